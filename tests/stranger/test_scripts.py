"""The scripts of the documentation site as TypeScript's compiler sees them: types said in comments, strictly checked."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from goitin import resources

ROOT = Path(__file__).parents[2]
COMPILER = ROOT / ".tools" / "npm" / "node_modules" / ".bin" / "tsc"
SETTINGS = Path(__file__).with_name("tsconfig.json")
TEMPLATES = resources.templates()
PAGE = Path("docs", "check")
RUNTIME = Path("runtime", "typescript", "src")


def compiled(settings: Path) -> list[str]:
    """What the compiler says."""
    done = subprocess.run(
        [COMPILER, "--project", settings, "--pretty", "false"], capture_output=True, text=True, check=False
    )
    return (done.stdout + done.stderr).splitlines()


def test_types_fit() -> None:
    assert compiled(SETTINGS) == []


@pytest.mark.parametrize(
    ("name", "right", "wrong"),
    [
        ("views.js", "one.severity === 'error'", "one.severity === 'eror'"),
        ("places.ts", "endOfValue(text, top)", "endOfValues(text, top)"),
    ],
)
def test_what_does_not_fit_is_told(tmp_path: Path, name: str, right: str, wrong: str) -> None:
    """The check is alive: a word that is none, a function that is not there."""
    for folder in (PAGE, RUNTIME):
        shutil.copytree(TEMPLATES / folder, tmp_path / folder)
    text = (TEMPLATES / PAGE / name).read_text(encoding="utf-8")
    assert right in text
    (tmp_path / PAGE / name).write_text(text.replace(right, wrong, 1), encoding="utf-8")
    settings = {**json.loads(SETTINGS.read_text(encoding="utf-8")), "include": [f"{PAGE}/*"]}
    (tmp_path / "tsconfig.json").write_text(json.dumps(settings), encoding="utf-8")

    assert len(compiled(tmp_path / "tsconfig.json")) == 1


def test_scripts_are_short_and_bring_nothing_from_elsewhere() -> None:
    pages = (TEMPLATES / "docs").glob("*/*.js")
    texts = {path.name: path.read_text(encoding="utf-8") for path in pages}

    assert [name for name, text in texts.items() if len(text.splitlines()) > 300] == []
    assert [name for name, text in texts.items() if not text.startswith("'use strict';\n")] == []
    whole = (TEMPLATES / "docs" / "runtime.js").read_text(encoding="utf-8") + "".join(texts.values())
    assert [
        word
        for word in ("eval(", "new Function", "import ", "require(", "fetch(", "XMLHttpRequest", "innerHTML")
        if word in whole
    ] == []
