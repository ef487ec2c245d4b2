"""The findings of every case, told in Vietnamese: nothing of them stays English."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from fault_cases import CASES, findings, sections

from goitin.diagnostics.message import Message, looked_up, translate

_AS_WRITTEN = re.compile(r"^\S+ \S+ \S+|`[^`]*`|'[^']*'|\"[^\"]*\"|\{[^}]*\}")
_ENGLISH = re.compile(r"\b(?:the|is|are|not|with|Write|Give|Keep|has|There|must|Correct|Did you mean)\b")
_BY_LIBRARIES = {"template"}  # what Jinja says of a template is in English


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_the_findings_of_every_fault_are_told_in_vietnamese(
    case: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "vi_VN.UTF-8")
    parts = sections(case)
    del parts["findings"]

    found = findings(parts, tmp_path)

    assert [left for line in found for left in english_left(line)] == []
    told = [_AS_WRITTEN.sub("", translate(line, "vi")) for line in found]
    assert case.stem in _BY_LIBRARIES or [line for line in told if _ENGLISH.search(line)] == []


def english_left(text: str) -> list[str]:
    """Templates within a sentence that have words and no translation."""
    if not isinstance(text, Message):
        return []
    known = looked_up(text.template, "vi") != text.template
    words = re.sub(r"\{[^{}]*\}", "", text.template)
    own = [text.template] if not known and re.search("[a-z]", words) else []
    return own + [left for value in text.values.values() for left in english_left(value)]
