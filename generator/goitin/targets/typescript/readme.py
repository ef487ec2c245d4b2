"""The README of the package: how to read and how to make a packet, and what there is."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from goitin import model
from goitin.describe import status
from goitin.model.carriers import carriers
from goitin.model.message_keys import listed_records
from goitin.samples.records import of
from goitin.targets.typescript import names, project
from goitin.targets.typescript.escape import WIDTH, literal
from goitin.wire.tree import Tree, scalar_text

_INPUTS = 3  # of the form in the example
_MOST_MEMBERS = 6  # of the packet that is made in the example


def view(spec: model.Spec) -> dict[str, Any]:
    """What the README tells, with records of the specification in its examples."""
    plain = [record for record in spec.records if record.message_kind == "record"]
    shared = carriers(spec)
    own = [record for record in shared.records if record.message_kind != "record"]
    read = max(plain or spec.records, key=lambda item: len(item.fields), default=None)
    example = names.class_name(read.id) if read else "Packet"
    made, used = _made(plain, spec)
    keys = _form_keys(read) if read else []
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
        "has_form": bool(keys),
        "form_keys": ", ".join(keys),
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


def _form_keys(record: model.Record) -> list[str]:
    """Keys of a record whose values a person types as they are."""
    texts = [field for field in record.fields if isinstance(field.type, model.Text)]
    plain = [field for field in texts if not re.search("[~/]", field.wire)]  # pointers write these otherwise
    return [literal(field.wire) for field in plain[:_INPUTS]]


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
    samples, best = of(spec), ("", set[str]())
    most = 0
    for record in records:
        needed = [item for item in record.fields if spec.requirement(item).is_promised]
        sample = samples.record(record.id) if most < len(needed) <= _MOST_MEMBERS else None
        if sample is None:
            continue
        used = {names.class_name(record.id)}
        members = [_member(item, sample[item.wire], spec, used) for item in needed]
        if None not in members:
            best, most = (
                (_call(names.class_name(record.id), [one for one in members if one]), used),
                len(needed),
            )
    return best


def _call(name: str, members: list[str]) -> str:
    line = f"const made = new {name}({{ {', '.join(members)} }});"
    if len(line) <= WIDTH:
        return line
    return f"const made = new {name}({{\n" + "".join(f"  {one},\n" for one in members) + "});"


def _member(item: model.Field, value: Tree, spec: model.Spec, used: set[str]) -> str | None:
    """A property and its value; None for a value that would need an explanation."""
    match item.type:
        case model.Text() | model.Url() | model.Base64():
            made = literal(scalar_text(value))
        case model.Code(table):
            code = scalar_text(value)
            known = {item.code: names.member(item.id) for item in spec.table(table).codes}
            if code not in known:
                return None
            used.add(names.class_name(table))
            made = f"{names.class_name(table)}.{known[code]}"
        case _:
            return None
    return f"{names.property_name(item.id)}: {made}"
