"""Short texts for what a field and a rule demand, as changes show them before and after."""

from __future__ import annotations

from decimal import Decimal
from functools import reduce
from typing import Any

from goitin.describe.editions import cited
from goitin.diagnostics.message import say
from goitin.language.expressions import formula
from goitin.language.type_phrases import text_of
from goitin.model import CONSTRAINTS, Code, Field, Grade, Rule, Spec, leaf
from goitin.wire.json_codec import JSON

_NAMES = {"period": "range"}
"""Attributes that a specification calls otherwise."""


def field(item: Field) -> str:
    """`text, required`."""
    return ", ".join(part for part in (type_of(item), required(item)) if part)


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


def required(item: Field) -> str:
    """`required`, or under which condition."""
    said = item.required
    if said is None:
        return ""
    if not said.when:
        return _graded(say("required"), said.grade)
    values = reduce(lambda one, other: say("{one} or {other}", one=one, other=other), said.values or ("",))
    return _graded(say("required when {field} is {values}", field=said.when, values=values), said.grade)


def present(item: Field) -> str:
    """`always, empty as null`."""
    said = item.present
    if said is None:
        return ""
    return _graded(say("always, without a value {empty}", empty=JSON.text(said.empty)), said.grade)


def length(item: Field) -> str:
    """`1..50 characters`; `at most 50 characters`, `at least 1 characters` where one bound is open."""
    return _bounds(item.length, say(" characters"))


def range_of(item: Field) -> str:
    """`0..100`, of dates `2020-01-01..2030-12-31`."""
    return _bounds(item.range or item.period, "")


def items(item: Field) -> str:
    """`1..5 items`."""
    return _bounds(item.items, say(" items"))


def pattern(item: Field) -> str:
    """The regular expression."""
    return _graded(item.pattern.regex, item.pattern.grade) if item.pattern else ""


def unique(item: Field) -> str:
    """The key that no two items share."""
    return _graded(item.unique.key, item.unique.grade) if item.unique else ""


def accepts(item: Field) -> str:
    """The other forms that tolerant reading takes."""
    return ", ".join(map(text_of, item.accepts))


def role(item: Field) -> str:
    """The part it has in telling messages apart; a parameter of a service has none there."""
    return item.part if item.part and item.part != "parameter" else ""


def grades(old: Field, new: Field) -> tuple[str, str]:
    """Where the constraints that both have come from, where that is another now; what only follows the field's own origin is told there."""
    changed = [
        (name, before.grade, after.grade)
        for name in CONSTRAINTS
        if (before := getattr(old, name)) is not None and (after := getattr(new, name)) is not None
        if before.grade != after.grade and before.grade.severity == after.grade.severity
        if not (_follows(before.grade, old) and _follows(after.grade, new))
    ]
    was = (f"{_NAMES.get(name, name)} {grade(before)}" for name, before, _ in changed)
    now = (f"{_NAMES.get(name, name)} {grade(after)}" for name, _, after in changed)
    return ", ".join(was), ", ".join(now)


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


def _bounds(said: Any, unit: str) -> str:
    if said is None:
        return ""
    low, high = said.min, said.max
    if low is None:
        text = say("at most {high}{unit}", high=high, unit=unit)
    elif high is None:
        text = say("at least {low}{unit}", low=low, unit=unit)
    else:
        text = say("{low}..{high}{unit}", low=low, high=high, unit=unit)
    return _graded(text, said.grade)


def _graded(text: str, grade: Grade) -> str:
    return text if grade.severity == "error" else say("{text} (warning)", text=text)
