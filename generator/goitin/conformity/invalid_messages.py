"""Messages wrong on purpose, one fault each, of every kind in turn: what a judge finds in one is that fault and nothing else.

Each is a valid message with one change; the change is judged, and kept only if it gives the one finding that is asked for.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from random import Random
from typing import NamedTuple

from goitin import model
from goitin.diagnostics.message import msg
from goitin.language import dates
from goitin.linter.rule_index import OF_PACKETS
from goitin.model import Field, Record, Service, Spec
from goitin.samples import records as samples
from goitin.samples.messages import MessageGenerator, PacketError, judge
from goitin.samples.rule_values import rule_vectors
from goitin.validator import Options, Validator, Verdict
from goitin.wire.json_codec import JSON
from goitin.wire.tree import Tree

ALIAS = "alias"
"""The one kind of fault that only tolerant reading finds: strict reading knows no aliases."""

_RULE, _GUESS = "rule", "suspicious"
_MESSAGES, _CHANGES = 5, 40  # how many are tried for one fault
_LONG_AGO = (1800, 1, 1, 0, 0, 0)
_MISFIT = "~"
_LOST = "\ufffd"
_NAME = "KhongCo"


class InvalidMessage(NamedTuple):
    """A message and what is found in it."""

    data: bytes
    verdict: Verdict


class Mutation(NamedTuple):
    """What to put into the members of one record of a message; None takes a key away."""

    members: dict[str, Tree]
    values: Mapping[str, Tree | None]


class InvalidMessages:
    """Makes wrong messages of one service, in one direction, from one stream of chance."""

    def __init__(
        self, spec: Spec, service: Service, kind: str, seed: int, records: int | None = None
    ) -> None:
        self._packets = MessageGenerator(spec, service, kind, seed, records)
        self._spec, self._service, self._kind = spec, service, kind
        self._random = Random(f"{service.id} {kind} {seed} wrong")  # noqa: S311
        self._samples = samples.Samples(spec)
        self._judge: Validator = judge(spec)
        self._impossible: set[str] = set()
        self._mild: set[str] = set()  # what was seen to give warnings only

    @property
    def rules(self) -> list[str]:
        """What can be asked for: the rules of findings, and those of the records in such a message."""
        return [*(rule for rule in OF_PACKETS if rule not in (_RULE, _GUESS)), *self._own_rules()]

    def of(self, rule: str) -> InvalidMessage:
        """A message with one finding, of this rule; raises `PacketError` where there can be none."""
        asked = self._own_rules() if rule == _RULE else [rule]
        for one in self._random.sample(asked, len(asked)):
            made = self._made(one)
            if made is not None:
                return made
        can = [one for one in self.rules if self._made(one) is not None]
        raise PacketError(
            msg(
                "No message of {service} can be wrong by {rule} alone. It can by: {rules}.",
                service=self._service.id,
                rule=rule,
                rules=", ".join(can) or msg("none"),
            )
        )

    def in_turn(self) -> Iterator[InvalidMessage]:
        """Messages without end, each wrong by the next rule, as far as strict reading finds it."""
        rules = [rule for rule in self.rules if rule != ALIAS]
        while True:
            made = [one for one in map(self._made, rules) if one is not None]
            if not made:
                raise PacketError(
                    msg(
                        "Nothing was found that can be wrong in a message of {service}.",
                        service=self._service.id,
                    )
                )
            yield from made

    def _made(self, rule: str) -> InvalidMessage | None:
        if rule in self._impossible:
            return None
        for _ in range(_MESSAGES):
            data = self._packets.valid()
            made = self._cut(data) if rule == "json" else self._changed(rule, JSON.parse(data))
            if made is not None:
                return made
        self._impossible.add(rule)
        return None

    def _cut(self, data: bytes) -> InvalidMessage:
        broken = self._random.choice([data[:-1], data[:-1] + b",}", data + b"}"])
        return InvalidMessage(broken, self._verdict(broken, "json"))

    def _changed(self, rule: str, tree: Tree) -> InvalidMessage | None:
        """The message with a change that gives this one finding: an error, unless this rule only ever warns."""
        changes = list(self._changes(rule, tree))
        warned: InvalidMessage | None = None
        for change in self._random.sample(changes, min(len(changes), _CHANGES)):
            before = dict(change.members)
            for wire, value in change.values.items():
                if value is None:
                    change.members.pop(wire, None)
                else:
                    change.members[wire] = value
            data = JSON.write(tree)
            verdict = self._verdict(data, rule)
            if [finding.rule for finding in verdict.findings] == [rule]:
                if not verdict.valid or rule in self._mild:
                    return InvalidMessage(data, verdict)
                warned = warned or InvalidMessage(data, verdict)
            change.members.clear()
            change.members.update(before)
        if warned is not None:
            self._mild.add(rule)
        return warned

    def _verdict(self, data: bytes, rule: str) -> Verdict:
        return self._judge.message(data, Options(rule == ALIAS), service=self._service.id, kind=self._kind)

    def _changes(self, rule: str, tree: Tree) -> Iterator[Mutation]:
        for members, record in self._packets.places(tree):
            if rule == "unknown":
                yield Mutation(members, {_strange(record): "?"})
            for own in record.rules:
                if rule == f"{_RULE}:{own.id}":
                    for _, values in rule_vectors(self._spec, record, own, members):
                        yield Mutation(members, values)
            for field in record.fields:
                # Whose message it is stays certain.
                if field.role != "service" and self._spec.is_current(field):
                    yield from (Mutation(members, values) for values in self._of_field(rule, field, members))

    def _of_field(
        self, rule: str, field: Field, members: dict[str, Tree]
    ) -> Iterator[Mapping[str, Tree | None]]:
        """What breaks a rule in one field."""
        value = members.get(field.wire)
        for breach in self._samples.violations(field):
            if breach.rule == rule:
                yield {field.wire: breach.value}
        if rule == "range" and isinstance(field.type, model.Moment):
            yield {field.wire: dates.written(field.type.pattern, _LONG_AGO)}
        elif rule == "pattern" and field.pattern is not None and isinstance(value, str):
            yield from ({field.wire: value[:at] + _MISFIT + value[at + 1 :]} for at in range(len(value)))
        elif rule == "unique" and field.unique is not None and isinstance(value, list) and value:
            yield {field.wire: [*value, value[0]]}
        elif rule == "form" and isinstance(field.type, model.Text) and isinstance(value, str):
            if value and field.pattern is None and field.fixed is None:
                yield {field.wire: _LOST + value[1:]}
        elif rule == ALIAS and value is not None:
            yield from ({field.wire: None, alias: value} for alias in field.aliases)

    def _own_rules(self) -> list[str]:
        """The rules of every record that such a message may hold, as findings call them."""
        found: dict[str, None] = {}
        waiting, met = [self._packets.root], set[str]()
        while waiting:
            record = waiting.pop(0)
            if record.id not in met:
                met.add(record.id)
                found |= dict.fromkeys(f"{_RULE}:{rule.id}" for rule in record.rules)
                waiting += map(self._spec.record, record.nested)
        return list(found)


def _strange(record: Record) -> str:
    """A key that a record does not know."""
    known = {name for field in record.fields for name in (field.wire, *field.aliases)}
    name = _NAME
    while name in known:
        name += "_"
    return name
