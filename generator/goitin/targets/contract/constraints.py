"""Constraints of a field and rules across fields, as the contract has them: each with its severity, rules as trees."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields as attributes
from functools import cache
from typing import Any

from goitin import model
from goitin.language import expressions
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


def rule_entry(rule: Rule, spec: Spec, record: Record) -> Entry:
    """A rule across the fields of a record: comparisons as trees, and the sentence of its finding."""
    return without_absent(
        rule=rule.id,
        check=_tree(rule.check),
        when=[_tree(one) for one in rule.when] or None,
        tolerance=rule.tolerance if rule.tolerance != "0" else None,
        zeroes=list(expressions.zeroes(spec, record, rule)) or None,
        shows_numbers=expressions.shows(spec, record, rule) or None,
        sentence=rule.message.by_language,
        **grade_entries(rule.grade, record.origin),
    )


def _tree(one: model.Comparison | Expression) -> Entry:
    if isinstance(one, Operand):
        return {one.kind: one.text}
    return {"op": one.op, "left": _tree(one.left), "right": _tree(one.right)}
