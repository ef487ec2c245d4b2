"""What a field's type, wire form and demands are called, in both languages, for people who read a table."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import Any, NamedTuple

from goitin import kinds
from goitin.describe import constraints
from goitin.diagnostics.diagnostic import Severity
from goitin.diagnostics.message import translate
from goitin.kinds.constraint import Constraint
from goitin.language import expressions
from goitin.model import ConstraintMeta, Field, Label, NamedType, Record, Rule


class Demand(NamedTuple):
    """One thing that is asked of a value: its name, what is asked (a text of code), how sure, and whether it only warns."""

    name: Label
    value: str
    sure: str
    is_soft: bool


SOURCES = {
    "legal": Label("văn bản pháp quy", "legal document"),
    "guide": Label("tài liệu hướng dẫn", "guide"),
    "implementation": Label("hệ thống đang vận hành", "deployed system"),
    "reading": Label("cách hiểu", "reading"),
}
STRENGTHS = {
    "closed": Label("đóng: mã khác là lỗi", "closed: any other code is an error"),
    "open": Label("mở: mã khác được nhận, có cảnh báo", "open: other codes are accepted, with a warning"),
    "example": Label("ví dụ: chưa biết hết các mã", "examples: not all codes are known"),
    "provided": Label(
        "được nạp khi chạy: không nạp thì không xét mã", "given at run time: without it no code is judged"
    ),
}
_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
_COLUMNS = (kinds.REQUIRED, kinds.LENGTH)
"""Constraints that tables have a column for."""


def day(iso: str) -> Label:
    """A day as people write it: `29/11/2026`, `29 November 2026`; what is no day, as it stands."""
    year, _, rest = iso.partition("-")
    month, _, number = rest.partition("-")
    if not (number.isdecimal() and month.isdecimal() and 1 <= int(month) <= len(_MONTHS)):
        return Label(iso, iso)
    return Label(f"{int(number):02}/{month}/{year}", f"{int(number)} {_MONTHS[int(month) - 1]} {year}")


def editions(item: Any) -> Label | None:
    """The editions that have something; None where every one has it."""
    if item.since is None and item.until is None:
        return None
    if item.until is None:
        return Label(f"từ {item.since}", f"since {item.since}")
    if item.since is None:
        return Label(f"đến {item.until}", f"to {item.until}")
    return Label(f"{item.since}–{item.until}", f"{item.since}–{item.until}")


def required(item: Field) -> Label | None:
    """Whether a value must be there, and when."""
    asked = kinds.REQUIRED.of(item)
    if asked is None:
        return None
    condition = kinds.REQUIRED.short(asked)
    if not condition:
        return Label("có", "yes")
    if asked.is_always and len(asked.statements) == 1:
        within = editions(asked) or Label("", "")
        return Label(f"có, {within.vi}", f"yes, {within.en}")
    return Label(f"khi {condition}", f"when {condition}")


def length(item: Field) -> str:
    """The length of a text as a cell says it: `2 – 50`."""
    return "; ".join(one.short for one in kinds.statements(item) if one.kind is kinds.LENGTH)


@cache
def title(kind: Constraint[Any]) -> Label:
    """What a constraint is called before what it asks."""
    return Label(translate(kind.title, "vi"), str(kind.title))


def demands(item: Field, named: NamedType | None) -> list[Demand]:
    """List what is asked of a field's value besides requiredness and length, which have columns of their own.

    Args:
        item: The field.
        named: The named type that it uses, whose pattern is not told again; None: it uses none.

    Returns:
        The constraints, then the forms and keys that tolerant reading also takes.

    """
    made = [
        Demand(title(one.kind), one.short, graded(item, grade), grade.severity is Severity.WARNING)
        for one in kinds.statements(item)
        if one.kind not in _COLUMNS and not (named is not None and one.asked == named.pattern)
        for grade in (one.grade(item),)
    ]
    forms, keys = constraints.accepts(item), ", ".join(item.aliases)
    taken = (
        (Label("đọc khoan dung cũng nhận", "tolerant reading also takes"), forms),
        (Label("đọc khoan dung nhận tên", "tolerant reading takes the key"), keys),
    )
    return made + [Demand(name, value, "", False) for name, value in taken if value]


def of_record(record: Record) -> Label:
    """What a record is called: a dossier where its fields are tables that share a key."""
    return (
        Label("Bản ghi", "Record")
        if record.join_key is None
        else Label("Hồ sơ gồm nhiều bảng", "Dossier of tables")
    )


def formula(rule: Rule) -> Label:
    """What a rule across fields asks: `A = B + C, khi D > 0, ± 0.02`."""
    within = f" ± {rule.tolerance}" if Decimal(rule.tolerance) else ""
    check = _check(rule)
    when = expressions.asked_when(rule)
    vi, en = (f" khi {when}", f" when {when}") if when else ("", "")
    if rule.absent == "0":
        vi, en = f"{vi}; số vắng mặt được tính là 0", f"{en}; an absent number counts as 0"
    lists = ", ".join(rule.each)
    each = Label(f"mỗi {lists}: ", f"each {lists}: ") if lists else Label("", "")
    return Label(f"{each.vi}{check.vi}{within}{vi}", f"{each.en}{check.en}{within}{en}")


def _check(rule: Rule) -> Label:
    """What a rule checks: the condition, or of which fields how many have a value."""
    asked = rule.how_many
    if asked is None:
        check = expressions.formula(rule.check)
        return Label(check, check)
    fields = ", ".join(asked.fields)
    if asked.is_exact:
        return Label(f"đúng một trong {fields} có giá trị", f"exactly one of {fields} has a value")
    return Label(f"ít nhất một trong {fields} có giá trị", f"at least one of {fields} has a value")


def graded(item: Field, grade: ConstraintMeta) -> str:
    """Say how sure a constraint is, where that differs from its field.

    Args:
        item: The field.
        grade: The grade of the constraint.

    Returns:
        The letter of its confidence; empty where it is that of the field.

    """
    return "" if grade.confidence == item.origin.confidence else str(grade.confidence)
