"""`goitin validate`: whole messages or records, judged by a specification; a line a finding, a summary, and evidence if asked.

Left: `judging`, `evidence`. Right: the command line.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from goitin import evidence
from goitin.judging import Judge, Options
from goitin.progress import JUDGING, Bar
from goitin.spec import Spec
from goitin.validation import inputs, looks, wishes
from goitin.validation.inputs import MisuseError
from goitin.validation.lines import Line, Said, as_json, text
from goitin.validation.request import Request
from goitin.validation.summary import Summary

__all__ = ["Line", "MisuseError", "Request", "Summary", "as_json", "run", "text"]


def run(whole: Spec, request: Request, line: Line, echo: Callable[[str], None], bar: Bar) -> Summary:
    """Judge every input and say each finding as it comes; evidence is written last. Raises `GoitinError`."""
    wished = wishes.of(whole, request)
    for path in request.reports:
        evidence.assert_possible(path)
    options = Options(request.tolerant, wished.edition)
    if request.max_bytes is not None:
        options = replace(options, max_bytes=request.max_bytes)
    proof = evidence.Evidence(whole, options, wished.record) if request.reports else None
    summary, judge = Summary(), Judge(whole)
    found = inputs.find(request.source)
    inputs.assert_none_is(request.reports, found)
    for number, one in enumerate(found, 1):
        content = inputs.fetch(one, options.max_bytes)
        verdict = wished.verdict(judge, content.data, options, proof.tally if proof else None)
        look = looks.at(whole, content.data, options, verdict, wished, suspicious=request.suspicious)
        if verdict.findings or look.suspicions:
            bar.clear()
        said: tuple[Said, ...] = (*verdict.findings, *look.suspicions)
        for each in said:
            echo(line(one.shown, each))
        summary.add(verdict, look)
        if proof is not None:
            document = evidence.Document(
                one.name, content.size, content.sha256, content.data, look.suspicions
            )
            proof.add(document, verdict)
        bar(JUDGING, number, len(found))
    if proof is not None:
        for path in request.reports:
            evidence.write(path, proof, wished.date)
    return summary
