"""What vendors do on the site, in a real Chromium: code in the language of their choice, packets checked in every way, answers in few clicks."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from test_browser import built, look

from goitin.model import find_services
from goitin.samples.messages import MessageGenerator
from goitin.wire.json_codec import JSON

from sdks.trees import QCVN120

pytestmark = pytest.mark.xdist_group("browser")

MOST_CLICKS = 3


@pytest.fixture(scope="module")
def dossiers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built(QCVN120, tmp_path_factory.mktemp("work"))


def test_code_is_shown_in_the_language_that_was_chosen_and_can_be_copied(dossiers: Path) -> None:
    assert look("codes", dossiers, pages=["services/dong_bo_ho_so_mc.html", "start.html"]) == []


def test_a_packet_is_checked_in_every_way(dossiers: Path, tmp_path: Path) -> None:
    (service,) = find_services(QCVN120.spec.services(), "dong_bo_ho_so_mc")
    valid = MessageGenerator(QCVN120.spec, service, "request", seed=0).valid().decode()
    wrong = '{"username": "a",\n "x": 1.50,\n "password": 7}'

    seen = look(
        "checking", dossiers, wrong=wrong, lines=[valid, '{"username": 1}', valid], folder=str(tmp_path)
    )

    assert seen["faults"] == []
    assert seen["early"] == []
    assert seen["marks"] == 2
    assert seen["tall"] == '{\n  "username": "a",\n  "x": 1.50,\n  "password": 7\n}\n'
    assert seen["flat"] == '{"username":"a","x":1.50,"password":7}'
    bare, carrying = seen["addresses"]
    assert bare == "mode=strict&edition=2022&service=dang_nhap"
    assert "password" in carrying
    assert seen["carried"] == ["service:dang_nhap", seen["flat"]]
    assert [one["path"] for one in seen["saved"]] == ["/x", "/password"]
    assert seen["saved"][1]["sentence"]["vi"].startswith("password (Mật khẩu): ")
    assert seen["documents"] == ["✓", "✗", "✓"]
    assert JSON.parse(seen["last"].encode()) == JSON.parse(valid.encode())
    name = json.loads(valid)["data"][0]["ChuHoSo"]
    assert "•••••" in seen["masked"]
    assert name not in seen["masked"]
    assert name in seen["unmasked"]


TASKS = {
    "what the status 10 means": (["a[href='tables.html']", "a[href='tables/trang_thai_ho_so.html']"], ["10"]),
    "a cURL for a login": (
        ["a[href='start.html']", "#page-step-1 ~ .programs .copied > button"],
        ["SESSION="],
    ),
    "what changed for a sender since 2019": (["a[href='editions.html']"], ["2022", "DinhDanhCHS"]),
}


@pytest.mark.parametrize("name", TASKS)
def test_an_answer_is_few_clicks_away(dossiers: Path, name: str) -> None:
    clicks, words = TASKS[name]
    (status,) = (one for one in QCVN120.spec.table("trang_thai_ho_so").codes if one.code == "10")
    if not (dossiers / "editions.html").exists() and "since" in name:
        pytest.skip("no page of differences between editions")

    seen = look(
        "task", dossiers, clicks=clicks, words=[*words, status.label.vi] if "status" in name else words
    )

    assert seen["faults"] == []
    assert seen["clicks"] <= MOST_CLICKS
    print(f"{name}: {seen['clicks']} clicks, {seen['milliseconds']} ms")
