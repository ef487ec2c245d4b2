"""The picture of who calls whom, in which order: a sequence diagram as SVG, of one packet family or of all, in one language or both.

Places are computed here, `templates/sequence/sequence.svg.jinja` only draws. Nothing is measured: widths of text are estimates, so the
picture is the same on every machine.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from textwrap import wrap
from typing import Any

from goitin.model import Label, Packet, Party, Spec
from goitin.rendering import html
from goitin.rendering.escape import multi_line
from goitin.targets.docs.call_flow import Call, Group, groups

_TOP = 66  # below the boxes of the two sides
_EDGE = 8
_LINES = 3  # of a label in one language


@dataclass(frozen=True, slots=True)
class _Frame:
    """How wide a picture is, where its lifelines stand, how wide the boxes on top are, and how many characters fit between."""

    width: int
    other: int
    first: int  # of the first party, whose services these are: it stands to the right
    box: int
    chars: Mapping[str, int]

    @property
    def middle(self) -> int:
        """Half way between the lifelines."""
        return (self.other + self.first) // 2

    def rows(self, text: str, style: str) -> Sequence[str]:
        """A text in lines that fit between the lifelines, a few at most."""
        lines = wrap(text, self.chars[style])
        rest = lines[_LINES - 1 :]
        return [*lines[: _LINES - 1], *([self.cut(" ".join(rest), style)] if rest else [])]

    def cut(self, text: str, style: str) -> str:
        """A text on one line, cut where it is too long."""
        return text if len(text) <= self.chars[style] else f"{text[: self.chars[style] - 1]}…"


_BOTH = _Frame(
    600, 70, 530, 124, {"seq-side": 18, "seq-name": 50, "seq-label": 66, "seq-when": 66, "seq-title": 72}
)
_ONE = _Frame(
    380, 50, 330, 92, {"seq-side": 12, "seq-name": 34, "seq-label": 40, "seq-when": 42, "seq-title": 48}
)
"""Of one language, as wide as a phone, so that its letters are as large there as those of the text."""


def svg(spec: Spec, packet: Packet | None, language: str | None = None, *, standalone: bool) -> str:
    """Draw the calls of a family, or of all families.

    Args:
        spec: The specification.
        packet: The family; None: all.
        language: `vi` or `en`; None: both below each other.
        standalone: Whether it is a file of its own that knows light and dark itself. Inside a page it takes the colour of the text around
            it, and `--seq-accent` and `--seq-muted` where the page sets them.

    Returns:
        An element `svg`.

    """
    label = packet.label if packet else spec.label
    listed = list(groups(spec, packet))
    sides = spec.sides(inbound=False)
    drawing = _Drawing(language)
    frame = drawing.frame
    for group in listed:
        drawing.group(group)
    view = {
        "id": "-".join(["seq", packet.id if packet else "all", *filter(None, [language])]),
        "title": multi_line(f"{spec.number}: {_in(label, language)}"),
        "told": [multi_line(line) for line in _labels(spec, listed, language)],
        "standalone": standalone,
        "width": frame.width,
        "height": drawing.at + 16,
        "lifelines": [
            _lifeline(frame, x, side, language)
            for x, side in ((frame.other, sides.caller), (frame.first, sides.called))
        ],
        "box": frame.box,
        "bottom": drawing.at + 10,
        "bands": drawing.bands,
        "arrows": drawing.arrows,
        "texts": drawing.texts,
    }
    return html.html("sequence/sequence.svg.jinja", view)


def _in(label: Label, language: str | None) -> str:
    return label.by_language[language] if language else label.bilingual


def _lifeline(frame: _Frame, x: int, side: Party, language: str | None) -> dict[str, Any]:
    """The box of a party and its names, cut where they are wider than the box."""
    languages = _languages(language)
    names = [
        {
            "lang": one,
            "text": frame.cut(multi_line(side.title.by_language[one]), "seq-side"),
            "class": "seq-en" if at else "seq-side",
            "y": (28 if len(languages) > 1 else 38) + 18 * at,
        }
        for at, one in enumerate(languages)
    ]
    return {"x": x, "box": x - frame.box // 2, "names": names}


def _languages(language: str | None) -> tuple[str, ...]:
    return (language,) if language else ("vi", "en")


def _labels(spec: Spec, listed: Iterable[Group], language: str | None) -> Iterator[str]:
    """The picture in words, for who cannot see it."""
    for group in listed:
        if group.title:
            yield _in(group.title, language)
        for call in group.calls:
            sides = spec.sides(call.inbound)
            who, whom = (_in(party.label, language) for party in (sides.caller, sides.called))
            when = f" [{_in(call.when, language)}]" if call.when else ""
            yield f"{who} → {whom}{when}: {', '.join([*call.names, _in(call.label, language)])}"


@dataclass(slots=True)
class _Drawing:
    """Bands, arrows and texts from top to bottom; `at` is how far down they reach."""

    language: str | None
    at: int = _TOP
    bands: list[dict[str, Any]] = field(default_factory=list)
    arrows: list[dict[str, Any]] = field(default_factory=list)
    texts: list[dict[str, Any]] = field(default_factory=list)

    @property
    def frame(self) -> _Frame:
        """The places of what is drawn."""
        return _ONE if self.language else _BOTH

    def group(self, group: Group) -> None:
        """A heading across the lifelines, and the calls below it."""
        if group.title:
            self.at += 12
            top = self.at
            self._both("seq-title", group.title)
            self.at += 10
            self.bands.append(
                {"x": _EDGE, "y": top, "width": self.frame.width - 2 * _EDGE, "height": self.at - top}
            )
        for call in group.calls:
            self.call(call)

    def call(self, call: Call) -> None:
        """What is said above the arrow of the request, and what comes back below it."""
        self.at += 10
        if call.when:
            self._both("seq-when", Label(f"[{call.when.vi}]", f"[{call.when.en}]"))
        for name in call.names:
            self._text("seq-name", self.frame.cut(name, "seq-name"), 18)
        self._both("seq-label", call.label)
        left, right = self.frame.other, self.frame.first
        start, end = (right, left) if call.inbound else (left, right)
        self._arrow(start, end, "seq-request")
        if call.answer:
            self.at += 4
            self._text("seq-answer", self.frame.cut(call.answer, "seq-name"), 16)
        self._arrow(end, start, "seq-response")

    def _both(self, style: str, label: Label) -> None:
        """A text in its languages, below each other; the second is set back."""
        for at, language in enumerate(_languages(self.language)):
            for row in self.frame.rows(label.by_language[language], style):
                self._text(f"{style} seq-en" if at else style, row, 16, language)

    def _text(self, style: str, text: str, height: int, language: str = "") -> None:
        self.at += height
        self.texts.append(
            {"class": style, "x": self.frame.middle, "y": self.at, "text": multi_line(text), "lang": language}
        )

    def _arrow(self, start: int, end: int, style: str) -> None:
        self.at += 10
        neck = end - 9 if end > start else end + 9
        head = f"{end},{self.at} {neck},{self.at - 4} {neck},{self.at + 4}"
        self.arrows.append({"class": style, "x": start, "to": neck, "y": self.at, "head": head})
