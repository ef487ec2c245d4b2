"""Dossiers: what of their files is refused, the opposite of a condition, and samples that solve rules across tables."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from goitin import validator
from goitin.language import expression_parser, expressions
from goitin.pipeline import target_rules
from goitin.samples.records import Samples
from goitin.wire.json_codec import JSON

from sdks.trees import GOLDEN, ROOT

BASE = ROOT / "tests" / "faults" / "base" / "muon_sach"
PAGE = """
records:
  - record: trang
    vi: Một trang phiếu
    en: A page
    fields: [{wire: SoPhieu, vi: Phiếu của trang, en: Slip of the page, type: integer(4)}]
"""
DOSSIER = """
dossier: ho_so
vi: Hồ sơ mượn sách
en: Dossier of a loan
source: qc_mau Bảng 2
confidence: A
key: SoPhieu
tables:
"""


@pytest.mark.parametrize(
    ("tables", "said"),
    [
        (
            ["{table: Phieu, of: phieu_muon}", "{table: Trang, of: trang}"],
            "The first table 'Phieu' gives the key, and may be absent or have many rows.",
        ),
        (
            ["{table: Phieu, of: list of phieu_muon, required: always}", "{table: Trang, of: trang}"],
            "The first table 'Phieu' gives the key, and may be absent or have many rows.",
        ),
        (
            ["{table: Phieu, of: phieu_muon, required: always}", "{table: Trang, of: trang}"],
            "The key 'SoPhieu' of 'Trang' is of another kind than that of 'Phieu'.",
        ),
        (
            ["{table: Phieu, of: phieu_muon, required: always}", "{table: Khac, of: phieu}"],
            "There is no type or record 'phieu'.",
        ),
    ],
)
def test_what_keeps_tables_from_being_joined(tables: list[str], said: str, tmp_path: Path) -> None:
    folder = tmp_path / "muon_sach"
    shutil.copytree(BASE, folder)
    slip = folder / "records" / "phieu_muon.yaml"
    slip.write_text(slip.read_text(encoding="utf-8") + PAGE, encoding="utf-8")
    (folder / "dossiers").mkdir()
    listed = "".join(f"  - {table}\n" for table in tables)
    (folder / "dossiers" / "ho_so.yaml").write_text(DOSSIER + listed, encoding="utf-8")

    _, found = target_rules.check_specification(folder)

    assert said in [one.problem for one in found]


@pytest.mark.parametrize(
    ("condition", "opposite"),
    [
        ("A = 1", "A != 1"),
        ("A < 1 and B >= 2", "A >= 1 or B < 2"),
        ('A in ["1"] or B is absent', 'A not in ["1"] and B is present'),
        ('A contains "1"', 'A not contains "1"'),
        ("A > 0 or (B <= 1 and C is present)", "A <= 0 and (B > 1 or C is absent)"),
    ],
)
def test_the_opposite_of_a_condition(condition: str, opposite: str) -> None:
    tree = expression_parser.condition(condition)

    assert expressions.formula(expressions.negated(tree)) == opposite
    assert expressions.negated(expressions.negated(tree)) == tree


def test_a_sample_solves_the_rules_across_its_tables() -> None:
    made = Samples(GOLDEN.spec).record("ho_so_kham")

    assert made is not None
    verdict = validator.Validator(GOLDEN.spec).record("ho_so_kham", JSON.write(made))
    assert verdict.findings == ()
    summary, drugs = made["XML1"], made["XML2"]
    assert isinstance(summary, dict)
    assert isinstance(drugs, list)
    assert JSON.text(summary["T_TONG"]) == "55.5"  # the examples say 10
    assert drugs[0]["MA_LK"] == summary["MA_LK"]  # and another key
