"""The same without a thread that waits: pieces come when they come."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Mapping
from typing import Any, Generic, Protocol, TypeAlias

from .catalog import Catalogs
from .findings import Mode
from .options import MAX_FINDINGS, Options
from .readings import Reading
from .service import MessageKind, S, S_co
from .stream import PIECE, Records
from .tree import MAX_BYTES, MAX_ITEMS, MAX_LEVELS


class ReadsLater(Protocol):
    """A file that is read with `await`, such as `asyncio.StreamReader` or an upload."""

    def read(self, size: int = ..., /) -> Awaitable[bytes]:
        """At most so many bytes; none at the end."""


class ReadsLaterAlone(Protocol):
    """A response that is read with `await`, such as one of httpx."""

    def aread(self) -> Awaitable[bytes]:
        """All bytes."""


AsyncSource: TypeAlias = (
    AsyncIterable[bytes]
    | Callable[[], Awaitable[Mapping[str, Any]]]
    | ReadsLater
    | ReadsLaterAlone
)
_Piece: TypeAlias = Callable[[], Awaitable[bytes]]


class AsyncMessageStream(Records[S_co], AsyncIterator[Reading[Any]]):
    """The records of a message, each a reading of its own, from a source that is awaited.

    Where the task is cancelled, or the source raises, that goes through; the stream
    itself holds no task and no thread, and can be asked again.
    """

    def __init__(
        self, source: AsyncSource, service: S_co, kind: MessageKind, options: Options
    ) -> None:
        super().__init__(service, kind, options)
        self._piece = _pieces(source)

    async def __anext__(self) -> Reading[Any]:
        for event in self._events:
            if event is not None:
                return event
            self._scanner.feed(await self._piece())
        raise StopAsyncIteration


class AsyncMessageStreams(Generic[S]):
    """Reads the messages of the services of one regulation as they come."""

    def __init__(self, services: type[S]) -> None:
        self._services = services

    def stream_message_async(
        self,
        source: AsyncSource,
        service: str,
        *,
        kind: str = MessageKind.REQUEST,
        mode: Mode = Mode.STRICT,
        edition: str | None = None,
        max_findings: int = MAX_FINDINGS,
        max_bytes: int = MAX_BYTES,
        max_levels: int = MAX_LEVELS,
        max_items: int = MAX_ITEMS,
        catalogs: Catalogs | None = None,
    ) -> AsyncMessageStream[S]:
        """Read a message as `stream_message` does, from a source that is awaited.

        The source is an asynchronous iterator of bytes (`request.stream()` of Starlette and
        FastAPI), the `receive` of ASGI, or an object whose `read(size)` or `aread()` is
        awaited. What it raises goes through; an ASGI client that goes away before the end
        is a `ConnectionAbortedError`. `TypeError` if it is none of these.
        """
        options = self._services.__regulation__.options(
            mode, edition, max_findings, max_bytes, max_levels, max_items, catalogs
        )
        found = self._services.called(service)
        return AsyncMessageStream(source, found, MessageKind(kind), options)


def _pieces(source: Any) -> _Piece:
    """What gives the next piece of a source; no bytes are the end."""
    if hasattr(source, "__aiter__"):
        return _iterated(source)
    if hasattr(source, "read"):
        return lambda: source.read(PIECE)
    if hasattr(source, "aread"):
        return _once(source)
    if callable(source):
        return _received(source)
    raise TypeError("The source does not give bytes that can be awaited.")


def _iterated(source: AsyncIterable[bytes]) -> _Piece:
    iterator = source.__aiter__()

    async def piece() -> bytes:
        async for data in iterator:
            if data:  # an empty piece is not the end of an iterator
                return data
        return b""

    return piece


def _once(source: ReadsLaterAlone) -> _Piece:
    is_read = False

    async def piece() -> bytes:
        nonlocal is_read
        data = b"" if is_read else await source.aread()
        is_read = True
        return data

    return piece


def _received(receive: Callable[[], Awaitable[Mapping[str, Any]]]) -> _Piece:
    is_over = False

    async def piece() -> bytes:
        nonlocal is_over
        while not is_over:
            message = await receive()
            if message["type"] == "http.disconnect":
                raise ConnectionAbortedError("The client disconnected before the end.")
            is_over = not message.get("more_body", False)
            if message.get("body"):
                return bytes(message["body"])
        return b""

    return piece
