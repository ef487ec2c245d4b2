"""A document as sections and fields: what is drawn are its nodes as they stand, named by the specification as far as it knows them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from goitin.diagnostics.message import msg, translate
from goitin.picture import lists
from goitin.picture.marks import Marks
from goitin.picture.values import Shape, Writer, shape
from goitin.picture.views import Cell, Leaf, Section
from goitin.validator import Validator
from goitin.wire.document import Kind, Node
from goitin.wire.pointer import step

_CONTAINERS = (Kind.LIST, Kind.OBJECT)
_WIDE = 60


class Place(NamedTuple):
    """Where a node stands: its pointer, the names that lead there on the page, and whether all there is personal data."""

    path: str
    where: tuple[str, ...] = ()
    is_secret: bool = False

    def inside(self, path: str, name: str, *, is_secret: bool = False) -> Place:
        """A place inside it, by its step of a pointer."""
        return Place(self.path + path, (*self.where, name), self.is_secret or is_secret)


class Drawing:
    """Draws the nodes of one document.

    Args:
        judge: The validator that judged it; it knows which key stands for which field.
        marks: What was found in it; each finding is taken by the place that shows it.
        tolerant: Whether it was read tolerantly.
        masks: Whether personal data, and what nobody knows, is masked.
        payload: The field of the message whose value is of no known type, since its service is not known.

    """

    def __init__(
        self, judge: Validator, marks: Marks, *, tolerant: bool, masks: bool, payload: str | None = None
    ) -> None:
        self._judge, self._marks, self._tolerant, self._masks = judge, marks, tolerant, masks
        self._payload = payload
        self._language = marks.language
        self._writer = Writer(marks.language, tolerant=tolerant)
        self._shapes: dict[str, list[Shape]] = {}
        self._unknown = translate(msg("Not in the specification"), marks.language)

    def draw(self, node: Node, known: Shape, place: Place, alias: str = "") -> Cell | Section:
        """Draw what stands at a place: as a section if it has values of its own, else as one field."""
        node = known.parted(node, tolerant=self._tolerant)
        if node.kind not in _CONTAINERS:
            return self._cell(known, place, [self._leaf(node, known, place)], alias)
        is_record = node.kind is Kind.OBJECT and known.record is not None
        if not node.value and not (is_record and self._marks.has(place.path)):
            return self._cell(known, place, [self._writer.empty(node)], alias)
        if known.record is None and self._is_hidden(node, known, place):
            return self._cell(known, place, [self._writer.masked(node)], alias)
        if node.kind is Kind.OBJECT:
            return self._object(node, known, place, alias)
        if _has_containers(node):
            return self._list(node, known, place, alias)
        return self._values(node, known, place, alias)

    def _is_hidden(self, node: Node, known: Shape, place: Place) -> bool:
        """Whether what stands there is not to be seen: personal data, and whatever nobody can say is none."""
        if not self._masks:
            return False
        if place.is_secret or not known.is_known:
            return True
        if node.kind not in _CONTAINERS:
            return known.record is not None
        return not known.is_json and (node.kind is Kind.OBJECT or _has_containers(node))

    def _leaf(self, node: Node, known: Shape, place: Place) -> Leaf:
        hidden = self._is_hidden(node, known, place)
        return self._writer.masked(node) if hidden else self._writer.leaf(node, known)

    def _cell(self, known: Shape, place: Place, leaves: Sequence[Leaf], alias: str = "") -> Cell:
        is_wide = any(len(leaf.text) > _WIDE or "\n" in leaf.text for leaf in leaves)
        marks = self._marks.within(place.path, place.where)
        return Cell(known.label, known.wire, leaves, marks, alias, is_wide)

    def _values(self, node: Node, known: Shape, place: Place, alias: str) -> Cell:
        """A list of values that have nothing inside."""
        leaves = []
        for at, item in enumerate(node.value):
            inner = place.inside(f"/{at}", str(at + 1))
            marks = self._marks.within(inner.path, inner.where)
            leaves.append(self._leaf(item, known, inner)._replace(marks=marks))
        return self._cell(known, place, leaves, alias)

    def _object(self, node: Node, known: Shape, place: Place, alias: str) -> Section:
        made = Section(known.label, known.wire, alias=alias, marks=self._marks.at(place.path, place.where))
        if not node.value:
            made.cells.append(Cell("", "", [self._writer.empty(node)]))
        if known.record is not None:
            self._members(node, known.record, self._first(known, place), made)
            return made
        inner = partial(Shape, is_json=known.is_json, is_known=known.is_json)
        for key, member in node.value.items():
            _put(self.draw(member, inner("", key), place.inside(step(key), key)), made)
        return made

    def _first(self, known: Shape, place: Place) -> Place:
        """Where an object stands; tolerantly, one that stands for a list is its first item."""
        return place._replace(path=f"{place.path}/0") if known.is_list and self._tolerant else place

    def _members(self, node: Node, record: str, place: Place, made: Section) -> None:
        """The fields in the order of the record's table, those that are missed included; then what the record does not know."""
        claimed = self._judge.of(record).match_keys(node.value, tolerant=self._tolerant)
        keys = {one.wire: key for key, one in claimed.items()}
        made.marks = [*made.marks, *self._marks.at(place.path, place.where)]
        for known in self.shapes(record):
            key = keys.get(known.wire)
            inner = place.inside(step(key or known.wire), known.label, is_secret=known.is_sensitive)
            if key is not None:
                alias = "" if key == known.wire else key
                _put(self.draw(node.value[key], known, inner, alias), made)
            elif marks := self._marks.at(inner.path, inner.where):
                made.cells.append(Cell(known.label, known.wire, marks=marks))
        strange = [key for key in node.value if key not in claimed]
        if strange:
            made.unknown = Section(self._unknown, "")
        for key in strange:
            known = Shape("", key, is_known=False)
            _put(self.draw(node.value[key], known, place.inside(step(key), key)), made.unknown)

    def _list(self, node: Node, known: Shape, place: Place, alias: str) -> Section:
        made = Section(known.label, known.wire, alias=alias, marks=self._marks.at(place.path, place.where))
        made.note = str(len(node.value))
        items = [self._item(item, known, place, at) for at, item in enumerate(node.value)]
        made.table = lists.table(items)
        if made.table is None:
            shapes = [] if known.record is None else self.shapes(known.record)
            made.sections = lists.folded(items, lists.key(shapes, known.unique))
        return made

    def _item(self, node: Node, known: Shape, place: Place, at: int) -> Section:
        number = str(at + 1)
        inner = place.inside(f"/{at}", number)
        count = self._marks.count(inner.path)
        made = self.draw(node, known._replace(label="", wire="", unique=None, is_list=False), inner)
        if isinstance(made, Cell):
            made = Section("", "", cells=[made])
        made.number, made.count = number, count
        return made

    def shapes(self, record: str) -> list[Shape]:
        """What is known of the fields of a record, in its order."""
        if record not in self._shapes:
            spec = self._judge.spec
            fields = self._judge.of(record).record.fields
            self._shapes[record] = [
                Shape(getattr(field.label, self._language), field.wire, is_known=False)
                if field.wire == self._payload and field.role is not None
                else shape(spec, record, field, self._language)
                for field in fields
            ]
        return self._shapes[record]


def _has_containers(node: Node) -> bool:
    return any(item.kind in _CONTAINERS for item in node.value)


def _put(drawn: Cell | Section, made: Section | None) -> None:
    """Put what was drawn where it belongs in a section."""
    assert made is not None
    if isinstance(drawn, Cell):
        made.cells.append(drawn)
    else:
        made.sections.append(drawn)
