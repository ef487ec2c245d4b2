"""Rules about single fields and named types: patterns, constraints that fit the type, examples."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from goitin import kinds, model, types
from goitin.diagnostics.diagnostic import SourceLocation
from goitin.diagnostics.message import msg
from goitin.language import dates, patterns
from goitin.model.naming import Renamable
from goitin.resolver import Resolution
from goitin.types.reading import Value
from goitin.wire.json_codec import JSON
from goitin.wire.tree import Tree

Constrained = model.Field | model.NamedType


@lru_cache(maxsize=1)
def constrained_items(resolved: Resolution) -> Sequence[Constrained]:
    """Every named type, and every field once (a field of an envelope is in many messages)."""
    fields = {field.place: field for record in resolved.spec.records for field in record.fields}
    return [*resolved.spec.types, *fields.values()]


def location_of_key(resolved: Resolution, place: SourceLocation, *keys: str) -> SourceLocation:
    """Find where a key stands in what a specification file says of one thing.

    Args:
        resolved: The specification, with what its files say.
        place: Where the thing begins.
        *keys: The keys to look for; the first that is there counts.

    Returns:
        The place of what stands under the key; `place` where none of the keys is there.

    """
    entity = resolved.entities.get(place)
    for key in keys:
        found = entity.node.get(key) if entity else None
        if found is not None:
            return found.place
    return place


def repeated_former_ids(
    resolved: Resolution, owner: str, items: Iterable[Renamable]
) -> Iterator[tuple[SourceLocation, str, str]]:
    """No former id is another's, of now or before: both would give one name in code."""
    named = list(items)
    ids = {item.id: item.place.line for item in reversed(named)}
    for item in named:
        if item.was is not None and item.was in ids:
            yield (
                location_of_key(resolved, item.place, "was"),
                msg(
                    "The id {id!r} appears twice in {record}, first in line {line}.",
                    id=item.was,
                    record=owner,
                    line=ids[item.was],
                ),
                msg("Give one of the two another id."),
            )
        ids.setdefault(item.was or item.id, item.place.line)


def patterns_common(resolved: Resolution) -> Iterator[tuple[SourceLocation, str, str]]:
    """Patterns are of the common subset and linear; that of a named type is told once, there."""
    reported = {(named.id, one.asked) for named in resolved.spec.types for one in kinds.statements(named)}
    for item in constrained_items(resolved):
        for pattern in (one.asked for one in kinds.statements(item) if isinstance(one.asked, model.Pattern)):
            if isinstance(item, model.Field) and (item.named_type, pattern) in reported:
                continue
            try:
                patterns.check(pattern.regex)
            except patterns.PatternError as error:
                yield (
                    location_of_key(resolved, item.place, "pattern"),
                    msg("The pattern {regex!r} cannot be used.", regex=pattern.regex),
                    str(error),
                )


def constraint_types(resolved: Resolution) -> Iterator[tuple[SourceLocation, str, str]]:
    """Each constraint stands on a type it can judge."""
    for item in constrained_items(resolved):
        for kind in dict.fromkeys(one.kind for one in kinds.statements(item)):
            if not kind.fits(item.type):
                yield (
                    location_of_key(resolved, item.place, kind.key),
                    msg("`{name}` does not apply to {type}.", name=kind.key, type=types.phrase(item.type)),
                    msg("It is for {where}.", where=kind.where),
                )


def accepts(resolved: Resolution) -> Iterator[tuple[SourceLocation, str, str]]:
    """What tolerant reading accepts gives the same kind of value."""
    for item in constrained_items(resolved):
        if not isinstance(item, model.Field):
            continue
        for other in item.accepts:
            if not isinstance(other, dates.family(item.type)):
                what = msg(
                    "{other} does not give a value of {type}.",
                    other=types.phrase(other),
                    type=types.phrase(item.type),
                )
                yield (
                    location_of_key(resolved, item.place, "accepts"),
                    what,
                    msg("Accept other patterns of the same kind of date only."),
                )
            elif other == item.type:
                yield (
                    location_of_key(resolved, item.place, "accepts"),
                    msg("The accepted form is the field's own form."),
                    msg("Delete it."),
                )


def examples(resolved: Resolution) -> Iterator[tuple[SourceLocation, str, str]]:
    """Examples obey the constraints of their own field."""
    for item in constrained_items(resolved):
        for example in item.examples:
            fault = _breaks(example, item, resolved.spec)
            if fault:
                yield (
                    location_of_key(resolved, item.place, "example", "examples"),
                    msg("The example {example} {fault}.", example=JSON.text(example), fault=fault),
                    msg("Correct the example or the constraint."),
                )


def _breaks(tree: Tree, item: Constrained, spec: model.Spec) -> str | None:
    kind = types.of(item.type)
    found = kind.read(tree)
    if not found.has_form:
        return msg("does not have the form {type}", type=kind.phrase)
    faults = (_breaks_one(kind.item.read(each).value, item, spec) for each in kind.items(tree))
    return next(filter(None, faults), None)


def _breaks_one(value: Value | None, item: Constrained, spec: model.Spec) -> str | None:
    kind = model.item_type(item.type)
    if value is None:
        return msg("has more digits than {type}", type=types.phrase(kind))
    if (
        isinstance(kind, model.Code)
        and kind.strength is model.Closedness.CLOSED
        and not known(spec.table(kind.table), value.comparable)
    ):
        return msg("is not a code of {table}", table=kind.table)
    for one, asked in kinds.asked(item):
        check = one.check(asked, kind)
        if check is not None and not check.holds(value.comparable):
            return msg("breaks `{name}`, {asked}", name=one.key, asked=one.describe(asked))
    return None


def known(table: model.CodeTable, code: str) -> bool:
    """Whether a table has a code, or nobody knows until its list is given."""
    return (table.rows is not None and table.rows.is_provided) or table.has(code)
