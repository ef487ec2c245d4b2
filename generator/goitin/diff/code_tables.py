"""Changes of code tables and their codes: the kinds that only code tables and editions have."""

from __future__ import annotations

from collections.abc import Iterator

from goitin.describe.editions import span
from goitin.diff.change import Change, Impact, Pair, matched
from goitin.diff.documentation import documented
from goitin.model import CodeTable, CodeValue, Strength


def changes(pair: Pair) -> Iterator[Change]:
    """All of them, in order."""
    for old, new in matched(pair.old.tables, pair.new.tables, lambda item: item.id):
        if old is None and new is not None:
            yield Change("table-added", new.id, Impact.COMPATIBLE, new.place)
        elif new is None and old is not None:
            yield Change("table-removed", old.id, Impact.BREAKS_BOTH, old.place)
        elif old is not None and new is not None:
            yield from _table(old, new)


def _table(old: CodeTable, new: CodeTable) -> Iterator[Change]:
    was, now = (table.strength is Strength.CLOSED for table in (old, new))
    if old.strength != new.strength:
        impact = (
            Impact.BREAKS_WRITERS if now and not was else Impact.BREAKS_READERS if was else Impact.COMPATIBLE
        )
        yield Change("table-strength", new.id, impact, new.place, old.strength, new.strength)
    yield from documented(new.id, old, new, new.place)
    order, now_order = ([item.code for item in table.codes] for table in (old, new))
    if [code for code in order if code in now_order] != [code for code in now_order if code in order]:
        yield Change("code-order", new.id, Impact.COMPATIBLE, new.place)
    for before, after in matched(old.codes, new.codes, lambda item: item.code):
        yield from _code(new.id, before, after, is_closed=was and now)


def _code(table: str, old: CodeValue | None, new: CodeValue | None, *, is_closed: bool) -> Iterator[Change]:
    if old is None and new is not None:
        impact = Impact.BREAKS_READERS if is_closed else Impact.COMPATIBLE
        yield Change("code-added", f"{table}/{new.code}", impact, new.place)
    elif new is None and old is not None:
        # The member goes from every SDK, so code that names it breaks, however open the table is.
        yield Change("code-removed", f"{table}/{old.code}", Impact.BREAKS_BOTH, old.place)
    elif old is not None and new is not None:
        yield from _changed(f"{table}/{new.code}", old, new, is_closed=is_closed)


def _changed(what: str, old: CodeValue, new: CodeValue, *, is_closed: bool) -> Iterator[Change]:
    if old.id != new.id:
        yield Change("code-id", what, Impact.BREAKS_BOTH, new.place, old.id, new.id)
    if span(old) != span(new):
        impact = Impact.BREAKS_BOTH if is_closed else Impact.COMPATIBLE
        yield Change("code-span", what, impact, new.place, span(old), span(new))
    if old.retired != new.retired:
        was, now = ("" if item.retired is None else item.retired.since for item in (old, new))
        yield Change("code-retired", what, Impact.COMPATIBLE, new.place, was, now)
    yield from documented(what, old, new, new.place)
