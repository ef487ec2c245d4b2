"""Patterns that are made of those of named types: `{ma_tram}-[0-9]{6}` holds the pattern of `ma_tram`, and follows it where that changes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from goitin.diagnostics.message import msg
from goitin.resolver.context import Context
from goitin.source import document
from goitin.source.yaml_reader import Node

_MOST = 1_000  # code points of a pattern, whole
_PART = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\{([a-z][a-z0-9_]*)\}", re.DOTALL)
"""A named type in braces; escaped characters and classes are passed over, and the braces of a count hold digits."""


class Compositions:
    """The patterns of the named types of one specification, as they are written and put together."""

    def __init__(self, types: Iterable[document.NamedType], context: Context) -> None:
        self._written: Mapping[str, Sequence[document.Pattern]] = {
            doc.type.value: doc.pattern for doc in types
        }
        self._context = context

    def composed(self, node: Node) -> str | None:
        """The pattern that a text says, with those of the types that it names; None, with a fault, where one of them has none."""
        made = self._composed(node.value, node, ())
        if made is not None and len(made) > _MOST >= len(node.value):
            self._fault(
                node,
                msg("The pattern has {count} characters with the patterns that it embeds.", count=len(made)),
                msg("Write a shorter one: at most {most}.", most=_MOST),
            )
        return made

    def parts(self, doc: document.NamedType) -> Iterator[str]:
        """The types that a type embeds: those that its pattern names, then those that it says itself."""
        for pattern in doc.pattern:
            yield from _embedded(pattern.is_.value)
        for node in doc.embeds:
            if node.value in self._written:
                yield node.value
            else:
                self._unknown(node, node.value)

    def _composed(self, text: str, at: Node, within: tuple[str, ...]) -> str | None:
        parts: dict[str, str] = {}
        for id in dict.fromkeys(_embedded(text)):
            part = self._part(id, at, within)
            inner = None if part is None else self._composed(part.value, at, (*within, id))
            if inner is None:
                return None
            parts[id] = f"(?:{inner})"
        return _PART.sub(lambda found: parts[found[1]] if found[1] else found[0], text)

    def _part(self, id: str, at: Node, within: tuple[str, ...]) -> Node | None:
        """The pattern of a type as it is written; None, with a fault, where there is none that can stand here."""
        if id not in self._written:
            self._unknown(at, id)
            return None
        if id in within:
            what = msg("The pattern of the type {id!r} embeds itself.", id=id)
            self._fault(at, what, msg("Write out the pattern of one of the types."))
            return None
        patterns = self._written[id]
        if not patterns:
            what = msg("The type {id!r} has no pattern that could be embedded.", id=id)
            self._fault(at, what, msg("Give it a `pattern`, or write the part out."))
            return None
        if any(pattern.since or pattern.until for pattern in patterns):
            what = msg("The pattern of the type {id!r} depends on the edition.", id=id)
            self._fault(at, what, msg("Write out, by edition, what is embedded."))
            return None
        return patterns[0].is_

    def _unknown(self, at: Node, id: str) -> None:
        what = msg("There is no named type {id!r}.", id=id)
        self._context.fault(at.place, "unknown-type", what, self._context.near(id, self._written))

    def _fault(self, at: Node, what: str, cure: str) -> None:
        self._context.fault(at.place, "embedded-type", what, cure)


def _embedded(pattern: str) -> Iterator[str]:
    """The types that a pattern names."""
    return (found[1] for found in _PART.finditer(pattern) if found[1])
