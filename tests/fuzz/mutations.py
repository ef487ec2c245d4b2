"""Structured mutations of one document. Each takes what it needs from the dice, and changes the tree in place; it may find nothing to do."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from goitin.language import expressions, rule_fields
from goitin.model import Record, Spec

from . import texts, tree, values
from .seeds import Places, Slot, places

_KEYS = (
    '""', '"~"', '"/"', '"a/b~c"', '"~0"', '"~1"', '"x"', '"0"', '"-1"', '"__proto__"', '"class"', '"é"', '"e\u0301"', '"😀"', '"\\ud83d\\ude00"', '"\\ud800"',
    '"\\u0000"', '"\u2028"', '"a\\nb"', '"\\u0061"', '" "', "a", "'a'", '"a', "1", "null", '"service"', '"error_code"', '"$ref"', '"self"', '"a.b"',
)  # fmt: skip


@dataclass(frozen=True)
class Patient:
    """A document under the knife, with its places as they were before."""

    whole: Spec
    root: tree.Node
    places: Places
    dice: random.Random

    def slot(self) -> Slot | None:
        """Some place of a value that is still there."""
        slots = self.places.slots
        chosen = self.dice.choice(slots) if slots else None
        return chosen if chosen is not None and chosen.at < len(chosen.holder) else None

    def object(self) -> tuple[tree.Members, Record | None] | None:
        """Some object that has members."""
        objects = self.places.objects
        chosen = self.dice.choice(objects) if objects else None
        return chosen if chosen is not None and chosen[0] else None


def mutated(whole: Spec, node: tree.Node, record: Record, dice: random.Random) -> tree.Node:
    """A copy of a document after one mutation, now and then several."""
    root = tree.copied(node)
    patient = Patient(whole, root, places(whole, root, record), dice)
    for _ in range(dice.choice((1, 1, 1, 2, 3, 6))):
        dice.choices(_WAYS, _WEIGHTS)[0](patient)
    return root


def fit(patient: Patient) -> None:
    slot = patient.slot()
    if slot is not None and slot.field is not None and slot.type is not None:
        slot.put(values.fitting(patient.dice, patient.whole, slot.field, slot.type))


def replace(patient: Patient) -> None:
    slot = patient.slot()
    if slot is not None:
        slot.put(values.anything(patient.dice) if patient.dice.random() < 0.7 else values.json(patient.dice))


def empty(patient: Patient) -> None:
    slot = patient.slot()
    if slot is not None:
        slot.put(patient.dice.choice(("null", '""', "[]", "{}", '" "')))


def delete(patient: Patient) -> None:
    slot = patient.slot()
    if slot is not None:
        del slot.holder[slot.at]


def exchange(patient: Patient) -> None:
    one, other = patient.slot(), patient.slot()
    if one is not None and other is not None:
        mine, theirs = tree.copied(one.value), tree.copied(other.value)
        one.put(theirs)
        other.put(mine)


def escape(patient: Patient) -> None:
    slot = patient.slot()
    if slot is not None and isinstance(slot.value, str) and slot.value.startswith('"'):
        way = texts.escaped if patient.dice.random() < 0.6 else texts.spoilt
        slot.put(way(patient.dice, slot.value))


def retype(patient: Patient) -> None:
    """A number as text, a text as number, a value as the only item of a list, a list as its item."""
    slot = patient.slot()
    if slot is None:
        return
    value = slot.value
    if isinstance(value, tree.Items) and value:
        slot.put(value[0])
    elif not isinstance(value, str) or patient.dice.random() < 0.3:
        slot.put(tree.Items([value]))
    else:
        slot.put(value[1:-1] or "0" if value.startswith('"') else texts.token(value))


def repeat(patient: Patient) -> None:
    """A key twice, perhaps in other letters: one fault of the whole document, wherever it is."""
    chosen = patient.object()
    if chosen is not None:
        members = chosen[0]
        member = patient.dice.choice(members)
        key = member.key if patient.dice.random() < 0.5 else texts.escaped(patient.dice, member.key)
        members.insert(patient.dice.randrange(len(members) + 1), tree.Member(key, member.value))


def rename(patient: Patient) -> None:
    chosen = patient.object()
    if chosen is None:
        return
    members, record = chosen
    dice = patient.dice
    member = dice.choice(members)
    ways: list[Callable[[], str]] = [
        lambda: dice.choice(_KEYS),
        member.key.lower,
        member.key.upper,
        member.key.swapcase,
        lambda: texts.escaped(dice, member.key),
        lambda: texts.spoilt(dice, member.key),
        lambda: texts.token(texts.touched(dice, member.key[1:-1])),
        lambda: texts.token(dice.choice(record.fields).wire) if record else '"x"',
        lambda: texts.token(dice.choice(record.fields).id) if record else '"x"',
    ]
    member.key = dice.choice(ways)()


def alias(patient: Patient) -> None:
    """One or two of the other names of a field, beside its own key or in its place."""
    chosen = patient.object()
    fields = [field for field in chosen[1].fields if field.aliases] if chosen and chosen[1] else []
    if chosen is None or not fields:
        return
    members, dice = chosen[0], patient.dice
    field = dice.choice(fields)
    own = [member for member in members if member.key == texts.token(field.wire)]
    value = own[0].value if own else values.fitting(dice, patient.whole, field, field.type)
    if dice.random() < 0.7:
        members[:] = [member for member in members if member not in own]
    for _ in range(dice.choice((1, 1, 2))):
        other = value if dice.random() < 0.6 else values.anything(dice)
        member = tree.Member(texts.token(dice.choice(field.aliases)), other)
        members.insert(dice.randrange(len(members) + 1), member)


def reorder(patient: Patient) -> None:
    holders = [holder for holder, _ in patient.places.objects]
    if holders:
        patient.dice.shuffle(patient.dice.choice(holders))


def add(patient: Patient) -> None:
    """A member that no field claims, or one of a field that is not there, with any JSON in it."""
    if not patient.places.objects:
        return
    dice = patient.dice
    members, record = dice.choice(patient.places.objects)
    own = record is not None and dice.random() < 0.4
    key = texts.token(dice.choice(record.fields).wire) if own and record else dice.choice(_KEYS)
    members.insert(dice.randrange(len(members) + 1), tree.Member(key, values.json(dice)))


def nest(patient: Patient) -> None:
    """A value inside so many lists or objects that a limit is near, or far behind."""
    slot = patient.slot()
    if slot is not None:
        dice = patient.dice
        levels = dice.choice((1, 2, 10, 60, 61, 62, 63, 64, 65, 66, 200, 10_000))
        head, tail = dice.choice((("[", "]"), ("[", "]"), ('{"a":', "}")))
        inner = dice.choice(("", "1", '"x"')) if head == "[" else "1"
        closed = levels if dice.random() < 0.9 else levels - 1
        slot.put(head * levels + inner + tail * closed)


def grow(patient: Patient) -> None:
    """A list with more items: copies of one, odd ones, now and then very many."""
    lists, dice = patient.places.lists, patient.dice
    if not lists:
        return
    items = dice.choice(lists)
    if not items or dice.random() < 0.5:
        items.insert(dice.randrange(len(items) + 1), values.anything(dice))
        return
    count = dice.choices((1, 2, 3, 30, 1_001, 5_000), (8, 8, 4, 2, 0.2, 0.04))[0]
    chosen = dice.choice(items)
    if isinstance(chosen, str) or count <= 30:
        items.extend(tree.copied(chosen) for _ in range(count))


def lengthen(patient: Patient) -> None:
    """A text so long that buffers end in it."""
    slot = patient.slot()
    if slot is not None:
        dice = patient.dice
        length = dice.choice((255, 256, 1023, 1024, 4096, 8191, 8192, 16_385))
        slot.put(texts.token(texts.odd(dice, length)))


def enlarge(patient: Patient) -> None:
    """A text or a number beyond what anybody sends."""
    slot = patient.slot()
    if slot is not None:
        slot.put(values.huge(patient.dice))


def unwrap(patient: Patient) -> None:
    """A list as its first item, wherever a list stands: the one object that some senders put in its place."""
    slots = [slot for slot in patient.places.slots if slot.at < len(slot.holder)]
    listed = [slot for slot in slots if isinstance(slot.value, tree.Items) and slot.value]
    if listed:
        slot = patient.dice.choice(listed)
        slot.put(slot.value[0])  # type: ignore[index]


def relate(patient: Patient) -> None:
    """The operands of a record's rules, and what makes other fields required, get values that may fit each other or not."""
    ruled = [
        (members, record)
        for members, record in patient.places.objects
        if record is not None and _bound(patient.whole, record)
    ]
    if not ruled:
        return
    members, record = patient.dice.choice(ruled)
    asked = {
        field.required.when: field.required.values
        for field in record.fields
        if field.required and field.required.when
    }
    bound = _bound(patient.whole, record)
    for wire in patient.dice.sample(bound, patient.dice.randint(1, len(bound))):
        field = record.field(wire)
        if field is not None:
            value = (
                texts.token(patient.dice.choice(asked[wire]))
                if wire in asked
                else values.plain(patient.dice, field.type)
            )
            key = texts.token(wire)
            members[:] = [member for member in members if member.key != key]
            members.append(tree.Member(key, value))


def _bound(whole: Spec, record: Record) -> list[str]:
    """Fields that rules, its own and those of records around it, and conditions look at, by wire name."""
    asked = [field.required.when for field in record.fields if field.required and field.required.when]
    return list(dict.fromkeys([*_ruled(whole, record), *asked]))


def _ruled(whole: Spec, record: Record) -> Iterator[str]:
    """Fields of a record that rules look at or into, its own rules and those of records that hold it."""
    for holder in whole.records:
        for rule in holder.rules:
            scope = rule_fields.Scope.of(whole, holder, rule)
            named = [(scope, path) for path in rule_fields.looked_into(rule)]
            for inside, part in rule_fields.conditions(whole, holder, rule):
                named += [(inside, path) for path in expressions.paths(part)]
            for inside, path in named:
                at: Record | None = inside.home(path)[0]
                for field in inside.steps(path):
                    if at is record:
                        yield field.wire
                    at = rule_fields.nested(whole, field)


_WEIGHTED: dict[Callable[[Patient], None], float] = {
    fit: 14, replace: 4, empty: 3, delete: 3, exchange: 2, escape: 2, retype: 3, repeat: 0.5, rename: 3, alias: 4, reorder: 2, add: 3, nest: 0.5, grow: 2,
    lengthen: 0.3, relate: 5, enlarge: 0.05, unwrap: 1,
}  # fmt: skip
_WAYS = list(_WEIGHTED)
_WEIGHTS = list(_WEIGHTED.values())
