"""Vectors bite: in each SDK one rule of each kind is broken, and a vector notices each time. `make mutate` breaks every rule."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from mutation.killing import is_killed, parts
from mutation.mutants import Mutant, mutants
from mutation.patches import FILES, KINDS, PATCHES
from mutation.trees import SDKS, executor, patched_executor, switched_on
from sdks import vectors
from sdks.executor import Executor
from sdks.trees import GOLDEN
from sdks.vectors import Vector

pytestmark = pytest.mark.xdist_group("mutation")

FEWEST_KINDS = 45


def kind_of(mutant: Mutant) -> str:
    """What it breaks, without which alias or code."""
    return re.sub(r"^(alias|retired|edition of a code) .*", r"\1", mutant.kind)


def one_of_each_kind() -> dict[str, Mutant]:
    """The first mutant of each kind that the kitchen-sink specification has."""
    found: dict[str, Mutant] = {}
    whole = GOLDEN.spec
    for record in whole.records:
        for mutant in mutants(whole, record):
            found.setdefault(kind_of(mutant), mutant)
    return found


EACH = one_of_each_kind()


@pytest.fixture(scope="module", params=SDKS)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def mutated(language: str) -> Iterator[Executor]:
    with executor(GOLDEN, language, list(EACH.values())) as running:
        yield running


def test_the_specification_has_every_kind() -> None:
    assert len(EACH) > FEWEST_KINDS


def test_every_runtime_is_broken_in_the_same_ways() -> None:
    assert {
        language: tuple(patch.kind for patch in patches) for language, patches in PATCHES.items()
    } == dict.fromkeys(SDKS, KINDS)


@pytest.mark.parametrize("kind", EACH)
def test_a_vector_notices_a_wrong_statement(mutated: Executor, kind: str) -> None:
    mutant = EACH[kind]

    assert is_killed(mutant, GOLDEN, mutated), f"No vector of {mutant.origin} notices {mutant.name}."


@pytest.fixture(scope="module")
def switches(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("switches")


@pytest.fixture(scope="module")
def patched(language: str, switches: Path) -> Iterator[Executor]:
    with patched_executor(GOLDEN, language, switches) as running:
        yield running


@pytest.fixture(scope="module")
def answered_right(patched: Executor) -> Callable[[str], list[Vector]]:
    """Vectors of an area that the runtime answers rightly as long as nothing is switched on."""

    @cache
    def of_area(area: str) -> list[Vector]:
        folder = vectors.folder(GOLDEN)
        asked = [vector for name in FILES[area] for vector in vectors.read(folder / f"{name}.jsonl")]
        wrong = answered_wrong(patched, asked)
        return [vector for vector in asked if vector not in wrong]

    return of_area


def answered_wrong(running: Executor, asked: Sequence[Vector]) -> list[Vector]:
    answers = running.ask_all([vector.case for vector in asked])
    return [vector for vector, said in zip(asked, answers, strict=True) if not vector.is_answered_by(said)]


@pytest.mark.parametrize("kind", KINDS)
def test_a_vector_notices_a_wrong_runtime(
    patched: Executor, switches: Path, answered_right: Callable[[str], list[Vector]], kind: str
) -> None:
    area = kind.split(maxsplit=1)[0]
    asked = answered_right(area)
    with switched_on(switches, kind):
        noticed = next(filter(None, (answered_wrong(patched, part) for part in parts(asked))), [])

    assert noticed, f"No vector of {FILES[area]} notices that {patched.name} is wrong in: {kind}."
    assert answered_wrong(patched, noticed) == [], "switched off again, nothing is left behind"


def test_a_copy_with_nothing_wrong_survives(language: str) -> None:
    """Else vectors would notice that it is a copy, and nothing would be proved."""
    copies = [
        Mutant(
            "nothing",
            "",
            record.id,
            replace(record, id=f"{record.id}_copy", message_kind="record", service=None),
        )
        for record in GOLDEN.spec.records
    ]
    with executor(GOLDEN, language, copies) as running:
        assert [copy.name for copy in copies if is_killed(copy, GOLDEN, running)] == []
