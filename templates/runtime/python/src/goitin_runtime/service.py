"""What a service is: the base of the generated table of services."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, ClassVar, Self, TypeAlias

from .packet import Packet
from .regulation import Regulation

Key: TypeAlias = tuple[str, ...]
"""A key as it stands on the wire, and behind it the aliases that tolerant reading takes."""


class MessageKind(StrEnum):
    """Which way a message goes: to a service, or back from it."""

    REQUEST = "request"
    RESPONSE = "response"


@dataclass(frozen=True, slots=True)
class Keys:
    """The keys that tell messages apart, by the part they play."""

    service: tuple[Key, ...] = ()
    session: tuple[Key, ...] = ()
    error: tuple[Key, ...] = ()
    message: tuple[Key, ...] = ()
    result: tuple[Key, ...] = ()


class ServiceTable(StrEnum):
    """The services of a regulation, each equal to its id.

    `wire` is the name on the wire, None where nobody knows it or there is none;
    `direction` that of the request: `to_` or `from_` and the id of the party whose services these are.
    """

    __regulation__: ClassVar[Regulation]
    __keys__: ClassVar[Keys]
    wire: str | None
    label_vi: str
    label_en: str
    direction: str
    _classes: tuple[str, ...]

    def __new__(cls, id: str, wire: str | None = None, *facts: str) -> Self:
        """Make a member.

        Facts are its two labels, its direction, and the names of three classes: of the
        request, the response and the bare response.
        """
        member = str.__new__(cls, id)
        member._value_ = id
        member.wire = wire
        member.label_vi, member.label_en, member.direction, *classes = facts
        member._classes = tuple(classes)
        return member

    @property
    def id(self) -> str:
        """The service's id in the specification."""
        return str(self.value)

    @property
    def request(self) -> type[Packet]:
        """The record of its request."""
        return self._class(0)

    @property
    def response(self) -> type[Packet]:
        """The record of its response."""
        return self._class(1)

    @property
    def bare_response(self) -> type[Packet]:
        """The record of its response with nothing in the result, as when it failed."""
        return self._class(2)

    def _class(self, number: int) -> type[Packet]:
        found: type[Packet] = self.__regulation__.find(self._classes[number])
        return found

    def record(self, kind: MessageKind) -> type[Packet]:
        """The record of its messages of one kind."""
        return self.request if kind is MessageKind.REQUEST else self.response


if TYPE_CHECKING:
    from typing_extensions import TypeVar  # Python 3.13's, which knows a default

    S = TypeVar("S", bound=ServiceTable, default=ServiceTable)
    S_co = TypeVar("S_co", bound=ServiceTable, default=ServiceTable, covariant=True)
else:
    from typing import TypeVar

    S = TypeVar("S", bound=ServiceTable)
    S_co = TypeVar("S_co", bound=ServiceTable, covariant=True)
