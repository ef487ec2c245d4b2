"""What it comes to that a field is required: asked and answered here, once, for everything right of the model."""

from __future__ import annotations

from typing import NamedTuple

from goitin.diagnostics.diagnostic import Severity
from goitin.model.constraints import Present, Required


class Requirement(NamedTuple):
    """How a field is required, in which editions, and who may count on it.

    `stated` is what the specification says of a value, `present` of the key alone, None where it asks for nothing. `lifetime` are the places of the editions that
    have the field, in order of time; `editions` says how many there are. However `since` and `until` put it, a field of all
    editions is a field of all editions.
    """

    stated_by: Required | None
    present: Present | None
    lifetime: range
    editions: int

    @property
    def is_current(self) -> bool:
        """Whether the newest edition has the field."""
        return self.editions - 1 in self.lifetime

    @property
    def is_always(self) -> bool:
        """Whether each edition that has the field asks for it, whatever stands beside it."""
        return self.stated_by is not None and self.stated_by.when is None

    @property
    def is_conditional(self) -> bool:
        """Whether another field's value decides."""
        return self.stated_by is not None and self.stated_by.when is not None

    @property
    def is_needed(self) -> bool:
        """Whether every edition asks for it, always: messages are told apart by such fields."""
        return self.is_always and len(self.lifetime) == self.editions

    @property
    def is_promised(self) -> bool:
        """Whether no edition takes a record without it: a static type may say so."""
        return self.is_needed and self._refuses

    @property
    def is_sampled(self) -> bool:
        """Whether the newest edition always asks for it, be it only with a warning."""
        return self.is_always and self.is_current

    @property
    def is_refused(self) -> bool:
        """Whether a reader of the newest edition refuses its absence, whatever stands beside it: validators may say so."""
        return self.is_sampled and self._refuses

    @property
    def is_refused_at_times(self) -> bool:
        """Whether a reader of the newest edition refuses its absence where another field's value says so."""
        return self.is_conditional and self.is_current and self._refuses

    @property
    def needs_key(self) -> bool:
        """Whether a reader of the newest edition refuses a record without its key, be it with an empty value."""
        is_sent = self.present is not None and self.present.grade.severity is Severity.ERROR
        return self.is_refused or (is_sent and self.is_current)

    @property
    def only_warns(self) -> bool:
        """Whether its absence, always or at times, is a warning to a reader of the newest edition."""
        return self.stated_by is not None and self.is_current and not self._refuses

    def asks_in(self, edition: int) -> bool:
        """Whether the edition at this place asks for it, always or at times."""
        return self.stated_by is not None and edition in self.lifetime

    @property
    def _refuses(self) -> bool:
        return self.stated_by is not None and self.stated_by.grade.severity is Severity.ERROR
