"""A text and the places in it: as YAML counts them, in lines and letters, and as editors do, in lines of another kind and parts of letters."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple

_YAML_BREAK = re.compile(r"\r\n|[\r\n\x85\u2028\u2029]")
_EDITOR_BREAK = re.compile(r"\r\n|[\r\n]")
_TOKEN = re.compile(
    r'"(?:[^"\\]|\\.)*"'
    r"|'(?:[^']|'')*'"
    r"|[\[{]"
    r"|(?:[^\s,:#\[\]{}]|:(?![\s,\]}])|(?<!\s)#|[ \t](?![ \t]*(?:[#,\]}]|$)))+",
    re.MULTILINE,
)
_UNITS = {"utf-8": ("utf-8", 1), "utf-16": ("utf-16-le", 2), "utf-32": ("utf-32-le", 4)}


class Position(NamedTuple):
    """A place as editors say it, both from 0."""

    line: int
    character: int


class Span(NamedTuple):
    """A stretch of a text, as offsets; `end` is the first that is not of it."""

    start: int
    end: int

    def covers(self, offset: int) -> bool:
        """Whether a cursor at an offset touches it."""
        return self.start <= offset <= self.end


class Text:
    """A text whose places are asked for."""

    def __init__(self, content: str, encoding: str = "utf-16") -> None:
        """Take a text.

        Args:
            content: What it holds.
            encoding: What the editor counts as one character: units of `utf-8`, `utf-16` or `utf-32`.

        """
        self.content = content
        self._encoding, self._unit = _UNITS[encoding]
        self._yaml = [0, *(found.end() for found in _YAML_BREAK.finditer(content))]
        self._editor = [0, *(found.end() for found in _EDITOR_BREAK.finditer(content))]

    def offset(self, line: int, column: int) -> int:
        """The offset of a place of YAML, line and column from 1; the end of the text for one after it."""
        if line > len(self._yaml):
            return len(self.content)
        return min(self._yaml[line - 1] + column - 1, len(self.content))

    def yaml_line(self, offset: int) -> int:
        """The line that an offset is in, as YAML counts them from 1."""
        return bisect_right(self._yaml, offset)

    def position(self, offset: int) -> Position:
        """An offset as editors say it."""
        line = bisect_right(self._editor, offset) - 1
        before = self.content[self._editor[line] : offset]
        return Position(line, len(before.encode(self._encoding, "surrogatepass")) // self._unit)

    def offset_of(self, position: Position) -> int:
        """The offset of a place that an editor says; within its line, whatever it says."""
        if position.line >= len(self._editor):
            return len(self.content)
        line = self.line(self._editor[position.line])
        data = line.encode(self._encoding, "surrogatepass")[: position.character * self._unit]
        return self._editor[position.line] + len(data.decode(self._encoding, "ignore"))

    def line(self, offset: int) -> str:
        """The line that an offset is in, without its end."""
        start = self._editor[bisect_right(self._editor, offset) - 1]
        found = _EDITOR_BREAK.search(self.content, start)
        return self.content[start : found.start() if found else None]

    def token(self, offset: int) -> Span:
        """The word of YAML that begins at an offset, quoted or plain, with the blanks inside of it; the letter there if there is none."""
        found = _TOKEN.match(self.content, offset)
        if found:
            return Span(offset, found.end())
        return Span(offset, min(offset + 1, len(self.content)))

    def inside(self, offset: int, value: str) -> Span | None:
        """Where a value stands that begins at an offset; None where it is not written as it is: escaped, or folded."""
        start = offset + self.content.startswith(('"', "'"), offset)
        return Span(start, start + len(value)) if value and self.content.startswith(value, start) else None
