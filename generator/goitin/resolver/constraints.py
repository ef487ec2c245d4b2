"""The constraints of one field or named type; None where it says nothing about one."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal

from goitin import model
from goitin.diagnostics.message import joined, say
from goitin.language import dates, type_phrases, value_forms
from goitin.model import Origin
from goitin.resolver.context import Context, whole
from goitin.source import document
from goitin.source.yaml_reader import Node
from goitin.wire.tree import NULL, Tree

_EMPTY: Mapping[str, Tree] = {"text": "", "null": NULL, "list": []}
_EXAMPLE = (2020, 1, 31, 7, 30, 0)
NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?\Z")


def required(said: document.Required | None, origin: Origin, context: Context) -> model.Required | None:
    """Whether, or when, the value must be there."""
    if said is None:
        return None
    grade = context.grade(said, origin)
    values = tuple(item.value for item in said.is_)
    always = said.when.value == "always"
    if always == bool(values):
        what, cure = _no_requirement(said)
        context.fault(said.place, "required", what, cure)
    return model.Required(grade, None if always else said.when.value, values)


def _no_requirement(said: document.Required) -> tuple[str, str]:
    """What is wrong with a requirement that asks for no values, or for values of nothing; and the cure."""
    word = said.when.value
    example = say('Write for instance {{when: TrangThai, is: ["9"]}}.')
    if word == "always":
        return say("`when: always` has values (`is`), but no field whose values they are."), example
    if said.node.is_scalar:
        return say("{word!r} is no requirement.", word=word), joined(
            " ", [say("Write `always`, or a field and its values."), example]
        )
    if not word.isalnum() and not word.replace("_", "").isalnum():
        return say(
            "{word!r} is no field; only that a field has one of some values can be said.", word=word
        ), example
    return say("`when: {word}` does not say for which values (`is`).", word=word), example


def present(
    said: document.Present | None, kind: model.Type, origin: Origin, context: Context
) -> model.Present | None:
    """Whether the key is always sent, and what stands there without a value."""
    if said is None:
        return None
    if said.when.value != "always":
        context.fault(
            said.when.place,
            "unknown-word",
            say("{value!r} is not possible here.", value=said.when.value),
            say("Write always."),
        )
    usual = (
        "list" if isinstance(kind, model.ListOf) else "text" if value_forms.takes_empty_text(kind) else "null"
    )
    word = said.empty.value if said.empty else usual
    possible = ["null", *({"list", "text"} & {usual})]
    if word not in possible:
        context.fault(
            said.at("empty"),
            "present",
            say(
                "{word!r} does not say of {type} that there is no value.",
                word=word,
                type=type_phrases.text_of(kind),
            ),
            say("Write one of {choices}.", choices=", ".join(possible)),
        )
    return model.Present(context.grade(said, origin), _EMPTY.get(word, NULL))


def length(said: document.Bounds | None, origin: Origin, context: Context) -> model.Length | None:
    """Bounds on the length of a text."""
    if said is None:
        return None
    low, high = _bounds(said, context)
    return model.Length(context.grade(said, origin), low, high)


def items(said: document.Bounds | None, origin: Origin, context: Context) -> model.Items | None:
    """Bounds on the number of items of a list."""
    if said is None:
        return None
    low, high = _bounds(said, context)
    return model.Items(context.grade(said, origin), low, high)


def _bounds(said: document.Bounds, context: Context) -> tuple[int | None, int | None]:
    low, high = whole(said.min, context, "min"), whole(said.max, context, "max")
    if (low is None and high is None) or (low is not None and high is not None and low > high):
        context.fault(
            said.place,
            "bounds",
            say("The bounds are missing or upside down."),
            say("Write min, max or both, min first."),
        )
    return low or None, high  # "at least none" bounds nothing


def period(
    said: document.Bounds | None, kind: model.Type, origin: Origin, context: Context
) -> model.Period | None:
    """Bounds on a point in time; None where the type is none."""
    inner = model.leaf(kind)
    if said is None or not isinstance(inner, model.Moment):
        return None
    made = model.Period(
        context.grade(said, origin), _moment(said.min, inner, context), _moment(said.max, inner, context)
    )
    if made.first and made.last and made.first > made.last:
        context.fault(
            said.place, "bounds", say("The bounds are upside down."), say("Write the earlier one as min.")
        )
    if said.min is None and said.max is None:
        context.fault(said.place, "bounds", say("The bounds are missing."), say("Write min, max or both."))
    return made


def _moment(node: Node | None, kind: model.Moment, context: Context) -> str | None:
    """A bound of a point in time in ISO form, whatever the pattern of the type."""
    if node is None:
        return None
    patterns = dates.LAYOUTS[type(kind)].bounds
    if all(dates.read(pattern, node.value) is None for pattern in patterns):
        context.fault(
            node.place,
            "bounds",
            say("{value!r} is no bound of {type}.", value=node.value, type=type_phrases.text_of(kind)),
            say(
                "Write it in ISO form, such as {examples}.",
                examples=", ".join(dates.written(pattern, _EXAMPLE) for pattern in patterns),
            ),
        )
        return None
    return str(node.value)


def range(
    said: document.Bounds | None, kind: model.Type, origin: Origin, context: Context
) -> model.Range | None:
    """Bounds on a number; None where the type is a point in time, see `period`."""
    if said is None or isinstance(model.leaf(kind), model.Moment):
        return None
    low, high = _number(said.min, context), _number(said.max, context)
    if low and high and Decimal(low) > Decimal(high):
        context.fault(
            said.place, "bounds", say("The bounds are upside down."), say("Write the smaller one as min.")
        )
    if said.min is None and said.max is None:
        context.fault(said.place, "bounds", say("The bounds are missing."), say("Write min, max or both."))
    return model.Range(context.grade(said, origin), low, high)


def _number(node: Node | None, context: Context) -> str | None:
    """A plain number as it is written, or None; what is none would be no bound for anybody to compare with."""
    if node is None:
        return None
    if not NUMBER.match(node.value):
        context.fault(
            node.place,
            "not-a-number",
            say("{value!r} is no number.", value=node.value),
            say("Write plain digits, such as 0 or 99.5."),
        )
        return None
    return str(node.value)


def pattern(said: document.Pattern | None, origin: Origin, context: Context) -> model.Pattern | None:
    """The pattern of a text."""
    return model.Pattern(context.grade(said, origin), said.is_.value) if said else None
