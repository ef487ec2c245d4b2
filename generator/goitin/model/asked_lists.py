"""Which lists a specification asks where it judges, and lists put in their place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from goitin.model.code_lists import CodeList
from goitin.model.specification import Spec
from goitin.model.types import Code, Nested, item_type


def lists_of(spec: Spec, record: str) -> tuple[str, ...]:
    """The lists that judging a record asks, of its own fields and of the records inside it.

    Args:
        spec: The specification.
        record: The id of the record.

    Returns:
        Ids of code tables that are lists, sorted.

    """
    found: set[str] = set()
    seen, waiting = {record}, [record]
    while waiting:
        for field in spec.record(waiting.pop()).fields:
            for kind in map(item_type, (field.type, *field.accepts)):
                if isinstance(kind, Code) and kind.is_listed:
                    found.add(kind.table)
                elif isinstance(kind, Nested) and kind.record not in seen:
                    seen.add(kind.record)
                    waiting.append(kind.record)
    return tuple(sorted(found))


def given(spec: Spec, lists: Mapping[str, CodeList]) -> Spec:
    """Put lists in the place of those that a specification has, or lacks.

    Args:
        spec: The specification.
        lists: The lists, by the ids of their tables.

    Raises:
        KeyError: There is no such table, or its codes stand in the specification itself.

    """
    strange = [id for id in lists if all(one.id != id or one.rows is None for one in spec.tables)]
    if strange:
        raise KeyError(strange[0])
    tables = [replace(one, rows=lists[one.id]) if one.id in lists else one for one in spec.tables]
    return replace(spec, tables=tuple(tables))
