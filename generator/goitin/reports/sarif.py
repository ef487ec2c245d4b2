"""SARIF 2.1.0, as code scanning takes it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from goitin import __version__
from goitin.reports.entry import Described, ReportEntry


class Sarif:
    """One run; told at its end."""

    def __init__(self, described: Described) -> None:
        self._described = described
        self._found: list[ReportEntry] = []

    def file(self, _name: str, found: Sequence[ReportEntry]) -> str:
        """Nothing yet."""
        self._found += found
        return ""

    def end(self) -> str:
        """The whole document."""
        rules = sorted({entry.rule for entry in self._found})
        driver = {"name": "goitin", "version": __version__, "rules": [self._rule(rule) for rule in rules]}
        run = {
            "tool": {"driver": driver},
            "columnKind": "unicodeCodePoints",
            "results": [_result(entry, rules.index(entry.rule)) for entry in self._found],
        }
        log = {
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
            "version": "2.1.0",
            "runs": [run],
        }
        return json.dumps(log, ensure_ascii=False, indent=1) + "\n"

    def _rule(self, id: str) -> dict[str, Any]:
        """What SARIF says about a rule: its title, the page that explains it, what it weighs."""
        known = self._described(id)
        made: dict[str, Any] = {"id": id}
        if "title" in known:
            made["shortDescription"] = {"text": known["title"]}
        if "page" in known:
            made["help"] = {"text": known["page"], "markdown": known["page"]}
        if "severity" in known:
            made["defaultConfiguration"] = {"level": known["severity"]}
        return made


def _result(entry: ReportEntry, rule: int) -> dict[str, Any]:
    location: dict[str, Any] = {
        "physicalLocation": {
            "artifactLocation": {"uri": quote(entry.file, safe="/", errors="surrogateescape")},
            "region": {"startLine": entry.line, "startColumn": entry.column},
        }
    }
    if entry.path:
        location["logicalLocations"] = [{"fullyQualifiedName": entry.path}]
    return {
        "ruleId": entry.rule,
        "ruleIndex": rule,
        "level": entry.severity,
        "message": {"text": entry.sentence},
        "locations": [location],
    }
