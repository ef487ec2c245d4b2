"""The call that makes the runtime's kind of a field: its type, its forms, its constraints."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from goitin import kinds, model
from goitin.diagnostics.diagnostic import Severity
from goitin.language.dates import LAYOUTS
from goitin.model import Closedness, JsonForm
from goitin.targets.python import names
from goitin.targets.python.black_layout import call, layout_call, row
from goitin.targets.python.escape import literal, pattern
from goitin.targets.python.types import Imports

_FORMS = {JsonForm.TEXT: "Form.TEXT", JsonForm.NUMBER: "Form.NUMBER", JsonForm.EITHER: "Form.EITHER"}


@dataclass(slots=True)
class _CallBuilder:
    """The arguments of a call on their way; `warns` are the constraints that only warn."""

    item: model.Field
    imports: Imports
    arguments: list[str] = field(default_factory=list)
    warning_rules: list[str] = field(default_factory=list)

    def bounds(
        self, rule: str, constraint: Any, least: str, most: str, written: Callable[[Any], str]
    ) -> None:
        """Add a lower and an upper bound."""
        if constraint is not None:
            if constraint.min is not None:
                self.arguments.append(f"{least}={written(constraint.min)}")
            if constraint.max is not None:
                self.arguments.append(f"{most}={written(constraint.max)}")
            self.note_severity(rule, constraint)

    def constraints(self) -> None:
        """Add what is asked of single values; of a constraint that has nothing of its own here what it asks as texts, by its key."""
        for kind, asked in kinds.asked(self.item):
            match asked:
                case model.Length():
                    self.bounds("length", asked, "min_length", "max_length", str)
                case model.Range() | model.Period():
                    self.bounds("range", asked, "min", "max", literal)
                case model.Pattern(regex=regex):
                    self.arguments.append(f"pattern={pattern(regex)}")
                    self.note_severity("pattern", asked)
                case str():
                    self.arguments.append(f"{kind.key}={literal(asked)}")
                case _ if kind.check(asked, model.item_type(self.item.type)) is not None:
                    self.arguments.append(f"{kind.key}={', '.join(map(literal, kinds.texts(asked)))}")
                    self.note_severity(kind.key, asked)

    def note_severity(self, rule: str, constraint: Any) -> None:
        """Note whether breaking a constraint only warns."""
        if constraint.grade.severity is Severity.WARNING:
            self.warning_rules.append(rule)

    def form(self, form: JsonForm, usual: JsonForm, writes: JsonForm) -> None:
        """Add the form in JSON, where it is not the usual one."""
        if form is not usual:
            self.imports.runtime.add("Form")
            self.arguments.append(f"form={_FORMS[form]}")
            if form is JsonForm.EITHER and writes is not JsonForm.TEXT:
                self.arguments.append(f"writes={_FORMS[writes]}")

    def finish(self, name: str) -> list[str]:
        """All arguments of a call of `name`, which gets imported."""
        self.imports.runtime.add(name)
        if self.warning_rules:
            self.arguments.append(f'warns="{" ".join(self.warning_rules)}"')
        return self.arguments


def kind(item: model.Field, unique: str | None, imports: Imports) -> str:
    """The kind of a field; `unique` is the attribute by which no two items of its list may be alike."""
    if not isinstance(item.type, model.ListOf):
        name, arguments = _single(item.type, item, imports)
        return layout_call(f"{name}(", arguments, 8, 1)
    name, arguments = _single(item.type.item, item, imports)
    making = _CallBuilder(item, imports, [call(f"{name}(", arguments)])
    making.bounds("items", item.items, "min_items", "max_items", str)
    if unique is not None:
        making.arguments.append(f"unique={literal(unique)}")
        making.note_severity("unique", item.unique)
    return layout_call("ListOf(", making.finish("ListOf"), 8, 1)


def _single(kind: model.Type, item: model.Field, imports: Imports) -> tuple[str, list[str]]:
    """One value; the constraints of a list's field are those of its items."""
    name, make = _MAKERS[type(kind)]
    making = _CallBuilder(item, imports)
    make(kind, making)
    return name, making.finish(name)


def _text(_: model.Type, making: _CallBuilder) -> None:
    making.constraints()


def _integer(kind: model.Integer, making: _CallBuilder) -> None:
    if kind.digits != model.Integer().digits:
        making.arguments.append(str(kind.digits))
    making.form(kind.form, JsonForm.NUMBER, kind.writes)
    making.constraints()


def _decimal(kind: model.Decimal, making: _CallBuilder) -> None:
    making.arguments += [str(kind.digits), str(kind.scale)]
    if kind.exact:
        making.arguments.append("exact=True")
    making.form(kind.form, JsonForm.NUMBER, kind.writes)
    making.constraints()


def _percent(kind: model.Percent, making: _CallBuilder) -> None:
    if kind.sign:
        making.arguments.append("sign=True")
    making.constraints()


def _moment(kind: model.Moment, making: _CallBuilder) -> None:
    making.arguments.append(literal(kind.pattern))
    accepted = []
    for other in making.item.accepts:
        if isinstance(other, model.Moment):
            making.imports.runtime.add(type(other).__name__)
            accepted.append(call(f"{type(other).__name__}(", [literal(other.pattern)]))
    if accepted:
        making.arguments.append(row(accepted, "accepts=("))
    making.constraints()


def _flag(kind: model.Flag, making: _CallBuilder) -> None:
    if kind.true is not None and kind.false is not None:
        making.arguments += [literal(kind.true), literal(kind.false)]


def _code(kind: model.Code, making: _CallBuilder) -> None:
    making.arguments.append(names.class_name(kind.table))
    if kind.strength is Closedness.CLOSED:
        making.arguments.append("closed=True")
    making.form(kind.form, JsonForm.TEXT, kind.writes)


def _nested(kind: model.Nested, making: _CallBuilder) -> None:
    making.arguments.append(literal(names.class_name(kind.record)))


def _json(_: model.Json, __: _CallBuilder) -> None:
    """JSON that nobody looks into has nothing to say."""


_MAKERS: dict[type, tuple[str, Callable[[Any, _CallBuilder], None]]] = {
    model.Text: ("Text", _text),
    model.Url: ("Url", _text),
    model.Base64: ("Base64", _text),
    model.Integer: ("Integer", _integer),
    model.Decimal: ("Number", _decimal),
    model.Percent: ("Percent", _percent),
    **{kind: (kind.__name__, _moment) for kind in LAYOUTS},
    model.Flag: ("Flag", _flag),
    model.Code: ("Code", _code),
    model.Nested: ("Nested", _nested),
    model.Json: ("Json", _json),
}
