"""One page in the making: addresses as seen from where it stands, what it cites, and the frame around it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from goitin.describe import labels, status
from goitin.model import Confidence, Interpretation, Label, NamedType, Provenance, Source, Spec
from goitin.release import ReleaseRecord
from goitin.targets.docs.urls import (
    CHANGES,
    CODE_GENERATORS,
    DOWNLOADS,
    EDITIONS,
    GLOSSARY,
    MESSAGES,
    RECORDS,
    RULES,
    SERVICES,
    START,
    STRUCTURE,
    TABLES,
    TYPES,
    Addresses,
    of_packet,
    of_release,
    of_term,
)
from goitin.validator import Finding

View = dict[str, Any]
_ABOUT = 300  # characters of the description of a page
_BAR = 100  # the width of a bar of shares


@dataclass(frozen=True, slots=True)
class ReleasedChanges:
    """What one release changed on one page."""

    version: str
    date: str
    sentences: list[Label]


@dataclass(frozen=True)
class Site:
    """What all pages share."""

    spec: Spec
    places: Addresses
    named: Mapping[str, NamedType]
    releases: Sequence[ReleaseRecord] = ()
    changed: Mapping[str, Sequence[ReleasedChanges]] = field(default_factory=dict)


class PageContext:
    """A page at `path`."""

    def __init__(self, site: Site, path: str) -> None:
        self.site, self.spec, self.addresses, self.path = site, site.spec, site.places, path
        self._root = "../" * path.count("/")
        self._number_of = {source.id: number for number, source in enumerate(site.spec.sources, 1)}
        self._cited: set[int] = set()

    def to(self, address: str) -> str:
        """The address of something on the site; within this page only its anchor."""
        page, _, anchor = address.partition("#")
        return f"#{anchor}" if anchor and page == self.path else self._root + address

    def origin(self, origin: Provenance) -> View:
        """Where a statement comes from and how sure it is; the page lists what it cites."""
        cited = [(self._number_of[one.source.id], one.place) for one in origin.citations]
        self._cited.update(number for number, _ in cited)
        return {
            **confidence_view(origin.confidence),
            "refs": [{"number": at, "place": place} for at, place in cited],
        }

    def cited(self, finding: Finding) -> list[View]:
        """What a finding cites, by number, and how sure that is; nothing where it is about no field."""
        source = finding.phrase.subject.source
        if source is None:
            return []
        ids = [one.partition(" ") for one in source.cited.split("; ") if one]
        self._cited.update(self._number_of[id] for id, _, _ in ids)
        return [
            {
                "letter": source.confidence,
                "refs": [{"number": self._number_of[id], "place": place} for id, _, place in ids],
            }
        ]

    def heading(self, origin: Provenance, listed: Sequence[status.Share]) -> View:
        """Where a heading is named, and how sure what stands below it is; no letter of its own is shown as if it were theirs."""
        return {**self.origin(origin), **proportions(listed)}

    def editions(self, item: Any) -> View:
        """The editions that have a part of a specification: nothing is said where all have it."""
        listed, label = [one.id for one in self.spec.editions], labels.editions(item)
        first = listed.index(item.since) if item.since else 0
        last = listed.index(item.until) if item.until else len(listed) - 1
        return {
            "is_limited": label is not None,
            "editions": label,
            "stands_in": " ".join(listed[first : last + 1]),
        }

    def words(self, item: Any) -> View:
        """Label, note and readings of any part of a specification."""
        note = getattr(item, "note", None)
        return {
            "label": item.label,
            "has_note": note is not None,
            "note": note,
            "readings": readings(getattr(item, "readings", ())),
        }

    def view(self, title: Label, body: Mapping[str, Any], about: Label | None = None) -> View:
        """Give the values of the frame and of what stands in it.

        Args:
            title: What the page is called.
            body: The values of the page's own template.
            about: A sentence on what the page says, for whoever lists pages; None: the title says it.

        """
        spec = self.spec
        return {
            **body,
            "about": _about(spec, title, about),
            "root": self._root,
            "title": title,
            "number": spec.number,
            "regulation": spec.id,
            "version": spec.version,
            "whole": spec.label,
            "paper": Label(
                f"Một cách đọc, không phải văn bản. Bản đặc tả {spec.version}",
                f"A reading, not the regulation's text. Specification {spec.version}",
            ),
            "status": self._status(),
            "families": [self._family(one.number, one.label, of_packet(one.id)) for one in spec.packets],
            "chapters": [
                {"label": title, "pages": [self._family(0, label, path) for label, path in pages]}
                for title, pages in chapters(spec)
            ],
            "repository": spec.sdk.repository or "",
            "changed": [
                {
                    "release": one.version,
                    "date": one.date,
                    "href": self.to(of_release(one.version)),
                    "sentences": one.sentences,
                }
                for one in self.site.changed.get(self.path, ())
            ],
            "home": self._root + "index.html",
            "abbreviations": [
                {"term": one.id, "full": one.full, "href": self.to(of_term(one.id))}
                for one in (spec.glossary if self.path != GLOSSARY else ())
                if one.full
            ],
            "editions": [one.id for one in spec.editions] if len(spec.editions) > 1 else [],
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


def _about(spec: Spec, title: Label, about: Label | None) -> str:
    """One line for lists of pages, such as those of a search engine: Vietnamese, as the page is without scripts."""
    text = " ".join(f"{(about or title).vi}. {spec.number}: {spec.label.vi}".split())
    return text if len(text) <= _ABOUT else text[: _ABOUT - 1].rstrip() + "…"


def chapters(spec: Spec) -> list[tuple[Label, list[tuple[Label, str]]]]:
    """The pages beside those of the packet families, grouped by what one comes for, and where they stand."""
    return [
        (
            Label("Làm việc", "At work"),
            [
                (Label("Bắt đầu", "Get started"), START),
                (Label("Kiểm tra gói tin", "Check a packet"), "check.html"),
                (Label("Tải về", "Downloads"), DOWNLOADS),
                (Label("Công cụ sinh mã khác", "Other code generators"), CODE_GENERATORS),
            ],
        ),
        (
            Label("Tra cứu", "Reference"),
            [
                (Label("Dịch vụ", "Services"), SERVICES),
                (Label("Bản ghi", "Records"), RECORDS),
                (Label("Sơ đồ bản ghi", "Map of the records"), STRUCTURE),
                (Label("Bảng mã", "Code tables"), TABLES),
                (Label("Kiểu dùng chung", "Named types"), TYPES),
                (Label("Thông điệp chung", "Common messages"), MESSAGES),
                (Label("Quy tắc và mã lỗi", "Rules and error codes"), RULES),
            ],
        ),
        (
            Label("Hiểu quy định", "About the regulation"),
            [
                *([(Label("Thuật ngữ", "Glossary"), GLOSSARY)] if spec.glossary else []),
                (Label("Khác nhau giữa các lần ban hành", "Differences between editions"), EDITIONS),
                (Label("Thay đổi của đặc tả", "Changes of the specification"), CHANGES),
            ],
        ),
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
        "id": source.id,
        "label": source.label,
        "kind": labels.SOURCES[source.kind],
        "url": source.url or "",
        "host": _host(source.url or ""),
        "seen": labels.day(source.seen) if source.seen else None,
    }


def _host(url: str) -> str:
    """Whose address it is, for people."""
    return url.partition("://")[2].partition("/")[0]
