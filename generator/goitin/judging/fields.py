"""How one field of a record is judged, at the place where it stands."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from goitin import phrases, spec
from goitin.judging import constraints, scalars
from goitin.judging.context import Context
from goitin.judging.pointers import step
from goitin.judging.reader import Kind, Node
from goitin.judging.sentences import subject
from goitin.judging.tally import Clause
from goitin.judging.values import Value
from goitin.judging.writing import as_list
from goitin.spec import Decimal, Field, Integer, ListOf, Nested, Percent, Spec, Text, Type

if TYPE_CHECKING:
    from goitin.judging.records import RecordJudge

Records = Callable[[str], "RecordJudge"]


class FieldJudge:
    """Judges one field. `path` is its step in a pointer, `is_payload` says that a message's records stand in it."""

    def __init__(self, record: str, field: Field, whole: Spec, records: Records) -> None:
        self.field = field
        self.wire = field.wire
        self.path = step(field.wire)
        self.requirement = whole.requirement(field)
        self.subject = subject(field)
        self.kind: Type = spec.leaf(field.type)
        self.is_list = isinstance(field.type, ListOf)
        self.is_payload = field.part in ("data", "result") and isinstance(self.kind, Nested)
        self.required = Clause(record, field.wire, "required")
        self._clause = Clause(record, field.wire, "type")
        self._records = records
        self._record = record
        self._read = scalars.reader(self.kind, field.accepts)
        self._judgements = tuple(constraints.of_value(record, field, self.kind, self.subject, whole))

    def judge(self, node: Node, path: str, context: Context, *, needed: bool) -> Value | None:
        """Judge the field's node; None where it has no value that can be read. `needed` counts for an empty one only."""
        if context.edition not in self.requirement.lifetime:
            context.warn(path, "unknown", self.subject.say("unknown"))
        if not node.is_filled:
            self._empty(node, path, context, needed=needed)
            return None
        return self._list(node, path, context) if self.is_list else self._value(node, path, context)

    def look(self, node: Node, context: Context) -> Value | None:
        """The value alone, nothing reported."""
        return self.judge(node, "", context.silent(), needed=False)

    def missing(self, path: str, context: Context) -> None:
        """Report that a value which is required is not there."""
        if self.field.required is not None:
            severity = self.field.required.grade.severity
            context.report.add(path, "required", severity, self.subject.say("required"))

    def _empty(self, node: Node, path: str, context: Context, *, needed: bool) -> None:
        if needed:
            self.missing(path, context)
        elif node.kind is Kind.TEXT and not scalars.empty_is_absent(self.field.type):
            expected = phrases.text_of(self.field.type)
            context.count(self._clause, passed=False)
            if context.tolerant:
                context.warn(path, "form", self.subject.say("form", expected=expected))
            else:
                context.fault(path, "type", self.subject.say("type", expected=expected))

    def _list(self, node: Node, path: str, context: Context) -> Value | None:
        context.count(self._clause, passed=node.kind is Kind.LIST)
        if node.kind is not Kind.LIST:
            self._wrong(path, self.field.type, context)
            return None
        seen: set[str] = set()
        items = [self._item(item, f"{path}/{at}", context, seen) for at, item in enumerate(node.value)]
        self._count(len(items), path, context)
        return Value(as_list([item.written for item in items if item is not None]))

    def _item(self, node: Node, path: str, context: Context, seen: set[str]) -> Value | None:
        if not node.is_filled and (node.kind is Kind.NULL or not isinstance(self.kind, Text)):
            context.count(self._clause, passed=False)
            self._wrong_item(path, context)
            return None
        return self._value(node, path, context, seen)

    def _value(self, node: Node, path: str, context: Context, seen: set[str] | None = None) -> Value | None:
        if isinstance(self.kind, Nested):
            return self._nested(node, path, context, self.kind.record, seen)
        value, fault, understood = self._read(node, context.tolerant)
        context.count(self._clause, passed=fault is None and not understood)
        if understood:
            context.warn(path, "form", self.subject.say("form", expected=phrases.text_of(self.kind)))
        if fault == "range":
            self._too_long(path, context)
        elif fault is not None:
            context.fault(path, fault, self.subject.say(fault, expected=phrases.text_of(self.kind)))
        if value is not None:
            for judge in self._judgements:
                judge(value, path, context)
        return value

    def _nested(
        self, node: Node, path: str, context: Context, record: str, seen: set[str] | None
    ) -> Value | None:
        context.count(self._clause, passed=node.kind is Kind.OBJECT)
        if node.kind is not Kind.OBJECT:
            self._wrong_item(path, context)
            return None
        first = len(context.report.findings)
        read = self._records(record).judge(node, path, context)
        if self.is_payload:
            context.keep(first, read.value)
        if self.field.unique is not None and seen is not None:
            self._unique(read.values.get(self.field.unique.key), path, context, seen)
        return read.value

    def _unique(self, value: Value | None, path: str, context: Context, seen: set[str]) -> None:
        asked = self.field.unique
        if asked is None or value is None:
            return
        good = value.written not in seen
        seen.add(value.written)
        context.count(Clause(self._record, self.wire, "unique"), good)
        if not good:
            context.report.add(
                path, "unique", asked.grade.severity, self.subject.say("unique", key=asked.key)
            )

    def _count(self, count: int, path: str, context: Context) -> None:
        asked = self.field.items
        if asked is None:
            return
        good = constraints.within(count, asked)
        context.count(Clause(self._record, self.wire, "items"), good)
        if not good:
            sentence = self.subject.say("items", **constraints.ends(asked))
            context.report.add(path, "items", asked.grade.severity, sentence)

    def _too_long(self, path: str, context: Context) -> None:
        """More digits than the type has: an error whatever the field's own range weighs."""
        if isinstance(self.kind, Integer | Decimal | Percent):
            context.fault(path, "range", constraints.out_of_range(self.field.range, self.kind, self.subject))

    def _wrong(self, path: str, kind: Type, context: Context) -> None:
        context.fault(path, "type", self.subject.say("type", expected=phrases.text_of(kind)))

    def _wrong_item(self, path: str, context: Context) -> None:
        """Something stands where a value of the type should, in a list that is a payload it is a reading without a value."""
        first = len(context.report.findings)
        self._wrong(path, self.kind, context)
        if self.is_payload and self.is_list:
            context.keep(first, None)
