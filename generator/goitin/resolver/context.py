"""What every part of resolving needs: provenance, editions, grades, and where findings go."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeVar

from goitin import model
from goitin.diagnostics import suggest
from goitin.diagnostics.diagnostic import Diagnostics, Severity, SourceLocation
from goitin.diagnostics.message import msg
from goitin.model import Citation, Confidence, ConstraintMeta, Label, Provenance
from goitin.source import document
from goitin.source.mapping import MappingNode
from goitin.source.yaml_reader import Node

E = TypeVar("E", bound=StrEnum)


@dataclass(slots=True)
class Context:
    """The state of one resolution. `entities` and `allowed` are keyed by the place of the entity they belong to.

    `unresolved_ids` are the ids that unreadable files and entries would have defined: what refers to them is not reported once more.
    """

    findings: Diagnostics
    unresolved_ids: frozenset[str] = frozenset()
    sources: dict[str, model.Source] = field(default_factory=dict)
    editions: list[str] = field(default_factory=list)
    parties: list[str] = field(default_factory=list)
    entities: dict[SourceLocation, MappingNode] = field(default_factory=dict)
    allowed: dict[SourceLocation, Sequence[document.Allow]] = field(default_factory=dict)
    _citations: dict[str, tuple[Citation, ...]] = field(default_factory=dict)

    def register(self, doc: MappingNode) -> SourceLocation:
        """Keep what was said of an entity, so that rules can point at its keys; returns its place."""
        place = doc.place
        self.entities[place] = doc
        if isinstance(doc, document.Described | document.Rule | document.Table) and doc.allow:
            self.allowed[place] = doc.allow
        return place

    def fault(self, place: SourceLocation, rule: str, what: str, cure: str) -> None:
        """Report an error."""
        self.findings.add(place, rule, what, cure)

    def origin(
        self,
        doc: document.Described | document.Table | document.Step | document.Statement | document.Transition,
        parent: Provenance | None = None,
    ) -> Provenance:
        """Provenance of an entity; what it does not say itself is its parent's."""
        citations = self.citations(doc.source) if doc.source else (parent.citations if parent else ())
        confidence = (
            self.confidence(doc.confidence) if doc.confidence else (parent.confidence if parent else None)
        )
        if parent is None and (doc.source is None or doc.confidence is None):
            self.fault(
                doc.place,
                "missing-source",
                msg("It is not stated where this comes from and how certain it is."),
                msg("Write `source` and `confidence`."),
            )
        if parent and confidence is parent.confidence and citations is parent.citations:
            return parent
        return Provenance(citations, confidence or Confidence.D)

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
                    msg("The source {id!r} is not in regulation.yaml.", id=id),
                    self.near(id, self.sources),
                )
            else:
                yield Citation(source, place.strip())

    def known_service(self, node: Node, services: Collection[str]) -> None:
        """A service that is called is one of the specification."""
        if node.value not in services and node.value not in self.unresolved_ids:
            self.fault(
                node.place,
                "unknown-service",
                msg("There is no service {service!r}.", service=node.value),
                self.near(node.value, services),
            )

    def confidence(self, node: Node) -> Confidence:
        """A, B, C or D."""
        return self.choice(node, Confidence) or Confidence.D

    def choice(self, node: Node, choices: type[E]) -> E | None:
        """A member of an enumeration by its text; None where there is none, which was found when the key was read."""
        return next((item for item in choices if item == node.value), None)

    def grade(self, doc: document.Graded | document.Rule, origin: Provenance) -> ConstraintMeta:
        """How sure a constraint is and what breaking it weighs."""
        confidence = self.confidence(doc.confidence) if doc.confidence else origin.confidence
        citations = self.citations(doc.source) if doc.source else origin.citations
        severity = confidence.severity
        because = doc.because.value if doc.because else None
        if doc.severity:
            severity = self.choice(doc.severity, Severity) or severity
            if severity is not confidence.severity and because is None:
                self.fault(
                    doc.severity.place,
                    "severity-without-reason",
                    msg(
                        "Confidence {confidence} makes this {severity}; another severity needs a reason.",
                        confidence=confidence,
                        severity=msg("an error")
                        if confidence.severity is Severity.ERROR
                        else msg("a warning"),
                    ),
                    msg("Write `because`, or delete `severity`."),
                )
        return ConstraintMeta(severity, confidence, citations, because)

    def edition(self, node: Node | None) -> str | None:
        """An edition that exists, or None."""
        if node is None:
            return None
        if node.value not in self.editions:
            self.fault(
                node.place,
                "unknown-edition",
                msg("There is no edition {value!r}.", value=node.value),
                self.near(node.value, self.editions),
            )
            return None
        return str(node.value)

    def edition_range(
        self,
        doc: document.Lasting | document.Table | document.Stated | document.Fixed,
        parent: tuple[str | None, str | None] = (None, None),
    ) -> tuple[str | None, str | None]:
        """First and last edition of an entity; it inherits what it does not say, and must lie in its parent's."""
        if doc.since is None and doc.until is None:
            return parent
        since, until = self.edition(doc.since), self.edition(doc.until)
        order = {id: at for at, id in enumerate(self.editions)}
        low, high = order.get(since or parent[0] or "", 0), order.get(until or parent[1] or "", len(order))
        outer_low, outer_high = order.get(parent[0] or "", 0), order.get(parent[1] or "", len(order))
        if low > high or (low < outer_low and since) or (high > outer_high and until):
            self.fault(
                doc.at("since" if doc.since else "until"),
                "edition-order",
                msg("The editions contradict each other, or lie outside those of what contains this."),
                msg("Make `since` no later than `until`, and both within those of the record or table."),
            )
        return since or parent[0], until or parent[1]

    def no_record(self, node: Node, known: Iterable[str]) -> None:
        """Report the id of a record that there is not."""
        self.fault(
            node.place,
            "unknown-type",
            msg("There is no record {value!r}.", value=node.value),
            self.near(node.value, known),
        )

    def near(self, word: str, known: Iterable[str]) -> str:
        """The cure for a word that is not known: the nearest known one, or all of them."""
        words = list(known)
        otherwise = msg("Known: {words}.", words=", ".join(words[:20])) if words else msg("Define it first.")
        return suggest.suggest(word, words, otherwise)


def label(doc: document.Bilingual) -> Label:
    """The two texts."""
    return Label(doc.vi.value, doc.en.value)


def note(doc: document.Described) -> Label | None:
    """The longer text, if any."""
    return label(doc.note) if doc.note else None


def readings(doc: document.Doubtful | document.NamedType) -> tuple[model.Interpretation, ...]:
    """How doubtful places are read."""
    return tuple(
        [
            model.Interpretation(label(item), item.status.value if item.status else "open")
            for item in doc.reading
        ]
    )
