"""What is asked of a field's value in a few words, for the documentation of classes."""

from __future__ import annotations

from collections.abc import Collection

from goitin import kinds
from goitin.describe import labels
from goitin.diagnostics.diagnostic import Severity
from goitin.model import Field, Label

_SOFT, _HARD = Label(" (cảnh báo)", " (warning)"), Label("", "")


def constraints(item: Field, shown: Collection[str] = ()) -> Label | None:
    """Say each constraint of a field.

    Args:
        item: The field.
        shown: The keys of the constraints that its declaration shows already.

    Returns:
        The others one after another, those marked that only warn; None where nothing else is asked.

    """
    vi, en = [], []
    for kind, asked in kinds.asked(item):
        if kind.key in shown:
            continue
        title, value = labels.title(kind), kind.short(asked)
        soft = _SOFT if kind.grade(asked, item).severity is Severity.WARNING else _HARD
        vi.append(f"{title.vi} {value}".rstrip() + soft.vi)
        en.append(f"{title.en} {value}".rstrip() + soft.en)
    return Label("; ".join(vi), "; ".join(en)) if vi else None
