"""Code tables: each member is its code, a text, and carries its two labels."""

from __future__ import annotations

from enum import StrEnum
from typing import Any, NamedTuple, Self


class Retired(NamedTuple):
    """From edition `since` on a code should no longer be used; `use` replaces it."""

    since: str
    why_vi: str
    why_en: str
    use: str | None = None


class Since(NamedTuple):
    """The first edition that has a code."""

    edition: str


class Until(NamedTuple):
    """The last edition that has a code."""

    edition: str


class CodeTableInfo(NamedTuple):
    """Which table of the regulation a class stands for.

    An open one may get codes nobody has published.
    """

    id: str
    vi: str
    en: str
    open: bool = False


class CodeTable(StrEnum):
    """One code table.

    A code that an open table does not know makes a nameless member with `is_known`
    False: it is never null, never another member, equal to its text, and may be pickled
    and copied like any other.
    """

    label_vi: str
    label_en: str
    since: str | None
    until: str | None
    retired: Retired | None
    is_known: bool

    def __new__(
        cls, code: str, label_vi: str, label_en: str, *facts: Retired | Since | Until
    ) -> Self:
        """Make a member of its code, its labels and what there is to know of its time."""
        member = str.__new__(cls, code)
        member._value_ = code
        member.label_vi, member.label_en = label_vi, label_en
        member.since = next(
            (fact.edition for fact in facts if isinstance(fact, Since)), None
        )
        member.until = next(
            (fact.edition for fact in facts if isinstance(fact, Until)), None
        )
        member.retired = next(
            (fact for fact in facts if isinstance(fact, Retired)), None
        )
        member.is_known = True
        return member

    @classmethod
    def of(cls, code: str) -> Self:
        """The member with this code, or a nameless one that holds it.

        Whether the table is open is not asked.
        """
        member: Any = cls._value2member_map_.get(code)
        if member is None:
            member = str.__new__(cls, code)
            member._name_ = ""
            member._value_ = member.label_vi = member.label_en = str(code)
            member.since = member.until = member.retired = None
            member.is_known = False
        return member  # type: ignore[no-any-return]

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        about: CodeTableInfo = vars(cls)["__table__"]
        return cls.of(value) if about.open and type(value) is str else None

    def __reduce_ex__(self, protocol: Any) -> tuple[Any, ...]:
        return type(self).of, (self._value_,)

    def __repr__(self) -> str:
        name = f".{self._name_}" if self._name_ else ""
        return f"<{type(self).__name__}{name}: {self._value_!r}>"
