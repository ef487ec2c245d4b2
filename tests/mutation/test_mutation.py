"""Vectors bite: in each SDK one rule of each kind is broken, and a vector notices each time. `make mutate` breaks every rule."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

import pytest

from mutation.killing import is_killed, parts
from mutation.mutants import Mutant, mutants
from mutation.patches import FILES, KINDS, PATCHES
from mutation.trees import SDKS, executor, patched_executor
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


@pytest.mark.parametrize("kind", KINDS)
def test_a_vector_notices_a_wrong_runtime(language: str, kind: str) -> None:
    area = kind.split(maxsplit=1)[0]
    with patched_executor(GOLDEN, language, kind) as running:
        noticed = any(
            not vector.is_answered_by(said)
            for part in parts(answered_right(language, area))
            for vector, said in zip(part, running.ask_all([vector.case for vector in part]), strict=True)
        )

    assert noticed, f"No vector of {FILES[area]} notices that {language} is wrong in: {kind}."


@lru_cache
def answered_right(language: str, area: str) -> list[Vector]:
    """Vectors of an area that the runtime answers rightly as long as nothing is switched on."""
    folder = vectors.folder(GOLDEN)
    asked = [vector for name in FILES[area] for vector in vectors.read(folder / f"{name}.jsonl")]
    with patched_executor(GOLDEN, language, "") as running:
        answers = running.ask_all([vector.case for vector in asked])
    return [vector for vector, said in zip(asked, answers, strict=True) if vector.is_answered_by(said)]


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
