"""The way to a first call, for who begins: calls in order, and what is not known of them."""

from __future__ import annotations

from dataclasses import field

from goitin.diagnostics.diagnostic import SourceLocation
from goitin.model.provenance import NOWHERE, Label
from goitin.model.value import value


@value
class StartStep:
    """One call: the id of the service, and what it does in words for who has never made it."""

    service: str
    label: Label
    place: SourceLocation = field(default=NOWHERE, compare=False)


@value
class Start:
    """The calls, in order; `unknown` is what a vendor needs and the specification does not know, such as addresses."""

    steps: tuple[StartStep, ...]
    unknown: tuple[Label, ...] = ()
