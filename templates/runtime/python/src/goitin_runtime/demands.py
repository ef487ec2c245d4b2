"""Statements that a field is required, or forbidden: of which editions, and when."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .contract import Entry, FieldEntry, constraint
from .expressions import Condition, Scope, condition
from .findings import Severity
from .regulation import Regulation

_KEYS = ("when", "is", "condition", "since", "until")


@dataclass(frozen=True, slots=True)
class Demand:
    """One statement.

    It asks always, where another field (the name of its attribute) has one of some
    values, or where a condition is true.
    """

    severity: Severity
    since: int
    until: int
    name: str | None
    values: Sequence[str]
    condition: Condition | None

    def is_always(self, newest: int) -> bool:
        """Whether it asks in all editions, whatever stands beside the field."""
        is_bare = self.name is None and self.condition is None
        return is_bare and self.since == 0 and self.until == newest

    def asks(self, edition: int, scope: Scope, text: Any) -> bool:
        """Whether it asks, in an edition; `text` gives the text of a field by its name."""
        if not self.since <= edition <= self.until:
            return False
        if self.condition is not None:
            return self.condition.holds(scope) is True
        return self.name is None or text(self.name) in self.values


def demands(
    entry: Entry | None, names: Mapping[str, str], regulation: Regulation
) -> tuple[Demand, ...]:
    """The statements of an entry of the contract, in order; none where there is no entry."""
    return tuple(_demand(one, names, regulation) for one in statements(entry))


def statements(entry: Entry | None) -> Iterator[Entry]:
    """The entries of the statements."""
    if entry:
        first = constraint(entry, *_KEYS, "also")
        yield {key: value for key, value in first.items() if key != "also"}
        yield from (constraint(one, *_KEYS) for one in first.get("also", ()))


def is_plain(entry: FieldEntry) -> bool:
    """Whether one statement without a condition of its own says that a field is required."""
    asked = entry.constraints.get("required", {})
    return not asked.keys() & {"condition", "since", "until", "also"}


def may_be_warned(entry: FieldEntry, regulation: Regulation) -> bool:
    """Whether the newest edition only warns of a field's absence, always or at times."""
    newest = regulation.newest
    return regulation.edition(entry.until, newest) == newest and any(
        one["severity"] == Severity.WARNING
        and regulation.edition(one.get("until"), newest) == newest
        for one in statements(entry.constraints.get("required"))
    )


def _demand(
    entry: Entry, names: Mapping[str, str], regulation: Regulation
) -> Demand:
    asked = entry.get("condition")
    return Demand(
        Severity(entry["severity"]),
        regulation.edition(entry.get("since"), 0),
        regulation.edition(entry.get("until"), regulation.newest),
        names[entry["when"]] if "when" in entry else None,
        tuple(entry.get("is", ())),
        None if asked is None else condition(asked),
    )
