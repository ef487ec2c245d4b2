"""What somebody may have meant by a name or a code that nobody knows."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from goitin.types.codes import without_zeros
from goitin.types.reading import BLANKS

_LONGEST = 100
_FARTHEST = 2
_UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_LOWER = str.maketrans(_UPPER, _UPPER.lower())
_FOLD = str.maketrans(_UPPER, _UPPER.lower(), f"_-{BLANKS}")


def near(name: str, names: Iterable[str]) -> str | None:
    """The name that somebody may have meant.

    Two names have the same fold if they differ only in ASCII capitals, blanks, `_` and `-`.

    Args:
        name: What was written; over 100 characters resemble nothing.
        names: The names that are known.

    Returns:
        The first name with the same fold; else the nearest, at most two letters away and less than half the shorter fold; else None.

    """
    known = list(names)
    if len(name) > _LONGEST:
        return None
    fold = name.translate(_FOLD)
    folds = [one.translate(_FOLD) for one in known]
    if fold in folds:
        return known[folds.index(fold)]
    best, found = _FARTHEST + 1, None
    for one, other in zip(known, folds, strict=True):
        distance = _distance(fold, other, best)
        if distance < best and 2 * distance < min(len(fold), len(other)):
            best, found = distance, one
    return found


def near_code(text: str, codes: Iterable[str]) -> str | None:
    """The first other code that is the same but for blanks around it, ASCII case and leading zeros."""
    if len(text) > _LONGEST:
        return None
    fold = _code_fold(text)
    return next((code for code in codes if code != text and _code_fold(code) == fold), None)


def _code_fold(text: str) -> str:
    return without_zeros(text.strip(BLANKS).translate(_LOWER))


def _distance(one: str, other: str, enough: int) -> int:
    """Letters to put in, take out or change to make one text of the other; `enough` or more where it is no less."""
    if abs(len(one) - len(other)) >= enough:
        return enough
    row = list(range(len(other) + 1))
    for at, char in enumerate(one, 1):
        changed = [at]
        for number, (before, above) in enumerate(pairwise(row)):
            changed.append(min(before + (char != other[number]), above + 1, changed[-1] + 1))
        row = changed
        if min(row) >= enough:
            return enough
    return row[-1]
