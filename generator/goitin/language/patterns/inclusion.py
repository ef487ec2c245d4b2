"""Whether one pattern takes every text that another takes.

Both are gone through side by side, by sets of characters that neither tells apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache, reduce
from operator import or_

from goitin.language.patterns.parser import Choice, Class, Parser, Part, Repeat, Sequence, nullable

_MOST = 20_000  # pairs of states that are looked at; patterns of this language seldom have more than some hundreds

_Rest = tuple[Part, ...]
"""What a text must still match, one part after the other."""


@lru_cache(maxsize=4096)
def takes_all(wide: str, narrow: str) -> bool | None:
    """Tell whether one pattern takes every text that another takes.

    Args:
        wide: The pattern that may take them all.
        narrow: The pattern whose texts it is about.

    Returns:
        The answer; None where finding out would take too long.

    Raises:
        PatternError: A pattern is not of the common subset.

    """
    start = (_state([(Parser(narrow).parse(),)]), _state([(Parser(wide).parse(),)]))
    seen, waiting = {start}, [start]
    while waiting:
        if len(seen) > _MOST:
            return None
        one, other = waiting.pop()
        if _ends(one) and not _ends(other):
            return False
        for after in _steps(one, other):
            if after not in seen:
                seen.add(after)
                waiting.append(after)
    return True


_State = frozenset[_Rest]


def _state(rests: Iterable[_Rest]) -> _State:
    return frozenset(rests)


def _ends(state: _State) -> bool:
    """Whether a text may end here."""
    return any(all(map(nullable, rest)) for rest in state)


def _steps(one: _State, other: _State) -> Iterator[tuple[_State, _State]]:
    """Both states behind each set of characters that the first takes."""
    heads = [head for rest in one for head in _heads(rest)]
    others = [head for rest in other for head in _heads(rest)]
    for chars in _apart(heads, others):
        yield (
            _state(rest for known, rest in heads if known & chars),
            _state(rest for known, rest in others if known & chars),
        )


def _apart(heads: list[tuple[int, _Rest]], others: list[tuple[int, _Rest]]) -> list[int]:
    """The characters of the first heads, in sets that no head takes only a part of."""
    apart: list[int] = []
    for known, _ in heads:
        new = known & ~reduce(or_, apart, 0)
        apart += [new] if new else []
    for known, _ in (*heads, *others):
        apart = [part for chars in apart for part in (chars & known, chars & ~known) if part]
    return apart


@lru_cache(maxsize=1 << 14)
def _heads(rest: _Rest) -> tuple[tuple[int, _Rest], ...]:
    """The characters that may come next, each set with what is left behind it."""
    if not rest:
        return ()
    first, behind = rest[0], rest[1:]
    match first:
        case Class(chars):
            return ((chars, behind),)
        case Sequence(parts):
            return _heads((*parts, *behind))
        case Choice(options):
            return tuple(head for option in options for head in _heads((option, *behind)))
        case Repeat(body, low, high):
            again = Repeat(body, max(low - 1, 0), None if high is None else high - 1)
            more = () if high == 0 else _of_body(body, (again, *behind))
            return (*more, *(_heads(behind) if low == 0 else ()))


def _of_body(body: Part, behind: _Rest) -> tuple[tuple[int, _Rest], ...]:
    """The characters that a repeated part, which is never empty, may begin with."""
    return tuple((chars, (*rest, *behind)) for chars, rest in _heads((body,)))
