"""The frameworks' own way in: FastAPI itself, Jackson with Hibernate Validator, System.Text.Json with `TryValidateObject`.

For JSON without a `json` fault each says yes exactly if strict reading in the newest edition finds no error.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from types import ModuleType

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from goitin.model import Record
from goitin.samples import records
from goitin.wire.json_codec import JSON

from fuzz.engine import Engine
from fuzz.seeds import seeds
from sdks import csharp, java, python
from sdks.executor import Case, Executor
from sdks.floats import floats_hide
from sdks.trees import TREES, Tree

SEED = 27
CASES = 600
ACCEPTED, REFUSED = 200, 422

pytestmark = pytest.mark.xdist_group("frameworks")


@pytest.fixture(scope="module", params=list(TREES))
def tree(request: pytest.FixtureRequest) -> Tree:
    return TREES[request.param]


@pytest.fixture(scope="module")
def cases(tree: Tree) -> list[Case]:
    """Valid records, what deployed systems send, and mutations of both, as strict reading in the newest edition takes them."""
    engine = Engine(tree.spec, ("record",))
    valid = [engine.valid(seed) for seed in seeds(tree.spec) if seed.work == "record" and not seed.is_list]
    made = [
        *(case for record in tree.spec.records for case in _named_as_in_code(tree, record)),
        *(case for record in tree.spec.records for case in _without_one_key(tree, record)),
        *(engine.numbered(SEED, number) for number in range(CASES)),
    ]
    whole = tree.spec
    return [
        replace(case, is_list=False, mode="strict", edition="", limits=())
        for case in valid + made
        if not floats_hide(case.data, whole, case.record)
    ]


def _named_as_in_code(tree: Tree, record: Record) -> Iterator[Case]:
    """A valid record in which one key is the field's name in Python, which is no key of the wire."""
    members = records.Samples(tree.spec).record(record.id) or {}
    for field in record.fields:
        if field.id != field.wire and field.wire in members:
            renamed = {field.id if key == field.wire else key: value for key, value in members.items()}
            yield Case(record.id, JSON.text(renamed).encode())


def _without_one_key(tree: Tree, record: Record) -> Iterator[Case]:
    """A valid record without one of the keys that some edition requires, whichever that is."""
    members = records.Samples(tree.spec).record(record.id) or {}
    for field in record.fields:
        if field.required is not None and field.wire in members:
            rest = {key: value for key, value in members.items() if key != field.wire}
            yield Case(record.id, JSON.text(rest).encode())


@pytest.fixture(scope="module")
def executors(tree: Tree) -> Iterator[dict[str, Executor]]:
    with ExitStack() as stack:
        yield {
            language.__name__: stack.enter_context(language.executor(tree))
            for language in (python, java, csharp)
        }


@pytest.fixture(scope="module")
def strict(executors: dict[str, Executor], cases: list[Case]) -> list[bool | None]:
    """Whether strict reading finds no error; None where the bytes are not JSON."""
    return [
        None if ("", "json", "error") in answer.findings else _valid(answer.findings)
        for answer in executors[python.__name__].ask_all(cases)
    ]


@pytest.fixture(scope="module")
def service(tree: Tree) -> Iterator[TestClient]:
    """A service with one endpoint for each record, as a vendor writes it."""
    with python.imported(tree) as package, TestClient(_application(tree, package)) as client:
        yield client


def _application(tree: Tree, package: ModuleType) -> FastAPI:
    application = FastAPI()
    for record in tree.spec.records:

        def take(packet: object) -> dict[str, str]:
            return {"taken": type(packet).__name__}

        take.__annotations__["packet"] = python.model(package, record.id)
        application.post(f"/{record.id}")(take)
    return application


def _valid(findings: tuple[tuple[str, str, str], ...]) -> bool:
    return all(severity != "error" for _, _, severity in findings)


def _wrong(cases: list[Case], strict: list[bool | None], said: list[bool]) -> list[str]:
    judged = [(case, yes, no) for case, yes, no in zip(cases, strict, said, strict=True) if yes is not None]
    assert sum(yes for _, yes, _ in judged) > len(judged) / 10
    return [f"{case.record} {case.data!r}: strict says {yes}" for case, yes, no in judged if yes != no]


@pytest.mark.parametrize("language", [python, java, csharp])
def test_the_framework_says_what_strict_reading_says(
    executors: dict[str, Executor], cases: list[Case], strict: list[bool | None], language: ModuleType
) -> None:
    answers = executors[language.__name__].ask_all([replace(case, do="framework") for case in cases])

    assert [answer.crash for answer in answers if answer.crash] == []
    assert _wrong(cases, strict, [bool(answer.accepted) for answer in answers]) == []


def test_fastapi_answers_200_or_422_as_strict_reading_says(
    service: TestClient, cases: list[Case], strict: list[bool | None]
) -> None:
    sent = {"content-type": "application/json"}
    answers = [service.post(f"/{case.record}", content=case.data, headers=sent) for case in cases]

    said = [answer.status_code for answer, yes in zip(answers, strict, strict=True) if yes is not None]
    assert set(said) == {ACCEPTED, REFUSED}
    assert _wrong(cases, strict, [answer.status_code == ACCEPTED for answer in answers]) == []


def test_fastapi_sends_nothing_back_that_was_sent(tree: Tree, service: TestClient) -> None:
    marker = "bi-mat-0451"
    for record in tree.spec.records:
        for field in record.fields:
            for text in (
                f'{{"{field.wire}":["{marker}"]}}',
                f'{{"{field.wire}":"{marker}"}}',
                f'{{"la":"{marker}"}}',
                f'"{marker}"',
                f'{{"{marker}',
            ):
                answer = service.post(
                    f"/{record.id}", content=text, headers={"content-type": "application/json"}
                )
                assert marker not in answer.text, (record.id, text, answer.text)
