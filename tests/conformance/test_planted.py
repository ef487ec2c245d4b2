"""Errors that a person planted in dossiers of invented patients (`planted.yaml`): every judge finds each of them, and nothing where there is none."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from goitin.wire.json_codec import JSON
from goitin.wire.tree import Verbatim

from sdks import csharp, datafile, java, judge, python, typescript
from sdks.executor import Case, Executor
from sdks.trees import GOLDEN

NEWEST = "1.2"
PARTIES = [python, java, csharp, typescript, judge]
WHOLE = datafile.read(Path(__file__).with_name("planted.yaml"))


@pytest.fixture(scope="module", params=PARTIES, ids=["python", "java", "csharp", "typescript", "judge"])
def sdk(request: pytest.FixtureRequest) -> Iterator[Executor]:
    with request.param.executor(GOLDEN) as running:
        yield running


def dossier(name: str) -> dict[str, Any]:
    """The tables of a dossier."""
    return {table: json.loads(text) for table, text in WHOLE["dossiers"][name].items()}


def planted(tables: dict[str, Any], at: str, put: str) -> dict[str, Any]:
    """The tables with one place changed, or taken away."""
    *way, last = at.split("/")[1:]
    inside: Any = tables
    for step in way:
        inside = inside[int(step)] if isinstance(inside, list) else inside[step]
    if put == "~":
        del inside[last]
    else:
        inside[last] = json.loads(put)
    return tables


def found(sdk: Executor, tables: dict[str, Any]) -> list[str]:
    data = JSON.write({table: Verbatim(json.dumps(rows, ensure_ascii=False)) for table, rows in tables.items()})
    answer = sdk.ask(Case(WHOLE["record"], data, mode="strict", edition=NEWEST))
    assert answer.crash is None
    return [" ".join(finding).strip().removesuffix(" error") for finding in answer.findings]


@pytest.mark.parametrize("name", WHOLE["dossiers"])
def test_nothing_is_found_where_nothing_is_wrong(sdk: Executor, name: str) -> None:
    assert found(sdk, dossier(name)) == []


@pytest.mark.parametrize("name", WHOLE["errors"])
def test_what_was_planted_is_found(sdk: Executor, name: str) -> None:
    case = WHOLE["errors"][name]

    assert found(sdk, planted(dossier(case["in"]), case["at"], case["put"])) == case["found"] != []


def test_there_are_41() -> None:
    assert len(WHOLE["errors"]) == 41
