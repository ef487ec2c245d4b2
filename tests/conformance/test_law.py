"""The law of a value, case by case (`law.yaml`), against each SDK and the reference judge: expectations written by hand, not blessed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from goitin.wire.json_codec import JSON
from goitin.wire.tree import Verbatim

from sdks import csharp, datafile, java, judge, python, typescript
from sdks.executor import Case, Executor
from sdks.trees import GOLDEN

NEWEST = "1.2"
PARTIES = [pytest.param(python, marks=pytest.mark.quick), java, csharp, typescript, judge]
WHOLE = datafile.read(Path(__file__).with_name("law.yaml"))


def document(case: dict[str, Any]) -> bytes:
    """The bytes of a case: its own text, or the base with some keys changed, and new ones behind."""
    if "text" in case:
        return str(case["text"]).encode("utf-8")
    members = {**WHOLE["bases"][case["record"]], **case.get("with", {})}
    return JSON.write({key: Verbatim(raw) for key, raw in members.items() if raw != "~"})


@pytest.fixture(scope="module", params=PARTIES, ids=["python", "java", "csharp", "typescript", "judge"])
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
    for key, raw in case.get("wrote_tolerant" if mode == "tolerant" else "wrote", {}).items():
        assert answer.written[0] is not None
        assert JSON.parse(answer.written[0])[key] == JSON.parse(raw)


@pytest.mark.parametrize("name", WHOLE["lists"])
def test_lists_and_what_was_not_judged(sdk: Executor, name: str) -> None:
    case = WHOLE["lists"][name]
    given = tuple((table, version, csv) for table, version, csv in case["given"]) if "given" in case else None
    asked = Case(
        case["record"], document(case), mode=case.get("mode", "strict"), edition=NEWEST, catalogs=given
    )

    alone, listed = sdk.ask_all([asked, replace(asked, data=b"[%b]" % asked.data, is_list=True)])

    for answer in (alone, listed):
        assert answer.crash is None
        assert [" ".join(one) for one in answer.used] == case["used"]
        assert list(answer.not_judged) == case.get("not_judged", [])
    said = [" ".join(finding).strip().removesuffix(" error") for finding in alone.findings]
    assert said == case["findings"]


def test_a_list_that_the_regulation_does_not_have(sdk: Executor) -> None:
    asked = Case("dem_loai", b"{}", edition=NEWEST, catalogs=(("chat", "1", "code,vi\nA,a\n"),))

    assert sdk.ask(asked).crash is not None


def first(sdk: Executor, case: dict[str, Any]) -> dict[str, Any]:
    """The written form of the first finding of a case."""
    mode, edition = case.get("mode", "strict"), case.get("edition", NEWEST)
    answer = sdk.ask(Case(case["record"], document(case), mode=mode, edition=edition))
    assert answer.crash is None
    form: dict[str, Any] = json.loads(answer.forms[0])
    return form


@pytest.mark.parametrize("name", WHOLE["sentences"])
def test_what_a_finding_says(sdk: Executor, name: str) -> None:
    case = WHOLE["sentences"][name]

    form = first(sdk, case)

    assert form["sentence"] == {"vi": case["vi"], "en": case["en"]}
    assert list(form.get("limits", {}).items()) == list(case["limits"].items())


@pytest.mark.parametrize("name", WHOLE["written"])
def test_the_written_form_of_a_finding(sdk: Executor, name: str) -> None:
    case = WHOLE["written"][name]

    answer = sdk.ask(Case(case["record"], document(case), edition=NEWEST))

    assert answer.forms[0] == case["form"]


def test_a_message_is_the_sentence_and_its_clause(sdk: Executor) -> None:
    case = Case("ban_tin", document({"record": "ban_tin", "with": {"MaTram": '"HN001"'}}), edition=NEWEST)

    assert sdk.ask(case).sentences[0] == (
        "MaTram (Mã trạm): phải dài đúng 6 ký tự. Hãy sửa giá trị. Nguồn: qc_mau Phụ lục A (A).",
        "MaTram (Station code): must be exactly 6 characters long. Correct the value. Source: qc_mau Phụ lục A (A).",
    )


@pytest.mark.parametrize("mode", ["strict", "tolerant"])
@pytest.mark.parametrize("name", WHOLE["breaks"])
def test_why_bytes_are_no_json(sdk: Executor, name: str, mode: str) -> None:
    case = WHOLE["breaks"][name]
    limits = tuple((key, int(value)) for key, value in case.items() if key.startswith("max_"))

    answer = sdk.ask(
        Case("tu_khoa", case["bytes"].encode("latin-1"), mode=mode, edition=NEWEST, limits=limits)
    )

    rules = [rule for _, rule, _ in answer.findings]
    if case.get(mode, case["strict"]) == "none":
        assert "json" not in rules
        return
    assert (rules, answer.written) == (["json"], (None,))
    found = json.loads(answer.forms[0])["limits"]
    assert found.pop("max", None) == (str(limits[0][1]) if limits else None)
    assert " ".join(found.values()) == case.get(mode, case["strict"])
    assert list(found) == ["reason", "line", "column", "byte"][: len(found)]
