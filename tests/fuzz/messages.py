"""Mutations that only a message can suffer: of what says which service it belongs to, and whether it asks or answers."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

from goitin.model import Spec

from . import texts, tree, values


class Envelopes:
    """The keys and names by which the messages of a specification are told apart."""

    def __init__(self, whole: Spec) -> None:
        records = [record for record in whole.records if record.message_kind != "record"]
        self.keys: dict[str, list[str]] = {}
        for record in records:
            for field in record.fields:
                if field.role is not None:
                    keys = self.keys.setdefault(field.role, [])
                    keys += [key for key in (field.wire, *field.aliases) if key not in keys]
        self.names = [service.wire for service in whole.services() if service.wire is not None]
        self.ids = [service.id for service in whole.services()]

    def key(self, dice: random.Random, part: str) -> str:
        """The token of a key that plays a part; of another part, where no message has that one."""
        return texts.token(dice.choice(self.keys.get(part) or self.keys["service"]))


def mutated(envelopes: Envelopes, root: tree.Node, dice: random.Random) -> tree.Node:
    """The message after one such mutation (the tree may be changed)."""
    way = dice.choice(_WAYS)
    return way(envelopes, root, dice)


def _playing(envelopes: Envelopes, root: tree.Node, *parts: str) -> Iterator[tree.Member]:
    keys = {texts.token(key) for part in parts for key in envelopes.keys.get(part, ())}
    for member in root if isinstance(root, tree.Members) else ():
        if member.key in keys:
            yield member


def rename_service(envelopes: Envelopes, root: tree.Node, dice: random.Random) -> tree.Node:
    for member in _playing(envelopes, root, "service"):
        name = dice.choice(envelopes.names)
        member.value = texts.token(
            dice.choice((name, name, name, name.lower(), f" {name}", texts.touched(dice, name)))
        )
    return root


def spoil_service(envelopes: Envelopes, root: tree.Node, dice: random.Random) -> tree.Node:
    for member in _playing(envelopes, root, "service"):
        member.value = dice.choice(
            ("null", '""', "1", "true", "[]", "{}", '["x"]', '" "', values.anything(dice))
        )
    return root


def without(envelopes: Envelopes, root: tree.Node, dice: random.Random) -> tree.Node:
    part = dice.choice(list(envelopes.keys))
    gone = list(_playing(envelopes, root, part))
    if isinstance(root, tree.Members):
        root[:] = [member for member in root if member not in gone]
    return root


def add_part(envelopes: Envelopes, root: tree.Node, dice: random.Random) -> tree.Node:
    if isinstance(root, tree.Members):
        key = envelopes.key(dice, dice.choice(list(envelopes.keys)))
        value = dice.choice(("null", '""', '"0"', "0", "[]", "{}", '"x"', values.json(dice)))
        root.insert(dice.randrange(len(root) + 1), tree.Member(key, value))
    return root


def empty_payload(envelopes: Envelopes, root: tree.Node, dice: random.Random) -> tree.Node:
    for member in _playing(envelopes, root, "data", "result"):
        member.value = dice.choice(
            ("null", '""', "[]", "{}", "[{}]", "[null]", "0", '"[]"', "[[]]", '{"a":[]}')
        )
    return root


def lengthen(envelopes: Envelopes, root: tree.Node, dice: random.Random) -> None:
    """More records in the payload, so that some stand before whatever breaks."""
    for member in _playing(envelopes, root, "data", "result"):
        if isinstance(member.value, tree.Items) and member.value:
            first = member.value[0]
            member.value.extend(tree.copied(first) for _ in range(dice.choice((0, 0, 1, 3))))


def encode_twice(envelopes: Envelopes, root: tree.Node, dice: random.Random) -> tree.Node:
    """The whole answer as text in its own message, now and then twice, or with company."""
    for _ in range(dice.choice((1, 1, 1, 2))):
        text = tree.rendered(root, lambda: dice.choice(("", "", " ")))
        if dice.random() < 0.1:
            text = texts.touched(dice, text)
        inner = texts.token(text)
        inner = texts.escaped(dice, inner) if dice.random() < 0.2 and "\\" not in inner else inner
        root = tree.Members([tree.Member(envelopes.key(dice, "message"), inner)])
    if dice.random() < 0.1:
        root.append(tree.Member(envelopes.key(dice, "error"), '"0"'))
    return root


def bare(envelopes: Envelopes, root: tree.Node, _dice: random.Random) -> tree.Node:
    """The payload alone."""
    return next((member.value for member in _playing(envelopes, root, "data", "result")), root)


def scalar(_envelopes: Envelopes, _root: tree.Node, dice: random.Random) -> tree.Node:
    return values.anything(dice)


def reorder(_envelopes: Envelopes, root: tree.Node, dice: random.Random) -> tree.Node:
    if isinstance(root, tree.Members):
        dice.shuffle(root)
    return root


_WAYS: list[Callable[[Envelopes, tree.Node, random.Random], tree.Node]] = [
    rename_service, rename_service, spoil_service, without, without, add_part, empty_payload, encode_twice, bare, scalar, reorder, reorder,
]  # fmt: skip
