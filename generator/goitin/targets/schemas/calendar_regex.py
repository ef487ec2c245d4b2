"""Regular expressions of real calendar days: 30 February does not match, 29 February only in leap years.

The days of a calendar are a regular language: days 1 to 28 are in every month, 29 and 30 in all but February, 31 in seven months,
and 29 February in leap years. Each date pattern is written once for each of the four, and the time once behind them.
"""

from __future__ import annotations

from functools import lru_cache

from goitin.language import dates

_YEAR = "(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)"
_LEAP = "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)"
_TIME = {"HH": "(?:[01][0-9]|2[0-3])", "mm": "[0-5][0-9]", "ss": "[0-5][0-9]"}
_CASES = (
    {"yyyy": _YEAR, "MM": "(?:0[1-9]|1[0-2])", "M": "(?:[1-9]|1[0-2])"}
    | {"dd": "(?:0[1-9]|1[0-9]|2[0-8])", "d": "(?:[1-9]|1[0-9]|2[0-8])"},
    {
        "yyyy": _YEAR,
        "MM": "(?:0[13-9]|1[0-2])",
        "M": "(?:[13-9]|1[0-2])",
        "dd": "(?:29|30)",
        "d": "(?:29|30)",
    },
    {"yyyy": _YEAR, "MM": "(?:0[13578]|1[02])", "M": "(?:[13578]|1[02])", "dd": "31", "d": "31"},
    {"yyyy": _LEAP, "MM": "02", "M": "2", "dd": "29", "d": "29"},
)


@lru_cache(maxsize=64)
def calendar(pattern: str) -> str:
    """The expression of a date pattern such as `yyyyMMddHHmmss`, without anchors."""
    tokens = dates.pieces(pattern)
    dated = [index for index, token in enumerate(tokens) if token in _CASES[0]]
    if not dated:
        return _written(tokens, {})
    first, last = dated[0], dated[-1] + 1
    cases = _CASES if {"dd", "d"} & set(tokens) else _CASES[:1]
    days = "|".join(_written(tokens[first:last], case) for case in cases)
    return f"{_written(tokens[:first], {})}(?:{days}){_written(tokens[last:], {})}"


def _written(tokens: list[str], case: dict[str, str]) -> str:
    return "".join(case.get(token) or _TIME.get(token) or _literal(token) for token in tokens)


def _literal(character: str) -> str:
    """`re.escape` would also escape `-`, which ECMA-262 does not allow."""
    return "\\" + character if character in r"\^$.|?*+()[]{}" else character
