"""A checkout in which git has given lines the ends of Windows: no edit, and an edit in it is still found."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from goitin.cli import main

pytestmark = pytest.mark.slow


def run(*words: str | Path) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words])


def git(folder: Path, *words: str) -> None:
    who = ("-c", "user.name=t", "-c", "user.email=t@example.vn")
    subprocess.run(["git", "-C", str(folder), *who, *words], check=True)


@pytest.fixture(scope="module")
def committed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository with a specification, its release, and all that is generated of it."""
    home = tmp_path_factory.mktemp("home")
    assert run("init", "thu", "--specs", home / "specs").exit_code == 0
    assert run("release", "--specs", home / "specs").exit_code == 0
    assert run("generate", "--specs", home / "specs", "--out", home / "generated").exit_code == 0
    git(home, "init", "-q")
    git(home, "add", "-A")
    git(home, "commit", "-qm", "one")
    return home


@pytest.fixture
def checkout(committed: Path, tmp_path: Path) -> Path:
    """A checkout as it was made before there was a .gitattributes."""
    bare = tmp_path / "bare"
    shutil.copytree(committed, bare)
    (bare / ".gitattributes").unlink()
    git(bare, "commit", "-qam", "two")
    subprocess.run(
        ["git", "clone", "-q", "-c", "core.autocrlf=true", str(bare), str(tmp_path / "w")], check=True
    )
    assert b"\r\n" in (tmp_path / "w" / "generated" / "thu" / "java" / "pom.xml").read_bytes()
    return tmp_path / "w"


def test_ends_of_lines_are_no_edit(checkout: Path) -> None:
    before = {path: path.read_bytes() for path in checkout.rglob("*") if path.is_file()}
    for step in ("generate", "flavours", "vectors", "docs"):
        for more in (("--check",), ()):
            words = ("--specs", checkout / "specs", "--out", checkout / "generated", *more)
            done = run(step, *words)
            assert done.exit_code == 0, (step, done.output)
            assert "edited" not in done.output

    for words in (("check",), ("fmt", "--check"), ("release", "--check")):
        assert run(*words, "--specs", checkout / "specs").exit_code == 0, words
    assert {path: path.read_bytes() for path in checkout.rglob("*") if path.is_file()} == before


def test_one_letter_is_found_among_the_ends_of_windows(checkout: Path) -> None:
    out = checkout / "generated"
    file = out / "thu" / "java" / "pom.xml"
    edited = file.read_bytes().replace(b"<name>", b"<name>x", 1)
    file.write_bytes(edited)

    checked = run("generate", "--specs", checkout / "specs", "--out", out, "--check")
    assert checked.exit_code == 1
    assert [line for line in checked.output.splitlines() if "edited" in line] == [
        f"{out}/thu/java/pom.xml was edited by hand"
    ]

    assert run("generate", "--specs", checkout / "specs", "--out", out).exit_code == 0
    assert (out / "thu.edited" / "java" / "pom.xml").read_bytes() == edited
    assert [path.name for path in (out / "thu.edited").rglob("*") if path.is_file()] == ["pom.xml"]


def test_a_change_of_the_specification_goes_through(checkout: Path) -> None:
    record = checkout / "specs" / "thu" / "records" / "ban_ghi.yaml"
    record.write_bytes(record.read_bytes().replace(b"en: ", b"en: New ", 1))
    words = ("--specs", checkout / "specs", "--out", checkout / "generated")

    assert run("generate", *words).exit_code == 0
    assert not (checkout / "generated" / "thu.edited").exists()
    assert run("generate", *words, "--check").exit_code == 0


def test_init_tells_git_that_lines_end_in_lf(committed: Path, tmp_path: Path) -> None:
    subprocess.run(
        ["git", "clone", "-q", "-c", "core.autocrlf=true", str(committed), str(tmp_path / "w")], check=True
    )
    files = [path for path in (tmp_path / "w").rglob("*") if path.is_file() and ".git" not in path.parts]

    assert [path for path in files if path.name != ".gitattributes" and b"\r\n" in path.read_bytes()] == []

    mine = tmp_path / "w" / ".gitattributes"
    mine.write_text("* -text\n")
    assert run("init", "hai", "--specs", tmp_path / "w" / "specs").exit_code == 0
    assert mine.read_text() == "* -text\n"


def test_what_init_left_when_it_was_killed_is_no_specification(tmp_path: Path) -> None:
    specs = tmp_path / "specs"
    assert run("init", "xau", "--specs", specs).exit_code == 0
    shutil.copytree(specs / "xau", specs / ".moi.part")
    shutil.copytree(specs / "xau", specs / ".moi.part-77")

    assert run("check", "--specs", specs).exit_code == 0
    assert run("sample", "GuiBanGhi", "--specs", specs).exit_code == 0
    assert run("init", "moi", "--specs", specs).exit_code == 0
    assert sorted(path.name for path in specs.iterdir()) == ["moi", "schema", "xau"]
