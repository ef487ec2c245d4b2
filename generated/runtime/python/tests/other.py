"""Another regulation: the same names, other editions, another zone, other sources."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated

import tiny
from goitin_runtime import Packet, RecordInfo, Wire
from goitin_runtime.service import ServiceTable, service

REGULATION = tiny.regulation(
    __name__,
    {
        "regulation.json": {
            "contract": "1.0",
            "zone": "+00:00",
            "editions": [{"edition": "a"}],
            "sources": [
                {
                    "source": "van_ban",
                    "label": tiny.label("Văn bản khác", "Another text"),
                }
            ],
        },
        "records/diem.json": tiny.record(
            "Điểm",
            "Point",
            tiny.field(
                "N",
                "Tên khác",
                "Other name",
                tiny.TEXT,
                constraints=tiny.REQUIRED | {"length": {"max": 1, "severity": "error"}},
            ),
        ),
        "records/so_do.json": tiny.record(
            "Số đo",
            "Reading",
            tiny.field("Luc", "Lúc", "At", tiny.AT, constraints=tiny.REQUIRED),
            tiny.field("Diem", "Các điểm", "Points", tiny.POINTS),
        ),
    },
)


class Edition(StrEnum):
    """Its editions: one is called as one of the other regulation."""

    __regulation__ = REGULATION

    A = "a"
    V1 = "1"


class Service(ServiceTable[Packet, Packet]):
    """Its services: one is called as one of the other regulation."""

    __regulation__ = REGULATION

    ASK: "Service[Packet, Packet]" = service("hoi")


class Point(Packet):
    """A point, here with another key."""

    __record__ = RecordInfo(REGULATION, "diem")

    name: Annotated[str, Wire("N")]


class Reading(Packet):
    """A reading, here of other points."""

    __record__ = RecordInfo(REGULATION, "so_do")

    at: Annotated[datetime, Wire("Luc")]
    points: Annotated[tuple["Point", ...] | None, Wire("Diem")] = None
