"""Services as messages meet them: the keys that tell messages apart, and what a message of a service needs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from goitin import model
from goitin.model import Field, ListOf, Nested, Service, Spec, Type, message_keys
from goitin.validator.records import RecordValidator
from goitin.wire.document import Kind, Node

Members = Mapping[str, Node]


def find(members: Members, wire: str, aliases: Iterable[str], *, tolerant: bool) -> Node | None:
    """The node under a key; in tolerant reading, where the key is not there, under the first of its aliases that is met."""
    if wire in members:
        return members[wire]
    if not tolerant:
        return None
    known = set(aliases)
    return next((node for key, node in members.items() if key in known), None)


def is_filled(node: Node | None) -> bool:
    """Whether there is a node, neither null nor an empty text."""
    return node is not None and node.is_filled


class Keys:
    """The keys of one role (`service`, `session`, `error`, `message`, `result`) in all messages of a specification."""

    def __init__(self, spec: Spec, role: str) -> None:
        self._keys = message_keys.keys(spec, role)
        self.first = self._keys[0].wire if self._keys else role

    def find(self, members: Members, *, tolerant: bool) -> Node | None:
        """The node under the first of the keys that is there."""
        found = (find(members, key.wire, key.aliases, tolerant=tolerant) for key in self._keys)
        return next((node for node in found if node is not None), None)

    def are_in(self, members: Members, *, tolerant: bool) -> bool:
        """Whether one of them is there, whatever its value."""
        return self.find(members, tolerant=tolerant) is not None


class RequiredKeys:
    """The keys a record needs: required always, in every edition."""

    def __init__(self, fields: Iterable[Field], spec: Spec) -> None:
        self._fields = [field for field in fields if spec.requirement(field).is_needed]

    def are_filled(self, members: Members, *, tolerant: bool) -> bool:
        """Whether each of them has a value."""
        return all(
            is_filled(find(members, field.wire, field.aliases, tolerant=tolerant)) for field in self._fields
        )


@dataclass(frozen=True, slots=True)
class Payload:
    """The field that a payload stands in, its type, and its record with its needs (None where it is not made of records)."""

    field: Field | None
    type: Type | None
    is_needed: bool
    record: str | None
    needs: RequiredKeys | None

    @property
    def is_list_of_records(self) -> bool:
        """Whether it is a list of records."""
        return isinstance(self.type, ListOf) and self.needs is not None

    def find(self, members: Members, *, tolerant: bool) -> Node | None:
        """The payload of a message."""
        if self.field is None:
            return None
        return find(members, self.field.wire, self.field.aliases, tolerant=tolerant)

    def fits_in(self, members: Members, *, tolerant: bool) -> bool:
        """Whether the payload of a message fits; one that is missing fits where it is not needed."""
        node = self.find(members, tolerant=tolerant)
        if node is None or node.kind is Kind.NULL:
            return not self.is_needed
        return self.matches(node, tolerant=tolerant)

    def accepts_list(self, node: Node, *, tolerant: bool) -> bool:
        """Whether a bare list can stand for it."""
        return self.is_list_of_records and self.matches(node, tolerant=tolerant)

    def matches(self, node: Node, *, tolerant: bool) -> bool:
        """Whether a payload looks like this one; in tolerant reading one record may stand where a list of them is asked."""
        if self.needs is None:
            return True
        if isinstance(self.type, ListOf):
            if node.kind is Kind.LIST:
                if not node.value:
                    return True
                node = node.value[0]
            elif not tolerant:
                return False
        return node.kind is Kind.OBJECT and self.needs.are_filled(node.value, tolerant=tolerant)


class ServiceValidator:
    """One service: the judges of its messages, and what tells them from those of others."""

    def __init__(self, service: Service, spec: Spec, records: Mapping[str, RecordValidator]) -> None:
        self.id, self.wire = service.id, service.wire
        self.request, self.response = records[service.request], records[service.response]
        self.bare = records[service.empty_response]
        self.is_nameless = not message_keys.is_named(spec, service)
        fields = self.request.record.fields
        self.needs = RequiredKeys(fields, spec)
        self.parameters = RequiredKeys((field for field in fields if field.role == "parameter"), spec)
        self.data = _payload(self.request.record.field_with_role("data"), service.data, spec)
        self.result = _payload(self.response.record.field_with_role("result"), service.result, spec)

    def fits_request(self, members: Members, *, tolerant: bool) -> bool:
        """Whether its needed parameters are filled and the payload fits."""
        return self.parameters.are_filled(members, tolerant=tolerant) and self.data.fits_in(
            members, tolerant=tolerant
        )


def _payload(field: Field | None, kind: Type | None, spec: Spec) -> Payload:
    inner = None if kind is None else model.item_type(kind)
    record = inner.record if isinstance(inner, Nested) else None
    needs = None if record is None else RequiredKeys(spec.record(record).fields, spec)
    is_needed = field is not None and spec.requirement(field).is_needed
    return Payload(field, kind, is_needed, record, needs)
