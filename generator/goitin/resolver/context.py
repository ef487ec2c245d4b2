"""What every part of resolving needs: provenance, editions, grades, and where findings go."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeVar

from goitin import model
from goitin.diagnostics import suggest
from goitin.diagnostics.diagnostic import Findings, Place, Severity
from goitin.diagnostics.message import say
from goitin.model import Citation, Confidence, Grade, Label, Origin
from goitin.source import document
from goitin.source.mapping import MappingNode
from goitin.source.yaml_reader import Node

E = TypeVar("E", bound=StrEnum)


@dataclass(slots=True)
class Context:
    """The state of one resolution. `entities` and `allowed` are keyed by the place of the entity they belong to.

    `broken` are the ids that unreadable files and entries would have defined: what refers to them is not reported once more.
    """

    findings: Findings
    broken: frozenset[str] = frozenset()
    sources: dict[str, model.Source] = field(default_factory=dict)
    editions: list[str] = field(default_factory=list)
    parties: list[str] = field(default_factory=list)
    entities: dict[Place, MappingNode] = field(default_factory=dict)
    allowed: dict[Place, Sequence[document.Allow]] = field(default_factory=dict)
    _citations: dict[str, tuple[Citation, ...]] = field(default_factory=dict)

    def remember(self, said: MappingNode) -> Place:
        """Keep what was said of an entity, so that rules can point at its keys; returns its place."""
        place = said.place
        self.entities[place] = said
        if isinstance(said, document.Described | document.Rule) and said.allow:
            self.allowed[place] = said.allow
        return place

    def fault(self, place: Place, rule: str, what: str, cure: str) -> None:
        """Report an error."""
        self.findings.add(place, rule, what, cure)

    def origin(
        self, said: document.Described | document.Step | document.Statement, parent: Origin | None = None
    ) -> Origin:
        """Provenance of an entity; what it does not say itself is its parent's."""
        citations = self.citations(said.source) if said.source else (parent.citations if parent else ())
        confidence = (
            self.confidence(said.confidence) if said.confidence else (parent.confidence if parent else None)
        )
        if parent is None and (said.source is None or said.confidence is None):
            self.fault(
                said.place,
                "missing-source",
                say("Nobody can see where this comes from, or how sure it is."),
                say("Write `source` and `confidence`."),
            )
        if parent and confidence is parent.confidence and citations is parent.citations:
            return parent
        return Origin(citations, confidence or Confidence.D)

    def citations(self, node: Node) -> tuple[Citation, ...]:
        """`qcvn Bảng 2; he_thong_a` → citations."""
        found = self._citations.get(node.value)
        if found is None:
            found = self._citations[node.value] = tuple(self._cite(node))
        return found

    def _cite(self, node: Node) -> Iterable[Citation]:
        for part in node.value.split(";"):
            id, _, place = part.strip().partition(" ")
            source = self.sources.get(id)
            if source is None:
                self.fault(
                    node.place,
                    "unknown-source",
                    say("The source {id!r} is not in regulation.yaml.", id=id),
                    self.near(id, self.sources),
                )
            else:
                yield Citation(source, place.strip())

    def confidence(self, node: Node) -> Confidence:
        """A, B, C or D."""
        return self.choice(node, Confidence) or Confidence.D

    def choice(self, node: Node, choices: type[E]) -> E | None:
        """A member of an enumeration by its text; None where there is none, which was found when the key was read."""
        return next((item for item in choices if item == node.value), None)

    def grade(self, said: document.Graded | document.Rule, origin: Origin) -> Grade:
        """How sure a constraint is and what breaking it weighs."""
        confidence = self.confidence(said.confidence) if said.confidence else origin.confidence
        citations = self.citations(said.source) if said.source else origin.citations
        severity = confidence.severity
        because = said.because.value if said.because else None
        if said.severity:
            severity = self.choice(said.severity, Severity) or severity
            if severity is not confidence.severity and because is None:
                self.fault(
                    said.severity.place,
                    "severity-without-reason",
                    say(
                        "Confidence {confidence} makes this {severity}; another severity needs a reason.",
                        confidence=confidence,
                        severity=say("an error")
                        if confidence.severity is Severity.ERROR
                        else say("a warning"),
                    ),
                    say("Write `because`, or delete `severity`."),
                )
        return Grade(severity, confidence, citations, because)

    def edition(self, node: Node | None) -> str | None:
        """An edition that exists, or None."""
        if node is None:
            return None
        if node.value not in self.editions:
            self.fault(
                node.place,
                "unknown-edition",
                say("There is no edition {value!r}.", value=node.value),
                self.near(node.value, self.editions),
            )
            return None
        return str(node.value)

    def span(
        self, said: document.Lasting, parent: tuple[str | None, str | None] = (None, None)
    ) -> tuple[str | None, str | None]:
        """First and last edition of an entity; it inherits what it does not say, and must lie in its parent's."""
        if said.since is None and said.until is None:
            return parent
        since, until = self.edition(said.since), self.edition(said.until)
        order = {id: at for at, id in enumerate(self.editions)}
        low, high = order.get(since or parent[0] or "", 0), order.get(until or parent[1] or "", len(order))
        outer_low, outer_high = order.get(parent[0] or "", 0), order.get(parent[1] or "", len(order))
        if low > high or (low < outer_low and since) or (high > outer_high and until):
            self.fault(
                said.at("since" if said.since else "until"),
                "edition-order",
                say("The editions contradict each other, or lie outside those of what holds this."),
                say("Let `since` be no later than `until`, and both within the record's or table's."),
            )
        return since or parent[0], until or parent[1]

    def no_record(self, node: Node, known: Iterable[str]) -> None:
        """Report the id of a record that there is not."""
        self.fault(
            node.place,
            "unknown-type",
            say("There is no record {value!r}.", value=node.value),
            self.near(node.value, known),
        )

    def near(self, word: str, known: Iterable[str]) -> str:
        """The cure for a word that is not known: the nearest known one, or all of them."""
        words = list(known)
        otherwise = say("Known: {words}.", words=", ".join(words[:20])) if words else say("Define it first.")
        return suggest.cure(word, words, otherwise)


def label(said: document.Bilingual) -> Label:
    """The two texts."""
    return Label(said.vi.value, said.en.value)


def note(said: document.Described) -> Label | None:
    """The longer text, if any."""
    return label(said.note) if said.note else None


def readings(said: document.Doubtful | document.NamedType) -> tuple[model.Reading, ...]:
    """How doubtful places are read."""
    return tuple(
        model.Reading(label(item), item.status.value if item.status else "open") for item in said.reading
    )
