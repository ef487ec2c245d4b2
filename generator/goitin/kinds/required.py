"""`required` and `forbidden`: the value must be there, or must not: always, or under a condition."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial, reduce
from typing import Any, ClassVar, Generic, TypeVar

from goitin import model
from goitin.diagnostics.diagnostic import Severity
from goitin.diagnostics.message import join, msg
from goitin.kinds import bounds
from goitin.kinds.constraint import Constraint, Given, Item, Resolving
from goitin.language import expression_parser, expressions
from goitin.model import Label
from goitin.source import document
from goitin.types import Scope

_ALWAYS = "always"
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.\-]*\Z")
R = TypeVar("R", bound=model.Required)


class Demanded(Constraint[R], Generic[R]):
    """What requiredness and its opposite have in common: statements, each with its condition; judged where an object ends.

    Attributes:
        made: the class of the model.

    """

    made: ClassVar[type[model.Required]]

    def resolve(self, doc: document.Required, given: Given) -> Mapping[str, Any]:
        """Always, or the field and its values, or the condition."""
        grade, (since, until), place = given.grade(doc), given.editions(doc), doc.place
        values = tuple(item.value for item in doc.is_)
        made = partial(self.made, grade, since=since, until=until, place=place)
        word = doc.when.value
        if word != _ALWAYS and values and _NAME.match(word):
            return {self.key: made(when=word, values=values)}
        if values or _NAME.match(word):
            if word != _ALWAYS or values:
                what, cure = _no_requirement(doc)
                given.context.fault(doc.place, "required", what, cure)
            return {self.key: made()}
        return {self.key: made(condition=_condition(doc, given.context))}

    def together(self, statements: Sequence[model.Required]) -> Mapping[str, Any]:
        """Several statements as one, the first."""
        return {self.key: replace(statements[0], also=tuple(statements[1:]))} if statements else {}

    def alone(self, asked: R) -> Sequence[model.Required]:
        """Each of the statements, without those behind it."""
        return [replace(one, also=()) for one in asked.statements]

    def describe(self, asked: R) -> str:
        """What is asked, or under which conditions: one statement after the other."""
        return join("; ", list(map(self.stated, asked.statements)))

    def stated(self, asked: model.Required) -> str:
        """One statement: that it asks, or under which condition, and in which editions."""
        condition = condition_text(asked)
        if condition is None:
            return bounds.spanned(self.title, asked)
        return bounds.spanned(msg("{asked} when {condition}", asked=self.title, condition=condition), asked)

    def short(self, asked: R) -> str:
        """The conditions alone; nothing where there is none."""
        if len(asked.statements) == 1 and asked.is_always and asked.since is None and asked.until is None:
            return ""
        return "; ".join(map(_short, asked.statements))

    def binding(self, asked: R, item: Item) -> R | None:
        """Those of its statements that are errors."""
        left = [one for one in asked.statements if one.grade.severity is Severity.ERROR]
        found: R | None = self.together(left).get(self.key)
        return found

    def change(self, old: R | None, new: R | None) -> Scope:
        """What asks under fewer conditions is more freedom; conditions that differ are both."""
        return Scope(less=not _covers(old, new), more=not _covers(new, old))


class Required(Demanded[model.Required]):
    """Requiredness."""

    key = rule = "required"
    title = msg("required")
    changed = Label(
        "Tính bắt buộc của {what} từ {old} thành {new}.", "The requiredness of {what} from {old} to {new}."
    )
    made = model.Required


class Forbidden(Demanded[model.Forbidden]):
    """That there is no value."""

    key = rule = "forbidden"
    title = msg("forbidden")
    changed = Label(
        "Việc cấm {what} có giá trị từ {old} thành {new}.",
        "When {what} must have no value from {old} to {new}.",
    )
    made = model.Forbidden


def condition_text(asked: model.Required) -> str | None:
    """The condition of one statement, in words where it is a field and its values; None where it asks always."""
    if asked.condition is not None:
        return expressions.formula(asked.condition)
    if asked.when is None:
        return None
    values = reduce(lambda one, other: msg("{one} or {other}", one=one, other=other), asked.values or ("",))
    return msg("{field} is {values}", field=asked.when, values=values)


def formula(asked: model.Required) -> str:
    """The condition of one statement as a specification writes it, or `always`; a field and its values as `A = 1, 2`."""
    if asked.condition is not None:
        return expressions.formula(asked.condition)
    return _ALWAYS if asked.when is None else f"{asked.when} = {', '.join(asked.values)}"


def _short(asked: model.Required) -> str:
    """One statement in the cell of a table."""
    return f"{formula(asked)}{bounds.span(asked)}"


def _condition(doc: document.Required, context: Resolving) -> model.Condition | None:
    try:
        return expression_parser.condition(doc.when.value)
    except expression_parser.ExpressionError as error:
        context.fault(doc.when.place, "expression", error.what, error.cure)
        return None


def _covers(wide: model.Required | None, narrow: model.Required | None) -> bool:
    """Whether one asks wherever the other does, in each statement of that."""
    if narrow is None:
        return True
    return wide is not None and all(
        any(_has_editions(one, other) and asks_wherever(one, other) for one in wide.statements)
        for other in narrow.statements
    )


def _has_editions(wide: model.Required, narrow: model.Required) -> bool:
    return (wide.since, wide.until) in ((None, None), (narrow.since, narrow.until))


def asks_wherever(wide: model.Required, narrow: model.Required) -> bool:
    """Whether one statement asks wherever another does, in editions that have both, as far as that can be seen."""
    if wide.is_always:
        return True
    if wide.condition is not None or narrow.condition is not None:
        return wide.condition == narrow.condition
    return wide.when == narrow.when and set(narrow.values) <= set(wide.values)


def _no_requirement(doc: document.Required) -> tuple[str, str]:
    """What is wrong with a requirement that asks for no values, or for values of nothing; and the cure."""
    word = doc.when.value
    example = msg('Write, for example, {{when: TrangThai, is: ["9"]}} or {{when: TrangThai is present}}.')
    if word == _ALWAYS:
        return msg("`when: always` has values (`is`), but no field whose values they are."), example
    if doc.node.is_scalar:
        return msg("{word!r} is not a requirement.", word=word), join(
            " ", [msg("Write `always`, or a condition."), example]
        )
    if doc.is_:
        return msg("A condition says all itself; `is` stands beside the name of a field."), example
    return msg("`when: {word}` does not say for which values (`is`).", word=word), example
