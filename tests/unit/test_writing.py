"""Writing into a tree: what is written, what stays, what is kept, what is refused."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from goitin.writing import Difference, Kind, Made, Sink, Tree, WriteError, swap
from goitin.writing.manifest import digest

INPUTS = {"python": {"specification": "1"}, "java": {"specification": "1"}}
FILES = {
    "python/ho_so.py": "class HoSo: ...\n",
    "python/so/tep.py": "class Tep: ...\n",
    "java/HoSo.java": "class HoSo {}\n",
}


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "generated"


@pytest.fixture
def tree(out: Path) -> Tree:
    return Tree(out, "qcvn120")


@pytest.fixture(params=["exchange", "two steps"])
def written(tree: Tree, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Tree:
    """A tree that holds FILES; swapped in one step, and as systems do that cannot."""
    if request.param == "two steps":
        monkeypatch.setattr(swap, "_exchange", lambda *_: False)
    write(tree, FILES)
    return tree


def write(tree: Tree, files: dict[str, str], inputs: dict[str, dict[str, str]] = INPUTS):
    return tree.write([(path, text.encode()) for path, text in files.items()], inputs)


def made(files: dict[str, str]) -> list[Made]:
    return [Sink().put(path, text.encode()) for path, text in files.items()]


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def contents(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != ".goitin.json"
    }


def times(folder: Path) -> dict[Path, tuple[int, int]]:
    return {path: (path.lstat().st_ino, path.lstat().st_mtime_ns) for path in [folder, *folder.rglob("*")]}


# ------------------------------------------------------------------------------- the usual run


def test_the_first_run_writes_everything(tree: Tree, out: Path) -> None:
    report = write(tree, FILES)
    assert report.written == tuple(sorted(FILES))
    assert contents(out / "qcvn120") == FILES
    assert names(out) == ["qcvn120"]


def test_a_run_with_nothing_to_do_touches_nothing(written: Tree, out: Path) -> None:
    before = times(out)
    assert written.is_current(INPUTS)
    assert written.check(made(FILES), INPUTS) == []
    assert times(out) == before


def test_an_unchanged_file_keeps_its_inode_and_its_time(written: Tree, out: Path) -> None:
    before = times(out)
    report = write(written, {**FILES, "java/HoSo.java": "class HoSo { }\n"})
    after = times(out)
    assert report.written == ("java/HoSo.java",)
    assert report.unchanged == 2
    for name in ("python/ho_so.py", "python/so/tep.py"):
        assert after[out / "qcvn120" / name] == before[out / "qcvn120" / name]


def test_what_is_made_no_longer_goes_with_its_folder(written: Tree, out: Path) -> None:
    files = {path: text for path, text in FILES.items() if path != "python/so/tep.py"}
    assert write(written, files).removed == ("python/so/tep.py",)
    assert not (out / "qcvn120/python/so").exists()
    assert contents(out / "qcvn120") == files


def test_a_run_for_one_target_leaves_the_others_alone(written: Tree, out: Path) -> None:
    (out / "qcvn120/java/HoSo.java").write_text("edited, but not asked for")
    report = write(written, {"python/moi.py": "x = 1\n"}, {"python": {"specification": "2"}})
    assert report.kept_aside == ()
    assert contents(out / "qcvn120") == {
        "python/moi.py": "x = 1\n",
        "java/HoSo.java": "edited, but not asked for",
    }


def test_a_file_may_become_a_folder_and_back(written: Tree, out: Path) -> None:
    write(written, {"python/ho_so.py/a.py": "a\n"})
    assert contents(out / "qcvn120") == {"python/ho_so.py/a.py": "a\n"}
    write(written, FILES)
    assert contents(out / "qcvn120") == FILES


def test_the_manifest_is_the_same_wherever_and_whenever(tmp_path: Path) -> None:
    write(Tree(tmp_path / "a", "x"), FILES)
    write(Tree(tmp_path / "b", "x"), dict(reversed(FILES.items())))
    one, other = ((tmp_path / name / "x/.goitin.json").read_bytes() for name in "ab")
    assert one == other
    assert digest(b"class HoSo: ...\n").encode() in one


# ---------------------------------------------------------------------------- is it current?


@pytest.mark.parametrize(
    "happens",
    [
        lambda root: (root / "java/HoSo.java").write_text("edited"),
        lambda root: (root / "java/HoSo.java").unlink(),
        lambda root: (root / ".goitin.json").unlink(),
        lambda root: (root / ".goitin.json").write_text("<<<<<<< HEAD\n"),
        lambda root: (root.parent / ".qcvn120.new-0badc0de").mkdir(),
    ],
    ids=["edited", "missing", "no manifest", "manifest broken by a merge", "left over from a killed run"],
)
def test_a_tree_is_not_current_when(written: Tree, out: Path, happens: Callable[[Path], object]) -> None:
    happens(out / "qcvn120")
    assert not written.is_current(INPUTS)


def test_a_tree_is_not_current_for_other_inputs_or_more_targets(written: Tree) -> None:
    assert not written.is_current({"python": {"specification": "2"}})
    assert not written.is_current({**INPUTS, "csharp": {"specification": "1"}})


def test_check_names_every_difference_and_writes_nothing(written: Tree, out: Path) -> None:
    (out / "qcvn120/python/ho_so.py").write_text("edited")
    (out / "qcvn120/python/so/tep.py").unlink()
    before = times(out)
    wanted = {
        "python/ho_so.py": FILES["python/ho_so.py"],
        "python/so/tep.py": "new\n",
        "java/Moi.java": "class Moi {}\n",
    }
    assert written.check(made(wanted), INPUTS) == [
        Difference("java/HoSo.java", Kind.STRAY),
        Difference("java/Moi.java", Kind.MISSING),
        Difference("python/ho_so.py", Kind.EDITED),
        Difference("python/so/tep.py", Kind.MISSING),
        Difference(".goitin.json", Kind.OUTDATED),
    ]
    assert times(out) == before


def test_check_sees_that_only_the_specification_changed(written: Tree) -> None:
    found = written.check(made(FILES), {**INPUTS, "java": {"specification": "2"}})
    assert [str(difference) for difference in found] == [".goitin.json is out of date"]


# ------------------------------------------------------------------- what people did to the tree


def test_an_edited_file_is_kept_aside_and_said(written: Tree, out: Path) -> None:
    (out / "qcvn120/python/ho_so.py").write_text("my change")
    report = write(written, FILES)
    assert report.kept_aside == (("python/ho_so.py", "qcvn120.edited/python/ho_so.py"),)
    assert contents(out / "qcvn120") == FILES
    assert contents(out / "qcvn120.edited") == {"python/ho_so.py": "my change"}


def test_a_second_edit_never_overwrites_the_first(written: Tree, out: Path) -> None:
    for text in ("first", "second", "first"):
        (out / "qcvn120/python/ho_so.py").write_text(text)
        write(written, FILES)
    assert contents(out / "qcvn120.edited") == {"python/ho_so.py": "first", "python/ho_so.py.2": "second"}


def test_an_edited_file_that_is_made_no_longer_is_kept_aside(written: Tree, out: Path) -> None:
    (out / "qcvn120/java/HoSo.java").write_text("my change")
    report = write(written, {"python/ho_so.py": FILES["python/ho_so.py"]})
    assert report.kept_aside == (("java/HoSo.java", "qcvn120.edited/java/HoSo.java"),)


def test_an_edit_that_is_just_what_we_would_write_is_no_edit(written: Tree, out: Path) -> None:
    (out / "qcvn120/python/ho_so.py").write_text("class HoSo: pass\n")
    report = write(written, {**FILES, "python/ho_so.py": "class HoSo: pass\n"})
    assert report.kept_aside == ()
    assert written.is_current(INPUTS)


def test_foreign_files_links_and_folders_stay_as_they_are(written: Tree, out: Path) -> None:
    root = out / "qcvn120"
    (root / "java/target").mkdir()
    (root / "java/target/HoSo.class").write_text("class file")
    (root / "python/trống").mkdir(mode=0o700)
    (root / "python/etc").symlink_to("/etc")
    (root / "python/đứt").symlink_to("nowhere")
    before = times(root)
    write(written, {**FILES, "java/HoSo.java": "class HoSo { }\n"})
    after = times(root)
    for name in ("java/target/HoSo.class", "python/etc", "python/đứt"):
        assert after[root / name] == before[root / name]
    assert (root / "python/trống").stat().st_mode & 0o777 == 0o700
    assert written.is_current(INPUTS)


@pytest.mark.parametrize(
    "foreign", ["python/a.py", "python/A.py", "python/a.py/inside", "Python/b.py", "python/b"]
)
def test_a_foreign_file_in_the_way_is_kept_aside(written: Tree, out: Path, foreign: str) -> None:
    (out / "qcvn120" / foreign).parent.mkdir(parents=True, exist_ok=True)
    (out / "qcvn120" / foreign).write_text("foreign")
    files = {"python/a.py": "a = 1\n", "python/b/c.py": "c = 1\n"}
    report = write(written, files)
    assert report.kept_aside == ((foreign, f"qcvn120.edited/{foreign}"),)
    assert contents(out / "qcvn120") == files


def test_a_foreign_file_that_is_just_what_we_would_write_becomes_ours(written: Tree, out: Path) -> None:
    (out / "qcvn120/python/a.py").write_text("a = 1\n")
    before = times(out)[out / "qcvn120/python/a.py"]
    report = write(written, {**FILES, "python/a.py": "a = 1\n"})
    assert (report.written, report.kept_aside, report.unchanged) == ((), (), 4)
    assert times(out)[out / "qcvn120/python/a.py"] == before


def test_a_link_in_place_of_a_file_is_kept_aside_as_a_link(written: Tree, out: Path, tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_text("not ours")
    (out / "qcvn120/python/ho_so.py").unlink()
    (out / "qcvn120/python/ho_so.py").symlink_to(victim)
    write(written, FILES)
    assert contents(out / "qcvn120") == FILES
    assert (out / "qcvn120.edited/python/ho_so.py").readlink() == victim
    assert victim.read_text() == "not ours"


def test_a_folder_that_is_a_link_leads_nowhere(written: Tree, out: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (out / "qcvn120/python").rename(tmp_path / "moved")
    (out / "qcvn120/python").symlink_to(tmp_path / "elsewhere")
    write(written, FILES)
    assert contents(out / "qcvn120") == FILES
    assert list((tmp_path / "elsewhere").iterdir()) == []
    assert (out / "qcvn120.edited/python").is_symlink()


def test_what_is_saved_into_the_tree_during_a_run_is_not_lost(written: Tree, out: Path) -> None:
    with written.change(INPUTS) as change:
        files = [change.sink.put(path, text.encode() + b"\n") for path, text in FILES.items()]
        (out / "qcvn120/python/late.txt").write_text("late")
        report = change.commit(files)
    assert report.kept_aside == (("python/late.txt", "qcvn120.edited/python/late.txt"),)
    assert contents(out / "qcvn120.edited") == {"python/late.txt": "late"}


def test_what_cannot_be_kept_aside_after_the_swap_stays_where_it_is_said(
    written: Tree, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> str:
        raise OSError(errno.ENOSPC, "No space left on device")

    def run() -> None:
        with written.change(INPUTS) as change:
            files = [change.sink.put(path, text.encode() + b"\n") for path, text in FILES.items()]
            (out / "qcvn120/python/late.txt").write_text("late")
            monkeypatch.setattr("goitin.writing.aside.keep", refuse)
            change.commit(files)

    with pytest.raises(WriteError, match=r"Fetch python/late\.txt from .* before the next run removes it"):
        run()
    assert [path.read_text() for path in out.rglob("late.txt")] == ["late"]


# ------------------------------------------------------------------------------------ refusals


@pytest.mark.parametrize(
    "path", ["../a.py", "/etc/a", "python/../../a", "python//a", "python/.", "python/a\\b", "python/a.py."]
)
def test_no_path_leads_out(written: Tree, out: Path, path: str) -> None:
    with pytest.raises(WriteError, match="no path below the output folder"):
        write(written, {path: "x"})
    assert contents(out) == {f"qcvn120/{name}": text for name, text in FILES.items()}


def test_devices_of_windows_are_refused(tree: Tree) -> None:
    with pytest.raises(WriteError, match=r"python/con\.py: Windows knows con\.py as a device"):
        write(tree, {"python/con.py": "x"})


@pytest.mark.parametrize("other", ["python/Ho_so.py", "Python/x.py"])
def test_paths_that_differ_by_case_only_are_refused(written: Tree, out: Path, other: str) -> None:
    with pytest.raises(WriteError, match="are one file on Windows and macOS"):
        write(written, {**FILES, other: "x"}, {**INPUTS, "Python": {}})
    assert contents(out / "qcvn120") == FILES


def test_one_path_twice_is_refused(tree: Tree) -> None:
    with pytest.raises(WriteError, match="two files of one run"):
        tree.write([("java/A.java", b"1"), ("java/A.java", b"2")], INPUTS)
    write(tree, FILES)
    same = ("java/HoSo.java", FILES["java/HoSo.java"].encode())
    with pytest.raises(WriteError, match="two files of one run"):
        tree.write([same, same], INPUTS)


def test_a_file_of_a_target_that_is_not_asked_for_is_refused(tree: Tree) -> None:
    with pytest.raises(WriteError, match="folder of no target"):
        write(tree, {"csharp/A.cs": "x"})


@pytest.mark.parametrize("name", ["..", "a/b", ".hidden", "", "a b"])
def test_a_regulation_is_the_name_of_a_folder(out: Path, name: str) -> None:
    with pytest.raises(WriteError, match="no name of a folder"):
        Tree(out, name)


def test_a_file_as_output_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    tree = Tree(tmp_path / "file", "qcvn120")
    assert not tree.is_current(INPUTS)
    with pytest.raises(WriteError, match="A file stands where a folder must be"):
        write(tree, FILES)
    with pytest.raises(WriteError, match="A file stands where a folder must be"):
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
    with pytest.raises(WriteError, match="Fetch the committed one back from version control"):
        write(written, FILES)
    assert contents(out / "qcvn120") == FILES


def test_without_a_manifest_everything_is_foreign_and_nothing_is_lost(written: Tree, out: Path) -> None:
    (out / "qcvn120/.goitin.json").unlink()
    report = write(written, {"python/ho_so.py": "new\n"})
    assert report.kept_aside == (("python/ho_so.py", "qcvn120.edited/python/ho_so.py"),)
    assert contents(out / "qcvn120") == {**FILES, "python/ho_so.py": "new\n"}


# ------------------------------------------------------------------------ systems that say no


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
        written.write(files(), INPUTS)
    assert times(out / "qcvn120") == before
    assert names(out) == ["qcvn120"]
