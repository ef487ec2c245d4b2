"""Types of a specification as Python annotations, and what a module imports for them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from goitin import model
from goitin.model.carriers import carriers
from goitin.targets.python import names
from goitin.targets.python.black_layout import imported

_PLAIN: Mapping[type, str] = {
    model.Text: "str",
    model.Url: "str",
    model.Base64: "str",
    model.Integer: "int",
    model.Numeric: "Decimal",
    model.Flag: "bool",
    model.Mark: "bool",
    model.Json: "RawJson",
    **names.MOMENTS,
}
"""What a type is; numbers that are not named are decimals."""
_RUNTIME_NAMES = frozenset({"YearMonth", "RawJson"})
_STANDARD = {
    "Decimal": "decimal",
    **{name: "datetime" for name in names.MOMENTS.values() if name not in _RUNTIME_NAMES},
}


@dataclass(slots=True)
class Imports:
    """What a module needs from elsewhere, gathered while its fields are made."""

    runtime: set[str] = field(default_factory=set)
    standard: set[str] = field(default_factory=set)
    tables: set[str] = field(default_factory=set)
    records: set[str] = field(default_factory=set)

    def from_standard(self) -> list[str]:
        """Import statements of the standard library's types."""
        by_module: dict[str, list[str]] = {}
        for name in sorted(self.standard):
            by_module.setdefault(_STANDARD[name], []).append(name)
        return [f"from {module} import {', '.join(found)}" for module, found in sorted(by_module.items())]


def class_imports(ids: Iterable[str], indent: int = 0) -> list[str]:
    """Import statements of the classes of records and tables, each from its own module."""
    return [imported(f".{names.module(id)}", [names.class_name(id)], indent) for id in sorted(ids)]


def annotation(kind: model.Type, optional: bool, imports: Imports) -> str:
    """The Python type. Records are quoted: their modules are imported on first use only."""
    if isinstance(kind, model.Nested):
        imports.records.add(kind.record)
        name = names.class_name(kind.record)
        return f'"{name} | None"' if optional else f'"{name}"'
    if isinstance(kind, model.ListOf):
        name = f"tuple[{annotation(kind.item, False, imports)}, ...]"
    elif isinstance(kind, model.Code):
        imports.tables.add(kind.table)
        name = names.class_name(kind.table)
    else:
        name = model.said_of(kind, _PLAIN)
        if name in _STANDARD:
            imports.standard.add(name)
        elif name in _RUNTIME_NAMES:
            imports.runtime.add(name)
    return f"{name} | None" if optional else name


def message_type(record: model.Record, spec: model.Spec, imports: Imports) -> str:
    """The class of a message, or that of its envelope with the payload's type, as a module writes it that imports all it names."""
    shared = carriers(spec)
    envelope = shared.of(record.id)
    imports.records.add(envelope.id if envelope else record.id)
    if envelope is None:
        return names.class_name(record.id)
    name = names.class_name(envelope.id)
    if envelope.payload is None:
        return name
    own = shared.payload(record)
    return f"{name}[{unquoted(own.type, imports) if own else None}]"


def unquoted(kind: model.Type, imports: Imports) -> str:
    """The type where its classes are imported already."""
    return annotation(kind, False, imports).replace('"', "")
