"""What a service is: the base of the generated table of services."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, ClassVar

from .packet import Packet
from .regulation import Regulation, ServiceEntry


class MessageKind(StrEnum):
    """Which way a message goes: to a service, or back from it."""

    REQUEST = "request"
    RESPONSE = "response"


class ServiceTable(StrEnum):
    """The services of a regulation, each equal to its id."""

    __regulation__: ClassVar[Regulation]

    @property
    def id(self) -> str:
        """The service's id in the specification."""
        return str(self.value)

    @property
    def wire(self) -> str | None:
        """Its name on the wire; None where nobody knows it or there is none."""
        return self._entry.wire

    @property
    def label_vi(self) -> str:
        """What it does, in Vietnamese."""
        return self._entry.label_vi

    @property
    def label_en(self) -> str:
        """What it does, in English."""
        return self._entry.label_en

    @property
    def direction(self) -> str:
        """That of the request: `to_` or `from_` and the id of the party whose it is."""
        return self._entry.direction

    @property
    def request(self) -> type[Packet]:
        """The record of its request."""
        return self._class(self._entry.request)

    @property
    def response(self) -> type[Packet]:
        """The record of its response."""
        return self._class(self._entry.response)

    @property
    def bare_response(self) -> type[Packet]:
        """The record of its response with nothing in the result, as when it failed."""
        return self._class(self._entry.bare_response)

    def record(self, kind: MessageKind) -> type[Packet]:
        """The record of its messages of one kind."""
        return self.request if kind is MessageKind.REQUEST else self.response

    @property
    def _entry(self) -> ServiceEntry:
        return self.__regulation__.services[self.id]

    def _class(self, id: str) -> type[Packet]:
        found: type[Packet] = self.__regulation__.find(id)
        return found


if TYPE_CHECKING:
    from typing_extensions import TypeVar  # Python 3.13's, which knows a default

    S = TypeVar("S", bound=ServiceTable, default=ServiceTable)
    S_co = TypeVar("S_co", bound=ServiceTable, default=ServiceTable, covariant=True)
else:
    from typing import TypeVar

    S = TypeVar("S", bound=ServiceTable)
    S_co = TypeVar("S_co", bound=ServiceTable, covariant=True)
