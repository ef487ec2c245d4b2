"""The paper for the expert, in three formats, and the way back from the workbook."""

from __future__ import annotations

import io
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest
from books import cell_of, edited, fresh
from click.testing import CliRunner
from openpyxl import Workbook

from goitin import resolver, review
from goitin.cli import main
from goitin.pipeline import target_rules
from goitin.review import importer

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
TREES = [ROOT / "specs" / "qcvn120", ROOT / "tests" / "golden" / "spec" / "quan_trac"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the kitchen-sink specification."""
    return shutil.copytree(TREES[1], tmp_path / "specs" / "quan_trac")


def book_of(folder: Path, edit: Callable[[Any], None]) -> bytes:
    """The workbook of a specification, after a person's hand."""
    return edited(fresh(folder), edit)


@pytest.mark.parametrize("tree", TREES, ids=lambda tree: tree.name)
@pytest.mark.parametrize("format", review.FORMATS)
def test_the_same_paper_is_the_same_bytes(tree: Path, format: str) -> None:
    one, other = (review.written(review.build(resolver.load(tree)), format) for _ in range(2))

    assert one == other
    if format != "markdown":
        with zipfile.ZipFile(io.BytesIO(one)) as package:
            assert {part.date_time for part in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_markdown_has_the_columns_of_the_regulation() -> None:
    text = review.written(review.build(resolver.load(TREES[0])), "markdown").decode()

    assert (
        "| TT / No | Tên trường / Field | Kiểu / Type | Độ dài / Length | Bắt buộc / Required | Mô tả /"
        in text
    )
    assert "| 1 | MaHoSo | Mã hồ sơ (chữ) | ≤ 50 (C) | x |" in text
    assert "## Điều còn bỏ ngỏ, cần xác nhận / Open readings, to be confirmed" in text


def test_strange_text_stays_text() -> None:
    text = review.written(review.build(resolver.load(TREES[1])), "markdown").decode()
    table = [line for line in text.split("\n") if "ChuLa" in line and line.startswith("|")]

    assert "<script>" not in text.replace("\\<", "")
    assert all(line.replace("\\|", "").count("|") == 17 for line in table)


def test_the_document_can_be_read() -> None:
    document = docx.Document(io.BytesIO(review.written(review.build(resolver.load(TREES[0])), "docx")))

    assert document.paragraphs[0].text.startswith("QCVN 120:2019/BTTTT")
    assert any(table.cell(1, 1).text == "MaHoSo" for table in document.tables)


@pytest.mark.parametrize("tree", TREES, ids=lambda tree: tree.name)
def test_a_workbook_nobody_touched_changes_nothing(tree: Path) -> None:
    spec = resolver.load(tree)
    taken = importer.import_workbook(review.written(review.build(spec), "xlsx"), spec, tree)

    assert (taken.troubles, taken.not_imported) == ([], [])
    changed = [path.name for path, text in taken.files.items() if text != path.read_text(encoding="utf-8")]
    if tree is TREES[0]:  # the other is not kept in the canonical form
        assert changed == []


CHANGES = [
    ("NguoiVanHanh", "Độ dài", "2–50", "length: {min: 2, max: 50}"),
    ("NguoiVanHanh", "Độ dài", 40, "length: 40"),
    ("NguoiVanHanh", "Độ dài", "3–20 (C)", "length: {min: 3, max: 20, confidence: C}"),
    ("NguoiVanHanh", "Bắt buộc", "khi TrangThai = 9, 2", 'required: {when: TrangThai, is: ["9", "2"]}'),
    ("NguoiVanHanh", "Bắt buộc", "", None),
    ("NguoiVanHanh", "Bắt buộc", "x (D)", "required: {when: always, confidence: D}"),
    ("NguoiVanHanh", "Mô tả", "Người trực", "vi: Người trực"),
    ("NguoiVanHanh", "Ví dụ", "Lê Thị Mẫu\nTrần Văn Mẫu", "examples: [Lê Thị Mẫu, Trần Văn Mẫu]"),
    ("NguoiVanHanh", "Mẫu", "[A-Za-zễàạĂăâ ]+\n(C)", 'pattern: {is: "[A-Za-zễàạĂăâ ]+", confidence: C}'),
    ("SoDat", "Giá trị từ – đến", "1 – 999", "range: {min: 1, max: 999}"),
    ("SoDat", "Kiểu", "integer(7) as either", "type: integer(7), as: either"),
    ("NguoiVanHanh", "Nguồn", "he_thong trang 3", "source: he_thong trang 3"),
    ("NguoiVanHanh", "Nguồn", "Một hệ thống đã chạy", "source: he_thong"),
    ("NguoiVanHanh", "Độ tin cậy", "C", "confidence: C"),
    ("NguoiVanHanh", "Lần ban hành", "1.0–…", 'since: "1.0"'),
]


@pytest.mark.parametrize(("wire", "head", "value", "said"), CHANGES, ids=str)
def test_a_cell_that_was_changed(wire: str, head: str, value: object, said: str | None, folder: Path) -> None:
    def edit(book: Any) -> None:
        cell_of(book["ban_tin"], wire, head).value = value

    taken = importer.import_workbook(book_of(folder, edit), resolver.load(folder), folder)

    assert taken.troubles == []
    text = taken.files[folder / "records" / "ban_tin.yaml"]
    before = (folder / "records" / "ban_tin.yaml").read_text(encoding="utf-8")
    assert (said is None and text.count("required") == before.count("required") - 1) or str(said) in text
    (folder / "records" / "ban_tin.yaml").write_text(text, encoding="utf-8")
    assert target_rules.check_specification(folder)[1].errors == []


TROUBLES = [
    ("Độ dài", "dài", "'dài' is not a length. Write ≤ 50, 6 – 6 or 2 – 100."),
    ("Bắt buộc", "có lẽ", "'có lẽ' does not state whether the field is required."),
    ("Kiểu", "chuoi", "There is no type or record 'chuoi'."),
    ("Kiểu", "integer(99)", "An integer has 1 to 18 digits."),
    ("Kiểu", "Giờ", "Write, for example, time(HH:mm), time(HHmmss)."),
    ("Nguồn", "đâu đó", "'đâu đó' is not a source of regulation.yaml."),
    ("Độ tin cậy", "E", "'E' is not a confidence."),
    ("Lần ban hành", "1999–…", "names no editions"),
    ("Kiểu", "ma_tram", 'The example "Nguyễn Văn A" breaks `pattern`, [A-Z]{2}[0-9]{4}.'),
    ("Lần ban hành", "1.2–…", "no edition has both"),
    ("Mô tả", "", "The description is empty."),
    ("Mô tả", "Nhãn\nghi chú chỉ một thứ tiếng", "A note needs both languages."),
]


@pytest.mark.parametrize(("head", "value", "what"), TROUBLES, ids=str)
def test_a_cell_nobody_understands(head: str, value: str, what: str, folder: Path) -> None:
    place = ""

    def edit(book: Any) -> None:
        nonlocal place
        cell = cell_of(book["ban_tin"], "NguoiVanHanh", head)
        cell.value, place = value, cell.coordinate

    (trouble,) = importer.import_workbook(book_of(folder, edit), resolver.load(folder), folder).troubles

    assert str(trouble).startswith(f"ban_tin!{place}: ")
    assert what in trouble.what


def test_a_row_that_is_new_and_one_that_is_gone(folder: Path) -> None:
    def edit(book: Any) -> None:
        sheet = book["ban_tin"]
        sheet.delete_rows(cell_of(sheet, "NgayBatDau", "TT").row)
        sheet.append([13, "MaMoi", "text", 20, "x", "Mã mới", "New code"])

    taken = importer.import_workbook(book_of(folder, edit), resolver.load(folder), folder)

    assert [trouble.what[:37] for trouble in taken.troubles] == ["The row of 'NgayBatDau' is gone. Noth"]
    text = taken.files[folder / "records" / "ban_tin.yaml"]
    assert (
        "{wire: MaMoi, row: 13, vi: Mã mới, en: New code, type: text, required: always, length: 20}" in text
    )


def test_a_new_record_becomes_a_file(folder: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for line in (
        ["thiet_bi: Thiết bị / Device"],
        ["Nguồn: QC-MAU 01:2099 Bảng 9 (A)"],
        ["TT", "Tên trường", "Kiểu", "Độ dài", "Bắt buộc", "Mô tả", "Mô tả tiếng Anh"],
        [1, "MaThietBi", "text", "1–20", "x", "Mã thiết bị", "Code of the device"],
    ):
        sheet.append(line)
    out = io.BytesIO()
    book.save(out)

    taken = importer.import_workbook(out.getvalue(), resolver.load(folder), folder)

    assert taken.troubles == []
    assert taken.files[folder / "records" / "thiet_bi.yaml"] == (
        "record: thiet_bi\nvi: Thiết bị\nen: Device\nsource: qc_mau Bảng 9\nconfidence: A\nfields:\n"
        "  - {wire: MaThietBi, row: 1, vi: Mã thiết bị, en: Code of the device, type: text, required: always, length: {min: 1, max: 20}}\n"
    )


def test_the_commands(folder: Path, tmp_path: Path) -> None:
    words = ["--specs", str(folder.parent)]
    book = tmp_path / "bang.xlsx"

    wrote = CliRunner().invoke(main, ["review", "--format", "xlsx", "--out", str(book), *words])
    (tmp_path / "no.xlsx").write_bytes(b"PK\x03\x04 no")
    broken = CliRunner().invoke(main, ["import", str(tmp_path / "no.xlsx"), *words])
    took = CliRunner().invoke(main, ["import", str(book), *words])
    again = CliRunner().invoke(main, ["import", str(book), *words])

    assert (wrote.exit_code, broken.exit_code, took.exit_code, again.exit_code) == (0, 2, 0, 0)
    assert "not an XLSX workbook" in broken.output
    assert again.output == "nothing changed\n"


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    result = CliRunner().invoke(
        main, ["review", "--specs", str(TREES[0].parent), "--out", str(tmp_path / "no" / "x.md")]
    )

    assert result.exit_code == 1
    assert "x.md: cannot be written: No such file or directory." in result.output


def test_what_is_not_taken_back_is_told(folder: Path) -> None:
    def edit(book: Any) -> None:
        book["dich_vu_1"]["C4"] = "9.9"
        book["dieu_bo_ngo"]["B3"] = "Cách hiểu khác"
        cell_of(book["ban_tin"], "NguoiVanHanh", "Mô tả tiếng Anh").value = "Operator"

    taken = importer.import_workbook(book_of(folder, edit), resolver.load(folder), folder)

    assert "en: Operator\n" in taken.files[folder / "records" / "ban_tin.yaml"]
    assert taken.troubles == []
    assert [(trouble.sheet, trouble.cell) for trouble in taken.not_imported] == [
        ("dich_vu_1", "C4"),
        ("dieu_bo_ngo", "B3"),
    ]
    assert "'Cách hiểu khác' is not imported" in str(taken.not_imported[1])


def test_sources_are_numbers_of_one_list_in_both_languages(folder: Path) -> None:
    path = folder / "regulation.yaml"
    path.write_text(
        path.read_text(encoding="utf-8").replace('en: "QC-MAU 01:2099", url', "en: Sample rules, url"),
        encoding="utf-8",
    )
    text = review.written(review.build(resolver.load(folder)), "markdown").decode()

    assert "Nêu ở: \\[1\\] Phụ lục A, Bảng A.1 (A)" in text
    assert "| \\[1\\] | QC-MAU 01:2099 | Sample rules | văn bản pháp quy / legal document |" in text
