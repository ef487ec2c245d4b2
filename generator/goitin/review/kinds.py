"""The words that regulations and databases have for types, as phrases of the specification language.

Left: `spec`. Right: `understanding`.
"""

from __future__ import annotations

import re

from goitin.phrases import PhraseError, text_of
from goitin.sentences import say
from goitin.spec import Date, DateTime, Decimal, Field, Integer, Percent, Spec, Text, leaf

_CALL = re.compile(r"(.+?)\s*(?:\((.*)\))?\Z", re.DOTALL)
_TEXT = {
    "chuỗi",
    "chuỗi ký tự",
    "chuỗi kí tự",
    "văn bản",
    "ký tự",
    "string",
    "char",
    "varchar",
    "varchar2",
    "nvarchar",
    "nvarchar2",
}
_NUMBER = {"số", "number", "numeric"}
_WHOLE = {"số nguyên", "int", "nguyên"}
_BROKEN = {"số thập phân", "số thực"}
_DAY = {"ngày", "ngày tháng", "ngày tháng năm"}
_TIME = {"ngày giờ", "thời gian", "thời điểm", "ngày giờ phút"}


def phrase(text: str, spec: Spec, known: Field | None) -> str:
    """The phrase for a word of a regulation (`Chuỗi`, `Số(5)`, `Ngày`), any other text as it is.

    A word that fits the type a field has already leaves that one. Raises `PhraseError` where a word says too little.
    """
    match = _CALL.match(text)
    word, inside = (match[1].casefold(), match[2]) if match else (text.casefold(), None)
    if word.startswith("danh sách "):
        return f"list of {phrase(text[len('danh sách ') :], spec, None)}"
    if word in ("mã", "mã danh mục") and inside:
        return f"code({inside})"
    if word in _TEXT:
        return _text(text, inside, known)
    if word in _NUMBER | _WHOLE | _BROKEN:
        return _number(text, word, inside, known)
    if word in _DAY | _TIME:
        return _moment(text, word, inside, spec, known)
    return text


def _text(text: str, inside: str | None, known: Field | None) -> str:
    if inside is not None:
        raise PhraseError(
            say("{text!r} holds a length.", text=text),
            say("Write text here, and {inside} as the length.", inside=inside),
        )
    return _same(known, Text) or "text"


def _number(text: str, word: str, inside: str | None, known: Field | None) -> str:
    if inside is not None:
        return f"decimal({inside})" if "," in inside else f"integer({inside})"
    if word in _WHOLE:
        return _same(known, Integer) or "integer"
    found = _same(known, Decimal, Percent) if word in _BROKEN else _same(known, Integer, Decimal, Percent)
    if found is None and word in _BROKEN:
        raise PhraseError(
            say("{text!r} does not say how many digits.", text=text),
            say("Write for instance decimal(12, 3): digits in all, and behind the point."),
        )
    return found or "integer"


def _moment(text: str, word: str, inside: str | None, spec: Spec, known: Field | None) -> str:
    """A day or a time has a form on the wire: the one said, the field's own, or the only one that the specification has."""
    kind = Date if word in _DAY else DateTime
    name = kind.__name__.lower()
    if inside is not None:
        return f"{name}({inside})"
    found = _same(known, kind)
    if found is not None:
        return found
    types = [leaf(field.type) for record in spec.records for field in record.fields]
    forms = sorted({text_of(item) for item in types if isinstance(item, kind)})
    if len(forms) == 1:
        return forms[0]
    raise PhraseError(
        say("{text!r} does not say in which form.", text=text),
        say("Write for instance {examples}.", examples=", ".join(forms or [f"{name}(dd/MM/yyyy)"])),
    )


def _same(known: Field | None, *which: type) -> str | None:
    """The phrase a field has already, if its type is one of these: then the word says nothing new."""
    return (
        (known.named or text_of(known.type)) if known is not None and isinstance(known.type, which) else None
    )
