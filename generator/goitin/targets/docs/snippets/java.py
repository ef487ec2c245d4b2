"""An example in Java 8: records made by their builders, one value a line, laid out as google-java-format does."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from goitin import model
from goitin.model import CodeValue, Field, Record, Spec
from goitin.model.carriers import carriers
from goitin.model.naming import escape_reserved
from goitin.targets.docs.snippets.calls import FirstCall
from goitin.targets.docs.snippets.lines import Lines, indented, join_lines, surround
from goitin.targets.docs.snippets.values import ListValue, RecordValue, ScalarValue, Value
from goitin.targets.java.code_tables import MOST_CONSTANTS
from goitin.targets.java.envelopes import message_type
from goitin.targets.java.escape import literal
from goitin.targets.java.names import class_name, component_name, constant, runtime, service_name
from goitin.targets.java.types import java_type

_PROGRAM = "example"
_HTTP = (
    "java.io.ByteArrayOutputStream",
    "java.io.IOException",
    "java.io.InputStream",
    "java.io.OutputStream",
    "java.net.HttpURLConnection",
    "java.net.URL",
)


class _Writer:
    """Writes the values of one example and gathers what they need."""

    def __init__(self, spec: Spec) -> None:
        self.imports = set[str]()
        self._spec = spec

    def lines(self, value: Value) -> Lines:
        match value:
            case RecordValue(record, members):
                builder = self._builder(record)
                given = [
                    self._set(component_name(field.id), self.lines(it))
                    for field, it in members
                    if not self._says_its_service(record, field)
                ]
                if not given:
                    return (f"{builder}.build()",)
                return (builder, *indented(join_lines(given, "", ""), 4), "    .build()")
            case ListValue(values):
                if not values:
                    self.imports.add("java.util.Collections")
                    return ("Collections.emptyList()",)
                self.imports.add("java.util.Arrays")
                items = join_lines([self.lines(item) for item in values], ",", ")")
                return ("Arrays.asList(", *indented(items, 4))
        return (self._single(value),)

    def _builder(self, record: Record) -> str:
        """A builder of a record; of a message without a class of its own, that of its envelope for the service."""
        envelope = carriers(self._spec).of(record.id)
        if envelope is None:
            return f"{self._ours(record.id)}.builder()"
        name = self._ours(envelope.id)
        if record.service is None:
            return f"{name}.builder()"
        self.imports.add(f"{self._spec.sdk.java_package}.Services")
        return f"{name}.builder(Services.{service_name(record.service)})"

    def _says_its_service(self, record: Record, field: Field) -> bool:
        """Whether the builder says a field itself."""
        return field.role == "service" and carriers(self._spec).of(record.id) is not None

    def name(self, message: Record) -> None:
        """Import what the type of a message is made of."""
        shared = carriers(self._spec)
        envelope = shared.of(message.id)
        self._ours(envelope.id if envelope else message.id)
        payload = shared.payload(message) if envelope else None
        match model.item_type(payload.type) if payload else None:
            case model.Nested(id) | model.Code(id):
                self._ours(id)
            case model.Json():
                self.imports.add(f"{runtime(self._spec)}.RawJson")

    def _set(self, setter: str, lines: Lines) -> Lines:
        if len(lines) == 1:
            return surround(f".{setter}(", lines, ")")
        return (f".{setter}(", *indented(surround("", lines, ")"), 4))

    def _ours(self, id: str) -> str:
        self.imports.add(f"{self._spec.sdk.java_package}.{class_name(id)}")
        return class_name(id)

    def _single(self, value: ScalarValue) -> str:
        if value.variable:
            return value.variable
        kind = java_type(value.kind)
        self.imports.update(kind.imports)
        if isinstance(value.kind, model.Code):
            return self._code(value.kind.table, value.text, value.code)
        match kind.name:
            case "String":
                return literal(value.text)
            case "Long":
                return f"{value.text}L"
            case "Boolean":
                return value.text
            case "BigDecimal":
                return f"new {kind.name}({literal(value.text)})"
            case "RawJson":
                self.imports.add(f"{runtime(self._spec)}.{kind.name}")
        return f"{kind.name}.of({', '.join(map(str, value.parts)) or literal(value.text)})"

    def _code(self, table: str, text: str, known: CodeValue | None) -> str:
        """A constant; where there is none, or only a deprecated one, the table gives the value of the code."""
        name = self._ours(table)
        if known is None or known.retired or len(self._spec.table(table).codes) > MOST_CONSTANTS:
            return f"{name}.TABLE.of({literal(text)})"
        return f"{name}.{constant(known.id)}"


def view(spec: Spec, example: RecordValue) -> dict[str, Any]:
    """What `make.java.jinja` places."""
    writer = _Writer(spec)
    expression = writer.lines(example)
    message = message_type(example.record, spec)
    writer.name(example.record)
    writer.imports.update(message.imports)
    return {
        "imports": sorted(writer.imports | {f"{runtime(spec)}.{name}" for name in ("Finding", "Reading")}),
        "program": program(spec),
        "type": message.name,
        "read": _reader(spec, example.record),
        "message": indented(surround("", expression, ";"), 4),
    }


def step(spec: Spec, call: FirstCall) -> dict[str, Any]:
    """What `walk.java.jinja` places of one call."""
    writer, answer = _Writer(spec), spec.record(call.service.response)
    expression = writer.lines(call.request)
    types = [message_type(record, spec) for record in (call.request.record, answer)]
    writer.imports.update(*(one.imports for one in types), [f"{spec.sdk.java_package}.Services"])
    writer.name(answer)
    return {
        "imports": writer.imports,
        "request": indented(surround("", expression, ";"), 4),
        "request_type": types[0].name,
        "answer_type": types[1].name,
        "service": f"Services.{service_name(call.service.id)}",
        "outcome": [f"answer{call.number}.{component_name(field.id)}()" for field in call.outcome],
        "sessions": [component_name(field.id) for field in call.sessions],
    }


def walk(spec: Spec, steps: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """What `walk.java.jinja` places around the calls."""
    ours = {f"{runtime(spec)}.ReadOptions", *(name for step in steps for name in step["imports"])}
    return {"imports": sorted(ours | set(_HTTP)), "program": program(spec)}


def _reader(spec: Spec, record: Record) -> str:
    """What reads a record: its class; where it has none of its own, its service."""
    if carriers(spec).of(record.id) is None or record.service is None:
        return f"{class_name(record.id)}.read"
    way = "readRequest" if record.message_kind == "request" else "readResponse"
    return f"Services.{service_name(record.service)}.{way}"


def received(spec: Spec) -> dict[str, Any]:
    """What `read.java.jinja` places."""
    ours = {f"{runtime(spec)}.{name}" for name in ("Finding", "MessageReading", "Packet", "Reading")}
    others = {
        f"{spec.sdk.java_package}.Messages",
        "java.io.IOException",
        "java.nio.file.Files",
        "java.nio.file.Paths",
    }
    return {"imports": sorted(ours | others), "program": program(spec)}


def program(spec: Spec) -> str:
    """The class of the program itself; none of the package may be called so."""
    taken = {class_name(item.id) for item in spec.records} | {class_name(item.id) for item in spec.tables}
    return escape_reserved(_PROGRAM, str.capitalize, taken)
