"""A specification with any one line spoilt gives findings with places and cures, never an exception."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import pytest

from goitin.pipeline import target_rules

pytestmark = pytest.mark.slow

SPECS = Path(__file__).parents[1] / "golden" / "spec" / "quan_trac"
WORDS = [
    "text", "code(chat)", "code(x)", "list of chi_tiet", "list of list of text", "integer(99)", "decimal(3, 9)", "date(yy)", "flag(a, a)",
    "always", "yes", "maybe", "A", "E", "warning", "1.2", "9.9", "{}", "[]", "[[]]", "{a: b}", "", '""', "~", "&x", "*x", "!t x", "'", '"', ":",
    "- x", "x: y", "\t", "😀", "\u2028", "{when: TrangThai, is: [x]}", "{min: 9, max: 1}", "(a+)+", "A = B", "A > ", "999999999999999999999",
]  # fmt: skip


def spoil(text: str, dice: random.Random) -> str:
    """Change one line: drop it, say it twice, move it in or out, or put another word behind a colon."""
    lines = text.split("\n")
    at = dice.randrange(len(lines))
    way = dice.randrange(6)
    if way == 0:
        del lines[at]
    elif way == 1:
        lines.insert(at, lines[at])
    elif way == 2:
        lines[at] = "  " + lines[at]
    elif way == 3:
        lines[at] = lines[at].removeprefix("  ")
    else:
        parts = lines[at].split(": ")
        parts[dice.randrange(len(parts))] = dice.choice(WORDS)
        lines[at] = ": ".join(parts)
    return "\n".join(lines)


@pytest.mark.parametrize("seed", range(8))
def test_a_spoilt_specification_gives_findings(seed: int, tmp_path: Path) -> None:
    dice = random.Random(seed)
    folder = tmp_path / "quan_trac"
    shutil.copytree(SPECS, folder)
    files = sorted(folder.rglob("*.yaml"))
    faulty = 0
    for _ in range(40):
        path = dice.choice(files)
        good = path.read_text(encoding="utf-8")
        path.write_text(spoil(good, dice), encoding="utf-8")

        _, findings = target_rules.check_specification(folder)

        faulty += len(findings.errors) > 0
        for finding in findings:
            assert finding.location.file.startswith("quan_trac/")
            assert finding.location.line >= 1
            assert finding.problem
            assert finding.hint
        path.write_text(good, encoding="utf-8")
    assert faulty > 15
