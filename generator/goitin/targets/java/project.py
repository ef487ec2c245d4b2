"""Views of what surrounds the classes: POM, README, package documentation, editions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from goitin.spec import Spec
from goitin.targets.java.names import class_name, edition
from goitin.targets.java.provenance import both


def pom(spec: Spec) -> dict[str, Any]:
    """The coordinates and what a repository demands of a published project."""
    sdk = spec.sdk
    return {
        "group": sdk.java_group,
        "artifact": sdk.java_artifact,
        "version": spec.version,
        "name": f"{sdk.java_group}:{sdk.java_artifact}",
        "description": f"{spec.number}: {both(spec.label)}",
        "licence": sdk.licence,
        "authors": sdk.authors,
        "has_homepage": sdk.homepage is not None,
        "homepage": sdk.homepage or "",
    }


def readme(spec: Spec) -> dict[str, Any]:
    """What the README says about this specification."""
    sdk = spec.sdk
    first = next((id for packet in spec.packets for id in packet.records), None)
    return {
        "number": spec.number,
        "label": spec.label,
        "group": sdk.java_group,
        "artifact": sdk.java_artifact,
        "package": sdk.java_package,
        "version": spec.version,
        "licence": sdk.licence,
        "notes": spec.notes,
        "example": "Packet" if first is None else class_name(first),
        "editions": [
            {"name": edition(item.id), "label": item.label, "newest": item is spec.editions[-1]}
            for item in spec.editions
        ],
        "packets": [{"number": item.number, "label": item.label} for item in spec.packets],
    }


def editions(spec: Spec) -> dict[str, Any]:
    """The editions, in order of time."""
    return {
        "file": f"{spec.id}/regulation.yaml",
        "package": spec.sdk.java_package,
        "editions": [
            {"id": item.id, "name": edition(item.id), "doc": [f"{both(item.label)}."]}
            for item in spec.editions
        ],
        "newest": edition(spec.editions[-1].id),
    }


def packages(spec: Spec) -> Iterator[tuple[str, dict[str, Any]]]:
    """The documentation of the two packages, with their folders."""
    package = spec.sdk.java_package
    file = f"{spec.id}/regulation.yaml"
    notes = [text for note in spec.notes for text in (note.vi, note.en)]
    doc = [f"{spec.number}: {both(spec.label)}.", *notes]
    yield package.replace(".", "/"), {"file": file, "package": package, "doc": doc}
    runtime = f"{package}.runtime"
    about = "Reads, judges and writes the records of this regulation; the same code for each of them."
    yield runtime.replace(".", "/"), {"file": file, "package": runtime, "doc": [about]}
