"""The files of the OpenAPI target, and the names that may meet in them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from typing import Any

from goitin import model
from goitin.describe import status
from goitin.diagnostics.diagnostic import Diagnostic
from goitin.model import Spec
from goitin.model.naming import find_collisions, pascal
from goitin.rendering.page import PlanContext, Planned, Target
from goitin.targets.openapi import code_generators, exact, plain
from goitin.targets.openapi.operations import answer_id
from goitin.targets.schemas.json_text import pretty
from goitin.targets.schemas.prose import bilingual, inline
from goitin.targets.schemas.references import known_schema, named

SHARED = "schemas"
"""Name of the work that all files have in common in which schemas stand."""
_TEMPLATE = "openapi/document.json.jinja"


def plan(context: PlanContext) -> Iterable[Planned]:
    """`openapi.json`, `packets/<family>.json`, `plain/<party>.json` in two versions, and a page that explains them."""
    specification = context.spec
    yield Planned("openapi.json", _TEMPLATE, partial(_whole, specification), shares=SHARED)
    for packet in specification.packets:
        family = partial(_family, specification, packet)
        yield Planned(f"packets/{packet.id}.json", _TEMPLATE, family, shares=SHARED)
    for side in plain.sides(specification):
        for version in plain.VERSIONS:
            view = partial(_plain, specification, side, version)
            yield Planned(side.file(version), _TEMPLATE, view)
    yield Planned("README.md", "openapi/README.md.jinja", partial(_readme, specification))


def _whole(specification: Spec) -> Mapping[str, Any]:
    return {"document": exact.document(specification)}


def _family(specification: Spec, packet: model.Packet) -> Mapping[str, Any]:
    return {"document": exact.family(specification, packet)}


def _plain(specification: Spec, side: plain.Side, version: str) -> Mapping[str, Any]:
    return {"document": plain.document(specification, side, version)}


def _readme(specification: Spec) -> Mapping[str, Any]:
    """What the README says."""
    transport, packets = specification.transport, specification.packets
    return {
        "packets": [{"file": f"packets/{item.id}.json", "label": bilingual(item.label)} for item in packets],
        "plain": [
            {"file": side.file(version), "label": f"{bilingual(side.label)} (OpenAPI {version})"}
            for side in plain.sides(specification)
            for version in plain.VERSIONS
        ],
        "code_generators": _rows() if plain.sides(specification) else [],
        "steps": [label.bilingual for label in code_generators.STEPS.values()],
        "notes": [_note(number, note) for number, note in enumerate(code_generators.notes(), 1)],
        "number": specification.number,
        "status": [bilingual(one) for one in status.lines(specification, dated=False)],
        "has_directions": any(True for _ in specification.services()),
        "outbound": bilingual(specification.sides(inbound=False).sentence),
        "inbound": bilingual(specification.sides(inbound=True).sentence),
        "transport": [f"{bilingual(transport.label)} ({transport.origin.confidence})"] if transport else [],
    }


def _rows() -> list[Mapping[str, Any]]:
    """The rows of the table of other people's generators."""
    return [
        {
            "name": f"{row.name} {row.version}",
            "makes": row.makes,
            "document": code_generators.DOCUMENTS[row.document].bilingual,
            "cells": [
                f"{cell.label.bilingual}{f' ({cell.note})' if cell.note else ''}"
                for cell in code_generators.cells(row)
            ],
        }
        for row in code_generators.rows()
    ]


def _note(number: int, note: code_generators.Note) -> Mapping[str, Any]:
    return {"number": number, "label": note.label.bilingual, "upstream": note.upstream}


def check_names(specification: Spec) -> Iterable[Diagnostic]:
    """Records, code tables and answers of two kinds whose schemas would have one name."""
    tables = specification.tables
    known = [(item.id, known_schema(item.id), item.place) for item in tables if not item.is_enumerated]
    answers = [
        (answer_id(item), pascal(answer_id(item)), item.place)
        for item in specification.services()
        if item.instead is not None
    ]
    return find_collisions([*named(specification), *known, *answers], "OpenAPI", "components/schemas")


TARGET = Target(name="openapi", plan=plan, check=check_names, filters={"json": pretty, "inline": inline})
