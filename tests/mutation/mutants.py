"""Wrong specifications: of a record, every copy that is wrong in one statement.

Put beside the records they are copies of, they make one SDK that holds all mutants; which of them reads a vector is chosen by name.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from goitin import model, types
from goitin.diagnostics.diagnostic import Severity
from goitin.language import expressions, rule_fields
from goitin.model import (
    CodeTable,
    Comparison,
    Condition,
    ConstraintMeta,
    Field,
    Items,
    JsonForm,
    Length,
    Range,
    Record,
    Spec,
)

GRADED = ("required", "length", "pattern", "range", "items", "unique")
OTHER_SEVERITY = {Severity.ERROR: Severity.WARNING, Severity.WARNING: Severity.ERROR}
A_DAY = 1_000_000  # times are compared as yyyyMMddHHmmss
OPERATORS = {"=": "<=", "!=": "=", "<": "<=", "<=": "<", ">": ">=", ">=": ">"}


@dataclass(frozen=True)
class Mutant:
    """A record that is wrong in one thing. `kind` is what; `place` is the field's key, or the rule's id."""

    kind: str
    place: str
    origin: str  # id of the record it is a copy of
    record: Record
    tables: tuple[CodeTable, ...] = ()

    @property
    def name(self) -> str:
        """How it is called: `ho_so/MaHoSo/length`."""
        return f"{self.origin}/{self.place}/{self.kind}"


def mutants(whole: Spec, record: Record) -> Iterator[Mutant]:
    """Every mutant of a record, with ids that no other record has."""
    for number, (kind, place, changed, table) in enumerate(_all(whole, record)):
        id = f"{record.id}_m{number}"
        copy = replace(changed, id=id, message_kind="record", service=None)
        if table is None:
            yield Mutant(kind, place, record.id, copy)
            continue
        other = replace(table, id=f"{table.id}_{id}")
        yield Mutant(kind, place, record.id, _with_table(copy, place, other.id), (other,))


def together(whole: Spec, made: list[Mutant]) -> Spec:
    """A specification with all these mutants beside what was there."""
    tables = [table for mutant in made for table in mutant.tables]
    return replace(
        whole,
        records=(*whole.records, *(mutant.record for mutant in made)),
        tables=(*whole.tables, *tables),
    )


Change = tuple[str, str, Record, CodeTable | None]


def _all(whole: Spec, record: Record) -> Iterator[Change]:
    for at, field in enumerate(record.fields):
        for kind, other, table in _fields(whole, field):
            fields = (*record.fields[:at], other, *record.fields[at + 1 :])
            yield kind, field.wire, replace(record, fields=fields), table
    for at in range(len(record.fields) - 1):
        one, other = record.fields[at : at + 2]
        swapped = (*record.fields[:at], other, one, *record.fields[at + 2 :])
        yield "order", one.wire, replace(record, fields=swapped), None
    for at, rule in enumerate(record.rules):
        for kind, changed in _rules(whole, record, rule):
            rules = (*record.rules[:at], *changed, *record.rules[at + 1 :])
            yield kind, rule.id, replace(record, rules=rules), None


def _rules(whole: Spec, record: Record, rule: model.Rule) -> Iterator[tuple[str, tuple[model.Rule, ...]]]:
    yield "rule", ()
    yield "rule severity", (replace(rule, grade=_other(rule.grade)),)
    for check in _conditions(rule.check):
        yield "rule operator", (replace(rule, check=check),)
    if any(
        isinstance(one, Comparison) and one.op in ("=", "<=", ">=") for one in expressions.parts(rule.check)
    ):
        more = A_DAY if _is_of_times(record, rule) else 1
        yield "rule tolerance", (replace(rule, tolerance=str(Decimal(rule.tolerance) + more)),)
    if Decimal(rule.tolerance):
        yield "rule without tolerance", (replace(rule, tolerance="0"),)
    if rule.absent is not None and any(
        model.is_number(field.type) for _, field in rule_fields.uncertain(whole, record, rule)
    ):
        yield "rule absent", (replace(rule, absent="0" if rule.absent == "skip" else "skip"),)
    for at in range(len(rule.when)):
        yield "rule condition", (replace(rule, when=(*rule.when[:at], *rule.when[at + 1 :])),)


def _conditions(one: Condition) -> Iterator[Condition]:
    """A condition with one thing in it changed, each thing in turn."""
    match one:
        case Comparison(op, left, right):
            yield replace(one, op=OPERATORS[op])
            yield from (replace(one, left=other) for other in _expressions(left))
            yield from (replace(one, right=other) for other in _expressions(right))
        case model.Membership(_, literals, is_negated):
            yield replace(one, is_negated=not is_negated)
            yield from (
                replace(one, literals=literals[:at] + literals[at + 1 :])
                for at in range(len(literals) > 1 and len(literals))
            )
        case model.Presence(_, is_present):
            yield replace(one, is_present=not is_present)
        case model.Contains(_, literal):
            yield replace(one, literal=replace(literal, text=f"{literal.text}0"))
        case model.Junction(op, parts):
            yield replace(one, op="or" if op == "and" else "and")
            for at, part in enumerate(parts):
                yield from (
                    replace(one, parts=(*parts[:at], other, *parts[at + 1 :])) for other in _conditions(part)
                )


def _expressions(one: model.Expression) -> Iterator[model.Expression]:
    """The same of an expression: what chooses rows, how it is rounded, from which day to which."""
    match one:
        case model.Aggregate(_, _, where) if where is not None:
            yield replace(one, where=None)
            yield from (replace(one, where=other) for other in _conditions(where))
        case model.Rounded(inner, places):
            yield replace(one, places=places + 1)
            yield from (replace(one, expression=other) for other in _expressions(inner))
        case model.Days(first, last):
            yield replace(one, first=last, last=first)
        case model.Operation(_, left, right):
            yield from (replace(one, left=other) for other in _expressions(left))
            yield from (replace(one, right=other) for other in _expressions(right))


def _is_of_times(record: Record, rule: model.Rule) -> bool:
    fields = (record.field(operand.text) for operand in expressions.operands(rule.check))
    return any(field is not None and isinstance(field.type, model.Moment) for field in fields)


def _fields(whole: Spec, field: Field) -> Iterator[tuple[str, Field, CodeTable | None]]:
    for kind, other in (*_presence(whole, field), *_constraints(field), *_types(field)):
        yield kind, other, None
    kind = model.item_type(field.type)
    if isinstance(kind, model.Code):
        for name, table in _tables(whole.table(kind.table)):
            yield name, field, table


def _presence(whole: Spec, field: Field) -> Iterator[tuple[str, Field]]:
    """When it must be there, under which keys, in which editions."""
    grade = ConstraintMeta(Severity.ERROR, field.origin.confidence)
    if field.required is None:
        yield "required too much", replace(field, required=model.Required(grade))
    for key, asked in (("required", field.required), ("forbidden", field.forbidden)):
        for name, other in _demands(asked) if asked is not None else ():
            yield f"{key}{name}", replace(field, **{key: other})
    for alias in field.aliases:
        rest = tuple(item for item in field.aliases if item != alias)
        yield f"alias {alias}", replace(field, aliases=rest)
    first, last = whole.editions[0].id, whole.editions[-1].id
    if field.since not in (None, first):
        yield "edition", replace(field, since=None)
    else:
        yield "edition too late", replace(field, since=last)
    if field.until not in (None, last):
        yield "edition no more", replace(field, until=None)
    else:
        yield "edition too early", replace(field, until=first)


def _demands(asked: model.Required) -> Iterator[tuple[str, model.Required | None]]:
    """Statements of which one is gone, or asks under another condition, in other editions, or with another weight."""
    stated = asked.statements
    for at, one in enumerate(stated):
        yield "", _together([*stated[:at], *stated[at + 1 :]])
        for name, other in _statements(one):
            yield name, _together([*stated[:at], other, *stated[at + 1 :]])


def _statements(one: model.Required) -> Iterator[tuple[str, model.Required]]:
    yield " severity", replace(one, grade=_other(one.grade))
    if not one.is_always:
        yield " without condition", replace(one, when=None, values=(), condition=None)
    if one.when is not None:
        yield " when", replace(one, values=("another",))
    if one.condition is not None:
        yield from ((" condition", replace(one, condition=other)) for other in _conditions(one.condition))
    if one.since is not None:
        yield " since", replace(one, since=None)
    if one.until is not None:
        yield " until", replace(one, until=None)


def _together(stated: list[model.Required]) -> model.Required | None:
    return replace(stated[0], also=tuple(replace(one, also=()) for one in stated[1:])) if stated else None


def _by_edition(field: Field) -> Iterator[tuple[str, Field]]:
    """Statements of editions of which one is gone, or holds in all."""
    for at, one in enumerate(field.by_edition):
        rest = (*field.by_edition[:at], *field.by_edition[at + 1 :])
        gone = replace(field, by_edition=rest)
        yield f"{one.key} of an edition", replace(gone, **{one.key: None}) if one.until is None else gone
        if not isinstance(one.asked, str):
            other = replace(one, asked=replace(one.asked, grade=_other(one.asked.grade)))
            changed = replace(field, by_edition=(*field.by_edition[:at], other, *field.by_edition[at + 1 :]))
            is_newest = one.until is None
            yield (
                f"{one.key} severity of an edition",
                replace(changed, **{one.key: other.asked}) if is_newest else changed,
            )


def _constraints(field: Field) -> Iterator[tuple[str, Field]]:
    yield from _by_edition(field)
    dated = {one.key for one in field.by_edition}
    for name in GRADED:
        if name in dated or name == "required":
            continue
        said = getattr(field, name)
        if said is None:
            continue
        yield name, replace(field, **{name: None})
        yield f"{name} severity", replace(field, **{name: replace(said, grade=_other(said.grade))})
        if isinstance(said, Length | Items | Range):
            for side, moved in _moved(said, model.item_type(field.type)):
                yield f"{name} {side}", replace(field, **{name: moved})
    if field.fixed is not None and "fixed" not in dated:
        yield "fixed", replace(field, fixed=None)
    for at in range(len(field.accepts)):
        yield "accepts", replace(field, accepts=(*field.accepts[:at], *field.accepts[at + 1 :]))


def _moved(bounds: Length | Items | Range, kind: model.Type) -> Iterator[tuple[str, Length | Items | Range]]:
    """Each bound a step further out, and further in."""
    step = Decimal(1).scaleb(-kind.scale) if isinstance(kind, model.Decimal) else Decimal(1)
    for side, outward in (("min", -1), ("max", 1)):
        value = getattr(bounds, side)
        if value is None or (side == "min" and not isinstance(bounds, Range) and int(value) < 2):
            continue
        for word, sign in (("looser", outward), ("tighter", -outward)):
            moved = Decimal(value) + sign * (step if isinstance(bounds, Range) else 1)
            if word == "looser" and not types.of(kind).has_room(f"{moved:f}"):
                continue  # the type has no room for that number: nothing would change
            made = f"{moved:f}" if isinstance(bounds, Range) else int(moved)
            yield f"{side} {word}", replace(bounds, **{side: made})


_NOT_JOINED = frozenset({"type url", "form", "writes"})
"""Types that no part of a joined text has."""


def _types(field: Field) -> Iterator[tuple[str, Field]]:
    kind = model.item_type(field.type)
    if isinstance(field.type, model.Joined):
        yield "separator", replace(field, type=replace(field.type, separator="^"))
    for name, other in _other_types(kind):
        if isinstance(field.type, model.Joined) and name in _NOT_JOINED:
            continue
        if name == "digits" and _bounded(field.range, other):
            continue  # its range is narrower, and breaking it weighs the same
        made = replace(field.type, item=other) if isinstance(field.type, model.ListOf) else other
        yield name, replace(field, type=made)


def _bounded(bounds: Range | None, kind: model.Type) -> bool:
    if bounds is None or bounds.grade.severity is Severity.WARNING:
        return False
    return all(side is not None and types.of(kind).has_room(side) for side in (bounds.min, bounds.max))


def _other_types(kind: model.Type) -> Iterator[tuple[str, model.Type]]:
    """A type that is nearly the same."""
    match kind:
        case model.Text():
            yield "type url", model.Url()
        case model.Url():
            yield "type text", model.Text()
        case model.Base64():
            yield "format base64", model.Text()
        case model.Integer(digits):
            yield "digits", replace(kind, digits=digits - 1)
            yield from _other_forms(kind)
        case model.Decimal(digits, scale):
            yield "digits", replace(kind, digits=digits - 1)
            yield "scale", replace(kind, scale=scale + 1)
            yield from _other_forms(kind)
        case model.Percent(sign):
            yield "format percent", model.Percent(not sign)
        case model.Moment(pattern):
            yield "format of a time", replace(kind, pattern=_other_pattern(pattern))
        case model.Flag(true, false) if true is not None:
            yield "format of a flag", model.Flag(false, true)
        case model.Code(strength=strength):
            closed = strength is model.Closedness.CLOSED
            yield (
                "code strength",
                replace(kind, strength=model.Closedness.OPEN if closed else model.Closedness.CLOSED),
            )
            yield from _other_forms(kind)


def _other_forms(kind: model.Integer | model.Decimal | model.Code) -> Iterator[tuple[str, model.Type]]:
    if kind.form is JsonForm.EITHER:
        other = JsonForm.TEXT if kind.writes is JsonForm.NUMBER else JsonForm.NUMBER
        yield "form", replace(kind, form=kind.writes)
        yield "writes", replace(kind, writes=other)
    else:
        yield "form", replace(kind, form=JsonForm.EITHER)


def _other_pattern(pattern: str) -> str:
    """Another padding of the month, or a point behind where that would run into what follows."""
    if "HH" in pattern:
        return f"{pattern}."
    return pattern.replace("MM", "M") if "MM" in pattern else pattern.replace("M", "MM")


def _tables(table: CodeTable) -> Iterator[tuple[str, CodeTable]]:
    """The table with a code less, a code more, and without what editions changed."""
    if table.codes:
        yield "code less", replace(table, codes=table.codes[1:])
        more = replace(
            table.codes[0], code="987654", id="another", was=None, since=None, until=None, retired=None
        )
        yield "code more", replace(table, codes=(*table.codes, more))
    for at, code in enumerate(table.codes):
        plain = replace(code, since=None, until=None, retired=None)
        if plain != code:
            kind = "retired" if code.retired else "edition of a code"
            yield (
                f"{kind} {code.code}",
                replace(table, codes=(*table.codes[:at], plain, *table.codes[at + 1 :])),
            )


def _with_table(record: Record, wire: str, table: str) -> Record:
    fields = tuple(
        replace(field, type=_over(field.type, table)) if field.wire == wire else field
        for field in record.fields
    )
    return replace(record, fields=fields)


def _over(kind: model.Type, table: str) -> model.Type:
    if isinstance(kind, model.ListOf):
        return replace(kind, item=_over(kind.item, table))
    assert isinstance(kind, model.Code)
    return replace(kind, table=table)


def _other(grade: ConstraintMeta) -> ConstraintMeta:
    return replace(grade, severity=OTHER_SEVERITY[grade.severity])
