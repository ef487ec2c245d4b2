"""The four SDKs, that for .NET Framework too, and the reference judge say of every vector what is written there: path, rule, severity, order, canonical bytes.

Frameworks only answer yes or no: for every record without a `json` fault they say what strict reading of the newest edition says.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice
from typing import Any

import pytest

from goitin.model import Spec

from sdks import csharp, java, judge, loaded, net462, python, typescript, vectors
from sdks.executor import Answer, Case, Executor
from sdks.floats import floats_hide
from sdks.trees import TREES, Tree
from sdks.vectors import Vector

SDKS = {"python": python, "java": java, "csharp": csharp}
PARTIES = {**SDKS, "net462": net462, "typescript": typescript, "loaded": loaded, "judge": judge}
QUICK = {"python": [pytest.mark.quick]}
AT_ONCE = 2_000  # cases, so that memory stays small
SHOWN = 20


def each(names: Iterable[str]) -> list[Any]:
    """Names as parameters; what goes through one executor stays in one process."""
    return [
        pytest.param(name, marks=[pytest.mark.xdist_group(f"vectors-{name}"), *QUICK.get(name, ())])
        for name in names
    ]


@pytest.fixture(
    scope="module", params=[pytest.param("qcvn120", marks=pytest.mark.slow), pytest.param("quan_trac")]
)
def tree(request: pytest.FixtureRequest) -> Tree:
    return TREES[request.param]


@pytest.fixture(scope="module", params=each(SDKS))
def sdk(request: pytest.FixtureRequest, tree: Tree) -> Iterator[Executor]:
    with SDKS[request.param].executor(tree) as running:
        yield running


@pytest.fixture(scope="module", params=each(PARTIES))
def party(request: pytest.FixtureRequest, tree: Tree) -> Iterator[Executor]:
    with PARTIES[request.param].executor(tree) as running:
        yield running


def every(tree: Tree) -> Iterator[Vector]:
    for file in vectors.files(tree):
        yield from vectors.read(file)


def parts(asked: Iterable[Vector]) -> Iterator[list[Vector]]:
    rest = iter(asked)
    while part := list(islice(rest, AT_ONCE)):
        yield part


def different(vector: Vector, answer: Answer) -> str | None:
    """How an answer is not what the vector says, in words; sentences do not count."""
    if vector.is_answered_by(answer):
        return None
    asked = f"{vector.name} ({vector.case.mode}, {vector.case.edition}) {vector.case.data[:300]!r}"
    return f"{asked}\n  expected {vector.answer}\n  said     {answer}"


def failed(found: list[str], count: int) -> str:
    return f"{len(found)} of {count}:\n" + "\n".join(found[:SHOWN])


def test_each_party_says_what_the_vectors_say(party: Executor, tree: Tree) -> None:
    """The judge too: of what was kept of samples, and of editions that one was asked for all."""
    found, count = [], 0
    for part in parts(every(tree)):
        count += len(part)
        answers = party.ask_all([vector.case for vector in part])
        found += [text for pair in zip(part, answers, strict=True) if (text := different(*pair))]

    assert count > 10_000
    assert found == [], failed(found, count)


def test_what_was_written_is_written_again(sdk: Executor, tree: Tree) -> None:
    """Canonical bytes, read strictly, give the same bytes, and so does each record of a message."""
    found, count = [], 0
    for part in parts(read_again(tree)):
        count += len(part)
        answers = sdk.ask_all([vector.case for vector in part])
        found += [
            f"{vector.name}: {answer.written}"
            for vector, answer in zip(part, answers, strict=True)
            if answer.written != vector.answer.written
        ]

    assert count > 500
    assert found == [], failed(found, count)


def read_again(tree: Tree) -> Iterator[Vector]:
    """What was written of records, once each, as cases of their own."""
    seen = set[tuple[str, bytes]]()
    for vector in every(tree):
        for written in vector.answer.written if vector.case.do is None else ():
            key = (vector.case.record, written or b"")
            if written is not None and key not in seen:
                seen.add(key)
                asked = vector.case
                case = Case(asked.record, written, mode="strict", edition=asked.edition, at=asked.at)
                yield replace(vector, case=case, answer=Answer(written=(written,)))


@pytest.mark.slow
def test_a_framework_accepts_what_strict_reading_has_no_error_in(sdk: Executor, tree: Tree) -> None:
    whole = tree.spec
    newest = whole.editions[-1].id
    found, count = [], 0
    for part in parts(for_frameworks(tree, newest)):
        seen = [
            vector
            for vector in part
            if sdk.name != "python" or not floats_hide(vector.case.data, whole, vector.case.record)
        ]
        count += len(seen)
        answers = sdk.ask_all([Case(vector.case.record, vector.case.data, do="framework") for vector in seen])
        found += [
            f"{vector.name} {vector.case.data[:300]!r}: {answer.accepted} {answer.crash or ''}, findings {vector.answer.findings}"
            for vector, answer in zip(seen, answers, strict=True)
            if answer.accepted is not vector.has_value
        ]

    assert count > 500
    assert found == [], failed(found, count)


def for_frameworks(tree: Tree, newest: str) -> Iterator[Vector]:
    """Records without a `json` fault, read strictly and without limits of the caller's, who says no edition.

    So it is the newest, but where records choose by their own days.
    """
    choosing = choosing_records(tree.spec)
    for vector in every(tree):
        case = vector.case
        plain = case.do is None and not case.is_list and not case.limits
        if (
            plain
            and case.mode == "strict"
            and (case.edition, case.at) == ("" if case.record in choosing else newest, None)
            and all(rule != "json" for _, rule, _ in vector.answer.findings)
        ):
            yield vector


def choosing_records(spec: Spec) -> set[str]:
    """The records in which a day chooses the edition, their own or that of a record inside."""
    found = {one.id for one in spec.records if one.edition_by is not None}
    while more := {one.id for one in spec.records if one.id not in found and found & {*one.nested}}:
        found |= more
    return found


def test_names_are_unique_in_a_file(tree: Tree) -> None:
    for file in vectors.files(tree):
        names = [line.name for line in vectors.lines(file)]

        assert len(set(names)) == len(names), file
