"""The kitchen-sink specification gives exactly the tree that is kept in `expected/`; `make golden` accepts a new one."""

from __future__ import annotations

import filecmp
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from goitin.cli import main
from goitin.targets import NAMING

HERE = Path(__file__).parent
TARGETS = [word for name in (*NAMING, "vectors") for word in ("--target", name)]
CURE = "Read the difference; `make golden` accepts it."


def files(root: Path) -> dict[str, Path]:
    """All but the manifest: it also changes with the generator's own sources."""
    found = (path for path in sorted(root.rglob("*")) if path.is_file() and path.name != ".goitin.json")
    return {path.relative_to(root).as_posix(): path for path in found}


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tree as it is generated now."""
    out = tmp_path_factory.mktemp("golden")
    words = ["generate", "--specs", str(HERE / "spec"), "--out", str(out), *TARGETS]
    result = CliRunner().invoke(main, words)
    assert result.exit_code == 0, result.output
    return out


def test_the_files_are_those_of_the_golden_tree(fresh: Path) -> None:
    assert list(files(fresh)) == list(files(HERE / "expected")), CURE


def test_each_file_is_that_of_the_golden_tree(fresh: Path) -> None:
    expected = files(HERE / "expected")
    differing = [
        name
        for name, path in files(fresh).items()
        if name in expected and not filecmp.cmp(path, expected[name], False)
    ]

    assert differing == [], CURE


@pytest.mark.parametrize(
    "surroundings",
    [
        {"PYTHONHASHSEED": "1", "LC_ALL": "C", "TZ": "Pacific/Kiritimati"},
        {"PYTHONHASHSEED": "2", "LC_ALL": "C.UTF-8", "TZ": "America/Adak", "COLUMNS": "20"},
    ],
)
def test_surroundings_do_not_change_a_byte(fresh: Path, tmp_path: Path, surroundings: dict[str, str]) -> None:
    where = ["--specs", str(HERE / "spec"), "--out", str(tmp_path / "o")]
    subprocess.run(
        [sys.executable, "-m", "goitin", "generate", *where, *TARGETS],
        check=True,
        env={**os.environ, **surroundings},
        cwd=tmp_path,
        stdout=subprocess.DEVNULL,
    )

    assert {name: path.read_bytes() for name, path in files(tmp_path / "o").items()} == {
        name: path.read_bytes() for name, path in files(fresh).items()
    }


def test_text_of_the_specification_is_nowhere_computed(fresh: Path) -> None:
    """`{{ 7*7 }}` stands in labels, notes and sentences; if a template had been made of it, it would be 49."""
    texts = [path.read_text(encoding="utf-8") for path in files(fresh).values()]

    assert any("{{ 7*7 }}" in text for text in texts)
    assert not any("Strange label */ \"\"\" ''' \\u000a \\N{BULLET} 49" in text for text in texts)
