"""What is being typed at a cursor, in a file that need not be whole: a key of some mapping, or the value of one.

A letter that stands in no text is put where the cursor is, and found again in the tree; where the file cannot be parsed so, a key is
taken to be typed, or all that follows the line is left away.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from goitin.diagnostics.diagnostic import Diagnostics
from goitin.editor.outline import Entry, Holder, entries, mappings
from goitin.editor.text import Text
from goitin.source.mapping import PART, PARTS, MappingNode
from goitin.source.yaml_reader import Node, parse

MARK = "\ue000"
_KEY = re.compile(r"[ \t]*(?:- +)*[\w]*")
_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"|\'[^\']*\'')
_CLOSING = {"[": "]", "{": "}"}


@dataclass(frozen=True, slots=True)
class Cursor:
    """What is typed.

    Attributes:
        holder: The mapping.
        entry: The text that is typed; None: a key is typed.
        before: What stands before the cursor, of the text or key.

    """

    holder: Holder
    entry: Entry | None
    before: str


def at(text: Text, offset: int, kind: type[MappingNode]) -> Cursor | None:
    """Find what is typed at a cursor.

    Args:
        text: The file.
        offset: Where the cursor is.
        kind: What the file is: the class that reads it.

    Returns:
        What is typed; None where it is nothing that a specification knows: a comment, a key nobody knows.

    """
    for content in _trials(text, offset):
        root = parse(content, "", Diagnostics())
        found = _found(root, kind) if root is not None else None
        if found is not None:
            return found
    return None


def _trials(text: Text, offset: int) -> Iterator[str]:
    """The file with the mark, in the forms in which it may be parsed."""
    before, after = text.content[:offset], text.content[offset:]
    line = re.split(r"[\r\n]", before)[-1]
    rest = re.split(r"[\r\n]", after)[0]
    closing = _closing(line + rest)
    marks = (f"{MARK}: ", MARK) if _KEY.fullmatch(line) else (MARK, f"{MARK}: ")
    for mark in marks:
        yield before + mark + after
        yield before + mark + rest + closing
        yield before + mark + closing


def _closing(line: str) -> str:
    """The brackets that a line leaves open."""
    open_ones: list[str] = []
    for letter in _QUOTED.sub("", line):
        if letter in _CLOSING:
            open_ones.append(_CLOSING[letter])
        elif open_ones and letter == open_ones[-1]:
            open_ones.pop()
    return "".join(reversed(open_ones))


def _found(root: Node, kind: type[MappingNode]) -> Cursor | None:
    """The mark in a tree."""
    if root.is_scalar:
        return _typed_key(Holder(kind, root), root.value)
    for mapping in mappings(root, kind):
        for word in mapping.node.value:
            if MARK in word:
                return _typed_key(mapping, word)
        for entry in entries(mapping):
            if MARK in entry.node.value:
                return _typed_value(entry)
    return None


def _typed_key(holder: Holder, word: str) -> Cursor | None:
    before, mark, _ = word.partition(MARK)
    return Cursor(holder, None, before) if mark else None


def _typed_value(entry: Entry) -> Cursor:
    """A text; in place of a mapping, the first key of it."""
    before = entry.node.value.partition(MARK)[0]
    if entry.key.kind in (PART, PARTS) and not entry.key.shorthand:
        part = Holder(MappingNode.kinds[entry.key.of], entry.node, entry.holder, entry.word)
        return Cursor(part, None, before)
    return Cursor(entry.holder, entry, before)
