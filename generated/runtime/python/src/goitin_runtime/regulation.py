"""A regulation as its package hands it over.

Whatever depends on one asks it here, so that several stand side by side.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta, timezone
from functools import cached_property, lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol

from .findings import Citation, Mode
from .options import Options, chosen

if TYPE_CHECKING:
    from pydantic import BaseModel

_USUAL_ZONE = "+07:00"


class ServiceMember(Protocol):
    """What is asked of a service to tell its messages from those of others."""

    @property
    def id(self) -> str:
        """Its id."""

    @property
    def wire(self) -> str | None:
        """Its name on the wire."""

    @property
    def request(self) -> type[BaseModel]:
        """The record of its request."""


class Regulation:
    """What the records of one regulation share.

    Its editions in order of time, the zone of its times, the sources it cites, and where
    its classes are found. Findings depend on the edition, values never do.
    """

    def __init__(
        self,
        package: str,
        *,
        editions: Iterable[str],
        zone: str | None = None,
        sources: Mapping[str, tuple[str, str]] | None = None,
        services: str | None = None,
    ) -> None:
        """Hold what a package hands over.

        Args:
            package: Where the classes of records are found by their names; they get
                imported on first use.
            editions: The editions in order of time.
            zone: The zone of all times, such as `+07:00`, which carry none; None where
                the regulation does not say.
            sources: Each source by its id: its name in Vietnamese and in English.
            services: The name of the table of services, where there is one.
        """
        self.editions = tuple(editions)
        self.newest = len(self.editions) - 1
        self.zone = zone
        self._package = package
        self._sources = sources or {}
        self._services = services
        self.options = lru_cache(maxsize=256)(self._options)
        """The options of a caller, see `options.chosen`; None is the newest edition."""

    def edition(self, name: str | None, otherwise: int) -> int:
        """The place of an edition in time; raises `ValueError` if there is no such."""
        if name is None:
            return otherwise
        if name not in self.editions:
            raise ValueError(f"{name!r} is not an edition of the regulation.")
        return self.editions.index(name)

    def _options(
        self,
        mode: Mode,
        edition: str | None,
        max_findings: int,
        max_bytes: int,
        max_levels: int,
        max_items: int,
    ) -> Options:
        number = self.edition(edition, self.newest)
        return chosen(mode, number, max_findings, max_bytes, max_levels, max_items)

    def find(self, name: str) -> Any:
        """The class with this name; packages import their records on first use."""
        return getattr(import_module(self._package), name)

    @cached_property
    def services(self) -> tuple[ServiceMember, ...]:
        """The services; none where the regulation has no messages."""
        return () if self._services is None else tuple(self.find(self._services))

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
        self, source: str, confidence: str, row: int | None
    ) -> Citation | None:
        """What a declaration cites, as `id place; id place`; None where that is nothing."""
        if not source:
            return None
        texts: tuple[list[str], list[str]] = ([], [])
        for one in source.split(";"):
            id, _, place = one.strip().partition(" ")
            for language, cited in enumerate(texts):
                label = self._sources[id][language] if id in self._sources else id
                cited.append(f"{label}, {place}" if place else label)
        vi, en = ("; ".join(cited) for cited in texts)
        return Citation(vi, en, None if row is None else str(row), confidence)


def zone_minutes(zone: str) -> int:
    """How far a zone is ahead of UTC."""
    if zone == "Z":
        return 0
    minutes = int(zone[1:3]) * 60 + int(zone[4:])
    return -minutes if zone[0] == "-" else minutes
