"""The law of a value, case by case (`law.yaml`), against each SDK, the judge in JavaScript and the reference judge: expectations written by hand, not blessed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from goitin import samples

from sdks import csharp, datafile, java, javascript, judge, python
from sdks.executor import Case, Executor
from sdks.trees import GOLDEN

NEWEST = "1.2"
PARTIES = (python, java, csharp, javascript, judge)
WHOLE = datafile.read(Path(__file__).with_name("law.yaml"))


def document(case: dict[str, Any]) -> bytes:
    """The bytes of a case: its own text, or the base with some keys changed, and new ones behind."""
    if "text" in case:
        return str(case["text"]).encode("utf-8")
    members = {**WHOLE["bases"][case["record"]], **case.get("with", {})}
    return samples.as_object({key: raw for key, raw in members.items() if raw != "~"}).encode("utf-8")


@pytest.fixture(scope="module", params=PARTIES, ids=[party.__name__.partition(".")[2] for party in PARTIES])
def sdk(request: pytest.FixtureRequest) -> Iterator[Executor]:
    with request.param.executor(GOLDEN) as running:
        yield running


@pytest.mark.parametrize("mode", ["strict", "tolerant"])
@pytest.mark.parametrize("name", WHOLE["cases"])
def test_the_law(sdk: Executor, name: str, mode: str) -> None:
    case = WHOLE["cases"][name]
    expected = case["tolerant" if mode == "tolerant" and "tolerant" in case else "strict"]

    answer = sdk.ask(Case(case["record"], document(case), mode=mode, edition=case.get("edition", NEWEST)))

    assert answer.crash is None
    assert [" ".join(finding).strip().removesuffix(" error") for finding in answer.findings] == expected
    assert (answer.written[0] is None) == any(severity == "error" for _, _, severity in answer.findings)
