"""One finding as every form tells it, whatever it is about."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

ERROR, WARNING, NOTE = "error", "warning", "note"
"""What a finding weighs; a note weighs nothing: it is a guess, and fails nobody."""

Described = Callable[[str], Mapping[str, str]]
"""From a rule to what is known of it: `title`, `page` (Markdown) and `severity`, as far as there are any."""


@dataclass(frozen=True, slots=True)
class ReportEntry:
    """Where (line and column from 1), which rule, how grave, and the sentence in the language of the run.

    `path` is the JSON Pointer of a finding about a packet; `fields` are the members of the finding as JSON.
    """

    file: str
    line: int
    column: int
    severity: str
    rule: str
    sentence: str
    path: str = ""
    fields: Mapping[str, Any] = field(default_factory=dict)
