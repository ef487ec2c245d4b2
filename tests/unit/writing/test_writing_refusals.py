"""What is never written, and what is said when the system refuses."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from trees import FILES, INPUTS, contents, names, put, times, write

from goitin.output import Tree, WriteError


@pytest.mark.parametrize(
    "path", ["../a.py", "/etc/a", "python/../../a", "python//a", "python/.", "python/a\\b", "python/a.py."]
)
def test_no_path_leads_out(written: Tree, out: Path, path: str) -> None:
    with pytest.raises(WriteError, match="not a path below the output folder"):
        write(written, {path: "x"})
    assert contents(out) == {f"qcvn120/{name}": text for name, text in FILES.items()}


def test_devices_of_windows_are_refused(tree: Tree) -> None:
    with pytest.raises(WriteError, match=r"python/con\.py: con\.py is a device name on Windows"):
        write(tree, {"python/con.py": "x"})


@pytest.mark.parametrize("other", ["python/Ho_so.py", "Python/x.py"])
def test_paths_that_differ_by_case_only_are_refused(written: Tree, out: Path, other: str) -> None:
    with pytest.raises(WriteError, match="are the same file on Windows and macOS"):
        write(written, {**FILES, other: "x"}, {**INPUTS, "Python": {}})
    assert contents(out / "qcvn120") == FILES


def test_one_path_twice_is_refused(tree: Tree) -> None:
    with pytest.raises(WriteError, match="two files of one run"):
        put(tree, [("java/A.java", b"1"), ("java/A.java", b"2")], INPUTS)
    write(tree, FILES)
    same = ("java/HoSo.java", FILES["java/HoSo.java"].encode())
    with pytest.raises(WriteError, match="two files of one run"):
        put(tree, [same, same], INPUTS)


def test_a_file_of_a_target_that_is_not_asked_for_is_refused(tree: Tree) -> None:
    with pytest.raises(WriteError, match="folder of no target"):
        write(tree, {"csharp/A.cs": "x"})


@pytest.mark.parametrize("name", ["..", "a/b", ".hidden", "", "a b"])
def test_a_regulation_is_the_name_of_a_folder(out: Path, name: str) -> None:
    with pytest.raises(WriteError, match="not a folder name"):
        Tree(out, name)


def test_a_file_as_output_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    tree = Tree(tmp_path / "file", "qcvn120")
    assert tree.outdated(INPUTS)
    with pytest.raises(WriteError, match="There is a file where a folder must be"):
        write(tree, FILES)
    with pytest.raises(WriteError, match="There is a file where a folder must be"):
        write(Tree(tmp_path, "file"), FILES)


def test_a_link_as_tree_is_refused(tree: Tree, out: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    out.mkdir()
    (out / "qcvn120").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(WriteError, match="is a symbolic link"):
        write(tree, FILES)
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_a_link_among_the_kept_files_is_refused(written: Tree, out: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (out / "qcvn120.edited").symlink_to(tmp_path / "elsewhere")
    (out / "qcvn120/java/HoSo.java").write_text("edited")
    with pytest.raises(WriteError, match="is a symbolic link"):
        write(written, FILES)
    assert list((tmp_path / "elsewhere").iterdir()) == []
    assert (out / "qcvn120/java/HoSo.java").read_text() == "edited"


@pytest.mark.parametrize(
    "text",
    [
        "<<<<<<< HEAD\n",
        "[]",
        "{}",
        '{"format": 2, "targets": {}}',
        '{"format": 1, "targets": {"java": {"inputs": {}, "outputs": {"java/../../x": "0"}}}}',
        '{"format": 1, "targets": {"java": {"inputs": {}, "outputs": {"python/x": "0"}}}}',
        '{"format": 1, "targets": {"java": {"inputs": {}, "outputs": []}}}',
        '{"format": 1, "targets": []}',
        "[" * 100_000,
    ],
)
def test_a_manifest_that_is_none_is_refused_with_a_cure(written: Tree, out: Path, text: str) -> None:
    (out / "qcvn120/.goitin.json").write_text(text)
    with pytest.raises(WriteError, match="Restore the committed one from version control"):
        write(written, FILES)
    assert contents(out / "qcvn120") == FILES


def test_without_a_manifest_everything_is_foreign_and_nothing_is_lost(written: Tree, out: Path) -> None:
    (out / "qcvn120/.goitin.json").unlink()
    report = write(written, {"python/ho_so.py": "new\n"})
    assert report.kept_aside == (("python/ho_so.py", "qcvn120.edited/python/ho_so.py"),)
    assert contents(out / "qcvn120") == {**FILES, "python/ho_so.py": "new\n"}


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    def refuse(*_: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "write", refuse)
        yield


@pytest.mark.usefixtures("full_disk")
def test_a_full_disk_is_said_and_leaves_nothing(tree: Tree, out: Path) -> None:
    with pytest.raises(WriteError, match=r"The disk is full. Make room and run again"):
        write(tree, FILES)
    assert names(out) == []


def test_a_file_system_without_hard_links_gets_copies(
    written: Tree, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    (out / "qcvn120/python/etc").symlink_to("/etc")
    before = (out / "qcvn120/python/ho_so.py").stat().st_mtime_ns
    monkeypatch.setattr(os, "link", refuse)
    write(written, {**FILES, "java/HoSo.java": "class HoSo { }\n"})
    assert (out / "qcvn120/python/ho_so.py").stat().st_mtime_ns == before
    assert (out / "qcvn120/python/etc").readlink() == Path("/etc")


def test_an_error_in_the_middle_of_a_run_changes_nothing(written: Tree, out: Path) -> None:
    before = times(out / "qcvn120")

    def files() -> Iterator[tuple[str, bytes]]:
        yield "python/ho_so.py", b"half"
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        put(written, files(), INPUTS)
    assert times(out / "qcvn120") == before
    assert names(out) == ["qcvn120"]
