"""What a package has once: its description for npm, its index, what it hands to the runtime."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from goitin import resources
from goitin.describe.in_words import sentence
from goitin.model import Spec
from goitin.model.carriers import carriers
from goitin.targets import published
from goitin.targets.typescript import names
from goitin.targets.typescript.escape import comment, exported, literal
from goitin.targets.typescript.types import Imports, union

FOLDERS = ("code_tables", "envelopes", "records", "services")
"""Folders of modules that others import by themselves, such as `qcvn120/records/ho_so`."""


def package(spec: Spec) -> dict[str, Any]:
    """What package.json says."""
    sdk = spec.sdk
    runtime = _runtime_package()
    return {
        "name": sdk.typescript_package,
        "version": spec.version,
        "description": f"{spec.number}: {spec.label.en}"[:500],
        **published(sdk),
        "keywords": [spec.id, spec.number],
        "exports": [_entry(".", "index"), *(_entry(f"./{name}/*", f"{name}/*") for name in FOLDERS)],
        "is_embedded": sdk.is_embedded,
        "runtime": names.RUNTIME,
        "range": f"^{runtime['version']}",
        "typescript": runtime["devDependencies"]["typescript"],
    }


def _entry(name: str, module: str) -> dict[str, str]:
    """What others import by a name, for both kinds of modules."""
    built = {kind: f"./dist/{kind}/{module}" for kind in ("esm", "cjs")}
    files = {kind: f"{path}.js" for kind, path in built.items()}
    return {"name": name, **files, **{f"{kind}_types": f"{path}.d.ts" for kind, path in built.items()}}


def runtime_version() -> str:
    """The version of the runtime that comes with this generator."""
    version: str = _runtime_package()["version"]
    return version


def _runtime_package() -> dict[str, Any]:
    file = resources.templates() / resources.RUNTIME / "typescript" / "package.json"
    found: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return found


def regulation(spec: Spec) -> dict[str, Any]:
    """What the runtime is told of the whole, and the editions in order of time."""
    imports = Imports("regulation", {"Regulation"})
    imports.add("contract/regulation", "document")
    notes = [text for note in spec.notes for text in (sentence(note.vi), sentence(note.en))]
    return {
        "imports": imports.lines(spec),
        "doc": comment([f"{spec.number}.", sentence(spec.label.vi), sentence(spec.label.en), *notes]),
        "type": union("Edition", [literal(item.id) for item in spec.editions]),
    }


def index(spec: Spec) -> dict[str, Any]:
    """What the package exports: its own modules, and what of the runtime its users touch."""
    return {"exports": list(_exports(spec))}


def _exports(spec: Spec) -> Iterator[str]:
    public = [*names.PUBLIC_VALUES, *(f"type {name}" for name in names.PUBLIC_TYPES)]
    yield exported(public, names.runtime(spec, "index"))
    for table in spec.tables:
        yield exported([names.class_name(table.id)], f"./code_tables/{table.id}.js")
    for envelope in carriers(spec).envelopes:
        yield exported([names.class_name(envelope.id)], f"./envelopes/{envelope.id}.js")
    yield exported(["type ServiceId", "readMessage", "streamMessage"], "./messages.js")
    for record in carriers(spec).records:
        yield exported([names.class_name(record.id)], f"./records/{record.id}.js")
    yield exported(["type Edition", "regulation"], "./regulation.js")
    for service in spec.services():
        yield exported([names.constant(service.id)], f"./services/{service.id}.js")
