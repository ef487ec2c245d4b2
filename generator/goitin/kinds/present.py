"""`present`: the key is always sent, also without a value."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from goitin import model, types
from goitin.diagnostics.message import msg
from goitin.kinds.constraint import Constraint, Given
from goitin.model import Label
from goitin.source import document
from goitin.source.mapping import one_of
from goitin.types import Scope
from goitin.wire.json_codec import JSON
from goitin.wire.tree import NULL, Tree

_EMPTY: Mapping[str, Tree] = {"text": "", "null": NULL, "list": []}


class Present(Constraint[model.Present]):
    """A key that stands there even where there is no value; judged where an object ends."""

    key = "present"
    rule = "present"
    title = msg("key always sent, without a value")
    changed = Label(
        "Khoá luôn được gửi của {what} từ {old} thành {new}.",
        "Whether the key of {what} is always sent from {old} to {new}.",
    )

    def resolve(self, doc: document.Present, given: Given) -> Mapping[str, Any]:
        """What stands there without a value: what the file says, else what means that in the type."""
        kind, context = given.kind, given.context
        usual = (
            "list"
            if isinstance(kind, model.ListOf) and not types.of(kind).takes_empty_text
            else "text"
            if types.of(kind).takes_empty_text
            else "null"
        )
        word = doc.empty.value if doc.empty and doc.empty.value in _EMPTY else usual
        possible = ["null", *({"list", "text"} & {usual})]
        if word not in possible:
            context.fault(
                doc.at("empty"),
                "present",
                msg(
                    "{word!r} cannot mean that a {type} has no value.",
                    word=word,
                    type=types.phrase(kind),
                ),
                one_of(possible),
            )
        return {"present": model.Present(given.grade(doc), _EMPTY[word])}

    def describe(self, asked: model.Present) -> str:
        """What stands there, as JSON."""
        return JSON.text(asked.empty)

    def change(self, old: model.Present | None, new: model.Present | None) -> Scope:
        """Writers must send it, readers may rely on it, whatever stands there."""
        return Scope(less=old is None and new is not None, more=new is None and old is not None)
