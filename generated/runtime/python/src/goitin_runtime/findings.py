"""What is wrong with a packet: findings."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Any, NamedTuple, Protocol

from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from .json_schema import FINDING
from .template import filled
from .words import ADDITIONS


class Severity(StrEnum):
    """How much a finding weighs.

    A packet with an error is not valid, one with warnings is.
    """

    ERROR = "error"
    WARNING = "warning"


class Mode(StrEnum):
    """Two readings.

    `STRICT` for conformity, `TOLERANT` for the intake of what deployed systems send.
    """

    STRICT = "strict"
    TOLERANT = "tolerant"


ERROR, WARNING = Severity.ERROR, Severity.WARNING


@dataclass(frozen=True, slots=True)
class FieldLabel:
    """The field a finding is about: its key on the wire and its names."""

    wire: str
    vi: str
    en: str


@dataclass(frozen=True, slots=True)
class Citation:
    """Where the regulation says what a finding is about, and how sure that is.

    `cited` names the same sources by their ids, as messages do; empty for one of your own.
    """

    vi: str
    en: str
    row: str | None
    confidence: str
    cited: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """What a finding says: the sentences, and their parts."""

    sentence_vi: str = ""
    sentence_en: str = ""
    label: FieldLabel | None = None
    source: Citation | None = None
    limits: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


class SubjectParts(NamedTuple):
    """What sentences call a subject, and what they cite of it."""

    label: FieldLabel | None
    source: Citation | None
    names: tuple[str, str]
    """Its name in Vietnamese and in English."""


DOCUMENT = SubjectParts(None, None, ("JSON", "JSON"))
"""What sentences call the document itself."""


class Subject(Protocol):
    """What a finding is about: a field by its kind, or a record with its rules."""

    def parts(self, key: str) -> SubjectParts:
        """What sentences call it, and what the one of this key cites."""


class Sentence(Protocol):
    """What a finding says; put into words when somebody reads it."""

    def about(self, subject: Subject | None) -> Said:
        """The words about a subject; None is the document."""


class Finding:
    """One fault.

    A JSON Pointer, a rule, a severity; two findings are equal if these are. The
    sentences never hold a value of the packet. They are made when somebody reads them.
    """

    __slots__ = ("_about", "_path", "_rule", "_severity")

    def __init__(
        self,
        path: str,
        rule: str,
        severity: Severity,
        *,
        sentence_vi: str = "",
        sentence_en: str = "",
        label: FieldLabel | None = None,
        source: Citation | None = None,
        limits: Mapping[str, str] | None = None,
    ) -> None:
        self._path, self._rule, self._severity = path, rule, Severity(severity)
        kept = MappingProxyType(dict(limits or {}))
        self._about: Any = Said(sentence_vi, sentence_en, label, source, kept)

    @classmethod
    def deferred(
        cls,
        path: str,
        rule: str,
        severity: Severity,
        told: Sentence,
        subject: Subject | None,
    ) -> Finding:
        """A finding whose sentences are made when somebody asks."""
        made = cls.__new__(cls)
        made._path, made._rule, made._severity = path, rule, severity
        made._about = (told, subject)
        return made

    @property
    def path(self) -> str:
        """The JSON Pointer (RFC 6901) of what is wrong."""
        return self._path

    @property
    def rule(self) -> str:
        """The rule that is broken."""
        return self._rule

    @property
    def severity(self) -> Severity:
        """How much it weighs."""
        return self._severity

    @property
    def sentence_vi(self) -> str:
        """What is wrong and what to do, in Vietnamese."""
        return self._said().sentence_vi

    @property
    def sentence_en(self) -> str:
        """What is wrong and what to do, in English."""
        return self._said().sentence_en

    @property
    def label(self) -> FieldLabel | None:
        """The field it is about; None where it is about no field."""
        return self._said().label

    @property
    def source(self) -> Citation | None:
        """Where the regulation says so."""
        return self._said().source

    @property
    def limits(self) -> Mapping[str, str]:
        """What the sentence names, without its language: bounds, forms, tables."""
        return self._said().limits

    @property
    def message_vi(self) -> str:
        """The sentence and its source, in Vietnamese."""
        return _message(self._said(), 0)

    @property
    def message_en(self) -> str:
        """The sentence and its source, in English."""
        return _message(self._said(), 1)

    def to_dict(self) -> dict[str, Any]:
        """The written form as plain values: the same in every language and command."""
        return _written(self, self._said())

    def to_json(self) -> bytes:
        """The written form as canonical JSON."""
        return _compact(self.to_dict())

    @classmethod
    def from_dict(cls, members: Mapping[str, Any]) -> Finding:
        """The finding of a written form; raises `ValueError` for anything else."""
        try:
            return _read(cls, members)
        except (KeyError, TypeError, AttributeError, ValueError):
            raise ValueError("Not a finding in its written form.") from None

    @classmethod
    def from_json(cls, data: str | bytes | bytearray) -> Finding:
        """The same from JSON."""
        return cls.from_dict(json.loads(data))

    def keys(self) -> Sequence[str]:
        """The keys of the written form, so that `dict(finding)` is that form."""
        return tuple(self.to_dict())

    def __getitem__(self, key: str) -> Any:
        return self.to_dict()[key]

    def _said(self) -> Said:
        about = self._about
        if type(about) is tuple:
            told, subject = about
            self._about = about = told.about(subject)
        said: Said = about
        return said

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Finding):
            return NotImplemented
        return self._key() == other._key()

    def __hash__(self) -> int:
        return hash(self._key())

    def _key(self) -> tuple[str, str, Severity]:
        return self._path, self._rule, self._severity

    def __reduce__(self) -> tuple[Any, ...]:
        return Finding.from_dict, (self.to_dict(),)

    def __repr__(self) -> str:
        return (
            f"Finding(path={self._path!r}, rule={self._rule!r}, "
            f"severity={self._severity!r})"
        )

    def __str__(self) -> str:
        return f"{self._path or '(root)'}: {self._severity} {self._rule}: {self.message_en}"

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(
            _accepted,
            serialization=core_schema.plain_serializer_function_ser_schema(
                Finding.to_dict, when_used="json"
            ),
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> dict[str, Any]:
        return FINDING


def _read(cls: type[Finding], members: Mapping[str, Any]) -> Finding:
    sentence = members.get("sentence", {})
    label, source = members.get("label"), members.get("source")
    limits: dict[str, str] = {}
    for key, value in members.get("limits", {}).items():
        limits[str(key)] = _text(value)
    return cls(
        _text(members["path"]),
        _text(members["rule"]),
        Severity(members["severity"]),
        sentence_vi=_text(sentence.get("vi", "")),
        sentence_en=_text(sentence.get("en", "")),
        label=label
        and FieldLabel(*(_text(label[key]) for key in ("wire", "vi", "en"))),
        source=source
        and Citation(
            _text(source["vi"]),
            _text(source["en"]),
            None if source.get("row") is None else _text(source["row"]),
            _text(source["confidence"]),
            _text(source.get("cited", "")),
        ),
        limits=limits,
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _compact(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def _message(what: Said, language: int) -> str:
    """The sentence and its source; language 0 is Vietnamese, 1 English."""
    sentence = (what.sentence_vi, what.sentence_en)[language]
    source = what.source
    if source is None:
        return sentence
    row = ""
    if source.row is not None:
        row = filled(ADDITIONS["row"][language], {"row": source.row})
    place = source.cited or (source.vi, source.en)[language]
    blanks = {"place": place, "row": row, "confidence": source.confidence}
    return f"{sentence} {filled(ADDITIONS['clause'][language], blanks)}"


def _written(finding: Finding, what: Said) -> dict[str, Any]:
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
        members["source"] = _cited(what.source)
    if what.limits:
        members["limits"] = dict(what.limits)
    return members


def _accepted(value: Any) -> Finding:
    """The finding that pydantic meets: its written form, or a finding."""
    try:
        return value if isinstance(value, Finding) else Finding.from_dict(value)
    except ValueError:
        what = "Not a finding in its written form."
    raise PydanticCustomError("finding", what)


def _cited(source: Citation) -> dict[str, str]:
    """The written form of a citation: what it does not say is left out."""
    members = {"vi": source.vi, "en": source.en}
    if source.cited:
        members["cited"] = source.cited
    if source.row is not None:
        members["row"] = source.row
    return members | {"confidence": source.confidence}
