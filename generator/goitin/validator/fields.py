"""How one field of a record is judged, at the place where it stands."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from fractions import Fraction
from typing import NamedTuple, Protocol

from goitin import kinds, model, types
from goitin.kinds.bounds import sentence
from goitin.language import rule_fields
from goitin.model import Field, Joined, ListOf, Nested, Record, Required, Spec, Text, Type, Unique
from goitin.types import joined
from goitin.types.reading import Value
from goitin.types.texts import is_blank
from goitin.validator import constraints
from goitin.validator.context import Context
from goitin.validator.coverage import CheckedConstraint
from goitin.validator.cross_field import Members
from goitin.validator.messages import expected, met, subject
from goitin.wire.document import Kind, Node
from goitin.wire.pointer import step
from goitin.wire.tree import Tree, frozen


class ObjectValue(NamedTuple):
    """An object as it was read: the record's value, None if an error is in it, and what its rules and those around it see."""

    value: Value | None
    members: Members


class _Item(NamedTuple):
    """One value of a field: as it is written, and as rules see it; None where an error is in it, or it cannot be read."""

    value: Value | None
    seen: Members | Value | None


class ObjectValidator(Protocol):
    """What judges the objects that stand in a field: the table of another record."""

    record: Record

    def judge(self, node: Node, path: str, context: Context) -> ObjectValue:
        """Judge an object at a path."""


Records = Callable[[str], ObjectValidator]
"""The validator of a record, by its id."""
Seen = set[Hashable]
"""The keys of the items so far: a number by what it is, all else as it is written."""


def _is_walked(field: Field, record: Record) -> bool:
    """Whether a rule of the record, or a condition of its fields, looks into the field."""
    conditions = rule_fields.condition_wires(record, *rule_fields.demanding(record))
    return field.wire in conditions or any(
        field.wire in rule_fields.wires(record, rule) for rule in record.rules
    )


def _key(item: Members, wire: str) -> Hashable:
    """One key of an item: a number by what it is, all else as it is written; None where it has no value."""
    field, value = item.record.field(wire), item.values.get(wire)
    if field is None or value is None:
        return None
    return Fraction(value.comparable) if model.is_number(field.type) else frozen(value.tree)


class FieldValidator:
    """Judges one field. `path` is its step in a pointer, `is_payload` says that a message's records stand in it."""

    def __init__(self, record: str, field: Field, spec: Spec, records: Records) -> None:
        self.field = field
        self.wire = field.wire
        self.path = step(field.wire)
        self.requirement = spec.requirement(field)
        self.prohibitions = spec.demands(field.forbidden)
        self.subject = subject(field)
        self.kind: Type = model.item_type(field.type)
        self.is_list = isinstance(field.type, ListOf)
        self.separator = field.type.separator if isinstance(field.type, Joined) else None
        self.is_payload = field.role in ("data", "result") and isinstance(self.kind, Nested)
        self.is_walked = self.is_payload and _is_walked(field, spec.record(record))
        self.is_text = types.of(field.type).is_any_text
        self.takes_empty_text = types.of(field.type).takes_empty_text
        self.required = CheckedConstraint(record, field.wire, "required")
        self.forbidden = CheckedConstraint(record, field.wire, "forbidden")
        self.present = CheckedConstraint(record, field.wire, "present")
        self._clause = CheckedConstraint(record, field.wire, "type")
        self._unique_clause = CheckedConstraint(record, field.wire, "unique")
        self._records = records
        self._read = types.of(self.kind).reader(field.accepts, spec)
        is_private = field.sensitive or record in spec.private_records()
        self._in_edition = [spec.field_in(field, edition) for edition in range(len(spec.editions))]
        self._subjects = [subject(one) for one in self._in_edition]
        self._judgements = [
            tuple(constraints.of_value(record, one, about, spec, is_private))
            for one, about in zip(self._in_edition, self._subjects, strict=True)
        ]

    def is_filled(self, node: Node) -> bool:
        """Whether a node is a value where one is required: no null, no empty text, and no text of blanks only."""
        return node.is_filled and not (self.is_text and is_blank(node))

    def is_absent(self, node: Node, *, tolerant: bool) -> bool:
        """Whether a node stands for no value: null, and `""` where that is none, or (`tolerant`) is taken for none."""
        empty = node.kind is Kind.TEXT and (tolerant or self.takes_empty_text)
        return not node.is_filled and (node.kind is Kind.NULL or empty)

    def judge(
        self, node: Node, path: str, context: Context, read: Members, *, needed: Required | None
    ) -> Value | None:
        """Judge the field's node, and leave what stands in it for the rules.

        Args:
            node: What stands under the field's key.
            path: Its place.
            context: Where findings go.
            read: What is read of the object so far; the items of the field are put there.
            needed: The statement that it must be there, if one holds; counts for a node that is not filled only.

        Returns:
            The value; None where there is none that can be read.

        """
        if context.edition not in self.requirement.lifetime:
            context.warn(path, "unknown", self.subject.message("unknown edition", edition=context.edition_id))
        if not node.is_filled:
            self._empty(node, path, context, needed=needed)
            return None
        if needed is not None and not self.is_filled(node):
            self.missing(path, needed, context, "required blank")
            return self._read(node, context.tolerant).value
        if self.is_list:
            return self._list(node, path, context, read)
        found = self._value(node, path, context)
        if isinstance(self.kind, Nested):
            read.items[self.wire] = [found.seen]
        return found.value

    def peek(self, node: Node, context: Context, read: Members) -> Value | None:
        """The value alone, nothing reported."""
        return self.judge(node, "", context.muted(), Members(read.record), needed=None)

    def look(self, node: Node, context: Context, seen: Members) -> None:
        """Leave what conditions see of the field, nothing reported."""
        value = self.judge(node, "", context.muted(), seen, needed=None)
        if value is not None:
            seen.values[self.wire] = value
        elif not self.is_absent(node, tolerant=context.tolerant):
            seen.unread.add(self.wire)

    def missing(self, path: str, asked: Required, context: Context, key: str = "required") -> None:
        """Report that a value which a statement asks for is not there."""
        context.report.add(path, "required", asked.grade.severity, self.subject.message(key))

    def unwanted(self, path: str, asked: Required, context: Context) -> None:
        """Report that there is a value, though a statement forbids it."""
        context.report.add(path, "forbidden", asked.grade.severity, self.subject.message("forbidden"))

    def unsent(self, path: str, context: Context) -> None:
        """Report that a key which is always sent is not there."""
        present = self.field.present
        if present is not None:
            sentence = self.subject.message("required present", empty=context.codec.text(present.empty))
            context.report.add(path, "required", present.grade.severity, sentence)

    def _empty(self, node: Node, path: str, context: Context, *, needed: Required | None) -> None:
        if needed is not None:
            self.missing(path, needed, context)
        elif node.kind is Kind.TEXT and not self.takes_empty_text:
            context.count(self._clause, passed=False)
            if context.tolerant:
                context.warn(path, "form", self.subject.message("form", expected=expected(self.field.type)))
            else:
                self._wrong(node, path, self.field.type, context)

    def _list(self, node: Node, path: str, context: Context, read: Members) -> Value | None:
        if self.separator is not None:
            return self._joined(node, self.separator, path, context, read)
        nodes = node.value
        is_one = context.tolerant and node.kind is Kind.OBJECT and isinstance(self.kind, Nested)
        context.count(self._clause, passed=node.kind is Kind.LIST)
        if is_one:
            nodes = [node]
            context.warn(path, "form", self.subject.message("form", expected=expected(self.field.type)))
        elif node.kind is not Kind.LIST:
            self._wrong(node, path, self.field.type, context)
            return None
        seen: Seen = set()
        items = [self._item(item, f"{path}/{at}", context, seen) for at, item in enumerate(nodes)]
        return Value(self._counted(items, path, context, read))

    def _counted(self, items: list[_Item], path: str, context: Context, read: Members) -> list[Tree]:
        """The end of a list: how many items there were, and what rules see of them; gives those with a value."""
        self._count(len(items), path, context)
        if not self.is_payload or self.is_walked:
            read.items[self.wire] = [item.seen for item in items]
        return [item.value.tree for item in items if item.value is not None]

    def _joined(self, node: Node, separator: str, path: str, context: Context, read: Members) -> Value | None:
        """A text of several values, each judged at its index."""
        context.count(self._clause, passed=node.kind is Kind.TEXT)
        if node.kind is not Kind.TEXT:
            self._wrong(node, path, self.field.type, context)
            return None
        parts, is_exact = joined.parts(node.value, separator, tolerant=context.tolerant)
        if not is_exact:
            context.warn(path, "form", self.subject.message("form", expected=expected(self.field.type)))
        items = [self._part(part, f"{path}/{at}", context) for at, part in enumerate(parts)]
        trees = self._counted(items, path, context, read)
        return Value(types.of(self.field.type).whole(trees))

    def _part(self, text: str, path: str, context: Context) -> _Item:
        """One value of a joined text."""
        if joined.is_part(text):
            return self._value(Node.of(text), path, context)
        context.count(self._clause, passed=False)
        context.fault(path, "format", self.subject.message("format part", separator=self.separator or ""))
        return _Item(None, None)

    def _item(self, node: Node, path: str, context: Context, seen: Seen) -> _Item:
        if not node.is_filled and (node.kind is Kind.NULL or not isinstance(self.kind, Text)):
            context.count(self._clause, passed=False)
            self._wrong_item(node, path, context)
            return _Item(None, None)
        return self._value(node, path, context, seen)

    def _value(self, node: Node, path: str, context: Context, seen: Seen | None = None) -> _Item:
        if isinstance(self.kind, Nested):
            return self._nested(node, path, context, self.kind.record, seen)
        value, fault, form, counts = self._read(node, context.tolerant)
        context.count(self._clause, passed=fault is None and form is None)
        if form is not None:
            asked = {"expected": expected(self.kind)} if form == "form" else {}
            context.warn(path, "form", self.subject.message(form, **asked))
        if fault == "type":
            self._wrong(node, path, self.kind, context)
        elif fault == "format":
            context.fault(path, fault, self.subject.message(fault, expected=expected(self.kind)))
        elif fault is not None:  # more digits than there may be: an error whatever the field's range weighs
            context.fault(path, "range", self.subject.message(fault, **counts))
        if value is not None:
            for judge in self._judgements[context.edition]:
                judge(value, path, context)
        return _Item(value, value)

    def _nested(self, node: Node, path: str, context: Context, record: str, seen: Seen | None) -> _Item:
        context.count(self._clause, passed=node.kind is Kind.OBJECT)
        if node.kind is not Kind.OBJECT:
            self._wrong_item(node, path, context)
            return _Item(None, None)
        first = len(context.report.findings)
        law = self._records(record)
        read = law.judge(node, path, context)
        if self.is_payload:
            context.keep(first, read.value, node)
        unique = self.field.unique
        if unique is not None and seen is not None:
            self._unique(unique, read.members, path, context, seen)
        return _Item(read.value, read.members)

    def _unique(self, asked: Unique, item: Members, path: str, context: Context, seen: Seen) -> None:
        """Two items are the same where all keys are; an item that lacks one is like no other."""
        same = tuple(_key(item, wire) for wire in asked.keys)
        if None in same:
            return
        good = same not in seen
        seen.add(same)
        context.count(self._unique_clause, good)
        if not good:
            sentence = self._subjects[context.edition].message("unique", key=", ".join(asked.keys))
            context.report.add(path, "unique", asked.grade.severity, sentence)

    def _count(self, count: int, path: str, context: Context) -> None:
        asked = self._in_edition[context.edition].items
        if asked is None:
            return
        good = kinds.ITEMS.holds(count, asked)
        context.count(CheckedConstraint(self.required.record, self.wire, "items"), good)
        if not good:
            key, blanks = sentence("items", asked)
            context.report.add(
                path, "items", asked.grade.severity, self._subjects[context.edition].message(key, **blanks)
            )

    def _wrong(self, node: Node, path: str, kind: Type, context: Context) -> None:
        sentence = self.subject.message("type", expected=expected(kind), met=met(node.kind.value))
        context.fault(path, "type", sentence)

    def _wrong_item(self, node: Node, path: str, context: Context) -> None:
        """Something stands where a value of the type should, in a list that is a payload it is a reading without a value."""
        first = len(context.report.findings)
        self._wrong(node, path, self.kind, context)
        if self.is_payload and self.is_list:
            context.keep(first, None, node)
