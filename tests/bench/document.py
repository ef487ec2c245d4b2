"""The models of `specification` as a plain OpenAPI 3.0 document, which the others read: `document.py FILE RECORDS`.

Our own document is OpenAPI 3.1. Not every generator can take it: the reader of openapi-generator overflows its stack on
a chain of 1,000 references in 3.1, though not in 3.0. So all of them get this one: the same records, fields, constraints
and descriptions, and nothing of ours beside them (`x-` keys, examples). It is half as long, and each of them is faster on it.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from specification import TABLES

_REF = "#/components/schemas/"


def write(file: Path, records: int) -> None:
    """Write the document that goes with a specification of so many records."""
    schemas: dict[str, Any] = {_record_name(number): _record(number) for number in range(records)}
    schemas |= {f"Bang{number}": _table(number) for number in range(TABLES)}
    schemas |= {"GuiYeuCau": _request(_record_name(records - 1)), "PhanHoi": _response()}
    content = {
        "openapi": "3.0.3",
        "info": {"title": "QC-MAU 99:2099", "version": "1.0.0"},
        "paths": {"/Gui": {"post": _operation()}},
        "components": {"schemas": schemas},
    }
    file.write_text(json.dumps(content, ensure_ascii=False, indent=1), encoding="utf-8")


def _operation() -> dict[str, Any]:
    return {
        "operationId": "gui",
        "requestBody": {"required": True, **_json("GuiYeuCau")},
        "responses": {"200": {"description": "Phản hồi / Response", **_json("PhanHoi")}},
    }


def _json(name: str) -> dict[str, Any]:
    return {"content": {"application/json": {"schema": {"$ref": _REF + name}}}}


def _request(record: str) -> dict[str, Any]:
    service = {"type": "string", "enum": ["Gui"], "description": "Tên dịch vụ / Name of the service"}
    data = {"type": "array", "items": {"$ref": _REF + record}, "description": "Dữ liệu / Data of the message"}
    return {
        "type": "object",
        "required": ["service", "data"],
        "properties": {"service": service, "data": data},
    }


def _response() -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {
            "error_code": {"type": "string", "nullable": True, "description": "Mã lỗi / Error code"}
        },
    }


def _table(number: int) -> dict[str, Any]:
    return {
        "type": "string",
        "enum": [str(code) for code in range(10)],
        "description": f"Bảng mã số {number} / Code table number {number}",
    }


def _record_name(number: int) -> str:
    return f"BanGhi{number:05}"


def _record(number: int) -> dict[str, Any]:
    return {
        "type": "object",
        "description": f"Bản ghi số {number} / Record number {number}\n\nNguồn / Source: mau Bảng {number} (A).",
        "required": [f"Truong{at}" for at in range(1, 7)],
        "properties": {f"Truong{at}": _field(number, at) for at in range(1, 21)},
    }


def _field(number: int, at: int) -> dict[str, Any]:
    said = f"Trường thứ {at} của bản ghi / Field {at} of the record\n\nNguồn / Source: mau Bảng {number}, dòng / row {at} (A)."
    return {**_kind(number, at), "description": said} | ({} if at <= 6 else {"nullable": True})


def _kind(number: int, at: int) -> dict[str, Any]:
    """What `specification` says of the same field."""
    if at <= 6:
        return {"type": "string", "minLength": 1, "maxLength": at * 10}
    if at <= 10:
        return {"type": "string", "pattern": "^[A-Z0-9]{1,12}$"}
    if at <= 13:
        return {"type": "integer", "minimum": 0, "maximum": 999_999_999}
    if at <= 17:
        return {"allOf": [{"$ref": f"{_REF}Bang{at % TABLES}"}]}
    if at == 18 and number:
        return {"allOf": [{"$ref": _REF + _record_name(number - 1)}]}
    if at == 20:
        return {"type": "string", "pattern": "^[0-9]{14}$"}
    return {"type": "array", "maxItems": 10, "items": {"type": "string", "maxLength": 50}}


if __name__ == "__main__":
    write(Path(sys.argv[1]), int(sys.argv[2]))
