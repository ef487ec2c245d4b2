"""Changes of services; what changes in their messages shows in the records of the messages."""

from __future__ import annotations

from collections.abc import Iterator

from goitin.describe.editions import edition_range
from goitin.diff.change import Impact, SpecChange, SpecPair, came_or_went, pair_by_key
from goitin.diff.documentation import documentation_changes
from goitin.model import Service


def changes(pair: SpecPair) -> Iterator[SpecChange]:
    """All of them, in order."""
    families = [{item.id: packet.id for packet in spec.packets for item in packet.services} for spec in pair]
    for old, new in pair_by_key(pair.old.services(), pair.new.services(), lambda item: item.id):
        yield from came_or_went("service", old, new)
        if old is not None and new is not None:
            yield from _changed(old, new)
            was, now = families[0][old.id], families[1][new.id]
            if was != now and was in families[1].values():  # else the whole family has another name
                yield SpecChange("service-moved", new.id, Impact.COMPATIBLE, new.place, was, now)


def _changed(old: Service, new: Service) -> Iterator[SpecChange]:
    if old.wire != new.wire:
        # A name that nobody knew could not be sent by anybody.
        impact = Impact.COMPATIBLE if old.wire is None else Impact.BREAKS_BOTH
        yield SpecChange("service-name", new.id, impact, new.place, old.wire or "", new.wire or "")
    for name in ("direction", "encoding"):
        was, now = getattr(old, name), getattr(new, name)
        if was != now:
            yield SpecChange(f"service-{name}", new.id, Impact.BREAKS_BOTH, new.place, was, now)
    if old.instead != new.instead:
        # Who reads answers may meet another one; no verdict knows it.
        was, now = old.instead or "", new.instead or ""
        yield SpecChange("service-instead", new.id, Impact.COMPATIBLE, new.place, was, now)
    if old.request != new.request:
        yield SpecChange("service-request", new.id, Impact.BREAKS_BOTH, new.place, old.request, new.request)
    if old.response != new.response or old.empty_response != new.empty_response:
        # A result that came or went changes only the type of what is read.
        impact = Impact.BREAKS_READERS if old.empty_response == new.empty_response else Impact.BREAKS_BOTH
        yield SpecChange("service-response", new.id, impact, new.place, old.response, new.response)
    if edition_range(old) != edition_range(new):
        yield SpecChange(
            "service-span", new.id, Impact.COMPATIBLE, new.place, edition_range(old), edition_range(new)
        )
    yield from documentation_changes(new.id, old, new, new.place)
