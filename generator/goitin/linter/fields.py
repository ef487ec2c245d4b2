"""Rules about single fields and named types: patterns, constraints that fit the type, examples."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from goitin import model
from goitin.diagnostics.diagnostic import Place
from goitin.diagnostics.message import say
from goitin.language import dates, patterns, type_phrases, value_forms
from goitin.resolver import Resolved
from goitin.wire.json_codec import JSON
from goitin.wire.tree import Tree, scalar_text

Constrained = model.Field | model.NamedType

_TEXTUAL, _BOUNDED = (
    say("text, url and base64"),
    say("integer, decimal and percent, and for dates, times and months"),
)
_LISTS, _LISTS_OF_RECORDS, _TEXT = say("lists"), say("lists of records"), say("text")


@lru_cache(maxsize=1)
def everything(resolved: Resolved) -> Sequence[Constrained]:
    """Every named type, and every field once (a field of an envelope is in many messages)."""
    fields = {field.place: field for record in resolved.spec.records for field in record.fields}
    return [*resolved.spec.types, *fields.values()]


def at(resolved: Resolved, place: Place, *keys: str) -> Place:
    """Where the first of `keys` stands in the entity that begins at `place`, else the entity's own place."""
    node = resolved.nodes.get(place)
    for key in keys:
        found = node.get(key) if node else None
        if found is not None:
            return found.place
    return place


def patterns_common(resolved: Resolved) -> Iterator[tuple[Place, str, str]]:
    """Patterns are of the common subset and linear; that of a named type is told once, there."""
    told = {(named.id, named.pattern) for named in resolved.spec.types}
    for item in everything(resolved):
        if item.pattern is None or (isinstance(item, model.Field) and (item.named, item.pattern) in told):
            continue
        try:
            patterns.check(item.pattern.regex)
        except patterns.PatternError as error:
            yield (
                at(resolved, item.place, "pattern"),
                say("The pattern {regex!r} cannot be used.", regex=item.pattern.regex),
                str(error),
            )


def constraint_types(resolved: Resolved) -> Iterator[tuple[Place, str, str]]:
    """Each constraint stands on a type it can judge."""
    for item in everything(resolved):
        kind = model.leaf(item.type)
        textual = isinstance(kind, model.Text | model.Url | model.Base64)
        listed = isinstance(item.type, model.ListOf)
        faults: list[tuple[str, object, bool, str]] = [
            ("length", item.length, textual, _TEXTUAL),
            ("pattern", item.pattern, textual, _TEXTUAL),
            (
                "range",
                item.range or item.period,
                value_forms.is_number(kind) or isinstance(kind, model.Moment),
                _BOUNDED,
            ),
        ]
        if isinstance(item, model.Field):
            faults += [
                ("items", item.items, listed, _LISTS),
                ("unique", item.unique, listed and isinstance(kind, model.Nested), _LISTS_OF_RECORDS),
                ("fixed", item.fixed, isinstance(item.type, model.Text), _TEXT),
            ]
        for name, constraint, fitting, where in faults:
            if constraint is not None and not fitting:
                yield (
                    at(resolved, item.place, name),
                    say("`{name}` cannot judge {type}.", name=name, type=type_phrases.text_of(item.type)),
                    say("It is for {where}.", where=where),
                )


def accepts(resolved: Resolved) -> Iterator[tuple[Place, str, str]]:
    """What tolerant reading accepts gives the same kind of value."""
    for item in everything(resolved):
        if not isinstance(item, model.Field):
            continue
        for other in item.accepts:
            if not isinstance(other, dates.family(item.type)):
                what = say(
                    "{other} does not give a value of {type}.",
                    other=type_phrases.text_of(other),
                    type=type_phrases.text_of(item.type),
                )
                yield (
                    at(resolved, item.place, "accepts"),
                    what,
                    say("Accept other patterns of the same kind of date only."),
                )
            elif other == item.type:
                yield (
                    at(resolved, item.place, "accepts"),
                    say("The form accepted is the form itself."),
                    say("Delete it."),
                )


def examples(resolved: Resolved) -> Iterator[tuple[Place, str, str]]:
    """Examples obey the constraints of their own field."""
    for item in everything(resolved):
        for example in item.examples:
            fault = _breaks(example, item, resolved.spec)
            if fault:
                yield (
                    at(resolved, item.place, "example", "examples"),
                    say("The example {example} {fault}.", example=JSON.text(example), fault=fault),
                    say("Correct the example or the constraint."),
                )


def _breaks(value: Tree, item: Constrained, whole: model.Spec) -> str | None:
    if not value_forms.fits(value, item.type):
        return say("is not of the form {type}", type=type_phrases.text_of(item.type))
    for each in value if isinstance(value, list) else [value]:
        fault = _breaks_one(scalar_text(each), model.leaf(item.type), item, whole)
        if fault:
            return fault
    return None


def _breaks_one(text: str, kind: model.Type, item: Constrained, whole: model.Spec) -> str | None:
    if item.length and not (item.length.min or 0) <= len(text) <= (item.length.max or len(text)):
        return say(
            "has {count} characters, outside the length {bounds}", count=len(text), bounds=bounds(item.length)
        )
    if item.pattern and not _matches(item.pattern.regex, text):
        return say("does not match {regex}", regex=item.pattern.regex)
    if not value_forms.digits_fit(text, kind):
        return say("has more digits than {type}", type=type_phrases.text_of(kind))
    if item.range and value_forms.is_number(kind):
        low, high = item.range.min, item.range.max
        if (low and value_forms.number(text) < value_forms.number(low)) or (
            high and value_forms.number(text) > value_forms.number(high)
        ):
            return say("is outside the range {bounds}", bounds=bounds(item.range))
    if item.period and not _within(text, kind, item.period):
        return say("is outside the range {bounds}", bounds=bounds(item.period))
    if (
        isinstance(kind, model.Code)
        and kind.strength is model.Strength.CLOSED
        and not known(whole.table(kind.table), text)
    ):
        return say("is no code of {table}", table=kind.table)
    if isinstance(item, model.Field) and item.fixed is not None and text != item.fixed:
        return say("is not the fixed value {fixed!r}", fixed=item.fixed)
    return None


def _within(text: str, kind: model.Type, period: model.Period) -> bool:
    """Whether a moment in the pattern of its type lies within bounds."""
    digits = dates.comparable(kind.pattern, text) if isinstance(kind, model.Moment) else ""
    return (period.first or "") <= digits <= (period.last or digits)


def bounds(item: model.Length | model.Range | model.Period | model.Items) -> str:
    """`1 to 50`, an open end as `…`."""
    low, high = ("…" if end is None else end for end in (item.min, item.max))
    return say("{low} to {high}", low=low, high=high)


def known(table: model.CodeTable, code: str) -> bool:
    """Whether a table has a code."""
    return any(item.code == code for item in table.codes)


def _matches(regex: str, text: str) -> bool:
    try:
        patterns.check(regex)
    except patterns.PatternError:
        return True  # reported by its own rule
    return patterns.matches(regex, text)
