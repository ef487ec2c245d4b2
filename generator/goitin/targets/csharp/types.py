"""What a type of the specification is in C#: the .NET type, and the word of the runtime's table for it."""

from __future__ import annotations

from functools import lru_cache

from goitin import spec
from goitin.spec import Form, Strength
from goitin.targets.csharp.names import class_name
from goitin.targets.csharp.sinks import literal

_PLAIN: dict[type, str] = {
    spec.Text: "string",
    spec.Url: "string",
    spec.Base64: "string",
    spec.Integer: "long",
    spec.Decimal: "decimal",
    spec.Percent: "decimal",
    spec.Date: "DateOnly",
    spec.DateTime: "DateTime",
    spec.Month: "YearMonth",
    spec.Flag: "bool",
    spec.Json: "RawJson",
}


@lru_cache(maxsize=1 << 13)
def clr_type(kind: spec.Type, namespace: str) -> str:
    """The .NET type of a value that is there."""
    match kind:
        case spec.Nested(record):
            return class_name(record, namespace)
        case spec.Code(table=table):
            return class_name(table, namespace)
        case spec.ListOf(item):
            return f"IReadOnlyList<{clr_type(item, namespace)}>"
    return _PLAIN[type(kind)]


@lru_cache(maxsize=1 << 13)
def word(kind: spec.Type, namespace: str, accepted: bool = False) -> str:
    """How the table says the type, such as `Moment("yyyyMMddHHmmss")`; `accepted`: as another form that is taken."""
    match kind:
        case spec.Integer(digits, form, writes):
            size = "" if digits == 18 else str(digits)
            return f"Integer{_form(form)}({_arguments(size, _written(form, writes))})"
        case spec.Decimal(digits, scale, form, writes, exact):
            always = "exact: true" if exact else ""
            places = (str(digits), str(scale))
            return f"Decimal{_form(form)}({_arguments(*places, _written(form, writes), always)})"
        case spec.Code(table, strength, form, writes):
            closed = "closed: true" if strength is Strength.CLOSED else ""
            name = "Code" if form is Form.TEXT else f"Code{form.value.capitalize()}"
            return f"{name}<{class_name(table, namespace)}>({_arguments(closed, _written(form, writes))})"
        case spec.Percent(sign):
            return "Percent(sign: true)" if sign else "Percent()"
        case spec.Date(pattern):
            return f"Date({literal(pattern)})"
        case spec.DateTime(pattern):
            return f"Moment({_arguments(literal(pattern), 'accepted: true' if accepted else '')})"
        case spec.Month(pattern):
            return f"Month({literal(pattern)})"
        case spec.Flag(None):
            return "Flag()"
        case spec.Flag(true, false):
            return f"Flag({literal(true or '')}, {literal(false or '')})"
        case spec.Nested():
            return f"Nested<{clr_type(kind, namespace)}>()"
        case spec.ListOf(item):
            return f"List({word(item, namespace)})"
    return f"{type(kind).__name__}()"


def is_text(kind: spec.Type) -> bool:
    """Whether its .NET type is string, so that length and pattern can be annotations."""
    return _PLAIN.get(type(kind)) == "string"


def _form(form: Form) -> str:
    return "" if form is Form.NUMBER else form.value.capitalize()


def _written(form: Form, writes: Form) -> str:
    return "writesNumber: true" if form is Form.EITHER and writes is Form.NUMBER else ""


def _arguments(*given: str) -> str:
    return ", ".join(filter(None, given))
