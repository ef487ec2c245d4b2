"""How an object is judged by the table of its record: members in the document's order, then what is missing, then the rules."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from goitin.language import rule_fields
from goitin.model import Condition, Demand, Record, Required, Spec, message_keys
from goitin.types.reading import Value
from goitin.validator import cross_field
from goitin.validator import messages as sentences
from goitin.validator.context import Context
from goitin.validator.coverage import CheckedConstraint
from goitin.validator.cross_field import Members, Scope
from goitin.validator.fields import FieldValidator, ObjectValue, Records
from goitin.validator.messages import DOCUMENT
from goitin.validator.suggestions import near
from goitin.wire.document import Kind, Node
from goitin.wire.pointer import step
from goitin.wire.tree import Tree


@dataclass(slots=True)
class _Object:
    """One object under judgement: its nodes, the field that each key stands for, and what was read so far."""

    nodes: Mapping[str, Node]
    claimed: Mapping[str, FieldValidator]
    path: str
    context: Context
    members: Members

    def node(self, wire: str) -> Node | None:
        """The node of a field, under whatever key it stands."""
        return next((self.nodes[key] for key, one in self.claimed.items() if one.wire == wire), None)


class RecordValidator:
    """Judges objects by one record."""

    def __init__(self, record: Record, spec: Spec, records: Records) -> None:
        self.record = record
        self.fields = [FieldValidator(record.id, one, spec, records) for one in record.fields]
        self._own = {one.wire: one for one in self.fields}
        self._aliases = {alias: one for one in self.fields for alias in one.field.aliases}
        self._asked = [
            one for one in self.fields if one.field.required or one.field.forbidden or one.field.present
        ]
        self._rules_cite = {rule.id: sentences.of_rule(rule, record.origin) for rule in record.rules}
        self._wires = [one.wire for one in self.fields]
        self._shown = {rule.id for rule in record.rules if rule_fields.shows(spec, record, rule)}
        self._zeroes = {rule.id: rule_fields.zeroes(spec, record, rule) for rule in record.rules}
        self._service = message_keys.other_services(spec, record)

    def judge(self, node: Node, path: str, context: Context) -> ObjectValue:
        """Judge an object at a path."""
        if self._is_others(node, path, context):
            return ObjectValue(None, Members(self.record))
        errors = context.report.errors
        keys = self.match_keys(node.value, tolerant=context.tolerant)
        read = _Object(node.value, keys, path, context, Members(self.record))
        unknown: list[tuple[str, Tree]] = []
        for key, member in read.nodes.items():
            known = read.claimed.get(key)
            if known is None:
                context.warn(
                    path + step(key), "unknown", DOCUMENT.message("unknown", partial(near, key, self._wires))
                )
                context.skip(self.record.id)
                unknown.append((key, member.verbatim))
            else:
                self._member(key, member, known, read)
        self._missing(read)
        self._rules(read)
        if context.report.errors > errors:
            return ObjectValue(None, read.members)
        return ObjectValue(Value(dict(self._members(read.members) + unknown)), read.members)

    def _members(self, read: Members) -> list[tuple[str, Tree]]:
        """The fields that have a value, and those whose key is always sent, in the table's order."""
        made: list[tuple[str, Tree]] = []
        for one in self.fields:
            value = read.values.get(one.wire)
            if value is not None:
                made.append((one.wire, value.tree))
            elif one.field.present is not None:
                made.append((one.wire, one.field.present.empty))
        return made

    def _is_others(self, node: Node, path: str, context: Context) -> bool:
        """Whether a request is another service's message: said at the key of its service, and nothing else is said of it."""
        if self._service is None:
            return False
        own = self._own[self._service.field.wire]
        key = next(
            (
                key
                for key, one in self.match_keys(node.value, tolerant=context.tolerant).items()
                if one is own
            ),
            None,
        )
        if key is None:
            return False
        value = node.value[key]
        if value.kind is not Kind.TEXT or value.value not in self._service.others:
            return False
        context.count(CheckedConstraint(self.record.id, own.wire, "code"), passed=False)
        sentence = DOCUMENT.message("code other", wire=value.value, expected=self._service.name)
        context.fault(path + step(key), "code", sentence)
        return True

    def match_keys(self, members: Mapping[str, Node], *, tolerant: bool) -> dict[str, FieldValidator]:
        """Which field each key stands for: its own, else, in tolerant reading, the first of its aliases that is met."""
        claimed = {key: self._own[key] for key in members if key in self._own}
        if tolerant and self._aliases:
            taken = set(claimed)
            for key in members:
                one = self._aliases.get(key)
                if one is not None and one.wire not in taken:
                    taken.add(one.wire)
                    claimed[key] = one
        return claimed

    def _member(self, key: str, node: Node, one: FieldValidator, read: _Object) -> None:
        at = read.path + (one.path if key == one.wire else step(key))
        context = read.context
        if key != one.wire:
            context.warn(at, "alias", one.subject.message("alias", wire=one.wire))
        filled = one.is_filled(node)
        needed = (
            None if filled and context.tally is None else self._asking(one.requirement.demands, one, read)
        )
        if needed is not None:
            context.count(one.required, filled)
        if one.field.present is not None and context.edition in one.requirement.lifetime:
            context.count(one.present, passed=True)
        value = one.judge(node, at, context, read.members, needed=needed)
        if value is not None:
            read.members.values[one.wire] = value
        elif not one.is_absent(node, tolerant=context.tolerant or needed is not None):
            read.members.unread.add(one.wire)

    def _missing(self, read: _Object) -> None:
        """What is required, or always sent, and has no key, and what is forbidden and has a value, in the table's order."""
        met = {one.wire: key for key, one in read.claimed.items()}
        for one in self._asked:
            if one.wire in met:
                self._forbidden(one, met[one.wire], read)
                continue
            needed = self._asking(one.requirement.demands, one, read)
            sent = one.field.present is not None and read.context.edition in one.requirement.lifetime
            if needed is not None:
                read.context.count(one.required, passed=False)
                one.missing(read.path + one.path, needed, read.context)
            if sent:
                read.context.count(one.present, passed=False)
            if sent and needed is None:
                one.unsent(read.path + one.path, read.context)

    def _forbidden(self, one: FieldValidator, key: str, read: _Object) -> None:
        """A field that has a value, though a statement forbids it."""
        asked = self._asking(one.prohibitions, one, read) if one.prohibitions else None
        if asked is None:
            return
        is_there = read.nodes[key].is_filled
        read.context.count(one.forbidden, not is_there)
        if is_there:
            one.unwanted(read.path + step(key), asked, read.context)

    def _asking(self, demands: Sequence[Demand], one: FieldValidator, read: _Object) -> Required | None:
        """The first statement that asks, or forbids: of this edition, always or under a condition that is true."""
        edition = read.context.edition
        if edition not in one.requirement.lifetime:
            return None
        stated = (demand.statement for demand in demands if edition in demand.editions)
        return next((asked for asked in stated if self._asks(asked, read)), None)

    def _asks(self, asked: Required, read: _Object) -> bool:
        if asked.condition is not None:
            return cross_field.is_true(asked.condition, Scope(self._looked(asked.condition, read))) is True
        if asked.when is None:
            return True
        node = read.node(asked.when)
        value = None if node is None else self._own[asked.when].peek(node, read.context, read.members)
        return value is not None and value.comparable in asked.values

    def _looked(self, condition: Condition, read: _Object) -> Members:
        """What a condition sees of the object: its fields may stand further on in the document."""
        seen = Members(self.record)
        for wire in rule_fields.condition_wires(self.record, condition):
            node = read.node(wire)
            if node is not None:
                self._own[wire].look(node, read.context, seen)
        return seen

    def _rules(self, read: _Object) -> None:
        for rule in self.record.rules:
            for at, scope in cross_field.scopes(rule, read.members, self._zeroes[rule.id]):
                good = cross_field.holds(rule, scope)
                if good is None:
                    continue
                read.context.count(CheckedConstraint(self.record.id, None, f"rule:{rule.id}"), good)
                if not good:
                    shown = cross_field.numbers(rule, scope) if rule.id in self._shown else {}
                    sentence = self._rules_cite[rule.id].rule(rule.message, shown)
                    read.context.report.add(read.path + at, f"rule:{rule.id}", rule.grade.severity, sentence)
