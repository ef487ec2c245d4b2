"""The table of the site has a row for each stranger that is tried, with the version that is tried, and a word on each fault."""

from __future__ import annotations

import re

import pytest
from places import ROOT
from tools import TOOLS, Tool

from goitin.targets.openapi import code_generators

pytestmark = pytest.mark.quick

KNOWN = {row.id: row for row in code_generators.rows()}


def test_it_has_the_rows_of_those_that_are_tried_in_their_order() -> None:
    assert list(KNOWN) == [tool.id for tool in TOOLS]


@pytest.mark.parametrize("tool", TOOLS, ids=lambda tool: tool.id)
def test_its_version_is_the_one_that_is_pinned(tool: Tool) -> None:
    file, pin = tool.pin

    assert re.search(
        pin + re.escape(KNOWN[tool.id].version) + r"\b(?![.-])", (ROOT / file).read_text(encoding="utf-8")
    )


@pytest.mark.parametrize("row", KNOWN.values(), ids=lambda row: row.id)
def test_each_step_that_is_not_well_has_a_note_and_no_other(row: code_generators.Row) -> None:
    wrong = [step for step in code_generators.STEPS if row.outcomes.get(step) not in ("ok", "none", None)]

    assert sorted({note.step for note in row.notes} - {"options"}) == sorted(wrong)
