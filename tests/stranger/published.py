"""Our documents as a stranger finds them: where they are, and how to ask a validator about one schema in them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from referencing import Registry, Resource

ROOT = Path(__file__).parents[2]
SPECS = {"qcvn120": ROOT / "specs", "quan_trac": ROOT / "tests" / "golden" / "spec"}

_URN = "urn:goitin:document"
_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def load(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


class Document:
    """A document with schemas in it; `at` gives the validator of the schema at a pointer."""

    def __init__(self, content: Any) -> None:
        resource = Resource.from_contents({**content, "$id": _URN, "$schema": _DIALECT})
        self.registry = Registry().with_resource(_URN, resource)

    def of(self, schema: Any) -> Draft202012Validator:
        """The validator of a schema whose references stand in the document, or of one of two such."""
        ways = [{"$ref": _URN + way["$ref"]} for way in schema.get("anyOf", [schema])]
        return Draft202012Validator({"anyOf": ways}, registry=self.registry)

    def at(self, pointer: str, listed: bool = False) -> Draft202012Validator:
        schema = {"$ref": _URN + pointer}
        return Draft202012Validator(
            {"type": "array", "items": schema} if listed else schema, registry=self.registry
        )
