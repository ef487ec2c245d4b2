"""What people call the type of a field, `danh sách Hồ sơ`, as `type_words` understands it back."""

from __future__ import annotations

import re
from typing import Any

from goitin import model, types
from goitin.describe import constraints, type_words
from goitin.model import Code, Field, Joined, JsonForm, Label, ListOf, Nested, Spec, Type
from goitin.types import PhraseError, phrase

_TEXT = Label("chữ", "text")
_DIGITS = Label("tối đa {0} chữ số", "at most {0} digits")
_PLACES = Label("{0} chữ số, {1} sau dấu thập phân", "{0} digits, {1} after the decimal point")
_EXACT = Label("luôn đủ", "always all")
_ARGUMENT = re.compile(r"[a-z]+(?: \(|\()(.*)\)\Z")


def of_field(field: Field, spec: Spec, language: str = "vi") -> str:
    """Name the type of a field, and the form in which a number or a code is sent.

    Args:
        field: The field.
        spec: The specification that holds its code table, named type or record.
        language: `vi` or `en`.

    Returns:
        The words; the phrase of the specification language where they would not be understood back, as where two records have one label.

    """
    stated = _stated(field)
    form = _form(field)
    for words in (of_type(field.type, spec, language, field.named_type), stated):
        words_with_form = f"{words}{type_words.form_suffix(form, language)}" if form else words
        if _understood(words_with_form, spec) == (stated, form):
            return words_with_form
    return f"{stated} as {form}" if form else stated


def of_type(kind: Type, spec: Spec, language: str = "vi", named: str | None = None) -> str:
    """Name a type.

    Args:
        kind: The type.
        spec: The specification that holds what it names.
        language: `vi` or `en`.
        named: The id of the named type that a field uses instead; None: it uses none.

    Returns:
        The words, `mã (Trạng thái hồ sơ)`.

    """
    if isinstance(kind, Joined):
        around = _localized(type_words.JOINED, language).format(kind.separator)
        return around + of_type(kind.item, spec, language, named)
    if isinstance(kind, ListOf):
        return _localized(type_words.LIST, language) + of_type(kind.item, spec, language, named)
    if named:
        label = next(item.label for item in spec.types if item.id == named)
        return f"{_localized(label, language)} ({_base(kind, language)})"
    if isinstance(kind, Nested):
        return _localized(spec.record(kind.record).label, language)
    if isinstance(kind, Code):
        table = spec.table(kind.table).label
        return f"{_localized(types.of(kind).label, language)} ({_localized(table, language)})"
    return _base(kind, language)


def _base(kind: Type, language: str) -> str:
    """A type that names nothing: its label, and what stands in the brackets of its phrase."""
    if isinstance(kind, model.Text):
        return _localized(_TEXT, language)
    label = _localized(types.of(kind).label, language)
    if isinstance(kind, model.Integer):
        bare = phrase(kind) == types.of(kind).word
        return label if bare else f"{label}, {_localized(_DIGITS, language).format(kind.digits)}"
    if isinstance(kind, model.Decimal):
        exact = f", {_localized(_EXACT, language)}" if kind.exact else ""
        return f"{label}, {_localized(_PLACES, language).format(kind.digits, kind.scale)}{exact}"
    match = _ARGUMENT.match(phrase(kind))
    return f"{label} ({match[1]})" if match else label


def _localized(label: Label, language: str) -> str:
    return label.en if language == "en" else label.vi


def _stated(field: Field) -> str:
    """The phrase that a specification file has."""
    if not field.named_type:
        return constraints.type_of(field)
    if isinstance(field.type, Joined):
        return f"joined({field.type.separator}) of {field.named_type}"
    return f"{'list of ' if isinstance(field.type, ListOf) else ''}{field.named_type}"


def _form(field: Field) -> str:
    """The form in which a number or a code is sent, where its type does not say it: of a code as text that is usual."""
    if isinstance(field.type, Joined):  # one text, whatever stands in it
        return ""
    kind: Any = model.item_type(field.type)
    form = constraints.form(field).split(",")[0]
    return "" if isinstance(kind, Code) and kind.form is JsonForm.TEXT else form


def _understood(words: str, spec: Spec) -> tuple[str, str] | None:
    """The phrase and the form that such words would be read as."""
    bare, form = type_words.parted(" ".join(words.split()))
    try:
        return type_words.phrase(bare, spec), form
    except PhraseError:
        return None
