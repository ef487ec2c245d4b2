"""What an expert does to a workbook is taken or told, and never lost."""

from __future__ import annotations

import io
import re
import shutil
import unicodedata
import zipfile
from collections.abc import Callable
from copy import copy
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from books import cell_of, edited, fresh, part_of, patched, shared, take
from click.testing import CliRunner
from openpyxl import Workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.comments import Comment
from openpyxl.styles import Font

from goitin import resolver
from goitin.cli import main
from goitin.review import package_parts
from goitin.review.import_result import ImportResult
from goitin.source import formatter

pytestmark = pytest.mark.slow

TREE = Path(__file__).parents[2] / "tests" / "golden" / "spec" / "quan_trac"


@pytest.fixture(scope="module")
def canonical(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The kitchen-sink specification in its canonical form."""
    made = shutil.copytree(TREE, tmp_path_factory.mktemp("canonical") / "quan_trac")
    assert list(formatter.folder(made, write=True))
    return made


@pytest.fixture
def folder(tmp_path: Path, canonical: Path) -> Path:
    """A copy of it to change."""
    return shutil.copytree(canonical, tmp_path / "specs" / "quan_trac")


def edit_and_take(folder: Path, edit: Callable[[Any], None]) -> ImportResult:
    return take(edited(fresh(folder), edit), folder)


def record(taken: ImportResult, name: str = "ban_tin") -> str:
    """The one file that changes, as it would be."""
    assert [str(item) for item in taken.troubles] == []
    (text,) = taken.files.values()
    assert [path.stem for path in taken.files] == [name]
    return text


def rewrite(folder: Path, old: str, new: str, file: str = "records/ban_tin.yaml") -> None:
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


# How old a workbook may be


def test_an_old_workbook_takes_nothing_back_that_was_changed_since(folder: Path) -> None:
    old = fresh(folder)
    rewrite(folder, "Người vận hành", "Người vận hành ca trực")
    rewrite(
        folder,
        "  - {wire: NgayBatDau, row: 6",
        "  - {wire: GhiChu, vi: Ghi chú, en: Remark, type: text}\n  - {wire: NgayBatDau, row: 6",
    )

    taken = take(old, folder)

    assert (taken.files, taken.troubles, taken.not_imported) == ({}, [], [])
    assert "has changed since the workbook was made from it (version 1.2.0, now 1.2.0)" in taken.notes[0]


def test_an_old_workbook_gives_what_was_changed_in_it(folder: Path) -> None:
    old = edited(
        fresh(folder),
        lambda book: cell_of(book["ban_tin"], "GiaTri", "Mô tả").__setattr__("value", "Giá trị"),
    )
    rewrite(folder, "Người vận hành", "Người vận hành ca trực")

    text = record(take(old, folder))

    assert "vi: Giá trị," in text
    assert "Người vận hành ca trực" in text


def test_the_same_workbook_twice_changes_nothing_more(folder: Path) -> None:
    def edit(book: Any) -> None:
        sheet = book["ban_tin"]
        cell_of(sheet, "NguoiVanHanh", "Độ dài").value = "≤ 60 ©"
        cell_of(sheet, "MaTram", "Bắt buộc").value = "Không bắt buộc"
        cell_of(sheet, "GiaTri", "Nguồn").value = "he_thong"
        book["chi_tiet"].append(["4", "GhiChu", "Chuỗi", "≤ 50", "✓", "Ghi chú", "Remark"])

    data = edited(fresh(folder), edit)
    path = folder / "records" / "ban_tin.yaml"
    path.write_text(record(take(data, folder)), encoding="utf-8")

    again = take(data, folder)

    assert (again.files, again.troubles, again.not_imported) == ({}, [], [])


def test_what_both_changed_is_a_conflict(folder: Path) -> None:
    old = edited(
        fresh(folder),
        lambda book: cell_of(book["ban_tin"], "NguoiVanHanh", "Mô tả").__setattr__("value", "Người trực"),
    )
    rewrite(folder, "Người vận hành", "Người vận hành ca trực")

    (trouble,) = take(old, folder).troubles

    assert trouble.what.startswith(
        "The workbook had 'Người vận hành' when it was made and has 'Người trực' now"
    )
    assert trouble.cell == "F11"


def test_a_row_that_went_since_is_no_new_row(folder: Path) -> None:
    old = fresh(folder)
    rewrite(
        folder,
        "      - {wire: MauKem, row: 3, vi: Các mẫu kèm theo, en: Samples attached, type: list of ma_tram}\n",
        "",
    )

    assert (take(old, folder).files, take(old, folder).troubles) == ({}, [])
    changed = edited(
        old, lambda book: cell_of(book["chi_tiet"], "MauKem", "Mô tả").__setattr__("value", "Mẫu")
    )
    assert "no longer has 'MauKem'" in take(changed, folder).troubles[0].what


def test_a_changed_stamp_and_another_specification_are_refused(folder: Path) -> None:
    with pytest.raises(package_parts.BookError, match="hidden sheet 'goitin' was changed"):
        edit_and_take(folder, lambda book: book["goitin"].__setitem__("B9", "x"))
    with pytest.raises(package_parts.BookError, match="belongs to khac"):
        edit_and_take(folder, lambda book: book["goitin"].__setitem__("C1", "khac"))


def test_a_workbook_without_a_stamp_says_so(folder: Path) -> None:
    taken = edit_and_take(folder, lambda book: book.remove(book["goitin"]))

    assert (taken.files, taken.troubles, taken.not_imported) == ({}, [], [])
    assert taken.notes[0].startswith("The workbook does not state the version it was made from")


def test_shared_texts_change_nothing(folder: Path) -> None:
    taken = take(shared(fresh(folder)), folder)

    assert (taken.files, taken.troubles, taken.not_imported, taken.notes) == ({}, [], [], [])


# What was lost without a word


def test_merged_cells_say_the_same_in_every_line(folder: Path) -> None:
    def edit(book: Any) -> None:
        sheet = book["ban_tin"]
        first = cell_of(sheet, "MaTram", "Bắt buộc")
        sheet.merge_cells(
            start_row=first.row, end_row=first.row + 3, start_column=first.column, end_column=first.column
        )

    taken = edit_and_take(folder, edit)

    assert (taken.files, taken.troubles, taken.not_imported) == ({}, [], [])


@pytest.mark.parametrize(
    "text", ["Độ dài tối đa", unicodedata.normalize("NFD", "Độ dài / Length"), "ĐỘ  DÀI (*)", "Kích thước"]
)
def test_heads_that_were_typed_anew(text: str, folder: Path) -> None:
    def edit(book: Any) -> None:
        cell = cell_of(book["ban_tin"], "NguoiVanHanh", "Độ dài")
        cell.value = "2–60"
        book["ban_tin"].cell(
            row=cell_of(book["ban_tin"], "MaTram", "Độ dài").row - 1, column=cell.column
        ).value = text

    assert "length: {min: 2, max: 60}" in record(edit_and_take(folder, edit))


def test_a_head_nobody_knows_is_told_with_its_cells(folder: Path) -> None:
    def edit(book: Any) -> None:
        sheet = book["ban_tin"]
        cell = cell_of(sheet, "NguoiVanHanh", "Bắt buộc")
        sheet.cell(row=cell_of(sheet, "MaTram", "Bắt buộc").row - 1, column=cell.column).value = "Tình trạng"

    taken = edit_and_take(folder, edit)

    assert taken.files == {}
    told = [item.what for item in taken.not_imported]
    assert "No column has the heading 'Bắt buộc / Required', so nothing is imported for it." in told
    assert "The heading 'Tình trạng' is not known." in told
    assert "'khi TrangThai = 9' is not imported: the column 'Tình trạng' is not known." in told


def test_a_table_is_found_wherever_it_stands(folder: Path) -> None:
    def edit(book: Any) -> None:
        cell_of(book["ban_tin"], "GiaTri", "Mô tả").value = "Giá trị"
        book["ban_tin"].insert_rows(1, 2)
        book["ban_tin"].insert_cols(1)
        book["ban_tin"]["B3"].value = f"Ban_Tin{book['ban_tin']['B3'].value.removeprefix('ban_tin')}"

    taken = edit_and_take(folder, edit)

    assert "vi: Giá trị," in record(taken)
    assert taken.not_imported == []


def test_a_table_is_found_by_the_name_of_its_sheet(folder: Path) -> None:
    def edit(book: Any) -> None:
        cell_of(book["ban_tin"], "GiaTri", "Mô tả").value = "Giá trị"
        book["ban_tin"]["A1"].value = None

    assert "vi: Giá trị," in record(edit_and_take(folder, edit))


def test_sheets_nobody_understands_are_listed(folder: Path, tmp_path: Path) -> None:
    book = Workbook()
    assert book.active is not None
    book.active.append(["BẢNG 1. CHỈ TIÊU TỔNG HỢP"])
    book.active.append(["STT", "Chỉ tiêu", "Diễn giải"])
    book.create_sheet("trống")
    book.save(tmp_path / "phu_luc.xlsx")

    result = CliRunner().invoke(
        main, ["import", str(tmp_path / "phu_luc.xlsx"), "--specs", str(folder.parent)]
    )

    assert result.exit_code == 1
    assert "Sheet!A1: The sheet is not understood" in result.output
    assert "trống" not in result.output


def test_a_copied_sheet_is_refused(folder: Path) -> None:
    (trouble,) = edit_and_take(folder, lambda book: book.copy_worksheet(book["ban_tin"])).troubles

    assert (trouble.sheet, trouble.what) == (
        "ban_tin Copy",
        "The table ban_tin is also on the sheet 'ban_tin'. Keep one of the two.",
    )


def test_a_row_that_is_struck_through_is_told(folder: Path) -> None:
    def edit(book: Any) -> None:
        for row in book["ban_tin"].iter_rows(min_row=11, max_row=11):
            for cell in row:
                font = copy(cell.font)
                cell.font = Font(name=font.name, strike=True)

    troubles = edit_and_take(folder, edit).troubles

    assert troubles[0].cell == "B11"
    assert troubles[0].what.startswith(
        "The row is struck through or cannot be read: 'NguoiVanHanh' is struck through"
    )


def test_words_that_are_struck_through_are_never_joined_with_the_new_ones(folder: Path) -> None:
    def edit(book: Any) -> None:
        cell_of(book["ban_tin"], "GiaTri", "Mô tả").value = CellRichText(
            TextBlock(InlineFont(strike=True), "Giá trị đo"), " Giá trị"
        )

    (trouble,) = edit_and_take(folder, edit).troubles

    assert "is struck through, at least in part" in trouble.what


def test_strike_through_of_nothing_is_no_fault(folder: Path) -> None:
    run = '<is><r><rPr><strike val="0"/></rPr><t>Giá trị</t></r><rPh sb="0" eb="1"><t>đọc</t></rPh></is>'

    assert "vi: Giá trị," in record(take(inline(folder, run), folder))


def test_struck_through_inline_is_told(folder: Path) -> None:
    run = "<is><r><rPr><strike/></rPr><t>Giá trị đo</t></r><r><t>Giá trị</t></r></is>"

    assert "is struck through" in take(inline(folder, run), folder).troubles[0].what


def inline(folder: Path, text: str) -> bytes:
    """The workbook with an inline string over the description of GiaTri, and without the size of the sheet."""
    data = fresh(folder)
    place = cell_place(folder, "GiaTri", "Mô tả")
    name = part_of(data, "ban_tin")

    def change(part: str, old: str) -> str:
        if part != name:
            return old
        new, count = re.subn(
            rf'<c r="{place}"( s="\d+")?[^>]*>.*?</c>', f'<c r="{place}" t="inlineStr">{text}</c>', old
        )
        assert count == 1
        return re.sub(r"<dimension[^>]*/>", "", new)

    return patched(data, change)


def cell_place(folder: Path, wire: str, head: str) -> str:
    found: list[str] = []
    edited(fresh(folder), lambda book: found.append(cell_of(book["ban_tin"], wire, head).coordinate))
    return found[0]


def test_remarks_new_columns_and_changed_lines_are_told(folder: Path, tmp_path: Path) -> None:
    def edit(book: Any) -> None:
        sheet = book["ban_tin"]
        cell_of(sheet, "GiaTri", "Mô tả").comment = Comment("Xem lại đơn vị", "Chuyên viên")
        sheet.cell(row=6, column=17).value = "Hạn trả lời"
        sheet.cell(row=9, column=17).value = "Đồng ý"
        sheet["A2"].value = "Nguồn: nơi khác (A)"
        sheet.cell(row=40, column=1).value = "Kính gửi ban soạn thảo"
        book["Mo dau"]["A1"].value = "Tên khác"
        book["Mo dau"].cell(
            row=book["Mo dau"].max_row - 1, column=1
        ).value = "Người đối chiếu với văn bản / Compared with the text by: Trần Văn Mẫu, 01/12/2026"

    data = edited(fresh(folder), edit)
    taken = take(data, folder)
    told = {(item.sheet, item.cell): item.what for item in taken.not_imported}

    assert taken.troubles == []
    assert told["ban_tin", "F9"].startswith("A remark is not imported: 'Xem lại đơn vị'")
    assert told["ban_tin", "Q9"].startswith("'Đồng ý' is not imported")
    assert told["ban_tin", "A2"].startswith("'Nguồn: nơi khác (A)' is not imported")
    assert (
        told["ban_tin", "A40"]
        == "'Kính gửi ban soạn thảo' is not imported: the line is not a row of the table."
    )
    assert told["Mo dau", "A1"].startswith("'Tên khác' is not imported")
    assert not any("01/12/2026" in what for what in told.values())
    (tmp_path / "b.xlsx").write_bytes(data)
    result = CliRunner().invoke(main, ["import", str(tmp_path / "b.xlsx"), "--specs", str(folder.parent)])
    assert result.exit_code == 1
    assert f"{len(taken.not_imported)} places of the workbook were not imported" in result.output


def test_a_grade_stays_where_nobody_writes_another(folder: Path) -> None:
    rewrite(
        folder,
        "length: {min: 2, max: 100}",
        "length: {max: 100, confidence: C, because: Chỉ thấy một lần, severity: error}",
    )

    def taken_of(text: object) -> str:
        return record(
            edit_and_take(
                folder,
                lambda book: cell_of(book["ban_tin"], "NguoiVanHanh", "Độ dài").__setattr__("value", text),
            )
        )

    for text, grade in ((60, "C"), ("60 [D]", "D"), ("60 ©", "C"), ("60 (d)", "D")):
        assert (
            f"length: {{max: 60, confidence: {grade}, severity: error, because: Chỉ thấy một lần}}"
            in taken_of(text)
        )


def test_a_grade_of_a_named_type_stays(folder: Path) -> None:
    rewrite(folder, "length: {min: 6, max: 6}", "length: {min: 6, max: 6, confidence: C}", "types.yaml")

    taken = edit_and_take(
        folder, lambda book: cell_of(book["ban_tin"], "MaTram", "Độ dài").__setattr__("value", "1–6")
    )

    assert "length: {min: 1, max: 6, confidence: C}" in record(taken)


def test_formulas_nobody_computed_and_errors_are_told(folder: Path) -> None:
    def edit(book: Any) -> None:
        cell_of(book["ban_tin"], "MaTram", "Bắt buộc").value = "=E9"
        cell_of(book["ban_tin"], "GiaTri", "Mô tả").value = "#REF!"

    troubles = [trouble.what for trouble in edit_and_take(folder, edit).troubles]

    assert troubles[0].startswith("The formula has no result yet.")
    assert troubles[1] == "#REF! is an error of a formula. Write the value."


def test_invisible_signs(folder: Path) -> None:
    def with_text(text: str) -> ImportResult:
        return edit_and_take(
            folder, lambda book: cell_of(book["ban_tin"], "GiaTri", "Mô tả").__setattr__("value", text)
        )

    spaced = unicodedata.normalize("NFD", "Giá\u00a0trị\u200b\tđo ở trạm")
    assert "vi: Giá trị đo ở trạm," in record(with_text(spaced))
    assert with_text("Giá trị \u202eod").troubles[0].what.startswith("The text contains U+202E")
    assert with_text(unicodedata.normalize("NFD", "Giá trị đo, µg/m³")).files == {}


# Checked before it is written


WRONG = [
    ("Bắt buộc", "khi KhongCo = 1", "KhongCo"),
    ("Bắt buộc", "khi trangthai = 9", "trangthai"),
    ("Độ dài", "5–2", "'5–2' is not a length"),
    ("Độ dài", "9" * 5000, "is not a length"),
    ("Mô tả", "x" * 501, "500"),
    ("Giá trị từ – đến", "0 – 9", "range"),
]


@pytest.mark.parametrize(("head", "value", "what"), WRONG, ids=str)
def test_what_would_not_pass_check_is_told_and_not_written(
    head: str, value: str, what: str, folder: Path, tmp_path: Path
) -> None:
    book = tmp_path / "b.xlsx"
    book.write_bytes(
        edited(
            fresh(folder),
            lambda made: cell_of(made["ban_tin"], "NguoiVanHanh", head).__setattr__("value", value),
        )
    )
    before = (folder / "records" / "ban_tin.yaml").read_bytes()

    result = CliRunner().invoke(main, ["import", str(book), "--specs", str(folder.parent)])

    assert result.exit_code == 1
    assert f"ban_tin!{cell_place(folder, 'NguoiVanHanh', head)}: " in result.output
    assert what in result.output
    assert "Nothing was written." in result.output
    assert (folder / "records" / "ban_tin.yaml").read_bytes() == before


def test_a_cell_that_another_place_decides_is_told(folder: Path) -> None:
    (trouble,) = edit_and_take(
        folder, lambda book: cell_of(book["ban_tin"], "MaTram", "Độ dài").__setattr__("value", "n")
    ).troubles

    assert trouble.what.startswith("This cannot be changed here: the previous text ('6 – 6') comes from")


# The regulation's own words


WORDS = [
    ("Bắt buộc", "Không bắt buộc", None),
    ("Bắt buộc", unicodedata.normalize("NFD", "Bắt buộc"), "required: always"),
    ("Bắt buộc", "✓", "required: always"),
    ("Bắt buộc", True, "required: always"),
    ("Bắt buộc", "R", "required: always"),
    ("Bắt buộc", "bắt buộc khi TrangThai là 9 hoặc 1", 'required: {when: TrangThai, is: ["9", "1"]}'),
    ("Bắt buộc", "Nếu TrangThai = “1”", 'required: {when: TrangThai, is: ["1"]}'),
    ("Độ dài", "n", None),
    ("Độ dài", "≤ 500", "length: 500"),
    ("Độ dài", "tối đa 500 ký tự", "length: 500"),
    ("Độ dài", "2.000", "length: 2000"),
    ("Độ dài", "2,000", "length: 2000"),
    ("Độ dài", "2 – 60", "length: {min: 2, max: 60}"),
    ("Độ dài", "≥ 2", "length: {min: 2}"),
    ("Độ dài", "2−60", "length: {min: 2, max: 60}"),
    ("Độ dài", "6—60", "length: {min: 6, max: 60}"),
    ("Độ dài", "từ 2 đến 60", "length: {min: 2, max: 60}"),
    ("Lần ban hành", "từ 1.0", 'since: "1.0"'),
    ("Lần ban hành", "1.0-…", 'since: "1.0"'),
    ("Lần ban hành", "1.0–...", 'since: "1.0"'),
    ("Độ tin cậy", "(b)", "confidence: B"),
    ("Nguồn", unicodedata.normalize("NFD", "Một hệ thống đã chạy"), "source: he_thong"),
    ("Kiểu", "Số nguyên", "type: integer"),
    ("Kiểu", "Giờ phút (HH:mm)", "type: time(HH:mm)"),
]


@pytest.mark.parametrize(("head", "value", "said"), WORDS, ids=str)
def test_the_words_of_regulations(head: str, value: object, said: str | None, folder: Path) -> None:
    def edit(book: Any) -> None:
        sheet = book["ban_tin"]
        cell_of(sheet, "NguoiVanHanh", head).value = value
        if head == "Kiểu":
            for other in ("Độ dài", "Ví dụ"):
                cell_of(sheet, "NguoiVanHanh", other).value = None

    text = record(edit_and_take(folder, edit))

    start = text.index("wire: NguoiVanHanh")
    entry = text[start : text.index("wire: NgayBatDau")]
    key = {"Bắt buộc": "required", "Độ dài": "length"}.get(head, "")
    assert said in entry if said else f"{key}:" not in entry


SAME = [
    ("TrangThai", "Chuỗi"),
    ("NguoiVanHanh", "Chuỗi ký tự"),
    ("NguoiVanHanh", "Chuỗi"),
    ("NgayBatDau", "Ngày"),
    ("TyLeDat", "Số"),
    ("GiaTri", "Số"),
]


@pytest.mark.parametrize(("wire", "word"), SAME, ids=str)
def test_a_word_for_the_type_there_is_changes_nothing(wire: str, word: str, folder: Path) -> None:
    taken = edit_and_take(
        folder, lambda book: cell_of(book["ban_tin"], wire, "Kiểu").__setattr__("value", word)
    )

    assert (taken.files, taken.troubles, taken.not_imported) == ({}, [], [])


def test_a_length_that_became_a_day_says_why(folder: Path) -> None:
    def edit(book: Any) -> None:
        cell = cell_of(book["ban_tin"], "NguoiVanHanh", "Độ dài")
        cell.value, cell.number_format = datetime(2026, 2, 6), "d-mmm"  # noqa: DTZ001

    (trouble,) = edit_and_take(folder, edit).troubles

    assert trouble.what.startswith(
        "'2026-02-06' is a date: the spreadsheet program made it from what was typed"
    )


def test_a_line_that_parts_the_table_is_one_message(folder: Path) -> None:
    def edit(book: Any) -> None:
        sheet = book["ban_tin"]
        row = cell_of(sheet, "NgayBatDau", "TT").row
        sheet.insert_rows(row)
        sheet.cell(row=row, column=1).value = "II. Thông tin bổ sung"
        sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=10)

    taken = edit_and_take(folder, edit)

    assert (taken.files, taken.troubles) == ({}, [])
    assert len(taken.not_imported) == 1


def test_a_renamed_key_is_hinted_at(folder: Path) -> None:
    (trouble,) = edit_and_take(
        folder,
        lambda book: cell_of(book["ban_tin"], "SoHong", "Tên trường").__setattr__("value", "SoLanHong"),
    ).troubles

    assert "The row of 'SoHong' is gone." in trouble.what
    assert "If 'SoLanHong' is its new name" in trouble.what


# Keys of tables of databases, rows put in between, code tables


def test_keys_in_capitals_get_their_ids(folder: Path) -> None:
    def edit(book: Any) -> None:
        book["chi_tiet"].append([4, "MA_LK", "Chuỗi", "≤ 100", "Không bắt buộc", "Mã liên kết", "Link code"])
        book["chi_tiet"].append([5, "STT", "Số(5)", None, None, "Số thứ tự", "Number"])

    taken = edit_and_take(folder, edit)

    (path,) = taken.files
    assert taken.troubles == []
    path.write_text(taken.files[path], encoding="utf-8")
    field = resolver.load(folder).record("chi_tiet").field("MA_LK")
    assert field is not None
    assert "{wire: STT, row: 5, id: stt, vi: Số thứ tự, en: Number, type: integer(5)}" in taken.files[path]
    assert (field.id, field.length is not None and field.length.max, field.required) == ("ma_lk", 100, None)


def test_a_row_in_between_changes_no_other(folder: Path) -> None:
    path = folder / "records" / "ban_tin.yaml"
    before = re.sub("(    row: [0-9]+\n)|(row: [0-9]+, )", "", path.read_text(encoding="utf-8"))
    path.write_text(before, encoding="utf-8")

    def edit(book: Any) -> None:
        sheet = book["chi_tiet"]
        row = cell_of(sheet, "NongDo", "TT").row
        sheet.insert_rows(row)
        for column, text in enumerate(("2", "MauSo", "text", "20", "", "Mẫu số", "Sample"), 1):
            sheet.cell(row=row, column=column).value = text
        for number, below in enumerate((row + 1, row + 2), 3):
            sheet.cell(row=below, column=1).value = str(number)

    text = record(edit_and_take(folder, edit))

    assert set(before.splitlines()) - set(text.splitlines()) == set()


def test_a_number_that_stands_twice_is_told(folder: Path) -> None:
    (trouble,) = edit_and_take(
        folder, lambda book: cell_of(book["ban_tin"], "GiaTri", "TT").__setattr__("value", 2)
    ).troubles

    assert trouble.what.startswith("The number 2 is already used at A8.")


def test_code_tables_come_back(folder: Path) -> None:
    def edit(book: Any) -> None:
        sheet = book["trang_thai_tram"]
        rows = {row[0].value: row for row in sheet.iter_rows()}
        rows["1"][1].value = "Hoạt động"
        rows["4"][3].value = "từ 1.0"
        sheet.append(["5", "Tạm nghỉ để sửa", "Paused for repair", "1.2–…"])

    text = record(edit_and_take(folder, edit), "trang_thai_tram")

    assert '{code: "1", id: hoat_dong, was: dang_chay, vi: Hoạt động, en: Operating}' in text
    assert '{code: "4", id: dong_cua, vi: Đóng cửa tạm, en: Closed for now, since: "1.0"}' in text
    assert (
        '{code: "5", id: tam_nghi_de_sua, vi: Tạm nghỉ để sửa, en: Paused for repair, since: "1.2"}' in text
    )


def test_a_code_that_is_retired_needs_a_reason(folder: Path) -> None:
    def edit(book: Any) -> None:
        rows = {row[0].value: row for row in book["trang_thai_tram"].iter_rows()}
        rows["2"][4].value = "1.2"

    (trouble,) = edit_and_take(folder, edit).troubles

    assert (
        trouble.what
        == "A retired code needs a reason, in both languages. Write it into quan_trac/code_tables/trang_thai_tram.yaml."
    )


# Broken workbooks


def broken(folder: Path, part: str, old: str, new: str) -> bytes:
    data = shared(fresh(folder))
    name = part_of(data, "ban_tin") if part == "sheet" else part

    def change(met: str, text: str) -> str:
        assert met != name or old in text
        return text.replace(old, new, 1) if met == name else text

    return patched(data, change)


BROKEN = [
    ("sheet", "</sheetData>", ""),
    ("sheet", '<c r="A1"', '<c r="!!A1"'),
    ("sheet", 't="s"><v>', 't="s"><v>99999'),
    ("sheet", 't="s"><v>', 't="s"><v>x'),
    ("xl/workbook.xml", "</workbook>", ""),
]


@pytest.mark.parametrize(("part", "old", "new"), BROKEN, ids=str)
def test_damaged_parts_are_told(part: str, old: str, new: str, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "b.xlsx").write_bytes(broken(folder, part, old, new))

    result = CliRunner().invoke(main, ["import", str(tmp_path / "b.xlsx"), "--specs", str(folder.parent)])

    assert result.exit_code == 2
    assert "of the workbook is damaged." in result.output


def test_a_damaged_package_is_told(folder: Path, tmp_path: Path) -> None:
    data = bytearray(shared(fresh(folder)))
    with zipfile.ZipFile(io.BytesIO(bytes(data))) as package:
        at = package.getinfo("xl/sharedStrings.xml").header_offset
    data[at + 200 : at + 400] = bytes(200)
    (tmp_path / "b.xlsx").write_bytes(bytes(data))

    result = CliRunner().invoke(main, ["import", str(tmp_path / "b.xlsx"), "--specs", str(folder.parent)])

    assert result.exit_code == 2
    assert "xl/sharedStrings.xml of the workbook is damaged." in result.output


def test_an_impossible_day_and_a_chart_sheet_are_no_trouble(folder: Path) -> None:
    def edit(book: Any) -> None:
        cell = cell_of(book["ban_tin"], "NguoiVanHanh", "Độ dài")
        cell.value, cell.number_format = 99999999999, "dd/mm/yyyy"
        book.create_chartsheet("Biểu đồ")

    (trouble,) = edit_and_take(folder, edit).troubles

    assert "is not a length" in trouble.what


def test_a_remark_below_a_table_whose_rows_are_not_padded(folder: Path) -> None:
    row = '<row r="99"><c r="A99" t="inlineStr"><is><t>ý kiến chung</t></is></c></row></sheetData>'

    taken = take(broken(folder, "sheet", "</sheetData>", row), folder)

    assert [(item.cell, item.what) for item in taken.not_imported] == [
        ("A99", "'ý kiến chung' is not imported: the line is not a row of the table.")
    ]


def test_parts_that_unpack_to_too_much_are_refused(folder: Path) -> None:
    cell = f'<row r="99"><c r="A99" t="inlineStr"><is><t>{"a" * (17 << 20)}</t></is></c></row></sheetData>'

    with pytest.raises(package_parts.BookError, match="is larger than 16 MB unpacked"):
        take(broken(folder, "sheet", "</sheetData>", cell), folder)


def test_comments_of_xml_are_nothing(folder: Path) -> None:
    def change(_: str, text: str) -> str:
        return re.sub(
            "(<(?:Relationships|mergeCells|numFmts|sheets|sst|cellXfs|row)[^>/]*>)",
            r"\1<!-- x --><?pi x?>",
            text,
        )

    taken = take(patched(shared(fresh(folder)), change), folder)

    assert (taken.files, taken.troubles, taken.not_imported, taken.notes) == ({}, [], [], [])


def test_entities_are_not_expanded(folder: Path) -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;">]>\n<sst '

    with pytest.raises(package_parts.BookError):
        take(broken(folder, "xl/sharedStrings.xml", "<sst ", bomb), folder)


# What an expert sees before signing


def test_the_paper_shows_what_an_expert_signs(folder: Path) -> None:
    seen: dict[str, list[str]] = {}

    def look(book: Any) -> None:
        for row in book["ban_tin"].iter_rows(values_only=True):
            seen[str(row[1])] = [str(text) for text in row]

    edited(fresh(folder), look)

    assert seen["MaTram"][2] == "Mã của trạm (chữ)"
    assert seen["MaTram"][7] == "[A-Z]{2}[0-9]{4}"
    assert seen["MaTram"][9] == "HN0001"
    assert seen["GiaTri"][8] == "≥ 0"
    assert seen["SoDat"][8] == "0 – 999999"
    assert "Cũng nhận dạng ngày giờ (yyyy-MM-ddTHH:mm:ss), ngày (dd/MM/yyyy)" in seen["ThoiGianDo"][10]
    assert "Cũng nhận khóa ThoiDiem, thoi_gian_do" in seen["ThoiGianDo"][10]
    assert "Dữ liệu cá nhân" in seen["NguoiVanHanh"][10]
    assert "Số phần tử 1 – 3 (B)" in seen["ChiTiet"][10]
