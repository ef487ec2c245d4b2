"""What somebody may have meant by a name or a code that nobody knows."""

from __future__ import annotations

import string
from collections.abc import Iterable
from itertools import pairwise

BLANKS = "\t\n\v\f\r "
"""ASCII blanks, one meaning everywhere: U+0009 to U+000D, and U+0020."""

_LONGEST = 100
_FARTHEST = 2
_UPPER, _LOWER = string.ascii_uppercase, string.ascii_lowercase
_CASE = str.maketrans(_UPPER, _LOWER)
_FOLD = str.maketrans(_UPPER, _LOWER, f"_-{BLANKS}")


def near(name: str, names: Iterable[str]) -> str | None:
    """The first name with the same fold, else the nearest.

    At most two letters away, and less than half the shorter fold.
    """
    if len(name) > _LONGEST:
        return None
    known = list(names)
    fold, folds = name.translate(_FOLD), [one.translate(_FOLD) for one in known]
    if fold in folds:
        return known[folds.index(fold)]
    best, found = _FARTHEST + 1, None
    for one, other in zip(known, folds, strict=True):
        distance = _distance(fold, other, best)
        if distance < best and 2 * distance < min(len(fold), len(other)):
            best, found = distance, one
    return found


def near_code(text: str, codes: Iterable[str]) -> str | None:
    """The first other code that is the same but for blanks, case and leading zeros."""
    if len(text) > _LONGEST:
        return None
    fold = _code_fold(text)
    return next((one for one in codes if one != text and _code_fold(one) == fold), None)


def without_zeros(text: str) -> str:
    """A code without its leading zeros; the last character stays."""
    return text[:-1].lstrip("0") + text[-1:]


def _code_fold(text: str) -> str:
    return without_zeros(text.strip(BLANKS).translate(_CASE))


def _distance(one: str, other: str, enough: int) -> int:
    """Letters to put in, take out or change to make one text of the other.

    `enough` or more where it is no less.
    """
    if abs(len(one) - len(other)) >= enough:
        return enough
    row = list(range(len(other) + 1))
    for at, char in enumerate(one, 1):
        changed = [at]
        for number, (before, above) in enumerate(pairwise(row)):
            same = before + (char != other[number])
            changed.append(min(same, above + 1, changed[-1] + 1))
        row = changed
        if min(row) >= enough:
            return enough
    return row[-1]
