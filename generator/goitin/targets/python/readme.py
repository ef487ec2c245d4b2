"""The README of the package: how to read and how to make a packet, and what there is."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from goitin import model
from goitin.describe import status
from goitin.samples.records import of
from goitin.targets.python import names
from goitin.targets.python.black_layout import placed
from goitin.targets.python.escape import literal
from goitin.wire.tree import Tree, scalar_text

_MOST_ARGUMENTS = 6  # of the packet that is made in the example


def view(whole: model.Spec) -> dict[str, Any]:
    """What the README tells, with records of the specification in its examples."""
    plain = [record for record in whole.records if record.role == "record"]
    read = max(plain or whole.records, key=lambda item: len(item.fields), default=None)
    example = names.class_name(read.id) if read else "Packet"
    has_earlier = len(whole.editions) > 1
    made, used = _made(plain, whole)
    services = [
        names.member(item.id) for item in sorted(whole.services(), key=lambda item: item.result is None)
    ]
    listed = [names.member(item.id) for item in whole.services() if _has_list(item)]
    return {
        "wheel": names.wheel(whole.sdk.python_package, whole.version),
        "package": whole.sdk.python_package,
        "number": whole.number,
        "status": [one.both for one in status.lines(whole)],
        "label_vi": whole.label.vi,
        "label_en": whole.label.en,
        "notes": [{"vi": note.vi, "en": note.en} for note in whole.notes],
        "imports": ", ".join(
            names.sorted_names({"Mode", example, *used, *(["Edition"] if has_earlier else [])})
        ),
        "example": example,
        "zone": whole.zone or "+07:00",
        "has_earlier": has_earlier,
        "edition": names.edition(whole.editions[0].id),
        "has_services": bool(services),
        "service": next(iter(services), ""),
        "has_list": bool(listed),
        "listed": next(iter(listed), ""),
        "has_made": bool(made),
        "made": made,
        "records": _listed(plain),
        "messages": _listed([item for item in whole.records if item.role != "record"]),
        "tables": _listed(whole.tables),
    }


def _has_list(service: model.Service) -> bool:
    return isinstance(service.data, model.ListOf) and isinstance(service.data.item, model.Nested)


def _listed(items: Iterable[model.Record | model.CodeTable]) -> list[dict[str, str]]:
    return [{"name": names.class_name(item.id), "vi": item.label.vi, "en": item.label.en} for item in items]


def _made(records: Iterable[model.Record], whole: model.Spec) -> tuple[str, set[str]]:
    """The call that makes the fullest packet of a few plain values, and the classes it uses."""
    samples, best = of(whole), ("", set[str]())
    most = 0
    for record in records:
        needed = [item for item in record.fields if whole.requirement(item).is_promised]
        sample = samples.record(record.id) if most < len(needed) <= _MOST_ARGUMENTS else None
        if sample is None:
            continue
        used = {names.class_name(record.id)}
        arguments = [_argument(item, sample[item.wire], whole, used) for item in needed]
        if None not in arguments:
            call = placed(f"made = {names.class_name(record.id)}(", [text for text in arguments if text], 0)
            best, most = (call, used), len(needed)
    return best


def _argument(item: model.Field, value: Tree, whole: model.Spec, used: set[str]) -> str | None:
    """A field and its value in Python; None for a value that would need an explanation."""
    match item.type:
        case model.Text() | model.Url() | model.Base64():
            said = literal(scalar_text(value))
        case model.Code(table):
            code = scalar_text(value)
            known = {item.code: names.member(item.id) for item in whole.table(table).codes}
            if code not in known:
                return None
            used.add(names.class_name(table))
            said = f"{names.class_name(table)}.{known[code]}"
        case _:
            return None
    return f"{names.attribute(item.id)}={said}"
