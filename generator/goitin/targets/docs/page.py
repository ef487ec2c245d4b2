"""One page in the making: addresses as seen from where it stands, what it cites, and the frame around it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from goitin.describe import labels, status
from goitin.model import Confidence, Interpretation, Label, NamedType, Provenance, Source, Spec
from goitin.release import ReleaseRecord
from goitin.targets.docs.urls import (
    CHANGES,
    CODE_GENERATORS,
    MESSAGES,
    RULES,
    TABLES,
    TYPES,
    Addresses,
    of_packet,
)

View = dict[str, Any]
_BAR = 100  # the width of a bar of shares


@dataclass(frozen=True)
class Site:
    """What all pages share."""

    spec: Spec
    places: Addresses
    named: Mapping[str, NamedType]
    releases: Sequence[ReleaseRecord] = ()


class PageContext:
    """A page at `path`."""

    def __init__(self, site: Site, path: str) -> None:
        self.site, self.spec, self.addresses, self.path = site, site.spec, site.places, path
        self._root = "../" * path.count("/")
        self._numbers = {source.id: number for number, source in enumerate(site.spec.sources, 1)}
        self._cited: set[int] = set()

    def to(self, address: str) -> str:
        """The address of something on the site; within this page only its anchor."""
        page, _, anchor = address.partition("#")
        return f"#{anchor}" if anchor and page == self.path else self._root + address

    def origin(self, origin: Provenance) -> View:
        """Where a statement comes from and how sure it is; the page lists what it cites."""
        cited = [(self._numbers[one.source.id], one.place) for one in origin.citations]
        self._cited.update(number for number, _ in cited)
        return {
            **confidence_view(origin.confidence),
            "refs": [{"number": at, "place": place} for at, place in cited],
        }

    def heading(self, origin: Provenance, listed: Sequence[status.Share]) -> View:
        """Where a heading is named, and how sure what stands below it is; no letter of its own is shown as if it were theirs."""
        return {**self.origin(origin), **proportions(listed)}

    def words(self, item: Any) -> View:
        """Label, note and readings of any part of a specification."""
        note = getattr(item, "note", None)
        return {
            "label": item.label,
            "has_note": note is not None,
            "note": note,
            "readings": readings(getattr(item, "readings", ())),
        }

    def view(self, title: Label, body: Mapping[str, Any]) -> View:
        """The values of the frame and of what stands in it."""
        spec = self.spec
        return {
            **body,
            "root": self._root,
            "title": title,
            "number": spec.number,
            "regulation": spec.id,
            "version": spec.version,
            "whole": spec.label,
            "status": self._status(),
            "families": [self._family(one.number, one.label, of_packet(one.id)) for one in spec.packets],
            "chapters": [self._family(0, label, path) for label, path in chapters()],
            "home": self._root + "index.html",
            "sources": [source_view(at, one) for at, one in enumerate(spec.sources, 1) if at in self._cited],
        }

    def transport(self) -> list[View]:
        """How calls travel; nothing where nobody said it."""
        return [{"label": one.label, **self.origin(one.origin)} for one in (self.spec.transport,) if one]

    def _status(self) -> View:
        """What stands on top of every page."""
        spec = self.spec
        listed = status.of_fields(spec.records)
        return {
            "reading": status.reading(spec),
            "made": status.made(spec),
            "count": sum(one.count for one in listed),
            "bar": proportions(listed)["shares"],
            "letters": [
                {"letter": one.letter, "count": one.count, "meaning": meaning}
                for one, meaning in zip(listed, status.MEANINGS.values(), strict=True)
            ],
            "standing": [{"label": one.label, **self.origin(one.origin)} for one in (spec.standing,) if one],
        }

    def _family(self, number: int, label: Label, path: str) -> View:
        return {"number": number, "label": label, "href": self._root + path, "is_here": path == self.path}


def chapters() -> list[tuple[Label, str]]:
    """The pages beside those of the packet families, and where they stand."""
    return [
        (Label("Bảng mã", "Code tables"), TABLES),
        (Label("Kiểu định danh", "Named types"), TYPES),
        (Label("Thông điệp chung", "Common messages"), MESSAGES),
        (Label("Quy tắc và mã lỗi", "Rules and error codes"), RULES),
        (Label("Công cụ sinh mã khác", "Other code generators"), CODE_GENERATORS),
        (Label("Thay đổi", "Changes"), CHANGES),
        (Label("Kiểm tra gói tin", "Check a packet"), "check.html"),
        (Label("Tra cứu API", "API reference"), "api/index.html"),
    ]


def proportions(listed: Sequence[status.Share]) -> View:
    """How many statements there are of each confidence, and how long the part of each in a bar of `_BAR` is."""
    total = sum(one.count for one in listed)
    at, parts = 0.0, []
    for share in (one for one in listed if one.count):
        width = _BAR * share.count / total
        parts.append(
            {"letter": share.letter, "count": share.count, "x": f"{at:.1f}", "width": f"{width:.1f}"}
        )
        at += width
    return {"shares": parts}


def confidence_view(confidence: Confidence) -> View:
    """How sure a statement is: the letter, and its meaning."""
    return {"letter": str(confidence), "meaning": status.MEANINGS[confidence]}


def readings(interpretations: Iterable[Interpretation]) -> list[View]:
    """Readings, each with whether the ministry has confirmed it."""
    return [{"text": one.text, "is_open": one.status == "open"} for one in interpretations]


def source_view(number: int, source: Source) -> View:
    """A source in a list of them."""
    return {
        "anchor": f"page-source-{number}",
        "number": number,
        "label": source.label,
        "kind": labels.SOURCES[source.kind],
        "url": source.url or "",
    }
