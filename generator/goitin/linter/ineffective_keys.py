"""Rules about what would do nothing: keys without effect, and rules that leave open what an absent operand means."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from goitin import model, types
from goitin.diagnostics.diagnostic import SourceLocation
from goitin.diagnostics.message import Message, msg
from goitin.language import expressions, rule_fields
from goitin.linter.fields import constrained_items, location_of_key
from goitin.resolver import Resolution

Fault = tuple[SourceLocation, str, str]
_DELETE = msg("Delete it.")
_RANK = {model.Closedness.CLOSED: 0, model.Closedness.OPEN: 1, model.Closedness.EXAMPLE: 2}
_WIDENED = ("=", "<=", ">=")


def absent_operands(resolved: Resolution) -> Iterator[Fault]:
    """A rule with a field that may be absent says how it treats its absence."""
    spec = resolved.spec
    for record in spec.records:
        for rule in record.stated_rules:
            uncertain = dict(rule_fields.uncertain(spec, record, rule)) if rule.absent is None else {}
            if uncertain:
                numbers = any(model.is_number(field.type) for field in uncertain.values())
                yield (
                    rule.place,
                    msg(
                        "The rule {rule} does not say how it treats absent fields ({fields}); it is not evaluated then.",
                        rule=rule.id,
                        fields=", ".join(uncertain),
                    ),
                    msg(
                        "Write `absent: 0` if an absent number counts as 0, `absent: skip` if the rule is not evaluated."
                    )
                    if numbers
                    else msg("Write `absent: skip`."),
                )


def without_effect(resolved: Resolution) -> Iterator[Fault]:
    """Every key of a field or rule changes something."""
    for record in resolved.spec.records:
        for rule in record.rules:
            yield from _of_rule(resolved, record, rule)
    for item in constrained_items(resolved):
        if isinstance(item, model.Field):
            yield from _of_field(resolved, item)
    for envelope in resolved.spec.envelopes:
        for field in envelope.fields:
            if field.was is not None:
                what = msg("`was` has no effect: the classes that messages share keep no former names.")
                yield location_of_key(resolved, field.place, "was"), what, _DELETE


def _of_rule(resolved: Resolution, record: model.Record, rule: model.Rule) -> Iterator[Fault]:
    spec = resolved.spec
    if rule.absent is not None and not any(rule_fields.uncertain(spec, record, rule)):
        what = msg(
            "`absent` has no effect: this rule is about one field, or no record without an error lacks one of its fields."
        )
        yield location_of_key(resolved, rule.place, "absent"), what, _DELETE
    elif rule.absent == "0" and not rule_fields.zeroes(spec, record, rule):
        what = msg("`absent: 0` has no effect: only numbers count as 0, and none of this rule may be absent.")
        yield location_of_key(resolved, rule.place, "absent"), what, msg("Write `absent: skip`.")
    if Decimal(rule.tolerance) and not any(
        _is_widened(spec, record, rule, part) for part in expressions.parts(rule.check)
    ):
        what = msg("`tolerance` has no effect: it widens =, <= and >= between numbers or times.")
        yield location_of_key(resolved, rule.place, "tolerance"), what, _DELETE


def _is_widened(spec: model.Spec, record: model.Record, rule: model.Rule, part: model.Condition) -> bool:
    """Whether a tolerance widens a condition: no side of it is a text or code."""
    if not isinstance(part, model.Comparison) or part.op not in _WIDENED:
        return False
    scope = rule_fields.Scope.of(spec, record, rule)
    for leaf in expressions.operands(part):
        field = scope.field(leaf.text) if leaf.kind == "field" else None
        if leaf.kind == "text" or (field is not None and types.of(field.type).compares_as == "text"):
            return False
    return True


def _of_field(resolved: Resolution, field: model.Field) -> Iterator[Fault]:
    entity = resolved.entities.get(field.place)
    if entity is None:
        return
    node = entity.node
    kind = field.type
    if node.get("strength") is not None and isinstance(kind, model.Code):
        own = resolved.spec.table(kind.table).strength
        if _RANK[kind.strength] <= _RANK[own]:
            yield location_of_key(resolved, field.place, "strength"), _not_weaker(kind, own), _DELETE
    sensitive = node.get("sensitive")
    if sensitive is not None and sensitive.value == "no" and field.sensitive:
        what = msg(
            "`sensitive: no` has no effect: the named type {type} is sensitive.", type=field.named_type
        )
        yield sensitive.place, what, msg("Delete it, or use another type.")


def _not_weaker(kind: model.Code, own: model.Closedness) -> Message:
    return msg(
        "`strength: {strength}` has no effect: the code table {table} is {own}.",
        strength=str(kind.strength),
        table=kind.table,
        own=str(own),
    )
