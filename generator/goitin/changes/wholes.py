"""Changes of the specification as a whole: editions, coordinates, packet families, records that come and go."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from goitin.changes.model import Change, Impact, Pair, matched
from goitin.changes.words import documented
from goitin.spec import Packet, Record


def changes(pair: Pair) -> Iterator[Change]:
    """All of them, in order."""
    old, new = pair
    yield from documented(old.id, old, new, new.place)
    yield from _editions(pair)
    yield from _coordinates(pair)
    for before, after in matched(old.packets, new.packets, lambda item: item.id):
        yield from _packet(before, after)
    for was, now in matched(old.records, new.records, lambda item: item.id):
        yield from _record(was, now)


def _editions(pair: Pair) -> Iterator[Change]:
    was, now = ([item.id for item in whole.editions] for whole in pair)
    for id in now:
        if id not in was:
            yield Change("edition-added", id, Impact.COMPATIBLE, pair.new.place)
    for id in was:
        if id not in now:
            yield Change("edition-removed", id, Impact.BREAKS_BOTH, pair.old.place)
    shared_was, shared_now = [id for id in was if id in now], [id for id in now if id in was]
    if shared_was != shared_now:
        yield Change(
            "editions-order",
            pair.new.id,
            Impact.BREAKS_BOTH,
            pair.new.place,
            ", ".join(shared_was),
            ", ".join(shared_now),
        )


def _coordinates(pair: Pair) -> Iterator[Change]:
    """Names of packages break who imports them; the licence, the authors and the addresses do not."""
    for item in fields(pair.new.sdk):
        was, now = (getattr(whole.sdk, item.name) for whole in pair)
        if was != now:
            is_name = item.name not in ("licence", "authors", "homepage", "repository")
            impact = Impact.BREAKS_BOTH if is_name else Impact.EDITORIAL
            yield Change("sdk", item.name, impact, pair.new.place, was or "", now or "")


def _packet(old: Packet | None, new: Packet | None) -> Iterator[Change]:
    if old is None and new is not None:
        yield Change("packet-added", new.id, Impact.COMPATIBLE, new.place)
    elif new is None and old is not None:
        yield Change("packet-removed", old.id, Impact.BREAKS_BOTH, old.place)
    elif old is not None and new is not None:
        yield from documented(new.id, old, new, new.place)


def _record(old: Record | None, new: Record | None) -> Iterator[Change]:
    if old is None and new is not None:
        yield Change("record-added", new.id, Impact.COMPATIBLE, new.place)
    elif new is None and old is not None:
        yield Change("record-removed", old.id, Impact.BREAKS_BOTH, old.place)
