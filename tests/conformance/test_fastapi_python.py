"""A FastAPI application as a vendor writes it, under uvicorn on 127.0.0.1: bytes, findings, streams, documents."""

from __future__ import annotations

import asyncio
import http.client
import json
import logging
import re
import threading
import time
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

import jsonschema
import pytest
import uvicorn
from fastapi import FastAPI, Request, Response
from fastapi.testclient import TestClient
from pydantic import BaseModel
from starlette.exceptions import HTTPException

from goitin.samples import records
from goitin.wire.json_codec import JSON
from goitin.wire.tree import NULL

from sdks import python
from sdks.trees import GOLDEN, TREES

GOOD = '{"MaTram":"HN0001","ThoiGianDo":"20990102030405","GiaTri":12.500,"TrangThai":"1"}'
HEAD = '"phien":"p","dichVu":"GuiBanTin"'
MARK = "Bi-Mat-0451"


@pytest.fixture(scope="module")
def package() -> Iterator[Any]:
    with python.imported(GOLDEN) as found:
        yield found


def application(package: Any) -> FastAPI:
    """The vendor's program."""
    made = FastAPI()
    package.add_problem_details(made)

    class Envelope(BaseModel):
        ghi_chu: str
        goi: package.BanTin  # type: ignore[name-defined]

    def one(packet: Any) -> Any:
        return packet

    def many(packets: Any) -> Any:
        return packets

    def held(envelope: Any) -> Any:
        return envelope

    def query(so: int) -> int:
        return so

    async def raw(request: Request) -> Any:
        reading = package.BanTin.read(await request.body())
        return Response(reading.unwrap().to_json(), media_type="application/json")

    async def stream(request: Request) -> dict[str, Any]:
        read = package.stream_message_async(request.stream(), "gui_ban_tin")
        return {
            "valid": [item.valid async for item in read],
            "findings": [item.to_dict() for item in read.findings],
        }

    async def message(request: Request) -> Any:
        return package.read_message(await request.body())

    one.__annotations__ |= {"packet": package.BanTin, "return": package.BanTin}
    many.__annotations__ |= {"packets": list[package.BanTin], "return": list[package.Packet]}
    held.__annotations__ |= {"envelope": Envelope, "return": Envelope}

    def answered(request: Any) -> Any:
        return package.PhanHoi[package.RawJson](ma="0", loi_nhan=request.du_lieu[0].ma_tram)

    answered.__annotations__ |= {
        "request": package.YeuCau[tuple[package.BanTin, ...]],
        "return": package.PhanHoi[package.RawJson],
    }
    for path, function in (
        ("/answered", answered),
        ("/one", one),
        ("/many", many),
        ("/held", held),
        ("/raw", raw),
        ("/stream", stream),
        ("/message", message),
    ):
        made.post(path)(function)
    made.post("/names", response_model_by_alias=False, response_model_exclude_unset=True)(one)
    made.get("/query")(query)
    return made


@pytest.fixture(scope="module")
def port(package: Any) -> Iterator[int]:
    config = uvicorn.Config(
        application(package), host="127.0.0.1", port=0, log_level="warning", lifespan="off"
    )
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    end = time.monotonic() + 20
    while not server.started and time.monotonic() < end:
        time.sleep(0.01)
    yield server.servers[0].sockets[0].getsockname()[1]
    server.should_exit = True
    thread.join(20)


class Asking:
    """Sends requests to the application."""

    def __init__(self, port: int) -> None:
        self._port = port

    def __call__(self, path: str, body: str | bytes | Iterator[bytes]) -> tuple[int, str, bytes]:
        connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=20)
        data = body.encode() if isinstance(body, str) else body
        headers = {"Content-Type": "application/json"}
        connection.request("POST", path, data, headers, encode_chunked=not isinstance(data, bytes))
        answer = connection.getresponse()
        said = answer.status, answer.headers["Content-Type"], answer.read()
        connection.close()
        return said


@pytest.fixture(scope="module")
def ask(port: int) -> Asking:
    return Asking(port)


def findings(answer: tuple[int, str, bytes]) -> list[dict[str, Any]]:
    status, kind, body = answer
    assert (status, kind) == (422, "application/problem+json"), body
    problem = json.loads(body)
    assert {"type", "title", "status", "detail", "findings"} <= problem.keys()
    assert problem["status"] == 422
    found: list[dict[str, Any]] = problem["findings"]
    return found


def test_a_packet_goes_through(ask: Asking) -> None:
    wire = json.loads(GOOD)
    for path in ("/one", "/names"):
        assert json.loads(ask(path, GOOD)[2]) == wire
    assert ask("/raw", GOOD)[2].decode() == GOOD
    assert json.loads(ask("/many", f"[{GOOD},{GOOD}]")[2]) == [wire, wire]
    assert json.loads(ask("/held", f'{{"ghi_chu":"x","goi":{GOOD}}}')[2])["goi"] == wire
    said = json.loads(ask("/message", f'{{{HEAD},"duLieu":[{GOOD},{{}}]}}')[2])
    assert [item["valid"] for item in said["records"]] == [True, False]
    assert said["records"][0]["value"] == wire


@pytest.mark.parametrize(
    "text",
    [
        '{"la":1,"MaTram":"x","ThoiGianDo":"20990102030405","lo":2,"GiaTri":"1","ly":3}',
        "{}",
        '{"MaTram":null}',
    ],
)
def test_a_refusal_has_every_finding_that_read_has(package: Any, ask: Asking, text: str) -> None:
    asked = [finding.to_dict() for finding in package.BanTin.read(text).findings]
    assert findings(ask("/one", text)) == findings(ask("/raw", text)) == asked
    for path, body, top in (
        ("/many", f"[{GOOD},{text}]", "/1"),
        ("/held", f'{{"ghi_chu":"x","goi":{text}}}', "/goi"),
    ):
        assert findings(ask(path, body)) == [{**item, "path": top + item["path"]} for item in asked]


@pytest.mark.parametrize("text", ["", "{", "<html>", '{"a":1', "[1,]"])
def test_what_is_no_json_gets_the_one_finding(package: Any, ask: Asking, text: str) -> None:
    if text:
        assert findings(ask("/one", text)) == [package.BanTin.read(text).findings[0].to_dict()]
    assert [item["rule"] for item in findings(ask("/raw", text))] == ["json"]


@pytest.mark.parametrize(
    ("data", "reason"),
    [(b'{"a":"\xff"}', "utf-8"), (b'{"a":' + b"[" * 100_000, "levels"), (b"PK\x03\x04\xff", "zip")],
)
def test_bytes_that_fastapi_cannot_read_are_told_so(ask: Asking, data: bytes, reason: str) -> None:
    assert [item["limits"]["reason"] for item in findings(ask("/one", data))] == [reason]


def test_other_errors_keep_their_handler(package: Any) -> None:
    made = FastAPI()

    @made.exception_handler(HTTPException)
    async def own(_: Request, error: HTTPException) -> Response:
        return Response(f"own {error.status_code}", 418)

    package.add_problem_details(made)

    @made.get("/")
    def fail() -> None:
        raise HTTPException(404)

    with TestClient(made) as client:
        assert (client.get("/").status_code, client.get("/").text) == (418, "own 404")


def test_other_requests_are_answered_as_before(ask: Asking, port: int) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    connection.request("GET", "/query?so=x")
    answer = connection.getresponse()
    assert (answer.status, answer.headers["Content-Type"]) == (422, "application/json")
    assert json.loads(answer.read())["detail"][0]["type"] == "int_parsing"
    connection.close()
    both = json.loads(ask("/held", '{"goi":{}}')[2])
    assert [item["loc"] for item in both["errors"]] == [["body", "ghi_chu"]]
    assert both["findings"]


def test_no_value_is_said_or_logged(ask: Asking, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        for text in (
            f'{{"MaTram":"{MARK}","la":"{MARK}"}}',
            f'{{"GiaTri":"{MARK}"}}',
            f'["{MARK}"]',
            f'"{MARK}"',
            f'{{"MaTram":"{MARK}',
        ):
            for path in ("/one", "/many", "/raw", "/held"):
                assert MARK.encode() not in ask(path, text)[2]
    assert MARK not in caplog.text


def test_a_message_of_any_length_is_read_as_it_comes(ask: Asking) -> None:
    def pieces() -> Iterator[bytes]:
        yield f'{{{HEAD},"duLieu":['.encode()
        for _ in range(499):
            yield f"{GOOD},".encode()
        yield b"{}]}"

    said = json.loads(ask("/stream", pieces())[2])
    assert said == {"valid": [True] * 499 + [False], "findings": []}


def received(parts: list[Mapping[str, Any]]) -> Any:
    async def receive() -> Mapping[str, Any]:
        return parts.pop(0)

    return receive


def test_sources_that_are_awaited(package: Any) -> None:
    data = f'{{{HEAD},"duLieu":[{GOOD},{{}}]}}'.encode()

    class Response:
        async def aread(self) -> bytes:
            return data

    async def read(source: Any) -> list[bool]:
        stream = package.stream_message_async(source, "gui_ban_tin")
        return [item.valid async for item in stream]

    async def everything() -> None:
        reader = asyncio.StreamReader()
        reader.feed_data(data)
        reader.feed_eof()
        half = len(data) // 2
        events = [
            {"type": "http.request", "body": data[:half], "more_body": True},
            {"type": "http.request", "more_body": True},
            {"type": "http.request", "body": data[half:]},
        ]
        for source in (reader, Response(), received(list(events))):
            assert await read(source) == [True, False]
        with pytest.raises(ConnectionAbortedError):
            await read(received([events[0], {"type": "http.disconnect"}]))
        with pytest.raises(TypeError):
            package.stream_message_async(7, "gui_ban_tin")

    asyncio.run(everything())


def test_a_task_that_is_cancelled_leaves_nothing_behind(package: Any) -> None:
    head, tail = f'{{{HEAD},"duLieu":[{GOOD},'.encode(), f"{GOOD}]}}".encode()

    async def run() -> None:
        gate = asyncio.Event()

        class Source:
            def __init__(self) -> None:
                self.parts = [head, tail]

            async def read(self, _: int) -> bytes:
                if len(self.parts) == 1:
                    await gate.wait()
                return self.parts.pop(0) if self.parts else b""

        stream = package.stream_message_async(Source(), "gui_ban_tin")
        assert (await anext(stream)).valid
        task = asyncio.create_task(anext(stream))  # type: ignore[arg-type]
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert asyncio.all_tasks() == {asyncio.current_task()}
        gate.set()
        assert [item.valid async for item in stream] == [True]  # nothing was lost
        assert (stream.valid, stream.findings) == (True, ())

    asyncio.run(run())


def test_a_message_is_taken_by_the_type_of_its_payload(ask: Asking) -> None:
    status, _, body = ask("/answered", f'{{{HEAD},"duLieu":[{GOOD}]}}')
    assert (status, json.loads(body)) == (200, {"ma": 0, "loiNhan": "HN0001"})

    status, kind, body = ask("/answered", '{"phien":"p","dichVu":"HoiTram","duLieu":[]}')
    assert (status, kind) == (422, "application/problem+json")
    assert [(one["path"], one["rule"]) for one in json.loads(body)["findings"]] == [("/dichVu", "code")]


def test_messages_stand_in_the_document_by_their_own_names(package: Any) -> None:
    document = application(package).openapi()
    body = document["paths"]["/answered"]["post"]["requestBody"]["content"]["application/json"]["schema"]

    assert body["anyOf"] == [{"$ref": "#/components/schemas/GuiBanTinYeuCau"}]
    assert document["components"]["schemas"]["GuiBanTinYeuCau"]["title"] == "GuiBanTinYeuCau"


ABOUT_VALUES = {"type", "format", "length", "pattern", "range", "items"}


@pytest.mark.parametrize("name", list(TREES))
def test_the_services_own_document_says_what_the_wire_says(name: str) -> None:
    """Of every field of every record: what a strict reader takes its schema takes, and refuses what breaks one constraint."""
    tree = TREES[name]
    made = records.Samples(tree.spec)
    with python.imported(tree) as package:
        service = FastAPI()
        for record in tree.spec.records:

            def take(packet: object) -> None:
                pass

            take.__annotations__["packet"] = python.model(package, record.id)
            service.post(f"/{record.id}")(take)
        document = service.openapi()
        refused = 0
        for record in tree.spec.records:
            model = python.model(package, record.id)
            body = document["paths"][f"/{record.id}"]["post"]["requestBody"]["content"]["application/json"][
                "schema"
            ]
            judge = jsonschema.Draft202012Validator({**body, "components": document["components"]})
            members = dict(made.record(record.id) or {})
            for field in record.fields:
                for value in (
                    members.get(field.wire),
                    NULL,
                    "",
                    *(breach.value for breach in made.violations(field)),
                ):
                    packet = {key: item for key, item in members.items() if key != field.wire} | (
                        {} if value is None else {field.wire: value}
                    )
                    text = JSON.text(packet)
                    found = [item for item in model.read(text).findings if item.severity == "error"]
                    takes = judge.is_valid(json.loads(text, parse_float=Decimal))
                    if not found:
                        assert takes, (record.id, field.wire, value)
                    elif not takes:
                        refused += 1
                    else:  # the calendar, digits after the decimal point, sameness and rules are beyond JSON Schema
                        assert not {item.rule for item in found} & ABOUT_VALUES or re.search(
                            "date|datetime|month|decimal|percent|integer", str(field.type).lower()
                        ), (record.id, field.wire, value, found)
        assert refused > len(tree.spec.records)


@pytest.mark.filterwarnings("error")
def test_the_first_request_warns_of_nothing() -> None:
    with python.imported(GOLDEN) as package:
        made = application(package)
        asked: list[Any] = []

        async def run() -> None:
            body = GOOD.encode()
            scope = {
                "type": "http",
                "method": "POST",
                "path": "/one",
                "raw_path": b"/one",
                "query_string": b"",
                "headers": [(b"content-type", b"application/json")],
                "http_version": "1.1",
                "scheme": "http",
                "server": ("x", 80),
                "client": ("x", 1),
                "root_path": "",
            }

            async def send(event: Any) -> None:
                asked.append(event)

            await made(scope, received([{"type": "http.request", "body": body}]), send)

        asyncio.run(run())
        assert asked[0]["status"] == 200
