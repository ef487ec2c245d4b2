"""What is said of a document, ready to be told: its findings, and suspicions, which are none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from goitin.conformity.file_names import printable
from goitin.conformity.json_locations import Places
from goitin.conformity.looks import Look
from goitin.conformity.suspicious_values import Suspicion
from goitin.diagnostics.message import Sentence, say, translated
from goitin.reports import NOTE, Told
from goitin.validator import Finding, Verdict
from goitin.validator.messages import Said


def of(file: str, verdict: Verdict, look: Look, places: Places, language: str) -> Iterator[Told]:
    """Everything that is said of a document, in order, in a language."""
    last = len(verdict.findings) - 1
    for number, finding in enumerate(verdict.findings):
        if look.record is None:
            yield _found(file, finding, places, language)
        else:  # that the document belongs nowhere is said last
            record = look.record if number == last else None
            yield _found(file, _without_candidates(finding), places, language, record)
    for suspicion in look.suspicions:
        yield _suspected(file, suspicion, places, language)


def advice(record: str) -> Sentence:
    """What to try where a document looks like a record without its envelope."""
    return say("This looks like a record {record}: use --record {record}.", record=record)


def _found(file: str, finding: Finding, places: Places, language: str, record: str | None = None) -> Told:
    fields: dict[str, Any] = finding.to_dict()
    sentence = finding.message_vi if language == "vi" else finding.message_en
    if record is not None:
        fields["record"] = record
        sentence = f"{sentence} {translated(advice(record), language)}"
    line, column = places.of(finding)
    path = printable(finding.path)
    return Told(file, line, column, finding.severity, finding.rule, printable(sentence), path, fields)


def _without_candidates(finding: Finding) -> Finding:
    """A lone record fits the many services that ask for nothing; none of them is meant."""
    said = finding.said
    blanks = {name: value for name, value in said.blanks.items() if name != "candidates"}
    return replace(finding, said=Said(said.subject, said.key, blanks, said.own, said.near))


def _suspected(file: str, suspicion: Suspicion, places: Places, language: str) -> Told:
    sentence = {"vi": suspicion.sentence.vi, "en": suspicion.sentence.en}
    fields = {"path": suspicion.path, "suspicious": suspicion.kind, "sentence": sentence}
    line, column = places.at(suspicion.path)
    path = printable(suspicion.path)
    return Told(file, line, column, NOTE, f"suspicious:{suspicion.kind}", sentence[language], path, fields)
