"""Findings about specifications in the forms that people and machines read: text, JSON, GitHub annotations, SARIF.

Left: `findings`, `rulebook`. Right: the command line.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

import click

from goitin import __version__, rulebook
from goitin.findings import Finding, Severity
from goitin.sentences import ENGLISH, translated
from goitin.sinks import lines, visible

_COLOURS: dict[Severity, dict[str, Any]] = {
    Severity.ERROR: {"fg": "red", "bold": True},
    Severity.WARNING: {"fg": "yellow"},
}


def told(
    findings: Sequence[Finding], root: str, format: str, language: str = ENGLISH, colours: bool = False
) -> str:
    """All findings as text, json, github or sarif; `root` is the folder of specifications as the reader calls it.

    `colours` only colour text; whoever prints it takes them away where no person reads.
    """
    said = [_in(finding, language) for finding in findings]
    if format == "sarif":
        return json.dumps(_sarif(said, root), ensure_ascii=False, indent=1) + "\n"
    if format == "text":
        return "".join(f"{_text(finding, root, colours)}\n" for finding in said)
    line = {"json": _json, "github": _github}[format]
    return "".join(f"{line(finding, root)}\n" for finding in said)


def fields(finding: Finding, root: str, language: str = ENGLISH) -> dict[str, Any]:
    """One finding as the members of a JSON object."""
    return _fields(_in(finding, language), root)


def _in(finding: Finding, language: str) -> Finding:
    return replace(finding, what=translated(finding.what, language), cure=translated(finding.cure, language))


def _file(finding: Finding, root: str) -> str:
    return f"{root.rstrip('/')}/{finding.place.file}"


def _text(finding: Finding, root: str, colours: bool) -> str:
    place = finding.place
    weight = click.style(finding.severity, **_COLOURS[finding.severity]) if colours else finding.severity
    return (
        f"{visible(_file(finding, root))}:{place.line}:{place.column}: {weight} {finding.rule}: "
        f"{lines(finding.what)} {lines(finding.cure)}"
    )


def _json(finding: Finding, root: str) -> str:
    """One object a line."""
    return json.dumps(_fields(finding, root), ensure_ascii=False)


def _fields(finding: Finding, root: str) -> dict[str, Any]:
    return {
        "file": _file(finding, root),
        "line": finding.place.line,
        "column": finding.place.column,
        "severity": finding.severity,
        "rule": finding.rule,
        "what": finding.what,
        "cure": finding.cure,
    }


def _github(finding: Finding, root: str) -> str:
    """A workflow command; what would end it early is escaped as GitHub asks."""
    place = finding.place
    where = f"file={_property(_file(finding, root))},line={place.line},col={place.column},title={_property(finding.rule)}"
    return f"::{finding.severity} {where}::{_data(f'{finding.what} {finding.cure}')}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def _sarif(findings: Iterable[Finding], root: str) -> dict[str, Any]:
    """SARIF 2.1.0, as code scanning takes it."""
    listed = list(findings)
    rules = sorted({finding.rule for finding in listed})
    return {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "goitin",
                        "version": __version__,
                        "rules": [_described(rule) for rule in rules],
                    }
                },
                "columnKind": "unicodeCodePoints",
                "results": [_result(finding, rules.index(finding.rule), root) for finding in listed],
            }
        ],
    }


def _described(id: str) -> dict[str, Any]:
    """What SARIF says about a rule: its title in English, and the page that explains it."""
    known = rulebook.KNOWN.get(id)
    if known is None:
        return {"id": id}
    page = rulebook.page(id)
    return {
        "id": id,
        "shortDescription": {"text": rulebook.titles(id)["en"]},
        "help": {"text": page, "markdown": page},
        "defaultConfiguration": {"level": known.severity},
    }


def _result(finding: Finding, rule: int, root: str) -> dict[str, Any]:
    region = {"startLine": finding.place.line, "startColumn": finding.place.column}
    location = {"artifactLocation": {"uri": _file(finding, root)}, "region": region}
    return {
        "ruleId": finding.rule,
        "ruleIndex": rule,
        "level": finding.severity,
        "message": {"text": f"{finding.what} {finding.cure}"},
        "locations": [{"physicalLocation": location}],
    }
