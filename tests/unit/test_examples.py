"""The messages that documents and pages show: written by people or made for people, and never wrong."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from goitin import resolver
from goitin.model import Service, Spec
from goitin.samples import presentable
from goitin.samples.examples import Shown, shown
from goitin.validator import Validator

ROOT = Path(__file__).parents[2]
QCVN120 = ROOT / "specs" / "qcvn120"
QUAN_TRAC = ROOT / "tests" / "golden" / "spec" / "quan_trac"
KINDS = ("request", "response")


@pytest.fixture(scope="module", params=[QCVN120, QUAN_TRAC], ids=lambda folder: folder.name)
def spec(request: pytest.FixtureRequest) -> Spec:
    return resolver.load(request.param)


@pytest.fixture(scope="module")
def qcvn120() -> Spec:
    return resolver.load(QCVN120)


def service(spec: Spec, id: str) -> Service:
    return next(one for one in spec.services() if one.id == id)


def ids(found: list[Shown]) -> list[str]:
    return [one.id for one in found]


def test_every_message_has_an_example_and_nothing_is_found_in_it(spec: Spec) -> None:
    judge = Validator(spec)
    for one in spec.services():
        for kind in KINDS:
            found = shown(spec, one, kind)
            assert found, (one.id, kind)
            for example in found:
                verdict = judge.message(example.data, service=one.id, kind=kind)
                if one.instead is not None and verdict.findings:
                    verdict = judge.record(one.instead, example.data)
                assert verdict.findings == (), (one.id, example.id)


def test_the_first_example_is_a_success_and_every_service_shows_a_refusal(qcvn120: Spec) -> None:
    for one in qcvn120.services():
        answers = shown(qcvn120, one, "response")
        refused = [answer.is_refusal for answer in answers]
        assert refused == sorted(refused), one.id
        assert refused[0] is False, one.id
        assert refused[-1] is True, one.id


def test_no_example_has_what_only_tests_ask_for(qcvn120: Spec) -> None:
    for one in qcvn120.services():
        for kind in KINDS:
            for example in shown(qcvn120, one, kind):
                text = example.data.decode()
                assert '{"a":1.50}' not in text, one.id
                assert "{}" not in text, one.id


def test_refusals_of_a_service_stand_before_those_of_its_envelope(qcvn120: Spec) -> None:
    answers = shown(qcvn120, service(qcvn120, "dong_bo_ho_so_mc"), "response")

    assert ids(answers) == ["thanh_cong", "da_ton_tai", "that_bai", "tu_choi"]
    assert [one.envelope for one in answers] == ["phan_hoi", None, "phan_hoi", "phan_hoi"]


def test_a_record_in_place_of_the_response_is_an_example_too(qcvn120: Spec) -> None:
    answers = shown(qcvn120, service(qcvn120, "tra_cuu_ho_so_tai_don_vi"), "response")

    assert "error_code" not in json.loads(answers[0].data)
    assert json.loads(answers[1].data)["error_code"] == "-1"


def test_days_of_a_made_dossier_follow_one_another_as_its_rules_ask(qcvn120: Spec) -> None:
    made = presentable.message(qcvn120, service(qcvn120, "dong_bo_ho_so_mc"), "request")
    assert made is not None
    (dossier,) = json.loads(made)["data"]
    days = [
        dossier[wire] for wire in ("NgayNopHoSo", "NgayTiepNhan", "NgayHenTra", "NgayKetThucXuLy", "NgayTra")
    ]

    assert days == sorted(set(days))
