"""Types of a specification in Java: what a value is, what must be imported for it, and how the table says it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from goitin import model
from goitin.model import Closedness, JsonForm
from goitin.targets.java.escape import literal
from goitin.targets.java.names import MOMENTS, class_name

_FORMS = {
    (JsonForm.TEXT, JsonForm.TEXT): "Form.TEXT",
    (JsonForm.NUMBER, JsonForm.NUMBER): "Form.NUMBER",
    (JsonForm.EITHER, JsonForm.TEXT): "Form.EITHER",
    (JsonForm.EITHER, JsonForm.NUMBER): "Form.EITHER_NUMBER",
}
_BIG_DECIMAL = "java.math.BigDecimal"
_MOST_DIGITS = 18


@dataclass(frozen=True, slots=True)
class JavaType:
    """A type: its name, the imports of that name, the expression for the table, and what it is made of."""

    name: str
    table: str
    imports: tuple[str, ...] = ()
    item: JavaType | None = None


@lru_cache(maxsize=1 << 16)
def java_type(item: model.Type) -> JavaType:
    """Say a type in Java."""
    match item:
        case model.Text():
            return JavaType("String", "Types.text()")
        case model.Url():
            return JavaType("String", "Types.url()")
        case model.Base64():
            return JavaType("String", "Types.base64()")
        case model.Integer():
            digits = [] if item.digits == _MOST_DIGITS else [str(item.digits)]
            return JavaType("Long", f"Types.integer({', '.join([*digits, *_form(item, JsonForm.NUMBER)])})")
        case model.Decimal():
            parts = [str(item.digits), str(item.scale), *_form(item, JsonForm.NUMBER)]
            maker = "exact" if item.exact else "decimal"
            return JavaType("BigDecimal", f"Types.{maker}({', '.join(parts)})", (_BIG_DECIMAL,))
        case model.Percent():
            table = "Types.percentSign()" if item.sign else "Types.percent()"
            return JavaType("BigDecimal", table, (_BIG_DECIMAL,))
        case model.Moment(pattern):
            name, word = MOMENTS[type(item)]
            return JavaType(name, f"Types.{word}({literal(pattern)})", (f"java.time.{name}",))
        case model.Flag():
            words = "" if item.true is None else f"{literal(item.true)}, {literal(item.false or '')}"
            return JavaType("Boolean", f"Types.flag({words})")
        case model.Json():
            return JavaType("RawJson", "Types.json()")
        case model.Code():
            word = "code" if item.strength is Closedness.CLOSED else "openCode"
            name = class_name(item.table)
            return JavaType(
                name, f"Types.{word}({', '.join([f'{name}.TABLE', *_form(item, JsonForm.TEXT)])})"
            )
        case model.Nested():
            name = class_name(item.record)
            return JavaType(name, f"Types.nested(() -> {name}.TYPE)")
        case model.ListOf():
            return _list(java_type(item.item))


def _form(item: model.Integer | model.Decimal | model.Code, usual: JsonForm) -> list[str]:
    """The form as the last argument; the usual one is not said."""
    return [] if item.form is usual else [_FORMS[item.form, item.writes]]


def _list(item: JavaType) -> JavaType:
    return JavaType(
        f"List<{item.name}>",
        f"Types.listOf({item.table})",
        (*item.imports, "java.util.List"),
        item=item,
    )
