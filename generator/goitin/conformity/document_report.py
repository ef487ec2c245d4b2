"""What is said of a document, ready to be told: its findings, and suspicions, which are none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from goitin.conformity.file_names import printable
from goitin.conformity.json_locations import JsonLocations
from goitin.conformity.looks import Look
from goitin.conformity.suspicious_values import Suspicion
from goitin.diagnostics.message import Message, msg, translate
from goitin.model import Edition
from goitin.reports import NOTE, ReportEntry
from goitin.validator import Finding, Verdict


def of(
    file: str, verdict: Verdict, look: Look, locations: JsonLocations, language: str
) -> Iterator[ReportEntry]:
    """Everything that is said of a document, in order, in a language."""
    last = len(verdict.findings) - 1
    for number, finding in enumerate(verdict.findings):
        if look.record is None:
            yield _found(file, finding, locations, language)
        else:  # that the document belongs nowhere is said last
            record = look.record if number == last else None
            yield _found(file, _without_candidates(finding), locations, language, record)
    for suspicion in look.suspicions:
        yield _suspected(file, suspicion, locations, language)


def announced(
    file: str, verdict: Verdict, locations: JsonLocations, language: str, later: Edition
) -> Iterator[ReportEntry]:
    """What only an edition beside the verdict finds: from its first day on, where that is known."""
    for finding in verdict.announced:
        sentence = finding.message_vi if language == "vi" else finding.message_en
        when = translate(_when(finding, later), language)
        fields = {**finding.to_dict(), "announced": later.id}
        if later.first_day is not None:
            fields["from"] = later.first_day
        line, column = locations.of(finding)
        path, text = printable(finding.path), printable(f"{when} {sentence}")
        yield ReportEntry(file, line, column, NOTE, f"announced:{finding.rule}", text, path, fields)


def _when(finding: Finding, later: Edition) -> Message:
    since = later.first_day or msg("edition {edition}", edition=later.id)
    if finding.severity == "error":
        return msg("Refused from {since} on:", since=since)
    return msg("A warning from {since} on:", since=since)


def advice(record: str) -> Message:
    """What to try where a document looks like a record without its envelope."""
    return msg("This looks like a record {record}: use --record {record}.", record=record)


def _found(
    file: str, finding: Finding, locations: JsonLocations, language: str, record: str | None = None
) -> ReportEntry:
    fields: dict[str, Any] = finding.to_dict()
    sentence = finding.message_vi if language == "vi" else finding.message_en
    if record is not None:
        fields["record"] = record
        sentence = f"{sentence} {translate(advice(record), language)}"
    line, column = locations.of(finding)
    path = printable(finding.path)
    return ReportEntry(file, line, column, finding.severity, finding.rule, printable(sentence), path, fields)


def _without_candidates(finding: Finding) -> Finding:
    """A lone record fits the many services that ask for nothing; none of them is meant."""
    phrase = finding.phrase
    blanks = {name: value for name, value in phrase.blanks.items() if name != "candidates"}
    return replace(finding, phrase=replace(phrase, blanks=blanks))


def _suspected(file: str, suspicion: Suspicion, locations: JsonLocations, language: str) -> ReportEntry:
    sentence = suspicion.sentence.by_language
    fields = {"path": suspicion.path, "suspicious": suspicion.kind, "sentence": sentence}
    line, column = locations.value_at(suspicion.path)
    path = printable(suspicion.path)
    return ReportEntry(
        file, line, column, NOTE, f"suspicious:{suspicion.kind}", sentence[language], path, fields
    )
