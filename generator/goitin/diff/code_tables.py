"""Changes of code tables and their codes: the kinds that only code tables and editions have."""

from __future__ import annotations

from collections.abc import Iterator

from goitin.describe.editions import citation_text, edition_range
from goitin.diff import constraint_impact
from goitin.diff.change import (
    Impact,
    SpecChange,
    SpecPair,
    came_or_went,
    of_former_id,
    of_new_id,
    pair_by_key,
)
from goitin.diff.documentation import documentation_changes
from goitin.model import Closedness, CodeTable, CodeValue


def changes(pair: SpecPair) -> Iterator[SpecChange]:
    """All of them, in order."""
    for old, new in pair_by_key(pair.old.tables, pair.new.tables, lambda item: item.id):
        yield from came_or_went("table", old, new)
        if old is not None and new is not None:
            yield from _table(old, new)


def _table(old: CodeTable, new: CodeTable) -> Iterator[SpecChange]:
    was, now = (table.strength is Closedness.CLOSED for table in (old, new))
    if old.says != new.says:
        impact = (
            Impact.BREAKS_WRITERS if now and not was else Impact.BREAKS_READERS if was else Impact.COMPATIBLE
        )
        yield SpecChange("table-strength", new.id, impact, new.place, old.says, new.says)
    if old.rows != new.rows:
        yield from _rows(old, new)
    yield from documentation_changes(new.id, old, new, new.place)
    order, now_order = ([item.code for item in table.codes] for table in (old, new))
    if [code for code in order if code in now_order] != [code for code in now_order if code in order]:
        yield SpecChange("code-order", new.id, Impact.COMPATIBLE, new.place)
    ways, now_ways = (_transitions(table) for table in (old, new))
    if ways != now_ways:
        yield SpecChange("table-transitions", new.id, Impact.EDITORIAL, new.place, ways, now_ways)
    for before, after in pair_by_key(old.codes, new.codes, lambda item: item.code):
        yield from _code(new.id, before, after, is_closed=was and now)


def _rows(old: CodeTable, new: CodeTable) -> Iterator[SpecChange]:
    """Of another list: codes that went break who sends them, codes that came who judges by the old one."""
    had, has = (set(table.rows.rows if table.rows else ()) for table in (old, new))
    is_closed = Closedness.CLOSED in (old.strength, new.strength)
    if bool(old.rows) != bool(new.rows):
        impact = Impact.BREAKS_BOTH
    elif not is_closed:
        impact = Impact.COMPATIBLE
    else:
        impact = constraint_impact.impact(bool(had - has), bool(has - had))
    was, now = (_list(table) for table in (old, new))
    yield SpecChange("table-rows", new.id, impact, new.place, was, now)


def _list(table: CodeTable) -> str:
    """`2026-11: 15000`, version and number of rows."""
    rows = table.rows
    return "" if rows is None else "provided" if rows.is_provided else f"{rows.version}: {len(rows.rows)}"


def _transitions(table: CodeTable) -> str:
    """`1 → 2 (received; C), …`."""
    return "; ".join(
        f"{one.start or '•'} → {one.end} {one.label.bilingual} – {citation_text(one.origin)}"
        for one in table.transitions
    )


def _code(
    table: str, old: CodeValue | None, new: CodeValue | None, *, is_closed: bool
) -> Iterator[SpecChange]:
    if old is None and new is not None:
        impact = Impact.BREAKS_READERS if is_closed else Impact.COMPATIBLE
        yield SpecChange("code-added", f"{table}/{new.code}", impact, new.place)
    elif new is None and old is not None:
        # The member goes from every SDK, so code that names it breaks, however open the table is.
        yield SpecChange("code-removed", f"{table}/{old.code}", Impact.BREAKS_BOTH, old.place)
    elif old is not None and new is not None:
        yield from _changed(f"{table}/{new.code}", old, new, is_closed=is_closed)


def _changed(what: str, old: CodeValue, new: CodeValue, *, is_closed: bool) -> Iterator[SpecChange]:
    if old.id != new.id:
        yield SpecChange("code-id", what, of_new_id(old, new), new.place, old.id, new.id)
    if old.was != new.was:
        yield SpecChange("code-was", what, of_former_id(old), new.place, old.was or "", new.was or "")
    if edition_range(old) != edition_range(new):
        impact = Impact.BREAKS_BOTH if is_closed else Impact.COMPATIBLE
        yield SpecChange("code-span", what, impact, new.place, edition_range(old), edition_range(new))
    if old.retired != new.retired:
        was, now = ("" if item.retired is None else item.retired.since for item in (old, new))
        yield SpecChange("code-retired", what, Impact.COMPATIBLE, new.place, was, now)
    yield from documentation_changes(what, old, new, new.place)
