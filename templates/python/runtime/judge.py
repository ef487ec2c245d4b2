"""The state of one reading: in which mode and edition, what was found so far."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

from .editions import EDITIONS
from .findings import ERROR, WARNING, Finding, Mode, Severity
from .tree import Document, Node, Spot, pointer

if TYPE_CHECKING:
    from .kinds import Kind
    from .messages import Subject
    from .raw import RawJson

MAX_FINDINGS = 1000


class _Bad:
    """What reading gives where no value can be had."""

    __slots__ = ()


BAD: Final = _Bad()


class Kept(NamedTuple):
    """One record of a message's payload: its value or `BAD`, and its findings by number."""

    value: Any
    start: int
    end: int
    valid: bool
    truncated: bool


class Judge:
    """Collects the findings of one reading.

    Goes on counting errors when the list is full.
    """

    __slots__ = (
        "_document",
        "edition",
        "errors",
        "found",
        "is_cut",
        "limit",
        "may_combine",
        "payload",
        "prefix",
        "records",
        "root",
        "tolerant",
        "truncated",
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
        self.may_combine = document.may_combine
        self.tolerant = mode is Mode.TOLERANT
        self.edition = edition
        self.limit = limit
        self.errors = 0
        self.truncated = False
        self.found: list[tuple[Spot, str, Severity, Subject | None]] = []
        self.prefix = prefix  # where the document stands in the one it was cut out of
        self.payload: Kind | None = None  # that of a message's records
        self.is_cut = False  # whether its records were cut out and read before
        self.records: list[Kept] = []

    def muted(self) -> Judge:
        """A judge of the same reading whose findings nobody sees."""
        mode = Mode.TOLERANT if self.tolerant else Mode.STRICT
        return Judge(self._document, mode, self.edition, limit=0)

    def add(
        self, spot: Spot, rule: str, severity: Severity, subject: Subject | None = None
    ) -> None:
        """Keep one finding."""
        if severity is ERROR:
            self.errors += 1
        if len(self.found) < self.limit:
            self.found.append((spot, rule, severity, subject))
        else:
            self.truncated = True

    def keep(self, value: Any, start: int, errors: int) -> None:
        """Keep one record of the payload.

        What was found in it begins at number `start`; there were `errors` before.
        """
        valid = self.errors == errors
        self.records.append(Kept(value, start, len(self.found), valid, self.truncated))

    def form(self, spot: Spot, subject: Subject) -> None:
        """Keep the warning that a value was understood, but is not in its exact form."""
        self.add(spot, "form", WARNING, subject)

    def raw(self, spot: Spot, node: Node) -> RawJson:
        """The JSON at a spot as it was sent."""
        return self._document.raw(spot, node)

    def findings(self, start: int = 0) -> tuple[Finding, ...]:
        """What was found, from number `start` on."""
        return tuple(
            Finding(
                self.prefix + pointer(spot),
                rule,
                severity,
                subject,
                EDITIONS[self.edition],
            )
            for spot, rule, severity, subject in self.found[start:]
        )
