"""The README of the package: how to read and how to make a packet, and what there is."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from goitin import model
from goitin.describe import status
from goitin.model.carriers import carriers
from goitin.model.message_keys import listed_records
from goitin.samples.plain_values import PlainValue, fullest, plain_values
from goitin.targets.python import names, project
from goitin.targets.python.black_layout import layout_call
from goitin.targets.python.escape import literal
from goitin.targets.python.types import Imports, message_type


def view(spec: model.Spec) -> dict[str, Any]:
    """What the README tells, with records of the specification in its examples."""
    plain = [record for record in spec.records if record.message_kind == "record"]
    shared = carriers(spec)
    own = [record for record in shared.records if record.message_kind != "record"]
    read = max(plain or spec.records, key=lambda item: len(item.fields), default=None)
    example = names.class_name(read.id) if read else "Packet"
    has_earlier = len(spec.editions) > 1
    made, used = _readme_record(plain, spec)
    services = [
        names.member(item.id) for item in sorted(spec.services(), key=lambda item: item.result is None)
    ]
    asked, carrier = _readme_request(spec)
    listed = [names.member(item.id) for item in spec.services() if listed_records(item.data)]
    return {
        "is_embedded": spec.sdk.is_embedded,
        "wheels": _wheels(spec),
        "package": spec.sdk.python_package,
        "number": spec.number,
        "status": [one.bilingual for one in status.lines(spec)],
        "label_vi": spec.label.vi,
        "label_en": spec.label.en,
        "notes": [note.by_language for note in spec.notes],
        "imports": ", ".join(
            names.sorted_names({"Mode", example, *used, *(["Edition"] if has_earlier else [])})
        ),
        "example": example,
        "zone": spec.zone or "+07:00",
        "has_earlier": has_earlier,
        "edition": names.edition(spec.editions[0].id),
        "has_services": bool(services),
        "service": next(iter(services), ""),
        "has_request": bool(asked),
        "asked": asked,
        "has_carrier": bool(carrier),
        "carrier": carrier,
        "has_list": bool(listed),
        "listed": next(iter(listed), ""),
        "has_made": bool(made),
        "made": made,
        "records": _listed(plain),
        "messages": _listed([*shared.envelopes, *own]),
        "tables": _listed(spec.tables),
    }


def _wheels(spec: model.Spec) -> str:
    """The wheels that are installed: by their names, with the folders of `goitin packages` where there are two."""
    own = names.wheel(spec.sdk.python_package, spec.version)
    if spec.sdk.is_embedded:
        return own
    runtime = names.wheel(names.RUNTIME, project.runtime_version())
    return f"runtime/python/{runtime} {spec.id}/python/{own}"


def _listed(items: Iterable[model.Record | model.Envelope | model.CodeTable]) -> list[dict[str, str]]:
    return [{"name": names.class_name(item.id), **item.label.by_language} for item in items]


def _readme_record(records: Iterable[model.Record], spec: model.Spec) -> tuple[str, set[str]]:
    """The call that makes the fullest packet of a few plain values, and the classes it uses."""
    found = fullest(records, spec)
    if found is None:
        return "", set()
    record, values = found
    name = names.class_name(record.id)
    call = layout_call(f"made = {name}(", [_argument(one) for one in values], 0)
    return call, {name, *(_table(one) for one in values if one.code is not None)}


def _readme_request(spec: model.Spec) -> tuple[str, str]:
    """A request that is made of a few plain values, and the generic type of one that has a payload."""
    asked, carrier = "", ""
    for service in spec.services():
        record = spec.record(service.request)
        if carriers(spec).of(record.id) is None:
            continue
        if service.data is not None:
            carrier = carrier or message_type(record, spec, Imports())
            continue
        needed = [item for item in record.fields if spec.requirement(item).is_promised and not item.fixed]
        values = None if asked else plain_values(needed, record, spec)
        if values is not None:
            maker = f"request = Service.{names.member(service.id)}.request("
            asked = layout_call(maker, [_argument(one) for one in values], 0)
    return asked, carrier


def _argument(value: PlainValue) -> str:
    """A field and its value in Python."""
    written = literal(value.text) if value.code is None else f"{_table(value)}.{names.member(value.code.id)}"
    return f"{names.attribute(value.field.id)}={written}"


def _table(value: PlainValue) -> str:
    """The class of the codes of a value."""
    assert isinstance(value.field.type, model.Code)
    return names.class_name(value.field.type.table)
