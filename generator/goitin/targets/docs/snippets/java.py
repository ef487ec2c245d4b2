"""An example in Java: records made by their builders, one value a line, laid out as google-java-format does."""

from __future__ import annotations

from typing import Any

from goitin import model
from goitin.model import CodeValue, Spec
from goitin.model.naming import settle
from goitin.targets.docs.snippets.lines import Lines, each, glued, indented
from goitin.targets.docs.snippets.values import Items, Made, Single, Value
from goitin.targets.java.code_tables import MOST_CONSTANTS
from goitin.targets.java.escape import literal
from goitin.targets.java.names import class_name, component_name, constant
from goitin.targets.java.types import java_type

_PROGRAM = "example"


class _Writer:
    """Writes the values of one example and gathers what they need."""

    def __init__(self, whole: Spec) -> None:
        self.imports = set[str]()
        self._spec = whole

    def lines(self, value: Value) -> Lines:
        match value:
            case Made(record, members):
                name = self._ours(record.id)
                given = [self._set(component_name(field.id), self.lines(it)) for field, it in members]
                if not given:
                    return (f"{name}.builder().build()",)
                return (f"{name}.builder()", *indented(each(given, "", ""), 4), "    .build()")
            case Items(values):
                self.imports.add("java.util.List")
                if not values:
                    return ("List.of()",)
                return ("List.of(", *indented(each([self.lines(item) for item in values], ",", ")"), 4))
        return (self._single(value),)

    def _set(self, setter: str, lines: Lines) -> Lines:
        if len(lines) == 1:
            return glued(f".{setter}(", lines, ")")
        return (f".{setter}(", *indented(glued("", lines, ")"), 4))

    def _ours(self, id: str) -> str:
        self.imports.add(f"{self._spec.sdk.java_package}.{class_name(id)}")
        return class_name(id)

    def _single(self, value: Single) -> str:
        kind = java_type(value.kind)
        self.imports.update(kind.imports)
        match value.kind:
            case model.Integer():
                return f"{value.text}L"
            case model.Flag():
                return value.text
            case model.Moment():
                return f"{kind.name}.of({', '.join(map(str, value.parts))})"
            case model.Decimal() | model.Percent():
                return f"new {kind.name}({literal(value.text)})"
            case model.Json():
                self.imports.add(f"{self._spec.sdk.java_package}.runtime.{kind.name}")
                return f"{kind.name}.of({literal(value.text)})"
            case model.Code(table):
                return self._code(table, value.text, value.code)
        return literal(value.text)

    def _code(self, table: str, text: str, known: CodeValue | None) -> str:
        """A constant; where there is none, or only a deprecated one, the table gives the value of the code."""
        name = self._ours(table)
        if known is None or known.retired or len(self._spec.table(table).codes) > MOST_CONSTANTS:
            return f"{name}.TABLE.of({literal(text)})"
        return f"{name}.{constant(known.id)}"


def view(whole: Spec, example: Made) -> dict[str, Any]:
    """What `make.java.jinja` places."""
    writer = _Writer(whole)
    expression = writer.lines(example)
    runtime = {f"{whole.sdk.java_package}.runtime.{name}" for name in ("Finding", "Reading")}
    return {
        "imports": sorted(writer.imports | runtime),
        "program": program(whole),
        "class_name": class_name(example.record.id),
        "message": indented(glued("", expression, ";"), 4),
    }


def program(whole: Spec) -> str:
    """The class of the program itself; none of the package may be called so."""
    taken = {class_name(item.id) for item in whole.records} | {class_name(item.id) for item in whole.tables}
    return settle(_PROGRAM, str.capitalize, taken)
