"""What a schema says to people: descriptions in both languages, and where a statement comes from.

Sources are cited as in a specification, `id place; id place`; the head of a document lists what the ids stand for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from goitin.describe import labels, status
from goitin.model import Citation, Edition, Interpretation, Label, Provenance, Spec
from goitin.rendering import escape
from goitin.targets.schemas.json_text import line

markdown = escape.escape_markdown
"""Text that CommonMark shows as it is. Descriptions of OpenAPI are CommonMark."""

inline = escape.markdown
"""Text on one line of a Markdown page."""


def as_is(text: str) -> str:
    """Text as it is. Descriptions of JSON Schema have no markup."""
    return text


def bilingual(label: Label) -> str:
    """`Mã hồ sơ / Dossier number`."""
    return f"{label.vi} / {label.en}"


def _edition(item: Edition) -> str:
    """`2022: … / … (có hiệu lực từ 01/07/2022 / in force from 1 July 2022)`."""
    days = labels.edition_days(item)
    return f"{item.id}: {bilingual(item.label)}" + ("" if days is None else f" ({bilingual(days)})")


def citation_text(citations: Iterable[Citation]) -> str:
    """`qcvn Bảng 2; he_thong_a`."""
    return "; ".join(item.by_id for item in citations)


@dataclass(frozen=True, slots=True)
class ProvenanceText:
    """What is said of an origin: the last words of a description, and the keywords (`members`: their JSON text)."""

    words: str
    keywords: Mapping[str, str]
    members: str


class Prose:
    """Writes descriptions; an origin that many fields share is said once."""

    def __init__(self, escape: Callable[[str], str]) -> None:
        self.escape = escape
        # By identity, each origin held beside what is said of it: hashing its citations takes 25 times as long,
        # 0.8 µs, and 20,000 fields ask twice.
        self._origins: dict[int, tuple[Provenance, ProvenanceText]] = {}

    def origin(self, origin: Provenance) -> ProvenanceText:
        """What is said of an origin."""
        found = self._origins.get(id(origin))
        if found is None:
            source = citation_text(origin.citations)
            keywords = {"x-source": source, "x-confidence": str(origin.confidence)}
            words = f"Nguồn / Source: {self.escape(source or '–')}"
            found = self._origins[id(origin)] = (
                origin,
                ProvenanceText(words, keywords, line(keywords)[1:-1]),
            )
        return found[1]

    def describe(
        self,
        label: Label,
        origin: Provenance,
        note: Label | None,
        readings: Iterable[Interpretation],
        row: int | None = None,
    ) -> str:
        """Name, note, readings and provenance, one paragraph each."""
        text = self.escape(bilingual(label))
        if note is not None:
            text += f"\n\n{self.escape(note.vi)}\n\n{self.escape(note.en)}"
        for reading in readings:
            text += f"\n\nCách hiểu / Reading ({reading.status}): {self.escape(bilingual(reading.text))}"
        at = "" if row is None else f", dòng / row {row}"
        return f"{text}\n\n{self.origin(origin).words}{at} ({origin.confidence})."

    def head(self, spec: Spec) -> list[str]:
        """What a whole document says of itself: notes, editions, confidence, sources."""
        parts = [self.escape(bilingual(one)) for one in status.lines(spec, dated=False)]
        parts += [self.escape(text) for note in spec.notes for text in (note.vi, note.en)]
        parts.append(
            "Độ tin cậy / Confidence: A văn bản hoặc hướng dẫn chính thức / official text or guide; "
            "B hai hệ thống độc lập trở lên / two or more independent implementations; "
            "C một hệ thống / one implementation; D cách hiểu của chúng tôi / our reading."
        )
        editions = "; ".join(map(_edition, spec.editions))
        parts.append(f"Lần ban hành / Editions: {self.escape(editions)}.")
        parts.append("Nguồn / Sources:")
        parts.append(
            "\n".join(
                f"- {self.escape(item.id)}: {self.escape(bilingual(item.label))}" for item in spec.sources
            )
        )
        return parts
