"""The picture of how one code follows another: the codes of a table below each other, as SVG that a phone can show.

A way to the next code is an arrow between the two, one that leaps down runs at the right, one back up at the left. Places are computed here,
`templates/docs/states.html.jinja` only draws; nothing is measured, so the picture is the same on every machine.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from textwrap import wrap
from typing import Any

from goitin.model import CodeTable, Label, Transition
from goitin.rendering.escape import multi_line
from goitin.targets.docs.urls import key

_BOX = 210
_CHARS = 28  # that fit into a line of a box
_LINE, _PORT, _LANE, _GAP = 17, 13, 19, 38
_MARGIN, _DOT, _HEAD = 8, 7, 7
_LINES = 2


@dataclass(slots=True)
class _Node:
    """A code, or the dot that all begin from; `ports` are the ends of ways at its left (back up) and at its right (down)."""

    code: str | None
    label: Label | None
    ports: dict[str, int] = field(default_factory=lambda: {"left": 0, "right": 0})
    used: dict[str, int] = field(default_factory=lambda: {"left": 0, "right": 0})
    y: int = 0
    is_end: bool = False

    @property
    def lines(self) -> dict[str, list[str]]:
        """What stands in its box, by language."""
        if self.code is None or self.label is None:
            return {"vi": [], "en": []}
        return {
            language: _rows(multi_line(f"{self.code} · {text}"))
            for language, text in self.label.by_language.items()
        }

    @property
    def height(self) -> int:
        """As much as its lines and the ends of ways ask for."""
        if self.code is None:
            return 2 * _DOT
        text = max(map(len, self.lines.values())) * _LINE + 12
        return max(text, max(self.ports.values()) * _PORT + 8)

    def port(self, side: str) -> int:
        """How far down the next way begins or ends at one of its sides."""
        self.used[side] += 1
        return self.y + self.height * self.used[side] // (self.ports[side] + 1)


@dataclass(frozen=True, slots=True)
class _Way:
    """A transition, its number and the places of its nodes."""

    number: int
    transition: Transition
    start: int
    end: int

    @property
    def side(self) -> str:
        """Where it runs."""
        if self.end == self.start + 1:
            return "middle"
        return "right" if self.end > self.start else "left"


def picture(table: CodeTable) -> dict[str, Any]:
    """The picture of a table's transitions, as its template places it; the table below it says the same in words."""
    nodes = _nodes(table)
    places = {node.code: at for at, node in enumerate(nodes)}
    ways = [
        _Way(number, one, places[one.start], places[one.end])
        for number, one in enumerate(table.transitions, 1)
    ]
    for way in ways:
        nodes[way.start].is_end = False
        if way.side != "middle":
            nodes[way.start].ports[way.side] += 1
            nodes[way.end].ports[way.side] += 1
    bottom = _place(nodes)
    lanes = {side: _lanes(way for way in ways if way.side == side) for side in ("left", "right")}
    room = {side: (max(taken.values(), default=-1) + 1) * _LANE + 6 for side, taken in lanes.items()}
    left = _MARGIN + room["left"]
    drawing = _Drawing(left, left + _BOX, nodes)
    return {
        "width": left + _BOX + room["right"] + _MARGIN,
        "height": bottom + _MARGIN,
        "middle": drawing.middle,
        "boxes": [_box(table, node, left) for node in nodes if node.code is not None],
        "dots": [node.y + _DOT for node in nodes if node.code is None],
        "ways": [drawing.way(way, lanes) for way in _by_port(ways)],
        "box": _BOX,
    }


def _nodes(table: CodeTable) -> list[_Node]:
    """The codes that a transition names, in the order of the table; before them the beginning, if any is said."""
    named = {code for one in table.transitions for code in (one.start, one.end)}
    first = [_Node(None, None)] if None in named else []
    return first + [_Node(code.code, code.label, is_end=True) for code in table.codes if code.code in named]


def _place(nodes: Iterable[_Node]) -> int:
    """Set the nodes below each other; how far down they reach."""
    at = _MARGIN
    for node in nodes:
        node.y = at
        at += node.height + _GAP
    return at - _GAP


def _lanes(ways: Iterable[_Way]) -> dict[int, int]:
    """The lane of each way at one side, by its number: the shorter the nearer to the boxes, and none upon another."""
    taken: dict[int, int] = {}
    spans: list[list[tuple[int, int]]] = []
    for way in sorted(ways, key=lambda one: (abs(one.end - one.start), one.number)):
        low, high = sorted((way.start, way.end))
        free = (at for at, lane in enumerate(spans) if all(high < other or low > end for other, end in lane))
        at = next(free, len(spans))
        if at == len(spans):
            spans.append([])
        spans[at].append((low, high))
        taken[way.number] = at
    return taken


def _by_port(ways: Iterable[_Way]) -> list[_Way]:
    """In the order in which they take the places at the sides of boxes, so that few cross: from above first, the longest first."""
    return sorted(ways, key=lambda one: (min(one.start, one.end), -abs(one.end - one.start), one.number))


def _box(table: CodeTable, node: _Node, left: int) -> dict[str, Any]:
    texts = [
        {
            "lang": language,
            "text": text,
            "y": node.y + node.height // 2 + 5 + _LINE * at - _LINE * (len(rows) - 1) // 2,
        }
        for language, rows in node.lines.items()
        for at, text in enumerate(rows)
    ]
    anchor = key(table.id, node.code or "")
    return {
        "x": left,
        "y": node.y,
        "height": node.height,
        "is_end": node.is_end,
        "href": f"#{anchor}",
        "texts": texts,
    }


@dataclass(frozen=True, slots=True)
class _Drawing:
    """Where the boxes stand, and how ways run between them."""

    left: int
    right: int
    nodes: Sequence[_Node]

    @property
    def middle(self) -> int:
        """The middle of the boxes."""
        return (self.left + self.right) // 2

    def way(self, way: _Way, lanes: dict[str, dict[int, int]]) -> dict[str, Any]:
        """One way: its line, its head, and where its number stands."""
        start, end = self.nodes[way.start], self.nodes[way.end]
        view = {"number": way.number, "letter": str(way.transition.origin.confidence)}
        if way.side == "middle":
            top, bottom = start.y + start.height, end.y
            x = self.middle
            return view | {
                "line": f"M{x} {top}V{bottom - _HEAD}",
                "head": f"{x},{bottom} {x - 4},{bottom - _HEAD} {x + 4},{bottom - _HEAD}",
                **_number(x, (top + bottom) // 2 - 3),
            }
        turn = 1 if way.side == "right" else -1
        side = self.right if way.side == "right" else self.left
        lane = side + turn * (_LANE * (lanes[way.side][way.number] + 1) - 4)
        leaves = side if start.code is not None else self.middle + turn * _DOT
        high, low = start.port(way.side), end.port(way.side)
        return view | {
            "line": f"M{leaves} {high}H{lane}V{low}H{side + turn * _HEAD}",
            "head": f"{side},{low} {side + turn * _HEAD},{low - 4} {side + turn * _HEAD},{low + 4}",
            **_number(lane, (high + low) // 2),
        }


def _number(x: int, y: int) -> dict[str, int]:
    """Where a number stands, and the line it is written on."""
    return {"x": x, "y": y, "below": y + 4}


def _rows(text: str) -> list[str]:
    """A text in two lines at most."""
    rows = wrap(text, _CHARS) or [""]
    if len(rows) > _LINES:
        rows = [*rows[: _LINES - 1], f"{' '.join(rows[_LINES - 1 :])[: _CHARS - 1]}…"]
    return rows
