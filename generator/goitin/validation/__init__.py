"""`goitin validate`: whole messages, judged by a specification; a line a finding, a summary, and evidence if asked.

Left: `judging`, `evidence`. Right: the command line.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from goitin import evidence
from goitin.judging import Judge, Options, Verdict
from goitin.progress import JUDGING, Bar
from goitin.sentences import say
from goitin.spec import Spec
from goitin.validation import inputs, wishes
from goitin.validation.inputs import MisuseError
from goitin.validation.lines import Line, as_json, text

__all__ = ["Line", "MisuseError", "Request", "Summary", "as_json", "run", "text"]


@dataclass(frozen=True, slots=True)
class Request:
    """What to validate (a path or `-`), how to read it, and where evidence goes (`*.json`, `*.html`)."""

    source: str
    tolerant: bool = False
    edition: str | None = None
    service: str | None = None
    kind: str | None = None
    reports: Sequence[Path] = ()
    date: str | None = None


@dataclass(slots=True)
class Summary:
    """What came out, in numbers; `cut` counts files with more findings than are listed."""

    files: int = 0
    valid: int = 0
    errors: int = 0
    warnings: int = 0
    cut: int = 0

    def add(self, verdict: Verdict) -> None:
        """Count one verdict."""
        self.files += 1
        self.valid += verdict.valid
        self.errors += sum(one.severity == "error" for one in verdict.findings)
        self.warnings += sum(one.severity == "warning" for one in verdict.findings)
        self.cut += verdict.truncated

    @property
    def all_valid(self) -> bool:
        """Whether no file has an error, those of findings that were cut off included."""
        return self.valid == self.files

    def __str__(self) -> str:
        cut = say("; {cut} with more findings than are listed", cut=self.cut) if self.cut else ""
        return say(
            "files: {files}, valid: {valid}, errors: {errors}, warnings: {warnings}{cut}",
            files=self.files,
            valid=self.valid,
            errors=self.errors,
            warnings=self.warnings,
            cut=cut,
        )


def run(whole: Spec, request: Request, line: Line, echo: Callable[[str], None], bar: Bar) -> Summary:
    """Judge every input and say each finding as it comes; evidence is written last. Raises `GoitinError`."""
    options = Options(request.tolerant, wishes.edition(whole, request.edition))
    service = None if request.service is None else wishes.service(whole, request.service)
    date = None if request.date is None else wishes.day(request.date)
    if date is not None and not request.reports:
        raise MisuseError(say("--date is printed in the evidence only. Say with --report where that goes."))
    for path in request.reports:
        evidence.assert_possible(path)
    proof = evidence.Evidence(whole, options) if request.reports else None
    summary, judge = Summary(), Judge(whole)
    found = inputs.find(request.source)
    for number, one in enumerate(found, 1):
        content = inputs.fetch(one, options.max_bytes)
        verdict = judge.message(content.data, options, service, request.kind, proof.tally if proof else None)
        if verdict.findings:
            bar.clear()
        for finding in verdict.findings:
            echo(line(one.shown, finding))
        summary.add(verdict)
        if proof is not None:
            proof.add(evidence.Document(one.name, content.size, content.sha256, content.data), verdict)
        bar(JUDGING, number, len(found))
    if proof is not None:
        for path in request.reports:
            evidence.write(path, proof, date)
    return summary
