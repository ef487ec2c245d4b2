"""The schemas of the contract, as whoever brings a reader in another language would ask them."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from referencing import Registry, Resource

from goitin import resources
from goitin.model import Spec
from goitin.targets.contract import documents

FOLDER = resources.templates() / "contract" / "schema"
KINDS = {"records": "record", "code_tables": "code_table"}
"""The schema of the documents in a folder; of others their own name is that of their schema."""


@cache
def schema(kind: str) -> Draft202012Validator:
    """The validator of one kind of document."""
    files = {file.name: json.loads(file.read_text(encoding="utf-8")) for file in FOLDER.iterdir()}
    registry = Registry().with_resources(
        (name, Resource.from_contents(content)) for name, content in files.items()
    )
    return Draft202012Validator({"$ref": f"{kind}.schema.json"}, registry=registry)


def faults(kind: str, document: Any) -> list[str]:
    """What a schema says against a document."""
    return [f"{error.json_path}: {error.message}" for error in schema(kind).iter_errors(document)]


def files(folder: Path) -> list[tuple[str, str, Any]]:
    """Every document below a folder: its path, its kind and what it holds."""
    found = []
    for path in sorted(folder.rglob("*.json")):
        name = path.relative_to(folder)
        if name.parts[0] != "schema":
            kind = KINDS.get(name.parts[0], path.stem)
            found.append((name.as_posix(), kind, json.loads(path.read_text(encoding="utf-8"))))
    return found


def all_faults(spec: Spec) -> list[str]:
    """What the schemas say against the contract of a specification."""
    made = documents.bundle(spec)
    each = [(name, made[name]) for name in ("regulation", "services", "phrasebook")]
    each += [(kind, one) for folder, kind in KINDS.items() for one in made[folder].values()]
    return [fault for kind, one in each for fault in faults(kind, one)]
