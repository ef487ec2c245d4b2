"""The README of the package: how to read and how to make a packet, and what there is."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from goitin import model
from goitin.describe import status
from goitin.model.carriers import carriers
from goitin.model.message_keys import listed_records
from goitin.samples.plain_values import PlainValue, fullest
from goitin.targets.typescript import form, names, project
from goitin.targets.typescript.escape import WIDTH, literal


def view(spec: model.Spec) -> dict[str, Any]:
    """What the README tells, with records of the specification in its examples."""
    plain = [record for record in spec.records if record.message_kind == "record"]
    shared = carriers(spec)
    own = [record for record in shared.records if record.message_kind != "record"]
    read = max(plain or spec.records, key=lambda item: len(item.fields), default=None)
    example = names.class_name(read.id) if read else "Packet"
    made, used = _made(plain, spec)
    by_result = sorted(spec.services(), key=lambda item: item.result is None)
    listed = [item for item in spec.services() if listed_records(item.data)]
    return {
        "regulation": spec.id,
        "version": spec.version,
        "number": spec.number,
        "label": spec.label,
        "status": [one.bilingual for one in status.lines(spec)],
        "notes": spec.notes,
        "is_embedded": spec.sdk.is_embedded,
        "archives": archives(spec),
        "package": spec.sdk.typescript_package,
        "example": example,
        "example_id": read.id if read else "",
        **form.view(plain, spec),
        "imports": ", ".join(sorted({example, *used})),
        "zone": spec.zone or "+07:00",
        "has_earlier": len(spec.editions) > 1,
        "edition": spec.editions[0].id,
        "has_made": bool(made),
        "made": made,
        "has_services": bool(by_result),
        "service": names.constant(by_result[0].id) if by_result else "",
        "has_list": bool(listed),
        "listed": names.constant(listed[0].id) if listed else "",
        "records": _listed(plain),
        "messages": _listed([*shared.envelopes, *own]),
        "tables": _listed(spec.tables),
    }


def archive(package: str, version: str) -> str:
    """The file name of a package as npm packs it."""
    return f"{package.removeprefix('@').replace('/', '-')}-{version}.tgz"


def archives(spec: model.Spec) -> str:
    """What is installed, below the folder of `goitin packages`."""
    own = archive(spec.sdk.typescript_package, spec.version)
    if spec.sdk.is_embedded:
        return f"./{own}"
    runtime = archive(names.RUNTIME, project.runtime_version())
    return f"./runtime/typescript/{runtime} ./{spec.id}/typescript/{own}"


def _listed(items: Iterable[model.Record | model.Envelope | model.CodeTable]) -> list[dict[str, str]]:
    return [{"name": names.class_name(item.id), "vi": item.label.vi, "en": item.label.en} for item in items]


def _made(records: Iterable[model.Record], spec: model.Spec) -> tuple[str, set[str]]:
    """What makes the fullest packet of a few plain values, and the classes and tables that it uses."""
    found = fullest(records, spec)
    if found is None:
        return "", set()
    record, values = found
    name = names.class_name(record.id)
    return _call(name, [_member(one) for one in values]), {name, *(_table(one) for one in values if one.code)}


def _call(name: str, members: list[str]) -> str:
    line = f"const made = new {name}({{ {', '.join(members)} }});"
    if len(line) <= WIDTH:
        return line
    return f"const made = new {name}({{\n" + "".join(f"  {one},\n" for one in members) + "});"


def _member(value: PlainValue) -> str:
    """A property and its value."""
    written = literal(value.text) if value.code is None else f"{_table(value)}.{names.member(value.code.id)}"
    return f"{names.property_name(value.field.id)}: {written}"


def _table(value: PlainValue) -> str:
    """The constant of the codes of a value."""
    assert isinstance(value.field.type, model.Code)
    return names.class_name(value.field.type.table)
