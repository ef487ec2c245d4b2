"""Black's form without black: what fits stays on one line, what does not stands one argument a line with a comma behind the last.

That comma is black's own sign to leave the lines as they are, so the form is stable whatever the lengths.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

LINE = 88


class Call(NamedTuple):
    """Something in brackets: `open` ends in the bracket; `flat` is all of it on one line."""

    flat: str
    open: str
    parts: Sequence[Part]
    close: str


Part = str | Call


def call(open: str, parts: Sequence[Part], close: str = ")") -> Part:
    """Put parts in brackets."""
    inside = ", ".join([part if isinstance(part, str) else part.flat for part in parts])
    return Call(f"{open}{inside}{close}", open, parts, close) if parts else open + close


def row(parts: Sequence[Part], open: str = "(") -> Part:
    """A tuple; with one item it needs its comma."""
    made = call(open, parts)
    if len(parts) == 1 and isinstance(made, Call):
        return made._replace(flat=f"{made.flat[:-1]},)")
    return made


def lay(part: Part, indent: int, behind: int = 0) -> str:
    """Lay a part out at a column; `behind` is what follows its closing bracket on the line."""
    if isinstance(part, str):
        return part
    if indent + len(part.flat) + behind <= LINE:
        return part.flat
    inner = " " * (indent + 4)
    lines = [f"{inner}{lay(item, indent + 4, 1)},\n" for item in part.parts]
    return f"{part.open}\n{''.join(lines)}{' ' * indent}{part.close}"


def imported(module: str, names: Sequence[str], indent: int = 0) -> str:
    """An import from a module of the package."""
    start = f"from .{module} import "
    flat = start + ", ".join(names)
    return lay(Call(flat, f"{start}(", names, ")"), indent)
