"""What a type of the specification is in C#: the .NET type, and the word of the runtime's table for it."""

from __future__ import annotations

from functools import lru_cache

from goitin import model
from goitin.model import Closedness, JsonForm
from goitin.targets.csharp.escape import literal
from goitin.targets.csharp.names import class_name
from goitin.targets.csharp.reserved import MOMENTS

_PLAIN: dict[type, str] = {
    model.Text: "string",
    model.Url: "string",
    model.Base64: "string",
    model.Integer: "long",
    model.Decimal: "decimal",
    model.Percent: "decimal",
    **{kind: name for kind, (name, _) in MOMENTS.items()},
    model.Flag: "bool",
    model.Json: "RawJson",
}


@lru_cache(maxsize=1 << 13)
def clr_type(kind: model.Type, namespace: str) -> str:
    """The .NET type of a value that is there."""
    match kind:
        case model.Nested(record):
            return class_name(record, namespace)
        case model.Code(table=table):
            return class_name(table, namespace)
        case model.ListOf(item):
            return f"IReadOnlyList<{clr_type(item, namespace)}>"
    return _PLAIN[type(kind)]


@lru_cache(maxsize=1 << 13)
def word_of(kind: model.Type, namespace: str, accepted: bool = False) -> str:
    """How the table says the type, such as `Moment("yyyyMMddHHmmss")`; `accepted`: as another form that is taken."""
    match kind:
        case model.Integer(digits, form, writes):
            size = "" if digits == 18 else str(digits)
            return f"Integer{_form(form)}({_arguments(size, _written(form, writes))})"
        case model.Decimal(digits, scale, form, writes, exact):
            always = "exact: true" if exact else ""
            places = (str(digits), str(scale))
            return f"Decimal{_form(form)}({_arguments(*places, _written(form, writes), always)})"
        case model.Code(table, strength, form, writes):
            closed = "closed: true" if strength is Closedness.CLOSED else ""
            name = "Code" if form is JsonForm.TEXT else f"Code{form.value.capitalize()}"
            return f"{name}<{class_name(table, namespace)}>({_arguments(closed, _written(form, writes))})"
        case model.Percent(sign):
            return "Percent(sign: true)" if sign else "Percent()"
        case model.Moment(pattern):
            tail = "accepted: true" if accepted and isinstance(kind, model.DateTime) else ""
            return f"{MOMENTS[type(kind)][1]}({_arguments(literal(pattern), tail)})"
        case model.Flag(None):
            return "Flag()"
        case model.Flag(true, false):
            return f"Flag({literal(true or '')}, {literal(false or '')})"
        case model.Nested():
            return f"Nested<{clr_type(kind, namespace)}>()"
        case model.ListOf(item):
            return f"List({word_of(item, namespace)})"
    return f"{type(kind).__name__}()"


def is_text(kind: model.Type) -> bool:
    """Whether its .NET type is string, so that length and pattern can be annotations."""
    return _PLAIN.get(type(kind)) == "string"


def _form(form: JsonForm) -> str:
    return "" if form is JsonForm.NUMBER else form.value.capitalize()


def _written(form: JsonForm, writes: JsonForm) -> str:
    return "writesNumber: true" if form is JsonForm.EITHER and writes is JsonForm.NUMBER else ""


def _arguments(*given: str) -> str:
    return ", ".join(filter(None, given))
