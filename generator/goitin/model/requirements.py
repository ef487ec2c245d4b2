"""What it comes to that a field is required: asked and answered here, once, for everything right of the model."""

from __future__ import annotations

from itertools import takewhile
from typing import NamedTuple

from goitin.diagnostics.diagnostic import Severity
from goitin.model.constraints import Present, Required


class Demand(NamedTuple):
    """One statement that a field is required, or forbidden, and the places of the editions that have it."""

    statement: Required
    editions: range

    @property
    def refuses(self) -> bool:
        """Whether breaking it is an error."""
        return self.statement.grade.severity is Severity.ERROR


class Requirement(NamedTuple):
    """How a field is required, in which editions, and who may count on it.

    `demands` is what the specification says of a value, in its order, `present` of the key alone, None where it asks for nothing.
    `lifetime` are the places of the editions that have the field, in order of time; `editions` says how many there are. However
    `since` and `until` put it, a field of all editions is a field of all editions.
    """

    demands: tuple[Demand, ...]
    present: Present | None
    lifetime: range
    editions: int

    @property
    def current(self) -> tuple[Demand, ...]:
        """What the newest edition asks, if it has the field."""
        return self.asked_in(self.editions - 1)

    def asked_in(self, edition: int) -> tuple[Demand, ...]:
        """What the edition at this place asks, always or at times, in the order of the specification."""
        if edition not in self.lifetime:
            return ()
        return tuple(one for one in self.demands if edition in one.editions)

    @property
    def is_current(self) -> bool:
        """Whether the newest edition has the field."""
        return self.editions - 1 in self.lifetime

    @property
    def is_stated(self) -> bool:
        """Whether some edition asks for it, always or at times."""
        return bool(self.demands)

    @property
    def is_always(self) -> bool:
        """Whether each edition that has the field asks for it, whatever stands beside it."""
        return bool(self.demands) and all(_is_always(self.asked_in(edition)) for edition in self.lifetime)

    @property
    def is_needed(self) -> bool:
        """Whether one statement asks for it in every edition, always: messages are told apart by such fields."""
        stated = any(one.statement.is_always and len(one.editions) == self.editions for one in self.demands)
        return stated and len(self.lifetime) == self.editions

    @property
    def is_promised(self) -> bool:
        """Whether no edition takes a record without it: a static type may say so."""
        return self.is_needed and all(_refuses(self.asked_in(edition)) for edition in self.lifetime)

    @property
    def is_sampled(self) -> bool:
        """Whether the newest edition always asks for it, be it only with a warning."""
        return _is_always(self.current)

    @property
    def is_refused(self) -> bool:
        """Whether a reader of the newest edition refuses its absence, whatever stands beside it: validators may say so."""
        return _refuses(self.current)

    @property
    def refused_at_times(self) -> tuple[Required, ...]:
        """The statements under whose conditions a reader of the newest edition refuses its absence, where it does not always."""
        return () if self.is_refused else tuple(one.statement for one in _binding(self.current))

    @property
    def needs_key(self) -> bool:
        """Whether a reader of the newest edition refuses a record without its key, be it with an empty value."""
        is_sent = self.present is not None and self.present.grade.severity is Severity.ERROR
        return self.is_refused or (is_sent and self.is_current)

    @property
    def only_warns(self) -> bool:
        """Whether its absence, always or at times, is a warning to a reader of the newest edition."""
        return any(not one.refuses for one in self.current)


def _is_always(demands: tuple[Demand, ...]) -> bool:
    return any(one.statement.is_always for one in demands)


def _binding(demands: tuple[Demand, ...]) -> tuple[Demand, ...]:
    """Those that are errors wherever they are met: behind a warning one may be met whose absence is only warned of."""
    return tuple(takewhile(lambda one: one.refuses, demands))


def _refuses(demands: tuple[Demand, ...]) -> bool:
    return _is_always(_binding(demands))
