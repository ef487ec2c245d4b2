"""What is lost of a number in the hands of a parser of Python's."""

from __future__ import annotations

import json

from goitin.model import Decimal, JsonForm, Nested, Spec, item_type


def floats_hide(data: bytes, whole: Spec, record: str) -> bool:
    """Whether a number is spelt otherwise than Python's floats spell it, which is all that a parser of Python's hands over.

    So they hide the zeros of a decimal that always has so many digits after the decimal point, and any that it lacks.
    """
    spelt: list[str] = []
    try:
        json.loads(data, parse_float=spelt.append)
    except (ValueError, RecursionError):
        return False
    return any(repr(float(token)) != token for token in spelt) or bool(
        spelt and _has_exact(whole, record, set())
    )


def _has_exact(whole: Spec, record: str, seen: set[str]) -> bool:
    """Whether a record, or one inside it, has a decimal of an exact scale that may stand as a JSON number."""
    seen.add(record)
    for field in whole.record(record).fields:
        kind = item_type(field.type)
        if isinstance(kind, Decimal) and kind.exact and kind.form is not JsonForm.TEXT:
            return True
        is_new = isinstance(kind, Nested) and kind.record not in seen
        if is_new and _has_exact(whole, kind.record, seen):
            return True
    return False
