"""Constraints of a field and rules across fields, as the contract has them: each with its severity, rules as trees."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields as attributes
from functools import cache
from typing import Any

from goitin import model
from goitin.language import rule_fields
from goitin.model import Expression, Operand, Record, Required, Rule, Spec
from goitin.targets.contract.entry import Entry, grade_entries, span_entries, without_absent
from goitin.wire.json_codec import JSON

_WORDS = {"regex": "is", "keys": "key"}  # what an attribute of a constraint is called in specifications


def constraint_entries(field: model.Field, spec: Spec) -> Entry:
    """The constraints of a field by name, in the order of the model, a fixed text last."""
    made: Entry = {}
    for name in model.CONSTRAINTS:
        asked = getattr(field, name)
        if isinstance(asked, Required):
            made[name] = _demanded(asked, field, spec)
        elif asked is not None:
            made[name] = {**_bounds(asked), **grade_entries(asked.grade, field.origin)}
    if field.fixed is not None:
        made["fixed"] = {"is": field.fixed, "severity": "error"}
    return made


def edition_entries(field: model.Field, spec: Spec) -> list[Entry]:
    """What earlier editions ask of the values of a field in place of `constraints`: an entry for each run of editions."""
    if not field.by_edition:
        return []
    asked = [_value_entries(spec.field_in(field, edition), spec) for edition in range(len(spec.editions))]
    made: list[Entry] = []
    for number, edition in enumerate(spec.editions):
        if number and asked[number] == asked[number - 1] and made:
            made[-1]["until"] = edition.id
        else:
            made.append({"since": edition.id, "until": edition.id, "constraints": asked[number]})
    return [one for one in made if one["constraints"] != asked[-1]]


def _value_entries(field: model.Field, spec: Spec) -> Entry:
    """The constraints on values, without those that say whether there is one."""
    made = constraint_entries(field, spec)
    return {name: asked for name, asked in made.items() if name not in ("required", "forbidden", "present")}


def _demanded(asked: Required, field: model.Field, spec: Spec) -> Entry:
    """A field that is required, or forbidden: the first statement, then those behind it."""
    first, *others = [_statement(one, field, spec) for one in asked.statements]
    return {**first, "also": others} if others else first


def _statement(one: Required, field: model.Field, spec: Spec) -> Entry:
    return without_absent(
        when=one.when,
        **{"is": list(one.values) or None},
        condition=None if one.condition is None else _tree(one.condition),
        **span_entries(spec, one),
        **grade_entries(one.grade, field.origin),
    )


@cache
def _bounding(kind: type) -> Sequence[str]:
    """The attributes of a kind of constraint that say what it asks for."""
    return [one.name for one in attributes(kind) if one.name != "grade"]


def _bounds(asked: Any) -> Entry:
    """What a constraint asks for; what it does not say is left out."""
    own = {name: getattr(asked, name) for name in _bounding(type(asked))}  # type: ignore[arg-type]
    if isinstance(asked, model.Period):
        own |= {"first": asked.first, "last": asked.last}
    elif isinstance(asked, model.Unique):
        own["keys"] = list(asked.keys)
    elif isinstance(asked, model.Present):
        own["empty"] = JSON.text(asked.empty)
    return {_WORDS.get(name, name): value for name, value in own.items() if value is not None}


def rule_entry(rule: Rule, spec: Spec, record: Record) -> Entry:
    """A rule across the fields of a record: comparisons as trees, and the sentence of its finding."""
    return without_absent(
        rule=rule.id,
        each=list(rule.each) or None,
        check=_tree(rule.check),
        when=[_tree(one) for one in rule.when] or None,
        tolerance=rule.tolerance if rule.tolerance != "0" else None,
        zeroes=list(rule_fields.zeroes(spec, record, rule)) or None,
        shows_numbers=rule_fields.shows(spec, record, rule) or None,
        sentence=rule.message.by_language,
        **grade_entries(rule.grade, record.origin),
    )


def _tree(one: model.Condition | Expression) -> Entry:
    """A condition or expression: what it does under `op`, or the one thing that a leaf is."""
    match one:
        case Operand(kind, text):
            return {kind: text}
        case model.Operation(op, left, right) | model.Comparison(op, left, right):
            return {"op": op, "left": _tree(left), "right": _tree(right)}
        case model.Aggregate(function, path, where, value, by):
            return without_absent(
                op=function,
                of=path,
                value=None if value is None else _tree(value),
                by=None if by is None else {"row": by.field, "here": by.here.text},
                where=None if where is None else _tree(where),
            )
        case model.Rounded(inner, places):
            return {"op": "round", "of": _tree(inner), "places": places}
        case model.Days(first, last):
            return {"op": "days", "first": _tree(first), "last": _tree(last)}
        case model.Membership(field, literals, is_negated):
            op = "not in" if is_negated else "in"
            return {"op": op, "field": field.text, "literals": [_tree(literal) for literal in literals]}
        case model.Contains(field, literal, is_negated):
            op = "not contains" if is_negated else "contains"
            return {"op": op, "field": field.text, "literal": _tree(literal)}
        case model.Presence(field, is_present):
            return {"op": "present" if is_present else "absent", "field": field.text}
        case model.Junction(op, parts):
            return {"op": op, "parts": [_tree(part) for part in parts]}
