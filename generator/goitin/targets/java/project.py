"""Views of what surrounds the classes: POM, README, package documentation, editions."""

from __future__ import annotations

from typing import Any

from goitin.describe import status
from goitin.language import phrasebook as words
from goitin.model import Record, Spec, Text
from goitin.model.carriers import carriers
from goitin.model.message_keys import listed_records, records_of
from goitin.targets import published
from goitin.targets.java import bundle, prose
from goitin.targets.java.escape import html, literal
from goitin.targets.java.names import class_name, component_name, edition, frame, runtime, service_name
from goitin.wire.tree import scalar_text


def pom(spec: Spec) -> dict[str, Any]:
    """The coordinates and what a repository demands of a published project."""
    sdk = spec.sdk
    return {
        "group": sdk.java_group,
        "artifact": sdk.java_artifact,
        "version": spec.version,
        "name": f"{sdk.java_group}:{sdk.java_artifact}",
        "description": f"{spec.number}: {spec.label.bilingual}",
        **published(sdk),
        "package": sdk.java_package,
        "is_embedded": spec.sdk.is_embedded,
        "runtime_version": bundle.runtime_version(),
        "bundle_version": bundle.version(spec.version),
        "exports": bundle.exports(spec),
        "imports": bundle.imports(spec),
    }


def readme(spec: Spec) -> dict[str, Any]:
    """What the README says about this specification."""
    sdk = spec.sdk
    shown = _readme_record(spec)
    return {
        "id": spec.id,
        "number": spec.number,
        "status": [one.bilingual for one in status.lines(spec)],
        "label": spec.label,
        "group": sdk.java_group,
        "artifact": sdk.java_artifact,
        "package": sdk.java_package,
        "runtime": runtime(spec),
        "is_embedded": spec.sdk.is_embedded,
        "runtime_version": bundle.runtime_version(),
        "version": spec.version,
        "licence": sdk.licence,
        "notes": spec.notes,
        "example": class_name(shown.id),
        "setter": _readme_setter(shown),
        **_stream(spec),
        **_made(spec),
        "editions": [{"name": edition(item.id), "label": item.label.bilingual} for item in spec.editions],
        "packets": [{"number": item.number, "label": item.label.bilingual} for item in spec.packets],
    }


def _readme_record(spec: Spec) -> Record:
    """The record that the README shows: the first that a service carries."""
    payloads = (kind for service in spec.services() for kind in (service.data, service.result))
    carried = filter(None, map(records_of, payloads))
    return next(map(spec.record, carried), spec.records[0])


def _stream(spec: Spec) -> dict[str, Any]:
    """The first service whose request has a list of records, and its record; the README reads one by one."""
    for service in spec.services():
        listed = listed_records(service.data)
        if listed:
            return {"has_list": True, "service": service_name(service.id), "listed": class_name(listed)}
    return {"has_list": False, "service": "", "listed": ""}


def _made(spec: Spec) -> dict[str, Any]:
    """The first service whose request has the class of its envelope and a list of records; the README makes one."""
    for service in spec.services():
        envelope = carriers(spec).of(service.request)
        listed = listed_records(service.data)
        if envelope and envelope.payload and listed:
            return {
                "has_made": True,
                "made": service_name(service.id),
                "envelope": class_name(envelope.id),
                "carry": component_name(envelope.payload.id),
                "carried": class_name(listed),
            }
    return {"has_made": False, "made": "", "envelope": "", "carry": "", "carried": ""}


def _readme_setter(record: Record) -> str:
    """A call that sets the first text of a record, `.maHoSo("H56.14-240312-0001")`; empty where there is none."""
    for field in record.fields:
        if isinstance(field.type, Text):
            value = scalar_text(field.examples[0]) if field.examples else field.label.vi
            return f".{component_name(field.id)}({literal(value)})"
    return ""


def editions(spec: Spec) -> dict[str, Any]:
    """The editions, in order of time."""
    return {
        **frame(spec.place.file, spec),
        "runtime": runtime(spec),
        "editions": [
            {"at": at, "name": edition(item.id), "doc": prose.title(item.label)}
            for at, item in enumerate(spec.editions)
        ],
        "newest": edition(spec.editions[-1].id),
    }


def phrasebook() -> dict[str, Any]:
    """All words of findings, by section: the same for every regulation, so the runtime's own class."""
    abouts = {
        "sentences": "Sentences, by rule, reason and bounds.",
        "additions": "What is added after a sentence.",
        "kinds": "Kinds of JSON.",
        "forms": "Forms of types.",
    }
    view = words.view()
    return {
        "sections": [
            {"name": name.upper(), "about": about, "entries": view[name]} for name, about in abouts.items()
        ]
    }


def package_info(spec: Spec) -> dict[str, Any]:
    """The documentation of the package."""
    doc = [f"{html(spec.number)}: {prose.title(spec.label)}", *prose.notes(spec.notes)]
    return {**frame(spec.place.file, spec), "doc": doc}
