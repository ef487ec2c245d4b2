"""A regulation written by hand: what generated packages look like, in small."""

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Any

from goitin_runtime import (
    CodeTable,
    CodeTableInfo,
    Finding,
    Packet,
    Preset,
    EnvelopeInfo,
    RecordInfo,
    Regulation,
    Wire,
)
from goitin_runtime.async_stream import AsyncMessageStreams
from goitin_runtime.envelope import Envelope, Payload_co
from goitin_runtime.message import MessageReader
from goitin_runtime.service import Request_co, Response_co, ServiceTable, service
from goitin_runtime.stream import MessageStreams

TEXT = {"kind": "text"}
REQUIRED = {"required": {"severity": "error"}}
AT = {"kind": "datetime", "pattern": "yyyyMMddHHmmss"}
DECIMAL = {"kind": "decimal", "digits": 5, "scale": 2, "form": "number"}
POINTS = {"kind": "list", "item": {"kind": "record", "record": "diem"}}


def label(vi: str, en: str) -> dict[str, str]:
    """A text in the two languages."""
    return {"vi": vi, "en": en}


def field(wire: str, vi: str, en: str, type: Any, **more: Any) -> dict[str, Any]:
    """A field of a record."""
    return {
        "wire": wire,
        "id": wire.lower(),
        "label": label(vi, en),
        "type": type,
        **more,
    }


def record(
    vi: str, en: str, *fields: Any, source: str = "van_ban", **more: Any
) -> dict[str, Any]:
    """The document of a record."""
    return {
        "contract": "1.0",
        "kind": "record",
        "label": label(vi, en),
        "source": [source],
        "confidence": "A",
        "fields": fields,
        "rules": [],
        **more,
    }


DOCUMENTS: dict[str, Any] = {
    "regulation.json": {
        "contract": "1.7",
        "zone": "+07:00",
        "editions": [{"edition": "1"}, {"edition": "2"}],
        "sources": [
            {"source": "van_ban", "label": label("Văn bản mẫu", "Sample text")}
        ],
    },
    "code_tables/mau.json": {
        "contract": "1.0",
        "strength": "closed",
        "codes": [
            {"code": "1", "label": label("Đỏ", "Red")},
            {"code": "2", "label": label("Xanh", "Blue"), "since": "2"},
        ],
    },
    "records/diem.json": record(
        "Điểm đo",
        "Point",
        field(
            "Ten",
            "Tên",
            "Name",
            TEXT,
            row=1,
            aliases=["ten"],
            constraints=REQUIRED | {"length": {"max": 5, "severity": "error"}},
        ),
        field(
            "Mau",
            "Màu",
            "Colour",
            {"kind": "code", "table": "mau", "closed": True, "form": "text"},
        ),
        field("GhiChu", "Ghi chú", "Note", TEXT, since="2", sensitive=True),
        source="van_ban Bảng 1",
    ),
    "records/so_do.json": record(
        "Số đo",
        "Reading",
        field("Luc", "Lúc", "At", AT, constraints=REQUIRED),
        field("Thap", "Thấp", "Low", DECIMAL),
        field("Cao", "Cao", "High", DECIMAL),
        field(
            "Diem",
            "Các điểm",
            "Points",
            POINTS,
            constraints={"items": {"max": 3, "severity": "error"}},
        ),
        rules=[
            {
                "rule": "thap_cao",
                "check": {
                    "op": "<=",
                    "left": {"field": "Thap"},
                    "right": {"field": "Cao"},
                },
                "sentence": label(
                    "Số thấp lớn hơn số cao.", "The low one is above the high one."
                ),
                "severity": "warning",
            }
        ],
    ),
    "records/gui_yeu_cau.json": record(
        "Gửi",
        "Send",
        field(
            "service",
            "Dịch vụ",
            "Service",
            TEXT,
            role="service",
            constraints=REQUIRED | {"fixed": {"is": "Gui", "severity": "error"}},
        ),
        field("data", "Dữ liệu", "Data", POINTS, role="data", constraints=REQUIRED),
        kind="request",
        service="gui",
    ),
    "records/hoi_yeu_cau.json": record(
        "Hỏi",
        "Ask",
        field(
            "service",
            "Dịch vụ",
            "Service",
            TEXT,
            role="service",
            constraints=REQUIRED | {"fixed": {"is": "Hoi", "severity": "error"}},
        ),
        kind="request",
        service="hoi",
    ),
    "records/gui_phan_hoi.json": record(
        "Đã gửi",
        "Sent",
        field("error_code", "Mã lỗi", "Code of the error", TEXT, constraints=REQUIRED),
        kind="response",
    ),
    "services.json": {
        "contract": "1.0",
        "message_keys": {
            "service": [{"wire": "service"}],
            "error": [{"wire": "error_code"}],
        },
        "bare_responses": [{"record": "gui_phan_hoi", "has_session": False}],
        "envelopes": [
            {
                "envelope": "yeu_cau",
                "kind": "request",
                "label": label("Yêu cầu", "Request"),
                "payload": "data",
                "messages": ["gui_yeu_cau", "hoi_yeu_cau"],
            }
        ],
        "services": [
            {
                "service": id,
                "wire": wire,
                "label": label(wire, wire),
                "direction": "to_centre",
                "request": f"{id}_yeu_cau",
                "response": "gui_phan_hoi",
                "bare_response": "gui_phan_hoi",
            }
            for id, wire in (("gui", "Gui"), ("hoi", "Hoi"))
        ],
    },
}


def regulation(package: str, documents: Mapping[str, Any]) -> Regulation:
    """A regulation whose contract is these documents."""
    return Regulation(package, read=lambda path: json.dumps(documents[path]).encode())


REGULATION = regulation(__name__, DOCUMENTS)


class Edition(StrEnum):
    """The editions, in order of time."""

    __regulation__ = REGULATION

    V1 = "1"
    V2 = "2"


class Colour(CodeTable):
    """A table that is closed."""

    __table__ = CodeTableInfo(REGULATION, "mau")

    RED = "1"
    BLUE = "2"


class Point(Packet):
    """A point of measurement."""

    __record__ = RecordInfo(REGULATION, "diem")

    name: Annotated[str, Wire("Ten")]
    colour: Annotated[Colour | None, Wire("Mau")] = None
    note: Annotated[str | None, Wire("GhiChu")] = None


class Reading(Packet):
    """A reading of several points."""

    __record__ = RecordInfo(REGULATION, "so_do")

    at: Annotated[datetime, Wire("Luc")]
    low: Annotated[Decimal | None, Wire("Thap")] = None
    high: Annotated[Decimal | None, Wire("Cao")] = None
    points: Annotated[tuple["Point", ...] | None, Wire("Diem")] = None


class Request(Envelope[Payload_co]):
    """The request of a service, but for its payload."""

    __record__ = EnvelopeInfo(REGULATION, "yeu_cau")

    service: Annotated[str, Wire("service")] = Preset(default="")
    data: Annotated[Payload_co, Wire("data")]


class SendResponse(Packet):
    """Its response."""

    __record__ = RecordInfo(REGULATION, "gui_phan_hoi")

    error: Annotated[str, Wire("error_code")]


class Service(ServiceTable[Request_co, Response_co]):
    """The services."""

    __regulation__ = REGULATION

    SEND: "Service[Request[tuple[Point, ...]], SendResponse]" = service("gui")
    ASK: "Service[Request[None], SendResponse]" = service("hoi")


read_message = MessageReader(Service).read_message
stream_message = MessageStreams(Service).stream_message
stream_message_async = AsyncMessageStreams(Service).stream_message_async


def rules(findings: Iterable[Finding]) -> list[tuple[str, str]]:
    """Where each finding is, and which rule is broken."""
    return [(item.path, item.rule) for item in findings]
