"""What a finding says: what it is about, which sentence of the phrasebook, and what fills its blanks (templates/README.md).

Nothing is put together before somebody reads it. No value of a document ever stands in a sentence, but the two numbers of a rule.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from goitin import types
from goitin.language import phrasebook
from goitin.language.phrasebook import Pair
from goitin.model import ConstraintMeta, Field, Label, Provenance, Rule, Type

_SENTENCES = {
    "required": ("required", "required blank"),
    "present": ("required present",),
    **{name: (name,) for name in ("forbidden", "length", "pattern", "range", "items", "unique")},
    "period": ("range",),
}
"""The sentences, but for their bounds, that say that a constraint is not kept."""
_BEHIND = ("near", "candidates", "computed")
"""What is put behind a sentence where it is filled, in this order."""


class Words(NamedTuple):
    """What fills a blank in words, and what it is apart from language."""

    neutral: str
    words: Pair


class Source(NamedTuple):
    """Where a clause stands: citations in two languages and by id, the row (None where there is none), and how sure."""

    vi: str
    en: str
    cited: str
    row: str | None
    confidence: str

    def clause(self) -> Pair:
        """`Nguồn: qcvn bảng 2, dòng 1 (B).`: by ids, as names of sources are long and stand in the written form."""
        table = phrasebook.table()["additions"]
        made = []
        for clause, row in zip(table["clause"], table["row"], strict=True):
            rows = "" if self.row is None else phrasebook.filled(row, {"row": self.row})
            values = {"place": self.cited, "row": rows, "confidence": self.confidence}
            made.append(phrasebook.filled(clause, values))
        return made[0], made[1]


@dataclass(frozen=True, slots=True)
class Phrase:
    """A sentence that can be told: `key` in the phrasebook (None: `own` words of a rule), what fills it, what is put behind it."""

    subject: Subject
    key: str | None
    blanks: Mapping[str, str | Words] = field(default_factory=dict)
    own: Pair = ("", "")
    near: Callable[[], str | None] | None = None

    @property
    def sentence(self) -> Pair:
        """In both languages, without the clause."""
        values = self._values()
        pairs = [self.own, *self._texts(values)] if self.key is None else self._texts(values)
        made = []
        for language in (0, 1):
            filling = {
                name: value.words[language] if isinstance(value, Words) else value
                for name, value in values.items()
            }
            filling["field"] = self.subject.field[language]
            parts = [
                pair[language] if pair is self.own else phrasebook.filled(pair[language], filling)
                for pair in pairs
            ]
            made.append(" ".join(parts))
        return made[0], made[1]

    @property
    def limits(self) -> dict[str, str]:
        """What fills the blanks apart from language, in the order of the English sentence, the reason first."""
        reason = (self.key or "").partition("/")[0].partition(" ")[2]
        values = self._values()
        details = {"reason": reason} if reason else {}
        for _, english in self._texts(values):
            for name in phrasebook.blanks(english):
                if name != "field":
                    value = values[name]
                    details[name] = value.neutral if isinstance(value, Words) else value
        return details

    def _texts(self, values: Mapping[str, str | Words]) -> list[Pair]:
        """The sentences of the phrasebook, one behind the other."""
        table = phrasebook.table()
        found = [table["sentences"][self.key]] if self.key is not None else []
        return found + [table["additions"][name] for name in _BEHIND if name in values]

    def _values(self) -> Mapping[str, str | Words]:
        near = self.near() if self.near is not None else None
        return self.blanks if near is None else {**self.blanks, "near": near}


@dataclass(frozen=True, slots=True)
class Subject:
    """What a sentence is about: a field with its label and source, a record (its rules), or the document itself."""

    field: Pair = ("JSON", "JSON")
    label: Mapping[str, str] | None = None
    source: Source | None = None
    asked: Mapping[str, Source] | None = None
    """Where a constraint stands, by its sentence, where that is not the source of the field."""

    def message(
        self, key: str, near: Callable[[], str | None] | None = None, /, **blanks: str | Words
    ) -> Phrase:
        """A sentence of the phrasebook about this; that of a constraint cites what the constraint does."""
        own = (self.asked or {}).get(key.partition("/")[0])
        return Phrase(self if own is None else replace(self, source=own), key, blanks, near=near)

    def rule(self, message: Label, numbers: Mapping[str, str]) -> Phrase:
        """A rule's own sentence, and the two numbers that it compared, if they may be told."""
        return Phrase(self, None, numbers, (message.vi, message.en))


DOCUMENT = Subject()


def subject(field: Field) -> Subject:
    """A field as sentences name it: `MaHoSo (Mã hồ sơ)`, and where its row stands."""
    label = field.label
    return Subject(
        (f"{field.wire} ({label.vi})", f"{field.wire} ({label.en})"),
        {"wire": field.wire, **label.by_language},
        source(field.origin, row=field.row),
        {
            sentence: source(field.origin, asked.grade, field.row)
            for name, sentences in _SENTENCES.items()
            if (asked := getattr(field, name)) is not None
            for sentence in sentences
        },
    )


def of_rule(rule: Rule, origin: Provenance) -> Subject:
    """What a rule cites: its own source, or that of its record."""
    return Subject(source=source(origin, rule.grade))


def source(origin: Provenance, grade: ConstraintMeta | None = None, row: int | None = None) -> Source:
    """Where a statement comes from.

    Args:
        origin: The provenance of the field or the record.
        grade: That of a constraint on it; the row is that of the field's own source.
        row: The row of the field.

    """
    citations = grade.citations if grade is not None and grade.citations else origin.citations
    vi, en = ("; ".join([getattr(one.label, name) for one in citations]) for name in ("vi", "en"))
    cited = "; ".join([one.by_id for one in citations])
    told = row if citations == origin.citations else None
    confidence = origin.confidence if grade is None else grade.confidence
    return Source(vi, en, cited, None if told is None else str(told), str(confidence))


def expected(kind: Type) -> Words:
    """A type that is asked: its phrase, and in words."""
    return Words(types.phrase(kind), types.expected(kind))


def form(key: str, neutral: str | None = None) -> Words:
    """A form of the phrasebook that is no field's type, such as `message`."""
    return Words(neutral or key, phrasebook.table()["forms"][key])


def met(kind: str) -> Words:
    """A kind of JSON that was met."""
    return Words(kind, phrasebook.table()["kinds"][kind])
