"""What findings say, Vietnamese and English: field, what is wrong, remedy, clause.

Made of the words of the package when somebody reads them. Never a value of the packet,
but the two numbers that a rule compared.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from .._sources import SOURCES
from .._words import ADDITIONS, FORMS, KINDS, SENTENCES
from .findings import Citation, FieldLabel, Said
from .tree import Number
from .wire import About

if TYPE_CHECKING:
    from .findings import Finding
    from .kinds import Kind

Pair: TypeAlias = tuple[str, str]
_BEHIND = ("near", "candidates", "computed")
_FOREIGN = (
    "Giá trị tại {key} là {met} của Python, JSON không có kiểu ấy. Hãy đưa byte, văn bản, hoặc model_dump(mode='json').",
    "The value at {key} is a Python {met}, which JSON does not have. Pass bytes, text, or model_dump(mode='json').",
)


class Words(NamedTuple):
    """What fills a blank in words, and what it is apart from language."""

    neutral: str
    words: Pair


Blank: TypeAlias = "str | Words | Callable[[], str | None]"
Blanks: TypeAlias = Mapping[str, Blank]
Subject: TypeAlias = "Kind | About | None"
"""What a sentence is about: a field, a record with its rules, or the document."""


_NOTHING: Blanks = MappingProxyType({})


class Told(NamedTuple):
    """A sentence that can be told: its key, what fills it, words that are none of ours.

    A rule has no key, and words of its own.
    """

    key: str
    blanks: Blanks = _NOTHING
    own: Pair | None = None


@dataclass(frozen=True, slots=True)
class Foreign:
    """A value of Python in a tree that is to be read, which JSON cannot say."""

    path: str
    what: str

    def told(self) -> Told:
        """The sentence that says so."""
        blanks = {"key": self.path or "(root)", "met": self.what}
        return Told("json syntax", blanks, _FOREIGN)


def met(node: Any) -> Words:
    """The kind of JSON that was met."""
    return _MET.get(type(node)) or _MET[Number]


def form(key: str, neutral: str | None = None) -> Words:
    """A form that is no field's own, such as `message`."""
    return Words(neutral or key, FORMS[key])


def of_type(key: str, **values: str) -> Pair:
    """The words of a type."""
    vi, en = FORMS[key]
    return _filled(vi, values), _filled(en, values)


@lru_cache(maxsize=4096)
def bounded(rule: str, low: str | None, high: str | None, ends: Pair) -> Told:
    """The sentence of a rule with bounds, by which of them there are.

    `ends` are the words for one of them alone.
    """
    said = {name: end for name, end in (("min", low), ("max", high)) if end is not None}
    if len(said) == 2:
        return Told(rule, said)
    return Told(f"{rule}/{ends[0] if high is None else ends[1]}", said)


def said(told: Any, subject: Subject) -> Said:
    """What a finding says about its subject."""
    if not isinstance(told, Told):
        told = told.told()
    label, source, names = _about(subject)
    values = dict(told.blanks)
    for name, value in told.blanks.items():
        if callable(value):
            found = value()
            if found is None:
                del values[name]
            else:
                values[name] = found
    pairs = [ADDITIONS[name] for name in _BEHIND if name in values]
    is_rule = not told.key
    if not is_rule:
        pairs.insert(0, told.own or SENTENCES[told.key])
    texts = []
    for language in (0, 1):
        filling = {
            name: value.words[language] if isinstance(value, Words) else value
            for name, value in values.items()
        } | {"field": names[language]}
        parts = [_filled(pair[language], filling) for pair in pairs]
        if is_rule and told.own is not None:
            parts.insert(0, told.own[language])  # its own words, braces and all
        texts.append(" ".join(parts))
    vi, en = texts
    return Said(vi, en, label, source, _limits(told.key, pairs, values))


def message(what: Said, language: int) -> str:
    """The sentence and its source; language 0 is Vietnamese, 1 English."""
    sentence = (what.sentence_vi, what.sentence_en)[language]
    source = what.source
    if source is None:
        return sentence
    row = ""
    if source.row is not None:
        row = _filled(ADDITIONS["row"][language], {"row": source.row})
    place = (source.vi, source.en)[language]
    blanks = {"place": place, "row": row, "confidence": source.confidence}
    return f"{sentence} {_filled(ADDITIONS['clause'][language], blanks)}"


def written(finding: Finding, what: Said) -> dict[str, Any]:
    """The written form of a finding, as plain values."""
    members: dict[str, Any] = {
        "path": finding.path,
        "rule": finding.rule,
        "severity": str(finding.severity),
        "sentence": {"vi": what.sentence_vi, "en": what.sentence_en},
    }
    if what.label is not None:
        label = what.label
        members["label"] = {"wire": label.wire, "vi": label.vi, "en": label.en}
    if what.source is not None:
        source = {"vi": what.source.vi, "en": what.source.en, "row": what.source.row}
        members["source"] = {
            key: text for key, text in source.items() if text is not None
        } | {"confidence": what.source.confidence}
    if what.limits:
        members["limits"] = dict(what.limits)
    return members


_MET = {
    kind: Words(name, KINDS[name])
    for kind, name in (
        (Number, "number"),
        (str, "text"),
        (bool, "boolean"),
        (type(None), "null"),
        (list, "list"),
        (dict, "object"),
    )
}


def _about(subject: Subject) -> tuple[FieldLabel | None, Citation | None, Pair]:
    """The label and the source of a subject, and how sentences name it."""
    if subject is None:
        return None, None, ("JSON", "JSON")
    if isinstance(subject, About):
        return None, _cited(subject.source, subject.confidence, None), ("", "")
    field, record = subject.field, subject.record
    if field is None or record is None:
        return None, None, ("JSON", "JSON")
    label = FieldLabel(field.wire, field.vi, field.en)
    source = _cited(
        field.source or record.source, field.confidence or record.confidence, field.row
    )
    return label, source, (f"{field.wire} ({field.vi})", f"{field.wire} ({field.en})")


def _limits(
    key: str, pairs: list[Pair], values: Mapping[str, Any]
) -> Mapping[str, str]:
    reason = key.partition("/")[0].partition(" ")[2]
    limits = {"reason": reason} if reason else {}
    for pair in pairs:
        for name in _blanks(pair[1]):
            if name != "field":
                value = values[name]
                limits[name] = value.neutral if isinstance(value, Words) else value
    return MappingProxyType(limits)


def _blanks(template: str) -> list[str]:
    """The names of the blanks, each once, in order."""
    return list(dict.fromkeys(template.replace("}", "{").split("{")[1::2]))


def _filled(template: str, facts: Mapping[str, str]) -> str:
    """Fill each place once: what is filled in may hold braces of its own."""
    parts = template.replace("}", "{").split("{")
    parts[1::2] = [facts.get(name, "…") for name in parts[1::2]]
    return "".join(parts)


def _cited(source: str, confidence: str, row: int | None) -> Citation | None:
    if not source:
        return None
    texts: tuple[list[str], list[str]] = ([], [])
    for citation in source.split(";"):
        id, _, place = citation.strip().partition(" ")
        for language, cited in enumerate(texts):
            label = SOURCES[id][language] if id in SOURCES else id
            cited.append(f"{label}, {place}" if place else label)
    vi, en = ("; ".join(cited) for cited in texts)
    return Citation(vi, en, None if row is None else str(row), confidence)
