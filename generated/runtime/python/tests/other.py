"""Another regulation: the same names, other editions, another zone, other sources."""

from datetime import datetime
from typing import Annotated

from goitin_runtime import (
    DateTime,
    ListOf,
    Nested,
    Packet,
    RecordInfo,
    Regulation,
    Text,
    WireField,
)

REGULATION = Regulation(
    __name__,
    editions=("a",),
    zone="+00:00",
    sources={"van_ban": ("Văn bản khác", "Another text")},
)


class Point(Packet):
    """A point, here with another key."""

    __record__ = RecordInfo(
        REGULATION, "diem", "Điểm", "Point", source="van_ban", confidence="C"
    )

    name: Annotated[str, WireField("N", "Tên khác", "Other name"), Text(max_length=1)]


class Reading(Packet):
    """A reading, here of other points."""

    __record__ = RecordInfo(
        REGULATION, "so_do", "Số đo", "Reading", source="van_ban", confidence="C"
    )

    at: Annotated[datetime, WireField("Luc", "Lúc", "At"), DateTime("yyyyMMddHHmmss")]
    points: Annotated[
        tuple["Point", ...] | None,
        WireField("Diem", "Các điểm", "Points"),
        ListOf(Nested("Point")),
    ] = None
