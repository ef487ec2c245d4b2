"""The package keeps what it promises.

Examples go round, every constraint bites, nothing unknown is lost, nothing personal
shows.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import qcvn120 as package
import pytest

CASES: list[dict[str, Any]] = json.loads(
    Path(__file__).with_name("cases.json").read_text(encoding="utf-8")
)
VIOLATIONS = [(case, *violation) for case in CASES for violation in case["violations"]]
MARK = "dau_vet_rieng_tu"


def name(value: object) -> str:
    """The name of a case: its record, or the key and rule of its violation."""
    return value["record"] if isinstance(value, dict) else str(value)[:20]


def written(members: dict[str, str]) -> str:
    """An object of members that are JSON already."""
    return (
        "{"
        + ",".join(f"{json.dumps(key)}:{value}" for key, value in members.items())
        + "}"
    )


@pytest.mark.parametrize("case", CASES, ids=name)
def test_an_example_goes_round(case: dict[str, Any]) -> None:
    model = getattr(package, case["record"])
    reading = model.read(written(case["example"]))
    assert reading.valid, reading.findings
    packet = reading.unwrap()
    again = model.read(packet.to_json()).unwrap()
    assert again == packet
    assert again.to_json() == packet.to_json()
    assert model.model_validate_json(packet.to_json()) == packet


@pytest.mark.parametrize(("case", "key", "value", "rule"), VIOLATIONS, ids=name)
def test_every_constraint_bites(
    case: dict[str, Any], key: str, value: str, rule: str
) -> None:
    members = {**case["example"], key: value}
    if not value:
        del members[key]
    reading = getattr(package, case["record"]).read(written(members))
    path = f"/{key.replace('~', '~0').replace('/', '~1')}"
    assert (path, rule) in [
        (finding.path, finding.rule) for finding in reading.findings
    ]
    assert all(
        finding.message_vi and finding.message_en for finding in reading.findings
    )


@pytest.mark.parametrize("case", CASES, ids=name)
def test_unknown_members_are_kept(case: dict[str, Any]) -> None:
    members = {
        **case["example"],
        "khong_co_trong_dac_ta": ' { "a" : 1e400 , "b" : "\\u0041 \\/" } ',
    }
    packet = getattr(package, case["record"]).read(written(members)).unwrap()
    assert packet.to_json().endswith(
        b'"khong_co_trong_dac_ta":{"a":1e400,"b":"\\u0041 \\/"}}'
    )


@pytest.mark.parametrize("case", CASES, ids=name)
def test_nothing_personal_shows(case: dict[str, Any]) -> None:
    members = {**case["example"], "khong_co_trong_dac_ta": json.dumps(MARK)}
    members |= {key: json.dumps(MARK) for key in case["sensitive"]}
    reading = getattr(package, case["record"]).read(written(members))
    said = [
        repr(reading),
        *(finding.message_vi + finding.message_en for finding in reading.findings),
    ]
    assert MARK not in "".join(said)
