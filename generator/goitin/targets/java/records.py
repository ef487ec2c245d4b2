"""The view of a record: documentation, components, the table, builder; ready text but for what the sinks do."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any, NamedTuple

from goitin.model import Record, Spec, message_keys
from goitin.targets.java import prose
from goitin.targets.java.escape import WIDTH
from goitin.targets.java.names import class_name, component_name, runtime, service_name
from goitin.targets.java.table import arguments, field_line, rule_line, self_line
from goitin.targets.java.types import java_type

_UNKNOWN = ("@param unknown", "Thành phần không có trong đặc tả / Members that no field is for.")
_NO_FORM = ("@serial", "exclude")  # how Java itself keeps a value is no part of the documentation


class FieldView(NamedTuple):
    """One field, ready for its places in the template."""

    at: int
    name: str
    type: str
    purpose: str


def record_view(record: Record, spec: Spec) -> dict[str, Any]:
    """Everything the template of a record places."""
    name = class_name(record.id)
    imports = {f"{runtime(spec)}.*", "java.util.Map"}
    fields, params, components, lists = [], [], [], []
    service = _service(record, spec)
    table = [f"{name}::values"]
    for at, field in enumerate(record.fields):
        java = java_type(field.type)
        imports.update(java.imports)
        component = component_name(field.id)
        purpose = prose.purpose(field)
        more = prose.field(field, record.origin)
        params.append((f"@param {component}", f"{purpose} {more}" if more else purpose))
        components.append(f"{java.name} {component}")
        table.append(field_line(field, java, record.origin))
        fields.append(FieldView(at, component, java.name, purpose))
        if java.item is not None:
            lists.append(component)
    rules = [rule_line(rule, record, spec) for rule in record.rules]
    return {
        "file": record.file,
        "package": spec.sdk.java_package,
        "imports": sorted(imports),
        "name": name,
        "doc": list(prose.about(record)),
        "params": [*params, _UNKNOWN, _NO_FORM],
        "components": components,
        "own": self_line(record, spec),
        "has_service": service is not None,
        "service": service or "",
        "is_numeric": "java.math.BigDecimal" in imports,
        "table": arguments(table, ")" if rules or service else ");"),
        "rules": arguments(rules, ")" if service else ");"),
        "lists": lists,
        "arguments": _arguments(len(fields)),
        "values": _folded([field.name for field in fields]),
        "fields": fields,
    }


def _service(record: Record, spec: Spec) -> str | None:
    """The constant of the service whose request the record is, if it says which."""
    if message_keys.other_services(spec, record) is None:
        return None
    return service_name(next(one.id for one in spec.services() if one.request == record.id))


@cache
def _arguments(count: int) -> str:
    """All values of a record, as arguments of its constructor."""
    return _folded([*(f"values.get({at})" for at in range(count)), "values.unknown()"])


def _folded(items: Sequence[str]) -> str:
    """Items behind commas; where one line has no room for them, filled into lines below it."""
    text = ", ".join(items)
    if len(text) <= WIDTH - 32:
        return text
    lines: list[str] = []
    room = 0
    for item in items:
        room -= len(item) + 2
        if room >= 0:
            lines[-1] += f", {item}"
        else:
            lines.append(item)
            room = WIDTH - 8 - len(item)
    return "\n        " + ",\n        ".join(lines)
