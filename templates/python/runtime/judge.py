"""The state of one reading: in which mode and edition, what was found so far."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from .findings import ERROR, WARNING, Finding, Mode, Reading, Severity
from .options import MAX_FINDINGS
from .tree import Document, Node, Spot, pointer

if TYPE_CHECKING:
    from .gathering import Gathering
    from .kinds import Kind
    from .messages import Subject, Told
    from .packet import Packet
    from .raw import RawJson

Clean: TypeAlias = "Callable[[type[Packet], Node, Spot], Mapping[str, Any]]"
"""Gives the values of those fields of an object that somebody found clean already.

By name; the others are missing or `BAD`.
"""


class _Bad:
    """What reading gives where no value can be had."""

    __slots__ = ()


BAD: Final = _Bad()


def _nothing(model: type[Packet], node: Node, spot: Spot) -> Mapping[str, Any]:
    return {}


class Judge:
    """Collects the findings of one reading.

    Keeps as many errors as are wanted, and as many warnings, and counts them all: where
    there are too many, errors go first.
    """

    __slots__ = (
        "_document",
        "clean",
        "edition",
        "errors",
        "found",
        "is_rest",
        "limit",
        "may_be_odd",
        "payload",
        "prefix",
        "records",
        "root",
        "tolerant",
        "warnings",
    )

    def __init__(
        self,
        document: Document,
        mode: Mode,
        edition: int,
        limit: int = MAX_FINDINGS,
        prefix: str = "",
    ) -> None:
        self._document = document
        self.root = document.root
        self.may_be_odd = document.may_be_odd
        self.tolerant = mode is Mode.TOLERANT
        self.edition = edition
        self.limit = limit
        self.clean: Clean = _nothing
        self.errors = self.warnings = 0
        self.found: list[tuple[Spot, str, Severity, Told, Subject]] = []
        self.prefix = prefix  # where the document stands in the one it was cut out of
        self.payload: Kind | None = None  # that of a message's records
        # Whether records were cut out of it and read before: what is found in those that
        # stand elsewhere is theirs alone, then.
        self.is_rest = False
        self.records: Gathering | None = None

    def muted(self) -> Judge:
        """A judge of the same reading whose findings nobody sees."""
        return Judge(self._document, self.mode, self.edition, limit=0)

    def alone(self) -> Judge:
        """A judge of a part of the same document, which counts for itself."""
        part = Document(None, may_be_odd=self.may_be_odd)
        return Judge(part, self.mode, self.edition, self.limit, self.prefix)

    def apart(self) -> Judge:
        """A judge of the same document, which counts for itself."""
        made = Judge(self._document, self.mode, self.edition, self.limit, self.prefix)
        made.clean = self.clean
        return made

    @property
    def mode(self) -> Mode:
        """The mode of the reading."""
        return Mode.TOLERANT if self.tolerant else Mode.STRICT

    @property
    def is_full(self) -> bool:
        """Whether no further finding would be kept; only whether there is one counts."""
        return self.errors >= self.limit

    @property
    def truncated(self) -> bool:
        """Whether more was found than is kept."""
        return self.errors + self.warnings > self.limit

    def add(
        self,
        spot: Spot,
        rule: str,
        severity: Severity,
        told: Told,
        subject: Subject = None,
    ) -> None:
        """Keep one finding, with what it says and what it is about."""
        if severity is ERROR:
            self.errors = count = self.errors + 1
        else:
            self.warnings = count = self.warnings + 1
        if count <= self.limit:
            self.found.append((spot, rule, severity, told, subject))

    def form(self, spot: Spot, kind: Kind) -> None:
        """Keep the warning that a value was understood, but is not in its exact form."""
        self.add(spot, "form", WARNING, kind.told["form"], kind)

    def raw(self, spot: Spot, node: Node) -> RawJson:
        """The JSON at a spot as it was sent."""
        return self._document.raw(spot, node)

    def findings(self) -> tuple[Finding, ...]:
        """What was found and is kept, in order of the document."""
        made = []
        room = self.limit - min(self.errors, self.limit)  # for warnings
        for spot, rule, severity, told, subject in self.found:
            if severity is WARNING:
                room -= 1
                if room < 0:
                    continue
            path = self.prefix + pointer(spot)
            made.append(Finding.later(path, rule, severity, told, subject))
        return tuple(made)

    def reading(self, value: Any) -> Reading[Any]:
        """The reading of a record with that value; `BAD` or an error gives it none."""
        is_valid = not self.errors
        return Reading(
            value if is_valid and value is not BAD else None,
            self.findings() if self.found else (),
            is_valid,
            self.truncated,
        )
