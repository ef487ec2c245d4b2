"""A regulation as its package hands it over.

Whatever depends on one asks it here, so that several stand side by side.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime, timedelta, timezone
from functools import cached_property, lru_cache
from importlib import import_module
from typing import Any, TypeAlias

from .catalog import Catalogs
from .contract import Entry, Read, document, in_package
from .findings import Citation, Mode
from .options import Options, chosen

Key: TypeAlias = tuple[str, ...]
"""A key as it stands on the wire, and behind it the aliases that tolerant reading takes."""

_USUAL_ZONE = "+07:00"


@dataclass(frozen=True, slots=True)
class Keys:
    """The keys that tell messages apart, by the part they play."""

    service: tuple[Key, ...] = ()
    session: tuple[Key, ...] = ()
    error: tuple[Key, ...] = ()
    message: tuple[Key, ...] = ()
    result: tuple[Key, ...] = ()


@dataclass(frozen=True, slots=True)
class ServiceEntry:
    """A service as the contract has it; its messages by the ids of their records."""

    id: str
    wire: str | None
    label_vi: str
    label_en: str
    direction: str
    request: str
    response: str
    bare_response: str


class Regulation:
    """What the records of one regulation share.

    Its editions in order of time, the zone of its times, the sources it cites, and where
    its classes are found. Findings depend on the edition, values never do. All of it is
    read from its contract, each document when it is asked for.
    """

    def __init__(self, package: str, *, read: Read | None = None) -> None:
        """Hold where things are found; nothing is read.

        Args:
            package: Where each record and code table has a module with its id for a
                name, which gets imported on first use.
            read: What gives the documents of the contract by their paths; None: they lie
                in the package, in the folder `contract`.
        """
        self._package = package
        self._read = read or in_package(package)
        self._classes: dict[str, type] = {}
        self._envelopes: dict[str, Any] = {}
        # Typed, since an edition of another regulation may be the same text.
        self.options = lru_cache(maxsize=256, typed=True)(self._options)
        """The options of a caller, see `options.chosen`; None is the newest edition."""

    def document(self, path: str) -> Entry:
        """A document of the contract by its path; raises `ContractError`."""
        return document(self._read, path)

    def rows(self, id: str) -> bytes:
        """The rows of the list that a code table is, as the contract has them."""
        return self._read(f"lists/{id}.tsv")

    @cached_property
    def _head(self) -> Entry:
        return self.document("regulation.json")

    @cached_property
    def editions(self) -> tuple[str, ...]:
        """The editions in order of time."""
        return tuple(one["edition"] for one in self._head["editions"])

    @cached_property
    def newest(self) -> int:
        """The place of the newest edition in time."""
        return len(self.editions) - 1

    @cached_property
    def zone(self) -> str | None:
        """The zone of all times, such as `+07:00`; None where the regulation names none."""
        return self._head.get("zone")

    @cached_property
    def _sources(self) -> Mapping[str, tuple[str, str]]:
        sources = self._head.get("sources", ())
        return {
            one["source"]: (one["label"]["vi"], one["label"]["en"]) for one in sources
        }

    @cached_property
    def _services(self) -> Entry:
        return self.document("services.json")

    @cached_property
    def services(self) -> Mapping[str, ServiceEntry]:
        """The services by their ids; none where the regulation has no messages."""
        return {
            one["service"]: ServiceEntry(
                one["service"],
                one.get("wire"),
                one["label"]["vi"],
                one["label"]["en"],
                one["direction"],
                one["request"],
                one["response"],
                one["bare_response"],
            )
            for one in self._services["services"]
        }

    @cached_property
    def envelopes(self) -> Mapping[str, Entry]:
        """What is said of each envelope that is the class of several messages."""
        return {one["envelope"]: one for one in self._services["envelopes"]}

    @property
    def bare_responses(self) -> Sequence[str]:
        """The records of responses with nothing in the result."""
        return [one["record"] for one in self._services["bare_responses"]]

    @cached_property
    def message_keys(self) -> Keys:
        """The keys that tell messages apart."""
        by_role = self._services["message_keys"]
        parts = {
            one.name: tuple(
                (key["wire"], *key.get("aliases", ()))
                for key in by_role.get(one.name, ())
            )
            for one in fields(Keys)
        }
        return Keys(**parts)

    def edition(self, name: str | None, otherwise: int) -> int:
        """The place of an edition in time; raises `ValueError` if there is no such."""
        if name is None:
            return otherwise
        self.own(name)
        if name not in self.editions:
            raise ValueError(f"{name!r} is not an edition of the regulation.")
        return self.editions.index(name)

    def own(self, name: str) -> None:
        """Raise `ValueError` for an edition or a service that is another regulation's.

        The members of its tables know it; a plain text is nobody's.
        """
        if getattr(name, "__regulation__", self) is not self:
            kind = type(name)
            raise ValueError(
                f"{kind.__module__}.{kind.__qualname__} is of another regulation."
            )

    def _options(
        self,
        mode: Mode,
        edition: str | None,
        max_findings: int,
        max_bytes: int,
        max_levels: int,
        max_items: int,
        catalogs: Catalogs | None = None,
    ) -> Options:
        number = self.edition(edition, self.newest)
        for id in catalogs or ():
            if id not in self._head.get("lists", ()):
                raise ValueError(f"The regulation has no list {id!r}.")
        return chosen(
            mode, number, max_findings, max_bytes, max_levels, max_items, catalogs
        )

    def declare(self, id: str, made: type) -> None:
        """Take note of the class of a record or a code table."""
        self._classes[id] = made

    def declare_envelope(self, id: str, made: type) -> None:
        """Take note of the class of the messages of an envelope."""
        self._envelopes[id] = made

    def find(self, id: str) -> Any:
        """The class of a record or a code table; its module is imported on first use."""
        if id not in self._classes:
            self._import(id, self._classes)
        if id not in self._classes:
            self._classes[id] = self._message(id)
        return self._classes[id]

    def _message(self, id: str) -> Any:
        """The class of a message that has none of its own, made of its envelope's."""
        carriers = (one for one in self.envelopes.values() if id in one["messages"])
        envelope = next(carriers, None)
        if envelope is None:
            raise KeyError(id)
        name = envelope["envelope"]
        self._import(name, self._envelopes)
        return self._envelopes[name].__message__(id)

    def _import(self, id: str, known: Mapping[str, Any]) -> None:
        """Import the module of a class, which makes it known."""
        for module in (id, f"{id}_"):  # the second: a word of Python or of the package
            if id in known:
                return
            name = f"{self._package}.{module}"
            try:
                import_module(name)
            except ModuleNotFoundError as error:
                if error.name != name:
                    raise

    @cached_property
    def own_zone(self) -> timezone:
        """The zone of every time: where the regulation names none, Indochina Time."""
        zone = self.zone or _USUAL_ZONE
        return timezone(timedelta(minutes=zone_minutes(zone)), zone)

    def instant(self, moment: datetime) -> datetime:
        """The instant that a date and time of a packet means, in the regulation's zone.

        One that has a zone already means that instant, and is turned to it.
        """
        if moment.tzinfo is not None:
            return moment.astimezone(self.own_zone)
        return moment.replace(tzinfo=self.own_zone)

    def local(self, moment: datetime) -> datetime:
        """The way back: an instant in the regulation's zone, and then without one.

        One that has no zone is taken for such already. Raises `OverflowError` beyond the
        years 1 to 9999.
        """
        return self.instant(moment).replace(tzinfo=None)

    def citation(
        self, sources: Sequence[str], confidence: str, row: int | None
    ) -> Citation | None:
        """What a declaration cites, each as `id place`; None where that is nothing."""
        if not sources:
            return None
        texts: tuple[list[str], list[str]] = ([], [])
        for one in sources:
            id, _, place = one.partition(" ")
            for language, cited in enumerate(texts):
                label = self._sources[id][language] if id in self._sources else id
                cited.append(f"{label}, {place}" if place else label)
        vi, en = ("; ".join(cited) for cited in texts)
        by_id = "; ".join(sources)
        return Citation(vi, en, None if row is None else str(row), confidence, by_id)


def zone_minutes(zone: str) -> int:
    """How far a zone is ahead of UTC."""
    if zone == "Z":
        return 0
    minutes = int(zone[1:3]) * 60 + int(zone[4:])
    return -minutes if zone[0] == "-" else minutes
