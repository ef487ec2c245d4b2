"""The fast pass: the value of a clean packet, or nothing at all.

Most packets are clean. Those are read here by pydantic's core, in one go and without a
finding; the careful pass (`reader`, `table`, `kinds`) explains all others. The two agree,
since this one only ever says yes where the careful one would find nothing to say:

* Constraints. `fast_schema` makes a schema of the same table. What pydantic's core judges
  itself there (texts, lists, records) is never wider than the kind; everything else is
  read by the kind, with a state that ends the pass at the first finding. A warning ends
  it as well as an error, so do aliases, unknown members and fields of other editions.
* Both readings. A tolerant reader differs from a strict one only where that one has a
  finding, so what is clean is the same to both.
* Rules, and values asked for by other values, are judged by the table on the finished
  record.
* Bytes. pydantic's core refuses what is not one JSON text in UTF-8, and every number here
  is one that a kind takes. It does not see repeated keys: so the keys of all records are
  counted, and no more colons than that may follow a quote. It nests deeper than allowed:
  records that could are counted by their brackets. Escaped halves of surrogate pairs and
  combining accents are left to the careful pass wherever the bytes might hold one.
* Values. They are records of the same class with the same fields set: what is null or
  `""` is taken back, as if it had not been sent.

Of a packet that is not clean, `fields` gives the careful pass the values of those fields
that are, so that it judges only the others.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Any, TypeVar

from pydantic import BaseModel
from pydantic_core import SchemaValidator

from .document import has_keys, has_more_items, may_be_odd
from .fast_schema import deferred, fields_validator, inner, validator
from .fast_values import NotClean, Refusing
from .options import Options
from .state import INVALID
from .table import Table
from .tree import MAX_LEVELS, Node, Pointer, Source

P = TypeVar("P", bound=BaseModel)
_DEEPEST = 4

_RECORDS = re.compile(rb"[ \t\n\r]*+\[[ \t\n\r]*+[{\]]").match

# What the core and the kinds raise. A day that no calendar has is a ValueError as well as
# what the core refuses; a code that is not in its table is a KeyError, an object or a list
# in its place a TypeError.
_NOT_CLEAN = (NotClean, ValueError, KeyError, TypeError, RecursionError)


class _Plan:
    """How the clean packets of one record are read in one edition."""

    def __init__(self, table: Table, edition: int) -> None:
        self._table = table
        self._edition = edition
        self.state = Refusing(edition)
        conditional = any(field.when for field in table.fields)
        self.judged = table if table.rules or conditional else None
        self.deferred = tuple(deferred(table))
        self.others = table.others

    @cached_property
    def one(self) -> SchemaValidator:
        """The validator of a record."""
        return validator(self._table, self.state, many=False)

    @cached_property
    def many(self) -> SchemaValidator:
        """The validator of a list of records."""
        return validator(self._table, self.state, many=True)

    @cached_property
    def fields(self) -> SchemaValidator:
        """The validator that tells clean fields from the others."""
        return fields_validator(self._table, self.state)

    @cached_property
    def inner(self) -> tuple[tuple[str, _Plan, bool], ...]:
        """The records inside: the name of the field, and whether it has a list of them."""
        return tuple(
            (name, _plan(table, self._edition), is_list)
            for name, table, is_list in inner(self._table)
        )

    @cached_property
    def optional(self) -> tuple[str, ...]:
        """The names of the fields that may be absent."""
        return tuple(
            field.name for field in self._table.fields if not field.unconditional
        )

    @cached_property
    def is_flat(self) -> bool:
        """Whether nothing but absent values is left to do."""
        has_more = self.inner or self.deferred or self.judged or self.others
        return not has_more

    @cached_property
    def levels(self) -> int:
        """The most levels of a list of these records; endless if there are too many."""
        layer, levels = {self._table}, 1
        while layer and levels <= MAX_LEVELS:
            layer = {part.table for table in layer for part in inner(table)}
            levels += 2  # the record and the list it stands in
        return sys.maxsize if layer else levels


def _plan(table: Table, edition: int) -> _Plan:
    """The plan of a table, which keeps it."""
    plan: _Plan | None = table.plans.get(edition)
    if plan is None:
        plan = table.plans[edition] = _Plan(table, edition)
    return plan


def plain(data: Source, options: Options) -> bytes | None:
    """The bytes of a JSON text that keeps the limits and has no odd text, else None."""
    raw = data if type(data) is bytes else _bytes(data)
    if raw is None or len(raw) > options.max_bytes or may_be_odd(raw):
        return None
    # The core knows no smaller limit of levels.
    if options.max_levels < MAX_LEVELS or has_more_items(raw, options.max_items):
        return None
    return raw


def read(model: type[P], raw: bytes, options: Options) -> P | None:
    """The record in plain bytes if there is nothing to say about them, else None."""
    plan = _plan(Table.of(model), options.edition)
    try:
        value: P = plan.one.validate_json(raw, context=raw)
        keys = _complete(value, plan)
    except _NOT_CLEAN:
        return None
    return value if _is_whole(raw, plan, keys) else None


def read_list(model: type[P], raw: bytes, options: Options) -> tuple[P, ...] | None:
    """The records of the list in plain bytes if there is nothing to say about them."""
    if not _may_be_records(raw):
        return None
    plan = _plan(Table.of(model), options.edition)
    try:
        values: tuple[P, ...] = plan.many.validate_json(raw, context=raw)
        keys = sum([_complete(value, plan) for value in values])
    except _NOT_CLEAN:
        return None
    return values if _is_whole(raw, plan, keys) else None


def of_node(model: type[P], node: Node, edition: int) -> P | None:
    """The record of a parsed object if there is nothing to say about it, else None.

    Its texts have no combining accent.
    """
    plan = _plan(Table.of(model), edition)
    try:
        value: P = plan.one.validate_python(node)
        _complete(value, plan)
    except _NOT_CLEAN:
        return None
    return value


def fields(
    model: type[BaseModel], node: Node, pointer: Pointer, edition: int
) -> dict[str, Any]:
    """The values of the fields of an object about which nothing is to be said.

    By name; for the others `INVALID`. The careful pass reads only those. Deep inside it reads
    all, so that a fault there does not make every level above be read twice.
    """
    if _depth(pointer) > _DEEPEST:
        return {}
    plan = _plan(Table.of(model), edition)
    try:
        values: dict[str, Any] = plan.fields.validate_python(node)
    except _NOT_CLEAN:
        return {}
    for name in [name for name, value in values.items() if not value]:
        if values[name] is None or values[name] == "":
            values[name] = INVALID  # absent, which may be a finding
    for name, made in plan.deferred:
        if values.get(name, INVALID) is not INVALID:
            values[name] = _made(made, values[name])
    for name, inside, is_list in plan.inner:
        part = values.get(name, INVALID)
        if part is not INVALID:
            values[name] = _completed(part, inside, is_list)
    return values


def _made(made: Callable[[str], Any], digits: str) -> Any:
    try:
        return made(digits)
    except ValueError:
        return INVALID


def _completed(part: Any, inside: _Plan, is_list: bool) -> Any:
    try:
        _complete_all(part if is_list else (part,), inside)
    except _NOT_CLEAN:
        return INVALID
    return part


def _depth(pointer: Pointer) -> int:
    depth = 0
    while pointer:
        pointer = pointer[0]
        depth += 1
    return depth


def _bytes(data: Source) -> bytes | None:
    """The bytes of a JSON text; None if it is none, or has a lone half of a pair."""
    if isinstance(data, str):
        try:
            return data.encode()
        except UnicodeEncodeError:
            return None
    return bytes(data) if isinstance(data, bytes | bytearray | memoryview) else None


def _may_be_records(raw: bytes) -> bool:
    """Whether a list may hold records with members.

    The core makes a tree of the whole before it looks at anything.
    """
    return _RECORDS(raw) is not None and raw.count(b":") >= raw.count(b"{")


def _is_whole(raw: bytes, plan: _Plan, keys: int) -> bool:
    """Whether these are all the keys there are, and nothing nests too deep."""
    if plan.levels > MAX_LEVELS < raw.count(b"{") + raw.count(b"["):
        return False
    return has_keys(raw, keys)


def _complete(value: Any, plan: _Plan) -> int:
    """Finish a record and those inside it; gives the number of keys that were sent."""
    members, present = value.__dict__, value.__pydantic_fields_set__
    keys = len(present)
    if plan.others is not None and members[plan.others.name] in plan.others.wires:
        raise NotClean
    if not all(members.values()):
        _take_back(members, present, plan.optional)
    for name, made in plan.deferred:
        digits = members[name]
        if digits is not None:
            members[name] = made(digits)
    for name, inside, is_list in plan.inner:
        part = members[name]
        if part is not None:
            keys += _complete_all(part if is_list else (part,), inside)
    if plan.judged is not None:
        plan.judged.whole(value, plan.state)
    return keys


def _complete_all(items: Sequence[Any], plan: _Plan) -> int:
    """Finish records inside a record; gives the number of keys that were sent."""
    if not plan.is_flat:
        return sum([_complete(item, plan) for item in items])
    keys = 0
    for item in items:
        sent = item.__pydantic_fields_set__
        keys += len(sent)
        if not all(item.__dict__.values()):
            _take_back(item.__dict__, sent, plan.optional)
    return keys


def _take_back(
    members: dict[str, Any], present: set[str], optional: tuple[str, ...]
) -> None:
    """Make what was sent as null or `""` what it means: absent."""
    for name in [name for name in optional if not members[name]]:
        value = members[name]
        if name in present and (value is None or value == ""):
            members[name] = None
            present.discard(name)
