"""Executor for the reference judge: `executor.py SPECIFICATION` (a folder); see ../README.md."""

from __future__ import annotations

import base64
import json
import sys
from pathlib import Path
from typing import Any

from stream import Streamed, Streams

from goitin import resolver
from goitin.validator import Finding, Options, Validator, Verdict

LIMITS = ("max_findings", "max_bytes", "max_levels", "max_items")


def answer(judge: Validator, streams: Streams, case: dict[str, Any]) -> dict[str, Any]:
    """Judge the bytes of a case, and say what came of it."""
    data = base64.b64decode(case["data"])
    limits = {name: case[name] for name in LIMITS if name in case}
    days = {name: case[name] for name in ("at", "also") if name in case}
    options = Options(case["mode"] == "tolerant", case["edition"] or None, **days, **limits)
    if case.get("do") == "message":
        return of_message(judge.message(data, options, service=case.get("service"), kind=case.get("kind")))
    if case.get("do") == "stream":
        return of_stream(streams.read(data, options, case["service"], case.get("kind")))
    if case["list"]:
        verdict = judge.records(case["record"], data, options)
        return {
            **found(verdict),
            **inside(verdict),
            "written": [encoded(item.written) for item in verdict.records],
        }
    verdict = judge.record(case["record"], data, options)
    return {**found(verdict), "written": [encoded(verdict.written)]}


def of_message(verdict: Verdict) -> dict[str, Any]:
    return {
        **found(verdict),
        **inside(verdict),
        "service": verdict.service,
        "kind": verdict.kind,
        "written": [encoded(verdict.written)],
        "records": [encoded(item.written) for item in verdict.records],
    }


def of_stream(streamed: Streamed) -> dict[str, Any]:
    """The findings of the records in order, then of the rest."""
    findings = [one for item in streamed.records for one in item.findings]
    return {
        "findings": [row(one) for one in (*findings, *streamed.rest)],
        "truncated": streamed.truncated,
        "records": [encoded(item.written) for item in streamed.records],
        **inside(streamed),
    }


def found(verdict: Verdict) -> dict[str, Any]:
    return {
        "findings": [row(one) for one in verdict.findings],
        "announced": [[one.path, one.rule, one.severity] for one in verdict.announced],
        "truncated": verdict.truncated,
    }


def row(one: Finding) -> list[str]:
    return [one.path, one.rule, one.severity, one.message_vi, one.message_en, one.to_json()]


def inside(verdict: Verdict | Streamed) -> dict[str, Any]:
    """The findings of each record, which are cut by themselves."""
    return {
        "record_findings": [
            [[one.path, one.rule, one.severity] for one in item.findings] for item in verdict.records
        ]
    }


def encoded(written: bytes | None) -> str | None:
    return None if written is None else base64.b64encode(written).decode()


def main() -> None:
    """Answer every case of standard input."""
    whole = resolver.load(Path(sys.argv[1]))
    judge, streams = Validator(whole), Streams(whole)
    for line in sys.stdin:
        case = json.loads(line)
        try:
            said = answer(judge, streams, case)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is the answer
            said = {"crash": f"{type(error).__name__}: {error}"}
        print(json.dumps({"id": case["id"], **said}), flush=True)


if __name__ == "__main__":
    main()
