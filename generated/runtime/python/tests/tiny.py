"""A regulation written by hand: what generated packages look like, in small."""

from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import Annotated

from goitin_runtime import (
    WARNING,
    Code,
    CodeTable,
    CodeTableInfo,
    Compare,
    DateTime,
    Finding,
    ListOf,
    Nested,
    Number,
    Packet,
    Preset,
    RecordInfo,
    Regulation,
    Rule,
    Since,
    Text,
    Value,
    WireField,
)
from goitin_runtime.async_stream import AsyncMessageStreams
from goitin_runtime.message import MessageReader
from goitin_runtime.service import Keys, ServiceTable
from goitin_runtime.stream import MessageStreams


class Edition(StrEnum):
    """The editions, in order of time."""

    V1 = "1"
    V2 = "2"


REGULATION = Regulation(
    __name__,
    editions=Edition,
    zone="+07:00",
    sources={"van_ban": ("Văn bản mẫu", "Sample text")},
    services="Service",
)


class Colour(CodeTable):
    """A table that is closed."""

    __table__ = CodeTableInfo("mau", "Màu", "Colour")

    RED = "1", "Đỏ", "Red"
    BLUE = "2", "Xanh", "Blue", Since("2")


class Point(Packet):
    """A point of measurement."""

    __record__ = RecordInfo(
        REGULATION, "diem", "Điểm đo", "Point", source="van_ban Bảng 1", confidence="A"
    )

    name: Annotated[
        str,
        WireField("Ten", "Tên", "Name", row=1, aliases=("ten",)),
        Text(max_length=5),
    ]
    colour: Annotated[
        Colour | None, WireField("Mau", "Màu", "Colour"), Code(Colour, closed=True)
    ] = None
    note: Annotated[
        str | None,
        WireField("GhiChu", "Ghi chú", "Note", since="2", sensitive=True),
        Text(),
    ] = None


class Reading(Packet):
    """A reading of several points."""

    __record__ = RecordInfo(
        REGULATION,
        "so_do",
        "Số đo",
        "Reading",
        source="van_ban",
        confidence="B",
        rules=(
            Rule(
                "thap_cao",
                Compare(Value("low"), "<=", Value("high")),
                "Số thấp lớn hơn số cao.",
                "The low one is above the high one.",
                WARNING,
            ),
        ),
    )

    at: Annotated[datetime, WireField("Luc", "Lúc", "At"), DateTime("yyyyMMddHHmmss")]
    low: Annotated[Decimal | None, WireField("Thap", "Thấp", "Low"), Number(5, 2)] = (
        None
    )
    high: Annotated[Decimal | None, WireField("Cao", "Cao", "High"), Number(5, 2)] = (
        None
    )
    points: Annotated[
        tuple["Point", ...] | None,
        WireField("Diem", "Các điểm", "Points"),
        ListOf(Nested("Point"), max_items=3),
    ] = None


class SendRequest(Packet):
    """The request of the only service."""

    __record__ = RecordInfo(
        REGULATION, "gui_yeu_cau", "Gửi", "Send", source="van_ban", confidence="A"
    )

    service: Annotated[
        str,
        WireField("service", "Dịch vụ", "Service", part="service"),
        Text(fixed="Gui"),
    ] = Preset(default="Gui")
    data: Annotated[
        tuple["Point", ...],
        WireField("data", "Dữ liệu", "Data", part="data"),
        ListOf(Nested("Point")),
    ]


class SendResponse(Packet):
    """Its response."""

    __record__ = RecordInfo(
        REGULATION, "gui_phan_hoi", "Đã gửi", "Sent", source="van_ban", confidence="A"
    )

    error: Annotated[
        str, WireField("error_code", "Mã lỗi", "Code of the error"), Text()
    ]


class Service(ServiceTable):
    """The services."""

    __regulation__ = REGULATION
    __keys__ = Keys(service=(("service",),), error=(("error_code",),))

    SEND = (
        "gui",
        "Gui",
        "Gửi",
        "Send",
        "to_centre",
        "SendRequest",
        "SendResponse",
        "SendResponse",
    )


read_message = MessageReader(Service).read_message
stream_message = MessageStreams(Service).stream_message
stream_message_async = AsyncMessageStreams(Service).stream_message_async


def rules(findings: Iterable[Finding]) -> list[tuple[str, str]]:
    """Where each finding is, and which rule is broken."""
    return [(item.path, item.rule) for item in findings]
