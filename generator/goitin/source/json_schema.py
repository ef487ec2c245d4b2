"""JSON Schemas of specification files for editors: made from the declarations of `document`, one a kind of file."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import yaml

from goitin.source import loader
from goitin.source.mapping import PART, TEXT, TEXTS, Key, MappingNode

_SCALAR = {"type": ["string", "number", "boolean"]}


def schemas() -> Iterator[tuple[str, str]]:
    """File name and text of each schema."""
    for name, kind in loader.kinds():
        used = _used(kind)
        defs = {name: _mapping(part) for name, part in sorted(MappingNode.kinds.items()) if name in used}
        schema = {
            "$schema": "http://json-schema.org/draft-07/schema#",
            "title": (kind.__doc__ or "").strip(),
            "$ref": f"#/definitions/{kind.__name__}",
            "definitions": defs,
        }
        yield f"{name}.schema.json", json.dumps(schema, ensure_ascii=False, indent=1) + "\n"


def _used(kind: type[MappingNode]) -> set[str]:
    """The classes of a file of this kind."""
    found: set[str] = set()
    waiting = [kind]
    while waiting:
        cls = waiting.pop()
        if cls.__name__ not in found:
            found.add(cls.__name__)
            waiting += [MappingNode.kinds[key.of] for key in cls.keys.values() if key.of]
    return found


def _mapping(kind: type[MappingNode]) -> dict[str, Any]:
    keys = {word: kind.keys[name] for word, name in kind.words.items()}
    return {
        "type": "object",
        "description": (kind.__doc__ or "").strip(),
        "additionalProperties": False,
        "required": [word for word, key in keys.items() if key.required],
        "properties": {word: {"description": key.doc, **_value(key)} for word, key in keys.items()},
    }


def _value(key: Key) -> dict[str, Any]:
    part = {"$ref": f"#/definitions/{key.of}"}
    if key.kind == TEXT:
        return {**(_one_of(key) if key.choices else _SCALAR), **key.editor}
    if key.kind == TEXTS:
        return {"type": "array", "items": _SCALAR}
    either = [part, _SCALAR] if key.shorthand else [part]
    if key.kind == PART:
        return {"anyOf": either}
    several = {"type": "array", "items": either[0] if len(either) == 1 else {"anyOf": either}}
    return {"anyOf": [several, *either]} if key.allow_single else several


def _one_of(key: Key) -> dict[str, Any]:
    """The words of a choice, and what YAML makes of those that stand without quotes."""
    others = [value for word in key.choices if (value := yaml.safe_load(word)) != word]
    return {"enum": [*key.choices, *others]}
