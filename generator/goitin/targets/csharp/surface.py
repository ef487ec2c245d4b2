"""What others can compile against in a C# SDK: the public members of each file, from the view that its template places."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from goitin.diff.surface import Declared
from goitin.model import Spec
from goitin.rendering.page import OutputFile
from goitin.targets.csharp.names import class_name, code_name, prefix, property_name, service_name

_PROPERTY = re.compile(r"\bpublic (?P<type>.+?) (?P<name>\w+)(?: \{.*)?$")
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
    for name in dict.fromkeys(page.declared_types or ()):
        for type, kind, members in _BY_TEMPLATE[page.template](name, page.view):
            yield Declared(type, kind)
            yield from (Declared(f"{type}.{member}", shape) for member, shape in members)


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


_Pairs = list[tuple[str, str]]
_Types = list[tuple[str, str, _Pairs]]
"""Each type with its kind and its members."""


def _record(name: str, view: Mapping[str, Any]) -> _Types:
    properties = _properties([*view["members"], *view["former"]])
    return [(name, f"sealed class : Packet<{name}>", [*properties, ("new()", "constructor")])]


def _envelope(_: str, view: Mapping[str, Any]) -> _Types:
    """The classes that messages share, with a payload and without."""
    return [
        (
            one["type"],
            f"sealed class : PacketMessage<{one['type']}>",
            [*_properties(one["members"], one["parameter"]), _made(one)],
        )
        for one in view["classes"]
    ]


def _made(one: Mapping[str, Any]) -> tuple[str, str]:
    service = f"PacketService<{one['type']}> service" if one["is_request"] else ""
    return f"new({service})", "constructor"


def _properties(members: Iterable[Any], parameter: str = "") -> _Pairs:
    """Properties as they are declared; whether a type's own parameter may be null nobody sees."""
    found = (_PROPERTY.search(" ".join(member.declared)) for member in members)
    return [(one["name"], _property(one, parameter)) for one in found if one]


def _property(declared: re.Match[str], parameter: str) -> str:
    type = parameter if declared["type"] == f"{parameter}?" else declared["type"]
    return f"{type} {{ get; }}" if "private init" in declared[0] else f"{type} {{ get; init; }}"


def _code_table(name: str, view: Mapping[str, Any]) -> _Types:
    codes = [(code["name"], f"static {name} {{ get; }}") for code in (*view["codes"], *view["former"])]
    known = ("Known", f"static IReadOnlyList<{name}> {{ get; }}")
    return [(name, f"readonly struct : ICode<{name}>", [*codes, known, *_OF_CODES])]


def _directions(name: str, view: Mapping[str, Any]) -> _Types:
    return _constants(name, ((item["name"], "PacketDirection") for item in view["directions"]))


def _editions(name: str, view: Mapping[str, Any]) -> _Types:
    editions = ((item["name"], "PacketEdition") for item in view["editions"])
    all = ("All", "IReadOnlyList<PacketEdition>")
    return _constants(name, [*editions, all, ("Newest", "PacketEdition")])


def _services(name: str, view: Mapping[str, Any]) -> _Types:
    services = ((item["name"], f"PacketService<{item['types']}>") for item in view["services"])
    return _constants(name, [*services, ("All", "IReadOnlyList<PacketService>")])


def _sources(name: str, view: Mapping[str, Any]) -> _Types:
    return _constants(name, ((item["name"], "PacketSource") for item in view["sources"]))


def _constants(name: str, members: Iterable[tuple[str, str]]) -> _Types:
    return [(name, "static class", [(member, f"static {type} {{ get; }}") for member, type in members])]


def _messages(name: str, _: Mapping[str, Any]) -> _Types:
    services = ("Services", "IReadOnlyList<PacketService> { get; }")
    return [(name, f"sealed class : PacketRegulation<{name}>", [services, ("new()", "constructor")])]


_BY_TEMPLATE: Mapping[str, Callable[[str, Mapping[str, Any]], _Types]] = {
    "csharp/code_table.cs.jinja": _code_table,
    "csharp/directions.cs.jinja": _directions,
    "csharp/editions.cs.jinja": _editions,
    "csharp/envelope.cs.jinja": _envelope,
    "csharp/messages.cs.jinja": _messages,
    "csharp/record.cs.jinja": _record,
    "csharp/services.cs.jinja": _services,
    "csharp/sources.cs.jinja": _sources,
}
