"""The rule about keys that embed a type: their patterns keep to its pattern."""

from __future__ import annotations

from collections.abc import Iterator

from goitin.diagnostics.diagnostic import SourceLocation
from goitin.diagnostics.message import msg
from goitin.resolver import Resolution


def embedded_parts(resolved: Resolution) -> Iterator[tuple[SourceLocation, str, str]]:
    """A type that embeds another has that one's pattern in its own."""
    by_id = {one.id: one for one in resolved.spec.types}
    for named in resolved.spec.types:
        whole = "" if named.pattern is None else named.pattern.regex
        for part in map(by_id.__getitem__, named.embeds):
            if part.pattern is not None and part.pattern.regex not in whole:
                yield (
                    named.place,
                    msg(
                        "The type {type} embeds {part}, but its pattern does not contain that one's: {regex}.",
                        type=named.id,
                        part=part.id,
                        regex=part.pattern.regex,
                    ),
                    msg("Write {{{part}}} in its pattern, which then follows.", part=part.id),
                )
