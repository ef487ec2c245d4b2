"""How often each clause of a specification was judged: what a declaration of conformity stands on."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple


class CheckedConstraint(NamedTuple):
    """One thing that is judged: a constraint on a field of a record, or a rule across its fields.

    `constraint` is `required`, `type` (type, exact form, number of digits), `length`, `pattern`, `range`, `code`, `items`, `unique`, `edition`, or
    `rule:<id>`, which has no field.
    """

    record: str
    field: str | None
    constraint: str


class Coverage:
    """Counts of judgements, by clause; and of members that nobody could judge, by record."""

    def __init__(self) -> None:
        self.passed: Counter[CheckedConstraint] = Counter()
        self.failed: Counter[CheckedConstraint] = Counter()
        self.unknown: Counter[str] = Counter()

    def count(self, clause: CheckedConstraint, passed: bool) -> None:
        """Count one judgement.

        Args:
            clause: What was judged.
            passed: Whether the document kept to it.

        """
        (self.passed if passed else self.failed)[clause] += 1
