"""Black's form without black: one line; else the parts on a line of their own; else one part a line with a comma behind the last.

That comma is black's own sign to leave the lines as they are, so the form is stable whatever the lengths. The middle form is for
calls and annotations only; tuples and imports go from one line to one part a line.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Self

LINE = 88


class Call(str):
    """Something in brackets, all of it on one line; it remembers its parts, should the line be too short."""

    __slots__ = ("close", "hug_arguments", "open", "parts")

    open: str
    parts: Sequence[str]
    close: str
    hug_arguments: bool
    """Whether black leaves the parts on one line of their own."""

    def __new__(cls, flat: str, open: str, parts: Sequence[str], close: str, together: bool = False) -> Self:
        """Keep what it is made of; `open` ends in the bracket."""
        made = str.__new__(cls, flat)
        made.open, made.parts, made.close, made.hug_arguments = open, parts, close, together
        return made


def layout_call(open: str, parts: Sequence[str], indent: int, behind: int = 0) -> str:
    """A call laid out at its column; `open` is what is called, with the bracket."""
    flat = f"{open}{', '.join(parts)})"
    if indent + len(flat) + behind <= LINE:
        return flat
    return layout(Call(flat, open, parts, ")", together=True), indent, behind)


def declared(name: str, parts: Sequence[str], default: str) -> str:
    """A field in a class: its name, its annotation of parts placed at column 8, its default."""
    inner = ", ".join(parts)
    flat = f"{name}: Annotated[{inner}]{default}"
    if len(flat) <= LINE - 4:
        return flat
    # Else black would put the default into brackets.
    is_long = len(f"{name}: Annotated[{inner}] = (") > LINE - 4
    if is_long and len(inner) <= LINE - 8:
        return f"{name}: Annotated[\n        {inner}\n    ]{default}"
    lines = ",\n        ".join(parts)
    return f"{name}: Annotated[\n        {lines},\n    ]{default}"


def member(name: str, head: str, parts: Sequence[str], called: str, argument: str) -> str:
    """A member of a class that has a generic type and is made by a call: too long, the call breaks, else the type."""
    inner = ", ".join(parts)
    start, value = f"{name}: {head}[{inner}] = ", f"{called}({argument})"
    if len(start) + len(value) <= LINE - 4:
        return start + value
    if len(start) + len(called) + 1 <= LINE - 4:
        return f"{start}{called}(\n        {argument}\n    )"
    if len(start) + 1 <= LINE - 4:
        return f"{start}(\n        {value}\n    )"
    body = inner if len(inner) <= LINE - 8 else ",\n        ".join(parts) + ","
    return f"{name}: {head}[\n        {body}\n    ] = {value}"


def signature(parts: Sequence[str], indent: int) -> str:
    """The line of a maker that only type checkers see, laid out at its column."""
    return (
        layout(Call(f"def __init__({', '.join(parts)})", "def __init__(", parts, ")"), indent, 13)
        + " -> None: ..."
    )


def imported(module: str, names: Sequence[str], indent: int = 0) -> str:
    """An import from a module, with its dots where it is one of the package."""
    start = f"from {module} import "
    return layout(Call(start + ", ".join(names), f"{start}(", names, ")"), indent)


def layout(part: str, indent: int, behind: int = 0) -> str:
    """Lay a part out at a column; `behind` is the length of what follows its closing bracket on the line."""
    if type(part) is not Call or indent + len(part) + behind <= LINE:
        return part
    inner, outer = " " * (indent + 4), " " * indent
    if part.hug_arguments:
        body = part[len(part.open) : -1]
        if indent + 4 + len(body) <= LINE:
            return f"{part.open}\n{inner}{body}\n{outer})"
    texts = [item if type(item) is str else layout(item, indent + 4, 1) for item in part.parts]
    lines = "".join([f"{inner}{text},\n" for text in texts])
    return f"{part.open}\n{lines}{outer}{part.close}"
