"""What a reading of one value gives: how it stands to the exact form, and the value."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from goitin.judging.reader import Node


class Value(NamedTuple):
    """A value: as canonical JSON, and plain, as rules across fields and conditions compare it.

    Plain is a text or code as it is, a number in digits, a time as `yyyyMMddHHmmss`, a flag as its literal.
    """

    written: str
    plain: str = ""


class Outcome(NamedTuple):
    """How one value was read.

    `fault` is `type`, `format` or `range` (more digits than the type has) and there is no value then;
    `understood` says that it was not of the exact form (a `form` finding).
    """

    value: Value | None
    fault: str | None = None
    understood: bool = False


TYPE = Outcome(None, "type")
FORMAT = Outcome(None, "format")

Read = Callable[[Node, bool], Outcome]
"""Reads a node that is there; the second argument says whether tolerantly."""
