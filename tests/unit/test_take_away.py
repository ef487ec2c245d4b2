"""What the site gives to take away, and the pictures it draws: files with the hashes the page names, tables that programs open, ways between codes."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import re
import shutil
import zipfile
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from click.testing import CliRunner
from openpyxl import load_workbook
from sites import files, pages

from goitin.cli import main
from goitin.model import CodeTable, Label, Nested, Spec, Transition, item_type
from goitin.rendering.page import PlanContext
from goitin.review.document import build
from goitin.targets.docs import state_diagram
from goitin.targets.docs.downloads import shelf, tables
from goitin.targets.docs.downloads.workbook import workbook

from sdks.trees import GOLDEN, QCVN120, TREES, Tree

EACH = pytest.mark.parametrize("tree", TREES.values(), ids=list(TREES))
FILE = re.compile(
    r'<li><a href="(?P<path>[^"]+)" download>.*?<small>.*?</small> <code class="hash">(?P<hash>\w+)</code>'
)
BASE = Path(__file__).parents[1] / "faults" / "base"


def listed(page: str) -> dict[str, str]:
    """Path → hash, as the page of downloads lists them."""
    return {found["path"]: found["hash"] for found in FILE.finditer(page)}


@EACH
def test_each_file_of_the_page_is_there_with_its_hash(tree: Tree) -> None:
    site = files(tree)
    named = listed(site["downloads.html"].decode())

    assert {path: hashlib.sha256(site[path]).hexdigest() for path in named} == named
    assert {path for path in site if path.startswith("downloads/")} <= named.keys()
    assert "api/openapi.json" in named


@EACH
def test_each_code_table_is_there_as_csv_json_and_a_sheet(tree: Tree) -> None:
    site = files(tree)
    sheets = load_workbook(io.BytesIO(site["downloads/code-tables.xlsx"])).sheetnames

    for table in tree.spec.tables:
        codes = [code.code for code in table.codes]
        data = site[f"downloads/tables/{table.id}.csv"]
        rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))
        held = json.loads(site[f"downloads/tables/{table.id}.json"])["rows"]
        assert data.startswith(b"\xef\xbb\xbf")
        assert [row[0].removeprefix("'") for row in rows[1:]] == codes
        assert [row["code"] for row in held] == codes
        assert table.id[:31] in sheets
        assert f"../downloads/tables/{table.id}.csv" in pages(tree)[f"tables/{table.id}.html"].links


def test_a_cell_stays_text_whatever_it_begins_with() -> None:
    nasty = ["=1+1", "+a", "@x", "a\nb", " gap ", "<&>", "-1", "\x00z"]
    table = tables.Table("t", Label("t", "t"), {"a": Label("a", "a")}, lambda: [{"a": one} for one in nasty])

    cells = list(load_workbook(io.BytesIO(workbook([table]))).active.iter_rows(min_row=2))  # type: ignore[union-attr]
    rows = list(csv.reader(io.StringIO(tables.as_csv(table).decode("utf-8-sig"))))[1:]

    assert [cell.value for (cell,) in cells] == ["=1+1", "+a", "@x", "a\nb", " gap ", "<&>", "-1", "z"]
    assert {cell.data_type for (cell,) in cells} == {"s"}
    assert [row[0] for row in rows] == ["'=1+1", "'+a", "'@x", "a\nb", " gap ", "<&>", "-1", "\x00z"]
    assert workbook([table]) == workbook([table])


def test_sheets_of_one_name_are_told_apart() -> None:
    long = "x" * 40
    named = [tables.Table(long, Label("t", "t"), {}, list) for _ in range(3)]

    assert load_workbook(io.BytesIO(workbook(named))).sheetnames == [
        "x" * 31,
        f"{'x' * 29}~2",
        f"{'x' * 29}~3",
    ]


def requests(item: Any) -> list[Any]:
    return [one for inner in item for one in (requests(inner["item"]) if "item" in inner else [inner])]


def test_postman_has_each_service_with_an_example_and_no_session_of_anybody() -> None:
    made = json.loads(files(QCVN120)["downloads/qcvn120.postman_collection.json"])
    every = requests(made["item"])
    sent = next(one for one in every if one["name"].startswith("DongBoHoSoMC"))

    assert len(every) == sum(1 for _ in QCVN120.spec.services())
    assert len(made["item"]) == len(QCVN120.spec.packets)
    assert json.loads(sent["request"]["body"]["raw"])["session"] == "{{session}}"
    assert {one["request"]["url"] for one in every} == {"{{address}}"}
    assert {one["key"] for one in made["variable"]} == {"address", "session"}
    assert {one["request"]["body"]["mode"] for one in every} == {"raw", "urlencoded"}


def test_with_packages_the_site_offers_them_and_archives_of_everything(tmp_path: Path) -> None:
    shutil.copytree(BASE, tmp_path / "specs")
    dist = tmp_path / "dist"
    for part in ("muon_sach/python", "runtime/python"):
        (dist / part).mkdir(parents=True)
        (dist / part / "a.whl").write_bytes(b"PK\r\n\x00" + part.encode())
    words = [
        "docs",
        "--specs",
        str(tmp_path / "specs"),
        "--out",
        str(tmp_path / "out"),
        "--packages",
        str(dist),
    ]

    done = CliRunner().invoke(main, words)
    again = CliRunner().invoke(main, words)

    site = tmp_path / "out" / "muon_sach" / "docs"
    named = listed((site / "downloads.html").read_text(encoding="utf-8"))
    assert (done.exit_code, again.exit_code) == (0, 0), done.output
    assert "nothing changed" in again.output
    assert {path: hashlib.sha256((site / path).read_bytes()).hexdigest() for path in named} == named
    assert {f"downloads/packages/{part}/python/a.whl" for part in ("muon_sach", "runtime")} <= named.keys()
    with zipfile.ZipFile(site / "downloads" / "vectors.zip") as archive:
        assert "vectors/messages.jsonl" in archive.namelist()
    with zipfile.ZipFile(site / "downloads" / "contract.zip") as archive:
        assert {"contract/regulation.json", "contract/README.md"} <= set(archive.namelist())

    plain = CliRunner().invoke(main, words[:-2])
    assert plain.exit_code == 0
    assert not (site / "downloads" / "packages").exists()


def test_plain_documents_are_offered_and_those_of_families_are_not(monkeypatch: pytest.MonkeyPatch) -> None:
    class File:
        def __init__(self, path: str) -> None:
            self.path = path

    paths = ("openapi.json", "packets/a.json", "plain/unit.json", "plain/unit-3.0.json", "README.md")
    monkeypatch.setattr(
        shelf.openapi, "TARGET", SimpleNamespace(plan=lambda _: [File(path) for path in paths])
    )

    (group,) = (
        one for one in shelf.groups(PlanContext(GOLDEN.spec, GOLDEN.folder)) if one.anchor == "documents"
    )

    offered = [item.path for item in group.items]
    assert offered[:2] == ["api/openapi.json", "downloads/openapi/plain/unit.json"]
    assert not [path for path in offered if "packets" in path or "3.0" in path or path.endswith(".md")]


# ------------------------------------------------------------------------------------------- pictures


def box(view: dict[str, Any], code: str) -> tuple[int, int]:
    """From where to where the box of a code reaches, downwards."""
    found = next(
        one for one in view["boxes"] if any(text["text"].startswith(f"{code} ·") for text in one["texts"])
    )
    return found["y"], found["y"] + found["height"]


def drawn(tree: Tree, id: str, *ways: tuple[str | None, str]) -> tuple[CodeTable, dict[str, Any]]:
    table = tree.spec.table(id)
    if ways:
        from dataclasses import replace

        made = tuple(Transition(start, end, table.label, table.origin) for start, end in ways)
        table = replace(table, transitions=made)
    return table, state_diagram.picture(table)


def test_the_picture_of_statuses_has_every_code_and_way_and_fits_a_phone() -> None:
    table, view = drawn(QCVN120, "trang_thai_ho_so")
    named = {code for way in table.transitions for code in (way.start, way.end) if code}

    assert view["width"] <= 374  # of a phone of 390 px
    assert len(view["boxes"]) == len(named)
    assert [way["number"] for way in sorted(view["ways"], key=lambda one: one["number"])] == list(
        range(1, len(table.transitions) + 1)
    )
    assert [one["href"] for one in view["boxes"] if one["is_end"]] == [
        f"#trang_thai_ho_so.{code}" for code in ("3", "7", "8", "10")
    ]
    assert all({"vi", "en"} == {text["lang"] for text in one["texts"]} for one in view["boxes"])


def test_ways_end_at_their_boxes_and_no_lane_is_taken_twice() -> None:
    ways = [("1", "3"), ("1", "4"), ("2", "4"), ("4", "1"), ("3", "2"), ("1", "2")]
    _, view = drawn(GOLDEN, "trang_thai_tram", *ways)
    spans: dict[int, list[tuple[int, int]]] = {}

    for way, (start, end) in zip(sorted(view["ways"], key=lambda one: one["number"]), ways, strict=True):
        numbers = [int(number) for number in re.findall(r"\d+", way["line"])]
        if int(end) - int(start) == 1:
            assert numbers[1] == box(view, start)[1]
            continue
        _, high, lane, low, _ = numbers
        assert box(view, start)[0] < high < box(view, start)[1]
        assert box(view, end)[0] < low < box(view, end)[1]
        top, bottom = sorted((high, low))
        assert all(bottom < other or top > last for other, last in spans.get(lane, ()))
        spans.setdefault(lane, []).append((top, bottom))


def test_the_table_below_the_picture_says_the_same() -> None:
    page = files(QCVN120)["tables/trang_thai_ho_so.html"].decode()

    for way in QCVN120.spec.table("trang_thai_ho_so").transitions:
        assert way.label.vi in page
        assert way.label.en in page
    assert "page-states" not in files(QCVN120)["tables/ma_loi.html"].decode()


def inside(spec: Spec) -> set[tuple[str, str]]:
    """Each record with the key by which it holds another."""
    return {
        (record.id, field.wire)
        for record in spec.records
        if record.message_kind == "record"
        for field in record.fields
        if isinstance(item_type(field.type), Nested)
    }


@EACH
def test_the_map_leads_to_every_record_that_a_family_has(tree: Tree) -> None:
    text = files(tree)["structure.html"].decode()
    owned = {id for packet in tree.spec.packets for id in packet.records}
    records = {id for id in owned if tree.spec.record(id).message_kind == "record"}

    assert all(f'.{id}"' in text or f'#{id}"' in text for id in records)
    assert all(
        re.sub(r"<wbr>", "", text).count(f">{wire}<") for id, wire in inside(tree.spec) if id in records
    )


@EACH
def test_the_glossary_says_each_word_in_both_languages(tree: Tree) -> None:
    page = pages(tree)["glossary.html"]

    for term in tree.spec.glossary:
        assert term.label.vi in page.text
        assert term.label.en in page.text
        assert all(word in page.text for word in term.also)


def test_who_signs_reads_the_words_and_the_ways_between_codes() -> None:
    read = "\n".join(build(QCVN120.spec).preface)

    assert "PAKN – phản ánh, kiến nghị: " in read
    assert "4 → 9 Có kết quả (C)" in read
    assert "• → 1 Filed online (D)" in read
