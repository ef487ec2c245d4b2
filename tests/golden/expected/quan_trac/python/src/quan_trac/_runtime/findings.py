"""What is wrong with a packet: findings, and the readings that carry them."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
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
class Finding:
    """One fault.

    A JSON Pointer, a rule, a severity. The sentences never hold a value of the packet.
    """

    path: str
    rule: str
    severity: Severity
    subject: Subject | None = field(default=None, compare=False, repr=False)
    edition: str = field(default="", compare=False, repr=False)

    @property
    def message_vi(self) -> str:
        """What is wrong and what to do, in Vietnamese."""
        return self._sentence(0)

    @property
    def message_en(self) -> str:
        """What is wrong and what to do, in English."""
        return self._sentence(1)

    def _sentence(self, language: int) -> str:
        # The sentences are made only when somebody reads them.
        from .messages import sentence

        return sentence(self, language)

    def __str__(self) -> str:
        return (
            f"{self.path or '(root)'}: {self.severity} {self.rule}: {self.message_en}"
        )


class InvalidPacketError(ValueError):
    """A packet that was to be used in spite of its errors.

    `findings` has all of them.
    """

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        self.findings = findings
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


@dataclass(frozen=True, slots=True)
class ListReading(Generic[T_co]):
    """A list of records as it was read.

    Each item a reading of its own, so that one bad one costs no other.
    """

    items: tuple[Reading[T_co], ...]
    findings: tuple[Finding, ...]
    valid: bool
    truncated: bool = False

    @property
    def values(self) -> tuple[T_co, ...]:
        """The values of those items that have one."""
        return tuple(item.value for item in self.items if item.value is not None)

    def unwrap(self) -> tuple[T_co, ...]:
        """All values.

        Raises `InvalidPacketError` if anything is wrong with any of them.
        """
        if not self.valid:
            raise InvalidPacketError(self.findings)
        return self.values
