"""Changes of the specification as a whole: editions, coordinates, packet families, records that come and go."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import fields

from goitin.describe.editions import cited
from goitin.diff.change import Change, Impact, Pair, matched
from goitin.diff.documentation import documented
from goitin.model import NamedType, Packet, Record


def changes(pair: Pair) -> Iterator[Change]:
    """All of them, in order."""
    old, new = pair
    yield from documented(old.id, old, new, new.place)
    if old.number != new.number:
        yield Change("number", new.id, Impact.EDITORIAL, new.place, old.number, new.number)
    if old.zone != new.zone:
        # Without a zone a time that names one is refused in tolerant reading; another zone makes it another time.
        impact = Impact.COMPATIBLE if old.zone is None else Impact.BREAKS_BOTH
        yield Change("zone", new.id, impact, new.place, old.zone or "", new.zone or "")
    yield from _statements(pair)
    yield from _parties(pair)
    yield from _editions(pair)
    yield from _sources(pair)
    yield from _coordinates(pair)
    kept = {item.id for item in old.records} & {item.id for item in new.records}
    for before, after in matched(old.packets, new.packets, lambda item: item.id):
        yield from _packet(before, after, kept)
    for one, other in matched(old.types, new.types, lambda item: item.id):
        yield from _type(one, other)
    for was, now in matched(old.records, new.records, lambda item: item.id):
        yield from _record(was, now)


def _statements(pair: Pair) -> Iterator[Change]:
    """What is said of the regulation as a whole: its standing, and how calls travel."""
    for kind in ("standing", "transport"):
        said = (getattr(whole, kind) for whole in pair)
        was, now = (f"{one.label.both} – {cited(one.origin)}" if one else "" for one in said)
        if was != now:
            yield Change(kind, pair.new.id, Impact.EDITORIAL, pair.new.place, was, now)


def _parties(pair: Pair) -> Iterator[Change]:
    """Another party is told at each service whose direction has another name; here, who the two are."""
    was, now = ([item.id for item in whole.parties] for whole in pair)
    if was != now:
        yield Change("parties", pair.new.id, Impact.EDITORIAL, pair.new.place, ", ".join(was), ", ".join(now))
    labels = {item.id: item for item in pair.old.parties}
    for item in pair.new.parties:
        if item.id in labels:
            yield from documented(item.id, labels[item.id], item, pair.new.place)


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

    labels = {item.id: item for item in pair.old.editions}
    for item in pair.new.editions:
        if item.id in labels:
            yield from documented(item.id, labels[item.id], item, pair.new.place)


def _sources(pair: Pair) -> Iterator[Change]:
    for old, new in matched(pair.old.sources, pair.new.sources, lambda item: item.id):
        if old is None and new is not None:
            yield Change("source-added", new.id, Impact.EDITORIAL, pair.new.place)
        elif new is None and old is not None:
            yield Change("source-removed", old.id, Impact.EDITORIAL, pair.old.place)
        elif old is not None and new is not None and old != new:
            yield Change("source", new.id, Impact.EDITORIAL, pair.new.place)


def _type(old: NamedType | None, new: NamedType | None) -> Iterator[Change]:
    """A named type is a word of the specification: what it demands is told at each field that uses it."""
    if old is None and new is not None:
        yield Change("type-added", new.id, Impact.EDITORIAL, new.place)
    elif new is None and old is not None:
        yield Change("type-removed", old.id, Impact.EDITORIAL, old.place)
    elif old is not None and new is not None:
        yield from documented(new.id, old, new, new.place)


def _coordinates(pair: Pair) -> Iterator[Change]:
    """Names of packages break who imports them; the licence, the authors and the addresses do not."""
    for item in fields(pair.new.sdk):
        was, now = (getattr(whole.sdk, item.name) for whole in pair)
        if was != now:
            is_name = item.name not in ("licence", "authors", "homepage", "repository")
            impact = Impact.BREAKS_BOTH if is_name else Impact.EDITORIAL
            yield Change("sdk", item.name, impact, pair.new.place, was or "", now or "")


def _packet(old: Packet | None, new: Packet | None, kept: Collection[str]) -> Iterator[Change]:
    if old is None and new is not None:
        yield Change("packet-added", new.id, Impact.COMPATIBLE, new.place)
    elif new is None and old is not None:
        yield Change("packet-removed", old.id, Impact.BREAKS_BOTH, old.place)
    elif old is not None and new is not None:
        shown = [", ".join(id for id in item.records if id in kept) for item in (old, new)]
        told: tuple[tuple[str, Impact, str, str], ...] = (
            ("packet-number", Impact.EDITORIAL, str(old.number), str(new.number)),
            ("packet-records", Impact.COMPATIBLE, shown[0], shown[1]),
            ("packet-flow", Impact.COMPATIBLE, _flow(old), _flow(new)),
        )
        for kind, impact, was, now in told:
            if was != now:
                yield Change(kind, new.id, impact, new.place, was, now)
        yield from documented(new.id, old, new, new.place)


def _flow(packet: Packet) -> str:
    """`dang_nhap (B) → gui_ho_so when … (C)`; where the order comes from counts, too."""
    steps = (
        f"{step.service}{f' [{step.when.vi} / {step.when.en}]' if step.when else ''} – {cited(step.origin)}"
        for step in packet.flow
    )
    return " → ".join(steps)


def _record(old: Record | None, new: Record | None) -> Iterator[Change]:
    if old is None and new is not None:
        yield Change("record-added", new.id, Impact.COMPATIBLE, new.place)
    elif new is None and old is not None:
        yield Change("record-removed", old.id, Impact.BREAKS_BOTH, old.place)
