"""The words that regulations, databases and our own tables have for types, as phrases of the specification language."""

from __future__ import annotations

import re

from goitin import types
from goitin.describe.cell_words import clean
from goitin.diagnostics.message import msg
from goitin.language.dates import LAYOUTS
from goitin.model import Field, Label, Moment, Spec, item_type
from goitin.types import PhraseError
from goitin.types.decimals import DecimalType, IntegerType
from goitin.types.numbers import NumberType
from goitin.types.texts import TEXT_WORDS

LIST = Label("danh sách ", "list of ")
JOINED = Label("các giá trị nối bằng “{0}”: ", "values joined by “{0}”: ")
"""What is said before the type of the values of a joined text."""
_FORMS = {
    "text": Label("gửi dạng chữ", "sent as text"),
    "number": Label("gửi dạng số", "sent as a number"),
    "either": Label("gửi dạng số hoặc chữ", "sent as a number or as text"),
}
"""What a table says of the form in which a number or a code is sent."""
_JOINED = re.compile(
    "|".join(re.escape(text).replace(r"\{0\}", "(.)") + "(.+)" for text in (JOINED.vi, JOINED.en)),
    re.IGNORECASE | re.DOTALL,
)
_FORM = re.compile(r",\s*((?:gửi dạng|sent as)\s.+)\Z", re.IGNORECASE)
_CALL = re.compile(r"(.+?)\s*(?:\((.*)\))?\Z", re.DOTALL)
_DIGITS = re.compile(r"(.+?),\s*(?:tối đa|at most)\s+([0-9]+)\s+(?:chữ số|digits?)\Z", re.IGNORECASE)
_PLACES = re.compile(
    r"(.+?),\s*([0-9]+)\s+(?:chữ số|digits?),\s*([0-9]+)\s+(?:sau dấu|after the)[^,]*(,\s*(?:luôn đủ|always all))?\Z",
    re.IGNORECASE,
)
_TEXTS = TEXT_WORDS | {"chữ"}
_CODES = ("mã", "mã danh mục", "code")
_NUMBER = NumberType.words
_WHOLE = IntegerType.words - _NUMBER
_BROKEN = DecimalType.words - _NUMBER


def form_suffix(form: str, language: str) -> str:
    """What is said behind a type of the form in which it is sent: `, gửi dạng chữ`."""
    return f", {getattr(_FORMS[form], language)}"


def parted(text: str) -> tuple[str, str]:
    """A type without the form in which it is sent, and that form as `as` says it; empty where nothing is said."""
    match = _FORM.search(text)
    for form, label in _FORMS.items():
        if match is not None and match[1].casefold() in (label.vi.casefold(), label.en.casefold()):
            return text[: match.start()], form
    words, _, form = text.rpartition(" as ")
    return (words, form) if words and " " not in form else (text, "")  # a label may have the word, too


def is_same(text: str, known: Field) -> bool:
    """Whether a word of a regulation says nothing else than the type a field has already."""
    word, inside = _parted(text)
    return inside is None and word in types.of(known.type).words


def phrase(text: str, spec: Spec) -> str:
    """Read the words of a type: those of regulations (`Chuỗi`, `Số(5)`, `Ngày`), and those of `type_names`.

    Args:
        text: The words, on one line.
        spec: The specification whose code tables, named types and records can be called by their labels.

    Returns:
        The phrase; any other text as it is.

    Raises:
        PhraseError: A word says too little, or a label is that of several.

    """
    named = _named(text, spec)
    if named is not None:
        return named
    for prefix in (LIST.vi, LIST.en):
        if text.casefold().startswith(prefix):
            return f"{LIST.en}{phrase(text[len(prefix) :], spec)}"
    several = _JOINED.fullmatch(text)
    if several is not None:
        mark, item = (found for found in several.groups() if found is not None)
        return f"joined({mark}) of {phrase(item, spec)}"
    word, inside = _parted(text)
    if word in _CODES and inside:
        return f"code({_table(inside, spec)})"
    if word in _TEXTS:
        return _text(text, inside)
    text = _counted(text)
    word, inside = _parted(text)
    if word in _NUMBER | _WHOLE | _BROKEN:
        return _number(text, word, inside)
    kind = next(
        (
            kind
            for kind, layout in LAYOUTS.items()
            if word in layout.words | {layout.label.vi, layout.label.en}
        ),
        None,
    )
    if kind is not None:
        return _moment(text, kind, inside, spec)
    called = types.called(word)
    return text if called is None else called + (f"({inside})" if inside is not None else "")


def _named(text: str, spec: Spec) -> str | None:
    """The named type or the record of a label, also with what it is behind it: `Mã hồ sơ (chữ)`."""
    folded = clean(text).casefold()
    found = {
        record.id
        for record in spec.records
        if record.message_kind == "record" and folded in _labels(record.label)
    }
    for item in spec.types:
        labels = _labels(item.label)
        if folded in labels or (
            folded.endswith(")") and folded.startswith(tuple(f"{one} (" for one in labels))
        ):
            found.add(item.id)
    return _only(text, sorted(found))


def _table(text: str, spec: Spec) -> str:
    """The id of a code table, by its label too."""
    found = [table.id for table in spec.tables if clean(text).casefold() in _labels(table.label)]
    return _only(text, found) or text


def _only(text: str, found: list[str]) -> str | None:
    if len(found) > 1:
        raise PhraseError(
            msg("{text!r} is the name of several: {names}.", text=text, names=", ".join(found)),
            msg("Write the id of the one that is meant."),
        )
    return found[0] if found else None


def _labels(label: Label) -> tuple[str, str]:
    return " ".join(clean(label.vi).casefold().split()), " ".join(clean(label.en).casefold().split())


def _counted(text: str) -> str:
    """`số nguyên, tối đa 9 chữ số` as `số nguyên(9)`; any other text as it is."""
    digits, places = _DIGITS.match(text), _PLACES.match(text)
    if digits is not None:
        return f"{digits[1]}({digits[2]})"
    if places is not None:
        return f"{places[1]}({places[2]}, {places[3]}{', exact' if places[4] else ''})"
    return text


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
