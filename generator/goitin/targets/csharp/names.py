"""Identifiers of the C# SDK, settled against the words that each scope forbids, and what clashes all the same."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from goitin.diagnostics.diagnostic import Diagnostic
from goitin.diagnostics.message import msg
from goitin.model import (
    NOWHERE,
    CodeTable,
    Date,
    DateTime,
    Edition,
    Envelope,
    Moment,
    Month,
    Record,
    Sdk,
    Source,
    Spec,
    Time,
)
from goitin.model.carriers import carriers
from goitin.model.naming import camel, escape_reserved, find_collisions, ids_in_code, pascal
from goitin.targets.csharp.reserved import CLASSES, CODES, MEMBERS, OBJECT, SERVICES

RUNTIME = "Goitin.Runtime"
"""The namespace of the runtime, and the id of its package."""
MOMENTS: dict[type[Moment], str] = {
    Date: "DateOnly",
    DateTime: "DateTime",
    Month: "YearMonth",
    Time: "TimeOnly",
}
"""Points in time in C#."""

_OWN = ("Directions", "Editions", "Messages", "Services", "Sources")


def runtime(sdk: Sdk) -> str:
    """The namespace of the runtime that an SDK stands on: the package's, or its own where it holds the runtime."""
    return f"{sdk.csharp_namespace}.Runtime" if sdk.is_embedded else RUNTIME


def prefix(space: str) -> str:
    """What names of the whole regulation begin with, such as `Qcvn120` of `Qcvn120Services`: the last word of the namespace."""
    return space.rpartition(".")[2]


@lru_cache(maxsize=64)
def _classes(namespace: str) -> frozenset[str]:
    return CLASSES | set(MOMENTS.values()) | set(namespace.split(".")) | set(_of_every_sdk(namespace))


def _of_every_sdk(namespace: str) -> list[str]:
    """The types that every SDK has."""
    return [prefix(namespace) + name for name in _OWN]


def class_name(id: str, namespace: str) -> str:
    """The type of a record or a code table."""
    return escape_reserved(id, pascal, _classes(namespace))


def property_name(id: str, owner: str) -> str:
    """The property of a field; C# forbids the name of its own type."""
    return _member(pascal(id), owner, MEMBERS)


def list_field(id: str) -> str:
    """The private field behind a property that holds a list."""
    return "_" + camel(id)


def code_name(id: str, owner: str) -> str:
    """The static member of a code."""
    return _member(pascal(id), owner, CODES)


def _member(name: str, owner: str, reserved: frozenset[str]) -> str:
    if name in reserved:
        name += "_"
    return name + "_" if name == owner else name


def edition_name(edition: Edition | str) -> str:
    """The member of the table of editions for an edition."""
    id = edition if isinstance(edition, str) else edition.id
    return "V" + re.sub(r"[^0-9A-Za-z]", "_", id)


def service_name(id: str) -> str:
    """The member of the table of services for a service."""
    return _member(pascal(id), "", SERVICES)


def direction_name(word: str) -> str:
    """The member of the table of directions for one of the two."""
    return pascal(word)


def source_name(source: Source) -> str:
    """The member of the table of sources for a source."""
    name = pascal(re.sub(r"[^0-9a-z]+", "_", source.id.lower()).strip("_") or "_")
    return name if name[:1].isalpha() and name not in OBJECT else f"{name}_"


def spaces(sdk: Sdk) -> dict[str, str]:
    """Where the classes are, and how names of the whole regulation begin."""
    space = sdk.csharp_namespace
    return {"namespace": space, "prefix": prefix(space), "runtime": runtime(sdk)}


def frame(file: str, spec: Spec) -> dict[str, str]:
    """What the first lines of every generated file say."""
    return {"file": file, "number": spec.number, **spaces(spec.sdk)}


def check_names(spec: Spec) -> Iterator[Diagnostic]:
    """What of a specification meets in one C# name. Files are named as types, so types meet whatever their case."""
    space, shared = spec.sdk.csharp_namespace, carriers(spec)
    own = [(name, name, spec.place) for name in _of_every_sdk(space)]  # hidden by a member of the name
    holders: list[Record | Envelope] = [*shared.records, *shared.envelopes]
    classes: list[Record | CodeTable | Envelope] = [*spec.tables, *holders]
    types = [(item.id, class_name(item.id, space), item.place) for item in classes]
    yield from find_collisions(types, "C#", msg("types"), fold=True)
    for table in spec.tables:
        owner = class_name(table.id, space)
        codes = [(id, code_name(id, owner), place) for id, place in ids_in_code(table.codes)]
        yield from find_collisions([*codes, *own], "C#", msg("members of {owner}", owner=owner))
    for record in holders:
        owner = class_name(record.id, space)
        fields = [(id, property_name(id, owner), place) for id, place in ids_in_code(record.fields)]
        yield from find_collisions([*fields, *own], "C#", msg("properties of {owner}", owner=owner))
    editions = [(item.id, edition_name(item), spec.place) for item in spec.editions]
    yield from find_collisions(editions, "C#", msg("editions"))
    sources = [(item.id, source_name(item), NOWHERE) for item in spec.sources]
    yield from find_collisions(sources, "C#", msg("sources"))
    services = [(item.id, service_name(item.id), item.place) for item in spec.services()]
    yield from find_collisions([*services, *own], "C#", msg("services"))
