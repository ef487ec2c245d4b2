"""What others can use of a TypeScript SDK: what each module exports, from the view that its template places."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from goitin.diff.surface import Declared
from goitin.model import Spec
from goitin.rendering.page import OutputFile
from goitin.targets.typescript.names import class_name, constant, member, property_name

_PROPERTY = re.compile(r"(?:declare )?readonly (\w+)(\??): (.*);")


def declared(page: OutputFile) -> Iterator[Declared]:
    """The public names of a module and what is in them."""
    made = _BY_TEMPLATE.get(page.template)
    return made(page.view) if made else iter(())


def names(spec: Spec) -> Iterator[tuple[str, Any]]:
    """`Class` and `Class.member` of what has a place of its own in the specification, with that part."""
    for record in spec.records:
        yield class_name(record.id), record
        yield from ((f"{class_name(record.id)}.{property_name(one.id)}", one) for one in record.fields)
    for table in spec.tables:
        yield class_name(table.id), table
        yield from ((f"{class_name(table.id)}.{member(one.id)}", one) for one in table.codes)
    yield from ((constant(one.id), one) for one in spec.services())


def _record(view: Mapping[str, Any]) -> Iterator[Declared]:
    name = view["name"]
    yield Declared(name, "class extends Packet")
    yield Declared(f"new {name}", f"(init: Init<{name}>)")
    yield Declared(f"{name}.record", f"static RecordInfo<{name}>")
    yield from _properties(name, view["fields"])


def _envelope(view: Mapping[str, Any]) -> Iterator[Declared]:
    yield Declared(view["name"], f"abstract class{view['of']} extends Packet")
    yield from _properties(view["name"], view["fields"])


def _code_table(view: Mapping[str, Any]) -> Iterator[Declared]:
    others = " | (string & {})" if view["is_open"] else ""
    yield Declared(view["name"], f"union of its codes{others}; CodeTable<{view['name']}>")
    yield from _properties(view["name"], view["members"])


def _properties(owner: str, members: list[dict[str, str]]) -> Iterator[Declared]:
    for one in members:
        found = _PROPERTY.fullmatch(one["declaration"])
        assert found is not None, one
        yield Declared(f"{owner}.{found[1]}", f"{found[3]}{found[2]}")


def _service(view: Mapping[str, Any]) -> Iterator[Declared]:
    yield Declared(view["name"], f"const Service<{view['types']}>")


def _messages(_: Mapping[str, Any]) -> Iterator[Declared]:
    yield Declared("ServiceId", "type")
    yield Declared("readMessage", "const MessageReader<ServiceId>")


def _regulation(_: Mapping[str, Any]) -> Iterator[Declared]:
    yield Declared("Edition", "type")
    yield Declared("regulation", "const Regulation")


_BY_TEMPLATE: Mapping[str, Callable[[Mapping[str, Any]], Iterator[Declared]]] = {
    "typescript/code_table.ts.jinja": _code_table,
    "typescript/envelope.ts.jinja": _envelope,
    "typescript/messages.ts.jinja": _messages,
    "typescript/record.ts.jinja": _record,
    "typescript/regulation.ts.jinja": _regulation,
    "typescript/service.ts.jinja": _service,
}
