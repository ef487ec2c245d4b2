"""Commands that write are killed with -9 at every touch of the file system, or find what they must not touch: whole files, and only where they belong."""

from __future__ import annotations

import errno
import os
import shutil
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from goitin.cli import main

from .dying import killed_at

BASE = Path(__file__).parents[1] / "faults" / "base"

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="forks, and asks the kernel")


def run(*words: str | Path) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words])


def contents(folder: Path) -> dict[str, bytes]:
    """Every file, but for those begun beside their place, which nobody takes for one."""
    found = (path for path in folder.rglob("*") if path.is_file())
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in found
        if not any(part.startswith(".") for part in path.relative_to(folder).parts)
    }


def untidy(folder: Path) -> None:
    """A specification of which three files have another form than the canonical one."""
    for name in ("regulation.yaml", "records/phieu_muon.yaml", "packets/muon.yaml"):
        path = folder / "specs" / "muon_sach" / name
        path.write_text(path.read_text("utf-8").replace(": ", ":   ", 1), "utf-8")


def changed(folder: Path) -> None:
    """A workbook in which a label is another one."""
    import openpyxl

    assert (
        run(
            "review", "--specs", folder / "specs", "--format", "xlsx", "--out", folder / "book.xlsx"
        ).exit_code
        == 0
    )
    book = openpyxl.load_workbook(folder / "book.xlsx")
    for sheet in book.worksheets:
        for row in sheet.iter_rows() if sheet.sheet_state == "visible" else ():
            for cell in row:
                if cell.value == "Số của phiếu":
                    cell.value = "Số phiếu mượn"
    book.save(folder / "book.xlsx")


def nothing(folder: Path) -> None:
    del folder


Prepare = Callable[[Path], None]
COMMANDS: dict[str, tuple[Prepare, tuple[str, ...]]] = {
    "init": (nothing, ("init", "moi", "--specs", "{}/specs")),
    "schema": (nothing, ("schema", "--specs", "{}/specs")),
    "fmt": (untidy, ("fmt", "--specs", "{}/specs")),
    "import": (changed, ("import", "{}/book.xlsx", "--specs", "{}/specs")),
    "review markdown": (nothing, ("review", "--specs", "{}/specs", "--out", "{}/review.md")),
    "review xlsx": (
        nothing,
        ("review", "--specs", "{}/specs", "--format", "xlsx", "--out", "{}/review.xlsx"),
    ),
    "generate": (nothing, ("generate", "--target", "jsonschema", "--specs", "{}/specs", "--out", "{}/out")),
    "vectors": (nothing, ("vectors", "--specs", "{}/specs", "--out", "{}/out")),
}


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_that_is_killed_leaves_whole_files_and_can_run_again(name: str, tmp_path: Path) -> None:
    prepare, words = COMMANDS[name]
    shutil.copytree(BASE, tmp_path / "base" / "specs")
    prepare(tmp_path / "base")
    before = contents(tmp_path / "base")
    shutil.copytree(tmp_path / "base", tmp_path / "done")
    assert run(*(word.format(tmp_path / "done") for word in words)).exit_code == 0
    after = contents(tmp_path / "done")
    assert before != after

    step, stride = 1, 1
    while step < 5_000:
        folder = tmp_path / "killed"
        shutil.copytree(tmp_path / "base", folder)
        asked = [word.format(folder) for word in words]
        was_killed = killed_at(step, lambda asked=asked: run(*asked))
        for path, data in contents(folder).items():
            assert data in (before.get(path), after.get(path)), (step, path)
        assert set(before) <= set(contents(folder)), step
        begun = name == "init" and contents(folder) == after  # then it is there already, and told so
        assert run(*asked).exit_code == (2 if begun else 0), step
        assert contents(folder) == after, step
        assert list(folder.rglob(".*.part*")) == [], step
        shutil.rmtree(folder)
        if not was_killed:
            break
        step, stride = step + stride, min(stride + step // 12, 9)
    assert step > 3, "nothing was killed"


@pytest.mark.parametrize("name", COMMANDS)
def test_a_full_disk_is_told_and_leaves_what_was_there(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    prepare, words = COMMANDS[name]
    shutil.copytree(BASE, tmp_path / "specs")
    prepare(tmp_path)
    before = contents(tmp_path)

    def refuse(*_: object, **__: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    def refuse_files(file: int, data: bytes) -> int:
        return refuse() if stat.S_ISREG(os.fstat(file).st_mode) else write(file, data)

    write = os.write
    monkeypatch.setattr(os, "write", refuse_files)
    for place in ("fsync", "replace", "rename"):
        monkeypatch.setattr(os, place, refuse)
    monkeypatch.setattr(Path, "write_text", refuse)
    done = run(*(word.format(tmp_path) for word in words))
    monkeypatch.undo()

    assert done.exit_code == 1, done.output
    assert isinstance(done.exception, SystemExit), done.exception
    assert contents(tmp_path) == before


@pytest.mark.parametrize(
    "name", [name for name in COMMANDS if name.partition(" ")[0] in ("review", "generate", "vectors")]
)
def test_an_output_that_is_in_the_way_is_told(name: str, tmp_path: Path) -> None:
    _, words = COMMANDS[name]
    shutil.copytree(BASE, tmp_path / "specs")
    target = Path(words[-1].format(tmp_path))
    if name.startswith("review"):
        target.mkdir()
    else:
        target.write_text("mine")

    done = run(*(word.format(tmp_path) for word in words))

    assert done.exit_code in (1, 2)
    assert isinstance(done.exception, SystemExit), done.exception
    assert list(target.iterdir()) == [] if target.is_dir() else target.read_text() == "mine"


@pytest.mark.parametrize(
    "name", ["..", "../x", "/tmp/x", "a/b", "con.", "a b", "a\nb", "", ".hidden", "A", "x" * 50]
)
def test_init_makes_no_folder_elsewhere(name: str, tmp_path: Path) -> None:
    (tmp_path / "specs").mkdir()

    done = run("init", "--specs", tmp_path / "specs", "--", name)

    assert done.exit_code == 2
    assert contents(tmp_path) == {}


def test_init_and_generate_refuse_a_device_of_windows(tmp_path: Path) -> None:
    assert run("init", "con", "--specs", tmp_path / "specs").exit_code == 2
    assert contents(tmp_path) == {}


@pytest.mark.parametrize("target", ["outside", "../outside"])
def test_links_out_of_the_specification_are_not_followed(target: str, tmp_path: Path) -> None:
    """A folder or a file of a specification that is a link to elsewhere is told, and nothing there is read or written."""
    shutil.copytree(BASE, tmp_path / "specs")
    home = tmp_path / "specs" / "muon_sach"
    shutil.move(home / "records", tmp_path / "outside")
    (home / "records").symlink_to(tmp_path / "outside" if target == "outside" else Path("../../outside"))
    untouched = contents(tmp_path / "outside")
    (tmp_path / "outside" / "phieu_muon.yaml").write_text("record:   phieu_muon\n", "utf-8")
    untouched = contents(tmp_path / "outside")

    for words in (("check",), ("generate", "--out", tmp_path / "out"), ("fmt",)):
        done = run(words[0], "--specs", tmp_path / "specs", *words[1:])
        assert done.exit_code == 1, (words, done.output)
        assert "outside" in done.output
    assert contents(tmp_path / "outside") == untouched
    assert not (tmp_path / "out").exists()
