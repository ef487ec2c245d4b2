"""`goitin explain`: what a word of the specification is."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from goitin.cli import main

GOLDEN = Path(__file__).parents[1] / "golden" / "spec"


def explain(word: str) -> Result:
    return CliRunner().invoke(main, ["explain", word, "--specs", str(GOLDEN)])


def test_a_field() -> None:
    assert explain("NguoiVanHanh").output.splitlines() == [
        "ban_tin/NguoiVanHanh",
        "  vi: Người vận hành",
        "  en: Operator on duty",
        "  type: text",
        "  required when TrangThai is 9",
        "  length: 2 – 100 characters",
        "  personal data",
        '  examples: "Nguyễn Văn A"',
        "  source: QC-MAU 01:2099 Phụ lục A, Bảng A.1 (A)",
        f"  {GOLDEN}/quan_trac/records/ban_tin.yaml:19:5",
    ]


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("ThoiDiem", "ban_tin/ThoiGianDo"),  # an alias
        ("PM2.5", "chat, code PM2.5"),
        ("3", "retired from 1.2, use 1"),
        ("chi_tiet", "used by: ban_tin/ChiTiet, gioi_han/ConTuy, moi_kieu/Con, moi_kieu/CacCon"),
        ("trang_thai_tram", "closed: 1, 2, 3, 4, 9"),
        ("GuiBanTin", "service gui_ban_tin (GuiBanTin)"),
        ("gui_ban_tin", "data: list of ban_tin"),
        ("so_tien", "used by: moi_kieu/DanhSachTien"),
    ],
)
def test_other_words(word: str, said: str) -> None:
    result = explain(word)

    assert result.exit_code == 0
    assert said in result.output


def test_a_rule_of_check() -> None:
    result = explain("shadowed-code")

    assert result.exit_code == 0
    assert result.output.startswith("# shadowed-code\n\nWarning")


def test_a_rule_while_the_specification_is_broken(tmp_path: Path) -> None:
    (tmp_path / "mau").mkdir()
    (tmp_path / "mau" / "regulation.yaml").write_text("regulation: mau\n")

    result = CliRunner().invoke(main, ["explain", "missing-key", "--specs", str(tmp_path)])

    assert result.exit_code == 0
    assert "The key 'en' is missing." in result.output


def test_a_misspelt_rule() -> None:
    result = explain("unknown-keys")

    assert result.exit_code == 1
    assert "unknown-key" in result.output.partition("Did you mean")[2]


def test_a_word_nobody_knows() -> None:
    result = explain("matram")

    assert result.exit_code == 1
    assert result.output == "Nothing has the name 'matram'. Did you mean MaTram?\n"


def test_what_is_like_nothing_is_told_nothing_near() -> None:
    assert explain("khong_co").output == "Nothing has the name 'khong_co'.\n"
