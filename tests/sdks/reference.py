"""The reference judge, asked as an SDK is asked: a fourth opinion that shares no code with the three."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

from goitin.judging import Judge, Options, Verdict

from .executor import Answer, Case
from .trees import Tree


@dataclass
class Reference:
    """The judge of one specification. Use it as a context, as the executors are used."""

    judge: Judge
    name: str = "reference"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None: ...

    def ask(self, case: Case) -> Answer:
        """Have one case answered."""
        options = Options(case.mode == "tolerant", case.edition or None, **dict(case.limits))
        if case.do == "message":
            return _of_message(self.judge.message(case.data, options, case.service, case.kind))
        if case.is_list:
            verdict = self.judge.records(case.record, case.data, options)
            return _answer(verdict, tuple(item.written for item in verdict.records))
        verdict = self.judge.record(case.record, case.data, options)
        return _answer(verdict, (verdict.written,))

    def ask_all(self, cases: Sequence[Case]) -> list[Answer]:
        """Have many cases answered."""
        return [self.ask(case) for case in cases]


def executor(tree: Tree) -> Reference:
    """The judge of a tree's specification."""
    return Reference(Judge(tree.spec))


def _of_message(verdict: Verdict) -> Answer:
    return _answer(
        verdict,
        (verdict.written,),
        records=tuple(item.written for item in verdict.records),
        service=verdict.service,
        kind=verdict.kind,
    )


def _answer(verdict: Verdict, written: tuple[bytes | None, ...], **more: object) -> Answer:
    return Answer(
        findings=tuple((one.path, one.rule, one.severity) for one in verdict.findings),
        sentences=tuple((one.message_vi, one.message_en) for one in verdict.findings),
        truncated=verdict.truncated,
        written=written,
        **more,  # type: ignore[arg-type]
    )
