"""What findings say, Vietnamese and English: field, what is wrong, remedy, clause.

Made of the words of the phrasebook when somebody reads them. Never a value of the packet,
but the two numbers that a rule compared.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Any, NamedTuple, TypeAlias

from .findings import DOCUMENT, Said, Subject
from .template import blank_names, filled
from .tree import Number
from .words import ADDITIONS, FORMS, KINDS, SENTENCES

Pair: TypeAlias = tuple[str, str]
_BEHIND = ("near", "candidates", "computed")
_FOREIGN = (
    "Giá trị tại {key} là {met} của Python, JSON không có kiểu ấy. "
    "Hãy đưa byte, văn bản, hoặc model_dump(mode='json').",
    "The value at {key} is a Python {met}, which JSON does not have. Pass bytes, text, or model_dump(mode='json').",
)


class Words(NamedTuple):
    """What fills a blank in words, and what it is apart from language."""

    neutral: str
    words: Pair


Blank: TypeAlias = "str | Words | Callable[[], str | None]"
Blanks: TypeAlias = Mapping[str, Blank]
_NOTHING: Blanks = MappingProxyType({})


class Told(NamedTuple):
    """A sentence that can be told: its key, what fills it, words that are none of ours.

    A rule has no key, and words of its own.
    """

    key: str
    blanks: Blanks = _NOTHING
    own: Pair | None = None

    def about(self, subject: Subject | None) -> Said:
        """What a finding says about its subject."""
        label, source, names = DOCUMENT if subject is None else subject.parts(self.key)
        values: dict[str, Any] = dict(self.blanks)
        for name, value in self.blanks.items():
            if callable(value):
                found = value()
                if found is None:
                    del values[name]
                else:
                    values[name] = found
        pairs = [ADDITIONS[name] for name in _BEHIND if name in values]
        is_rule = not self.key
        if not is_rule:
            pairs.insert(0, self.own or SENTENCES[self.key])
        texts = []
        for language in (0, 1):
            filling = {
                name: value.words[language] if isinstance(value, Words) else value
                for name, value in values.items()
            } | {"field": names[language]}
            parts = [filled(pair[language], filling) for pair in pairs]
            if is_rule and self.own is not None:
                parts.insert(0, self.own[language])  # its own words, braces and all
            texts.append(" ".join(parts))
        vi, en = texts
        return Said(vi, en, label, source, _limits(self.key, pairs, values))


@dataclass(frozen=True, slots=True)
class Foreign:
    """A value of Python in a tree that is to be read, which JSON cannot say."""

    path: str
    what: str

    def about(self, subject: Subject | None) -> Said:
        """The sentence that says so."""
        blanks = {"key": self.path or "(root)", "met": self.what}
        return Told("json syntax", blanks, _FOREIGN).about(subject)


def met(node: Any) -> Words:
    """The kind of JSON that was met."""
    return _MET.get(type(node)) or _MET[Number]


def form(key: str, neutral: str | None = None) -> Words:
    """A form that is no field's own, such as `message`."""
    return Words(neutral or key, FORMS[key])


def of_type(key: str, **values: str) -> Pair:
    """The words of a type."""
    vi, en = FORMS[key]
    return filled(vi, values), filled(en, values)


@lru_cache(maxsize=4096)
def bounded(rule: str, low: str | None, high: str | None, ends: Pair) -> Told:
    """The sentence of a rule with bounds, by which of them there are or whether they are one.

    `ends` are the words for one of them alone.
    """
    if low is not None and low == high:
        return Told(f"{rule}/exact", {"exact": low})
    said = {name: end for name, end in (("min", low), ("max", high)) if end is not None}
    if len(said) == 2:
        return Told(rule, said)
    return Told(f"{rule}/{ends[0] if high is None else ends[1]}", said)


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


def _limits(
    key: str, pairs: list[Pair], values: Mapping[str, Any]
) -> Mapping[str, str]:
    reason = key.partition("/")[0].partition(" ")[2]
    limits = {"reason": reason} if reason else {}
    for pair in pairs:
        for name in blank_names(pair[1]):
            if name != "field":
                value = values[name]
                limits[name] = value.neutral if isinstance(value, Words) else value
    return MappingProxyType(limits)
