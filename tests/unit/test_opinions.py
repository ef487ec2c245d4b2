"""What experts decide in the tables comes back with its place; nothing of it is lost."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from books import cell_of, edited, fresh, shared, take
from click.testing import CliRunner
from openpyxl.styles import Font

from goitin import resolver, review
from goitin.cli import main
from goitin.describe import constraints, type_names, type_words
from goitin.model import Code, ListOf, item_type
from goitin.review import importer
from goitin.review.import_result import ImportResult
from goitin.types import PhraseError

from sdks.trees import GOLDEN, ROOT, TREES, Tree

FOLDER = ROOT / "tests" / "golden" / "spec" / "quan_trac"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the kitchen-sink specification."""
    return shutil.copytree(FOLDER, tmp_path / "specs" / "quan_trac")


def decided(*cells: tuple[str, str, str, str]) -> bytes:
    """The workbook with decisions and remarks: sheet, the text that names the row, column, text."""

    def edit(book: Any) -> None:
        for sheet, row, head, text in cells:
            lines = list(book[sheet].iter_rows())
            heads = next(line for line in lines if any(cell.value == "Ý kiến / Remark" for cell in line))
            column = next(cell.column for cell in heads if str(cell.value).startswith(head))
            at = next(line[0].row for line in lines if row in (line[0].value, line[1].value))
            book[sheet].cell(row=at, column=column).value = text

    return edited(fresh(FOLDER), edit)


def said(result: ImportResult) -> list[tuple[str, bool | None, str]]:
    return [
        (f"{item.table}/{item.row}", item.right, item.remark)
        for item in result.opinions
        if item.right is not None or item.remark
    ]


def line(file: str, text: str) -> str:
    """A place: the line of a file that begins an entry with this text."""
    lines = (FOLDER / file).read_text(encoding="utf-8").split("\n")
    return f"quan_trac/{file}:{next(at for at, one in enumerate(lines, 1) if text in one)}"


def test_each_decision_has_its_row_and_its_place() -> None:
    result = take(
        decided(
            ("ban_tin", "MaTram", "Đúng/sai", "đúng"),
            ("ban_tin", "GiaTri", "Đúng/sai", "Sai"),
            ("ban_tin", "GiaTri", "Ý kiến", "Đơn vị là mg/m³"),
            ("trang_thai_tram", "1", "Đúng/sai", "sai"),
            ("dich_vu_1", "GuiBanTin", "Ý kiến", "Còn dùng?"),
            ("nguon_dan", "[2]", "Đúng/sai", "S"),
        ),
        FOLDER,
    )

    assert (result.troubles, result.not_imported) == ([], [])
    assert said(result) == [
        ("dich_vu_1/GuiBanTin", None, "Còn dùng?"),
        ("ban_tin/MaTram", True, ""),
        ("ban_tin/GiaTri", False, "Đơn vị là mg/m³"),
        ("trang_thai_tram/1", False, ""),
        ("nguon_dan/[2]", False, ""),
    ]
    places = {item.row: item.place for item in result.opinions if item.place}
    assert places["GiaTri"] == line("records/ban_tin.yaml", "wire: GiaTri")
    assert places["1"] == line("code_tables/trang_thai_tram.yaml", 'code: "1"')
    assert places["[2]"] == line("regulation.yaml", "source: he_thong,")
    assert places["GuiBanTin"].startswith("quan_trac/packets/")


def test_a_reading_that_is_contested_has_its_place() -> None:
    spec = resolver.load(FOLDER)
    table = next(item for item in review.build(spec).tables if item.id == "dieu_bo_ngo")
    rows = list(table.named)

    def edit(book: Any) -> None:
        sheet = book["dieu_bo_ngo"]
        for at in range(len(rows)):
            sheet.cell(row=3 + at, column=4).value = "sai"

    result = take(edited(fresh(FOLDER), edit), FOLDER)

    found = [item for item in result.opinions if item.table == "dieu_bo_ngo"]
    assert [item.row for item in found] == [row["place"] for row in rows]
    for item, row in zip(found, rows, strict=True):
        file, _, number = item.place.rpartition(":")
        below = (FOLDER.parent / file).read_text(encoding="utf-8").split("\n")[int(number) - 1 :]
        assert row["vi"][:20] in " ".join(part.strip() for part in below[:6]), item


def test_decisions_as_excel_writes_them() -> None:
    """Texts in a table of their own, and TRUE where somebody typed it."""

    def edit(book: Any) -> None:
        rows = {row[1].value: row for row in book["ban_tin"].iter_rows()}
        rows["MaTram"][14].value = True
        rows["GiaTri"][14].value, rows["GiaTri"][14].number_format = "sai", "General"

    result = take(shared(edited(fresh(FOLDER), edit)), FOLDER)

    assert (result.troubles, result.not_imported) == ([], [])
    assert said(result) == [("ban_tin/MaTram", True, ""), ("ban_tin/GiaTri", False, "")]


def test_a_remark_that_is_struck_through_is_told() -> None:
    def edit(book: Any) -> None:
        cell = next(row for row in book["ban_tin"].iter_rows() if row[1].value == "GiaTri")[15]
        cell.value, cell.font = "Bỏ ý này", Font(strike=True)

    (left,) = take(edited(fresh(FOLDER), edit), FOLDER).not_imported

    assert left.what.startswith("'Bỏ ý này' is struck through")


@pytest.mark.parametrize("text", ["có lẽ", "x", "đúng/sai"])
def test_a_decision_nobody_understands_is_told(text: str) -> None:
    result = take(decided(("ban_tin", "MaTram", "Đúng/sai", text)), FOLDER)

    assert said(result) == []
    (left,) = result.not_imported
    assert left.what == f"{text!r} is no decision. Write đúng (right) or sai (wrong)."


def test_a_remark_beside_no_row_is_told() -> None:
    def edit(book: Any) -> None:
        book["ban_tin"].cell(row=60, column=16).value = "Thiếu một trường"

    (left,) = take(edited(fresh(FOLDER), edit), FOLDER).not_imported

    assert left.what == "'Thiếu một trường' stands beside no row of the table."


def test_the_command_lists_what_is_contested(folder: Path, tmp_path: Path) -> None:
    book, listed = tmp_path / "b.xlsx", tmp_path / "y_kien.md"
    book.write_bytes(
        decided(("ban_tin", "GiaTri", "Đúng/sai", "sai"), ("ban_tin", "GiaTri", "Ý kiến", "Đơn vị | khác"))
    )
    words = ["import", str(book), "--specs", str(folder.parent), "--opinions", str(listed)]
    place = line("records/ban_tin.yaml", "wire: GiaTri")

    result = CliRunner().invoke(main, words)
    english = listed.read_text(encoding="utf-8")
    vietnamese = CliRunner().invoke(main, [*words, "--lang", "vi"])

    assert result.exit_code == vietnamese.exit_code == 1
    assert f"{place}: ban_tin/GiaTri: wrong: Đơn vị | khác (ban_tin!P" in result.output
    assert "0 rows are right, 1 wrong, " in result.output
    assert "ban_tin/GiaTri: sai: Đơn vị | khác" in vietnamese.output
    assert "/GiaTri | wrong | Đơn vị \\| khác | ban" in english
    assert "/GiaTri | sai | Đơn vị \\| khác | ban" in listed.read_text(encoding="utf-8")


def test_numbers_of_sources_are_refused_once_the_list_is_another(folder: Path) -> None:
    data = edited(
        fresh(folder), lambda book: cell_of(book["ban_tin"], "GiaTri", "Nguồn").__setattr__("value", "[3]")
    )
    assert "source: cach_doc" in next(iter(take(data, folder).files.values()))
    path = folder / "regulation.yaml"
    path.write_text(
        path.read_text(encoding="utf-8").replace(
            "  - {source: he_thong,",
            "  - {source: moi, kind: guide, vi: Mới, en: New}\n  - {source: he_thong,",
        ),
        encoding="utf-8",
    )

    (trouble,) = take(data, folder).troubles

    assert "'[3]' may be others now. Write the names of the sources." in trouble.what


# Words for types


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("tree", TREES.values(), ids=TREES)
def test_the_words_for_the_type_of_every_field_are_understood(tree: Tree, language: str) -> None:
    for field in tree.spec.fields():
        words = type_names.of_field(field, tree.spec, language)
        again = type_words.parted(words)

        assert again[1] in ("", "text", "number", "either")
        assert phrase_of(field) == (type_words.phrase(again[0], tree.spec), again[1]), words
        if language == "vi":
            assert not any(mark in words for mark in ("list of", "code(", " as ", " = ")), words


def phrase_of(field: Any) -> tuple[str, str]:
    """The phrase and the form that the specification has."""
    form = constraints.form(field).split(",")[0]
    if isinstance(item_type(field.type), Code) and form == "text":
        form = ""
    if field.named_type:
        return ("list of " if isinstance(field.type, ListOf) else "") + field.named_type, form
    return constraints.type_of(field), form


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("folder", [ROOT / "specs" / "qcvn120", FOLDER], ids=lambda path: path.name)
def test_a_workbook_in_either_language_changes_nothing(folder: Path, language: str) -> None:
    spec = resolver.load(folder)
    result = importer.import_workbook(review.written(review.build(spec, language), "xlsx"), spec, folder)

    assert (result.troubles, result.not_imported, result.notes) == ([], [], [])
    changed = [path.name for path, text in result.files.items() if text != path.read_text(encoding="utf-8")]
    assert changed == [] or folder is FOLDER  # the model is not kept in the canonical form


@pytest.mark.parametrize(
    ("words", "phrase"),
    [
        ("danh sách Bản tin đo của trạm", "list of ban_tin"),
        ("mã (Trạng thái của trạm)", "code(trang_thai_tram)"),
        ("code (Status of a station)", "code(trang_thai_tram)"),
        ("Mã của trạm", "ma_tram"),
        ("số nguyên, tối đa 9 chữ số", "integer(9)"),
        ("decimal, 12 digits, 3 after the decimal point", "decimal(12, 3)"),
        ("số thập phân, 8 chữ số, 3 sau dấu thập phân, luôn đủ", "decimal(8, 3, exact)"),
        ("ngày giờ (yyyyMMddHHmmss)", "datetime(yyyyMMddHHmmss)"),
        ("có/không (1, 0)", "flag(1, 0)"),
        ("chữ", "text"),
        ("list of code(chat)", "list of code(chat)"),
    ],
)
def test_words_for_types(words: str, phrase: str) -> None:
    assert type_words.phrase(words, GOLDEN.spec) == phrase


def test_a_label_of_two_records_says_too_little(folder: Path) -> None:
    path = folder / "records" / "ban_tin.yaml"
    spec = resolver.load(folder)
    field = next(item for item in spec.fields() if type_names.of_field(item, spec) == "Chi tiết của một chất")
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("vi: Chi tiết của một chất", "vi: Bản tin đo của trạm"), encoding="utf-8")
    again = resolver.load(folder)

    assert type_names.of_field(field, again) == "chi_tiet"
    with pytest.raises(PhraseError, match="is the name of several: ban_tin, chi_tiet"):
        type_words.phrase("danh sách Bản tin đo của trạm", again)


# A workbook made for signing


def test_every_sheet_prints_as_wide_as_a_page_with_its_heads() -> None:
    checked = []

    def look(book: Any) -> None:
        for sheet in book.worksheets[1:-1]:
            heads = next(
                row[0].row
                for row in sheet.iter_rows()
                if any(cell.value == "Ý kiến / Remark" for cell in row)
            )
            assert sheet.print_title_rows == f"${heads}:${heads}"
            assert (
                sheet.page_setup.orientation,
                sheet.page_setup.fitToWidth,
                sheet.page_setup.fitToHeight,
            ) == ("landscape", 1, 0)
            assert sheet.sheet_properties.pageSetUpPr.fitToPage
            assert sheet.auto_filter.ref.startswith(f"A{heads}:")
            assert sheet.freeze_panes.endswith(str(heads + 1))
            assert sheet.oddFooter.left.text.startswith("quan_trac 1.2.0 · ")
            assert sheet.oddFooter.right.text == "&P/&N"
            above = {str(area) for area in sheet.merged_cells.ranges}
            end = sheet.auto_filter.ref.split(":")[1].rstrip("0123456789")
            assert above == {f"A{at}:{end}{at}" for at in range(1, heads)}, "no text makes the page wider"
            (offered,) = sheet.data_validations.dataValidation
            assert offered.formula1 == '"đúng,sai"'
            checked.append(sheet.title)

    edited(fresh(FOLDER), look)
    assert {"ban_tin", "trang_thai_tram", "dich_vu_1", "dieu_bo_ngo", "nguon_dan"} <= set(checked)


def test_properties_are_true() -> None:
    def look(book: Any) -> None:
        assert book.properties.creator.startswith("goitin ")
        assert book.properties.title.startswith("QC-MAU 01:2099")

    edited(fresh(FOLDER), look)
