"""A stranger's opinion: what oasdiff says of our OpenAPI documents before and after each change, beside what we say.

`openapi.yaml` keeps both opinions of every case, in both directions of time, and why they differ where they do. Ours is tried always;
oasdiff's where `make oasdiff` has built it (it is a Go program, so the tests do not ask for it). `--bless` writes the table anew, and keeps the reasons.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
import yaml
from altered import CASES, HERE, altered

from goitin import diff, targets
from goitin.diff import Impact, SpecChange
from goitin.model import Spec
from goitin.pipeline import build
from goitin.rendering.page import OutputFile, PlanContext, Planned, Target

TABLE = HERE / "openapi.yaml"
OASDIFF = HERE.parents[1] / ".tools" / "go" / "oasdiff"

pytestmark = pytest.mark.xdist_group("openapi-changes")

# Who makes a request is its writer, who takes a response is its reader; a path that is gone is gone for both.
_SIDES = {"request": {"writers"}, "response": {"readers"}, "none": {"writers", "readers"}}


class Pair:
    """One change, forth or back: the two states, and their documents."""

    def __init__(self, old: tuple[Spec, Path], new: tuple[Spec, Path]) -> None:
        told = diff.compare(old[0], new[0])
        # What only vendors' code can notice is in no document.
        self.changes = [change for change in told if change.impact is not Impact.BREAKS_CODE]
        self.documents = old[1], new[1]

    @property
    def told(self) -> list[str]:
        return [f"{change.kind} {change.what}" for change in self.changes]

    @property
    def ours(self) -> str:
        return _sides({side for change in self.changes for side in _broken(change)})


def _document(target: Target, spec: Spec) -> OutputFile:
    """The document of everything."""
    planned = next(file for file in target.plan(PlanContext(spec, HERE)) if file.path == "openapi.json")
    assert isinstance(planned, Planned)
    return planned.page()


@pytest.fixture(scope="session")
def pairs(tmp_path_factory: pytest.TempPathFactory) -> list[Pair]:
    """Every case forth, then back."""
    folder = tmp_path_factory.mktemp("openapi")
    target = targets.load("openapi")
    renderer = build.Templates().renderer()

    def stated(name: str, case: dict[str, Any] | None) -> tuple[Spec, Path]:
        spec = altered(folder / name, case, HERE / "carrier.yaml")
        page = _document(target, spec)
        document = folder / f"{name}.json"
        document.write_text(renderer.render(page, target), encoding="utf-8")
        return spec, document

    base = stated("base", None)
    made = (stated(f"{number}", case) for number, case in enumerate(CASES))
    return [pair for state in made for pair in (Pair(base, state), Pair(state, base))]


@pytest.fixture(scope="session")
def table() -> dict[str, Any]:
    said: dict[str, Any] = yaml.safe_load(TABLE.read_text(encoding="utf-8"))
    return said


def test_an_optional_text_of_one_character_at_least_may_be_empty(tmp_path: Path) -> None:
    """The comparison found it: an empty text means that there is no value, whatever length a value has."""
    case = {
        "file": "records/ban_tin.yaml",
        "old": "length: {min: 2, max: 100}",
        "new": "length: {min: 1, max: 100}",
    }
    target = targets.load("openapi")
    page = _document(target, altered(tmp_path, case))
    document = json.loads(build.Templates().renderer().render(page, target))
    schema = document["components"]["schemas"]["BanTin"]["properties"]["NguoiVanHanh"]

    assert "minLength" not in schema
    assert schema["maxLength"] == 100


def test_what_we_say_is_in_the_table(pairs: list[Pair], table: dict[str, Any], bless: bool) -> None:
    if bless:
        _bless(pairs, table)
        return

    assert [(pair.told, pair.ours) for pair in pairs] == [
        (row["change"], row["ours"]) for row in table["rows"]
    ]


def test_where_we_differ_there_is_a_reason(table: dict[str, Any]) -> None:
    for row in table["rows"]:
        assert (row.get("because") in table["reasons"]) == (row["ours"] != row["oasdiff"]), row
    assert {row["because"] for row in table["rows"] if "because" in row} == set(table["reasons"])


@pytest.mark.skipif(not OASDIFF.is_file(), reason="without Go there is no oasdiff; the table stands for it")
def test_what_oasdiff_says_is_in_the_table(pairs: list[Pair], table: dict[str, Any], bless: bool) -> None:
    if bless:  # it has just been written
        return
    said = [{"oasdiff": sides, "rules": rules} for sides, rules in _asked(pairs)]

    assert said == [{"oasdiff": row["oasdiff"], "rules": row["rules"]} for row in table["rows"]]


def _asked(pairs: list[Pair]) -> Iterator[tuple[str, list[str]]]:
    """Whom each change breaks in oasdiff's eyes, and its rules that say so (its errors, and its warnings: what may break)."""
    checks = json.loads(_oasdiff("checks", "changelog", "--format", "json"))
    about = {check["id"]: check["direction"] for check in checks}
    with ThreadPoolExecutor() as threads:
        for text in threads.map(
            lambda pair: _oasdiff("breaking", *pair.documents, "--format", "json"), pairs
        ):
            rules = sorted({item["id"] for item in json.loads(text or "[]")})
            yield _sides({side for rule in rules for side in _SIDES[about[rule]]}), rules


def _oasdiff(*words: str | Path) -> str:
    return subprocess.run([OASDIFF, *words], capture_output=True, text=True, check=True).stdout


def _broken(change: SpecChange) -> set[str]:
    return {
        Impact.BREAKS_BOTH: {"writers", "readers"},
        Impact.BREAKS_WRITERS: {"writers"},
        Impact.BREAKS_READERS: {"readers"},
    }.get(change.impact, set())


def _sides(broken: set[str]) -> str:
    return "both" if len(broken) == 2 else next(iter(broken), "nobody")


def _bless(pairs: list[Pair], table: dict[str, Any]) -> None:
    """Write both opinions anew; a reason stays with its change where they still differ."""
    assert OASDIFF.is_file(), "Only where oasdiff is there can its opinion be written."
    kept = {(*row["change"], row["ours"], row["oasdiff"]): row.get("because") for row in table["rows"] or ()}
    lines = [*TABLE.read_text(encoding="utf-8").partition("\nrows:")[0].splitlines(), "rows:"]
    for pair, (sides, rules) in zip(pairs, _asked(pairs), strict=True):
        row = {"change": pair.told, "ours": pair.ours, "oasdiff": sides, "rules": rules}
        if pair.ours != sides:
            row["because"] = kept.get((*pair.told, pair.ours, sides)) or "?"
        flow = yaml.safe_dump(row, default_flow_style=True, sort_keys=False, width=10_000)
        lines.append(f"  - {flow.strip()}")
    TABLE.write_text("\n".join(lines) + "\n", encoding="utf-8")
