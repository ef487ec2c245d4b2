"""All that is tried in one field of a record: every kind of value, the deviations of its type, its bounds, lists and what is in them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from goitin import model, types
from goitin.model import Field, Spec
from goitin.samples import joined_values, records
from goitin.samples.constraint_values import ConstraintValues
from goitin.types import TestValue
from goitin.wire.tree import NULL, Number, Tree, frozen

_LEAST = 9  # deeper than samples fill what is optional
_STRANGE = {"a/b~c": Number("1")}
_SHAPES = (
    TestValue("null", NULL),
    TestValue("empty text", ""),
    TestValue("integer", Number("7")),
    TestValue("object", {}),
)
_TEXT = TestValue("text", "?")
_MORE_SHAPES = (
    TestValue("true", True),
    TestValue("negative", Number("-7")),
    TestValue("fraction", Number("1.5")),
    TestValue("exponent", Number("1e2")),
    TestValue("empty list", []),
    TestValue("list of null", [NULL]),
)
"""Tried in the first field of its kind."""
_ITEMS = (
    TestValue("item null", [NULL]),
    TestValue("item empty text", [""]),
    TestValue("item boolean", [False]),
    TestValue("item integer", [Number("7")]),
    TestValue("item fraction", [Number("1.5")]),
    TestValue("item text", ["?"]),
    TestValue("item list", [[]]),
    TestValue("item object", [{}]),
)


class FieldValues:
    """Makes what is tried in fields of one specification."""

    def __init__(self, spec: Spec, made: records.Samples) -> None:
        self._samples = made
        self._bounds = ConstraintValues(spec)
        self._spec = spec
        first: dict[object, Field] = {}
        for field in spec.fields():
            first.setdefault(_kind(field), field)
        self._first = {id(field) for field in first.values()}

    def probes(self, field: Field) -> Iterator[TestValue]:
        """Values to try in the field, each once."""
        seen = set[object]()
        for probe in self._all(field):
            key = frozen(probe.value)
            if key not in seen:
                seen.add(key)
                yield probe

    def good(self, field: Field) -> Tree | None:
        """A valid value, as small as it can be."""
        return self._samples.field(field, _LEAST)

    def _all(self, field: Field) -> Iterator[TestValue]:
        good = self._samples.field(field)
        if good is not None:
            yield TestValue("valid", good)
        yield from _SHAPES
        if id(field) in self._first or not isinstance(field.type, model.Text):
            yield _TEXT
        if id(field) in self._first:
            yield from _MORE_SHAPES
        if isinstance(field.type, model.Joined):
            yield from self._parts(field, field.type)
        elif isinstance(field.type, model.ListOf):
            yield from _ITEMS
            yield from self._items(field, field.type.item)
        else:
            yield from self._values(field)

    def _values(self, field: Field) -> Iterator[TestValue]:
        kind = model.item_type(field.type)
        yield from self._bounds.probes(field)
        yield from types.of(kind).tries(is_full=id(field) in self._first)
        for accepted in field.accepts:
            yield from _accepted(accepted, is_full=id(field) in self._first)
        if isinstance(kind, model.Nested):
            yield from self._nested(kind.record)

    def _items(self, field: Field, kind: model.Type) -> Iterator[TestValue]:
        """Each value that a leaf may have as the only item; then how many there are, and which are alike."""
        for probe in self._values(field):
            yield TestValue(f"item {probe.name}", [probe.value])
        good = self._item(kind, field)
        if good is None:
            return
        yield TestValue("wrong item among good ones", [good, NULL, good, []])
        yield TestValue("an item without its list", good)
        for size in _sizes(field):
            yield TestValue(f"{size} items", self._several(field, kind, good, size))
        if field.unique is not None and isinstance(kind, model.Nested):
            yield from self._unique(kind.record, field.unique.keys)

    def _parts(self, field: Field, kind: model.Joined) -> Iterator[TestValue]:
        """Each value that a part may have as the only one; then how many there are, what stands around and between them."""
        yield from self._values(field)
        sample = self._samples.field(field, _LEAST)
        good = None if sample is None else types.of(kind).items(sample)[0]
        if not isinstance(good, str):
            return
        mark = kind.separator
        yield from joined_values.around(good, mark)
        for size in _sizes(field):
            yield TestValue(f"{size} parts", mark.join([good] * size))

    def _item(self, kind: model.Type, field: Field) -> Tree | None:
        """A valid item, as small as it can be."""
        value = self._samples.field(field, _LEAST)
        if isinstance(kind, model.Nested):
            return self._samples.record(kind.record, _LEAST)
        return value[0] if isinstance(value, list) and value else None

    def _several(self, field: Field, kind: model.Type, good: Tree, size: int) -> list[Tree]:
        """Items that differ in the key that must be unique, if one must."""
        if field.unique is None or not isinstance(kind, model.Nested):
            return [good] * size
        inner = self._samples.record(kind.record, _LEAST) or {}
        return [good, *({**inner, field.unique.keys[-1]: str(at)} for at in range(1, size))]

    def _unique(self, record: str, keys: Sequence[str]) -> Iterator[TestValue]:
        """Items alike and not alike in their last key, in every order; without it; not readable there; not alike in their first."""
        key, inner = keys[-1], dict(self._samples.record(record, _LEAST) or {})
        field = self._spec.record(record).field(key)
        if field is None:
            return
        same = inner[key] if key in inner else self._samples.some(field)
        other = _other(same)
        item: dict[str, Tree] = {name: {**inner, key: value} for name, value in (("a", same), ("b", other))}
        item["n"] = {**inner, key: NULL}
        item["t"] = {**inner, key: []}
        item["x"] = {**inner, key: same, "z": Number("1")}
        for order in ("ab", "aba", "abb", "aab", "aaa", "abab", "nn", "ana", "tt", "ata", "xx"):
            yield TestValue(f"items {order}", [item[name] for name in order])
        if len(keys) > 1:
            item["f"] = {**inner, key: same, keys[0]: _other(inner.get(keys[0], NULL))}
            for order in ("af", "afa", "ff"):
                yield TestValue(f"items {order}", [item[name] for name in order])

    def _nested(self, record: str) -> Iterator[TestValue]:
        inner = self._samples.record(record, _LEAST)
        if inner is None:
            return
        yield TestValue("the least", inner)
        yield TestValue("a strange key inside", {**inner, **_STRANGE})
        for field in self._spec.record(record).fields[:1]:
            yield TestValue("a wrong type inside", {**inner, field.wire: {"a": []}})


def _other(value: Tree) -> Tree:
    """Another text, or another number."""
    return "other" if isinstance(value, str) else Number("987")


def _sizes(field: Field) -> list[int]:
    """How many items are tried: two, three, and as many as bounds allow, one less and one more."""
    sizes = {2, 3}
    for bound in (field.items.min, field.items.max) if field.items else ():
        if bound is not None:
            sizes |= {bound - 1, bound, bound + 1}
    return sorted(size for size in sizes if size > 0)


def _kind(field: Field) -> object:
    """What fields have in common that need not all be tried in full."""
    return (
        model.item_type(field.type),
        type(field.type),
        field.accepts,
        field.required is None,
        field.period is None,
    )


def _accepted(kind: model.Type, *, is_full: bool) -> Iterator[TestValue]:
    """Values in a form that tolerant reading takes."""
    form = kind.pattern if isinstance(kind, model.Moment) else "accepted"
    return (TestValue(f"{form}: {name}", value) for name, value in types.of(kind).tries(is_full=is_full))
