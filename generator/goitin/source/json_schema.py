"""JSON Schemas of specification files for editors: made from the declarations of `document`, one a kind of file."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import yaml

from goitin.source import choices, loader
from goitin.source.mapping import PART, TEXT, TEXTS, Key, MappingNode

_TEXT = {"type": ["string", "number"]}
_ON_THE_WIRE = {"type": ["string", "number", "boolean"]}
_VALUES = ("example", "examples", "fixed", "code", "accepts", "use")
"""Keys that hold what travels, which YAML may take for a boolean; nobody wants `true` to be offered anywhere else."""


def schemas() -> Iterator[tuple[str, str]]:
    """File name and text of each schema."""
    for name, kind in loader.kinds():
        used = _used(kind)
        defs = {name: _mapping(part) for name, part in sorted(MappingNode.kinds.items()) if name in used}
        schema = {
            "$schema": "http://json-schema.org/draft-07/schema#",
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
        "properties": {
            word: {"title": word, **_described(key), **_value(word, key)} for word, key in keys.items()
        },
    }


def _described(key: Key) -> dict[str, str]:
    """What a key is for, and what each word means of which it takes one; as Markdown, too, where that is not the same."""
    meant = [f"- {word}: {meaning}" for word, meaning in choices.meanings(key).items() if meaning]
    text = "\n".join([key.doc, "", *meant] if meant else [key.doc])
    return {"description": text, **({"markdownDescription": text} if "`" in text else {})}


def _value(word: str, key: Key) -> dict[str, Any]:
    part = {"$ref": f"#/definitions/{key.of}"}
    is_value = word in _VALUES or (word, key.kind) == ("is", TEXTS)
    scalar = _ON_THE_WIRE if is_value else _TEXT
    if key.kind == TEXT:
        return {**(_one_of(key) if key.choices else scalar), **key.editor}
    if key.kind == TEXTS:
        texts = {"type": "array", "items": scalar}
        return {"anyOf": [texts, scalar]} if key.allow_single else texts
    either = [part, *_shorthand(key, scalar)]
    if key.kind == PART:
        return {"anyOf": either}
    several = {"type": "array", "items": either[0] if len(either) == 1 else {"anyOf": either}}
    return {"anyOf": [several, *either]} if key.allow_single else several


def _shorthand(key: Key, scalar: dict[str, Any]) -> list[dict[str, Any]]:
    """What may stand for a part."""
    if not key.shorthand:
        return []
    takes_list = MappingNode.kinds[key.of].keys[key.shorthand].kind == TEXTS
    return [scalar, {"type": "array", "items": scalar}] if takes_list else [scalar]


def _one_of(key: Key) -> dict[str, Any]:
    """The words of a choice, and what YAML makes of those that stand without quotes."""
    others = [value for word in key.choices if (value := yaml.safe_load(word)) != word]
    return {"enum": [*key.choices, *others]}
