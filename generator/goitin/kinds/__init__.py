"""The kinds of constraints, one module each with all its facets that no language of an SDK is needed for, and their registry.

To add one: a module here and its line in `CONSTRAINTS`, its class in `model/constraints`, its key in `source/document`, its sentence in
`language/phrasebook.yaml`; then what it is in each SDK.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import Any

from goitin import types
from goitin.kinds.constraint import Check, Constraint, Given, Item, Resolving, Try, binding
from goitin.kinds.fixed import Fixed
from goitin.kinds.items import Items
from goitin.kinds.length import Length
from goitin.kinds.pattern import Pattern
from goitin.kinds.present import Present
from goitin.kinds.range import Range
from goitin.kinds.required import Required
from goitin.kinds.size import Size, SizeInBytes
from goitin.kinds.unique import Unique
from goitin.model import Field, Provenance, Spec, Type, item_type
from goitin.source import document
from goitin.wire.tree import Tree

__all__ = [
    "CONSTRAINTS",
    "ITEMS",
    "LENGTH",
    "REQUIRED",
    "Check",
    "Constraint",
    "Item",
    "Try",
    "asked",
    "binding",
    "holds",
    "judged",
    "resolve",
    "samples",
]

LENGTH = Length()
ITEMS = Items()
REQUIRED = Required()

CONSTRAINTS: tuple[Constraint[Any], ...] = (
    REQUIRED,
    Present(),
    LENGTH,
    Size(),
    SizeInBytes(),
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


def holds(item: Item, plain: str) -> bool:
    """Tell whether a value keeps to all that is asked of single values.

    Args:
        item: The field or named type that asks.
        plain: One value, of a list one item, in plain form: a number in digits, a point in time as `yyyyMMddHHmmss`.

    """
    kind = item_type(item.type)
    checks = (one.check(found, kind) for one, found in asked(item))
    return all(check is None or check.holds(judged(check, plain, kind)) for check in checks)


def judged(check: Check, plain: str, kind: Type) -> str:
    """What a check looks at of a plain value of a type: the value, or the text as it is written."""
    return types.of(kind).sent(plain) if check.is_of_wire else plain


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
    doc: document.Constrained, kind: Type, origin: Provenance, context: Resolving
) -> Mapping[str, Any]:
    """Read all constraints of a field or named type.

    Args:
        doc: What a specification file says of it.
        kind: Its type.
        origin: Where it comes from; a constraint that does not say otherwise comes from there, too.
        context: Gives the grades, and takes every fault.

    Returns:
        The constraints by attribute of the model; an attribute without a constraint is left out.

    """
    given = Given(doc, kind, origin, context)
    written = vars(doc)
    stated = [one for one in CONSTRAINTS if one.key in written]
    return {name: value for one in stated for name, value in one.resolve(given).items()}
