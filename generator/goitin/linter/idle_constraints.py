"""Rules about what can never find anything: constraints that everything keeps to, rules that are never judged or never broken.

Only what is certain is told: bounds that are errors, and what the digits of a type leave.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal as Number

from goitin import kinds, model, types
from goitin.diagnostics.diagnostic import Severity, SourceLocation
from goitin.diagnostics.message import Message, msg
from goitin.language import expressions, rule_fields
from goitin.linter.fields import constrained_items
from goitin.model import Comparison, Condition, Field, Junction, Membership, Operand, Record, Rule
from goitin.resolver import Resolution

Fault = tuple[SourceLocation, str, str]
Ends = tuple[Number, Number]
_TURNED = {"<": ">", "<=": ">=", ">": "<", ">=": "<=", "=": "=", "!=": "!="}
_CORRECT = msg("Correct it, or delete it.")


def idle(resolved: Resolution) -> Iterator[Fault]:
    """Every constraint refuses something, and every rule can be judged and broken."""
    reported = {named.id: set(_of_item(named)) for named in resolved.spec.types}
    for item in constrained_items(resolved):
        of_type = reported.get(item.named_type or "", set()) if isinstance(item, Field) else set()
        for what, cure in _of_item(item):
            if (what, cure) not in of_type:
                yield item.place, what, cure
    for record in resolved.spec.records:
        yield from _of_conditions(resolved.spec, record)
        for rule in record.rules:
            text = _of_rule(resolved.spec, record, rule)
            if text is not None:
                yield rule.place, text, _CORRECT


def _of_item(item: kinds.Item) -> Iterator[tuple[Message, Message]]:
    for one in kinds.statements(item):
        yield from one.kind.idle(one.asked, item)


def _of_conditions(spec: model.Spec, record: Record) -> Iterator[Fault]:
    """Conditions of fields that are never true, or always."""
    looked = _Looked(spec, rule_fields.Scope(spec, record))
    for field in record.fields:
        for asked in (field.required, field.forbidden):
            for statement in asked.statements if asked is not None else ():
                held = None if statement.condition is None else looked.decided(statement.condition)
                if statement.condition is None or held is None:
                    continue
                formula = expressions.formula(statement.condition)
                what = (
                    msg("The condition {formula} is always true.", formula=formula)
                    if held
                    else msg("The condition {formula} is never true.", formula=formula)
                )
                yield field.place, what, _CORRECT


def _of_rule(spec: model.Spec, record: Record, rule: Rule) -> Message | None:
    if not rule_fields.wires(record, rule):
        return msg("The rule {rule} refers to no field.", rule=rule.id)
    zeroes = rule_fields.zeroes(spec, record, rule)
    looked = _Looked(spec, rule_fields.Scope.of(spec, record, rule), zeroes)
    for condition in rule.when:
        if looked.decided(condition) is False:
            formula = expressions.formula(condition)
            return msg(
                "The rule {rule} is never evaluated: {formula} is never true.", rule=rule.id, formula=formula
            )
    if looked.are_contrary(rule.when):
        return msg("The rule {rule} is never evaluated: its conditions exclude each other.", rule=rule.id)
    held, formula = looked.decided(rule.check), expressions.formula(rule.check)
    if held is None or (not held and Number(rule.tolerance)):
        return None
    if held:
        return msg(
            "The rule {rule} is never broken: {formula} is always true.", rule=rule.id, formula=formula
        )
    return msg("The rule {rule} is always broken: {formula} is never true.", rule=rule.id, formula=formula)


class _Looked:
    """What is certain of comparisons, whatever a record without an error holds."""

    def __init__(self, spec: model.Spec, scope: rule_fields.Scope, zeroes: Sequence[str] = ()) -> None:
        self.spec, self.scope = spec, scope
        self._zeroes = zeroes

    def decided(self, asked: Condition) -> bool | None:
        """Whether a condition always holds (True) or never (False)."""
        if isinstance(asked, Junction):
            parts = [self.decided(part) for part in asked.parts]
            deciding = asked.op == "or"
            if not deciding and self.are_contrary(asked.parts):
                return False
            return deciding if deciding in parts else None if None in parts else not deciding
        if isinstance(asked, Membership):
            among = [self._compared(Comparison("=", asked.field, one)) for one in asked.literals]
            return asked.is_negated if all(one is False for one in among) else None
        return self._compared(asked) if isinstance(asked, Comparison) else None

    def _compared(self, asked: Comparison) -> bool | None:
        if asked.left == asked.right and isinstance(asked.left, Operand):
            return asked.op in ("=", "<=", ">=")
        field, op, other = self._simple(asked)
        if field is None or other is None:
            return None
        if other.kind == "text":
            return None if self._has(field, other.text) else op == "!="
        return _within(self._ends(field), op, Number(other.text)) if model.is_number(field.type) else None

    def are_contrary(self, conditions: Sequence[Condition]) -> bool:
        """Whether two of some conditions on one field exclude each other."""
        texts: dict[str, str] = {}
        ends: dict[str, Ends] = {}
        for condition in conditions:
            field, op, other = self._simple(condition)
            if field is None or other is None:
                continue
            if other.kind == "text" and op == "=" and texts.setdefault(field.wire, other.text) != other.text:
                return True
            if other.kind == "number" and model.is_number(field.type):
                low, high = ends.get(field.wire) or self._ends(field)
                bound = Number(other.text)
                low = max(low, bound) if op in ("=", ">", ">=") else low
                high = min(high, bound) if op in ("=", "<", "<=") else high
                ends[field.wire] = low, high
        return any(low > high for low, high in ends.values())

    def _simple(self, asked: Condition) -> tuple[Field | None, str, Operand | None]:
        """A field compared with a number or text, the field first."""
        if not isinstance(asked, Comparison):
            return None, "", None
        one, op, other = asked.left, asked.op, asked.right
        if isinstance(other, Operand) and other.kind == "field":
            one, op, other = other, _TURNED[op], one
        if not (isinstance(one, Operand) and isinstance(other, Operand)) or other.kind == "field":
            return None, op, None
        return (self.scope.field(one.text) if one.kind == "field" else None), op, other

    def _has(self, field: Field, text: str) -> bool:
        """Whether a field can be this text: of a closed table, a code of an edition that has the field."""
        kind = field.type
        if not isinstance(kind, model.Code) or kind.strength is not model.Closedness.CLOSED:
            return True
        own, table = set(self.spec.lifetime(field)), self.spec.table(kind.table)
        codes = table.codes
        if table.rows is not None:
            return table.rows.is_provided or table.has(text)
        return any(code.code == text and own & set(self.spec.lifetime(code)) for code in codes)

    def _ends(self, field: Field) -> Ends:
        """The least and the greatest number of a field without an error; 0 where it counts as that."""
        low, high = types.of(field.type).limits
        if field.range is not None and field.range.grade.severity is Severity.ERROR:
            low = max(low, Number(field.range.min or "-Infinity"))
            high = min(high, Number(field.range.max or "Infinity"))
        return (min(low, Number(0)), max(high, Number(0))) if field.wire in self._zeroes else (low, high)


def _within(ends: Ends, op: str, bound: Number) -> bool | None:
    """Whether all numbers between ends stand so to a bound (True), or none (False)."""
    low, high = ends
    always = {"<": high < bound, "<=": high <= bound, ">": low > bound, ">=": low >= bound}
    never = {"<": low >= bound, "<=": low > bound, ">": high <= bound, ">=": high < bound}
    if op in always:
        return True if always[op] else False if never[op] else None
    outside = bound < low or bound > high
    same = low == high == bound
    return (op == "!=") if outside else (op == "=") if same else None
