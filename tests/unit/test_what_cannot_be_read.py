"""What cannot be read, never ends, or would be overwritten: told, and never taken for nothing."""

from __future__ import annotations

import io
import os
import shutil
import tracemalloc
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from goitin.cli import main

BASE = Path(__file__).parents[1] / "faults" / "base"


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    shutil.copytree(BASE, tmp_path / "specs")
    return tmp_path / "specs"


def run(*words: str | Path) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words])


def assert_told(done: Result, code: int, *parts: str) -> None:
    assert done.exit_code == code, done.output
    assert isinstance(done.exception, SystemExit), done.exception
    for part in parts:
        assert part in done.output


@pytest.mark.parametrize("folder", ["records", "releases", "packets", "code_tables"])
def test_a_folder_that_may_not_be_read_is_not_an_empty_one(
    folder: str, specs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (specs / "muon_sach" / folder).mkdir(exist_ok=True)
    scandir = os.scandir

    def refusing(path: str | Path = ".") -> object:
        if Path(path).name == folder:
            raise PermissionError(13, "Permission denied", str(path))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refusing)
    told = f"muon_sach/{folder}:1:1: error unreadable: The folder cannot be read (Permission denied)."

    assert_told(run("check", "--specs", specs), 1, told)
    if folder == "releases":
        assert_told(run("release", "--check", "--specs", specs), 1, told)
        assert_told(run("docs", "--specs", specs, "--out", specs.parent / "out"), 1, told)


def test_a_pipe_is_no_file_of_a_specification(specs: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    (out / "muon_sach").mkdir(parents=True)
    os.mkfifo(out / "muon_sach" / ".goitin.json")
    os.mkfifo(tmp_path / "book.xlsx")

    assert_told(run("generate", "--specs", specs, "--out", out), 1, "not a manifest")
    assert_told(run("import", tmp_path / "book.xlsx", "--specs", specs), 2, "not a regular file")
    os.mkfifo(specs / "muon_sach" / "records" / "ong.yaml")
    assert_told(run("check", "--specs", specs), 1, "error unreadable", "not a regular file")


def test_a_device_that_never_ends_is_left(specs: Path) -> None:
    assert_told(
        run("validate", "/dev/zero", "--specs", specs), 2, "/dev/zero: is a device that gives more than"
    )


def test_a_report_never_overwrites_what_it_is_about(specs: Path, tmp_path: Path) -> None:
    packet = tmp_path / "packets" / "a.json"
    packet.parent.mkdir()
    packet.write_text("{}")
    (tmp_path / "link.json").symlink_to(packet)

    for source, report in ((packet, packet), (packet.parent, packet), (packet, tmp_path / "link.json")):
        done = run("validate", source, "--report", report, "--specs", specs)
        assert_told(done, 2, "is one of the files to be validated; a report would overwrite it")
    assert packet.read_text() == "{}"
    assert run("validate", packet, "--report", tmp_path / "b.json", "--specs", specs).exit_code == 1


def zipped(parts: dict[str, int]) -> bytes:
    """An archive of parts of so many zeros."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, size in parts.items():
            with archive.open(name, "w") as part:
                for at in range(0, size, 1 << 20):
                    part.write(bytes(min(1 << 20, size - at)))
    return made.getvalue()


@pytest.mark.parametrize(
    "parts",
    [
        {"[Content_Types].xml": 1, "xl/worksheets/sheet1.xml": 90 << 20},
        {f"xl/worksheets/sheet{number}.xml": 10 << 20 for number in range(8)},
        dict.fromkeys(map(str, range(2_001)), 1),
    ],
    ids=["one part", "many parts", "too many parts"],
)
def test_a_workbook_that_would_unpack_to_too_much_is_not_opened(
    parts: dict[str, int], specs: Path, tmp_path: Path
) -> None:
    (tmp_path / "book.xlsx").write_bytes(zipped(parts))
    tracemalloc.start()
    done = run("import", tmp_path / "book.xlsx", "--specs", specs)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert_told(done, 2, "not an XLSX workbook")
    assert peak < 60 << 20


@pytest.mark.parametrize("damage", [b"\xff", b"../a\n../b\n", b"muon_sach\n/etc\n", b""])
def test_a_damaged_journal_of_a_swap_is_none(damage: bytes, specs: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / ".muon_sach.swap").write_bytes(damage)
    (tmp_path / "a").write_text("mine")

    done = run("generate", "--target", "jsonschema", "--specs", specs, "--out", out)

    assert done.exit_code == 0, (done.output, done.exception)
    assert [path.name for path in out.iterdir()] == ["muon_sach"]
    assert (tmp_path / "a").read_text() == "mine"


def damaged(book: bytes, name: str, old: bytes, new: bytes) -> bytes:
    """A workbook in whose part `name` something is replaced."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(book)) as read, zipfile.ZipFile(made, "w") as written:
        for item in read.infolist():
            data = read.read(item)
            if item.filename == name:
                assert old in data
                data = data.replace(old, new, 1)
            written.writestr(item, data)
    return made.getvalue()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"</sheetData>", b"<row"),
        (b'r="A1"', b'r="!!A1"'),
        (b"<sheetData>", b'<sheetData><row r="1"><c r="A1" t="s"><v>999999</v></c></row>'),
        (b"<sheetData>", b'<sheetData><row r="1"><c r="A1" t="s"><v>x</v></c></row>'),
    ],
    ids=["cut", "no cell", "no such text", "no number"],
)
def test_a_damaged_part_of_a_workbook_is_told(old: bytes, new: bytes, specs: Path, tmp_path: Path) -> None:
    book = tmp_path / "book.xlsx"
    assert run("review", "--specs", specs, "--format", "xlsx", "--out", book).exit_code == 0
    book.write_bytes(damaged(book.read_bytes(), "xl/worksheets/sheet1.xml", old, new))

    assert_told(run("import", book, "--specs", specs), 2, "of the workbook is damaged", "Save it again")


def test_a_remark_below_a_table_without_padding_is_no_stack_trace(specs: Path, tmp_path: Path) -> None:
    book = tmp_path / "book.xlsx"
    assert run("review", "--specs", specs, "--format", "xlsx", "--out", book).exit_code == 0
    data = book.read_bytes()
    for number in range(1, 9):
        name = f"xl/worksheets/sheet{number}.xml"
        with zipfile.ZipFile(io.BytesIO(data)) as read:
            if name not in read.namelist():
                break
        remark = b'<row r="900"><c r="A900" t="inlineStr"><is><t>x</t></is></c></row></sheetData>'
        data = damaged(data, name, b"</sheetData>", remark)
    book.write_bytes(data)

    done = run("import", book, "--specs", specs)

    assert isinstance(done.exception, SystemExit | None), done.exception
    assert done.exit_code in (0, 1, 2)


def test_the_first_error_is_told_not_that_of_clearing_away(
    specs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(24, "Too many open files")

    monkeypatch.setattr(os, "makedirs", refuse)
    monkeypatch.setattr(shutil, "rmtree", refuse)

    done = run("generate", "--target", "jsonschema", "--specs", specs, "--out", tmp_path / "out")

    assert_told(done, 1, "cannot be written: Too many open files")
    assert "cannot be removed" not in done.output


def test_the_most_bytes_of_a_document_are_a_choice_and_told(specs: Path, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('{"x": "' + "y" * 100 + '"}')

    assert_told(run("validate", tmp_path / "a.json", "--specs", specs, "--max-bytes", "50"), 1, "50 bytes")
