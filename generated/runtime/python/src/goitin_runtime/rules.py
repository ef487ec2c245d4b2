"""Rules across the fields of a record, and of the records in it."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from .contract import Entry
from .expressions import (
    UNREADABLE,
    Compare,
    Condition,
    Path,
    Scope,
    condition,
    paths,
    rounded,
)
from .findings import Severity, Subject
from .record_info import RecordInfo, RuleInfo
from .sentences import Told
from .state import ReadState
from .tree import Pointer

_PLACES = 6


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of a record, with the sentences that say what is wrong and what to do."""

    id: str
    check: Condition
    vi: str
    en: str
    severity: Severity
    each: Sequence[str]
    when: Sequence[Condition]
    tolerance: Fraction
    zeroes: Set[str]
    shown: bool
    named: Sequence[Path]
    about: Subject

    def judge(self, scope: Scope, state: ReadState, pointer: Pointer) -> None:
        """Report the rule where it is broken: in an object, or in rows that it holds."""
        if not self.each:
            self._judge(scope, state, pointer)
        members, groups = scope.members, dict[int, Any]()
        for each in self.each:
            place, is_list = (pointer, each), members.is_list(each)
            for index, row in enumerate(members.items(each) or ()):
                if row is not UNREADABLE:
                    at = (place, index) if is_list else place
                    around = Scope(row, members, groups=groups)
                    self._judge(around, state, at)

    def _judge(self, scope: Scope, state: ReadState, pointer: Pointer) -> None:
        if self.zeroes:
            scope = self._counted(scope)
        for item in self.when:
            if not item.holds(scope):
                return
        if self.check.holds(scope, self.tolerance) is False:
            numbers = self._numbers(scope) if self.shown else {}
            told = Told("", numbers, (self.vi, self.en))
            state.add(pointer, f"rule:{self.id}", self.severity, told, self.about)

    def _counted(self, scope: Scope) -> Scope:
        """The scope, with what counts as 0 where it is absent, while anything is there."""
        is_met = any(scope.home(path).is_there(path.first) for path in self.named)
        return scope._replace(zeroes=self.zeroes) if is_met else scope

    def _numbers(self, scope: Scope) -> dict[str, str]:
        """The two numbers that were compared."""
        assert isinstance(self.check, Compare)  # numbers are shown of nothing else
        sides = self.check.left.of(scope), self.check.right.of(scope)
        return dict(zip(("stated", "computed"), map(_decimal, sides), strict=True))


def rule_of(entry: Entry, record: RecordInfo) -> Rule:
    """A rule of a record, as the contract has it."""
    check = condition(entry["check"])
    when = tuple(map(condition, entry.get("when", ())))
    return Rule(
        entry["rule"],
        check,
        entry["sentence"]["vi"],
        entry["sentence"]["en"],
        Severity(entry["severity"]),
        each=tuple(entry.get("each", ())),
        when=when,
        tolerance=Fraction(entry.get("tolerance", "0")),
        zeroes=frozenset(entry.get("zeroes", ())),
        shown=entry.get("shows_numbers", False),
        named=tuple(path for part in (check, *when) for path in paths(part)),
        about=RuleInfo(record, entry),
    )


def _decimal(number: Any) -> str:
    """A number rounded to six digits after the decimal point, half away from zero.

    Without zeros at the end.
    """
    exact = Fraction(number)
    scaled = int(abs(rounded(exact, _PLACES)) * 10**_PLACES)
    whole, behind = divmod(scaled, 10**_PLACES)
    text = f"{whole}.{behind:0{_PLACES}}".rstrip("0").rstrip(".")
    return f"-{text}" if exact < 0 and scaled else text
