"""Inputs → lines: each judged in both readings and all editions, what is said alike said once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from goitin.model import Spec
from goitin.targets.vectors.editions import dependent
from goitin.targets.vectors.file_format import MODES, Expectation, Form
from goitin.targets.vectors.inputs import OWN, VectorInput
from goitin.validator import Finding, Options, Validator, Verdict


class VectorWriter:
    """Has the inputs of one specification judged."""

    def __init__(self, spec: Spec) -> None:
        self._judge = Validator(spec)
        self._editions = [edition.id for edition in spec.editions]
        self._dependent = dependent(spec)

    def form(self, record: str | None = None) -> Form:
        """How a file is written; `record` is the id of the record that it is about, if it is about one."""
        return Form(self._editions, record)

    def of(self, inputs: Iterable[VectorInput], record: str | None = None) -> str:
        """A file: one JSON line for each input; bytes that were asked in the same way before are left out."""
        form = self.form(record)
        seen: set[object] = set()
        made: list[str] = []
        for asked in inputs:
            key = replace(asked, name="")
            if key not in seen:
                seen.add(key)
                made.append(form.line(asked, self.cases(asked)))
        return "".join([form.head(), *made]) if made else ""

    def cases(self, asked: VectorInput) -> list[Expectation]:
        """What is expected, grouped: readings that agree in all editions, then editions that agree."""
        if asked.by is not None:
            return [
                {"modes": modes, "editions": self._editions, **answer}
                for answer, modes in _alike((mode, self._expected(asked, mode, None)) for mode in MODES)
            ]
        found: list[Expectation] = []
        for both, editions in _alike(self._by_edition(asked)):
            for answer, modes in _alike(zip(MODES, both, strict=True)):
                found.append({"modes": modes, "editions": editions, **answer})
        return found

    def _by_edition(self, asked: VectorInput) -> Iterator[tuple[str, list[Expectation]]]:
        """What each edition says; where the law has no difference between them, one is asked for all."""
        same = asked.record is not None and asked.record not in self._dependent
        both: list[Expectation] = []
        for edition in self._editions:
            if not both or not same:
                both = [self._expected(asked, mode, edition) for mode in MODES]
            yield edition, both

    def _expected(self, asked: VectorInput, mode: str, edition: str | None) -> Expectation:
        at = None if asked.by in (None, OWN) else asked.by
        options = Options(mode == "tolerant", edition, at=at, also=asked.also, **dict(asked.limits))
        if asked.record is None:
            verdict = self._judge.message(asked.data, options, service=asked.service, kind=asked.kind)
        elif asked.is_list:
            verdict = self._judge.records(asked.record, asked.data, options)
        else:
            verdict = self._judge.record(asked.record, asked.data, options)
        return expected(asked, verdict)


def expected(asked: VectorInput, verdict: Verdict) -> Expectation:
    """A verdict as vectors say it; `written` and `records` only where the document can have them."""
    answer: dict[str, Any] = {}
    if asked.record is None:
        answer |= {"service": verdict.service, "kind": verdict.kind}
    answer["findings"] = [row(finding) for finding in verdict.findings]
    if verdict.truncated:
        answer["truncated"] = True
    if asked.also is not None:
        answer["announced"] = [[one.path, one.rule, one.severity] for one in verdict.announced]
    if not asked.is_list:
        written = verdict.written
        answer["written"] = True if written == asked.data else _text(written)
    if asked.is_list or asked.record is None:
        answer["records"] = [_text(item.written) for item in verdict.records]
        if asked.limits or verdict.truncated:
            answer["record_findings"] = [
                [[one.path, one.rule, one.severity] for one in item.findings] for item in verdict.records
            ]
    return answer


def row(finding: Finding) -> list[Any]:
    """A finding: path, rule, severity, and its limits where it has any; but for the edition, so that editions that agree are one case."""
    cells: list[Any] = [finding.path, finding.rule, finding.severity]
    limits = {name: text for name, text in finding.phrase.limits.items() if name != "edition"}
    return [*cells, limits] if limits else cells


def _alike(pairs: Iterable[tuple[str, Any]]) -> Iterator[tuple[Any, list[str]]]:
    """Values with the names that have them, in order of first use."""
    found: list[tuple[Any, list[str]]] = []
    for name, value in pairs:
        names = next((names for other, names in found if other == value), None)
        if names is None:
            found.append((value, [name]))
        else:
            names.append(name)
    yield from found


def _text(written: bytes | None) -> str | None:
    return None if written is None else written.decode("utf-8")
