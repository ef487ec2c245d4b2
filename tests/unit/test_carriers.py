"""A message that is its envelope and nothing else shares the envelope's class; one that differs in anything keeps its own."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from goitin import resolver
from goitin.model.carriers import carriers
from goitin.targets.python import names

from sdks.trees import GOLDEN

BASE = Path(__file__).parents[1] / "faults" / "base" / "muon_sach"
DATA = "    data: list of phieu_muon\n"
NAME = "    wire: GuiPhieu\n"


@pytest.fixture
def packet(tmp_path: Path) -> Path:
    """The file of the services of a small specification."""
    return shutil.copytree(BASE, tmp_path / "muon_sach") / "packets" / "muon.yaml"


def carried(packet: Path, text: str) -> dict[str, str]:
    """By its id the envelope of each message that is nothing else, where the services are these."""
    packet.write_text(text, encoding="utf-8")
    return {
        message: envelope.id
        for message, envelope in carriers(resolver.load(packet.parents[1])).by_message.items()
    }


def test_request_and_response_without_keys_of_their_own_are_carried(packet: Path) -> None:
    assert carried(packet, packet.read_text(encoding="utf-8")) == {
        "gui_phieu_yeu_cau": "yeu_cau",
        "phan_hoi": "phan_hoi",
    }


@pytest.mark.parametrize(
    "own",
    [
        "parameters: [{wire: lan, vi: Lần, en: Time, type: integer}]",
        "optional: [data]",
        "without: [service]",
    ],
)
def test_request_that_differs_keeps_a_class_of_its_own(packet: Path, own: str) -> None:
    text = packet.read_text(encoding="utf-8").replace(DATA, f"    {own}\n{DATA}")

    assert "gui_phieu_yeu_cau" not in carried(packet, text)


def test_request_that_does_not_say_its_service_is_not_carried(packet: Path) -> None:
    text = packet.read_text(encoding="utf-8").replace(NAME, "")

    assert "gui_phieu_yeu_cau" not in carried(packet, text)


def test_requests_of_one_name_are_not_carried(packet: Path) -> None:
    text = packet.read_text(encoding="utf-8")
    again = text[text.index("  - service: gui_phieu") :].replace(
        "service: gui_phieu", "service: gui_phieu_lai"
    )

    assert set(carried(packet, f"{text}\n{again}")) == {"phan_hoi"}


def test_a_record_may_not_have_the_name_of_an_envelopes_class() -> None:
    spec = GOLDEN.spec
    twin = replace(spec.record("ban_tin"), id="yeu_cau")

    found = list(names.check_names(replace(spec, records=(*spec.records, twin))))

    assert list(names.check_names(spec)) == []
    assert len(found) == 2
    assert all("yeu_cau" in str(one.problem) or "YeuCau" in str(one.problem) for one in found)
