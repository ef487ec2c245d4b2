"""What others can compile against in a C# SDK: the public members of each file, from the view that its template places."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from goitin.diff.surface import Declared
from goitin.model import Spec
from goitin.rendering.page import OutputFile
from goitin.targets.csharp.names import class_name, code_name, prefix, property_name, service_name

_PROPERTY = re.compile(r"public (?P<type>.+?) (?P<name>\w+)(?: \{.*)?")
_OF_CODES = (
    ("Code", "string { get; }"),
    ("IsKnown", "bool { get; }"),
    ("LabelEn", "string { get; }"),
    ("LabelVi", "string { get; }"),
    ("ToString()", "string"),
    ("new(string code)", "constructor"),
)


def declared(page: OutputFile) -> Iterator[Declared]:
    """The public types of a file and their members."""
    for name in page.declared_types or ():
        kind, members = _BY_TEMPLATE[page.template](name, page.view)
        yield Declared(name, kind)
        yield from (Declared(f"{name}.{member}", shape) for member, shape in members)


def names(spec: Spec) -> Iterator[tuple[str, Any]]:
    """`Class` and `Class.Member` of what has a place of its own in the specification, with that part."""
    space = spec.sdk.csharp_namespace
    for record in spec.records:
        owner = class_name(record.id, space)
        yield owner, record
        yield from ((f"{owner}.{property_name(one.id, owner)}", one) for one in record.fields)
    for table in spec.tables:
        owner = class_name(table.id, space)
        yield owner, table
        yield from ((f"{owner}.{code_name(one.id, owner)}", one) for one in table.codes)
    yield from ((f"{prefix(space)}Services.{service_name(one.id)}", one) for one in spec.services())


_Members = tuple[str, list[tuple[str, str]]]


def _record(name: str, view: Mapping[str, Any]) -> _Members:
    found = [_PROPERTY.fullmatch(member.declared[0]) for member in (*view["members"], *view["former"])]
    properties = [(one["name"], f"{one['type']} {{ get; init; }}") for one in found if one]
    return f"sealed class : Packet<{name}>", [*properties, ("new()", "constructor")]


def _code_table(name: str, view: Mapping[str, Any]) -> _Members:
    codes = [(code["name"], f"static {name} {{ get; }}") for code in (*view["codes"], *view["former"])]
    known = ("Known", f"static IReadOnlyList<{name}> {{ get; }}")
    return f"readonly struct : ICode<{name}>", [*codes, known, *_OF_CODES]


def _directions(_: str, view: Mapping[str, Any]) -> _Members:
    return _constants("PacketDirection", view["directions"])


def _editions(_: str, view: Mapping[str, Any]) -> _Members:
    kind, editions = _constants("PacketEdition", view["editions"])
    all = ("All", "static IReadOnlyList<PacketEdition> { get; }")
    return kind, [*editions, all, ("Newest", "static PacketEdition { get; }")]


def _services(_: str, view: Mapping[str, Any]) -> _Members:
    kind, services = _constants("PacketService", view["services"])
    return kind, [*services, ("All", "static IReadOnlyList<PacketService> { get; }")]


def _sources(_: str, view: Mapping[str, Any]) -> _Members:
    return _constants("PacketSource", view["sources"])


def _constants(type: str, items: list[Mapping[str, Any]]) -> _Members:
    return "static class", [(item["name"], f"static {type} {{ get; }}") for item in items]


def _messages(name: str, _: Mapping[str, Any]) -> _Members:
    services = ("Services", "IReadOnlyList<PacketService> { get; }")
    return f"sealed class : PacketRegulation<{name}>", [services, ("new()", "constructor")]


_BY_TEMPLATE: Mapping[str, Callable[[str, Mapping[str, Any]], _Members]] = {
    "csharp/code_table.cs.jinja": _code_table,
    "csharp/directions.cs.jinja": _directions,
    "csharp/editions.cs.jinja": _editions,
    "csharp/messages.cs.jinja": _messages,
    "csharp/record.cs.jinja": _record,
    "csharp/services.cs.jinja": _services,
    "csharp/sources.cs.jinja": _sources,
}
