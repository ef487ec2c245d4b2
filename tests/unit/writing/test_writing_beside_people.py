"""Writing into a tree that people have touched: nothing of theirs is lost."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest
from trees import FILES, INPUTS, contents, times, write

from goitin.output import Tree, WriteError


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
    assert written.outdated(INPUTS) == {}


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
    assert written.outdated(INPUTS) == {}


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
            monkeypatch.setattr("goitin.output.backup.back_up", refuse)
            change.commit(files)

    with pytest.raises(WriteError, match=r"Copy python/late\.txt from .* before the next run removes it"):
        run()
    assert [path.read_text() for path in out.rglob("late.txt")] == ["late"]
