"""What both targets say of the codes of a table."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from goitin import model
from goitin.targets.schemas.prose import citation_text


def coded(table: model.CodeTable) -> list[model.CodeValue]:
    """The codes of a table, each once."""
    return list({item.code: item for item in table.codes}.values())


def strength(table: model.CodeTable) -> dict[str, Any]:
    """What a table promises; of a list, which one it is, too: its rows stand in no document."""
    made: dict[str, Any] = {"x-strength": table.says}
    if table.rows is not None:
        made["x-list"] = facts(table)
    return made


def facts(table: model.CodeTable) -> dict[str, Any]:
    """Which list a table is: its version, hash and number of rows; only its id where who reads has it."""
    rows = table.rows
    if rows is None or rows.is_provided:
        return {"table": table.id}
    return {"table": table.id, "version": rows.version, "sha256": rows.sha256, "count": len(rows.rows)}


def code(item: model.CodeValue) -> Mapping[str, Any]:
    """A code with its labels, edition, provenance and, when it is retired, what replaces it."""
    made: dict[str, Any] = {"code": item.code, "id": item.id, **item.label.by_language}
    if item.note:
        made["note"] = item.note.by_language
    made |= {key: value for key, value in (("since", item.since), ("until", item.until)) if value is not None}
    if item.retired:
        made["retired"] = {
            "since": item.retired.since,
            "use": item.retired.use,
            **item.retired.why.by_language,
        }
    return made | {"source": citation_text(item.origin.citations), "confidence": item.origin.confidence}
