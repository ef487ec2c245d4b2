"""Constraints of a field and rules across fields, as the contract has them: each with its severity, rules as trees."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields as attributes
from functools import cache
from typing import Any

from goitin import model
from goitin.language import rule_fields
from goitin.model import Expression, Operand, Record, Rule, Spec
from goitin.targets.contract.entry import Entry, grade_entries, without_absent
from goitin.wire.json_codec import JSON

_WORDS = {"regex": "is", "values": "is"}  # what an attribute of a constraint is called in specifications


def constraint_entries(field: model.Field) -> Entry:
    """The constraints of a field by name, in the order of the model, a fixed text last."""
    made = {
        name: {**_bounds(asked), **grade_entries(asked.grade, field.origin)}
        for name in model.CONSTRAINTS
        if (asked := getattr(field, name)) is not None
    }
    if field.fixed is not None:
        made["fixed"] = {"is": field.fixed, "severity": "error"}
    return made


@cache
def _bounding(kind: type) -> Sequence[str]:
    """The attributes of a kind of constraint that say what it asks for."""
    return [one.name for one in attributes(kind) if one.name != "grade"]


def _bounds(asked: Any) -> Entry:
    """What a constraint asks for; what it does not say is left out."""
    own = {name: getattr(asked, name) for name in _bounding(type(asked))}  # type: ignore[arg-type]
    if isinstance(asked, model.Required):
        own["values"] = list(asked.values) or None
    elif isinstance(asked, model.Period):
        own |= {"first": asked.first, "last": asked.last}
    elif isinstance(asked, model.Present):
        own["empty"] = JSON.text(asked.empty)
    return {_WORDS.get(name, name): value for name, value in own.items() if value is not None}


def edition_by_entry(asked: model.EditionBy, record: Record) -> Entry:
    """Whose day chooses the edition, and what its absence weighs."""
    return {"field": asked.field, **grade_entries(asked.grade, record.origin)}


def rule_entry(rule: Rule, spec: Spec, record: Record) -> Entry:
    """A rule across the fields of a record: comparisons as trees, and the sentence of its finding."""
    return without_absent(
        rule=rule.id,
        each=rule.each,
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
        case model.Aggregate(function, path, where):
            return without_absent(op=function, of=path, where=None if where is None else _tree(where))
        case model.Rounded(inner, places):
            return {"op": "round", "of": _tree(inner), "places": places}
        case model.Days(first, last):
            return {"op": "days", "first": _tree(first), "last": _tree(last)}
        case model.Membership(field, literals, is_negated):
            op = "not in" if is_negated else "in"
            return {"op": op, "field": field.text, "literals": [_tree(literal) for literal in literals]}
        case model.Contains(field, literal):
            return {"op": "contains", "field": field.text, "literal": _tree(literal)}
        case model.Presence(field, is_present):
            return {"op": "present" if is_present else "absent", "field": field.text}
        case model.Junction(op, parts):
            return {"op": op, "parts": [_tree(part) for part in parts]}
