"""The rule about what rules compare: fields that are there, numbers with numbers, rows where rows are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import reduce

from goitin import model, types
from goitin.diagnostics import suggest
from goitin.diagnostics.diagnostic import SourceLocation
from goitin.diagnostics.message import Message, msg
from goitin.language import expressions, rule_fields
from goitin.language.rule_fields import Scope
from goitin.linter.fields import location_of_key
from goitin.model import Aggregate, Condition, Expression, Operand
from goitin.resolver import Resolution

_KINDS = {"number": msg("number"), "date": msg("date"), "time": msg("time of day"), "text": msg("text")}
_CHECKS = ("check", "exactly_one_of", "at_least_one_of")
_CURE = msg("Use wire names of this record, numbers with numbers, dates with dates.")


class _Fault(Exception):  # noqa: N818
    """What is wrong with an operand, and what to do, if more is known than what every operand has to be."""

    def __init__(self, what: str, cure: str = _CURE) -> None:
        super().__init__(what)
        self.what, self.cure = what, cure


def rule_operands(resolved: Resolution) -> Iterator[tuple[SourceLocation, str, str]]:
    """Rules and conditions of fields compute with numbers of the record, and compare like with like."""
    for record in resolved.spec.records:
        for condition, place in _demanding(record):
            yield from _faults(condition, Scope(resolved.spec, record), place)
        for rule in record.rules:
            strange = [each for each in rule.each if not _holds_records(record.field(each))]
            for each in strange:
                yield (
                    location_of_key(resolved, rule.place, "each"),
                    msg(
                        "{each!r} is no list of records of {record}, and no record.",
                        each=each,
                        record=record.id,
                    ),
                    suggest.suggest(each, _holders(record), msg("Write the wire name of one.")),
                )
            if not strange:
                yield from _of_rule(resolved, record, rule)


def _of_rule(
    resolved: Resolution, record: model.Record, rule: model.Rule
) -> Iterator[tuple[SourceLocation, str, str]]:
    """What is wrong with the conditions of a rule, told once where it is so for the rows of several lists."""
    found = [
        fault
        for scope in Scope.all(resolved.spec, record, rule)
        for keys, conditions in ((_CHECKS, (rule.check,)), (("when",), rule.when))
        for condition in conditions
        for fault in _faults(condition, scope, location_of_key(resolved, rule.place, *keys))
    ]
    yield from dict.fromkeys(found)


def _demanding(record: model.Record) -> Iterator[tuple[Condition, SourceLocation]]:
    """The conditions under which the fields of a record are required or forbidden, where each stands."""
    for field in record.fields:
        for asked in (field.required, field.forbidden):
            for statement in asked.statements if asked is not None else ():
                if statement.condition is not None:
                    yield statement.condition, statement.place


def _faults(
    condition: Condition, scope: Scope, place: SourceLocation
) -> Iterator[tuple[SourceLocation, str, str]]:
    try:
        _look(condition, scope)
    except _Fault as fault:
        yield place, fault.what, fault.cure


def _look(condition: Condition, scope: Scope) -> None:
    """Look at each part of a condition; raises `_Fault`."""
    for part in expressions.parts(condition):
        match part:
            case model.Comparison():
                _comparison(part, scope)
            case model.Membership(field, literals, _):
                _alike({_kind(field, scope), *(one.kind for one in literals)})
            case model.Contains(field, literal, _):
                _alike({_item(field, scope), literal.kind})
            case model.Presence(field, _):
                _found(field.text, scope)


def _comparison(asked: model.Comparison, scope: Scope) -> None:
    kinds = {_computed(side, scope) for side in (asked.left, asked.right)}
    _alike(kinds)
    if kinds == {"text"} and asked.op not in ("=", "!="):
        raise _Fault(msg("Texts can only be compared as equal or not equal."))


def _computed(side: Expression, scope: Scope) -> str:
    """What an expression is: number, date, time or text."""
    match side:
        case Operand():
            return _kind(side, scope)
        case Aggregate():
            return _aggregate(side, scope)
        case model.Rounded(inner, _):
            _calculated({_computed(inner, scope)})
        case model.Days(first, last):
            if {_kind(first, scope), _kind(last, scope)} != {"date"}:
                raise _Fault(msg("Days lie between two dates."))
        case model.Operation(_, left, right):
            kinds = {_computed(left, scope), _computed(right, scope)}
            _alike(kinds)
            _calculated(kinds)
    return "number"


def _aggregate(asked: Aggregate, scope: Scope) -> str:
    """What an aggregate is: a number, or of the least and the greatest what its field is."""
    way = scope.steps(asked.path)
    if not way:
        _found(asked.path, scope)
    through = way if asked.is_of_rows else way[:-1]
    if not any(isinstance(one.type, model.ListOf) for one in through):
        raise _Fault(
            msg("There are no rows on the way to {path!r}.", path=asked.path),
            msg("Write sum(list.field), or count(list)."),
        )
    record = rule_fields.nested(scope.spec, through[-1])
    rows = None if record is None else Scope(scope.spec, record)
    if asked.value is not None or asked.where is not None or asked.by is not None:
        _row(asked, rows, scope)
    if asked.is_of_rows:
        return "number"
    if asked.function == "sum" and not model.is_number(way[-1].type):
        raise _Fault(msg("Only numbers can be added up, and {path!r} is none.", path=asked.path))
    kind = None if rows is None else types.of(way[-1].type).compares_as
    if kind in (None, "text"):
        raise _Fault(msg("Only numbers, dates and times have a least and a greatest."))
    return str(kind)


def _row(asked: Aggregate, rows: Scope | None, scope: Scope) -> None:
    """Look at what an aggregate says of one row."""
    sides = [side for side in (asked.where, asked.value) if side is not None]
    if rows is None or any(one for side in sides for one in expressions.aggregates(side)):
        raise _Fault(
            msg("`where`, `by` and what is added look at the fields of one row."),
            msg("Name fields of the rows."),
        )
    if asked.value is not None:
        _calculated({_computed(asked.value, rows)})
        if asked.function == "sum" and _divides(asked.value):
            raise _Fault(
                msg("What rows divide is rounded before it is added."), msg("Write round(… / …, digits).")
            )
    if asked.where is not None:
        _look(asked.where, rows)
    if asked.by is not None:
        _alike({_kind(Operand("field", asked.by.field), rows), _kind(asked.by.here, scope)})


def _divides(side: Expression) -> bool:
    """Whether it has a quotient that is not rounded: the exact sum of many would have digits without end."""
    match side:
        case model.Operation(op, left, right):
            return op == "/" or _divides(left) or _divides(right)
    return False


def _kind(operand: Operand, scope: Scope) -> str:
    if operand.kind != "field":
        return operand.kind
    field = scope.field(operand.text)
    if field is None and scope.steps(operand.text):
        raise _Fault(
            msg("{path!r} goes through a list, and has many values.", path=operand.text),
            msg("Use sum(…) or count(…), or judge the rule for `each` row."),
        )
    kind = None if field is None else types.of(field.type).compares_as
    if kind is None:
        raise _unknown(operand.text, scope)
    return kind


def _item(operand: Operand, scope: Scope) -> str:
    field = scope.field(operand.text)
    kind = types.of(field.type.item).compares_as if field and isinstance(field.type, model.ListOf) else None
    if kind is None:
        raise _Fault(
            msg("{path!r} is no list of numbers, codes or texts.", path=operand.text),
            msg("Ask for the value of one field with = or in."),
        )
    return kind


def _found(path: str, scope: Scope) -> None:
    if not scope.steps(path):
        raise _unknown(path, scope)


def _unknown(path: str, scope: Scope) -> _Fault:
    home, _ = scope.home(path)
    what = msg("{operand!r} is not a number, date, code or text of {record}.", operand=path, record=home.id)
    names = [field.wire for one in (scope.row, scope.record) if one is not None for field in one.fields]
    near = "" if scope.steps(path) else suggest.suggest(path, names, "")
    return _Fault(what, near or _CURE)


def _alike(kinds: set[str]) -> None:
    if len(kinds) > 1:
        raise _Fault(msg("{kinds} cannot be compared.", kinds=_both(sorted(kinds))))


def _calculated(kinds: set[str]) -> None:
    if kinds != {"number"}:
        raise _Fault(msg("Only numbers can be used in calculations."))


def _both(kinds: Sequence[str]) -> Message:
    """`date and number`, however many."""
    words = (_KINDS[kind] for kind in kinds)
    return reduce(lambda one, other: msg("{one} and {other}", one=one, other=other), words)


def _holds_records(field: model.Field | None) -> bool:
    """Whether a record, or a list of records, stands in a field."""
    return field is not None and isinstance(model.item_type(field.type), model.Nested)


def _holders(record: model.Record) -> list[str]:
    return [field.wire for field in record.fields if _holds_records(field)]
