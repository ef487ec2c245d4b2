"""Writing while things go wrong: killed at every step, a full disk, no permission, two runs at once."""

from __future__ import annotations

import contextlib
import os
import resource
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from safety.dying import in_a_child, killed_at
from trees import put

from goitin.output import Tree, WriteError, swap

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="forks, and asks the kernel")

INPUTS = {"python": {"specification": "1"}}
OLD = {"python/a.py": b"old\n", "python/b.py": b"same\n", "python/c/d.py": b"goes\n"}
NEW = {"python/a.py": b"new\n", "python/b.py": b"same\n", "python/e/f.py": b"comes\n"}
EDITED, FOREIGN = b"edited by hand\n", b"foreign\n"


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def contents(folder: Path) -> dict[str, bytes]:
    found = (path for path in folder.rglob("*") if path.is_file() and path.name != ".goitin.json")
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def old_tree(out: Path) -> Tree:
    """A tree with an edited file that is to be replaced, and with a foreign one."""
    tree = Tree(out, "qcvn120")
    put(tree, OLD.items(), INPUTS)
    (out / "qcvn120/python/a.py").write_bytes(EDITED)
    (out / "qcvn120/python/mine.txt").write_bytes(FOREIGN)
    return tree


@pytest.mark.slow
@pytest.mark.parametrize("way", ["exchange", "two steps"])
def test_no_kill_leaves_half_a_tree(tmp_path: Path, way: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if way == "two steps":
        monkeypatch.setattr(swap, "_exchange", lambda *_: False)
    before = {**OLD, "python/a.py": EDITED, "python/mine.txt": FOREIGN}
    after = {**NEW, "python/mine.txt": FOREIGN}
    for step in range(1, 1000):
        out = tmp_path / str(step)
        tree = old_tree(out)
        was_killed = killed_at(step, lambda tree=tree: put(tree, NEW.items(), INPUTS))
        found = contents(out / "qcvn120")
        between = way == "two steps" and found == {} and (out / ".qcvn120.swap").exists()
        assert found in (before, after) or between, step
        put(tree, NEW.items(), INPUTS)
        assert contents(out / "qcvn120") == after, step
        assert contents(out / "qcvn120.edited") == {"python/a.py": EDITED}, step
        assert names(out) == ["qcvn120", "qcvn120.edited"], step
        assert tree.outdated(INPUTS) == {}, step
        if not was_killed:
            break
    assert step > 40, "the steps were not counted"


def test_no_kill_leaves_half_a_first_tree(tmp_path: Path) -> None:
    for step in range(1, 1000):
        tree = Tree(tmp_path / str(step), "qcvn120")
        was_killed = killed_at(step, lambda tree=tree: put(tree, NEW.items(), INPUTS))
        assert contents(tmp_path / str(step) / "qcvn120") in ({}, NEW), step
        put(tree, NEW.items(), INPUTS)
        assert contents(tmp_path / str(step) / "qcvn120") == NEW, step
        assert names(tmp_path / str(step)) == ["qcvn120"], step
        if not was_killed:
            break


def test_ctrl_c_cleans_up_at_once(tmp_path: Path) -> None:
    def files() -> Iterator[tuple[str, bytes]]:
        yield "python/a.py", b"half"
        raise KeyboardInterrupt

    tree = old_tree(tmp_path)
    with pytest.raises(KeyboardInterrupt):
        put(tree, files(), INPUTS)
    assert names(tmp_path) == ["qcvn120"]


# ------------------------------------------------------------------------- systems that say no


def message(run: Callable[[], object]) -> str:
    """Run in a child; give the message of its `WriteError`."""
    out, into = os.pipe()

    def tell() -> None:
        try:
            run()
        except WriteError as error:
            os.write(into, str(error).encode())

    in_a_child(tell)
    os.close(into)
    with os.fdopen(out) as file:
        return file.read()


def test_a_limit_on_the_size_of_files(tmp_path: Path) -> None:
    tree = old_tree(tmp_path)
    before = contents(tmp_path)

    def run() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
        put(tree, [("python/a.py", b"x" * 2000)], INPUTS)

    assert "Raise the limit and run again." in message(run)
    assert contents(tmp_path) == before
    assert names(tmp_path) == ["qcvn120"]


def test_a_disk_that_is_full(tmp_path: Path) -> None:
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", tmp_path], check=False, capture_output=True
    )
    if mounted.returncode:
        pytest.skip("this needs the right to mount")
    try:
        tree = old_tree(tmp_path)
        before = contents(tmp_path)
        with pytest.raises(WriteError, match=r"The disk is full. Make room and run again."):
            put(tree, [(f"python/{number}.py", b"x" * 10_000) for number in range(100)], INPUTS)
        assert contents(tmp_path) == before
        assert names(tmp_path) == ["qcvn120"]
    finally:
        subprocess.run(["umount", tmp_path], check=True)


@pytest.fixture
def public() -> Iterator[Path]:
    """A folder that everybody can reach, so that a child without rights can try to write there."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)


def without_rights(run: Callable[[], object]) -> Callable[[], object]:
    def run_as_nobody() -> object:
        if os.getuid() == 0:
            os.setgroups([])
            os.setgid(65534)
            os.setuid(65534)
        return run()

    return run_as_nobody


def test_a_folder_that_may_not_be_written(public: Path) -> None:
    tree = old_tree(public)
    before = contents(public)
    public.chmod(0o555)
    said = message(without_rights(lambda: put(tree, NEW.items(), INPUTS)))
    public.chmod(0o755)
    assert "Permission denied. Writing there is not allowed." in said
    assert contents(public) == before


def test_a_read_only_tree_can_be_asked(public: Path) -> None:
    tree = Tree(public, "qcvn120")
    put(tree, OLD.items(), INPUTS)
    public.chmod(0o555)

    def ask() -> None:
        if tree.outdated(INPUTS) == {} and not tree.check([], {}):
            raise WriteError("yes")

    assert message(without_rights(ask)) == "yes"


# -------------------------------------------------------------------------------- two runs at once


def test_the_second_run_waits_for_the_first_or_says_that_there_is_one(tmp_path: Path) -> None:
    tree = old_tree(tmp_path)
    ready, go = os.pipe()

    def hold() -> None:
        with tree.change(INPUTS) as change:
            os.write(go, b".")
            time.sleep(0.3)
            change.commit([change.sink.put(path, data) for path, data in OLD.items()])

    child = os.fork()
    if child == 0:
        with contextlib.suppress(BaseException):
            hold()
        os._exit(0)
    os.read(ready, 1)
    assert tree.outdated(INPUTS)
    with pytest.raises(
        WriteError, match=r"another run of goitin is writing here. Wait until it has finished"
    ):
        put(Tree(tmp_path, "qcvn120", patience=0.05), NEW.items(), INPUTS)
    put(tree, NEW.items(), INPUTS)
    os.waitpid(child, 0)
    assert contents(tmp_path / "qcvn120") == {**NEW, "python/mine.txt": FOREIGN}
    assert names(tmp_path) == ["qcvn120", "qcvn120.edited"]


def test_a_helper_of_a_run_that_was_killed_still_holds_the_lock(tmp_path: Path) -> None:
    tree = old_tree(tmp_path)
    ready, go = os.pipe()
    run = os.fork()
    if run == 0:
        with contextlib.suppress(BaseException), tree.change(INPUTS):
            helper = os.fork()
            if helper == 0:
                time.sleep(30)
            os.write(go, f"{helper}".encode())
            os.kill(os.getpid(), signal.SIGKILL)
        os._exit(1)
    helper = int(os.read(ready, 10))
    os.waitpid(run, 0)
    try:
        with pytest.raises(WriteError, match="another run of goitin is writing here"):
            put(Tree(tmp_path, "qcvn120", patience=0.05), NEW.items(), INPUTS)
    finally:
        os.kill(helper, signal.SIGKILL)
    put(tree, NEW.items(), INPUTS)
    assert names(tmp_path) == ["qcvn120", "qcvn120.edited"]


def test_many_runs_at_once_give_one_whole_tree(tmp_path: Path) -> None:
    def write_ten(number: int) -> None:
        for turn in range(10):
            text = f"{number} {turn}".encode()
            put(Tree(tmp_path, "qcvn120"), [(f"python/{name}.py", text) for name in "abc"], INPUTS)

    children = []
    for number in range(4):
        if (child := os.fork()) == 0:
            status = 1
            with contextlib.suppress(BaseException):
                write_ten(number)
                status = 0
            os._exit(status)
        children.append(child)
    assert [os.waitpid(child, 0)[1] for child in children] == [0, 0, 0, 0]
    found = contents(tmp_path / "qcvn120")
    assert sorted(found) == ["python/a.py", "python/b.py", "python/c.py"]
    assert len(set(found.values())) == 1
    assert names(tmp_path) == ["qcvn120"]
