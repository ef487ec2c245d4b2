"""The view of a record: documentation, accessors, builder; ready text but for what the sinks do."""

from __future__ import annotations

from typing import Any, NamedTuple

from goitin.model import Record, Spec
from goitin.targets.java import prose
from goitin.targets.java.names import class_name, component_name, frame, runtime
from goitin.targets.java.types import java_type


class FieldView(NamedTuple):
    """One field, ready for its places in the template."""

    at: int
    name: str
    type: str
    purpose: str
    doc: list[str]


class FormerView(NamedTuple):
    """The name that a field had in the release before: an accessor, and a setter of the builder."""

    name: str
    type: str
    doc: list[str]
    tags: list[prose.Tag]
    accessor: str
    get: str
    setter_tags: list[prose.Tag]
    setter: str
    set: str


def record_view(record: Record, spec: Spec) -> dict[str, Any]:
    """Everything the template of a record places."""
    types = [java_type(field.type) for field in record.fields]
    return {
        **frame(record.file, spec),
        "imports": sorted({f"{runtime(spec)}.*", *(name for one in types for name in one.imports)}),
        "name": class_name(record.id),
        "id": record.id,
        "doc": prose.about(record),
        "fields": [
            FieldView(at, component_name(field.id), java.name, *prose.field(field, record.origin))
            for at, (field, java) in enumerate(zip(record.fields, types, strict=True))
        ],
        "former": [
            _former(field.was, component_name(field.id), java.name)
            for field, java in zip(record.fields, types, strict=True)
            if field.was is not None
        ],
    }


def _former(was: str, now: str, type: str) -> FormerView:
    name = component_name(was)
    return FormerView(
        name,
        type,
        prose.FORMER,
        prose.former(f"#{now}()"),
        f"public {type} {name}()",
        f"return {now}();",
        prose.former(f"#{now}"),
        f"public Builder {name}({type} {name})",
        f"return {now}({name});",
    )
