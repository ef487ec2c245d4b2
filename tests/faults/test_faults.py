"""Each case is a small specification with one fault, and the exact findings it must give.

`cases/<rule>.fault`: files that replace those of `base/` (`=== path`, `(deleted)` deletes), then `=== findings`.
`pytest tests/faults --bless` writes down what is found now; read the difference before you keep it.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from goitin import checking, rules

HERE = Path(__file__).parent
CASES = sorted((HERE / "cases").glob("*.fault"))


def sections(case: Path) -> dict[str, str]:
    """Path → text, as the case file says; the findings are the last."""
    found: dict[str, str] = {}
    for part in case.read_text(encoding="utf-8").split("=== ")[1:]:
        name, _, body = part.partition("\n")
        found[name] = body
    return found


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_a_fault_gives_its_exact_findings(case: Path, tmp_path: Path, bless: bool) -> None:
    parts = sections(case)
    expected = parts.pop("findings")
    folder = tmp_path / "muon_sach"
    shutil.copytree(HERE / "base" / "muon_sach", folder)
    for name, body in parts.items():
        path = folder / name
        path.unlink(missing_ok=True)
        if body != "(deleted)\n":
            path.write_text(body, encoding="utf-8")

    _, findings = checking.examine(folder)
    found = "".join(f"{finding}\n" for finding in findings)

    if bless:
        head = case.read_text(encoding="utf-8").partition("=== findings\n")[0]
        case.write_text(f"{head}=== findings\n{found}", encoding="utf-8")
        expected = found
    assert found == expected
    assert f" {case.stem}: " in found, "a case is named after the rule it shows"


def test_the_specification_the_cases_change_is_without_fault() -> None:
    _, findings = checking.examine(HERE / "base" / "muon_sach")

    assert list(findings) == []


def test_every_rule_has_a_case_or_a_unit_test() -> None:
    elsewhere = {"too-long", "too-many-fields"}  # in test_bounds.py: too large to read as a case

    assert set(rules.RULES) - elsewhere <= {case.stem for case in CASES}
