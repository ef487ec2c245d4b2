"""`required`: the value must be there, always or when another field has one of some values."""

from __future__ import annotations

from collections.abc import Mapping
from functools import reduce
from typing import Any

from goitin import model
from goitin.diagnostics.message import join, msg
from goitin.kinds.constraint import Constraint, Given
from goitin.model import Label
from goitin.source import document
from goitin.types import Scope

Asked = tuple[str | None, frozenset[str]]


class Required(Constraint[model.Required]):
    """Requiredness; judged where an object ends."""

    key = rule = "required"
    title = msg("required")
    changed = Label(
        "Tính bắt buộc của {what} từ {old} thành {new}.", "The requiredness of {what} from {old} to {new}."
    )

    def resolve(self, given: Given) -> Mapping[str, Any]:
        """Always, or the field and its values."""
        doc = given.asked.required if given.asked else None
        if doc is None:
            return {}
        values = tuple(item.value for item in doc.is_)
        always = doc.when.value == "always"
        if always == bool(values):
            what, cure = _no_requirement(doc)
            given.context.fault(doc.place, "required", what, cure)
        grade = given.grade(doc)
        return {"required": model.Required(grade, None if always else doc.when.value, values)}

    def describe(self, asked: model.Required) -> str:
        """`required`, or under which condition."""
        if not asked.when:
            return msg("required")
        values = reduce(
            lambda one, other: msg("{one} or {other}", one=one, other=other), asked.values or ("",)
        )
        return msg("required when {field} is {values}", field=asked.when, values=values)

    def short(self, asked: model.Required) -> str:
        """The condition alone; nothing where there is none."""
        return f"{asked.when} = {', '.join(asked.values)}" if asked.when else ""

    def change(self, old: model.Required | None, new: model.Required | None) -> Scope:
        """More values that ask for the field are less freedom."""
        was, now = _asked(old), _asked(new)
        return Scope(less=not _covers(was, now), more=not _covers(now, was))


def _asked(asked: model.Required | None) -> Asked | None:
    """Which field, with which of its values, asks for this one; (None, …): always; None: nothing does."""
    return None if asked is None else (asked.when, frozenset(asked.values))


def _covers(wide: Asked | None, narrow: Asked | None) -> bool:
    """Whether `wide` asks for the field wherever `narrow` does."""
    if narrow is None or (wide is not None and wide[0] is None):
        return True
    return wide is not None and wide[0] == narrow[0] and narrow[1] <= wide[1]


def _no_requirement(doc: document.Required) -> tuple[str, str]:
    """What is wrong with a requirement that asks for no values, or for values of nothing; and the cure."""
    word = doc.when.value
    example = msg('Write, for example, {{when: TrangThai, is: ["9"]}}.')
    if word == "always":
        return msg("`when: always` has values (`is`), but no field whose values they are."), example
    if doc.node.is_scalar:
        return msg("{word!r} is not a requirement.", word=word), join(
            " ", [msg("Write `always`, or a field and its values."), example]
        )
    if not word.isalnum() and not word.replace("_", "").isalnum():
        return msg("{word!r} is not a field; a condition is a field and its values.", word=word), example
    return msg("`when: {word}` does not say for which values (`is`).", word=word), example
