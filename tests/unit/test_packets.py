"""`goitin sample`: whole messages of every service, the same for the same seed, valid or wrong on purpose."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from goitin.cli import main
from goitin.model import service_lookup
from goitin.samples import messages
from goitin.validator import Validator

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
    judge = Validator(whole)
    for service in whole.services():
        made = messages.MessageGenerator(whole, service, kind, seed=1)
        for _ in range(COUNT):
            verdict = judge.message(made.valid(), service=service.id, kind=kind)

            assert (verdict.findings, verdict.kind) == ((), kind), service.id
            assert verdict.written is not None


def test_a_list_of_json_that_nobody_looks_into_has_items() -> None:
    """Whole ones: its items once came out as nothing, and a message with two of them was no JSON."""
    spec, service = service_lookup.named([QCVN120.spec], "tra_cuu_ho_so")
    made = messages.MessageGenerator(spec, service, "response", seed=0)

    lists = [json.loads(made.valid()).get("result") for _ in range(3 * COUNT)]

    assert {len(each) for each in lists if each is not None} == {1, 2, 3}
    assert all(item == {"a": 1.5} for each in lists if each is not None for item in each)


@pytest.mark.parametrize("name", TREES)
def test_a_packet_wrong_on_purpose_has_an_error(name: str) -> None:
    whole = TREES[name].spec
    judge = Validator(whole)
    for service in whole.services():
        data, findings = messages.MessageGenerator(whole, service, "request", seed=2).invalid()

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


def with_fields(folder: Path, fields: str, rules: str) -> Path:
    """The base specification of faults whose record has more fields and rules."""
    specs = shutil.copytree(BASE, folder / "specs")
    path = specs / "muon_sach" / "records" / "phieu_muon.yaml"
    path.write_text(path.read_text(encoding="utf-8") + fields + rules, encoding="utf-8")
    return specs


def number(wire: str, rest: str) -> str:
    return f"  - {{wire: {wire}, vi: Số cuốn {wire}, en: Books {wire}, type: integer(3), required: always{rest}}}\n"


RULE = "rules:\n  - {rule: tong, check: Tong = Moi * 500 + Cu, vi: Tổng sai. Hãy đếm lại., en: Wrong total. Count again.}\n"


def test_what_a_rule_asks_holds_even_where_the_examples_do_not_fit_together(tmp_path: Path) -> None:
    fields = [number(wire, ', example: "1"') for wire in ("Tong", "Moi", "Cu")]

    done = run("gui_phieu", "--specs", str(with_fields(tmp_path, "".join(fields), RULE)))

    row = json.loads(done.stdout)["data"][0]
    assert row["Tong"] == row["Moi"] * 500 + row["Cu"]


def test_a_rule_that_nothing_obeys_is_named_with_its_record_and_fields(tmp_path: Path) -> None:
    fields = [
        number("Tong", ", range: {max: 5}"),
        number("Moi", ", range: {min: 1}"),
        number("Cu", ", range: {min: 0}"),
    ]

    done = run("gui_phieu", "--specs", str(with_fields(tmp_path, "".join(fields), RULE)))

    assert done.exit_code == 1
    assert (
        "No values of phieu_muon were found that obey the rule tong (Tong = (Moi * 500) + Cu)." in done.output
    )
    assert "Give Tong, Moi, Cu examples that fit together." in done.output


def test_a_value_is_made_of_its_pattern_where_there_is_no_example(tmp_path: Path) -> None:
    field = '  - {wire: Ma, vi: Mã bản ghi, en: Number, type: text, required: always, length: {min: 11}, pattern: "[A-Z]{2}[0-9]{8}(-[0-9]{3})?"}\n'

    done = run("gui_phieu", "--specs", str(with_fields(tmp_path, field, "")))

    assert re.fullmatch("[A-Z]{2}[0-9]{8}-[0-9]{3}", json.loads(done.stdout)["data"][0]["Ma"])


def test_a_field_without_a_possible_value_is_named_with_its_record(tmp_path: Path) -> None:
    field = '  - {wire: Ma, vi: Mã bản ghi, en: Number, type: text, required: always, length: 9, pattern: "[A-Z]{2}[0-9]{8}"}\n'

    done = run("gui_phieu", "--specs", str(with_fields(tmp_path, field, "")))

    assert done.exit_code == 1
    assert "No value of Ma in phieu_muon is known" in done.output
