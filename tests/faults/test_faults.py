"""Each case is a small specification with one fault, and the exact findings it must give; `fault_cases.py` says how to read one.

`pytest tests/faults --bless` writes down what is found now; read the difference before you keep it.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from fault_cases import CASES, HERE, findings, sections

from goitin import linter, resources
from goitin.linter.rule_index import KNOWN
from goitin.pipeline import target_rules

# Findings about packets, not about specifications: their rules stand in specs/law.md.
_OF_PACKETS = ("validator/", "conformity/", "targets/vectors/", "targets/docs/", "samples/messages.py")
# Which argument of a call is the id of a rule.
_SAYS = {"add": 1, "fault": 1, "Diagnostic": 1, "_Refused": 2}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_a_fault_gives_its_exact_findings(case: Path, tmp_path: Path, bless: bool) -> None:
    parts = sections(case)
    expected = parts.pop("findings")

    found = "".join(f"{line}\n" for line in findings(parts, tmp_path))

    if bless:
        head = case.read_text(encoding="utf-8").partition("=== findings\n")[0]
        case.write_text(f"{head}=== findings\n{found}", encoding="utf-8")
        expected = found
    assert found == expected
    assert f" {KNOWN[case.stem].severity} {case.stem}: " in found, "a case is named after the rule it shows"


def test_the_specification_the_cases_change_is_without_fault() -> None:
    _, found = target_rules.check_specification(HERE / "base" / "muon_sach")

    assert list(found) == []


def test_every_finding_there_can_be_has_a_case() -> None:
    assert {case.stem for case in CASES} == set(KNOWN)


def test_the_table_of_findings_is_what_the_sources_say() -> None:
    assert set(_said()) | set(linter.RULES) == set(KNOWN)


def _said() -> Iterator[str]:
    """Every id of a rule that stands as a constant where a finding is made."""
    for path in sorted(resources.package().rglob("*.py")):
        if path.relative_to(resources.package()).as_posix().startswith((*_OF_PACKETS, "_data/")):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in _SAYS and len(node.args) > 3:
                id = node.args[_SAYS[name]]
                if isinstance(id, ast.Constant):
                    yield str(id.value)
