"""The contents of a file, for the outline of an editor: what it defines, each thing inside of what it belongs to."""

from __future__ import annotations

from dataclasses import dataclass, field

from goitin.editor import names
from goitin.editor.names import Name
from goitin.editor.outline import Holder
from goitin.editor.specification import Tree, span_of
from goitin.editor.text import Span, Text


@dataclass(slots=True)
class Symbol:
    """A thing that a file defines.

    Attributes:
        name: Its name.
        detail: Its label.
        span: Where its name stands.
        inner: What belongs to it.

    """

    name: Name
    detail: str
    span: Span
    inner: list[Symbol] = field(default_factory=list)

    @property
    def whole(self) -> Span:
        """From its name to the end of the last thing in it."""
        return Span(self.span.start, max([self.span.end, *(one.whole.end for one in self.inner)]))


def symbols(tree: Tree, text: Text, language: str) -> list[Symbol]:
    """List what a file defines.

    Args:
        tree: The file, place by place.
        text: The file.
        language: The language of the labels.

    """
    roots: list[Symbol] = []
    made: dict[Holder, Symbol] = {}
    for entry in tree.entries:
        name = names.defined(entry)
        span = span_of(text, entry, name, 0) if name else None
        if name is None or span is None:
            continue
        made[entry.holder] = symbol = Symbol(name, entry.holder.text(language), span)
        outer = entry.holder.outer
        while outer is not None and outer not in made:
            outer = outer.outer
        (made[outer].inner if outer is not None else roots).append(symbol)
    return roots
