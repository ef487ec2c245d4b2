"""Canonical JSON by pydantic's core, or nothing at all.

The core writes strings as RFC 8785 does, leaves out what is absent, and writes members in
the order they have in the object. So a record whose members stand in the order of its
table, with those inside it, and without unknown members, gives the bytes that `Table.write`
gives. A value that the core would have to guess about is an error here, and then that
method writes: JSON that is kept as it came, numbers with digits to keep, whatever is not
of the type its field says.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Any

from pydantic import BaseModel
from pydantic_core import CoreSchema, SchemaSerializer
from pydantic_core import core_schema as core

from .fast_schema import MOST_RECORDS, inner
from .kinds.base import Kind
from .kinds.codes import Code, Flag
from .kinds.joined import Joined
from .kinds.numbers import Integer, Numeric
from .kinds.structure import ListOf, Nested
from .kinds.texts import Text
from .kinds.times import Timed
from .table import Table


class _Unsure(Exception):
    """The careful writer is to be asked."""


class _Plan:
    """How the records of one class are written."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self.names = tuple(field.name for field in table.fields)
        self.sent = tuple(field.name for field in table.sent)

    @cached_property
    def serializer(self) -> SchemaSerializer:
        """What writes a record."""
        return _Schemas().serializer(self._table)

    @cached_property
    def inner(self) -> tuple[tuple[str, _Plan, bool], ...]:
        """The records inside: the name of the field, and whether it has a list of them."""
        return tuple(
            (name, _plan(table), is_list) for name, table, is_list in inner(self._table)
        )


def _plan(table: Table) -> _Plan:
    """The plan of a table, which keeps it."""
    plan: _Plan | None = table.writer
    if plan is None:
        plan = table.writer = _Plan(table)
    return plan


def write(value: BaseModel) -> bytes | None:
    """The canonical JSON of a record; None if `Table.write` is to be asked."""
    plan = _plan(Table.of(type(value)))
    try:
        if not _is_plain(value, plan):
            return None
        return plan.serializer.to_json(
            value, by_alias=True, exclude_none=True, warnings="error"
        )
    except Exception:
        # Values that were never validated may be anything; the careful writer says what
        # is wrong with them.
        return None


def _is_plain(value: Any, plan: _Plan) -> bool:
    """Whether a record and those inside it hold their fields, in order, and no more."""
    members = value.__dict__
    if value.__pydantic_extra__ or tuple(members) != plan.names:
        return False
    if plan.sent and None in [members[name] for name in plan.sent]:
        return False  # their keys are written all the same
    for name, inside, is_list in plan.inner:
        part = members[name]
        if part is None:
            continue
        for item in part if is_list else (part,):
            if inside.inner or inside.sent:
                if not _is_plain(item, inside):
                    return False
            elif item.__pydantic_extra__ or tuple(item.__dict__) != inside.names:
                return False
    return True


class _Schemas:
    """The schemas of a record and of those it reaches."""

    def __init__(self) -> None:
        self._names: dict[Table, str] = {}
        self._waiting: list[Table] = []

    def serializer(self, table: Table) -> SchemaSerializer:
        outer = self._reference(table)
        records = []
        for waiting in self._waiting:  # grows on the way
            records.append(self._record(waiting))
        schema = core.definitions_schema(outer, records)
        try:
            return SchemaSerializer(schema, _use_prebuilt=False)
        except TypeError:
            # An older core, which would take what frameworks built for a class.
            return SchemaSerializer(_by(_unsure))

    def _reference(self, table: Table) -> CoreSchema:
        if table not in self._names:
            if len(self._names) == MOST_RECORDS:
                return _by(_unsure)
            self._names[table] = str(len(self._names))
            self._waiting.append(table)
        return core.definition_reference_schema(self._names[table])

    def _record(self, table: Table) -> CoreSchema:
        fields = {
            field.name: core.model_field(
                core.nullable_schema(self._kind(field.kind)),
                serialization_alias=field.wire,
            )
            for field in table.fields
        }
        members = core.model_fields_schema(fields)
        return core.model_schema(table.model, members, ref=self._names[table])

    def _kind(self, kind: Kind) -> CoreSchema:
        if isinstance(kind, ListOf):
            return core.tuple_variable_schema(self._kind(kind.item))
        if isinstance(kind, Nested):
            return self._reference(kind.table)
        if isinstance(kind, Text) or (isinstance(kind, Code) and kind.as_text):
            return core.str_schema()
        if isinstance(kind, Timed) or (isinstance(kind, Numeric) and kind.as_text):
            return _by(kind.plain, core.str_schema())
        if isinstance(kind, Joined):
            return _by(kind.joined, core.str_schema())
        if isinstance(kind, Integer):
            return core.int_schema()
        if isinstance(kind, Flag):
            return _by(kind.dump)
        return _by(_unsure)


def _unsure(value: Any) -> Any:
    raise _Unsure


def _by(function: Callable[[Any], Any], of: CoreSchema | None = None) -> CoreSchema:
    """Write what a function gives."""
    return core.any_schema(
        serialization=core.plain_serializer_function_ser_schema(
            function, return_schema=of, when_used="unless-none"
        )
    )
