"""`goitin sample`: whole messages of every service, the same for the same seed, valid or wrong on purpose."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from goitin import packets
from goitin.cli import main
from goitin.judging import Judge

from sdks.trees import GOLDEN, QCVN120, TREES

COUNT = 4
BASE = Path(__file__).parents[1] / "faults" / "base"


def run(*words: str) -> Result:
    return CliRunner().invoke(main, ["sample", *words])


def golden(*words: str) -> Result:
    return run(*words, "--specs", str(GOLDEN.folder.parent))


@pytest.mark.parametrize("kind", ["request", "response"])
@pytest.mark.parametrize("name", TREES)
def test_every_service_has_packets_without_a_finding(name: str, kind: str) -> None:
    whole = TREES[name].spec
    judge = Judge(whole)
    for service in whole.services():
        made = packets.Packets(whole, service, kind, seed=1)
        for _ in range(COUNT):
            verdict = judge.message(made.valid(), service=service.id, kind=kind)

            assert (verdict.findings, verdict.kind) == ((), kind), service.id
            assert verdict.written is not None


@pytest.mark.parametrize("name", TREES)
def test_a_packet_wrong_on_purpose_has_an_error(name: str) -> None:
    whole = TREES[name].spec
    judge = Judge(whole)
    for service in whole.services():
        data, findings = packets.Packets(whole, service, "request", seed=2).invalid()

        assert judge.message(data, service=service.id, kind="request").findings == findings
        assert any(finding.severity == "error" for finding in findings)


def test_the_same_seed_gives_the_same_packets_another_gives_others() -> None:
    first = golden("gui_ban_tin", "--seed", "7", "--count", "3").output
    again = golden("gui_ban_tin", "--seed", "7", "--count", "3").output
    other = golden("gui_ban_tin", "--seed", "8", "--count", "3").output

    assert first == again != other
    assert len(set(first.splitlines())) == 3


def test_a_service_is_named_by_its_name_on_the_wire_too() -> None:
    done = golden("GuiBanTin", "--as", "response")

    assert done.exit_code == 0
    assert "ma" in json.loads(done.output)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("gui_ban_tim", "Did you mean gui_ban_tin?"),
        ("@", "Services are named in packets/*.yaml."),
        ("HoiTram", "'HoiTram' is the name of hoi_tram of quan_trac, hoi_so_do of quan_trac."),
    ],
)
def test_a_name_that_leads_to_no_service_is_misuse(name: str, said: str) -> None:
    done = golden(name)

    assert (done.exit_code, said in done.output) == (2, True), done.output


def test_the_specification_that_comes_along_is_used() -> None:
    done = run("lay_thu_tuc", "--specs", str(QCVN120.folder.parent))

    assert json.loads(done.output)["service"] == "LayThuTuc"


@pytest.mark.parametrize("bad", ["2", "3"])
def test_what_a_rule_asks_of_needed_fields_may_stand_in_their_examples(bad: str, tmp_path: Path) -> None:
    specs = shutil.copytree(BASE, tmp_path / "specs")
    path = specs / "muon_sach" / "records" / "phieu_muon.yaml"
    rows = "".join(
        f'  - {{wire: {wire}, vi: Số cuốn {wire}, en: Books {wire}, type: integer(3), required: always, example: "{value}"}}\n'
        for wire, value in (("Tong", "3"), ("Moi", "1"), ("Cu", bad))
    )
    rule = "rules:\n  - {rule: tong, check: Tong = Moi + Cu, vi: Tổng sai. Hãy đếm lại., en: Wrong total. Count again.}\n"
    path.write_text(path.read_text(encoding="utf-8") + rows + rule, encoding="utf-8")

    done = run("gui_phieu", "--specs", str(specs))

    if bad == "2":
        assert len(json.loads(done.stdout)["data"]) > 0, done.output
    else:  # an empty list would hide that nothing can be made
        assert (done.exit_code, "examples that fit together" in done.output) == (1, True), done.output
