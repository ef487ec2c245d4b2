"""What is mutated: valid records, lists and messages of a specification, and the packets of real deployments."""

from __future__ import annotations

from dataclasses import dataclass

import yaml

from goitin.model import Field, ListOf, Nested, Record, Service, Spec, Type
from goitin.samples import records
from goitin.wire.json_codec import JSON

from . import tree
from sdks.trees import QCVN120

SAMPLES = QCVN120.folder / "samples"


@dataclass(frozen=True)
class Seed:
    """A valid document: a record, a list of records, or, where `service` is given, a message."""

    record: Record
    node: tree.Node
    is_list: bool = False
    service: Service | None = None
    kind: str = "request"

    @property
    def is_stream(self) -> bool:
        """Whether it carries a list of records, which may be read one by one."""
        service = self.service
        payload = None if service is None else service.data if self.kind == "request" else service.result
        return isinstance(payload, ListOf) and isinstance(payload.item, Nested)

    @property
    def work(self) -> str:
        """What it is read as: "record" (a list of them too) or "message"."""
        return "record" if self.service is None else "message"


@dataclass(frozen=True, slots=True)
class Slot:
    """A place of a value in a document: the part of its holder at a number, and what the specification says of it.

    `field` and `type` are None inside what no record describes; of an item the field is that of its list.
    """

    holder: tree.Members | tree.Items
    at: int
    field: Field | None
    type: Type | None

    @property
    def value(self) -> tree.Node:
        """What stands there."""
        return part.value if isinstance(part := self.holder[self.at], tree.Member) else part

    def put(self, value: tree.Node) -> None:
        """Put another value there."""
        part = self.holder[self.at]
        if isinstance(part, tree.Member):
            part.value = value
        elif isinstance(self.holder, tree.Items):
            self.holder[self.at] = value


@dataclass(frozen=True)
class Places:
    """Every place of a document: of values, and its objects with the record that describes each."""

    slots: list[Slot]
    objects: list[tuple[tree.Members, Record | None]]
    lists: list[tree.Items]


def places(whole: Spec, root: tree.Node, record: Record) -> Places:
    """Walk a document that is a record or a list of records."""
    found = Places([], [], [])
    kind = Nested(record.id)
    _walk(whole, root, None, ListOf(kind) if isinstance(root, tree.Items) else kind, found)
    return found


def _walk(whole: Spec, node: tree.Node, field: Field | None, kind: Type | None, found: Places) -> None:
    if isinstance(node, tree.Members):
        record = whole.record(kind.record) if isinstance(kind, Nested) else None
        found.objects.append((node, record))
        for at, member in enumerate(node):
            inner = record.field(member.key[1:-1]) if record else None
            found.slots.append(Slot(node, at, inner, inner.type if inner else None))
            _walk(whole, member.value, inner, inner.type if inner else None, found)
    elif isinstance(node, tree.Items):
        found.lists.append(node)
        item = kind.item if isinstance(kind, ListOf) else None
        for at, each in enumerate(node):
            found.slots.append(Slot(node, at, field, item))
            _walk(whole, each, field, item, found)


def seeds(whole: Spec) -> list[Seed]:
    """All seeds of a specification, in its order; a record that cannot be made of examples is left out."""
    made = records.Samples(whole)
    found = []
    for record in whole.records:
        members = made.record(record.id)
        if members is not None:
            node = tree.parse(JSON.text(members))
            found += [
                Seed(record, node),
                Seed(record, tree.Items([node, tree.copied(node)]), is_list=True),
            ]
    found += [*_messages(whole, made), *(_deployed(whole) if whole.id == QCVN120.folder.name else ())]
    return found


def _messages(whole: Spec, made: records.Samples) -> list[Seed]:
    found = []
    for service in whole.services():
        kinds = {"request": service.request, "response": service.response}
        for kind, id in kinds.items():
            members = made.record(id)
            if members is not None:
                node = tree.parse(JSON.text(members))
                found.append(Seed(whole.record(id), node, service=service, kind=kind))
        payload = service.data or service.result
        if isinstance(payload, ListOf) and isinstance(payload.item, Nested):
            found += _bare_list(whole, made, service, payload.item.record)
    return found


def _bare_list(whole: Spec, made: records.Samples, service: Service, record: str) -> list[Seed]:
    members = made.record(record)
    if members is None:
        return []
    node = tree.parse(JSON.text(members))
    kind = "request" if service.data else "response"
    return [Seed(whole.record(record), tree.Items([node]), service=service, kind=kind)]


def _deployed(whole: Spec) -> list[Seed]:
    """The shapes that deployed systems send: as records, and as messages where a service has them."""
    index: dict[str, str] = yaml.safe_load((SAMPLES / "index.yaml").read_text(encoding="utf-8"))
    services = {id: service for service in whole.services() for id in (service.request, service.response)}
    found = []
    for name, word in index.items():
        id = word.removeprefix("list of ")
        node = tree.parse((SAMPLES / name).read_text(encoding="utf-8"))
        found.append(Seed(whole.record(id), node, is_list=word != id))
        service = services.get(id)
        if service is not None:
            kind = "request" if service.request == id else "response"
            found.append(Seed(whole.record(id), node, service=service, kind=kind))
    return found
