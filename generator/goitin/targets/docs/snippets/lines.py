"""Code as lines: what stands deeper is indented, what is glued to a line goes before its first or behind its last."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

Lines = tuple[str, ...]
"""An expression, laid out; every line of it ready for its language."""


def indented(lines: Iterable[str], by: int) -> Lines:
    """The lines, deeper by some columns."""
    return tuple(" " * by + line for line in lines)


def surround(before: str, lines: Lines, behind: str = "") -> Lines:
    """The lines with something before the first and something behind the last."""
    first = (before + lines[0], *lines[1:])
    return (*first[:-1], first[-1] + behind)


def join_lines(parts: Sequence[Lines], behind: str, last: str) -> Lines:
    """Parts below one another, a sign behind each, another one behind the last."""
    ends = [behind] * (len(parts) - 1) + [last]
    return tuple(line for part, end in zip(parts, ends, strict=True) for line in surround("", part, end))
