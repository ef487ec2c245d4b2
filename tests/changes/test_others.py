"""What buf, smithy-diff and oasdiff document for each kind of change, beside what we say of it; no kind is without its row, no difference without its reason."""

from __future__ import annotations

import json
import subprocess
from typing import Any

import pytest
import yaml
from altered import CASES, HERE

from goitin.diff import Impact, sentences

TABLE: dict[str, Any] = yaml.safe_load((HERE / "others.yaml").read_text(encoding="utf-8"))
ROWS: list[dict[str, Any]] = TABLE["kinds"]
OASDIFF = HERE.parents[1] / ".tools" / "go" / "oasdiff"
GRAVE = {"error", "danger", "warning"}
BREAKING = {str(impact) for impact in Impact if impact.breaks}
ALONE = {"editions-order": True, "service-moved": False, "service-request": True}  # told in test_changes.py
ALONE |= {
    kind: False for kind in sentences() if kind.startswith("surface-")
}  # code, no packets: test_surfaces.py


def breaks() -> dict[str, bool]:
    """Kind → whether some case of it breaks somebody."""
    lines = [line for case in CASES for line in [*case["expect"], *case.get("backwards", [])]]
    said = [(line.split()[0], line.rpartition(": ")[2] in BREAKING) for line in lines]
    return ALONE | {kind: any(grave for other, grave in said if other == kind) for kind, _ in said}


def test_every_kind_has_its_row_in_order() -> None:
    assert sorted(row["kind"] for row in ROWS) == sorted(sentences())


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["kind"])
def test_where_we_differ_there_is_a_reason(row: dict[str, Any]) -> None:
    opinions = [bool(row["buf"])] if "buf" in row else []
    opinions += [bool(GRAVE & set(row[tool].values())) for tool in ("smithy", "oasdiff") if tool in row]
    ours = breaks()[row["kind"]]

    differs = bool(opinions) and any(opinions) != ours
    assert ("because" in row) == differs


def test_no_reason_is_idle() -> None:
    assert {row["because"] for row in ROWS if "because" in row} == set(TABLE["reasons"])


@pytest.mark.skipif(not OASDIFF.is_file(), reason="without Go there is no oasdiff; the table stands for it")
def test_oasdiff_has_these_checks() -> None:
    command = [OASDIFF, "checks", "changelog", "--format", "json"]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    levels = {check["id"]: check["level"] for check in json.loads(said)}
    named = {name: level for row in ROWS for name, level in row.get("oasdiff", {}).items()}

    assert {name: levels.get(name) for name in named} == named
