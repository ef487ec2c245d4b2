"""The forms of the README: inputs for the record that a person can fill in, as a plain page and as a component of React."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from goitin import model
from goitin.samples.records import of
from goitin.targets.typescript import names

_MOST = 6  # inputs of a form that still is an example
_PLAIN = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
"""Keys that stand as they are in HTML, in a script and in a pointer."""


def view(records: Iterable[model.Record], spec: model.Spec) -> dict[str, Any]:
    """What the forms ask for.

    Args:
        records: The records that may be filled in.
        spec: Their specification.

    Returns:
        The record of which most is asked for, if that is little and each is written as a text: of several the
        first. `has_form` is false where there is none.

    """
    record = max(
        (one for one in records if _is_typed(one, spec)),
        key=lambda one: len(_needed(one, spec)),
        default=None,
    )
    if record is None:
        return {"has_form": False}
    inputs = [_input(field) for field in _needed(record, spec)]
    tables = sorted({(one["table"], one["table_id"]) for one in inputs if one["has_table"]})
    base = f"{spec.sdk.typescript_package}/"
    name = names.class_name(record.id)
    return {
        "has_form": True,
        "form": name,
        "form_label": record.label.vi,
        "form_imports": ", ".join(sorted([name, *(table for table, _ in tables)])),
        "form_base": base,
        "form_place": f"./node_modules/{base}dist/esm/",
        "form_module": f"{base}records/{record.id}.js",
        "form_tables": [{"name": table, "module": f"{base}code_tables/{id}.js"} for table, id in tables],
        "inputs": inputs,
    }


def _needed(record: model.Record, spec: model.Spec) -> list[model.Field]:
    """What the newest edition asks for, at times at least."""
    return [one for one in record.fields if spec.requirement(one).is_current and _is_asked(one, spec)]


def _is_asked(field: model.Field, spec: model.Spec) -> bool:
    asked = spec.requirement(field)
    return asked.is_stated or asked.present is not None


def _is_typed(record: model.Record, spec: model.Spec) -> bool:
    """Whether all that is asked for can be typed in: an input gives text."""
    sample, needed = of(spec).record(record.id), _needed(record, spec)
    if sample is None or not 0 < len(needed) <= _MOST:
        return False
    return all(isinstance(sample[one.wire], str) and _PLAIN.fullmatch(one.wire) for one in needed)


def _input(field: model.Field) -> dict[str, Any]:
    table = field.type.table if isinstance(field.type, model.Code) else None
    return {
        "key": field.wire,
        "path": f"/{field.wire}",
        "label": field.label.vi,
        "has_table": table is not None,
        "table": "" if table is None else names.class_name(table),
        "table_id": table or "",
    }
