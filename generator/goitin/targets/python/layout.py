"""Black's form without black: what fits stays on one line, what does not stands one argument a line with a comma behind the last.

That comma is black's own sign to leave the lines as they are, so the form is stable whatever the lengths.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Self

LINE = 88


class Call(str):
    """Something in brackets, all of it on one line; it remembers its parts, should the line be too short."""

    __slots__ = ("close", "open", "parts")

    open: str
    parts: Sequence[str]
    close: str

    def __new__(cls, flat: str, open: str, parts: Sequence[str], close: str) -> Self:
        """Keep what it is made of; `open` ends in the bracket."""
        made = str.__new__(cls, flat)
        made.open, made.parts, made.close = open, parts, close
        return made


def call(open: str, parts: Sequence[str], close: str = ")") -> str:
    """Put parts in brackets."""
    return Call(f"{open}{', '.join(parts)}{close}", open, parts, close) if parts else open + close


def row(parts: Sequence[str], open: str = "(") -> str:
    """A tuple; with one item it needs its comma."""
    return Call(f"{open}{', '.join(parts)}{',)' if len(parts) == 1 else ')'}", open, parts, ")")


def imported(module: str, names: Sequence[str], indent: int = 0) -> str:
    """An import from a module of the package."""
    start = f"from .{module} import "
    return lay(Call(start + ", ".join(names), f"{start}(", names, ")"), indent)


def lay(part: str, indent: int, behind: int = 0) -> str:
    """Lay a part out at a column; `behind` is the length of what follows its closing bracket on the line."""
    if type(part) is not Call or indent + len(part) + behind <= LINE:
        return part
    inner = " " * (indent + 4)
    texts = [item if type(item) is str else lay(item, indent + 4, 1) for item in part.parts]
    lines = "".join([f"{inner}{text},\n" for text in texts])
    return f"{part.open}\n{lines}{' ' * indent}{part.close}"
