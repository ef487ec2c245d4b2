"""Whom a change of a constraint breaks: writers if less is allowed than before, readers if more is.

A constraint that only warns allows everything, so that only errors count.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from goitin import kinds
from goitin.diff.change import Impact
from goitin.kinds.constraint import Constraint
from goitin.model import Field
from goitin.model.constraints import Rule


def impact(less: bool, more: bool) -> Impact:
    """The impact of allowing less than before, more than before, both or neither."""
    if less and more:
        return Impact.BREAKS_BOTH
    return Impact.BREAKS_WRITERS if less else Impact.BREAKS_READERS if more else Impact.COMPATIBLE


def edition_impact(old: Field, new: Field, editions: Sequence[str]) -> Impact:
    """Of the editions that have a field: where it comes it may be asked for, where it goes nobody sends it any more."""
    was, now = editions_of(old, editions), editions_of(new, editions)
    return impact(bool(now - was) and _is_binding(new), bool(was - now) and _is_binding(old))


def editions_of(field: Field, editions: Sequence[str]) -> frozenset[str]:
    """Which of these editions, in order of time, have the field."""
    first = (
        editions.index(field.since)
        if field.since in editions
        else 0
        if field.since is None
        else len(editions)
    )
    last = editions.index(field.until) if field.until in editions else len(editions) - 1
    return frozenset(editions[first : last + 1])


def of(kind: Constraint[Any], old: Field, new: Field) -> Impact:
    """Of a constraint on a field: of each statement that an edition has, with what another specification has there."""
    scopes = [kind.change(*asked) for asked in _compared(kind, old, new)]
    return impact(any(one.less for one in scopes), any(one.more for one in scopes))


def _compared(kind: Constraint[Any], old: Field, new: Field) -> Iterator[tuple[Any, Any]]:
    """What is asked now and then: in the newest editions, and by the statements of the same editions before."""
    yield kinds.binding(kind, kind.of(old), old), kinds.binding(kind, kind.of(new), new)
    was, now = _by_span(kind, old), _by_span(kind, new)
    for span in was.keys() | now.keys():
        if was.get(span) != now.get(span) and (was or kind.of(old) is None) and (now or kind.of(new) is None):
            yield was.get(span), now.get(span)


def _by_span(kind: Constraint[Any], field: Field) -> dict[tuple[str | None, str | None], Any]:
    """The binding statements of a kind by the editions that have them."""
    keys = kind.attributes or (kind.key,)
    dated = [one for one in field.by_edition if one.key in keys]
    return {(one.since, one.until): kinds.binding(kind, one.asked, field) for one in dated}


def of_new(field: Field) -> Impact:
    """Of a field that nobody knew: who writes must send it where it is asked for."""
    return impact(less=_is_binding(field), more=False)


def presence_impact(old: Rule | None, new: Rule | None) -> Impact:
    """Of a rule: two different ones cannot be compared."""
    was, now = _binding(old), _binding(new)
    return impact(now is not None and now != was, was is not None and now != was)


def of_rule(old: Rule | None, new: Rule | None) -> Impact:
    """Of a rule: where an absent number comes to count as 0, more records are judged, where it ceases to, fewer."""
    was, now = _binding(old), _binding(new)
    if old is None or new is None or was is None or was != now or old.absent == new.absent:
        return presence_impact(old, new)
    return impact(less=new.absent == "0", more=old.absent == "0")


def _is_binding(field: Field) -> bool:
    """Whether the field must be there, sometimes or always."""
    return kinds.binding(kinds.REQUIRED, field.required, field) is not None


def _binding(constraint: Rule | None) -> Any:
    """What a rule demands, without its sources; None where it demands nothing, or only warns."""
    if constraint is None or constraint.grade.severity != "error":
        return None
    return constraint.each, constraint.check, constraint.when, constraint.tolerance
