"""Records with their fields and rules, and code tables with their codes."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeVar

from goitin import model
from goitin.diagnostics.message import say
from goitin.language import expressions
from goitin.model import Origin
from goitin.resolver.context import Context, label, note, readings
from goitin.resolver.fields import Names, field, identifier
from goitin.source import document
from goitin.source.yaml_reader import Node

P = TypeVar("P")

_DECIMAL = re.compile(r"(?:0|[1-9][0-9]*)(?:\.[0-9]+)?\Z")


def record(
    said: document.Record, file: str, names: Names, context: Context, parent: Origin | None = None
) -> list[model.Record]:
    """A record, and behind it those that stand inside its file."""
    place = context.remember(said)
    id = identifier(said.record, context)
    origin = context.origin(said, parent)
    span = context.span(said)
    fields = [row for item in said.fields if (row := field(item, origin, span, names, context)) is not None]
    made = model.Record(
        id=id or "",
        label=label(said),
        origin=origin,
        fields=tuple(fields),
        rules=tuple(rule for item in said.rules if (rule := _rule(item, origin, context)) is not None),
        note=note(said),
        readings=readings(said),
        since=span[0],
        until=span[1],
        file=file,
        place=place,
    )
    inner = [nested for item in said.records for nested in record(item, file, names, context, origin)]
    return [made, *inner] if id else inner


def _rule(said: document.Rule, origin: Origin, context: Context) -> model.Rule | None:
    place = context.remember(said)
    id = identifier(said.rule, context)
    check = _parsed(expressions.comparison, said.check, context)
    when = _parsed(expressions.condition, said.when, context) if said.when else ()
    tolerance = said.tolerance.value if said.tolerance else "0"
    if not _DECIMAL.match(tolerance):
        context.fault(
            said.at("tolerance"),
            "not-a-number",
            say("{tolerance!r} is no tolerance.", tolerance=tolerance),
            say("Write plain digits, such as 0.01."),
        )
    if id is None or check is None or when is None:
        return None
    grade = context.grade(said, origin)
    return model.Rule(
        id, check, label(said), grade, when, tolerance, said.absent.value if said.absent else None, place
    )


def _parsed(parse: Callable[[str], P], node: Node, context: Context) -> P | None:
    try:
        return parse(node.value)
    except expressions.ExpressionError as error:
        context.fault(node.place, "expression", error.what, error.cure)
        return None


def table(said: document.CodeTable, file: str, context: Context) -> model.CodeTable | None:
    """A code table; strength `closed` below confidence A is for the rules to refuse."""
    place = context.remember(said)
    id = identifier(said.code_table, context)
    origin = context.origin(said)
    span = context.span(said)
    strength = context.choice(said.strength, model.Strength)
    if id is None:
        return None
    codes = tuple(code for item in said.codes if (code := _code(item, origin, span, context)) is not None)
    return model.CodeTable(
        id=id,
        label=label(said),
        origin=origin,
        strength=strength or model.Strength.OPEN,
        codes=codes,
        note=note(said),
        readings=readings(said),
        file=file,
        place=place,
    )


def _code(
    said: document.Code, parent: Origin, span: tuple[str | None, str | None], context: Context
) -> model.CodeValue | None:
    place = context.remember(said)
    id = identifier(said.id, context)
    since, until = context.span(said, span)
    retired = None
    if said.retired:
        edition = context.edition(said.retired.in_)
        use = said.retired.use.value if said.retired.use else None
        retired = model.Retired(edition, use, label(said.retired)) if edition else None
    if id is None:
        return None
    return model.CodeValue(
        code=said.code.value,
        id=id,
        label=label(said),
        origin=context.origin(said, parent),
        note=note(said),
        since=since,
        until=until,
        retired=retired,
        place=place,
    )
