"""Texts: free text, addresses, base64."""

from __future__ import annotations

import re
import sys
from base64 import b64decode
from collections.abc import Callable
from typing import Any

from ..findings import ERROR, WARNING
from ..json_schema import everywhere
from ..sentences import Told, bounded
from ..state import ReadState
from ..tree import Node, Number, Pointer, is_blank, quoted
from .base import INTEGER, Kind

_COMBINING = re.compile("[\u0300-\u036f]").search
_BROKEN = re.compile("[\ufffd\x80-\x84\x86-\x9f]").search
_BASE64_PATTERN = "(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?"
_BASE64 = re.compile(_BASE64_PATTERN, re.ASCII).fullmatch


class Text(Kind):
    """Free text."""

    phrase = "text"
    takes_empty_item = True
    may_be_blank = True

    def __init__(
        self,
        *,
        min_length: int | None = None,
        max_length: int | None = None,
        pattern: str | None = None,
        fixed: str | None = None,
        warns: str = "",
    ) -> None:
        super().__init__(warns)
        self.min_length, self.max_length = min_length, max_length
        self.pattern, self.fixed = pattern, fixed
        self.preset = fixed
        self._least = min_length or 0
        self._most = sys.maxsize if max_length is None else max_length
        self._match: Callable[[str], object] | None = None
        self._is_free = (
            min_length is None
            and max_length is None
            and pattern is None
            and fixed is None
        )

    def read(self, node: Node, state: ReadState, pointer: Pointer) -> Any:
        """Take any text.

        What is odd about it is kept and warned about; digits do in tolerant reading.
        """
        if type(node) is not str:
            if not (state.tolerant and type(node) is Number and INTEGER(node.text)):
                return self.miss("type", node, state, pointer)
            self.inexact(state, pointer)
            return self.constrained(node.text, state, pointer)
        return (
            node
            if self._is_free and not (state.may_be_odd or self.sizes)
            else self.judged(node, state, pointer)
        )

    def judged(self, text: str, state: ReadState, pointer: Pointer) -> str:
        """Judge a text as it stands and give it back."""
        if state.may_be_odd:
            reason = oddness(text)
            if reason:
                state.add(pointer, "form", WARNING, Told(f"form {reason}"), self)
        return self.constrained(text, state, pointer)

    def constrained(self, text: str, state: ReadState, pointer: Pointer) -> str:
        """Judge a text by the constraints of its field and give it back."""
        if not self._least <= len(text) <= self._most:
            state.add(pointer, "length", self.severity("length"), self._length(), self)
        elif self.sizes:
            self.measure(text, state, pointer)
        if self.pattern is not None and not (self._match or self._compiled())(text):
            told = Told("pattern", {"pattern": self.pattern})
            state.add(pointer, "pattern", self.severity("pattern"), told, self)
        if self.fixed is not None and text != self.fixed:
            told = Told("code fixed", {"expected": self.fixed})
            state.add(pointer, "code", ERROR, told, self)
        return text

    def _length(self) -> Told:
        low, high = (
            None if bound is None else str(bound)
            for bound in (self.min_length, self.max_length)
        )
        return bounded("length", low, high, ("min", "max"))

    write = staticmethod(quoted)  # type: ignore[assignment]  # one call less a text

    def _compiled(self) -> Callable[[str], object]:
        # Patterns are compiled on first use: an import would pay for all of them.
        self._match = re.compile(self.pattern or "", re.ASCII | re.DOTALL).fullmatch
        return self._match

    def json_schema(self) -> dict[str, Any]:
        """Text, with those of its constraints that are errors."""
        schema: dict[str, Any] = {"type": "string", "const": self.fixed}
        if self.severity("length") is ERROR:
            schema |= {"minLength": self.min_length, "maxLength": self.max_length}
        if self.severity("pattern") is ERROR and self.pattern is not None:
            schema["pattern"] = f"^(?:{everywhere(self.pattern)})$"
        return {key: value for key, value in schema.items() if value is not None}


class Url(Text):
    """The address of a file.

    Any text, since deployed systems send addresses of many shapes.
    """

    phrase = "url"
    takes_empty_item = False

    def read(self, node: Node, state: ReadState, pointer: Pointer) -> Any:
        """Take any text."""
        return (
            self.judged(node, state, pointer)
            if type(node) is str
            else self.miss("type", node, state, pointer)
        )


class Base64(Text):
    """Bytes as text (RFC 4648 §4), kept as text; `decode_base64` gives the bytes."""

    phrase = "base64"
    takes_empty_item = False
    may_be_blank = False

    def read(self, node: Node, state: ReadState, pointer: Pointer) -> Any:
        """Take padded base64 without space and without stray trailing bits."""
        if type(node) is not str:
            return self.miss("type", node, state, pointer)
        return (
            self.judged(node, state, pointer)
            if _BASE64(node)
            else self.miss("format", node, state, pointer)
        )

    def json_schema(self) -> dict[str, Any]:
        """Text that holds bytes."""
        bytes_only = {
            "contentEncoding": "base64",
            "pattern": f"^(?:{_BASE64_PATTERN})$",
        }
        return bytes_only | super().json_schema()


def oddness(text: str) -> str:
    """What is odd about a text that is kept as it stands; one thing at most."""
    if is_blank(text):
        return "blank"
    if _BROKEN(text):
        return "broken"
    return "decomposed" if _COMBINING(text) else ""


def decode_base64(text: str) -> bytes:
    """The bytes of a base64 value."""
    return b64decode(text, validate=True)
