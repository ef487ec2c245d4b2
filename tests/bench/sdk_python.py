"""The Python SDK beside bare pydantic: `sdk_python.py SRC RUNTIME`, where SRC holds the package made of `record.py`'s specification.

Both read the same bytes into checked values with real times, write them, and refuse the same bad packet. They take turns in one
process, so a busy machine slows both alike; what is printed is the median, in microseconds a packet.
"""

from __future__ import annotations

import json
import statistics
import sys
import timeit
from collections.abc import Callable
from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any

import pydantic
import record
from pydantic import BaseModel, BeforeValidator, Field, PlainSerializer, StringConstraints, ValidationError

_ROUNDS = 60
_PACKETS = 100
_KEPT = 300

BAD = record.PACKET.replace(b'"20200720093010"', b'"20201320093010"')


def main() -> None:
    """Measure and print."""
    sys.path[:0] = sys.argv[1:]
    import bench

    ours, bare = bench.HoSo, _model()
    packet, value = ours.read(record.PACKET).unwrap(), bare.model_validate_json(record.PACKET)
    _compare(packet, value, ours.read(BAD).valid)
    pairs = {
        "read": (lambda: ours.read(record.PACKET), lambda: bare.model_validate_json(record.PACKET)),
        "write": (packet.to_json, lambda: value.model_dump_json(by_alias=True, exclude_none=True)),
        "reject": (lambda: ours.read(BAD), lambda: _refused(bare, BAD)),
    }
    # Values that stay keep Python from giving its last free memory back and asking for it anew at each packet.
    kept = [
        (ours.read(BAD), ours.read(record.PACKET), bare.model_validate_json(record.PACKET))
        for _ in range(_KEPT)
    ]
    rows = [_row(what, *pair) for what, pair in pairs.items()]
    del kept
    print(json.dumps({"language": "python", "rows": rows}))


def _row(what: str, ours: Callable[[], object], bare: Callable[[], object]) -> dict[str, Any]:
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(_ROUNDS):
        for call, found in zip((ours, bare), times, strict=True):
            found.append(timeit.timeit(call, number=_PACKETS) / _PACKETS * 1e6)
    ours_us, bare_us = (round(statistics.median(found), 1) for found in times)
    return {
        "what": what,
        "ours_us": ours_us,
        "baseline_us": bare_us,
        "baseline": f"pydantic {pydantic.VERSION}",
    }


def _compare(packet: Any, value: BaseModel, accepts_bad: bool) -> None:
    """Only what does the same may be compared."""
    written = value.model_dump_json(by_alias=True, exclude_none=True).encode()
    if packet.to_json() != written or accepts_bad or not _refused(type(value), BAD):
        sys.exit("The two do not do the same.")


def _refused(bare: type[BaseModel], data: bytes) -> bool:
    try:
        bare.model_validate_json(data)
    except ValidationError:
        return True
    return False


def _time(text: object) -> datetime | None:
    if text == "":
        return None
    if not isinstance(text, str) or len(text) != 14 or not (text.isascii() and text.isdigit()):
        raise ValueError("yyyyMMddHHmmss")
    return datetime(  # noqa: DTZ001 - packets have no zone
        int(text[:4]), int(text[4:6]), int(text[6:8]), int(text[8:10]), int(text[10:12]), int(text[12:])
    )


def _written(moment: datetime | None) -> str | None:
    return moment and (
        f"{moment.year:04}{moment.month:02}{moment.day:02}{moment.hour:02}{moment.minute:02}{moment.second:02}"
    )


def _model() -> type[BaseModel]:
    """What a careful user of pydantic writes by hand for the same record."""
    part: Any = pydantic.create_model(
        "Phan",
        ten=_field("Ten", _text(max_length=500)),
        ma=_field("Ma", _text(pattern=record.PATTERNS[2]), None),
        so=_field("So", _text(pattern="[0-9]{1,5}"), None),
        ghi_chu=_field("GhiChu", str, None),
        duong_dan=_field("DuongDan", _text(max_length=1000), None),
    )
    code: Any = StrEnum("code", {f"ma_{code}": code for code in record.CODES})
    time = Annotated[datetime, BeforeValidator(_time), PlainSerializer(_written, return_type=str)]
    late = Annotated[
        datetime | None, BeforeValidator(_time), PlainSerializer(_written, return_type=str | None)
    ]
    fields: dict[str, Any] = {}
    for at in range(15):
        fields[f"ma_{at}"] = _field(f"Ma{at}", _text(pattern=record.PATTERNS[at % 3]))
        fields[f"chu_{at}"] = _field(f"Chu{at}", _text(max_length=200), None)
    fields |= {"trang_thai": _field("TrangThai", code), "ket_qua": _field("KetQua", code)}
    fields |= {f"luc_{at}": _field(f"Luc{at}", time) for at in range(3)}
    fields |= {f"ngay_{at}": _field(f"Ngay{at}", late, None) for at in range(3)}
    fields |= {f"danh_sach_{at}": _field(f"DanhSach{at}", tuple[part, ...], None) for at in range(3)}
    return pydantic.create_model("HoSo", **fields)


def _text(**constraints: Any) -> Any:
    if "pattern" in constraints:
        constraints["pattern"] = f"^(?:{constraints['pattern']})$"
    return Annotated[str, StringConstraints(**constraints)]


def _field(alias: str, kind: Any, default: Any = ...) -> Any:
    return (kind if default is ... else kind | None, Field(default, alias=alias))


if __name__ == "__main__":
    main()
