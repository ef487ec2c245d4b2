"""One judging: how it reads, by which codec and edition, and where its findings go."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from goitin.model import Edition
from goitin.types.reading import Value
from goitin.validator.coverage import CheckedConstraint, Coverage
from goitin.validator.messages import Phrase
from goitin.validator.verdict import Findings, Item
from goitin.wire.codec import Codec
from goitin.wire.document import Node

Within = Callable[[int, int], None]
"""Hears how many of how many characters of a document have been judged."""


def unheard(_done: int, _of: int) -> None:
    """Nobody listens."""


@dataclass(slots=True)
class Context:
    """The state of one judging. `items` are the records of a message's payload, in order."""

    tolerant: bool
    edition: int  # its place among the editions, in order of time
    editions: tuple[Edition, ...]
    report: Findings
    codec: Codec
    tally: Coverage | None = None
    within: Within = unheard
    items: list[Item] = field(default_factory=list)
    chooses: bool = False  # whether documents choose the edition by their own days, since the caller did not
    at: str | None = None  # the caller's day, as digits
    day: str | None = None  # the day that decides which codes hold, as digits

    @property
    def edition_id(self) -> str:
        """The edition by which is read."""
        return self.editions[self.edition].id

    def count(self, clause: CheckedConstraint, passed: bool) -> None:
        """Tell the tally, if there is one."""
        if self.tally is not None:
            self.tally.count(clause, passed)

    def skip(self, record: str) -> None:
        """Tell the tally of a member that the record does not know."""
        if self.tally is not None:
            self.tally.unknown[record] += 1

    def fault(self, path: str, rule: str, sentence: Phrase) -> None:
        """Report an error."""
        self.report.add(path, rule, "error", sentence)

    def warn(self, path: str, rule: str, sentence: Phrase) -> None:
        """Report a warning."""
        self.report.add(path, rule, "warning", sentence)

    def muted(self) -> Context:
        """The same reading, of which nobody hears: to look at a value that is judged elsewhere."""
        made = Context(self.tolerant, self.edition, self.editions, Findings(1), self.codec)
        made.chooses, made.at, made.day = self.chooses, self.at, self.day
        return made

    def keep(self, first: int, value: Value | None, node: Node) -> None:
        """Keep a record of the payload, which stands at a node; its findings are those from number `first` on."""
        tree = None if value is None else value.tree
        self.items.append(Item(tree, self.report.cut(first), self.report.is_cut(first), self.codec))
        self.within(node.end, len(node.text))
