"""The words that regulations and databases have for types, as phrases of the specification language."""

from __future__ import annotations

import re

from goitin import types
from goitin.diagnostics.message import msg
from goitin.language.dates import LAYOUTS
from goitin.model import Field, Moment, Spec, item_type
from goitin.types import PhraseError
from goitin.types.decimals import DecimalType, IntegerType
from goitin.types.numbers import NumberType
from goitin.types.texts import TEXT_WORDS

_CALL = re.compile(r"(.+?)\s*(?:\((.*)\))?\Z", re.DOTALL)
_NUMBER = NumberType.words
_WHOLE = IntegerType.words - _NUMBER
_BROKEN = DecimalType.words - _NUMBER


def is_same(text: str, known: Field) -> bool:
    """Whether a word of a regulation says nothing else than the type a field has already."""
    word, inside = _parted(text)
    return inside is None and word in types.of(known.type).words


def phrase(text: str, spec: Spec) -> str:
    """The phrase for a word of a regulation (`Chuỗi`, `Số(5)`, `Ngày`), any other text as it is.

    Raises `PhraseError` where a word says too little.
    """
    word, inside = _parted(text)
    if word.startswith("danh sách "):
        return f"list of {phrase(text[len('danh sách ') :], spec)}"
    if word in ("mã", "mã danh mục") and inside:
        return f"code({inside})"
    if word in TEXT_WORDS:
        return _text(text, inside)
    if word in _NUMBER | _WHOLE | _BROKEN:
        return _number(text, word, inside)
    kind = next((kind for kind, layout in LAYOUTS.items() if word in layout.words), None)
    return text if kind is None else _moment(text, kind, inside, spec)


def _parted(text: str) -> tuple[str, str | None]:
    match = _CALL.match(text)
    return (match[1].casefold(), match[2]) if match else (text.casefold(), None)


def _text(text: str, inside: str | None) -> str:
    if inside is not None:
        raise PhraseError(
            msg("{text!r} contains a length.", text=text),
            msg("Write text here, and {inside} as the length.", inside=inside),
        )
    return "text"


def _number(text: str, word: str, inside: str | None) -> str:
    if inside is not None:
        return f"decimal({inside})" if "," in inside else f"integer({inside})"
    if word in _BROKEN:
        raise PhraseError(
            msg("{text!r} does not state how many digits.", text=text),
            msg("Write, for example, decimal(12, 3): digits in total, and after the decimal point."),
        )
    return "integer"


def _moment(text: str, kind: type[Moment], inside: str | None, spec: Spec) -> str:
    """A day or a time has a form on the wire: the one said, or the only one that the specification has."""
    name = kind.__name__.lower()
    if inside is not None:
        return f"{name}({inside})"
    used = [item_type(field.type) for field in spec.fields()]
    forms = sorted({types.phrase(item) for item in used if isinstance(item, kind)})
    if len(forms) == 1:
        return forms[0]
    raise PhraseError(
        msg("{text!r} does not state the form.", text=text),
        msg(
            "Write, for example, {examples}.", examples=", ".join(forms or [f"{name}({LAYOUTS[kind].usual})"])
        ),
    )
