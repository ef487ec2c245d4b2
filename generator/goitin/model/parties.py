"""The two parties of every call, and who of them calls whom.

A direction is `to_` or `from_` and the id of the first party, the one whose services a document describes. Where a
specification names no parties, that id is all that is known of the one, and nothing of the other.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from goitin.model.provenance import Label, Provenance
from goitin.model.value import value

_NOBODY = "…"  # what stands for a party of which nobody said anything


@value
class Party:
    """One of the two sides of every call. Its names stand as within a sentence: `the station`."""

    id: str
    label: Label

    @property
    def title(self) -> Label:
        """Its names at the beginning of a sentence, or alone: `The station`."""
        return self.label.capital


@value
class Statement:
    """One sentence about the regulation as a whole, and where it comes from."""

    label: Label
    origin: Provenance


@value
class Transport(Statement):
    """How calls travel.

    `has_one_address` is whether a party takes all its calls at one address, where the body says which service
    is meant; False where each service has its own; None where nobody said.
    """

    has_one_address: bool | None = None


@value
class Sides:
    """Who calls and who is called."""

    caller: Party
    called: Party

    @property
    def sentence(self) -> Label:
        """`The station calls the centre`."""
        caller, called = self.caller.title, self.called.label
        return Label(f"{caller.vi} gọi {called.vi}", f"{caller.en} calls {called.en}")

    @property
    def arrow(self) -> Label:
        """`the station → the centre`."""
        caller, called = self.caller.label, self.called.label
        return Label(f"{caller.vi} → {called.vi}", f"{caller.en} → {called.en}")


def two(stated: tuple[Party, ...], directions: Iterable[str]) -> tuple[Party, Party]:
    """The first party and the other, as stated; else what the directions of the services say of them."""
    if len(stated) == 2:
        return stated[0], stated[1]
    words = next(islice(directions, 1), "").split("_", 1)
    return _party("".join(words[1:])), _party("")


def _party(id: str) -> Party:
    return Party(id, Label(id or _NOBODY, id or _NOBODY))
