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

Of a record that is not clean the careful pass gets the values of those fields that are,
so that it judges only the others.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from functools import cached_property
from typing import Any, TypeAlias, TypeVar

from pydantic import BaseModel
from pydantic_core import SchemaValidator

from .catalog import Catalogs
from .document import glance, has_keys, has_more_items
from .fast_schema import deferred, inner, validator
from .fast_values import NotClean, Refusing
from .options import Options
from .state import INVALID, Attempt
from .table import Table
from .tree import MAX_LEVELS, Node, Pointer, Source

P = TypeVar("P", bound=BaseModel)
Plain: TypeAlias = tuple[bytes, int]
"""The bytes of a JSON text in which no text is odd, and how many colons it has."""

_DEEPEST = 4

_RECORDS = re.compile(rb"[ \t\n\r]*+\[[ \t\n\r]*+[{\]]").match

# What the core and the kinds raise. A day that no calendar has is a ValueError as well as
# what the core refuses; a code that is not in its table is a KeyError, an object or a list
# in its place a TypeError.
_NOT_CLEAN = (NotClean, ValueError, KeyError, TypeError, RecursionError)


class _Plan:
    """How the clean packets of one record are read in one edition."""

    def __init__(self, table: Table, edition: int, catalogs: Catalogs) -> None:
        self._table = table
        self._edition = edition
        self.state = Refusing(edition, catalogs)
        conditional = any(field.is_judged_whole for field in table.fields)
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
    def inner(self) -> tuple[tuple[str, _Plan, bool], ...]:
        """The records inside: the name of the field, and whether it has a list of them."""
        return tuple(
            (name, _plan(table, self._edition, self.state.catalogs), is_list)
            for name, table, is_list in inner(self._table)
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


def _plan(table: Table, edition: int, catalogs: Catalogs) -> _Plan:
    """The plan of a table, which keeps it; of one that asks lists, that for the last ones."""
    plan: _Plan | None = table.plans.get(edition)
    if plan is None or (table.lists and plan.state.catalogs is not catalogs):
        plan = table.plans[edition] = _Plan(table, edition, catalogs)
    return plan


def plain(data: Source, options: Options) -> Plain | None:
    """The bytes of a JSON text that keeps the limits and has no odd text, else None."""
    raw = data if type(data) is bytes else _bytes(data)
    if raw is None or len(raw) > options.max_bytes:
        return None
    # The core knows no smaller limit of levels.
    if options.max_levels < MAX_LEVELS or has_more_items(raw, options.max_items):
        return None
    is_odd, colons = glance(raw)
    return None if is_odd else (raw, colons)


def read(model: type[BaseModel], data: Plain, options: Options) -> Attempt:
    """Try to read the record in plain bytes."""
    raw, colons = data
    plan = _plan(Table.of(model), options.edition, options.catalogs)
    try:
        value = plan.one.validate_json(raw, context=raw)
    except _NOT_CLEAN:
        return None, {}
    try:
        keys = _complete(value, plan)
    except _NOT_CLEAN:
        return None, value.__dict__
    is_whole = _is_whole(raw, plan, keys, colons)
    return value if is_whole else None, value.__dict__


def read_list(model: type[P], data: Plain, options: Options) -> tuple[P, ...] | None:
    """The records of the list in plain bytes if there is nothing to say about them."""
    raw, colons = data
    if not _may_be_records(raw):
        return None
    plan = _plan(Table.of(model), options.edition, options.catalogs)
    try:
        values: tuple[P, ...] = plan.many.validate_json(raw, context=raw)
        keys = sum([_complete(value, plan) for value in values])
    except _NOT_CLEAN:
        return None
    return values if _is_whole(raw, plan, keys, colons) else None


def of_node(
    model: type[BaseModel], node: Node, edition: int, catalogs: Catalogs
) -> Attempt:
    """Try to read the record of a parsed object, whose texts have no combining accent."""
    plan = _plan(Table.of(model), edition, catalogs)
    try:
        value = plan.one.validate_python(node)
    except _NOT_CLEAN:
        return None, {}
    try:
        _complete(value, plan)
    except _NOT_CLEAN:
        return None, value.__dict__
    return value, value.__dict__


def of_part(
    model: type[BaseModel],
    node: Node,
    pointer: Pointer,
    edition: int,
    catalogs: Catalogs,
) -> Attempt:
    """The same of an object inside another, as long as it is not deep inside.

    So a fault there does not make every level above be read twice.
    """
    if _depth(pointer) > _DEEPEST:
        return None, {}
    return of_node(model, node, edition, catalogs)


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


def _is_whole(raw: bytes, plan: _Plan, keys: int, colons: int) -> bool:
    """Whether these are all the keys there are, and nothing nests too deep."""
    if plan.levels > MAX_LEVELS < raw.count(b"{") + raw.count(b"["):
        return False
    return keys == colons or has_keys(raw, keys)


def _complete(value: Any, plan: _Plan) -> int:
    """Finish a record and those inside it; gives the number of keys that were sent.

    Raises `NotClean` at the end; then what is not clean is `INVALID`.
    """
    members, present = value.__dict__, value.__pydantic_fields_set__
    keys, is_clean = len(present), not value.__pydantic_extra__
    is_clean &= _take_back(members, present)
    for name, made in plan.deferred:
        digits = members[name]
        if digits:
            try:
                members[name] = made(digits)
            except ValueError:
                members[name], is_clean = INVALID, False
    for name, inside, is_list in plan.inner:
        part = members[name]
        if part is not None and part is not INVALID:
            try:
                keys += _complete_all(part if is_list else (part,), inside)
            except _NOT_CLEAN:
                members[name], is_clean = INVALID, False
    if plan.others is not None:
        is_clean &= members[plan.others.name] not in plan.others.wires
    if not is_clean:
        raise NotClean
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
            _take_back(item.__dict__, sent)
    return keys


def _take_back(members: dict[str, Any], present: set[str]) -> bool:
    """Make what was sent as null or `""` what it means: absent.

    Gives whether nothing is `INVALID`.
    """
    is_clean = True
    for name in [name for name, value in members.items() if not value]:
        value = members[name]
        if value is INVALID:
            is_clean = False
        elif name in present and (value is None or value == ""):
            members[name] = None
            present.discard(name)
    return is_clean
