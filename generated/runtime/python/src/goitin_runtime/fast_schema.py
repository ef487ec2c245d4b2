"""The table of a record as a schema of pydantic's core that takes clean packets only.

It is nowhere wider than the kinds; where it is narrower, the careful pass has its say.
Frameworks never see it: they get the schema of the class.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from pydantic_core import CoreSchema, SchemaError, SchemaValidator
from pydantic_core import core_schema as core

from .fast_values import NEVER, NotClean, Place, Refusing, is_deferred, never, value
from .kinds.base import Kind
from .kinds.structure import ListOf, Nested
from .state import INVALID
from .table import Field, Table

MOST_RECORDS = 100
"""The most records that one schema holds."""


class Inner(NamedTuple):
    """A field with a record, or a list of them."""

    name: str
    table: Table
    is_list: bool


def inner(table: Table) -> Iterator[Inner]:
    """The fields with records."""
    for field in table.fields:
        kind = field.kind
        item = kind.item if isinstance(kind, ListOf) else kind
        if isinstance(item, Nested):
            yield Inner(field.name, item.table, item is not kind)


def deferred(table: Table) -> Iterator[tuple[str, Callable[[str], Any]]]:
    """The fields of which the schema gives digits only, and what makes them values.

    That raises `ValueError` where they are none.
    """
    for field in table.fields:
        if is_deferred(field.kind):
            yield field.name, field.kind.of_clean


def validator(table: Table, state: Refusing, *, many: bool) -> SchemaValidator:
    """The validator of a list of records, or of one, which has `INVALID` where it is not clean."""
    try:
        return _Schemas(state).validator(table, many)
    except SchemaError:
        # A pattern too great for the core's engine; Python's takes it.
        return _Schemas(state, own_patterns=True).validator(table, many)


def _compiled(schema: CoreSchema) -> SchemaValidator:
    """The validator of a schema; what frameworks built for a class has no part in it."""
    try:
        return SchemaValidator(schema, _use_prebuilt=False)
    except TypeError:
        # An older core, which would take theirs for ours: the careful pass reads all.
        return SchemaValidator(NEVER)


def _is_plain(table: Table) -> bool:
    """Whether no two fields share a key or a name, as in odd subclasses."""
    keys = {field.wire for field in table.fields}
    names = {field.name for field in table.fields}
    return len(keys) == len(names) == len(table.fields)


def _or_invalid(schema: CoreSchema) -> CoreSchema:
    return core.with_default_schema(schema, default=INVALID, on_error="default")


class _Schemas:
    """The schemas of a record and of those it reaches."""

    def __init__(self, state: Refusing, *, own_patterns: bool = False) -> None:
        self._state = state
        self._own_patterns = own_patterns
        self._names: dict[Table, str] = {}
        self._waiting: list[Table] = []

    def validator(self, table: Table, many: bool) -> SchemaValidator:
        outer = self._records(table) if many else self._record(table, is_attempt=True)
        # The list of those that wait grows on the way.
        records = [
            self._record(waiting, ref=self._names[waiting]) for waiting in self._waiting
        ]
        return _compiled(core.definitions_schema(outer, records))

    def _records(self, table: Table) -> CoreSchema:
        record = self._reference(table)
        return core.tuple_schema([record], variadic_item_index=0, fail_fast=True)

    def _reference(self, table: Table) -> CoreSchema:
        if table not in self._names:
            if len(self._names) == MOST_RECORDS:
                return NEVER
            self._names[table] = str(len(self._names))
            self._waiting.append(table)
        return core.definition_reference_schema(self._names[table])

    def _record(
        self, table: Table, *, ref: str | None = None, is_attempt: bool = False
    ) -> CoreSchema:
        """A record; an attempt goes on where something is not clean."""
        model = table.model
        if model.__pydantic_post_init__ or not _is_plain(table):
            return core.no_info_plain_validator_function(never, ref=ref)
        fields = {
            field.name: self._field(field, is_attempt=is_attempt)
            for field in table.fields
        }
        members = core.model_fields_schema(
            fields,
            extra_behavior="allow",
            extras_schema=_or_invalid(NEVER) if is_attempt else NEVER,
        )
        return core.model_schema(model, members, ref=ref)

    def _field(self, field: Field, *, is_attempt: bool) -> core.ModelField:
        is_known = field.in_edition(self._state.edition)
        place = Place.NEEDED if field.unconditional else Place.OPTIONAL
        schema = self._kind(self._kind_of(field), place) if is_known else NEVER
        if is_attempt:
            schema = _or_invalid(schema)
        may_lack = not (is_known and (field.unconditional or field.present))
        if may_lack:
            schema = core.with_default_schema(schema, default=None)
        return core.model_field(schema, validation_alias=field.wire)

    def _kind_of(self, field: Field) -> Kind:
        return field.kind_in(self._state.edition)

    def _kind(self, kind: Kind, place: Place) -> CoreSchema:
        if isinstance(kind, ListOf):
            schema = self._list(kind)
        elif isinstance(kind, Nested):
            schema = self._reference(kind.table)
        else:
            return value(kind, place, self._state, own_patterns=self._own_patterns)
        return core.nullable_schema(schema) if place is Place.OPTIONAL else schema

    def _list(self, kind: ListOf) -> CoreSchema:
        if isinstance(kind.item, ListOf):
            return NEVER
        schema: CoreSchema = core.tuple_schema(
            [self._kind(kind.item, Place.ITEM)],
            variadic_item_index=0,
            min_length=kind.min_items,
            max_length=kind.max_items,
            fail_fast=True,
        )
        if not kind.unique or not isinstance(kind.item, Nested):
            return schema
        return core.no_info_after_validator_function(_distinct(kind), schema)


def _distinct(kind: ListOf) -> Callable[[tuple[Any, ...]], tuple[Any, ...]]:
    """A check that no two records of a list have the same key."""
    item: Any = kind.item
    names = kind.unique_names
    kinds = {field.name: field.kind for field in item.table.fields}

    def keys_of(name: str, values: tuple[Any, ...]) -> list[Any]:
        key = kinds[name].key
        found = [value.__dict__[name] for value in values]
        # Texts, and digits of times, are their own.
        return [
            None if one is None or one == "" else one if type(one) is str else key(one)
            for one in found
        ]

    def check(values: tuple[Any, ...]) -> tuple[Any, ...]:
        rows = zip(*(keys_of(name, values) for name in names), strict=True)
        keys = [row for row in rows if None not in row]
        if len(set(keys)) != len(keys):
            raise NotClean
        return values

    return check
