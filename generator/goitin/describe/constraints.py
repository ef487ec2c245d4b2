"""Short texts for what a field and a rule demand, as changes show them before and after."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from goitin import kinds
from goitin.describe.editions import cited
from goitin.diagnostics.message import say
from goitin.kinds.constraint import Constraint
from goitin.language.expressions import formula
from goitin.language.type_phrases import text_of
from goitin.model import Code, Field, Grade, Rule, Spec, leaf


def field(item: Field) -> str:
    """`text, required`."""
    return ", ".join(part for part in (type_of(item), asked(kinds.REQUIRED, item)) if part)


def type_of(item: Field) -> str:
    """The phrase of its type."""
    return text_of(item.type)


def form(item: Field) -> str:
    """How a number or a code stands in JSON, and which form is written."""
    kind: Any = leaf(item.type)
    as_, writes = getattr(kind, "form", ""), getattr(kind, "writes", "")
    return say("{form}, writes {writes}", form=as_, writes=writes) if as_ == "either" else f"{as_}"


def weakening(item: Field, whole: Spec) -> str:
    """The strength it gives a code table that is stronger by itself; empty where it does not."""
    kind = leaf(item.type)
    if not isinstance(kind, Code) or kind.strength == whole.table(kind.table).strength:
        return ""
    return kind.strength


def asked(kind: Constraint[Any], item: Field) -> str:
    """What a constraint asks of a field, `at most 50 characters (warning)`; empty where it asks nothing."""
    found = kind.of(item)
    return "" if found is None else _graded(kind.told(found), kind.grade(found, item))


def accepts(item: Field) -> str:
    """The other forms that tolerant reading takes."""
    return ", ".join(map(text_of, item.accepts))


def role(item: Field) -> str:
    """The part it has in telling messages apart; a parameter of a service has none there."""
    return item.part if item.part and item.part != "parameter" else ""


def grades(old: Field, new: Field) -> tuple[str, str]:
    """Where the constraints that both have come from, where that is another now; what only follows the field's own origin is told there."""
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


def _own_grade(kind: Constraint[Any], item: Field) -> Grade | None:
    """The grade that a specification gives to a constraint of a field."""
    found: Grade | None = getattr(kind.of(item), "grade", None)
    return found


def grade(item: Grade) -> str:
    """`qcvn Bảng 2 (A)`."""
    return f"{cited(item)}{f', {item.because}' if item.because else ''}"


def _follows(item: Grade, owner: Field) -> bool:
    return item.because is None and cited(item) == cited(owner.origin)


_ABSENT = {
    "0": say(", an absent number counts as 0"),
    "skip": say(", not judged where an operand is absent"),
}


def rule(item: Rule) -> str:
    """`A = B + C when D > 0 ± 0.02`."""
    when = f" when {' and '.join(map(formula, item.when))}" if item.when else ""
    within = f" ± {item.tolerance}" if Decimal(item.tolerance) else ""
    absent = _ABSENT.get(item.absent or "", item.absent or "")
    return _graded(f"{formula(item.check)}{when}{within}{absent}", item.grade)


def _graded(text: str, grade: Grade) -> str:
    return text if grade.severity == "error" else say("{text} (warning)", text=text)
