"""Changes of the specification as a whole: editions, coordinates, packet families, records that come and go."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import fields

from goitin.describe.editions import citation_text
from goitin.diff.change import Impact, SpecChange, SpecPair, came_or_went, pair_by_key
from goitin.diff.documentation import documentation_changes
from goitin.model import Edition, NamedType, Packet, Start

_ADDRESSES = {None: "–", True: "one", False: "each"}  # as a specification writes it


def changes(pair: SpecPair) -> Iterator[SpecChange]:
    """All of them, in order."""
    old, new = pair
    yield from documentation_changes(old.id, old, new, new.place)
    if old.number != new.number:
        yield SpecChange("number", new.id, Impact.EDITORIAL, new.place, old.number, new.number)
    if old.zone != new.zone:
        # Without a zone a time that names one is refused in tolerant reading; another zone makes it another time.
        impact = Impact.COMPATIBLE if old.zone is None else Impact.BREAKS_BOTH
        yield SpecChange("zone", new.id, impact, new.place, old.zone or "", new.zone or "")
    yield from _statements(pair)
    yield from _address(pair)
    yield from _parties(pair)
    yield from _editions(pair)
    yield from _sources(pair)
    yield from _terms(pair)
    yield from _coordinates(pair)
    common = {item.id for item in old.records} & {item.id for item in new.records}
    for before, after in pair_by_key(old.packets, new.packets, lambda item: item.id):
        yield from _packet(before, after, common)
    for one, other in pair_by_key(old.types, new.types, lambda item: item.id):
        yield from _type(one, other)
    for was, now in pair_by_key(old.records, new.records, lambda item: item.id):
        yield from came_or_went("record", was, now)


def _statements(pair: SpecPair) -> Iterator[SpecChange]:
    """What is said of the regulation as a whole: its standing, how calls travel, and the way to a first one."""
    for kind in ("standing", "transport"):
        stated = (getattr(spec, kind) for spec in pair)
        was, now = (f"{one.label.bilingual} – {citation_text(one.origin)}" if one else "" for one in stated)
        if was != now:
            yield SpecChange(kind, pair.new.id, Impact.EDITORIAL, pair.new.place, was, now)
    before, after = _start(pair.old.start), _start(pair.new.start)
    if before != after:
        yield SpecChange("start", pair.new.id, Impact.EDITORIAL, pair.new.place, before, after)


def _start(start: Start | None) -> str:
    """The way to a first call as one text."""
    if start is None:
        return ""
    steps = [f"{step.service} ({step.label.bilingual})" for step in start.steps]
    return "; ".join([", ".join(steps), *(one.bilingual for one in start.unknown)])


def _address(pair: SpecPair) -> Iterator[SpecChange]:
    """Calls that go elsewhere; who learns where they go already is told as much."""
    was, now = (spec.transport.has_one_address if spec.transport else None for spec in pair)
    if was != now:
        impact = Impact.EDITORIAL if None in (was, now) else Impact.BREAKS_BOTH
        yield SpecChange(
            "transport-address", pair.new.id, impact, pair.new.place, _ADDRESSES[was], _ADDRESSES[now]
        )


def _parties(pair: SpecPair) -> Iterator[SpecChange]:
    """Another party is told at each service whose direction has another name; here, who the two are."""
    was, now = ([item.id for item in spec.parties] for spec in pair)
    if was != now:
        yield SpecChange(
            "parties", pair.new.id, Impact.EDITORIAL, pair.new.place, ", ".join(was), ", ".join(now)
        )
    labels = {item.id: item for item in pair.old.parties}
    for item in pair.new.parties:
        if item.id in labels:
            yield from documentation_changes(item.id, labels[item.id], item, pair.new.place)


def _editions(pair: SpecPair) -> Iterator[SpecChange]:
    was, now = ([item.id for item in spec.editions] for spec in pair)
    for id in now:
        if id not in was:
            yield SpecChange("edition-added", id, Impact.COMPATIBLE, pair.new.place)
    for id in was:
        if id not in now:
            yield SpecChange("edition-removed", id, Impact.BREAKS_BOTH, pair.old.place)
    shared_was, shared_now = [id for id in was if id in now], [id for id in now if id in was]
    if shared_was != shared_now:
        order, now_order = ", ".join(shared_was), ", ".join(shared_now)
        yield SpecChange("editions-order", pair.new.id, Impact.BREAKS_BOTH, pair.new.place, order, now_order)
    labels = {item.id: item for item in pair.old.editions}
    for item in pair.new.editions:
        if item.id in labels:
            yield from documentation_changes(item.id, labels[item.id], item, pair.new.place)
            before, after = (_days(one) for one in (labels[item.id], item))
            if before != after:
                # Who gave no days chose editions himself; other days judge other documents by it.
                impact = Impact.BREAKS_WRITERS if before else Impact.COMPATIBLE
                yield SpecChange("edition-days", item.id, impact, pair.new.place, before, after)


def _days(edition: Edition) -> str:
    """`2024-04-01 → 2024-07-01`: from when it may be tried, from when it holds; empty where it has no days."""
    return " → ".join(filter(None, (edition.trial_day, edition.first_day)))


def _sources(pair: SpecPair) -> Iterator[SpecChange]:
    for old, new in pair_by_key(pair.old.sources, pair.new.sources, lambda item: item.id):
        if old is None and new is not None:
            yield SpecChange("source-added", new.id, Impact.EDITORIAL, pair.new.place)
        elif new is None and old is not None:
            yield SpecChange("source-removed", old.id, Impact.EDITORIAL, pair.old.place)
        elif old is not None and new is not None and old != new:
            yield SpecChange("source", new.id, Impact.EDITORIAL, pair.new.place)


def _terms(pair: SpecPair) -> Iterator[SpecChange]:
    for old, new in pair_by_key(pair.old.glossary, pair.new.glossary, lambda item: item.id):
        yield from came_or_went("term", old, new, Impact.EDITORIAL, Impact.EDITORIAL)
        if old is not None and new is not None:
            if (old.full, old.also) != (new.full, new.also):
                yield SpecChange("term", new.id, Impact.EDITORIAL, new.place)
            yield from documentation_changes(new.id, old, new, new.place)


def _type(old: NamedType | None, new: NamedType | None) -> Iterator[SpecChange]:
    """A named type is a word of the specification: what it demands is told at each field that uses it."""
    yield from came_or_went("type", old, new, Impact.EDITORIAL, Impact.EDITORIAL)
    if old is not None and new is not None:
        yield from documentation_changes(new.id, old, new, new.place)


def _coordinates(pair: SpecPair) -> Iterator[SpecChange]:
    """Names of packages break who imports them; the licence, the authors and the addresses do not."""
    for item in fields(pair.new.sdk):
        was, now = (getattr(spec.sdk, item.name) for spec in pair)
        if was != now:
            is_name = item.name not in ("licence", "authors", "homepage", "repository")
            impact = Impact.BREAKS_BOTH if is_name else Impact.EDITORIAL
            yield SpecChange("sdk", item.name, impact, pair.new.place, was or "", now or "")


def _packet(old: Packet | None, new: Packet | None, common: Collection[str]) -> Iterator[SpecChange]:
    yield from came_or_went("packet", old, new)
    if old is not None and new is not None:
        shown = [", ".join(id for id in item.records if id in common) for item in (old, new)]
        rows: tuple[tuple[str, Impact, str, str], ...] = (
            ("packet-number", Impact.EDITORIAL, str(old.number), str(new.number)),
            ("packet-records", Impact.COMPATIBLE, shown[0], shown[1]),
            ("packet-flow", Impact.COMPATIBLE, _flow(old), _flow(new)),
        )
        for kind, impact, was, now in rows:
            if was != now:
                yield SpecChange(kind, new.id, impact, new.place, was, now)
        yield from documentation_changes(new.id, old, new, new.place)


def _flow(packet: Packet) -> str:
    """`dang_nhap (B) → gui_ho_so when … (C)`; where the order comes from counts, too."""
    steps = (
        f"{step.service}{f' [{step.when.vi} / {step.when.en}]' if step.when else ''} – {citation_text(step.origin)}"
        for step in packet.flow
    )
    return " → ".join(steps)
