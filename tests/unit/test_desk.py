"""Which specifications a command works on: never what comes along with goitin, unless asked or (for vendors) told."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from goitin import resources
from goitin.cli import keeper, main, publisher, vendor

BASE = Path(__file__).parents[1] / "faults" / "base"
CURE = "There is no folder specs here. Go to the folder that contains it, give `--specs FOLDER`, or"
OURS = f"qcvn120 as it comes with goitin, {len(resources.files_of(resources.specs() / 'qcvn120'))} files"
ARGUMENTS = {
    "init": ["thu"], "diff": ["HEAD"], "import": [str(Path(__file__))], "explain": ["MaHoSo"], "sample": ["DongBoHoSoMC"],
    "validate": [str(Path(__file__))], "show": [str(Path(__file__))], "bytes": [str(Path(__file__)), str(Path(__file__))],
}  # fmt: skip


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder meant for something else."""
    (tmp_path / "pyproject.toml").write_text("", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def goitin(*words: str) -> Result:
    return CliRunner().invoke(main, words)


def needing() -> list[str]:
    return [
        command.name or ""
        for command in (*keeper.COMMANDS, *publisher.COMMANDS)
        if command.name not in ("init", "schema", "lsp")
    ]


@pytest.mark.parametrize("name", needing())
def test_keepers_and_publishers_need_a_folder_of_specifications(name: str, elsewhere: Path) -> None:
    done = goitin(name, *ARGUMENTS.get(name, []))

    assert (done.exit_code, CURE in done.stderr) == (2, True), done.output
    assert ("--bundled" in done.stderr) == (main.commands[name] in publisher.COMMANDS)
    assert [path.name for path in elsewhere.iterdir()] == ["pyproject.toml"]


@pytest.mark.parametrize("name", [command.name or "" for command in vendor.COMMANDS])
def test_vendors_may_have_none_and_are_told_what_is_taken(name: str) -> None:
    done = goitin(name, *ARGUMENTS[name])

    assert CURE not in done.output
    if "not JSON" not in done.stderr:  # `bytes` could not compare this file
        assert OURS in done.stderr


def test_publishers_may_ask_for_what_comes_along(elsewhere: Path) -> None:
    done = goitin("generate", "--bundled", "--target", "jsonschema")

    assert done.exit_code == 0, done.output
    assert f"({OURS})" in done.stderr
    assert (elsewhere / "generated" / "qcvn120" / "jsonschema").is_dir()


@pytest.mark.parametrize("name", [command.name for command in keeper.COMMANDS])
def test_keepers_cannot_even_ask_for_it(name: str) -> None:
    assert "bundled" not in {param.name for param in main.commands[name].params}


def test_nothing_is_written_into_what_comes_along() -> None:
    done = goitin("vectors", "--bundled", "--accept")

    assert (done.exit_code, "--accept writes into the specification" in done.stderr) == (2, True)


def test_a_folder_of_ones_own_goes_before_what_comes_along(elsewhere: Path) -> None:
    shutil.copytree(BASE, elsewhere / "specs")

    ours = goitin("explain", "SoPhieu")
    theirs = goitin("explain", "MaHoSo", "--bundled")

    assert (ours.exit_code, ours.stderr) == (0, "")
    assert (theirs.exit_code, "as it comes with goitin" in theirs.stderr) == (0, True)
    assert goitin("check", "--quiet").exit_code == 0


def test_a_folder_that_is_no_folder_of_specifications_is_never_passed_over(elsewhere: Path) -> None:
    (elsewhere / "specs").mkdir()

    for words in (("check",), ("explain", "MaHoSo"), ("generate",)):
        done = goitin(*words)
        assert (done.exit_code, "specs contains no specification" in done.stderr) == (2, True)


def test_both_at_once_is_misuse() -> None:
    done = goitin("explain", "MaHoSo", "--bundled", "--specs", str(BASE))

    assert (done.exit_code, "give only one of them" in done.stderr) == (2, True)
