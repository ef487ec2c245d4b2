"""What somebody may have meant: the fold, the distance, ties, and what is too far."""

from __future__ import annotations

import pytest

from goitin.validator.suggestions import near, near_code

WIRES = ["MaHoSo", "MaTTHC", "TenTTHC", "madonvi", "TrangThai", "So", "ABC", "ABD"]


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("maHoSo", "MaHoSo"),
        ("ma_ho_so", "MaHoSo"),
        ("MA HO-SO", "MaHoSo"),
        ("MaDonVi", "madonvi"),
        ("TrangThia", "TrangThai"),
        ("TrangTh", "TrangThai"),
        ("TrangT", None),
        ("MaHoSoX", "MaHoSo"),
        ("xyMaHoSo", "MaHoSo"),
        ("xyzMaHoSo", None),
        ("MaTenTTHC", "TenTTHC"),
        ("Sx", None),  # one of two letters is not less than half
        ("ABE", "ABC"),  # of two that are as near the first
        ("AB", None),  # twice one letter is not less than two
        ("", None),
        ("_-", None),
        ("M" * 101, None),
        ("MaHoSo" + " " * 94, "MaHoSo"),
        ("MaHoSo" + " " * 95, None),
        ("ÉaHoSo", "MaHoSo"),
    ],
)
def test_near(name: str, found: str | None) -> None:
    assert near(name, WIRES) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (" 1 ", "1"),
        ("001", "1"),
        ("0", None),
        ("00", "0"),
        ("pm2.5", "PM2.5"),
        ("\tPM2.5", "PM2.5"),
        ("01", "1"),
        ("1", "01"),
        ("\u00a01", None),
        ("", None),
        (" ", None),
        ("2", None),
    ],
)
def test_near_code(text: str, found: str | None) -> None:
    codes = ["0", "1", "PM2.5", "01"] if text != "01" else ["0", "1", "PM2.5"]

    assert near_code(text, codes) == found
