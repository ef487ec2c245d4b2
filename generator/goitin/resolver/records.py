"""Records with their fields and rules, and code tables with their codes."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TypeVar

from goitin import model
from goitin.diagnostics.message import msg
from goitin.language import expression_parser
from goitin.model import Provenance
from goitin.resolver.code_lists import code_list
from goitin.resolver.context import Context, label, note, readings
from goitin.resolver.fields import Scope, field, former, identifier
from goitin.source import document
from goitin.source.yaml_reader import Node

P = TypeVar("P")

_COUNTED = ("exactly_one_of", "at_least_one_of")
_DECIMAL = re.compile(r"(?:0|[1-9][0-9]*)(?:\.[0-9]+)?\Z")


def record(
    doc: document.Record, file: str, names: Scope, context: Context, parent: Provenance | None = None
) -> list[model.Record]:
    """A record, and behind it those that stand inside its file."""
    place = context.register(doc)
    id = identifier(doc.record, context)
    origin = context.origin(doc, parent)
    span = context.edition_range(doc)
    fields = [row for item in doc.fields if (row := field(item, origin, span, names, context)) is not None]
    made = model.Record(
        id=id or "",
        label=label(doc),
        origin=origin,
        fields=tuple(fields),
        rules=rules(doc.rules, origin, context),
        note=note(doc),
        readings=readings(doc),
        since=span[0],
        until=span[1],
        file=file,
        place=place,
    )
    inner = [nested for item in doc.records for nested in record(item, file, names, context, origin)]
    return [made, *inner] if id else inner


def rules(docs: Sequence[document.Rule], origin: Provenance, context: Context) -> tuple[model.Rule, ...]:
    """The rules of a record, in order."""
    return tuple(rule for item in docs if (rule := _rule(item, origin, context)) is not None)


def _rule(doc: document.Rule, origin: Provenance, context: Context) -> model.Rule | None:
    place = context.register(doc)
    id = identifier(doc.rule, context)
    how_many = _how_many(doc, context)
    check = _check(doc, how_many, context)
    when = parsed(_conditions, doc.when, context) if doc.when else ()
    tolerance = doc.tolerance.value if doc.tolerance else "0"
    if not _DECIMAL.match(tolerance):
        context.fault(
            doc.at("tolerance"),
            "not-a-number",
            msg("{tolerance!r} is not a tolerance.", tolerance=tolerance),
            msg("Write plain digits, such as 0.01."),
        )
    if id is None or check is None or when is None:
        return None
    grade = context.grade(doc, origin)
    return model.Rule(
        id=id,
        check=check,
        message=label(doc),
        grade=grade,
        when=when,
        tolerance=tolerance,
        absent=doc.absent.value if doc.absent else None,
        each=tuple(item.value for item in doc.each),
        how_many=how_many,
        place=place,
    )


def _check(doc: document.Rule, how_many: model.HowMany | None, context: Context) -> model.Condition | None:
    """What a rule checks; that it says so once is asked of its keys."""
    keys = [key for key in ("check", *_COUNTED) if doc.node.get(key) is not None]
    cure = msg("Write `check`, `exactly_one_of` or `at_least_one_of`.")
    if not keys:
        context.fault(doc.place, "missing-key", msg("The key {key!r} is missing.", key="check"), cure)
        return None
    if len(keys) > 1:
        what = msg("A rule says what it checks once, not with {keys}.", keys=" + ".join(keys))
        context.fault(doc.at(keys[1]), "expression", what, cure)
        return None
    if how_many is not None:
        return counted(how_many)
    return parsed(expression_parser.condition, doc.check, context) if doc.check else None


def _how_many(doc: document.Rule, context: Context) -> model.HowMany | None:
    """The fields of which one has a value, and whether no other may."""
    for key, nodes in (("exactly_one_of", doc.exactly_one_of), ("at_least_one_of", doc.at_least_one_of)):
        fields = tuple(dict.fromkeys(node.value for node in nodes))
        if nodes and (len(fields) < 2 or len(fields) < len(nodes)):
            context.fault(
                doc.at(key),
                "expression",
                msg("Of {key} there are at least two fields, each once.", key=key),
                msg("Name another field, or write `required: always` on the one."),
            )
        elif nodes:
            return model.HowMany(fields, key == "exactly_one_of")
    return None


def counted(asked: model.HowMany) -> model.Condition:
    """The condition that one of some fields has a value, and if so asked no other."""
    fields = [model.Operand("field", path) for path in asked.fields]
    if not asked.is_exact:
        return model.Junction("or", tuple(map(model.Presence, fields)))
    ways = [tuple(model.Presence(field, field is one) for field in fields) for one in fields]
    return model.Junction("or", tuple(model.Junction("and", way) for way in ways))


def _conditions(text: str) -> tuple[model.Condition, ...]:
    """What is joined by `and`, one by one."""
    made = expression_parser.condition(text)
    return made.parts if isinstance(made, model.Junction) and made.op == "and" else (made,)


def parsed(parse: Callable[[str], P], node: Node, context: Context) -> P | None:
    """What a text of a specification means; None where it means nothing, which is a finding."""
    try:
        return parse(node.value)
    except expression_parser.ExpressionError as error:
        context.fault(node.place, "expression", error.what, error.cure)
        return None


def table(
    doc: document.CodeTable, file: str, context: Context, data: bytes | None = None
) -> model.CodeTable | None:
    """A code table, `data` that of its file of codes; strength `closed` below confidence A is for the rules to refuse."""
    place = context.register(doc)
    id = identifier(doc.code_table, context)
    origin = context.origin(doc)
    span = context.edition_range(doc)
    strength = _strength(doc, origin, context)
    rows = code_list(doc, data, context)
    if id is None:
        return None
    codes = tuple(code for item in doc.codes if (code := _code(item, origin, span, context)) is not None)
    return model.CodeTable(
        id=id,
        label=label(doc),
        origin=origin,
        strength=strength,
        codes=codes,
        transitions=tuple(_transition(item, origin, context) for item in doc.transitions),
        note=note(doc),
        readings=readings(doc),
        file=file,
        place=place,
        rows=rows,
    )


def _strength(doc: document.CodeTable, origin: Provenance, context: Context) -> model.Closedness:
    """What a code that the table lacks weighs; of a list that is given at run time, as sure as the table itself is."""
    if doc.strength.value == document.PROVIDED:
        is_sure = origin.confidence is model.Confidence.A
        return model.Closedness.CLOSED if is_sure else model.Closedness.OPEN
    return context.choice(doc.strength, model.Closedness) or model.Closedness.OPEN


def _transition(doc: document.Transition, parent: Provenance, context: Context) -> model.Transition:
    return model.Transition(
        start=doc.from_.value if doc.from_ else None,
        end=doc.to.value,
        label=model.Label(doc.vi.value, doc.en.value),
        origin=context.origin(doc, parent),
        place=doc.place,
    )


def _code(
    doc: document.Code, parent: Provenance, span: tuple[str | None, str | None], context: Context
) -> model.CodeValue | None:
    place = context.register(doc)
    id = identifier(doc.id, context)
    since, until = context.edition_range(doc, span)
    retired = None
    if doc.retired:
        edition = context.edition(doc.retired.in_)
        use = doc.retired.use.value if doc.retired.use else None
        retired = model.Retired(edition, use, label(doc.retired)) if edition else None
    if id is None:
        return None
    return model.CodeValue(
        code=doc.code.value,
        id=id,
        label=label(doc),
        origin=context.origin(doc, parent),
        note=note(doc),
        since=since,
        until=until,
        retired=retired,
        was=former(doc, id, context),
        place=place,
    )
