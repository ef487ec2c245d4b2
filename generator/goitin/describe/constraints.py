"""Short texts for what a field and a rule demand, as changes show them before and after."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from goitin import kinds
from goitin.describe.editions import citation_text
from goitin.diagnostics.message import join, msg
from goitin.kinds.constraint import Constraint
from goitin.language.expressions import asked_when, formula
from goitin.model import Code, ConstraintMeta, Field, Joined, Rule, Spec, item_type
from goitin.types import phrase


def field(item: Field) -> str:
    """`text, required`."""
    return ", ".join(part for part in (type_of(item), asked(kinds.REQUIRED, item)) if part)


def type_of(item: Field) -> str:
    """The phrase of its type."""
    return phrase(item.type)


def form(item: Field) -> str:
    """How a number or a code stands in JSON, and which form is written."""
    kind: Any = item.type if isinstance(item.type, Joined) else item_type(item.type)
    as_, writes = getattr(kind, "form", ""), getattr(kind, "writes", "")
    return msg("{form}, writes {writes}", form=as_, writes=writes) if as_ == "either" else f"{as_}"


def weakening(item: Field, spec: Spec) -> str:
    """Say the strength that a field gives a code table, where that is not the table's own.

    Args:
        item: The field; only a field of codes, or of a list of them, can have another strength.
        spec: The specification that holds the table.

    Returns:
        `open` or `example`; empty where the strength is the table's own, or the field has no codes.

    """
    kind = item_type(item.type)
    if not isinstance(kind, Code) or kind.strength == spec.table(kind.table).strength:
        return ""
    return kind.strength


def asked(kind: Constraint[Any], item: Field) -> str:
    """Say what a constraint asks of a field: `at most 50 characters (warning)`.

    Args:
        kind: The kind of constraint.
        item: The field.

    Returns:
        The text; empty where nothing is asked.

    """
    described = [
        _graded(one.described, one.grade(item)) for one in kinds.statements(item) if one.kind is kind
    ]
    return join("; ", described) if len(described) > 1 else next(iter(described), "")


def accepts(item: Field) -> str:
    """The other forms that tolerant reading takes."""
    return ", ".join(map(phrase, item.accepts))


def role(item: Field) -> str:
    """The part it has in telling messages apart; a parameter of a service has none there."""
    return item.role if item.role and item.role != "parameter" else ""


def grades(old: Field, new: Field) -> tuple[str, str]:
    """Say where the constraints that a field keeps came from and come from now.

    Only constraints with a new origin and the same severity count, without those whose origin was and is that of the field.

    Args:
        old: The field as it was.
        new: The field as it is.

    Returns:
        The text before and the text after, `length qcvn Bảng 2 (A)`; both empty where no origin has changed.

    """
    changed = [
        (kind.key, before, after)
        for kind in kinds.CONSTRAINTS
        if (before := _own_grade(kind, old)) is not None and (after := _own_grade(kind, new)) is not None
        if before != after and before.severity == after.severity
        if not (_follows(before, old) and _follows(after, new))
    ]
    was = (f"{key} {grade(before)}" for key, before, _ in changed)
    now = (f"{key} {grade(after)}" for key, _, after in changed)
    return ", ".join(was), ", ".join(now)


def _own_grade(kind: Constraint[Any], item: Field) -> ConstraintMeta | None:
    """The grade that a specification gives to a constraint of a field."""
    found: ConstraintMeta | None = getattr(kind.of(item), "grade", None)
    return found


def grade(item: ConstraintMeta) -> str:
    """`qcvn Bảng 2 (A)`."""
    return f"{citation_text(item)}{f', {item.reason}' if item.reason else ''}"


def _follows(item: ConstraintMeta, owner: Field) -> bool:
    return item.reason is None and citation_text(item) == citation_text(owner.origin)


_ABSENT = {
    "0": msg(", an absent number counts as 0"),
    "skip": msg(", not evaluated if an operand is absent"),
}


def rule(item: Rule) -> str:
    """`A = B + C when D > 0 ± 0.02`."""
    when = f" when {asked_when(item)}" if item.when else ""
    each = msg("each {list}: ", list=", ".join(item.each)) if item.each else ""
    within = f" ± {item.tolerance}" if Decimal(item.tolerance) else ""
    absent = _ABSENT.get(item.absent or "", item.absent or "")
    return _graded(join("", [each, _check(item), when, within, absent]), item.grade)


def _check(item: Rule) -> str:
    if item.how_many is None:
        return formula(item.check)
    fields = ", ".join(item.how_many.fields)
    if item.how_many.is_exact:
        return msg("exactly one of {fields} has a value", fields=fields)
    return msg("at least one of {fields} has a value", fields=fields)


def _graded(text: str, grade: ConstraintMeta) -> str:
    return text if grade.severity == "error" else msg("{text} (warning)", text=text)
