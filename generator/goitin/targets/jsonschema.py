"""The JSON Schema 2020-12 target: one document that holds every schema, and for each record a small one that points into it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from typing import Any

from goitin import model
from goitin.describe import status
from goitin.diagnostics.diagnostic import Diagnostic
from goitin.diagnostics.message import msg
from goitin.model import Spec
from goitin.model.naming import find_collisions, pascal
from goitin.rendering.page import PlanContext, Planned, Target
from goitin.targets.openapi import SHARED
from goitin.targets.schemas.code_tables import code, coded, strength
from goitin.targets.schemas.json_text import Json, block, line, pretty
from goitin.targets.schemas.prose import Prose, as_is, bilingual, inline
from goitin.targets.schemas.records import Records
from goitin.targets.schemas.references import code_schema, named

PREFIX = "#/$defs/"
DIALECT = "https://json-schema.org/draft/2020-12/schema"
KEYWORDS = tuple(
    f"x-{word}"
    for word in [
        "accepts",
        "aliases",
        "code",
        "codes",
        "confidence",
        "constraints",
        "list",
        "named-type",
        "rules",
        "sensitive",
        "since",
        "source",
        "strength",
        "type",
        "until",
        "version",
        "writes",
    ]
)
"""All that the documents say in keywords of their own: a validator in strict mode has to be told."""
_TEMPLATE = "jsonschema/document.json.jinja"


def plan(context: PlanContext) -> Iterable[Planned]:
    """`<regulation>.json` with every schema, `records/<Record>.json`, and a page on what a schema cannot say."""
    specification = context.spec
    bundle = f"{specification.id}.json"
    yield Planned(bundle, _TEMPLATE, partial(_whole, specification), shares=SHARED)
    for record in specification.records:
        view = partial(_pointer, bundle, record)
        yield Planned(f"records/{pascal(record.id)}.json", _TEMPLATE, view)
    yield Planned("README.md", "jsonschema/README.md.jinja", partial(_readme, specification, bundle))


def _whole(specification: Spec) -> Mapping[str, Any]:
    return {"document": _bundle(specification)}


def _pointer(bundle: str, record: model.Record) -> Mapping[str, Any]:
    """The schema of one record: where it stands in the bundle."""
    ref = f"../{bundle}{PREFIX}{pascal(record.id)}"
    about = bilingual(record.label)
    return {"document": {"$schema": DIALECT, "title": pascal(record.id), "description": about, "$ref": ref}}


def _readme(specification: Spec, bundle: str) -> Mapping[str, Any]:
    return {
        "number": specification.number,
        "status": [bilingual(one) for one in status.lines(specification, dated=False)],
        "bundle": bundle,
        "urn": _urn(specification),
        "keywords": list(KEYWORDS),
        "example": f"{_urn(specification)}#/$defs/{_fullest(specification)}",
    }


def check_names(specification: Spec) -> Iterable[Diagnostic]:
    """Records and code tables whose schemas or files would have one name."""
    return find_collisions(named(specification), "JSON Schema", msg("$defs and file names"), fold=True)


def _bundle(specification: Spec) -> Mapping[str, Any]:
    prose = Prose(as_is)
    records = Records(specification, PREFIX, prose)
    schemas: dict[str, Json] = {pascal(item.id): records.record(item) for item in specification.records}
    schemas |= {code_schema(item.id): _table(item, specification, prose) for item in specification.tables}
    return {
        "$schema": DIALECT,
        "$id": _urn(specification),
        "title": f"{specification.number}: {bilingual(specification.label)}",
        "description": "\n\n".join(prose.head(specification)),
        "x-version": specification.version,
        "$defs": schemas,
    }


def _table(table: model.CodeTable, specification: Spec, prose: Prose) -> Json:
    """Each code is a constant with its labels; an open table takes any other text, too."""
    open_ = not table.is_enumerated
    codes = coded(table) if open_ else [item for item in table.codes if specification.is_current(item)]
    ways = [_constant(item) for item in codes]
    made: dict[str, Any] = {
        "title": code_schema(table.id),
        "type": "string",
        "description": prose.describe(table.label, table.origin, table.note, table.readings),
    }
    if table.rows is None:
        if open_:
            ways.append(line({"type": "string"}))
        made["anyOf" if open_ else "oneOf"] = ways
    return block({**made, **strength(table), **prose.origin(table.origin).keywords})


def _constant(item: model.CodeValue) -> Json:
    made: dict[str, Any] = {"const": item.code, "title": bilingual(item.label)}
    if item.retired is not None:
        made["deprecated"] = True
    return line(made | {"x-code": {key: value for key, value in code(item).items() if key != "code"}})


def _urn(specification: Spec) -> str:
    return f"urn:goitin:{specification.id}"


def _fullest(specification: Spec) -> str:
    """The schema of the record with the most fields; a message only where there is nothing else."""
    records = [item for item in specification.records if item.message_kind == "record"]
    fullest = max(records or specification.records, key=lambda item: len(item.fields), default=None)
    return pascal(fullest.id) if fullest else "Record"


TARGET = Target(name="jsonschema", plan=plan, check=check_names, filters={"json": pretty, "inline": inline})
