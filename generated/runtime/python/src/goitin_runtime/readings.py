"""Readings: what was read, and the findings about it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Annotated, Any, Generic, TypeVar

from pydantic import Field
from pydantic_core import CoreSchema, core_schema

from .catalog import NOTHING, Basis, UsedList
from .findings import Finding
from .raw import RawJson

Unwritten = Field(exclude=True)
"""What frameworks do not write of a reading: it is for who reads."""
T_co = TypeVar("T_co", covariant=True)


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

    Its value unless it has an error, and all findings in order of the document; of a
    record of a list its place in it, and as it came, if it has an error, to be put aside.
    """

    value: T_co | None
    findings: tuple[Finding, ...]
    valid: bool
    truncated: bool = False
    index: Annotated[int | None, Unwritten] = field(default=None, compare=False)
    json: Annotated[RawJson | None, Unwritten] = field(
        default=None, compare=False, repr=False
    )
    basis: Annotated[Basis, Unwritten] = field(
        default=NOTHING, compare=False, repr=False
    )

    @property
    def used(self) -> tuple[UsedList, ...]:
        """The lists that such a record is judged by, with their versions."""
        return self.basis.used

    @property
    def not_judged(self) -> tuple[str, ...]:
        """The lists (ids of code tables) that nobody gave: their codes were not judged."""
        return self.basis.not_judged

    def unwrap(self) -> T_co:
        """The value; raises `InvalidPacketError` if there is none."""
        if self.value is None:
            raise InvalidPacketError(self.findings)
        return self.value


(
    _set_value,
    _set_findings,
    _set_valid,
    _set_truncated,
    _set_index,
    _set_json,
    _set_basis,
) = (
    getattr(Reading, name).__set__
    for name in (
        "value",
        "findings",
        "valid",
        "truncated",
        "index",
        "json",
        "basis",
    )
)


def clean(
    value: Any, index: int | None = None, basis: Basis = NOTHING
) -> Reading[Any]:
    """The reading of a value about which nothing is to be said.

    Most are: it is made past the frozen class, in less than half of its time.
    """
    made: Reading[Any] = object.__new__(Reading)
    _set_value(made, value)
    _set_findings(made, ())
    _set_valid(made, True)
    _set_truncated(made, False)
    _set_index(made, index)
    _set_json(made, None)
    _set_basis(made, basis)
    return made


class Readings(Sequence[Reading[T_co]]):
    """The readings of a list's records.

    Each is made when it is asked for, those with findings by judging the record again:
    so a list of a million costs no more than its values. Equal to a tuple of the same.
    """

    __slots__ = ("_again", "_basis", "_is_list", "_nodes", "_values")

    def __init__(
        self,
        values: Sequence[T_co | None],
        nodes: Sequence[Any] | None,
        again: Any,
        *,
        is_list: bool = True,
        basis: Basis = NOTHING,
    ) -> None:
        self._basis = basis
        self._values, self._nodes, self._again = values, nodes, again
        self._is_list = is_list

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
            return clean(value, at if self._is_list else None, self._basis)
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
        return core_schema.is_instance_schema(
            Readings,
            serialization=core_schema.plain_serializer_function_ser_schema(
                tuple, when_used="json"
            ),
        )


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
    basis: Annotated[Basis, Unwritten] = field(
        default=NOTHING, compare=False, repr=False
    )

    @property
    def used(self) -> tuple[UsedList, ...]:
        """The lists that such records are judged by, with their versions."""
        return self.basis.used

    @property
    def not_judged(self) -> tuple[str, ...]:
        """The lists (ids of code tables) that nobody gave: their codes were not judged."""
        return self.basis.not_judged

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
