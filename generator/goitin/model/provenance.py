"""The small words of a specification: how sure, how strong, in which form, from where."""

from __future__ import annotations

from dataclasses import field
from enum import StrEnum

from goitin.diagnostics.diagnostic import Severity, SourceLocation
from goitin.model.value import value

NOWHERE = SourceLocation("", 0, 0)


class Confidence(StrEnum):
    """How sure a statement is: A official, B two or more implementations, C one, D our reading."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"

    @property
    def severity(self) -> Severity:
        """What breaking a constraint of this confidence weighs unless the spec says otherwise."""
        return Severity.ERROR if self in (Confidence.A, Confidence.B) else Severity.WARNING


class Closedness(StrEnum):
    """What a code table promises: `closed` knows all codes, `open` and `example` do not."""

    CLOSED = "closed"
    OPEN = "open"
    EXAMPLE = "example"


class JsonForm(StrEnum):
    """How a number or a code stands in JSON. `either`: both are exact, see `writes`."""

    TEXT = "text"
    NUMBER = "number"
    EITHER = "either"


@value
class Label:
    """One text in the two languages of a specification; neither is ever empty."""

    vi: str
    en: str

    @property
    def bilingual(self) -> str:
        """`Mã hồ sơ / Dossier number`, said once where the languages agree; plain text."""
        return self.vi if self.vi == self.en else f"{self.vi} / {self.en}"

    @property
    def by_language(self) -> dict[str, str]:
        """Both, as JSON has them."""
        return {"vi": self.vi, "en": self.en}

    @property
    def capital(self) -> Label:
        """Both as they stand at the beginning of a sentence."""
        return Label(self.vi[:1].upper() + self.vi[1:], self.en[:1].upper() + self.en[1:])


@value
class Source:
    """Where statements come from: a legal document or a (namelessly described) implementation.

    `url` is where it was read, `seen` the day of that (`2026-11-29`).
    """

    id: str
    label: Label
    kind: str  # "legal" | "guide" | "implementation" | "reading"
    url: str | None = None
    seen: str | None = None
    place: SourceLocation = field(default=NOWHERE, compare=False)


@value
class Citation:
    """A source and the place in it; `place` may be empty."""

    source: Source
    place: str = ""

    @property
    def by_id(self) -> str:
        """`qcvn Bảng 2`, as a specification writes it."""
        return f"{self.source.id} {self.place}".rstrip()

    @property
    def label(self) -> Label:
        """`QCVN 120:2019/BTTTT, Bảng 2`."""
        label = self.source.label
        return Label(f"{label.vi}, {self.place}", f"{label.en}, {self.place}") if self.place else label


@value
class Provenance:
    """Provenance of a packet, record, field or code."""

    citations: tuple[Citation, ...]
    confidence: Confidence


@value
class Interpretation:
    """How we read a doubtful or silent place of the regulation; open until the ministry confirms."""

    text: Label
    status: str  # "open" | "confirmed"
