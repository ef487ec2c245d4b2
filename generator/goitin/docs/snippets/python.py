"""An example in Python: pydantic models made by keyword, one value a line, in black's form.

Left: `values`, the names and literals of the Python target. Right: `docs.snippets`, which places the lines in a program.
"""

from __future__ import annotations

from typing import Any

from goitin import spec
from goitin.docs.snippets.lines import Lines, each, glued, indented
from goitin.docs.snippets.values import Items, Made, Single, Value
from goitin.spec import Spec
from goitin.targets.python import names
from goitin.targets.python.layout import Call, lay
from goitin.targets.python.sinks import literal
from goitin.targets.python.types import Imports, annotation


def view(whole: Spec, example: Made) -> dict[str, Any]:
    """What `make.py.jinja` places."""
    imports = Imports()
    expression = _lines(example, imports)
    classes = {names.class_name(id) for id in imports.records | imports.tables} | imports.runtime
    return {
        "standard": imports.from_standard(),
        "has_standard": bool(imports.standard),
        "ours": imported(whole, classes),
        "message": glued("message = ", expression),
        "class_name": names.class_name(example.record.id),
    }


def imported(whole: Spec, classes: set[str]) -> str:
    """The import of names from the package."""
    start, found = f"from {whole.sdk.python_package} import ", names.sorted_names(classes)
    return lay(Call(start + ", ".join(found), f"{start}(", found, ")"), 0)


def _lines(value: Value, imports: Imports) -> Lines:
    match value:
        case Made(record, members):
            name = names.class_name(record.id)
            imports.records.add(record.id)
            given = [glued(f"{names.attribute(field.id)}=", _lines(it, imports)) for field, it in members]
            return _bracketed(f"{name}(", given)
        case Items(values):
            return _bracketed("(", [_lines(item, imports) for item in values])
    return (_single(value, imports),)


def _bracketed(opening: str, parts: list[Lines]) -> Lines:
    return (opening, *indented(each(parts, ",", ","), 4), ")") if parts else (f"{opening})",)


def _single(value: Single, imports: Imports) -> str:
    name = annotation(value.kind, False, imports)
    match value.kind:
        case spec.Integer():
            return value.text
        case spec.Flag():
            return value.text.capitalize()
        case spec.Date() | spec.DateTime() | spec.Month():
            return f"{name}({', '.join(map(str, value.parts))})"
        case spec.Decimal() | spec.Percent() | spec.Json():
            return f"{name}({literal(value.text)})"
        case spec.Code():
            return (
                f"{name}.{names.member(value.code.id)}" if value.code else f"{name}.of({literal(value.text)})"
            )
    return literal(value.text)
