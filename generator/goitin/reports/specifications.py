"""Findings about specifications, ready to be told; `root` is the folder of specifications as the reader calls it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from typing import Any

from goitin.diagnostics.diagnostic import Finding
from goitin.diagnostics.message import ENGLISH, translated
from goitin.linter import rule_index
from goitin.reports.entry import Told
from goitin.reports.form import Form, form


def of_specification(finding: Finding, root: str, language: str = ENGLISH) -> Told:
    """One finding, in a language."""
    what, cure = translated(finding.what, language), translated(finding.cure, language)
    severity = str(finding.severity)
    return Told(
        f"{root.rstrip('/')}/{finding.place.file}",
        finding.place.line,
        finding.place.column,
        severity,
        finding.rule,
        f"{what} {cure}",
        fields={"severity": severity, "rule": finding.rule, "what": what, "cure": cure},
    )


def told(findings: Iterable[Finding], root: str, into: str | Form, language: str = ENGLISH) -> str:
    """Findings in a form, or in the format of this name, whole."""
    made = form(into, "check", described) if isinstance(into, str) else into
    each = [of_specification(finding, root, language) for finding in findings]
    parts = [made.file(file, list(group)) for file, group in groupby(each, lambda one: one.file)]
    return "".join([*parts, made.end()])


def fields(findings: Sequence[Finding], root: str, language: str = ENGLISH) -> list[dict[str, Any]]:
    """Findings as JSON objects."""
    each = [of_specification(finding, root, language) for finding in findings]
    return [{"file": one.file, "line": one.line, "column": one.column, **one.fields} for one in each]


def described(rule: str) -> Mapping[str, str]:
    """What the rulebook knows of a rule."""
    known = rule_index.KNOWN.get(rule)
    if known is None:
        return {}
    return {
        "title": rule_index.titles(rule)["en"],
        "page": rule_index.page(rule),
        "severity": str(known.severity),
    }
