"""Whether a text has the form of a type: numbers, calendar days, flags, base64. ASCII only, the whole text.

Used to check the examples of a specification against its own constraints.
"""

from __future__ import annotations

import re
from decimal import Decimal

from goitin import model
from goitin.language import dates, type_phrases
from goitin.wire.tree import Number, Tree, scalar_text

_INTEGER = re.compile(r"-?(?:0|[1-9][0-9]*)\Z")
_DECIMAL = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?\Z")
_BASE64 = re.compile(r"(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?\Z")


def matches_type(value: Tree, kind: model.Type) -> bool:
    """Tell whether a value has exactly the form of a type.

    Args:
        value: The value as it stands on the wire.
        kind: The type; of a list every item is looked at, of a record nothing inside it.

    Returns:
        Whether the form is right; the number of digits and the codes of a table do not count.

    """
    match kind:
        case model.ListOf(item):
            return isinstance(value, list) and all(matches_type(each, item) for each in value)
        case model.Nested():
            return isinstance(value, dict)
        case model.Json():
            return True
        case model.Flag(true=None):
            return isinstance(value, bool)
        case model.Integer() | model.Decimal() | model.Code():
            return _in_form(value, kind.form) and _scalar(scalar_text(value), kind)
    return isinstance(value, str) and _scalar(value, kind)


def _in_form(value: Tree, form: model.JsonForm) -> bool:
    number, text = isinstance(value, Number), isinstance(value, str)
    return (number and form is not model.JsonForm.TEXT) or (text and form is not model.JsonForm.NUMBER)


def _scalar(text: str, kind: model.Type) -> bool:
    match kind:
        case model.Integer():
            return bool(_INTEGER.match(text))
        case model.Decimal(scale=scale, exact=exact):
            return bool(_DECIMAL.match(text)) and (not exact or len(text.partition(".")[2]) >= scale)
        case model.Percent(sign):
            return bool(_DECIMAL.match(text.removesuffix("%"))) and text.endswith("%") == sign
        case model.Moment(pattern):
            return dates.read(pattern, text) is not None
        case model.Flag(true, false):
            return text in (true, false)
        case model.Base64():
            return bool(_BASE64.match(text))
    return True


def takes_empty_text(kind: model.Type) -> bool:
    """Whether an empty text says that there is no value: everywhere but where no text can stand."""
    match kind:
        case model.ListOf() | model.Nested() | model.Flag(true=None):
            return False
        case model.Integer() | model.Decimal() | model.Code():
            return kind.form is not model.JsonForm.NUMBER
    return True


def within_digits(text: str, kind: model.Type) -> bool:
    """Tell whether a number has no more digits than its type allows.

    Args:
        text: A number in the form of its type.
        kind: The type; one that is no number allows everything.

    """
    whole, _, fraction = text.removesuffix("%").lstrip("-").partition(".")
    match kind:
        case model.Integer(digits):
            return len(whole) <= digits
        case model.Decimal(digits, scale):
            return len(fraction) <= scale and (0 if whole == "0" else len(whole)) <= digits - scale
        case model.Percent():
            return len(whole) + len(fraction) <= type_phrases.MAX_DECIMAL_DIGITS
    return True


def digit_limits(kind: model.Type) -> tuple[Decimal, Decimal]:
    """The least and the greatest number that a type has room for."""
    match kind:
        case model.Integer(digits):
            most = Decimal(10) ** digits - 1
        case model.Decimal(digits, scale):
            most = (Decimal(10) ** digits - 1).scaleb(-scale)
        case _:
            most = Decimal("Infinity")
    return -most, most


def plain(text: str, kind: model.Type) -> str:
    """Make a text plain, as constraints and rules compare it.

    Args:
        text: One value in the form of its type.
        kind: The type; of a list the type of its items.

    Returns:
        A percentage without its sign, a point in time as `yyyyMMddHHmmss`, any other text as it is.

    """
    if isinstance(kind, model.Moment):
        return dates.comparable(kind.pattern, text)
    return text.removesuffix("%") if isinstance(kind, model.Percent) else text


def padded(text: str, kind: model.Type) -> str:
    """Write a plain number as its type does.

    Args:
        text: The number in digits.
        kind: Its type.

    Returns:
        The number with as many digits after the decimal point as an exact decimal has; of any other type as it is.

    """
    if not isinstance(kind, model.Decimal) or not kind.exact:
        return text
    whole, _, fraction = text.partition(".")
    return f"{whole}.{fraction.ljust(kind.scale, '0')}"


def number(text: str) -> Decimal:
    """The number of a text that fits."""
    return Decimal(text.removesuffix("%"))


def is_integer(text: str) -> bool:
    """Whether a text is a plain whole number, as a JSON number may be."""
    return bool(_INTEGER.match(text))


def is_number(kind: model.Type) -> bool:
    """Whether values of a type are numbers."""
    return isinstance(kind, model.Integer | model.Decimal | model.Percent)
