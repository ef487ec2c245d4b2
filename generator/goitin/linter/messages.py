"""A rule about messages that people wrote as examples."""

from __future__ import annotations

from collections.abc import Iterator

from goitin.diagnostics.diagnostic import SourceLocation
from goitin.diagnostics.message import msg
from goitin.resolver import Resolution
from goitin.samples import examples


def message_examples(resolved: Resolution) -> Iterator[tuple[SourceLocation, str, str]]:
    """Nothing is found in an example of a message."""
    for item, finding in examples.faults(resolved.spec):
        what = msg(
            "In the example {example!r} there is a finding at {path}: {rule}.",
            example=item.id,
            path=finding.path or '""',
            rule=finding.rule,
        )
        yield item.place, what, msg("Correct the example, or what the specification asks.")
