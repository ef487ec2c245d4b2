"""Executor for the reference judge: `executor.py SPECIFICATION` (a folder); see ../README.md."""

from __future__ import annotations

import base64
import json
import sys
from functools import lru_cache
from pathlib import Path
from typing import Any

from stream import Streamed, Streams

from goitin import resolver
from goitin.model import CodeList, Spec
from goitin.model.asked_lists import given
from goitin.resolver import code_lists
from goitin.validator import Finding, Options, Validator, Verdict

LIMITS = ("max_findings", "max_bytes", "max_levels", "max_items")


def answer(spec: Spec, case: dict[str, Any]) -> dict[str, Any]:
    """Judge the bytes of a case, and say what came of it."""
    judge, streams = judges(spec, tuple(map(tuple, case.get("catalogs", ()))))
    data = base64.b64decode(case["data"])
    limits = {name: case[name] for name in LIMITS if name in case}
    options = Options(tolerant=case["mode"] == "tolerant", edition=case["edition"] or None, **limits)
    if case.get("do") == "message":
        return of_message(judge.message(data, options, service=case.get("service"), kind=case.get("kind")))
    if case.get("do") == "stream":
        return of_stream(streams.read(data, options, case["service"], case.get("kind")))
    if case["list"]:
        verdict = judge.records(case["record"], data, options)
        return {
            **found(verdict),
            **inside(verdict),
            **rests_on(verdict),
            "written": [encoded(item.written) for item in verdict.records],
        }
    verdict = judge.record(case["record"], data, options)
    return {**found(verdict), **rests_on(verdict), "written": [encoded(verdict.written)]}


@lru_cache(maxsize=4)
def judges(spec: Spec, catalogs: tuple[tuple[str, str, str], ...]) -> tuple[Validator, Streams]:
    """What judges with the lists of a case, of which each is a table, a version and a CSV text."""
    heads = code_lists.Heads("code", "vi", "vi")
    lists = {
        table: CodeList(f"{table}.csv", version, "", code_lists.parse(csv.encode(), heads).text)
        for table, version, csv in catalogs
    }
    whole = given(spec, lists)
    return Validator(whole), Streams(whole)


def of_message(verdict: Verdict) -> dict[str, Any]:
    return {
        **found(verdict),
        **inside(verdict),
        **rests_on(verdict),
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
    return {"findings": [row(one) for one in verdict.findings], "truncated": verdict.truncated}


def rests_on(verdict: Verdict) -> dict[str, Any]:
    """The lists that it was judged by, and those that nobody gave."""
    used = [[one.table, one.version] for one in verdict.used]
    return {"used": used, "not_judged": list(verdict.not_judged)}


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
    for line in sys.stdin:
        case = json.loads(line)
        try:
            said = answer(whole, case)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is the answer
            said = {"crash": f"{type(error).__name__}: {error}"}
        print(json.dumps({"id": case["id"], **said}), flush=True)


if __name__ == "__main__":
    main()
