"""JSON Schemas of specification files for editors: made from the declarations of `document`, one a kind of file."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from goitin.language import type_phrases
from goitin.source import loader
from goitin.source.mapping import PART, TEXT, TEXTS, Key, Said

# Words that a key takes, wherever it stands; `kind` has other words in other places.
_WORDS: Mapping[str, list[str]] = {
    "confidence": ["A", "B", "C", "D"],
    "severity": ["error", "warning"],
    "as": ["text", "number", "either"],
    "writes": ["text", "number"],
    "strength": ["closed", "open", "example"],
    "encoding": ["json", "form"],
    "role": ["service", "session", "data", "error", "message", "result"],
    "status": ["open", "confirmed"],
    "sensitive": ["yes"],
}
_KINDS: Mapping[str, list[str]] = {
    "Envelope": ["request", "response"],
    "Source": ["legal", "guide", "implementation", "reading"],
}
_SCALAR = {"type": ["string", "number", "boolean"]}


def schemas() -> Iterator[tuple[str, str]]:
    """File name and text of each schema."""
    for name, kind in loader.kinds():
        defs = {cls: _mapping(cls, said) for cls, said in sorted(Said.kinds.items()) if cls in _used(kind)}
        schema = {
            "$schema": "http://json-schema.org/draft-07/schema#",
            "title": (kind.__doc__ or "").strip(),
            "$ref": f"#/definitions/{kind.__name__}",
            "definitions": defs,
        }
        yield f"{name}.schema.json", json.dumps(schema, ensure_ascii=False, indent=1) + "\n"


def _used(kind: type[Said]) -> set[str]:
    """The classes of a file of this kind."""
    found: set[str] = set()
    waiting = [kind]
    while waiting:
        cls = waiting.pop()
        if cls.__name__ not in found:
            found.add(cls.__name__)
            waiting += [Said.kinds[key.of] for key in cls.keys.values() if key.of]
    return found


def _mapping(name: str, kind: type[Said]) -> dict[str, Any]:
    keys = {word.rstrip("_"): key for word, key in kind.keys.items()}
    return {
        "type": "object",
        "description": (kind.__doc__ or "").strip(),
        "additionalProperties": False,
        "required": [word for word, key in keys.items() if key.needed],
        "properties": {
            word: {"description": key.doc, **_value(name, word, key)} for word, key in keys.items()
        },
    }


def _value(name: str, word: str, key: Key) -> dict[str, Any]:
    part = {"$ref": f"#/definitions/{key.of}"}
    if key.kind == TEXT:
        return _text(name, word)
    if key.kind == TEXTS:
        return {"type": "array", "items": _SCALAR}
    either = [part, _SCALAR] if key.plain else [part]
    if key.kind == PART:
        return {"anyOf": either}
    several = {"type": "array", "items": either[0] if len(either) == 1 else {"anyOf": either}}
    return {"anyOf": [several, *either]} if key.one else several


def _text(name: str, word: str) -> dict[str, Any]:
    words = _KINDS.get(name) if word == "kind" else _WORDS.get(word)
    if word == "direction":
        return {"type": "string", "pattern": "^(to|from)_[a-z0-9_]+$"}
    if word == "sensitive":
        return {"enum": ["yes", True]}
    if words:
        return {"enum": words}
    if (
        word in ("type", "is")
        and name in ("Field", "EnvelopeField", "NamedType")
        and not (name == "NamedType" and word == "type")
    ):
        return {**_SCALAR, "examples": type_phrases.WORDS}
    return _SCALAR
