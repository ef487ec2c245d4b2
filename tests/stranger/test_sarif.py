"""SARIF as others declare it: what we write, as a value of DefinitelyTyped's `Log`, which knows every key and its type."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from sdks.trees import GOLDEN

ROOT = Path(__file__).parents[2]
PACKAGES = ROOT / ".tools" / "npm" / "node_modules"
BAD = {"phien": "p", "dichVu": "GuiBanTin", "duLieu": [{"MaTram": "hn", "NguoiVanHanh": "Tr?n"}], "la": 1}


def written(folder: Path) -> dict[str, str]:
    """What both commands write about something wrong."""
    (folder / "a b.json").write_text(json.dumps(BAD), encoding="utf-8")
    (folder / "x").mkdir()
    (folder / "x" / "regulation.yaml").write_text("regulation: x\nvi: [\n", encoding="utf-8")
    judged = ["validate", folder / "a b.json", "--specs", GOLDEN.folder.parent]
    made = {}
    for words in (judged, ["check", "--specs", folder]):
        command = [sys.executable, "-m", "goitin", *words, "--format", "sarif"]
        made[str(words[0])] = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    return made


def compiled(folder: Path, document: str) -> list[str]:
    (folder / "log.ts").write_text(
        f'import type {{ Log }} from "sarif";\nexport const log: Log = {document};\n', encoding="utf-8"
    )
    command = [PACKAGES / ".bin" / "tsc", "--noEmit", "--strict", "--pretty", "false", folder / "log.ts"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return (done.stdout + done.stderr).splitlines()


@pytest.fixture
def place(tmp_path: Path) -> Path:
    (tmp_path / "node_modules").symlink_to(PACKAGES)
    return tmp_path


@pytest.mark.parametrize("command", ["validate", "check"])
def test_it_is_a_log(command: str, place: Path) -> None:
    document = written(place)[command]

    assert json.loads(document)["runs"][0]["results"]
    assert compiled(place, document) == []


def test_what_is_none_is_told(place: Path) -> None:
    """The check is alive."""
    document = written(place)["validate"]

    for wrong in (
        document.replace('"startLine"', '"startRow"', 1),
        document.replace('"level": "error"', '"level": "bad"', 1),
    ):
        assert wrong != document
        assert compiled(place, wrong) != []
