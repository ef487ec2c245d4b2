"""The picture of who calls whom, in which order: a sequence diagram as SVG, of one packet family or of all.

Places are computed here, `templates/sequence/sequence.svg.jinja` only draws. Nothing is measured: widths of text are estimates, so the
picture is the same on every machine.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from textwrap import wrap
from typing import Any

from goitin.model import Label, Packet, Party, Spec
from goitin.rendering import html
from goitin.rendering.escape import multi_line
from goitin.targets.docs.call_flow import Call, Group, groups

WIDTH = 600
_OTHER, _FIRST = 70, 530  # x of the lifelines; the first party, whose services these are, stands to the right
_MIDDLE = (_OTHER + _FIRST) // 2
_TOP = 66  # below the boxes of the two sides
_BOX = 124  # their width
_EDGE = 8
_CHARS = {
    "seq-side": 18,
    "seq-name": 50,
    "seq-label": 66,
    "seq-when": 66,
    "seq-title": 72,
}  # that fit between the lifelines
_LINES = 2  # of a label in one language


def svg(spec: Spec, packet: Packet | None, standalone: bool) -> str:
    """The picture of a family's calls, or of all families; `standalone`: a file of its own that knows light and dark itself.

    Inside a page it takes the colour of the text around it, and `--seq-accent` and `--seq-muted` where the page sets them.
    """
    label = packet.label if packet else spec.label
    listed = list(groups(spec, packet))
    sides = spec.sides(inbound=False)
    drawing = _Drawing()
    for group in listed:
        drawing.group(group)
    view = {
        "id": f"seq-{packet.id if packet else 'all'}",
        "title": multi_line(f"{spec.number}: {label.vi} / {label.en}"),
        "told": [multi_line(line) for line in _labels(spec, listed)],
        "standalone": standalone,
        "width": WIDTH,
        "height": drawing.at + 16,
        "lifelines": [_lifeline(x, side) for x, side in ((_OTHER, sides.caller), (_FIRST, sides.called))],
        "box": _BOX,
        "bottom": drawing.at + 10,
        "bands": drawing.bands,
        "arrows": drawing.arrows,
        "texts": drawing.texts,
    }
    return html.html("sequence/sequence.svg.jinja", view)


def _lifeline(x: int, side: Party) -> dict[str, Any]:
    """The box of a party and its names, cut where they are wider than the box."""
    names = (_cut(multi_line(text), "seq-side") for text in (side.title.vi, side.title.en))
    return {"x": x, "box": x - _BOX // 2, "side": Label(*names)}


def _labels(spec: Spec, listed: Iterable[Group]) -> Iterator[str]:
    """The picture in words, for who cannot see it."""
    for group in listed:
        if group.title:
            yield f"{group.title.vi} / {group.title.en}"
        for call in group.calls:
            sides = spec.sides(call.inbound)
            who, whom = (party.label.bilingual for party in (sides.caller, sides.called))
            when = f" [{call.when.vi} / {call.when.en}]" if call.when else ""
            yield f"{who} → {whom}{when}: {', '.join([*call.names, f'{call.label.vi} / {call.label.en}'])}"


@dataclass(slots=True)
class _Drawing:
    """Bands, arrows and texts from top to bottom; `at` is how far down they reach."""

    at: int = _TOP
    bands: list[dict[str, Any]] = field(default_factory=list)
    arrows: list[dict[str, Any]] = field(default_factory=list)
    texts: list[dict[str, Any]] = field(default_factory=list)

    def group(self, group: Group) -> None:
        """A heading across the lifelines, and the calls below it."""
        if group.title:
            self.at += 12
            top = self.at
            self._both("seq-title", group.title)
            self.at += 10
            self.bands.append({"x": _EDGE, "y": top, "width": WIDTH - 2 * _EDGE, "height": self.at - top})
        for call in group.calls:
            self.call(call)

    def call(self, call: Call) -> None:
        """What is said above the arrow of the request, and what comes back below it."""
        self.at += 10
        if call.when:
            self._both("seq-when", Label(f"[{call.when.vi}]", f"[{call.when.en}]"))
        for name in call.names:
            self._text("seq-name", _cut(name, "seq-name"), 18)
        self._both("seq-label", call.label)
        start, end = (_FIRST, _OTHER) if call.inbound else (_OTHER, _FIRST)
        self._arrow(start, end, "seq-request")
        if call.answer:
            self.at += 4
            self._text("seq-answer", _cut(call.answer, "seq-name"), 16)
        self._arrow(end, start, "seq-response")

    def _both(self, style: str, label: Label) -> None:
        """A text in both languages, below each other."""
        for language, text in (("vi", label.vi), ("en", label.en)):
            for row in _rows(text, style):
                self._text(f"{style} seq-{language}", row, 16, language)

    def _text(self, style: str, text: str, height: int, language: str = "") -> None:
        self.at += height
        self.texts.append(
            {"class": style, "x": _MIDDLE, "y": self.at, "text": multi_line(text), "lang": language}
        )

    def _arrow(self, start: int, end: int, style: str) -> None:
        self.at += 10
        neck = end - 9 if end > start else end + 9
        head = f"{end},{self.at} {neck},{self.at - 4} {neck},{self.at + 4}"
        self.arrows.append({"class": style, "x": start, "to": neck, "y": self.at, "head": head})


def _rows(text: str, style: str) -> Sequence[str]:
    """A text in lines that fit between the lifelines, two at most."""
    rows = wrap(text, _CHARS[style])
    return [*rows[: _LINES - 1], *([_cut(" ".join(rows[_LINES - 1 :]), style)] if rows[_LINES - 1 :] else [])]


def _cut(text: str, style: str) -> str:
    return text if len(text) <= _CHARS[style] else f"{text[: _CHARS[style] - 1]}…"
