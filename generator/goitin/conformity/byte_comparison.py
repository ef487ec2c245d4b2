"""Two packets side by side: the first member in which they differ, and where the bytes of each are not of the canonical form.

No value is ever said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from goitin.conformity import documents, inputs, looks
from goitin.conformity import options as given
from goitin.conformity.json_locations import JsonLocations
from goitin.conformity.request import ValidationRequest
from goitin.diagnostics.message import Message, msg
from goitin.model import Spec
from goitin.validator import Options, Validator
from goitin.wire.document import Kind, Node
from goitin.wire.json_codec import JSON
from goitin.wire.pointer import step

_BETWEEN = ": \t\r\n"
_RUN = re.compile(r'"(?:[^"\\]++|\\.)*+"|([ \t\n\r]++)')
OTHER_KIND = msg("another kind of value")
OTHER_VALUE = msg("another value")
OTHER_ORDER = msg("the same keys in another order")
WHITE_SPACE = msg("white space outside texts")
MARK = msg("a byte order mark")
ESCAPE = msg("an escape that canonical JSON writes in another way")
KEY_ESCAPE = msg("a key with an escape that canonical JSON writes in another way")
NUMBER = msg("a number in another form")
VALUE = msg("a value in another form")
ORDER = msg("keys in another order than the specification's")
LEFT_OUT = msg("a member that canonical bytes leave out")
ADDED = msg("a member is missing that canonical bytes have")


class Difference(NamedTuple):
    """Something about a packet: where, and what; how often it is so."""

    line: int
    column: int
    path: str
    what: Message
    times: int = 1


@dataclass(frozen=True, slots=True)
class Packet:
    """One of the two: its name as given, its bytes, what they hold, and what its canonical bytes hold (None: it has no value)."""

    shown: str
    data: bytes
    root: Node
    canonical: Node | None

    @property
    def deviations(self) -> list[Difference]:
        """Each way in which its bytes are not of the canonical form: the first place, and how often; in order of place."""
        found: dict[Message, tuple[str, Node, int]] = {}
        for what, path, node in self._all():
            first = found.get(what, (path, node, 0))
            found[what] = (first[0], first[1], first[2] + 1)
        locations = JsonLocations(self.root)
        differences = [
            Difference(*locations.of_node(node), path, what, count)
            for what, (path, node, count) in found.items()
        ]
        return sorted(differences, key=lambda one: (one.line, one.column))

    def _all(self) -> Iterator[tuple[Message, str, Node]]:
        if self.data.startswith(b"\xef\xbb\xbf"):
            yield MARK, "", self.root
        yield from ((WHITE_SPACE, "", node) for node in _blanks(self.root))
        yield from _spellings(self.root, "")
        if self.canonical is not None:
            yield from _forms(self.root, self.canonical, "")


def read(spec: Spec, sources: tuple[str, str], request: ValidationRequest) -> tuple[Packet, Packet]:
    """Read both packets, tolerantly.

    Args:
        spec: The specification of the packets.
        sources: Two paths, or `-` for standard input.
        request: Says the service and kind, or the record, and the edition; its sources are not looked at.

    Raises:
        MisuseError: A packet cannot be read, is several documents or no JSON; or the specification has not what is asked for.

    """
    resolved = given.resolve(spec, request)
    judge, options = Validator(spec), Options(True, resolved.edition, at=resolved.at)
    made = []
    for source in sources:
        found = inputs.find([source])
        if len(found) != 1:
            raise inputs.MisuseError(msg("{source}: contains several documents. Name one.", source=source))
        each = list(documents.read(found[0], options.max_bytes, lines=False))
        if len(each) != 1:
            raise inputs.MisuseError(msg("{source}: contains several documents. Name one.", source=source))
        data = each[0].content.data
        root = looks.root(data, options)
        verdict = resolved.verdict(judge, data, options, None)
        if root is None:
            raise inputs.MisuseError(
                msg("{source}: is not JSON; `goitin validate` says where.", source=found[0].shown)
            )
        written = verdict.written
        canonical = None if written is None else looks.root(written, options)
        made.append(Packet(found[0].shown, data, root, canonical))
    return made[0], made[1]


def difference(one: Packet, other: Packet) -> tuple[Difference, Difference] | None:
    """The first member in which two packets differ, told of each.

    What they hold is what their canonical bytes say; where one has none, what is written.

    Args:
        one: The first packet.
        other: The second.

    Returns:
        The place in the first and the place in the second; None where both hold the same.

    """
    if one.canonical is None or other.canonical is None:
        found = _first(one.root, other.root, "")
    else:
        found = _first(one.canonical, other.canonical, "")
    if found is None:
        return None
    path, what = found
    here, there = (
        Difference(*JsonLocations(packet.root).value_at(path), path, what) for packet in (one, other)
    )
    return here, there


def _first(one: Node, other: Node, path: str) -> tuple[str, Message] | None:
    """Pointer and kind of the first difference, in the order of the first packet."""
    if one.kind is not other.kind:
        return path, OTHER_KIND
    if one.kind is Kind.OBJECT:
        return _first_of_objects(one, other, path)
    if one.kind is Kind.LIST:
        for at, (here, there) in enumerate(zip(one.value, other.value, strict=False)):
            found = _first(here, there, f"{path}/{at}")
            if found:
                return found
        if len(one.value) != len(other.value):
            return path, msg("{one} items here, {other} there", one=len(one.value), other=len(other.value))
        return None
    return None if _same(one, other) else (path, OTHER_VALUE)


def _first_of_objects(one: Node, other: Node, path: str) -> tuple[str, Message] | None:
    for key, here in one.value.items():
        if key not in other.value:
            return path + step(key), msg("is only in the first")
        found = _first(here, other.value[key], path + step(key))
        if found:
            return found
    for key in other.value:
        if key not in one.value:
            return path + step(key), msg("is only in the second")
    return None if list(one.value) == list(other.value) else (path, OTHER_ORDER)


def _same(one: Node, other: Node) -> bool:
    """Whether two scalars of one kind are equal; 1.0 is 1."""
    return one.value == other.value or (
        one.kind is Kind.NUMBER and Decimal(one.value) == Decimal(other.value)
    )


def _blanks(root: Node) -> Iterator[Node]:
    """Each run of white space outside texts, as a node of its own."""
    for found in _RUN.finditer(root.text):
        if found[1] is not None:
            yield Node(Kind.NULL, None, root.text, found.start(), found.end())


def _spellings(node: Node, path: str) -> Iterator[tuple[Message, str, Node]]:
    """Texts and keys that are not spelled as canonical JSON spells them."""
    if node.kind is Kind.TEXT and node.text[node.start : node.end] != JSON.text(node.value):
        yield ESCAPE, path, node
    elif node.kind is Kind.LIST:
        for at, inner in enumerate(node.value):
            yield from _spellings(inner, f"{path}/{at}")
    elif node.kind is Kind.OBJECT:
        for key, inner in node.value.items():
            if not _stands_before(JSON.text(key), inner):
                yield KEY_ESCAPE, path + step(key), inner
            yield from _spellings(inner, path + step(key))


def _stands_before(key: str, value: Node) -> bool:
    """Whether a key is spelled so before its value."""
    end = value.start
    while value.text[end - 1] in _BETWEEN:
        end -= 1
    return value.text.startswith(key, end - len(key))


def _forms(node: Node, canonical: Node, path: str) -> Iterator[tuple[Message, str, Node]]:
    """Members and values that the canonical bytes of the same value write in another way."""
    if node.kind is not canonical.kind:
        yield VALUE, path, node
    elif node.kind is Kind.OBJECT:
        shared = [key for key in node.value if key in canonical.value]
        if shared != [key for key in canonical.value if key in node.value]:
            yield ORDER, path, node
        for key, inner in node.value.items():
            if key in canonical.value:
                yield from _forms(inner, canonical.value[key], path + step(key))
            else:
                yield LEFT_OUT, path + step(key), inner
        for key in canonical.value:
            if key not in node.value:
                yield ADDED, path + step(key), node
    elif node.kind is Kind.LIST:
        for at, (inner, written) in enumerate(zip(node.value, canonical.value, strict=False)):
            yield from _forms(inner, written, f"{path}/{at}")
    elif node.value != canonical.value:
        yield (NUMBER if node.kind is Kind.NUMBER else VALUE), path, node
