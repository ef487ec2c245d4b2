"""Executor for the Python SDK: `executor.py PACKAGE`; see ../README.md."""

from __future__ import annotations

import base64
import importlib
import io
import json
import sys
import traceback
from collections.abc import Callable, Iterable, Iterator
from typing import Any

LIMITS = ("max_findings", "max_bytes", "max_levels", "max_items")


def class_of(package: Any, case: dict[str, Any]) -> Any:
    """The class of a record: the package's own, or a message's of a service."""
    found = getattr(package, case["record"], None)
    if hasattr(found, "__record__") and not found.__record__.is_open:
        return found
    messages = (model for one in package.Service for model in (one.request, one.response, one.bare_response))
    return next(model for model in messages if model.__name__ == case["record"])


def record(package: Any, case: dict[str, Any], data: bytes) -> dict[str, Any]:
    """Read one record, or a list of them."""
    model = class_of(package, case)
    if case["list"]:
        reading = model.read_list(data, **options(package, case))
        found = {**said(reading.findings, reading.truncated), **inside(reading.items)}
        return {**found, **rests_on(reading), "written": written(item.value for item in reading.items)}
    reading = model.read(data, **options(package, case))
    found = {**said(reading.findings, reading.truncated), **rests_on(reading)}
    return {**found, "written": written([reading.value])}


def message(package: Any, case: dict[str, Any], data: bytes) -> dict[str, Any]:
    """Read a whole message."""
    reading = package.read_message(
        data, service=case.get("service"), kind=case.get("kind"), **options(package, case)
    )
    return {
        "service": reading.service and reading.service.id,
        "kind": reading.kind and reading.kind.value,
        **said(reading.findings, reading.truncated),
        **inside(reading.records),
        **rests_on(reading),
        "written": written([reading.value]),
        "records": written(item.value for item in reading.records),
    }


def stream(package: Any, case: dict[str, Any], data: bytes) -> dict[str, Any]:
    """Read a message record by record."""
    kind = {"kind": case["kind"]} if "kind" in case else {}
    stream = package.stream_message(io.BytesIO(data), case["service"], **kind, **options(package, case))
    readings = list(stream)
    findings = [finding for reading in readings for finding in reading.findings]
    return {
        **said([*findings, *stream.findings], stream.truncated),
        **inside(readings),
        **rests_on(stream),
        "records": written(reading.value for reading in readings),
    }


def framework(package: Any, case: dict[str, Any], data: bytes) -> dict[str, Any]:
    """Go the way of FastAPI: the standard library's parser, then pydantic."""
    model = class_of(package, case)
    return {"accepted": raised(lambda: model.model_validate(json.loads(data))) is None}


def show(package: Any, case: dict[str, Any], data: bytes) -> dict[str, Any]:
    """Collect every text that might land in a log."""
    model = class_of(package, case)
    reading = model.read(data, **options(package, case))
    shown = [repr(reading), str(reading), repr(reading.value), str(reading.value)]
    shown += [f"{item!r} {item} {item.message_vi} {item.message_en}" for item in reading.findings]
    ways: tuple[Callable[[], Any], ...] = (
        reading.unwrap,
        lambda: model.model_validate(tree(data)),
        lambda: model.model_validate_json(data),
    )
    for way in ways:
        error = raised(way)
        shown += [] if error is None else texts(error)
    return {"shown": shown}


def tree(data: bytes) -> Any:
    """What a framework parsed, or an empty object where it would go no further."""
    try:
        return json.loads(data)
    except (ValueError, RecursionError):
        return {}


def raised(way: Callable[[], Any]) -> Exception | None:
    """What reading in some way throws."""
    try:
        way()
    except (ValueError, RecursionError) as error:  # pydantic's errors and the SDK's own are such
        return error
    return None


def texts(error: BaseException) -> Iterator[str]:
    """All that an exception says, its causes and contexts too, whether suppressed or not."""
    yield "".join(traceback.format_exception(error))
    yield f"{error!r} {error} {error.args!r}"
    details = getattr(error, "errors", None)
    if details is not None:
        yield repr(details())
    for behind in (error.__cause__, error.__context__):
        if behind is not None:
            yield from texts(behind)


def options(package: Any, case: dict[str, Any]) -> dict[str, Any]:
    """Mode, edition, limits and lists of a case."""
    limits = {name: case[name] for name in LIMITS if name in case}
    if "catalogs" in case:
        given = {
            table: package.Catalog.read_csv(csv.encode(), version=version)
            for table, version, csv in case["catalogs"]
        }
        limits["catalogs"] = package.Catalogs.of(given)
    return {"mode": package.Mode(case["mode"]), "edition": package.Edition(case["edition"]), **limits}


def rests_on(reading: Any) -> dict[str, Any]:
    """The lists that it was judged by, and those that nobody gave."""
    used = [[one.table, one.version] for one in reading.used]
    return {"used": used, "not_judged": list(reading.not_judged)}


def said(findings: Iterable[Any], truncated: bool) -> dict[str, Any]:
    """Findings as the protocol writes them."""
    rows = [
        [item.path, item.rule, str(item.severity), item.message_vi, item.message_en, item.to_json().decode()]
        for item in findings
    ]
    return {"findings": rows, "truncated": truncated}


def inside(readings: Iterable[Any]) -> dict[str, Any]:
    """The findings of each record, which are cut by themselves."""
    return {
        "record_findings": [
            [[item.path, item.rule, str(item.severity)] for item in reading.findings] for reading in readings
        ]
    }


def written(values: Iterable[Any]) -> list[str | None]:
    """The canonical bytes of each value."""
    return [None if value is None else base64.b64encode(value.to_json()).decode() for value in values]


WORK = {None: record, "message": message, "stream": stream, "framework": framework, "show": show}


def main() -> None:
    """Answer every case of standard input."""
    package = importlib.import_module(sys.argv[1])
    for line in sys.stdin:
        case = json.loads(line)
        try:
            answer = WORK[case.get("do")](package, case, base64.b64decode(case["data"]))
        except Exception as error:  # noqa: BLE001 - whatever it is, it is the answer
            answer = {"crash": f"{type(error).__name__}: {error}"}
        print(json.dumps({"id": case["id"], **answer}), flush=True)


if __name__ == "__main__":
    main()
