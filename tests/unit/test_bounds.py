"""Specifications that are too large, too deep or not text: a clear finding, soon, never a crash."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from goitin.diagnostics.diagnostic import Diagnostics
from goitin.pipeline import target_rules
from goitin.source import yaml_reader

BASE = Path(__file__).parents[1] / "faults" / "base" / "muon_sach"
RECORD = "records/phieu_muon.yaml"
HEAD = "record: phieu_muon\nvi: Phiếu mượn sách\nen: Loan slip\nsource: qc_mau\nconfidence: A\nfields:\n"
ROW = "  - {{wire: {wire}, vi: {vi}, en: A column, type: {type}}}\n"
STATE = ROW.format(wire="TinhTrang", vi="Tình trạng", type="code(tinh_trang)")

Rules = Callable[[str | bytes], list[str]]


@pytest.fixture
def rules_of(tmp_path: Path) -> Rules:
    """Ids of the findings when the record's file holds this."""

    def look(content: str | bytes) -> list[str]:
        folder = tmp_path / "muon_sach"
        shutil.copytree(BASE, folder, dirs_exist_ok=True)
        (folder / RECORD).write_bytes(content if isinstance(content, bytes) else content.encode())
        return [finding.rule for finding in target_rules.check_specification(folder)[1]]

    return look


def test_bytes_that_are_not_utf_8(rules_of: Rules) -> None:
    assert rules_of(b"record: \xff") == ["encoding"]


def test_a_file_over_the_limit(rules_of: Rules) -> None:
    assert rules_of("# " + "x" * yaml_reader.MAX_BYTES) == ["too-large"]


@pytest.mark.parametrize("text", ["[" * 100_000, "a: " + "{b: " * 100_000, "- " * 100_000])
def test_nesting_without_end(rules_of: Rules, text: str) -> None:
    assert rules_of(text) in (["too-deep"], ["yaml"])


def test_a_bomb_of_anchors(rules_of: Rules) -> None:
    bomb = "a: &a [x, x]\n" + "".join(
        f"{b}: &{b} [*{a}, *{a}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True)
    )

    assert rules_of(bomb) == ["anchor"]


def test_a_record_of_too_many_fields(rules_of: Rules) -> None:
    rows = "".join(ROW.format(wire=f"Cot{n}", vi="Một cột", type="text") for n in range(250))

    assert rules_of(HEAD + STATE + rows) == ["too-many-fields"]


@pytest.mark.parametrize(("vi", "wire"), [("x" * 501, "Cot"), ("Một cột", "C" + "o" * 100)])
def test_texts_that_are_too_long(rules_of: Rules, vi: str, wire: str) -> None:
    assert rules_of(HEAD + STATE + ROW.format(wire=wire, vi=vi, type="text")) == ["too-long"]


@pytest.mark.parametrize(
    ("bounds", "rule"),
    [
        ("{min: x, max: 5}", "not-a-number"),
        ("{min: 0, max: '*/'}", "not-a-number"),
        ("{min: 9, max: 1}", "bounds"),
    ],
)
def test_bounds_that_no_number_can_be_compared_with(rules_of: Rules, bounds: str, rule: str) -> None:
    row = f'  - {{wire: Cot, vi: Một cột, en: A column, type: integer, range: {bounds}, example: "3"}}\n'

    assert rule in rules_of(HEAD + STATE + row)


def test_a_link_that_leads_out_of_the_specification(tmp_path: Path) -> None:
    folder = tmp_path / "muon_sach"
    shutil.copytree(BASE, folder)
    (tmp_path / "elsewhere.yaml").write_text((folder / RECORD).read_text())
    (folder / RECORD).unlink()
    (folder / RECORD).symlink_to(tmp_path / "elsewhere.yaml")

    findings = target_rules.check_specification(folder)[1]

    assert [finding.rule for finding in findings if finding.rule != "unknown-type"] == ["outside"]


def test_a_tree_that_the_reader_gives_is_all_text() -> None:
    findings = Diagnostics()
    node = yaml_reader.parse("a: 01\nb: no\nc: 12:30\nd: 2099-01-02\ne: 1_000\nf: ~\n", "t.yaml", findings)

    assert node is not None
    assert [item.value for item in node.value.values()] == ["01", "no", "12:30", "2099-01-02", "1_000", "~"]
