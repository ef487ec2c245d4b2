"""A value apart from any form on the wire: records, lists, texts, numbers by their digits, truths, null.

Examples of a specification, samples, vectors and the values that the validator reads are such trees; a codec writes them.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final, TypeAlias


class Null(Enum):
    """The one value that says that there is none. Python's own None is left for where there is no tree at all."""

    NULL = "null"


NULL: Final = Null.NULL


@dataclass(frozen=True, slots=True)
class Number:
    """A number digit by digit, exponent included: `1.0` is not `1`."""

    digits: str

    def __str__(self) -> str:
        return self.digits


@dataclass(frozen=True, slots=True)
class Verbatim:
    """What nobody looks into, spelled as it came. Only the codec of the document that it came from can write it."""

    text: str


Tree: TypeAlias = "Null | bool | str | Number | Verbatim | Sequence[Tree] | Mapping[str, Tree]"
"""A record is a dict, its members in order; a list is a list. Neither is changed once it is part of a specification or of a sample."""


def scalar_text(tree: Tree) -> str:
    """The letters of a text, the digits of a number, `true` or `false`; nothing for all else."""
    if isinstance(tree, bool):
        return "true" if tree else "false"
    if isinstance(tree, str):
        return tree
    return tree.digits if isinstance(tree, Number) else ""


def frozen(tree: Tree) -> Hashable:
    """A tree as a key of a dict or an item of a set; two are equal where they are written alike."""
    if isinstance(tree, dict):
        return Mapping, tuple([(name, frozen(value)) for name, value in tree.items()])
    if isinstance(tree, list):
        return Sequence, tuple(map(frozen, tree))
    return tree
