"""What others can use of a Python SDK: the public names of each module, from the view that its template places."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Mapping
from pathlib import PurePosixPath
from typing import Any

from goitin.diff.surface import Declared
from goitin.model import Spec
from goitin.rendering.page import OutputFile
from goitin.targets.python.names import OWN_EXPORTS, attribute, class_name, member


def declared(page: OutputFile) -> Iterator[Declared]:
    """The public names of a module and what is in them."""
    made = _BY_TEMPLATE.get(page.template)
    return made(page) if made else iter(())


def names(spec: Spec) -> Iterator[tuple[str, Any]]:
    """`Class` and `Class.member` of what has a place of its own in the specification, with that part."""
    for record in spec.records:
        yield class_name(record.id), record
        yield from ((f"{class_name(record.id)}.{attribute(one.id)}", one) for one in record.fields)
    for table in spec.tables:
        yield class_name(table.id), table
        yield from ((f"{class_name(table.id)}.{member(one.id)}", one) for one in table.codes)
    yield from ((f"Service.{member(one.id)}", one) for one in spec.services())


def _package(page: OutputFile) -> Iterator[Declared]:
    """What the package exports besides the classes of its own modules."""
    for entry in page.view["entries"]:
        name, module = ast.literal_eval(entry["name"]), ast.literal_eval(entry["module"])
        if not module.startswith(".") or module.startswith("._runtime"):
            yield Declared(name, "of the runtime")
        elif name in OWN_EXPORTS and name[0].islower():
            yield Declared(name, "function")


def _record(page: OutputFile) -> Iterator[Declared]:
    name = page.view["class_name"]
    yield Declared(PurePosixPath(page.path).stem, "module")
    yield Declared(name, f"class({page.view['base']})")
    shapes: dict[str, str] = {}
    for field in page.view["fields"]:
        (statement,) = ast.parse(field["declaration"]).body
        assert isinstance(statement, ast.AnnAssign)
        shapes[ast.unparse(statement.target)] = _type(statement) + _default(statement.value)
    for field in page.view["former"]:  # it is used as the field itself
        shapes[field["name"]] = shapes[field["now"]]
    yield from (Declared(f"{name}.{field}", shape) for field, shape in shapes.items())


def _type(statement: ast.AnnAssign) -> str:
    """The type alone; `Annotated` says the key besides, and a record's name stands in quotes."""
    kind = statement.annotation
    if (
        isinstance(kind, ast.Subscript)
        and isinstance(kind.slice, ast.Tuple)
        and ast.unparse(kind.value) == "Annotated"
    ):
        kind = kind.slice.elts[0]
    return ast.unparse(_Unquoted().visit(kind))


class _Unquoted(ast.NodeTransformer):
    """Takes the quotes from names of classes that are imported later."""

    def visit_Constant(self, node: ast.Constant) -> ast.expr:
        return ast.parse(node.value, mode="eval").body if isinstance(node.value, str) else node


def _default(value: ast.expr | None) -> str:
    """The value of a field that nobody gave one; `Preset` says it as its keyword."""
    if value is None:
        return ""
    return f" = {ast.unparse(value.keywords[0].value if isinstance(value, ast.Call) else value)}"


def _code_table(page: OutputFile) -> Iterator[Declared]:
    yield Declared(PurePosixPath(page.path).stem, "module")
    codes = [*page.view["codes"], *page.view["former"]]
    yield from _enumeration(page.view["class_name"], "CodeTable", codes)


def _services(page: OutputFile) -> Iterator[Declared]:
    return _enumeration("Service", "ServiceTable[Request_co, Response_co]", page.view["services"])


def _editions(page: OutputFile) -> Iterator[Declared]:
    return _enumeration("Edition", "StrEnum", page.view["members"])


def _enumeration(name: str, base: str, members: list[Mapping[str, Any]]) -> Iterator[Declared]:
    """An enumeration; a member is of its own type unless it says another."""
    yield Declared(name, f"class({base})")
    for item in members:
        (statement,) = ast.parse(item["member"]).body
        if isinstance(statement, ast.AnnAssign):
            yield Declared(f"{name}.{ast.unparse(statement.target)}", ast.unparse(statement.annotation))
        else:
            yield Declared(f"{name}.{item['member'].partition(' = ')[0]}", name)


_BY_TEMPLATE: Mapping[str, Callable[[OutputFile], Iterator[Declared]]] = {
    "python/code_table.py.jinja": _code_table,
    "python/package.py.jinja": _package,
    "python/record.py.jinja": _record,
    "python/regulation.py.jinja": _editions,
    "python/services.py.jinja": _services,
}
