"""Cases that were once a disagreement, then some thousands of new ones with a fixed seed; `make fuzz` tries many more."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from . import found
from .run import Fuzzer
from .shrink import shrunk
from sdks.executor import Case

SEED = 120
CASES = 4_000

pytestmark = pytest.mark.xdist_group("fuzz")


@pytest.fixture(scope="module")
def fuzzer() -> Iterator[Fuzzer]:
    with Fuzzer() as running:
        yield running


def told(fuzzer: Fuzzer) -> str:
    return "\n\n".join(map(str, fuzzer.disagreements.values()))


def test_what_was_once_found(fuzzer: Fuzzer) -> None:
    fuzzer.try_again(found.read())

    assert fuzzer.disagreements == {}, told(fuzzer)


def test_new_cases(fuzzer: Fuzzer) -> None:
    fuzzer.fuzz(SEED, CASES)

    assert fuzzer.disagreements == {}, told(fuzzer)


def test_a_case_is_had_again_from_seed_and_number(fuzzer: Fuzzer) -> None:
    once = [fuzzer.made(SEED, number) for number in range(200)]

    assert [fuzzer.made(SEED, number) for number in reversed(range(200))] == once[::-1]
    assert len(set(once)) > 190


def test_a_case_is_kept_as_it_is(fuzzer: Fuzzer) -> None:
    for number in range(200):
        made = fuzzer.made(SEED, number)
        assert found.parsed(found.line(made)) == made


def test_a_case_is_made_smaller() -> None:
    large = Case(
        "x",
        b'{"a": [1, 2, {"b": "long text with a needle in it"}], "c": {"d": null}}',
        limits=(("max_findings", 1),),
    )

    def same(cases: list[Case]) -> int | None:
        hits = [at for at, case in enumerate(cases) if b"needle" in case.data and b"{" in case.data]
        return hits[0] if hits else None

    small = shrunk(large, same)  # type: ignore[arg-type]

    assert small.limits == ()
    assert small.data == b'{"a":[{"b":"needle"}]}'
