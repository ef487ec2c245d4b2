"""`goitin validate`: whole messages or records, judged by a specification; every finding with its place, a summary, and evidence if asked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from goitin.conformity import catalogs, document_report, documents, inputs, looks, report
from goitin.conformity import options as given
from goitin.conformity.documents import Document
from goitin.conformity.inputs import Input, MisuseError
from goitin.conformity.json_locations import JsonLocations
from goitin.conformity.looks import Look
from goitin.conformity.options import ResolvedOptions
from goitin.conformity.request import ValidationRequest
from goitin.conformity.summary import Summary
from goitin.diagnostics.progress import JUDGING, Bar
from goitin.model import Spec
from goitin.reports import Form, ReportEntry
from goitin.validator import Options, Validator, Verdict

__all__ = ["MisuseError", "Summary", "ValidationRequest", "messages_of", "run"]

_PARTS = 1000  # of an input, that a bar can show


def run(spec: Spec, request: ValidationRequest, form: Form, echo: Callable[[str], None], bar: Bar) -> Summary:
    """Judge every input and say each finding as it comes, in the bar's language; evidence is written last.

    Args:
        spec: The specification that judges.
        request: What to validate, how to read it, and where evidence goes.
        form: Makes text of the findings, file by file.
        echo: Takes each text that the form makes; it may be empty.
        bar: Shows how far the run is; its language is that of the findings.

    Returns:
        What came out, in numbers.

    Raises:
        GoitinError: The request cannot be met (`MisuseError`), or evidence cannot be written.

    """
    spec = catalogs.given(spec, request.catalogs)
    resolved = given.resolve(spec, request)
    for path in request.reports:
        report.assert_possible(path)
    options = Options(request.tolerant, resolved.edition)
    if request.max_bytes is not None:
        options = replace(options, max_bytes=request.max_bytes)
    found = inputs.find(request.sources)
    inputs.assert_none_is(request.reports, found)
    proof = report.ConformityReport(spec, options, resolved.record) if request.reports else None
    session = _Session(spec, request, resolved, options, proof, bar)
    for number, one in enumerate(found):
        session.begin(number, len(found))
        for document in documents.read(one, options.max_bytes, lines=request.lines):
            session.judge(one, document, form, echo)
    echo(form.end())
    if proof is not None:
        for path in request.reports:
            report.write(path, proof, resolved.date)
    return session.summary


def messages_of(
    file: str, line: int, data: bytes, verdict: Verdict, language: str, *, suspicious: bool = False
) -> list[ReportEntry]:
    """What a verdict on one line of a file says, with its places.

    Args:
        file: What the entries call the file.
        line: The line of the file at which the document begins, from 1.
        data: The bytes of the document.
        verdict: What the validator said of these bytes.
        language: The language of the sentences, `vi` or `en`.
        suspicious: Whether values that look destroyed are told, too.

    """
    root = looks.root(data, Options())
    look = Look(looks.suspicions_of(root) if suspicious and root is not None else ())
    return list(document_report.of(file, verdict, look, JsonLocations(root, line), language))


class _Session:
    """One run: what judges, and what it has come to."""

    def __init__(
        self,
        spec: Spec,
        request: ValidationRequest,
        resolved: ResolvedOptions,
        options: Options,
        proof: report.ConformityReport | None,
        bar: Bar,
    ) -> None:
        self.summary = Summary()
        self._spec, self._request, self._resolved, self._options = spec, request, resolved, options
        self._proof, self._bar = proof, bar
        self._judge = Validator(spec, self._within)
        self._number, self._of, self._is_line = 0, 1, False

    def begin(self, number: int, of: int) -> None:
        """Go on to the next input."""
        self._number, self._of = number, of

    def judge(self, one: Input, document: Document, form: Form, echo: Callable[[str], None]) -> None:
        """Judge one document, and tell what is said of it."""
        self._is_line = document.is_line
        content, options = document.content, self._options
        tally = self._proof.tally if self._proof else None
        verdict = self._resolved.verdict(self._judge, content.data, options, tally)
        looked = self._request.suspicious or bool(verdict.findings)
        root = looks.root(content.data, options) if looked else None
        look = looks.look_again(
            self._spec, root, verdict, self._resolved, suspicious=self._request.suspicious
        )
        locations = JsonLocations(root, document.line)
        entries = list(document_report.of(one.shown, verdict, look, locations, self._bar.language))
        if entries:
            self._bar.clear()
        echo(form.file(f"{one.shown}:{document.line}" if document.is_line else one.shown, entries))
        self.summary.add(verdict, look, is_lined=_is_lined(document, verdict))
        self._note(one, document, look, verdict)
        self._show(document.done)

    def _note(self, one: Input, document: Document, look: Look, verdict: Verdict) -> None:
        """Keep what evidence says of a document."""
        if self._proof is not None:
            content = document.content
            name = f"{one.name}:{document.line}" if document.is_line else one.name
            noted = report.CheckedInput(name, content.size, content.sha256, content.data, look.suspicions)
            self._proof.add(noted, verdict)

    def _within(self, done: int, of: int) -> None:
        """How far the judge is in a document that is a whole input; a line of many is too small to show."""
        if not self._is_line and of:
            self._show(done / of)

    def _show(self, done: float) -> None:
        self._bar(JUDGING, int((self._number + done) * _PARTS), self._of * _PARTS)


def _is_lined(document: Document, verdict: Verdict) -> bool:
    return not (verdict.valid or document.is_line) and documents.is_lined(document.content.data)
