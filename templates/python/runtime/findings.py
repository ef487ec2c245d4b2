"""What is wrong with a packet: findings, and the readings that carry them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from pydantic_core import CoreSchema

    from .messages import Subject

T_co = TypeVar("T_co", covariant=True)


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
    """Where the regulation says what a finding is about, and how sure that is."""

    vi: str
    en: str
    row: str | None
    confidence: str


@dataclass(frozen=True, slots=True)
class Said:
    """What a finding says: the sentences, and their parts."""

    sentence_vi: str = ""
    sentence_en: str = ""
    label: FieldLabel | None = None
    source: Citation | None = None
    limits: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


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
    def later(
        cls, path: str, rule: str, severity: Severity, told: Any, subject: Subject
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
        from .messages import message

        return message(self._said(), 0)

    @property
    def message_en(self) -> str:
        """The sentence and its source, in English."""
        from .messages import message

        return message(self._said(), 1)

    def to_dict(self) -> dict[str, Any]:
        """The written form as plain values: the same in every language and command."""
        from .messages import written

        return written(self, self._said())

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
        if type(self._about) is tuple:
            from .messages import said

            return said(*self._about)
        return self._about  # type: ignore[no-any-return]

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
        from .frameworks import finding_schema  # that module needs this one

        return finding_schema()

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> dict[str, Any]:
        from .json_schema import FINDING

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
        ),
        limits=limits,
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _compact(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


class InvalidPacketError(ValueError):
    """A packet that was to be used in spite of its errors.

    `findings` has all of them.
    """

    def __init__(self, findings: Sequence[Finding]) -> None:
        self.findings = tuple(findings)
        super().__init__("\n".join(map(str, findings)))

    def __reduce__(self) -> tuple[type[InvalidPacketError], tuple[tuple[Finding, ...]]]:
        return InvalidPacketError, (self.findings,)


@dataclass(frozen=True, slots=True)
class Reading(Generic[T_co]):
    """One record as it was read.

    Its value unless it has an error, and all findings in order of the document.
    """

    value: T_co | None
    findings: tuple[Finding, ...]
    valid: bool
    truncated: bool = False

    def unwrap(self) -> T_co:
        """The value; raises `InvalidPacketError` if there is none."""
        if self.value is None:
            raise InvalidPacketError(self.findings)
        return self.value


class Readings(Sequence[Reading[T_co]]):
    """The readings of a list's records.

    Each is made when it is asked for, those with findings by judging the record again:
    so a list of a million costs no more than its values. Equal to a tuple of the same.
    """

    __slots__ = ("_again", "_nodes", "_values")

    def __init__(
        self, values: Sequence[T_co | None], nodes: Sequence[Any] | None, again: Any
    ) -> None:
        self._values, self._nodes, self._again = values, nodes, again

    @property
    def values(self) -> tuple[T_co, ...]:
        """The values of those records that have one."""
        return tuple(value for value in self._values if value is not None)

    def __len__(self) -> int:
        return len(self._values)

    def __getitem__(self, at: Any) -> Any:
        if isinstance(at, slice):
            return tuple(map(self._reading, range(*at.indices(len(self)))))
        if not -len(self) <= at < len(self):
            raise IndexError(at)
        return self._reading(at % len(self))

    def __iter__(self) -> Iterator[Reading[T_co]]:
        return map(self._reading, range(len(self)))

    def _reading(self, at: int) -> Reading[T_co]:
        value, node = self._values[at], CLEAN
        if self._nodes is not None:
            node = self._nodes[at]
        if node is CLEAN:
            return Reading(value, (), valid=True)
        found: Reading[T_co] = self._again(at, node, value)
        return found

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Readings | tuple):
            return NotImplemented
        return tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash(tuple(self))

    def __reduce__(self) -> tuple[Any, ...]:
        return tuple, (tuple(self),)

    def __repr__(self) -> str:
        return f"Readings({len(self)})"

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> CoreSchema:
        from .frameworks import readings_schema

        return readings_schema()


class _Clean:
    """Stands for a record about which nothing is to be said."""

    __slots__ = ()


CLEAN = _Clean()


@dataclass(frozen=True, slots=True)
class ListReading(Generic[T_co]):
    """A list of records as it was read.

    Each item a reading of its own, so that one bad one costs no other. `findings` and
    `truncated` are about the list as a whole.
    """

    items: Sequence[Reading[T_co]]
    findings: tuple[Finding, ...]
    valid: bool
    truncated: bool = False

    @property
    def values(self) -> tuple[T_co, ...]:
        """The values of those items that have one."""
        if isinstance(self.items, Readings):
            return self.items.values
        return tuple(item.value for item in self.items if item.value is not None)

    def unwrap(self) -> tuple[T_co, ...]:
        """All values.

        Raises `InvalidPacketError` if anything is wrong with any of them.
        """
        if not self.valid:
            raise InvalidPacketError(self.findings)
        return self.values
