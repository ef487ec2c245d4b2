"""What a person wrote into a cell, as keys of a specification file; the counterpart of `cells`."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from goitin import phrases, spelling
from goitin.phrases import CodeOf, Listing, Name, Phrase, PhraseError
from goitin.sentences import say
from goitin.spec import Spec

Value = str | list[str] | dict[str, "Value"] | None
Keys = Mapping[str, Value]

_GRADED = re.compile(r"(?P<text>.*?)\s*(?:\((?P<grade>[ABCD])\))?\Z", re.DOTALL)
_ALWAYS = {"x", "có", "yes", "m", "bắt buộc", "required"}
_NEVER = {"", "không", "no", "o", "tuỳ chọn", "tùy chọn", "optional"}
_WHEN = re.compile(r"(?:khi|when)\s+(\S+)\s*=\s*(.+)\Z", re.IGNORECASE)
_LENGTH = re.compile(r"(?:(\d+)\s*(?:–|-|\.\.)\s*)?(\d+)?\Z")


class CellError(ValueError):
    """A cell nobody can understand: what is wrong, and what to write."""


def understood(column: str, text: str, spec: Spec) -> Keys:
    """The keys that a cell sets; None takes a key away. Raises `CellError`."""
    return _COLUMNS[column](text.strip(), spec)


def _row(text: str, _spec: Spec) -> Keys:
    if not re.fullmatch(r"[1-9][0-9]{0,3}", text):
        raise CellError(say("{text!r} is no number of a row. Write 1, 2, 3 …", text=text))
    return {"row": text}


def _type(text: str, spec: Spec) -> Keys:
    phrase, _, form = text.partition(" as ")
    try:
        parsed = phrases.with_form(phrases.parse(phrase), form or None, None)
    except PhraseError as error:
        raise CellError(say("{what} {cure}", what=error.what, cure=error.cure)) from None
    _look_up(parsed, spec)
    return {"type": phrase.strip(), "as": form or None}


def _look_up(phrase: Phrase, spec: Spec) -> None:
    if isinstance(phrase, Listing):
        _look_up(phrase.item, spec)
    elif isinstance(phrase, CodeOf) and phrase.table not in {table.id for table in spec.tables}:
        tables = [table.id for table in spec.tables]
        cure = spelling.cure(phrase.table, tables, say("Write it first, or correct its name."))
        raise CellError(say("There is no code table {table!r}. {cure}", table=phrase.table, cure=cure))
    elif isinstance(phrase, Name):
        known = [*(item.id for item in spec.types), *(item.id for item in spec.records)]
        if phrase.id not in known:
            cure = spelling.cure(phrase.id, known, say("Write text, or a name the specification has."))
            raise CellError(say("There is no type or record {name!r}. {cure}", name=phrase.id, cure=cure))


def _length(text: str, _spec: Spec) -> Keys:
    bare, grade = _graded(text)
    match = _LENGTH.match(bare)
    if match is None:
        raise CellError(say("{text!r} is no length. Write 50, 6–6 or 2–100.", text=text))
    low, high = match.groups()
    if low is None and high is None:
        return {"length": None}
    bounds = {"min": low, "max": high, "confidence": grade}
    return {"length": high if low is None and grade is None else _filled(bounds)}


def _required(text: str, _spec: Spec) -> Keys:
    bare, grade = _graded(text)
    if bare.casefold() in _NEVER:
        return {"required": None}
    if bare.casefold() in _ALWAYS:
        return {"required": "always" if grade is None else {"when": "always", "confidence": grade}}
    match = _WHEN.match(bare)
    if match is None:
        raise CellError(
            say(
                "{text!r} says no requiredness. Write x, leave it empty, or write `khi TenTruong = 1, 2`.",
                text=text,
            )
        )
    values: Value = [value.strip() for value in match[2].split(",")]
    return {"required": _filled({"when": match[1], "is": values, "confidence": grade})}


def _said(language: str) -> Callable[[str, Spec], Keys]:
    def look(text: str, _spec: Spec) -> Keys:
        label, _, note = text.partition("\n")
        if not label.strip():
            raise CellError(say("The description is empty. Write what the field is."))
        return {language: label.strip(), f"note.{language}": note.strip() or None}

    return look


def _editions(text: str, spec: Spec) -> Keys:
    if not text:
        return {"since": None, "until": None}
    since, dash, until = (part.strip() for part in text.partition("–"))
    known = [edition.id for edition in spec.editions]
    span = {"since": since if since != "…" else None, "until": until if until != "…" else None}
    for id in span.values():
        if not dash or (id is not None and id not in known):
            raise CellError(
                say(
                    "{text!r} names no editions. Write for instance {newest}–…; there are {known}.",
                    text=text,
                    newest=known[-1],
                    known=", ".join(known),
                )
            )
    return dict(span)


def _source(text: str, spec: Spec) -> Keys:
    return {"source": "; ".join(_citation(part.strip(), spec) for part in text.split(";"))}


def _citation(text: str, spec: Spec) -> str:
    """A source by its id or by its name in either language, then the place in it."""
    names = [(name, item.id) for item in spec.sources for name in (item.id, item.label.vi, item.label.en)]
    for name, id in sorted(names, key=lambda pair: -len(pair[0])):
        if text == name or text.startswith(f"{name} "):
            return f"{id} {text[len(name) :].strip()}".strip()
    raise CellError(
        say(
            "{text!r} is no source of regulation.yaml. Name one that stands there, or add it there first.",
            text=text,
        )
    )


def _confidence(text: str, _spec: Spec) -> Keys:
    if text not in ("A", "B", "C", "D"):
        raise CellError(say("{text!r} is no confidence. Write A, B, C or D.", text=text))
    return {"confidence": text}


def _wire(text: str, _spec: Spec) -> Keys:
    if not text or text != "".join(text.split()):
        raise CellError(say("A field needs its key on the wire, without spaces."))
    return {"wire": text}


def _graded(text: str) -> tuple[str, str | None]:
    match = _GRADED.match(text)
    return (match["text"].strip(), match["grade"]) if match else (text, None)


def _filled(keys: dict[str, Value]) -> dict[str, Value]:
    return {key: value for key, value in keys.items() if value is not None}


_COLUMNS: Mapping[str, Callable[[str, Spec], Keys]] = {
    "row": _row,
    "wire": _wire,
    "type": _type,
    "length": _length,
    "required": _required,
    "vi": _said("vi"),
    "en": _said("en"),
    "editions": _editions,
    "source": _source,
    "confidence": _confidence,
}
