"""What a reading of one value gives: how it stands to the exact form, and the value."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

from goitin.wire.document import Node
from goitin.wire.tree import Tree

BLANKS = "\t\n\v\f\r "
"""ASCII blanks, one meaning everywhere: U+0009 to U+000D, and U+0020."""


INTEGER = re.compile(r"-?(?:0|[1-9][0-9]*)")
DECIMAL = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?")


class Value(NamedTuple):
    """A value: as the tree that a codec writes, and plain, as rules across fields and conditions compare it.

    Plain is a text or code as it is, a number in digits, a time as `yyyyMMddHHmmss`, a flag as its literal.
    """

    tree: Tree
    comparable: str = ""


class Outcome(NamedTuple):
    """How one value was read.

    `fault` is the sentence of `type`, `format` or `range` (more digits than the type has, told in `counts`) and there is no value then;
    `form` the one of a `form` finding: it was not of the exact form.
    """

    value: Value | None
    fault: str | None = None
    form: str | None = None
    counts: Mapping[str, str] = {}

    @property
    def has_form(self) -> bool:
        """Whether it has exactly the form of the type; how many digits it has, and the codes of a table, do not count."""
        return self.fault not in ("type", "format")


TYPE = Outcome(None, "type")
FORMAT = Outcome(None, "format")

ValueReader = Callable[[Node, bool], Outcome]
"""Reads a node that is there; the second argument says whether tolerantly."""
