"""What both targets say of the codes of a table."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from goitin import model
from goitin.targets.schemas.prose import citation_text


def coded(table: model.CodeTable) -> list[model.CodeValue]:
    """The codes of a table, each once."""
    return list({item.code: item for item in table.codes}.values())


def code(item: model.CodeValue) -> Mapping[str, Any]:
    """A code with its labels, edition, provenance and, when it is retired, what replaces it."""
    made: dict[str, Any] = {"code": item.code, "id": item.id, **item.label.by_language}
    if item.note:
        made["note"] = item.note.by_language
    made |= {key: value for key, value in (("since", item.since), ("until", item.until)) if value is not None}
    days = (("from", item.first_day), ("to", item.last_day))
    made |= {key: value for key, value in days if value is not None}
    if item.retired:
        made["retired"] = {
            "since": item.retired.since,
            "use": item.retired.use,
            **item.retired.why.by_language,
        }
    if item.authority_code is not None:
        made["authority_code"] = item.authority_code
    return made | {"source": citation_text(item.origin.citations), "confidence": item.origin.confidence}
