"""Types of a specification in TypeScript, and what a module imports for them."""

from __future__ import annotations

from dataclasses import dataclass, field

from goitin import model
from goitin.model.carriers import carriers
from goitin.targets.typescript import names
from goitin.targets.typescript.escape import WIDTH, imported

_SAFE_DIGITS = 15
"""Digits of a whole number that a JavaScript number holds whatever they are; more make a `bigint`."""

_AROUND = 44
"""Columns that what stands before and behind an object may take."""

_PLAIN: dict[type, str] = {
    model.Text: "string",
    model.Url: "string",
    model.Base64: "string",
    model.Decimal: "Decimal",
    model.Percent: "Decimal",
    model.Flag: "boolean",
    model.Mark: "boolean",
    model.Json: "RawJson",
    **names.MOMENTS,
}
_OF_RUNTIME = frozenset({"Decimal", "RawJson", *names.MOMENTS.values()})


@dataclass(slots=True)
class Imports:
    """What a module needs from elsewhere, gathered while its members are made.

    `path` is the module itself, below the sources and without ending. `runtime` and `own` hold names, `type ` before those
    that are only types; `own` by module. `records` and `tables` are the ids of what fields hold.
    """

    path: str
    runtime: set[str] = field(default_factory=set)
    own: dict[str, set[str]] = field(default_factory=dict)
    records: dict[str, str] = field(default_factory=dict)
    tables: dict[str, str] = field(default_factory=dict)

    def add(self, module: str, name: str) -> None:
        """Import a name from a module of the package; as a value it serves as a type, too."""
        taken = self.own.setdefault(module, set())
        if not name.startswith("type "):
            taken.discard(f"type {name}")
        elif name.removeprefix("type ") in taken:
            return
        taken.add(name)

    def add_held(self, record: model.Record) -> None:
        """Import the classes and code tables that a record holds, but for other types of its fields."""
        held = Imports(self.path)
        for item in record.fields:
            annotation(item.type, held)
        self.records |= held.records
        self.tables |= held.tables
        for module, found in held.own.items():
            for name in found:
                self.add(module, name)

    def lines(self, spec: model.Spec) -> list[str]:
        """The import statements: of the runtime, then of the package."""
        own = sorted((module, found) for module, found in self.own.items() if module != self.path)
        made = [imported(self.runtime, names.runtime(spec, self.path))] if self.runtime else []
        return made + [imported(found, names.relative(self.path, module)) for module, found in own]


def union(name: str, parts: list[str]) -> str:
    """The declaration of a type that is one of several; `never` where there are none."""
    line = f"export type {name} = {' | '.join(parts) or 'never'};"
    return line if len(line) <= WIDTH else f"export type {name} =\n  | " + "\n  | ".join(parts) + ";"


def generic(start: str, arguments: list[str], behind: str) -> str:
    """A generic type behind what declares it and before what makes it, its arguments on lines of their own where one has no room."""
    line = f"{start}<{', '.join(arguments)}>"
    return line if len(line) + len(behind) <= WIDTH else f"{start}<\n  " + ",\n  ".join(arguments) + "\n>"


def filled(members: list[str], indent: str = "") -> str:
    """An object of members, on one line if there is room, else as many on a line as there is."""
    line = f"{{ {', '.join(members)} }}" if members else "{}"
    if len(indent) + len(line) <= WIDTH - _AROUND:
        return line
    lines = [f"{indent} "]
    for member in members:
        if lines[-1].strip() and len(lines[-1]) + len(member) + 2 > WIDTH:
            lines.append(f"{indent} ")
        lines[-1] += f" {member},"
    return "{\n" + "\n".join(lines) + f"\n{indent}}}"


def is_big(kind: model.Integer) -> bool:
    """Whether a whole number may have more digits than a JavaScript number holds whatever they are."""
    return kind.digits > _SAFE_DIGITS


def annotation(kind: model.Type, imports: Imports) -> str:
    """The TypeScript type of a value that is there; the classes and tables in it are imported."""
    match kind:
        case model.ListOf(item):
            return f"readonly {annotation(item, imports)}[]"
        case model.Nested(record):
            name = names.class_name(record)
            imports.records[record] = name
            imports.add(f"records/{record}", name)
        case model.Code(table=table):
            name = names.class_name(table)
            imports.tables[table] = name
            imports.add(f"code_tables/{table}", name)
        case model.Integer():
            name = "bigint" if is_big(kind) else "number"
        case _:
            name = _PLAIN[type(kind)]
            if name in _OF_RUNTIME:
                imports.runtime.add(f"type {name}")
    return name


def message_type(record: model.Record, spec: model.Spec, imports: Imports) -> str:
    """The class of a message, or that of its envelope with the type of the payload."""
    shared = carriers(spec)
    envelope = shared.of(record.id)
    if envelope is None:
        name = names.class_name(record.id)
        imports.add(f"records/{record.id}", name)
        return name
    name = names.class_name(envelope.id)
    imports.add(f"envelopes/{envelope.id}", f"type {name}")
    if envelope.payload is None:
        return name
    payload = shared.payload(record)
    if payload is None:
        return f"{name}<undefined>"
    carried = annotation(payload.type, imports)
    return f"{name}<{carried}{'' if spec.requirement(payload).is_promised else ' | undefined'}>"
