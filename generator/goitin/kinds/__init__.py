"""The kinds of constraints, one module each with all its facets that no language of an SDK is needed for, and their registry.

To add one: a module here and its line in `CONSTRAINTS`, its class in `model/constraints`, its key in `source/document`, its sentence in
`language/phrasebook.yaml`; then what it is in each SDK.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import Any, NamedTuple, cast

from goitin import types
from goitin.kinds import bounds
from goitin.kinds.constraint import Check, Constraint, Given, Item, Resolving, Try, binding
from goitin.kinds.fixed import Fixed
from goitin.kinds.items import Items
from goitin.kinds.length import Length
from goitin.kinds.pattern import Pattern
from goitin.kinds.present import Present
from goitin.kinds.range import Range
from goitin.kinds.required import Demanded, Forbidden, Required
from goitin.kinds.unique import Unique
from goitin.model import ConstraintMeta, Field, Provenance, Spec, Stated, Type, item_type
from goitin.source import document
from goitin.source.mapping import MappingNode
from goitin.wire.tree import Tree

__all__ = [
    "CONSTRAINTS",
    "FORBIDDEN",
    "ITEMS",
    "LENGTH",
    "REQUIRED",
    "Check",
    "Constraint",
    "Item",
    "Statement",
    "Try",
    "asked",
    "binding",
    "holds",
    "resolve",
    "samples",
    "statements",
]

LENGTH = Length()
ITEMS = Items()
REQUIRED = Required()
FORBIDDEN = Forbidden()

CONSTRAINTS: tuple[Constraint[Any], ...] = (
    REQUIRED,
    FORBIDDEN,
    Present(),
    LENGTH,
    Pattern(),
    Range(),
    Fixed(),
    ITEMS,
    Unique(),
)
"""All of them, in the order in which they are judged and told."""

_ATTRIBUTES = tuple((name, kind) for kind in CONSTRAINTS for name in kind.attributes or (kind.key,))


def asked(item: Item) -> Sequence[tuple[Constraint[Any], Any]]:
    """The constraints of a field or named type, each with what it asks."""
    return [(kind, found) for name, kind in _ATTRIBUTES if (found := getattr(item, name, None)) is not None]


class Statement(NamedTuple):
    """One thing that is asked of a field or named type; `editions` are those that have it, None where they are all of the item's."""

    kind: Constraint[Any]
    asked: Any
    editions: bounds.Lasting | None = None

    @property
    def short(self) -> str:
        """What it asks, and in which editions, for the cell of a table."""
        return self.kind.short(self.asked) + ("" if self.editions is None else bounds.span(self.editions))

    @property
    def described(self) -> str:
        """The same in words."""
        text = self.kind.describe(self.asked)
        return (
            text
            if self.editions is None or isinstance(self.kind, Demanded)
            else bounds.spanned(text, self.editions)
        )

    def grade(self, item: Item) -> ConstraintMeta:
        """How sure it is, and what breaking it weighs."""
        return self.kind.grade(self.asked, item)


def statements(item: Item) -> Iterator[Statement]:
    """All that is asked of a field or named type, in any edition: the constraints in their order, of each its statements."""
    for kind in CONSTRAINTS:
        keys = kind.attributes or (kind.key,)
        dated = [one for one in item.by_edition if one.key in keys]
        found = kind.of(item)
        if dated:
            yield from (Statement(kind, one.asked, one) for one in dated)
        elif isinstance(kind, Demanded) and found is not None:
            yield from (Statement(kind, one) for one in kind.alone(found))
        elif found is not None:
            yield Statement(kind, found)


def holds(item: Item, plain: str) -> bool:
    """Tell whether a value keeps to all that is asked of single values.

    Args:
        item: The field or named type that asks.
        plain: One value, of a list one item, in plain form: a number in digits, a point in time as `yyyyMMddHHmmss`.

    """
    kind = item_type(item.type)
    checks = (one.check(found, kind) for one, found in asked(item))
    return all(check is None or check.holds(plain) for check in checks)


def samples(field: Field, spec: Spec, beside: Sequence[str] = ()) -> Iterator[Tree]:
    """Make values that a field takes, of a list one item, where nobody gave an example.

    Args:
        field: The field.
        spec: Its specification.
        beside: Texts that rules compare the field with.

    Returns:
        The values, the usual one first; none where none is known.

    """

    def tried() -> Iterator[str]:
        return (each.text for one, found in asked(field) for each in one.tries(found, field, is_full=False))

    wanted = types.Wanted(field, spec, partial(holds, field), tried, beside)
    return types.of(item_type(field.type)).samples(wanted)


def resolve(
    doc: document.Constrained | document.Table,
    kind: Type,
    origin: Provenance,
    context: Resolving,
    span: tuple[str | None, str | None] = (None, None),
) -> Mapping[str, Any]:
    """Read all constraints of a field or named type.

    Args:
        doc: What a specification file says of it, or of a table of a dossier.
        kind: Its type.
        origin: Where it comes from; a constraint that does not say otherwise comes from there, too.
        context: Gives the grades, and takes every fault.
        span: The first and the last edition of the field.

    Returns:
        The constraints by attribute of the model; an attribute without a constraint is left out. Of statements by edition the
        attribute has the one of the newest edition, `by_edition` all.

    """
    given = Given(doc, kind, origin, context, span)
    written = vars(doc)
    made: dict[str, Any] = {}
    by_edition: list[Stated] = []
    for one in CONSTRAINTS:
        parts = cast("Any", written.get(one.key) or ())
        if isinstance(parts, MappingNode):
            made |= one.resolve(parts, given)
        elif isinstance(one, Demanded):
            made |= one.together([one.resolve(part, given)[one.key] for part in parts])
        elif len(parts) == 1 and parts[0].since is None and parts[0].until is None:
            made |= one.resolve(parts[0], given)
        else:
            by_edition += [_stated(one, part, given) for part in parts]
    if by_edition:
        made["by_edition"] = tuple(by_edition)
        newest = {None, context.editions[-1] if context.editions else None}
        made |= {one.key: one.asked for one in by_edition if one.until in newest}
    return made


def _stated(kind: Constraint[Any], doc: Any, given: Given) -> Stated:
    """One of several statements, with the editions that have it."""
    ((attribute, asked),) = kind.resolve(doc, given).items()
    return Stated(attribute, asked, *given.editions(doc), doc.place)
