"""Whether one pattern takes all that another takes: told as trying every short text tells it."""

from __future__ import annotations

import math
import re
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from goitin.language.patterns import Choice, Class, Part, Repeat, Sequence, parse
from goitin.language.patterns.inclusion import takes_all

ATOMS = st.sampled_from(["a", "b", "c", "[ab]", "[a-c]", ".", "(a|bc)", "(ab)", "(b|c)"])
COUNTS = st.sampled_from(["", "?", "*", "+", "{2}", "{1,2}", "{0,3}"])
PATTERNS = st.lists(st.tuples(ATOMS, COUNTS).map("".join), min_size=1, max_size=3).map("".join)
LONGEST = 6
TEXTS = ["".join(chars) for size in range(LONGEST + 1) for chars in product("abcd", repeat=size)]


def longest(part: Part) -> float:
    """How many characters a text may have."""
    match part:
        case Class():
            return 1
        case Sequence(parts):
            return sum(map(longest, parts))
        case Choice(options):
            return max(map(longest, options))
        case Repeat(body, _, high):
            return longest(body) * (math.inf if high is None else high)


@pytest.mark.slow
@settings(deadline=None)
@given(PATTERNS, PATTERNS)
def test_it_is_what_trying_every_short_text_says(wide: str, narrow: str) -> None:
    taken = [text for text in TEXTS if re.fullmatch(narrow, text)]
    missed = [text for text in taken if not re.fullmatch(wide, text)]

    said = takes_all(wide, narrow)

    if said:
        assert missed == []
    else:  # the shortest text that tells them apart may be longer than those tried
        assert said is False
        assert missed or longest(parse(narrow)) > LONGEST


@pytest.mark.parametrize(
    ("wide", "narrow", "takes"),
    [
        ("[0-9A-Z]{1,50}", "[0-9]{1,50}", True),
        ("[0-9]{1,50}", "[0-9A-Z]{1,50}", False),
        ("[0-9]{1,1000}", "[0-9]{5,999}", True),
        ("(ab)*", "(abab)*", True),
        ("(abab)*", "(ab)*", False),
        ("[A-Z0-9.]{1,35}-[0-9]{6}([0-9]{2})?", "[A-Z]{9}-[0-9]{8}", True),
        (".*", "[À-Ỹ ]+", True),
        ("x?", "x", True),
        ("x", "x?", False),
    ],
)
def test_cases(wide: str, narrow: str, takes: bool) -> None:
    assert takes_all(wide, narrow) is takes


@pytest.mark.slow
def test_what_would_take_too_long_is_not_known() -> None:
    assert takes_all("[ab]*a[ab]{18}", "[ab]*a[ab]{17}[ab]") is None
