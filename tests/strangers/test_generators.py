"""Each stranger is fed our document; what it makes is compiled and used as a vendor would, and what comes of it stands in the table of the site.

A fault that has gone fails as one that is new: the table tells vendors what to expect, so it must not be older than the truth.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from places import DOCUMENTS
from steps import walked
from tools import TOOLS, Tool

from goitin.targets.openapi import code_generators

KNOWN = {row.id: row for row in code_generators.rows()}


TRIED = [
    pytest.param(tool, id=tool.id, marks=pytest.mark.xdist_group(f"stranger {tool.id}")) for tool in TOOLS
]


@pytest.mark.parametrize("tool", TRIED)
def test_what_comes_of_it_is_what_the_table_says(tool: Tool, packet: Any, tmp_path: Path) -> None:
    if tool.needs and shutil.which(tool.needs) is None:
        pytest.skip(f"{tool.needs} is not on the PATH, so nothing is known of {tool.id} on this machine")
    row = KNOWN[tool.id]

    outcomes, said = walked(tool, DOCUMENTS[row.document], packet, tmp_path)

    assert outcomes == row.outcomes, said
