"""Packages that only some commands need: without them the rest works, and these say what to install, and never by our own name."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from goitin.cli import main

BASE = Path(__file__).parents[1] / "faults" / "base"
BOOKS, WATCH, EDITOR = ("openpyxl", "docx", "lxml"), ("watchfiles",), ("pygls", "lsprotocol")
PACKAGES = ("build", "hatchling", "cyclonedx")


@pytest.fixture
def without(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if none of them were installed."""
    for name in (*BOOKS, *WATCH, *EDITOR, *PACKAGES):
        monkeypatch.setitem(sys.modules, name, None)


def goitin(*words: str | Path) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words])


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("review", "--format", "xlsx", "--out", "a.xlsx"), "openpyxl<4,>=3.1.5"),
        (("review", "--format", "docx", "--out", "a.docx"), "python-docx<2,>=1.2"),
        (("import", __file__), "lxml<7,>=6"),
        (("generate", "--watch"), "watchfiles<2,>=1.1"),
        (("docs", "--watch"), "watchfiles<2,>=1.1"),
        (("docs", "--serve", "--watch", "--port", "0"), "watchfiles<2,>=1.1"),
        (("lsp",), "pygls<3,>=2.1"),
    ],
)
@pytest.mark.usefixtures("without")
def test_who_needs_them_says_what_to_install(words: tuple[str, ...], said: str, tmp_path: Path) -> None:
    done = goitin(*words, *(() if words == ("lsp",) else ("--specs", BASE)))

    assert done.exit_code == 1
    assert "python -m pip install " in done.stderr
    assert said in done.stderr
    assert "goitin" not in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_nobody_else_needs_them(tmp_path: Path) -> None:
    program = f"""
import sys
for name in {(*BOOKS, *WATCH, *EDITOR, *PACKAGES)!r}:
    sys.modules[name] = None
from goitin.cli import main
for words in (["check"], ["review"], ["explain", "SoPhieu"], ["sample", "GuiPhieu"], ["generate", "--out", {str(tmp_path)!r}]):
    main([*words, "--specs", {str(BASE)!r}], standalone_mode=False)
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stderr
