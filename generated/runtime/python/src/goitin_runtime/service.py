"""What a service is: the base of the generated table of services."""

from __future__ import annotations

from collections.abc import Iterator
from enum import EnumType, StrEnum
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Self

from .answer import answer
from .catalog import Catalogs
from .findings import Mode
from .options import MAX_FINDINGS
from .packet import Packet
from .readings import Reading
from .regulation import Regulation, ServiceEntry
from .tree import MAX_BYTES, MAX_ITEMS, MAX_LEVELS, Source

if TYPE_CHECKING:
    from typing_extensions import TypeVar  # Python 3.13's, which knows a default

    Request_co = TypeVar("Request_co", bound=Packet, default=Packet, covariant=True)
    Response_co = TypeVar("Response_co", bound=Packet, default=Packet, covariant=True)
else:
    from typing import TypeVar

    Request_co = TypeVar("Request_co", bound=Packet, covariant=True)
    Response_co = TypeVar("Response_co", bound=Packet, covariant=True)


class MessageKind(StrEnum):
    """Which way a message goes: to a service, or back from it."""

    REQUEST = "request"
    RESPONSE = "response"


if TYPE_CHECKING:
    _Member = TypeVar("_Member")

    # To type checkers a service has the types of its messages, which no member of an
    # enumeration could have.
    class _Members(type):
        def __iter__(cls: type[_Member]) -> Iterator[_Member]: ...
        def __len__(cls) -> int: ...

    class _Text(str, metaclass=_Members):
        @property
        def name(self) -> str: ...
        @property
        def value(self) -> str: ...

else:

    class _Members(EnumType):
        def __getitem__(cls, name):
            """A member by its name; types of messages in the brackets mean nothing."""
            return cls if isinstance(name, tuple) else super().__getitem__(name)

    class _Text(StrEnum, metaclass=_Members):
        pass


def service(id: str) -> Any:
    """Say which service a member of the table is."""
    return id


class ServiceTable(Generic[Request_co, Response_co], _Text):
    """The services of a regulation, each equal to its id."""

    __regulation__: ClassVar[Regulation]

    @classmethod
    def called(cls, service: str) -> Self:
        """The service that is asked for; raises `ValueError` if there is no such."""
        cls.__regulation__.own(service)
        return cls(service)

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
    def request(self) -> type[Request_co]:
        """The class of its request, which knows the name of the service."""
        found: type[Request_co] = self.__regulation__.find(self._entry.request)
        return found

    @property
    def response(self) -> type[Response_co]:
        """The class of its response."""
        found: type[Response_co] = self.__regulation__.find(self._entry.response)
        return found

    @property
    def bare_response(self) -> type[Packet]:
        """That of its response with nothing in the result, as when it failed."""
        found: type[Packet] = self.__regulation__.find(self._entry.bare_response)
        return found

    def record(self, kind: MessageKind) -> type[Packet]:
        """The class of its messages of one kind."""
        return self.request if kind is MessageKind.REQUEST else self.response

    def read_request(
        self,
        data: Source,
        *,
        mode: Mode = Mode.STRICT,
        edition: str | None = None,
        max_findings: int = MAX_FINDINGS,
        max_bytes: int = MAX_BYTES,
        max_levels: int = MAX_LEVELS,
        max_items: int = MAX_ITEMS,
        catalogs: Catalogs | None = None,
    ) -> Reading[Request_co]:
        """Read a request of this service, as `read` of its class does."""
        return self.request.read(
            data,
            mode=mode,
            edition=edition,
            max_findings=max_findings,
            max_bytes=max_bytes,
            max_levels=max_levels,
            max_items=max_items,
            catalogs=catalogs,
        )

    def read_response(
        self,
        data: Source,
        *,
        mode: Mode = Mode.STRICT,
        edition: str | None = None,
        max_findings: int = MAX_FINDINGS,
        max_bytes: int = MAX_BYTES,
        max_levels: int = MAX_LEVELS,
        max_items: int = MAX_ITEMS,
        catalogs: Catalogs | None = None,
    ) -> Reading[Response_co]:
        """Read a response of this service, as `read` of its class does.

        A result with nothing in it, such as `{}`, is taken for none.
        """
        options = self.__regulation__.options(
            mode, edition, max_findings, max_bytes, max_levels, max_items, catalogs
        )
        return answer(self.response, self.bare_response, data, options)

    @property
    def _entry(self) -> ServiceEntry:
        return self.__regulation__.services[self.id]


if TYPE_CHECKING:
    S = TypeVar("S", bound=ServiceTable, default=ServiceTable)
    S_co = TypeVar("S_co", bound=ServiceTable, default=ServiceTable, covariant=True)
else:
    S = TypeVar("S", bound=ServiceTable)
    S_co = TypeVar("S_co", bound=ServiceTable, covariant=True)
