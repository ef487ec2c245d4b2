"""GitLab's report of code quality: one list, each finding with a fingerprint that stays when lines above it move."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Sequence
from typing import Any

from goitin.reports.entry import ERROR, WARNING, ReportEntry

_WEIGHTS = {ERROR: "major", WARNING: "minor"}


class Gitlab:
    """The findings of all files; told at its end."""

    def __init__(self) -> None:
        self._found: list[dict[str, Any]] = []
        self._met: Counter[str] = Counter()

    def file(self, _name: str, found: Sequence[ReportEntry]) -> str:
        """Nothing yet."""
        self._found += [self._entry(entry) for entry in found]
        return ""

    def end(self) -> str:
        """The whole document."""
        return json.dumps(self._found, ensure_ascii=False, indent=1) + "\n"

    def _entry(self, entry: ReportEntry) -> dict[str, Any]:
        what = repr((entry.file, entry.rule, entry.path, entry.sentence))
        self._met[what] += 1
        seed = f"{what}{self._met[what]}".encode("utf-8", "surrogateescape")
        path = f"{entry.path}: " if entry.path else ""
        return {
            "description": f"{path}{entry.sentence}",
            "check_name": entry.rule,
            "fingerprint": hashlib.sha256(seed).hexdigest(),
            "severity": _WEIGHTS.get(entry.severity, "info"),
            "location": {"path": entry.file, "lines": {"begin": entry.line}},
        }
