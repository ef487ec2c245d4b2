"""Findings about specifications, ready to be told; `root` is the folder of specifications as the reader calls it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from typing import Any

from goitin.diagnostics.diagnostic import Diagnostic
from goitin.diagnostics.message import ENGLISH, translate
from goitin.linter import rule_index
from goitin.reports.entry import ReportEntry
from goitin.reports.form import Form, form


def of_specification(finding: Diagnostic, root: str, language: str = ENGLISH) -> ReportEntry:
    """One finding, in a language.

    Args:
        finding: The finding.
        root: The folder of specifications as the reader calls it.
        language: The language of its sentences, `vi` or `en`.

    """
    what, cure = translate(finding.problem, language), translate(finding.hint, language)
    severity = str(finding.severity)
    return ReportEntry(
        f"{root.rstrip('/')}/{finding.location.file}",
        finding.location.line,
        finding.location.column,
        severity,
        finding.rule,
        f"{what} {cure}",
        fields={"severity": severity, "rule": finding.rule, "what": what, "cure": cure},
    )


def entries(findings: Iterable[Diagnostic], root: str, into: str | Form, language: str = ENGLISH) -> str:
    """Findings as one text, whole.

    Args:
        findings: The findings; those of one file stand together.
        root: The folder of specifications as the reader calls it.
        into: The form, fed and ended here, or the name of its format.
        language: The language of the sentences, `vi` or `en`.

    """
    made = form(into, "check", described) if isinstance(into, str) else into
    each = [of_specification(finding, root, language) for finding in findings]
    parts = [made.file(file, list(group)) for file, group in groupby(each, lambda one: one.file)]
    return "".join([*parts, made.end()])


def fields(findings: Sequence[Diagnostic], root: str, language: str = ENGLISH) -> list[dict[str, Any]]:
    """Findings as JSON objects.

    Args:
        findings: The findings.
        root: The folder of specifications as the reader calls it.
        language: The language of the sentences, `vi` or `en`.

    """
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
