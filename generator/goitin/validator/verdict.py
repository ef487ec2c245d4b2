"""What judging is told and what it says: options, findings, verdicts; and the report that findings go into."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from goitin.validator.messages import Phrase
from goitin.wire.codec import LIMITS, Codec, Limits
from goitin.wire.json_codec import JSON
from goitin.wire.tree import Tree


@dataclass(frozen=True, slots=True)
class Options:
    """How to read: strictly or tolerantly, by which edition (id; None: the newest), and the caller's limits.

    Raises `ValueError` for limits below zero, or no findings at all.
    """

    tolerant: bool = False
    edition: str | None = None
    max_findings: int = 1000
    max_bytes: int = LIMITS.bytes
    max_levels: int = LIMITS.levels
    max_items: int = LIMITS.items

    def __post_init__(self) -> None:
        if self.max_findings < 1 or min(self.max_bytes, self.max_levels, self.max_items) < 0:
            raise ValueError

    @property
    def limits(self) -> Limits:
        """What a codec must keep to."""
        return Limits(self.max_bytes, self.max_levels, self.max_items)


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding: a JSON Pointer, a rule, `error` or `warning`; equal to another with the same three. What it says hangs on it."""

    path: str
    rule: str
    severity: str
    phrase: Phrase = field(compare=False, repr=False)

    @property
    def message_vi(self) -> str:
        """The sentence and its clause in Vietnamese."""
        return self._message(0)

    @property
    def message_en(self) -> str:
        """The sentence and its clause in English."""
        return self._message(1)

    def to_dict(self) -> dict[str, Any]:
        """The written form: path, rule, severity, sentence, and label, source, limits where there are any."""
        vi, en = self.phrase.sentence
        subject, limits = self.phrase.subject, self.phrase.limits
        made: dict[str, Any] = {
            "path": self.path,
            "rule": self.rule,
            "severity": self.severity,
            "sentence": {"vi": vi, "en": en},
        }
        if subject.label is not None:
            made["label"] = dict(subject.label)
        if subject.source is not None:
            parts = subject.source._asdict()
            made["source"] = {name: part for name, part in parts.items() if part is not None}
        if limits:
            made["limits"] = limits
        return made

    def to_json(self) -> str:
        """The written form as canonical JSON."""
        return JSON.text(self.to_dict())

    def _message(self, language: int) -> str:
        source = self.phrase.subject.source
        clause = "" if source is None else f" {source.clause()[language]}"
        return f"{self.phrase.sentence[language]}{clause}"


class _Valued:
    """What may have a value; `codec` is that of the document it was read from."""

    __slots__ = ()
    value: Tree | None
    codec: Codec

    @property
    def written(self) -> bytes | None:
        """The canonical bytes of the value, made at each call; None where there is none."""
        return None if self.value is None else self.codec.write(self.value)


@dataclass(frozen=True, slots=True)
class Item(_Valued):
    """One record of a list or a payload: its value, None where it has none, and its own findings, cut by themselves."""

    value: Tree | None
    findings: tuple[Finding, ...]
    truncated: bool = False
    codec: Codec = field(default=JSON, repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class UsedList:
    """A list that judging asked: the id of its table, and which version it was."""

    table: str
    version: str


@dataclass(frozen=True, slots=True)
class Verdict(_Valued):
    """The findings on one document, and its value, None where it has none.

    `truncated` says that there were more findings than the limit; `valid` counts those that were cut off, too.
    `service` (an id) and `kind` (`request` or `response`) are those of a message, None where nothing says them.
    `used` are the lists that such a record or message is judged by, whether or not this one has a value there, `not_judged`
    those (by id) that were not given; two verdicts can be compared where these are the same.
    """

    findings: tuple[Finding, ...]
    truncated: bool
    valid: bool
    value: Tree | None
    records: tuple[Item, ...] = ()
    service: str | None = None
    kind: str | None = None
    codec: Codec = field(default=JSON, repr=False, compare=False)
    used: tuple[UsedList, ...] = field(default=(), compare=False)
    not_judged: tuple[str, ...] = field(default=(), compare=False)


class Findings:
    """Takes findings in the order of the document."""

    def __init__(self, limit: int) -> None:
        self.findings: list[Finding] = []
        self.errors = 0
        self._limit = limit

    def add(self, path: str, rule: str, severity: str, sentence: Phrase) -> None:
        """Report one finding."""
        self.errors += severity == "error"
        self.findings.append(Finding(path, rule, str(severity), sentence))

    def cut(self, first: int = 0) -> tuple[Finding, ...]:
        """Those from number `first` on, at most as many as the limit: errors before warnings, in the document's order."""
        found = self.findings[first:]
        return tuple(found if len(found) <= self._limit else _within_limits(found, self._limit))

    def is_cut(self, first: int = 0) -> bool:
        """Whether there are more than the limit from number `first` on."""
        return len(self.findings) - first > self._limit


def _within_limits(found: Sequence[Finding], limit: int) -> list[Finding]:
    errors = sum(one.severity == "error" for one in found)
    left = {"error": limit, "warning": max(limit - errors, 0)}
    within_limits = []
    for one in found:
        if left[one.severity] > 0:
            left[one.severity] -= 1
            within_limits.append(one)
    return within_limits
