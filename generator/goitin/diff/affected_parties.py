"""Which party's software a change breaks: who writes and who reads what it is about, by the directions of the services."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from goitin.diff.change import Impact, SpecChange, SpecPair
from goitin.model import Party, Service, Spec


class Whom:
    """Knows the writers and readers of every record, code table and service, before and after; nobody where no parties are named."""

    def __init__(self, pair: SpecPair) -> None:
        self._parties = pair.new.parties or pair.old.parties
        self._writers: defaultdict[str, set[str]] = defaultdict(set)
        self._readers: defaultdict[str, set[str]] = defaultdict(set)
        for spec in pair:
            for service in spec.services() if spec.parties else ():
                self._learn(spec, service)

    def of(self, change: SpecChange) -> tuple[Party, ...]:
        """The parties, in the specification's order, whose software has to change."""
        what = change.what.partition("/")[0]
        broken: set[str] = set()
        if change.impact in (Impact.BREAKS_WRITERS, Impact.BREAKS_BOTH):
            broken |= self._writers.get(what, set())
        if change.impact in (Impact.BREAKS_READERS, Impact.BREAKS_BOTH):
            broken |= self._readers.get(what, set())
        return tuple(party for party in self._parties if party.id in broken)

    def _learn(self, spec: Spec, service: Service) -> None:
        sides = spec.sides(service.is_inbound)
        caller, called = sides.caller.id, sides.called.id
        self._writers[service.id] |= {caller, called}
        self._readers[service.id] |= {caller, called}
        for message, writer, reader in (
            (service.request, caller, called),
            (service.response, called, caller),
        ):
            for name in _reached(spec, [message]):
                self._writers[name].add(writer)
                self._readers[name].add(reader)


def _reached(spec: Spec, records: Iterable[str]) -> Iterator[str]:
    """These records and those inside them, and the code tables that they use; each once."""
    known = {record.id: record for record in spec.records}
    seen: set[str] = set()
    waiting = list(records)
    while waiting:
        record = known.get(waiting.pop())
        if record is not None and record.id not in seen:
            seen.update((record.id, *record.tables))
            waiting += record.nested
    yield from seen
