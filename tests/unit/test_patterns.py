"""Patterns: what is of the common subset, and what stays linear."""

from __future__ import annotations

import re
import time

import pytest

from goitin.language import patterns

GOOD = [
    r"[A-Z0-9.]{1,35}-[0-9]{6}([0-9]{2})?-[0-9]{4,}",
    r"[A-Z][0-9]{2}(\.[0-9]{1,3})*",
    r"[0-9]{9}|[0-9]{12}",
    r"VN:[A-Z]{3}:[0-9A-Za-z.]+:[A-Za-z0-9]+",
    r".*",
    r"x*x",
    r"(a|ab)(c|bcd)",
    "[A-ZÀ-Ỹ][a-zà-ỹ ]*",
    "[!-ÿ]{1,3}",
    "é[èê]?ë",
    r"[-a]|[b-]|\[\\\]",
    r"",
]
OUTSIDE = [
    r"^a",
    r"a$",
    r"\d",
    r"\bx",
    r"(?=a)",
    r"(?<!a)",
    r"(?P<n>a)",
    r"\1",
    r"[^a]",
    r"[a&&b]",
    r"[a||b]",
    r"[[a]]",
    r"a*?",
    r"a++",
    r"a{2}{3}",
    r"a{",
    r"a{,3}",
    r"a{3,2}",
    r"a{2000}",
    r"(",
    r")",
    r"[",
    r"[]",
    r"\\"[:1],
    r"[z-a]",
    "\n",
    "😀",
    "[a-ﬀ]",
    "[\U00010428]",
    "[a-\U00010428]",
    "[\u0301]",
    "[à-\u00bf]",
    "[\u2028]",
    r"()*",
]
RUNAWAY = [
    r"(a+)+b",
    r"(a|a)*",
    r"(a|ab)*c",
    r".*x.*",
    r"(x{1,3}){2,5}",
    r"([a-z]*b){100}",
    r"(a|a){30}",
    r"(a|a)(a|a)(a|a)(a|a)",
]


@pytest.mark.parametrize("pattern", GOOD)
def test_the_common_subset_is_taken(pattern: str) -> None:
    patterns.check(pattern)


@pytest.mark.parametrize("pattern", OUTSIDE)
def test_what_engines_read_differently_is_refused(pattern: str) -> None:
    with pytest.raises(patterns.PatternError):
        patterns.check(pattern)


@pytest.mark.parametrize("pattern", RUNAWAY)
def test_what_can_run_away_is_refused(pattern: str) -> None:
    with pytest.raises(patterns.PatternError, match="too long to match"):
        patterns.check(pattern)


@pytest.mark.parametrize("pattern", GOOD)
def test_what_is_taken_ends_soon_on_long_wrong_texts(pattern: str) -> None:
    compiled = re.compile(rf"(?:{pattern})\Z", re.DOTALL)
    before = time.process_time()
    for text in ("a" * 50_000 + "!", "0" * 50_000 + "!", "A0." * 20_000 + "!", "x" * 50_000 + "!"):
        compiled.match(text)

    assert time.process_time() - before < 5  # a runaway pattern would need years
