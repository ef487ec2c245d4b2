"""Whole messages: which service, which way, and each record a reading of its own."""

import asyncio
import io
from collections.abc import AsyncIterator

from goitin_runtime import MessageKind
from tiny import (
    Point,
    Request,
    Service,
    read_message,
    rules,
    stream_message,
    stream_message_async,
)

REQUEST = b'{"service":"Gui","data":[{"Ten":"A"},{"Ten":"longer"},{"Ten":"B"}]}'


def test_the_service_and_the_way_are_told_by_keys() -> None:
    message = read_message(REQUEST)

    assert (message.service, message.kind) == (Service.SEND, MessageKind.REQUEST)
    assert [item.valid for item in message.records] == [True, False, True]
    assert rules(message.findings) == [("/data/1/Ten", "length")]


def test_a_response_is_one_of_the_service_that_is_asked() -> None:
    message = read_message(b'{"error_code":"0"}', service="gui")

    assert message.kind is MessageKind.RESPONSE
    assert message.unwrap().to_json() == b'{"error_code":"0"}'


def test_a_service_nobody_knows_is_told_with_the_likely_one() -> None:
    (finding,) = read_message(b'{"service":"Guii","data":[]}').findings

    assert (finding.path, finding.rule) == ("/service", "code")
    assert finding.limits["near"] == "Gui"


def test_records_of_a_stream_are_those_of_the_whole() -> None:
    stream = stream_message(io.BytesIO(REQUEST), Service.SEND)

    assert tuple(stream) == tuple(read_message(REQUEST).records)
    assert not stream.valid


def test_a_source_that_is_awaited() -> None:
    async def pieces() -> AsyncIterator[bytes]:
        for at in range(0, len(REQUEST), 7):
            yield REQUEST[at : at + 7]

    async def read() -> list[bool]:
        stream = stream_message_async(pieces(), Service.SEND)
        return [item.valid async for item in stream]

    assert asyncio.run(read()) == [True, False, True]


def test_a_request_is_made_with_the_only_value_of_its_service() -> None:
    made = Service.SEND.request(data=(Point(name="A"),))

    assert made.to_json() == b'{"service":"Gui","data":[{"Ten":"A"}]}'
