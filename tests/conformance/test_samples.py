"""Packets in the shapes that deployed systems send: read by the four SDKs, and written back, nothing is lost.

What is found in them, and the bytes that are written, are vectors (`test_vectors.py`).
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any

import pytest
import yaml

from sdks import csharp, java, python, typescript
from sdks.executor import Answer, Case, Executor
from sdks.trees import QCVN120

SAMPLES = QCVN120.folder / "samples"
INDEX: dict[str, str] = yaml.safe_load((SAMPLES / "index.yaml").read_text(encoding="utf-8"))
NEWEST = "2022"

pytestmark = pytest.mark.xdist_group("samples")


@pytest.fixture(scope="module")
def executors() -> Iterator[list[Executor]]:
    with ExitStack() as stack:
        yield [
            stack.enter_context(language.executor(QCVN120)) for language in (python, java, csharp, typescript)
        ]


def case(name: str, mode: str) -> Case:
    word = INDEX[name]
    record = word.removeprefix("list of ")
    return Case(record, (SAMPLES / name).read_bytes(), word != record, mode, NEWEST)


def agreed(executors: list[Executor], asked: Case) -> Answer:
    """What all of them say; a difference is a failure that shows who said what."""
    answers = {executor.name: executor.ask(asked) for executor in executors}
    assert len(set(answers.values())) == 1, answers
    answer = next(iter(answers.values()))
    assert answer.crash is None, answer.crash
    return answer


@pytest.mark.parametrize("name", INDEX)
def test_what_is_written_holds_what_was_read(executors: list[Executor], name: str) -> None:
    asked = case(name, "tolerant")
    answer = agreed(executors, asked)
    sent = json.loads(asked.data)
    for one, written in zip(sent if asked.is_list else [sent], answer.written, strict=True):
        if written is None:
            assert any(severity == "error" for _, _, severity in answer.findings)
            continue
        assert lost(one, json.loads(written)) == []
        again = agreed(executors, Case(asked.record, written, mode="strict", edition=NEWEST))
        assert again.written == (written,), "writing what was read canonical gives the same bytes"


def lost(sent: Any, written: Any, path: str = "") -> list[str]:
    """Places of values that were sent and are not in what was written; absent values (null, "") may go.

    A number may come back as the text of its digits, or the other way round, where the specification names one form.
    """
    if isinstance(sent, dict):
        folded = {key.lower(): value for key, value in written.items()}  # `Url` is an alias of `URL`
        return [
            at for key, value in sent.items() for at in lost(value, folded.get(key.lower()), f"{path}/{key}")
        ]
    if isinstance(sent, list):
        assert isinstance(written, list), path
        pairs = zip(sent, written, strict=True)
        return [
            at for number, (one, other) in enumerate(pairs) for at in lost(one, other, f"{path}/{number}")
        ]
    if sent in (None, "") or sent is written or str(sent) == str(written):
        return []
    same_number = isinstance(sent, int | float) and float(written) == sent
    return [] if same_number else [path]
