"""GitLab's report of code quality: one list, each finding with a fingerprint that stays when lines above it move."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Sequence
from typing import Any

from goitin.reports.entry import ERROR, WARNING, Told

_WEIGHTS = {ERROR: "major", WARNING: "minor"}


class Gitlab:
    """The findings of all files; told at its end."""

    def __init__(self) -> None:
        self._found: list[dict[str, Any]] = []
        self._met: Counter[str] = Counter()

    def file(self, _name: str, found: Sequence[Told]) -> str:
        """Nothing yet."""
        self._found += [self._entry(told) for told in found]
        return ""

    def end(self) -> str:
        """The whole document."""
        return json.dumps(self._found, ensure_ascii=False, indent=1) + "\n"

    def _entry(self, told: Told) -> dict[str, Any]:
        what = repr((told.file, told.rule, told.path, told.sentence))
        self._met[what] += 1
        seed = f"{what}{self._met[what]}".encode("utf-8", "surrogateescape")
        path = f"{told.path}: " if told.path else ""
        return {
            "description": f"{path}{told.sentence}",
            "check_name": told.rule,
            "fingerprint": hashlib.sha256(seed).hexdigest(),
            "severity": _WEIGHTS.get(told.severity, "info"),
            "location": {"path": told.file, "lines": {"begin": told.line}},
        }
