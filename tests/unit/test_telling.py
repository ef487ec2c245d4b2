"""Findings of `goitin check` for people and machines."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from goitin.cli import main
from goitin.diagnostics.diagnostic import Diagnostic, Severity, SourceLocation
from goitin.reports import entries

FINDING = Diagnostic(
    SourceLocation("x/records/a.yaml", 3, 5),
    "too-long",
    "50% of it,\nis: wrong.",
    "Mend it.",
    Severity.WARNING,
)


def check(specs: Path, *words: str) -> Result:
    return CliRunner().invoke(main, ["check", "--specs", str(specs), *words])


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """The kitchen-sink specification with one unknown key."""
    specs = tmp_path / "specs"
    shutil.copytree(Path(__file__).parents[1] / "golden" / "spec", specs)
    types = specs / "quan_trac" / "types.yaml"
    types.write_text(types.read_text(encoding="utf-8").replace("pattern:", "patern:"), encoding="utf-8")
    return specs


def test_findings_go_to_standard_output(broken: Path) -> None:
    result = check(broken)

    assert result.exit_code == 1
    assert "unknown-key: " not in result.stderr
    assert result.stdout.startswith(
        f"{broken}/quan_trac/types.yaml:7:5: error unknown-key: The key 'patern' is not known here."
    )


def test_text_ends_with_where_more_is_said(broken: Path) -> None:
    assert check(broken).stderr.endswith("\n`goitin explain unknown-key` tells more about a rule.\n")


def test_json_is_one_object_a_line(broken: Path) -> None:
    first = json.loads(check(broken, "--format", "json").stdout.splitlines()[0])

    assert first == {
        "file": f"{broken}/quan_trac/types.yaml",
        "line": 7,
        "column": 5,
        "severity": "error",
        "rule": "unknown-key",
        "what": "The key 'patern' is not known here.",
        "cure": "Did you mean 'pattern'?",
    }


def test_github_annotations_are_escaped() -> None:
    assert entries([FINDING], "specs", "github") == (
        "::warning file=specs/x/records/a.yaml,line=3,col=5,title=too-long::50%25 of it,%0Ais: wrong. Mend it.\n"
    )


def test_sarif(broken: Path) -> None:
    said = json.loads(check(broken, "--format", "sarif").stdout)
    (run,) = said["runs"]
    first = run["results"][0]

    assert said["version"] == "2.1.0"
    rule = run["tool"]["driver"]["rules"][first["ruleIndex"]]
    assert rule["id"] == first["ruleId"]
    assert rule["shortDescription"] == {"text": "Only keys of the specification language are used."}
    assert rule["help"]["markdown"].startswith("# unknown-key\n")
    assert rule["defaultConfiguration"] == {"level": "error"}
    assert first["level"] == "error"
    assert first["locations"][0]["physicalLocation"]["region"] == {"startLine": 7, "startColumn": 5}


@pytest.mark.parametrize("format", ["text", "json", "github"])
def test_nothing_found_is_nothing_said(format: str) -> None:
    result = check(Path(__file__).parents[2] / "specs", "--format", format)

    assert (result.exit_code, result.stdout) == (0, "")
