"""The document that experts sign: what belongs to each page and each table, and the way back of what they decided."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn

from goitin import resolver, review
from goitin.model import Label
from goitin.review import importer, paper_layout, stamp
from goitin.review.import_result import ImportResult
from goitin.review.package_parts import BookError
from goitin.review.table import Table

from sdks.trees import QCVN120, ROOT

pytestmark = pytest.mark.slow

FOLDER = ROOT / "tests" / "golden" / "spec" / "quan_trac"


@pytest.fixture(scope="module")
def written() -> bytes:
    """The document of the kitchen-sink specification."""
    return review.written(review.build(resolver.load(FOLDER)), "docx")


@pytest.fixture(scope="module")
def large() -> Any:
    """The document of QCVN 120, opened."""
    return docx.Document(io.BytesIO(review.written(review.build(QCVN120.spec), "docx")))


def edited(data: bytes, edit: Callable[[Any], None]) -> bytes:
    """A document after a person's hand."""
    document = docx.Document(io.BytesIO(data))
    edit(document)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def table_of(document: Any, id: str) -> Any:
    return next(
        one for one in document.tables if one._tbl.tblPr.find(qn("w:tblCaption")).get(qn("w:val")) == id
    )


def row_of(document: Any, id: str, name: str) -> Any:
    """The row of a table whose name stands in one of its first columns."""
    return next(row for row in table_of(document, id).rows if name in [cell.text for cell in row.cells[:2]])


def take(data: bytes) -> ImportResult:
    return importer.import_workbook(data, resolver.load(FOLDER), FOLDER)


# What is printed


def test_every_table_repeats_its_heads_and_breaks_no_row(large: Any) -> None:
    for table in large.tables:
        marks = [row._tr.trPr for row in table.rows]
        assert marks[0].find(qn("w:tblHeader")) is not None
        assert all(mark.find(qn("w:cantSplit")) is not None for mark in marks)


def test_every_table_is_as_wide_as_the_page_with_set_columns(large: Any) -> None:
    section = large.sections[0]
    room = (section.page_width - section.left_margin - section.right_margin) / 36_000

    assert section.page_width > section.page_height
    for table in large.tables:
        assert table._tbl.tblPr.find(qn("w:tblLayout")).get(qn("w:type")) == "fixed"
        widths = [int(one.get(qn("w:w"))) / 56.7 for one in table._tbl.tblGrid]
        assert sum(widths) == pytest.approx(room, abs=0.2)


def test_every_page_says_its_number_version_and_hash(large: Any) -> None:
    section, paper = large.sections[0], review.build(QCVN120.spec)
    foot = section.footer.paragraphs[0]
    fields = [one.get(qn("w:instr")).strip() for one in foot._p.iter(qn("w:fldSimple"))]
    said = "".join(one.text for one in foot._p.iter(qn("w:t")))

    assert fields == ["PAGE", "NUMPAGES"]
    assert said == f"trang 1/1 · phiên bản {paper.subtitle} · băm {stamp.of(paper).short}"
    assert section.header.paragraphs[0].text == paper.status[0].bilingual
    assert all(
        one.footer.is_linked_to_previous and one.header.is_linked_to_previous
        for one in list(large.sections)[1:]
    )


def test_contents_have_every_heading_without_being_asked_for(large: Any) -> None:
    headings = [one.text for one in large.paragraphs if one.style.name in ("Heading 1", "Heading 2")]
    entries = ["".join(run.text for run in one._p.iter(qn("w:t"))) for one in large.paragraphs if one.style.name.startswith("toc")]  # fmt: skip
    names = {one.get(qn("w:name")) for one in large.element.iter(qn("w:bookmarkStart"))}
    targets = [one.get(qn("w:anchor")) for one in large.element.iter(qn("w:hyperlink"))]
    (field,) = [one.text for one in large.element.iter(qn("w:instrText"))]

    assert entries == headings
    assert len(headings) > 80
    assert len(set(targets)) == len(headings)
    assert set(targets) <= names
    assert field.split() == ["TOC", "\\o", '"1-2"', "\\h", "\\n"]


def test_types_are_words_and_sources_numbers(large: Any) -> None:
    text = "\n".join(cell.text for table in large.tables for cell in table._cells)

    assert "danh sách Tài liệu nộp trong hồ sơ" in text
    assert "mã (Trạng thái hồ sơ)" in text
    assert "chữ, ≤ 500 ký tự (C)" in text
    types = [row.cells[2].text for table in large.tables if len(table.columns) == 10 for row in table.rows]
    assert not re.search(r"list of|\bcode\(| as | = ", "\n".join(types))
    assert "\n?\n" not in text
    assert [cell.text for cell in row_of(large, "ho_so", "MaHoSo").cells][6] == "[7] [10] [12]"
    assert text.count("Hệ thống dịch vụ công của một tỉnh (2025)") == 1


def test_the_place_to_sign_belongs_to_this_paper(large: Any) -> None:
    paper = review.build(QCVN120.spec)
    table = large.tables[-1]
    texts = [one.text for one in large.paragraphs]

    assert any(paper.declared.vi in text and stamp.of(paper).digest in text for text in texts)
    assert [cell.text.split("\n")[0] for cell in table.rows[0].cells] == [
        "Vai trò",
        "Họ và tên",
        "Chức vụ, cơ quan",
        "Ngày",
        "Chữ ký",
    ]
    assert [row.cells[0].text.split(" Rev")[0] for row in table.rows[1:2]] == ["Người rà soát"]
    assert all("……" in cell.text for row in table.rows[1:] for cell in row.cells[1:])


def test_properties_are_true(written: bytes) -> None:
    package = zipfile.ZipFile(io.BytesIO(written))
    core = package.read("docProps/core.xml").decode()

    assert re.search(r"<dc:creator>goitin \S+</dc:creator>", core)
    assert "QC-MAU 01:2099" in core
    assert "dcterms" not in re.sub(r'xmlns:\w+="[^"]*"', "", core)
    assert "python-docx" not in core
    assert "<Application>goitin " in package.read("docProps/app.xml").decode()
    assert not [name for name in package.namelist() if "thumbnail" in name or "Effects" in name]


@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_text_of_a_row_stands_on_paper(language: str) -> None:
    """Nothing that a workbook says is missing in the document."""
    for table in review.build(resolver.load(FOLDER), language).tables:
        for row, cells in zip(table.named, paper_layout.cells(table), strict=True):
            shown = " ".join(f"{part.text} {part.english}" for cell in cells for part in cell)
            for key, text in row.items():
                plain = re.sub(r" \([ABCD]\)\Z", "", text) if key == "length" else text.replace("; ", " ")
                assert all(line in shown.replace("; ", " ") for line in plain.split("\n")), (table.id, key, text)  # fmt: skip


def test_a_table_of_another_kind_has_equal_columns() -> None:
    """As a chapter that has no layout of its own."""
    columns = {
        "term": Label("Từ", "Term"),
        "vi": Label("Nghĩa", "Meaning"),
        "en": Label("Nghĩa tiếng Anh", "Meaning"),
    }
    table = Table.of("tu", Label("Từ", "Terms"), (), columns, iter([("TTHC", "Thủ tục", "Procedure")]))

    made = paper_layout.columns(table)
    assert [one.keys for one in made] == [("term",), ("vi", "en"), ("decision",), ("remark",)]
    assert sum(one.width for one in made) == 275
    assert next(iter(paper_layout.cells(table)))[1][0] == paper_layout.Text("Thủ tục", "Procedure")


# What comes back


def test_a_document_nobody_touched_decides_nothing(written: bytes) -> None:
    result = take(written)

    assert (result.files, result.troubles, result.not_imported, result.notes) == ({}, [], [], [])
    assert {item.right for item in result.opinions} == {None}
    paper = review.build(resolver.load(FOLDER))
    assert len(result.opinions) == sum(len(table.rows) for table in paper.tables)


def tick(row: Any, word: str) -> None:
    """Tick the box before a word, as a program does."""
    cell = row.cells[-2]._tc
    boxes = [one for one in cell.iter(qn("w:t")) if one.text in ("\u2610", "\u2612")]
    boxes[("đúng", "sai").index(word)].text = "\u2612"


def test_ticks_and_remarks_come_back_with_their_place(written: bytes) -> None:
    def edit(document: Any) -> None:
        tick(row_of(document, "ban_tin", "MaTram"), "đúng")
        tick(row_of(document, "ban_tin", "GiaTri"), "sai")
        row_of(document, "ban_tin", "GiaTri").cells[-1].text = "Đơn vị là mg/m³"
        row_of(document, "nguon_dan", "[2]").cells[-2].text = "Sai"
        table_of(document, "chu_ky").rows[1].cells[1].text = "Trần Văn Mẫu"

    result = take(edited(written, edit))

    assert (result.troubles, result.not_imported, result.notes) == ([], [], [])
    said = [(f"{item.table}/{item.row}", item.right, item.remark, item.place) for item in result.opinions if item.right is not None]  # fmt: skip
    assert [one[:3] for one in said] == [
        ("ban_tin/MaTram", True, ""),
        ("ban_tin/GiaTri", False, "Đơn vị là mg/m³"),
        ("nguon_dan/[2]", False, ""),
    ]
    assert re.fullmatch(r"quan_trac/records/ban_tin\.yaml:[0-9]+", said[1][3])


def test_a_program_that_keeps_neither_titles_of_tables_nor_keywords(written: bytes) -> None:
    """As LibreOffice writes a document."""

    def edit(document: Any) -> None:
        tick(row_of(document, "ban_tin", "GiaTri"), "sai")
        document.core_properties.keywords = ""
        for mark in list(document.element.iter(qn("w:tblCaption"))):
            mark.getparent().remove(mark)

    result = take(edited(written, edit))

    assert (result.not_imported, result.notes) == ([], [])
    assert [item.row for item in result.opinions if item.right is False] == ["GiaTri"]


def test_a_table_of_somebody_else_and_comments_are_told(written: bytes) -> None:
    def edit(document: Any) -> None:
        document.add_table(1, 2).rows[0].cells[0].text = "Bảng khác"
        row = row_of(document, "ban_tin", "GiaTri")
        document.add_comment(row.cells[1].paragraphs[0].runs[0], text="Xem lại", author="Chuyên viên")

    told = [item.what for item in take(edited(written, edit)).not_imported]

    assert told == [
        "The table is not one of ours. Nothing of it is imported.",
        "A remark is not imported: 'Xem lại'. Make the change it calls for in the specification yourself.",
    ]


def test_what_else_was_changed_is_told(written: bytes) -> None:
    def edit(document: Any) -> None:
        row_of(document, "ban_tin", "GiaTri").cells[4].text = "Trị số đo"
        row = row_of(document, "ban_tin", "MaTram")
        tick(row, "đúng")
        tick(row, "sai")
        table = table_of(document, "trang_thai_tram")._tbl
        table.remove(table.tr_lst[1])
        document.paragraphs[0].text = "Tên khác"

    told = [item.what for item in take(edited(written, edit)).not_imported]

    assert any(what.startswith("'Trị số đo' is not imported from a document") for what in told)
    assert any(what.endswith("is no decision. Write đúng (right) or sai (wrong).") for what in told)
    assert any("is gone from the document" in what for what in told)
    assert any(what.startswith("'Tên khác' is not imported from a document") for what in told)


def test_words_that_were_deleted_with_changes_tracked_are_gone(written: bytes) -> None:
    def edit(document: Any) -> None:
        cell = row_of(document, "ban_tin", "GiaTri").cells[-1]
        run = cell.paragraphs[0].add_run("Bỏ đi")._r
        gone = run.makeelement(qn("w:del"), {})
        run.addprevious(gone)
        gone.append(run)
        cell.paragraphs[0].add_run("Giữ lại")

    (item,) = [one for one in take(edited(written, edit)).opinions if one.remark]

    assert item.remark == "Giữ lại"


def test_a_document_of_another_state_gives_its_opinions(written: bytes, tmp_path: Path) -> None:
    import shutil

    folder = shutil.copytree(FOLDER, tmp_path / "quan_trac")
    path = folder / "records" / "ban_tin.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("Giá trị đo", "Trị số đo"), encoding="utf-8")
    data = edited(written, lambda document: tick(row_of(document, "ban_tin", "GiaTri"), "sai"))

    result = importer.import_workbook(data, resolver.load(folder), folder)

    assert [item.row for item in result.opinions if item.right is False] == ["GiaTri"]
    assert result.not_imported == []
    assert result.notes[0].startswith("The specification has changed since the document was made")


def test_a_document_of_another_specification_is_refused(written: bytes) -> None:
    with pytest.raises(BookError, match="belongs to quan_trac"):
        importer.import_workbook(written, QCVN120.spec, QCVN120.folder)
