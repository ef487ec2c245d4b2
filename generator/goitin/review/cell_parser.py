"""What a person wrote into a cell, as keys of a specification file; the counterpart of `table_cells`."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from goitin import types
from goitin.describe import cell_words, type_names, type_words
from goitin.diagnostics import suggest
from goitin.diagnostics.message import msg
from goitin.model import Field, Spec
from goitin.types import CodePhrase, JoinedPhrase, ListPhrase, NamePhrase, Phrase, PhraseError

Value = str | list[str] | dict[str, "Value"] | None
Keys = Mapping[str, Value]

_NAMED = re.compile(r"((?:list of |joined\([!-/:-@[-`{-~]\) of )?[a-z][a-z0-9_]*) = ")
_SOURCE = re.compile(r"\[([1-9][0-9]{0,3})\]\s*(.*)\Z", re.DOTALL)
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?: [0-9:.]+)?\Z")
_FROM_TO = re.compile(r"(\S.*?)\s*(?:[–—−]|\.\.\.?|…|\s-\s|\sđến\s|\sto\s)\s*(\S.*)\Z")
_ONE_BOUND = re.compile(r"(≥|>=|từ|tối thiểu|≤|<=|đến|tối đa)\s*(\S+)\Z", re.IGNORECASE)


class CellError(ValueError):
    """A cell nobody can understand: what is wrong, and what to write."""


def parse_cell(column: str, text: str, spec: Spec, known: Field | None = None) -> Keys:
    """The keys that a cell sets on a field (`known`, as it is now); None takes a key away. Raises `CellError`."""
    return _COLUMNS[column](text, spec, known)


def of_code(column: str, text: str, spec: Spec) -> Keys:
    """The keys that a cell sets on a code. Raises `CellError`."""
    return _CODE_COLUMNS[column](text, spec, None)


def _row(text: str, _spec: Spec, _known: Field | None) -> Keys:
    bare = text.rstrip(".")
    if not re.fullmatch(r"[1-9][0-9]{0,3}", bare):
        raise CellError(msg("{text!r} is not a row number. Write 1, 2, 3 …", text=text))
    return {"row": bare}


def _type(text: str, spec: Spec, known: Field | None) -> Keys:
    words, form = type_words.parted(" ".join(text.split()))
    named = _NAMED.match(words)
    phrase = named[1] if named else words
    try:
        if known is not None and type_words.is_same(phrase, known):
            return _type(type_names.of_field(known, spec), spec, None)
        phrase = type_words.phrase(phrase, spec)
        parsed = types.parse(phrase)
        # What they stand for is looked up when the result is checked.
        if not isinstance(parsed, CodePhrase | NamePhrase):
            types.with_form(parsed, form or None, None)
    except PhraseError as error:
        raise CellError(msg("{what} {cure}", what=error.what, cure=error.cure)) from None
    _look_up(parsed, spec)
    made: dict[str, Value] = {"type": phrase, "as": form or None}
    return made if form == "either" else {**made, "writes": None}


def _look_up(phrase: Phrase, spec: Spec) -> None:
    if isinstance(phrase, ListPhrase | JoinedPhrase):
        _look_up(phrase.item, spec)
    elif isinstance(phrase, CodePhrase) and phrase.table not in {table.id for table in spec.tables}:
        tables = [table.id for table in spec.tables]
        cure = suggest.suggest(phrase.table, tables, msg("Write it first, or correct its name."))
        raise CellError(msg("There is no code table {table!r}. {cure}", table=phrase.table, cure=cure))
    elif isinstance(phrase, NamePhrase):
        known = [*(item.id for item in spec.types), *(item.id for item in spec.records)]
        if phrase.id not in known:
            cure = suggest.suggest(phrase.id, known, msg("Write text, or a name the specification has."))
            raise CellError(msg("There is no type or record {name!r}. {cure}", name=phrase.id, cure=cure))


def _refuse_several(column: str, known: Field | None) -> None:
    """A cell that shows several statements cannot say which of them is meant, nor where it comes from."""
    if known is None:
        return
    dated = {"range" if one.key == "period" else one.key for one in known.by_edition}
    if column in dated or (column == "required" and known.required is not None and known.required.also):
        raise CellError(
            msg("The field has several statements here. Change them in the specification, not in the table.")
        )


def _length(text: str, _spec: Spec, known: Field | None) -> Keys:
    _refuse_several("length", known)
    bare, grade = cell_words.graded(text)
    if _DAY.match(bare):
        what = msg(
            "{text!r} is a date: the spreadsheet program made it from what was typed, such as 2-6. Format the cell as text, then type it again.",
            text=text,
        )
        raise CellError(what)
    found = cell_words.length(bare)
    if found is None or (found[0] and found[1] and int(found[0]) > int(found[1])):
        raise CellError(msg("{text!r} is not a length. Write ≤ 50, 6 – 6 or 2 – 100.", text=text))
    if found == (None, None):
        return {"length": None}
    return {"length": _filled({"min": found[0], "max": found[1], "confidence": grade})}


def _required(text: str, _spec: Spec, known: Field | None) -> Keys:
    _refuse_several("required", known)
    bare, grade = cell_words.graded(text)
    if cell_words.never(bare):
        return {"required": None}
    if cell_words.always(bare):
        return {"required": _filled({"when": "always", "confidence": grade})}
    expression = cell_words.expression(bare)
    if expression is not None:
        return {"required": _filled({"when": expression, "confidence": grade})}
    condition = cell_words.condition(bare)
    if condition is None:
        raise CellError(
            msg(
                "{text!r} does not state whether the field is required. Write x, leave it empty, or write `khi TenTruong = 1, 2`.",
                text=text,
            )
        )
    return {"required": _filled({"when": condition[0], "is": list(condition[1]), "confidence": grade})}


def _quoted(language: str) -> Callable[[str, Spec, Field | None], Keys]:
    def look(text: str, _spec: Spec, _known: Field | None) -> Keys:
        label, _, note = text.partition("\n")
        if not label.strip():
            raise CellError(msg("The description is empty. Write what the field is."))
        return {language: label.strip(), f"note.{language}": note.strip() or None}

    return look


def _pattern(text: str, _spec: Spec, known: Field | None) -> Keys:
    """The grade stands on a line of its own, see `table_cells`."""
    _refuse_several("pattern", known)
    regex, _, below = text.partition("\n")
    bare, grade = cell_words.graded(below)
    if bare or (below and not grade):
        raise CellError(
            msg(
                "{text!r} is not a pattern: write it on one line and its confidence (`(C)`) on the next.",
                text=text,
            )
        )
    return {"pattern": _filled({"is": regex, "confidence": grade}) if regex else None}


def _range(text: str, _spec: Spec, known: Field | None) -> Keys:
    _refuse_several("range", known)
    bare, grade = cell_words.graded(text)
    if not bare:
        return {"range": None}
    one = _ONE_BOUND.match(bare)
    if one is not None:
        low = one[1].casefold() in ("≥", ">=", "từ", "tối thiểu")
        return {"range": _filled({"min" if low else "max": one[2], "confidence": grade})}
    both = _FROM_TO.match(bare)
    if both is None:
        raise CellError(msg("{text!r} is not a range. Write 0 – 100, ≥ 0 or ≤ 100.", text=text))
    return {"range": _filled({"min": both[1], "max": both[2], "confidence": grade})}


def _examples(text: str, _spec: Spec, _known: Field | None) -> Keys:
    texts = [line for line in text.split("\n") if line]
    return {
        "example": texts[0] if len(texts) == 1 else None,
        "examples": list(texts) if len(texts) > 1 else None,
    }


def _editions(text: str, spec: Spec, _known: Field | None) -> Keys:
    if not text:
        return {"since": None, "until": None}
    known = [edition.id for edition in spec.editions]
    found = cell_words.span(text, known)
    if found is None:
        raise CellError(
            msg(
                "{text!r} names no editions. Write, for example, {newest}–…; there are {known}.",
                text=text,
                newest=known[-1],
                known=", ".join(known),
            )
        )
    return {"since": found[0], "until": found[1]}


def _edition(text: str, spec: Spec, _known: Field | None) -> Keys:
    known = [edition.id for edition in spec.editions]
    if text and text not in known:
        raise CellError(
            msg("{text!r} is not an edition. There are {known}.", text=text, known=", ".join(known))
        )
    return {"retired.in": text or None}


def _source(text: str, spec: Spec, _known: Field | None) -> Keys:
    return {"source": "; ".join(_citation(part.strip(), spec) for part in text.split(";"))}


def _citation(text: str, spec: Spec) -> str:
    """A source by its number in the list, by its id or by its name in either language, then the place in it."""
    numbered = _SOURCE.match(text)
    if numbered is not None and int(numbered[1]) <= len(spec.sources):
        return f"{spec.sources[int(numbered[1]) - 1].id} {numbered[2]}".strip()
    names = [
        (cell_words.clean(name), item.id)
        for item in spec.sources
        for name in (item.id, item.label.vi, item.label.en)
    ]
    for name, id in sorted(names, key=lambda pair: -len(pair[0])):
        if text.casefold() == name.casefold() or text.casefold().startswith(f"{name.casefold()} "):
            return f"{id} {text[len(name) :].strip()}".strip()
    raise CellError(
        msg(
            "{text!r} is not a source of regulation.yaml. Name one that is listed there, or add it there first.",
            text=text,
        )
    )


def _confidence(text: str, _spec: Spec, _known: Field | None) -> Keys:
    bare, behind = cell_words.graded(text)
    grade = behind if behind and not bare else text.upper()
    if grade not in ("A", "B", "C", "D"):
        raise CellError(msg("{text!r} is not a confidence. Write A, B, C or D.", text=text))
    return {"confidence": grade}


def _wire(text: str, _spec: Spec, _known: Field | None) -> Keys:
    if not text or text != "".join(text.split()):
        raise CellError(msg("A field needs its key on the wire, without spaces."))
    return {"wire": text}


def _plain(key: str) -> Callable[[str, Spec, Field | None], Keys]:
    return lambda text, _spec, _known: {key: text or None}


def _filled(keys: dict[str, Value]) -> dict[str, Value]:
    return {key: value for key, value in keys.items() if value is not None}


_COLUMNS: Mapping[str, Callable[[str, Spec, Field | None], Keys]] = {
    "row": _row,
    "wire": _wire,
    "type": _type,
    "length": _length,
    "required": _required,
    "vi": _quoted("vi"),
    "en": _quoted("en"),
    "pattern": _pattern,
    "range": _range,
    "examples": _examples,
    "editions": _editions,
    "source": _source,
    "confidence": _confidence,
}

_CODE_COLUMNS: Mapping[str, Callable[[str, Spec, Field | None], Keys]] = {
    "code": _plain("code"),
    "vi": _quoted("vi"),
    "en": _quoted("en"),
    "editions": _editions,
    "retired": _edition,
    "use": _plain("retired.use"),
    "source": _source,
    "confidence": _confidence,
}
