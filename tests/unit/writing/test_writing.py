"""Writing into a tree: what a run writes, when there is nothing to do, what a check says."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from trees import FILES, INPUTS, contents, made, names, times, write

from goitin.output import Difference, Kind, Tree
from goitin.output.manifest import digest


def test_the_first_run_writes_everything(tree: Tree, out: Path) -> None:
    report = write(tree, FILES)
    assert report.written == tuple(sorted(FILES))
    assert contents(out / "qcvn120") == FILES
    assert names(out) == ["qcvn120"]


def test_a_run_with_nothing_to_do_touches_nothing(written: Tree, out: Path) -> None:
    before = times(out)
    assert written.outdated(INPUTS) == {}
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
    assert written.outdated(INPUTS)


def test_a_tree_is_not_current_for_other_inputs_or_more_targets(written: Tree) -> None:
    assert written.outdated({"python": {"specification": "2"}})
    assert written.outdated({**INPUTS, "csharp": {"specification": "1"}})


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
