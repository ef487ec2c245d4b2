"""JSON Schema of values, for `model_json_schema` and frameworks.

A reference to a record is only a reference; what it refers to, `references` describes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic_core import CoreSchema, core_schema

if TYPE_CHECKING:
    from pydantic import BaseModel, GetJsonSchemaHandler

_LOOSE = {"type", "maxLength", "contentEncoding", "examples"}
_TEXT = {"type": "string"}
_BOTH = {"type": "object", "properties": {"vi": _TEXT, "en": _TEXT}}
FINDING: dict[str, Any] = {
    "title": "Finding",
    "type": "object",
    "properties": {
        "path": _TEXT,
        "rule": _TEXT,
        "severity": {"type": "string", "enum": ["error", "warning"]},
        "sentence": _BOTH | {"required": ["vi", "en"]},
        "label": {
            "type": "object",
            "properties": {"wire": _TEXT, "vi": _TEXT, "en": _TEXT},
            "required": ["wire", "vi", "en"],
        },
        "source": {
            "type": "object",
            "properties": dict.fromkeys(("vi", "en", "cited", "row", "confidence"), _TEXT),
            "required": ["vi", "en", "confidence"],
        },
        "limits": {"type": "object", "additionalProperties": _TEXT},
    },
    "required": ["path", "rule", "severity", "sentence"],
}
"""The JSON Schema of a finding in its written form."""


def optional(schema: dict[str, Any], *, empty: bool) -> dict[str, Any]:
    """The schema of a value that may be null, and an empty text where that is absent."""
    if not schema:
        return schema
    if schema.get("type") == "string" and set(schema) <= _LOOSE:
        return schema | {"type": ["string", "null"]}
    ways = [schema, {"type": "null"}]
    return {"anyOf": [*ways, {"const": ""}] if empty else ways}


def with_empty(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema, and an empty text where null may stand."""
    if {"type": "null"} not in schema.get("anyOf", ()):
        return schema
    return {**schema, "anyOf": [*schema["anyOf"], {"const": ""}]}


def everywhere(pattern: str) -> str:
    """A pattern in which a point is any character, as it is in the specification.

    In JSON Schema it is none at the end of a line.
    """
    made, in_class, at = [], False, 0
    while at < len(pattern):
        sign = pattern[at]
        if sign == "\\":
            made.append(pattern[at : at + 2])
            at += 2
            continue
        in_class = (in_class or sign == "[") and sign != "]"
        made.append(r"[\s\S]" if sign == "." and not in_class else sign)
        at += 1
    return "".join(made)


def reference(
    model: type[BaseModel], schema: CoreSchema, handler: GetJsonSchemaHandler
) -> dict[str, Any]:
    """Refer to a record, or allow null where the schema of the field does."""
    named = core_schema.definition_reference_schema(built(model)["ref"])
    optional = schema["type"] == "nullable"
    return handler(core_schema.nullable_schema(named) if optional else named)


def named(model: type[BaseModel], handler: GetJsonSchemaHandler) -> dict[str, Any]:
    """Refer to a record that stands at the top, and describe it."""
    # A handler leaves out the outermost schema's own name, hence a cover.
    covered = handler(core_schema.nullable_schema(built(model)))
    found: dict[str, Any] = covered["anyOf"][0]
    return found


def built(model: type[BaseModel]) -> Any:
    """The core schema of a class that is ready for use."""
    model.model_rebuild()
    return model.__pydantic_core_schema__
