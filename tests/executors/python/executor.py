"""Executor for the Python SDK: `executor.py PACKAGE`; see ../README.md."""

from __future__ import annotations

import base64
import importlib
import json
import sys
from typing import Any


def answer(package: Any, case: dict[str, Any]) -> dict[str, Any]:
    """Read the bytes of a case with the SDK, and say what came of it."""
    record = getattr(package, case["record"])
    data = base64.b64decode(case["data"])
    options = {"mode": package.Mode(case["mode"]), "edition": package.Edition(case["edition"])}
    if case["list"]:
        reading = record.read_list(data, **options)
        values = [item.value for item in reading.items]
    else:
        reading = record.read(data, **options)
        values = [reading.value]
    return {
        "findings": [
            [item.path, str(item.rule), str(item.severity), item.message_vi, item.message_en]
            for item in reading.findings
        ],
        "truncated": reading.truncated,
        "written": [
            None if value is None else base64.b64encode(value.to_json()).decode() for value in values
        ],
    }


def main() -> None:
    """Answer every case of standard input."""
    package = importlib.import_module(sys.argv[1])
    for line in sys.stdin:
        case = json.loads(line)
        try:
            said = answer(package, case)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is the answer
            said = {"crash": f"{type(error).__name__}: {error}"}
        print(json.dumps({"id": case["id"], **said}), flush=True)


if __name__ == "__main__":
    main()
