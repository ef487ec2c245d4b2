"""Code tables: each member is its code, a text; its labels and its time are looked up."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from functools import cached_property
from typing import Any, ClassVar, NamedTuple, Self

from .catalog import Catalog, Catalogs
from .regulation import Regulation


class Retired(NamedTuple):
    """From edition `since` on a code should no longer be used; `use` replaces it."""

    since: str
    use: str | None = None


class CodeEntry(NamedTuple):
    """What the contract says of a code."""

    label_vi: str
    label_en: str
    since: str | None = None
    until: str | None = None
    retired: Retired | None = None


class CodeTableInfo:
    """Which table of the regulation a class stands for; its document says the rest.

    An open one may be given codes that it does not have, and so may one that some field
    takes for open, which `is_open` says.
    """

    def __init__(
        self, regulation: Regulation, id: str, *, is_open: bool = False
    ) -> None:
        self.regulation, self.id, self._is_open = regulation, id, is_open

    def __set_name__(self, owner: type, name: str) -> None:
        self.regulation.declare(self.id, owner)

    @cached_property
    def _document(self) -> Mapping[str, Any]:
        return self.regulation.document(f"code_tables/{self.id}.json")

    @property
    def label(self) -> tuple[str, str]:
        """What the table is called, in Vietnamese and in English."""
        label = self._document["label"]
        return label["vi"], label["en"]

    @cached_property
    def is_open(self) -> bool:
        """Whether there may be codes that nobody has published."""
        is_closed = self._document["strength"] == "closed"
        return self._is_open or not is_closed or self._list.get("provided", False)

    @property
    def _list(self) -> Mapping[str, Any]:
        """Which list it is; nothing where its codes are members."""
        found: Mapping[str, Any] = self._document.get("list", {})
        return found

    @cached_property
    def catalog(self) -> Catalog | None:
        """The list that came with the package, read now; None where it has none."""
        version = self._list.get("version")
        if version is None:
            return None
        return Catalog.of_lines(self.regulation.rows(self.id), version)

    def version(self, catalogs: Catalogs) -> str | None:
        """The version of the list that is at hand; None: nobody gave one."""
        given = catalogs.get(self.id)
        return self._list.get("version") if given is None else given.version

    def has(self, code: str) -> bool:
        """Whether the list that came with the package has a code."""
        return self.catalog is not None and code in self.catalog

    @cached_property
    def codes(self) -> Mapping[str, CodeEntry]:
        """The codes of all editions, in order."""
        return {
            entry["code"]: CodeEntry(
                entry["label"]["vi"],
                entry["label"]["en"],
                entry.get("since"),
                entry.get("until"),
                _retired(entry.get("retired")),
            )
            for entry in self._document["codes"]
        }


class CodeTable(StrEnum):
    """One code table.

    A code that an open table does not know makes a nameless member with `is_known`
    False: it is never null, never another member, equal to its text, and may be pickled
    and copied like any other.
    """

    __table__: ClassVar[CodeTableInfo]

    @property
    def is_known(self) -> bool:
        """Whether the table, or the list that came with the package, has the code."""
        return bool(self._name_) or type(self).__table__.has(self._value_)

    @property
    def label_vi(self) -> str:
        """What the code means, in Vietnamese; of one that is not known, the code."""
        return self._entry.label_vi

    @property
    def label_en(self) -> str:
        """What the code means, in English; of one that is not known, the code."""
        return self._entry.label_en

    @property
    def since(self) -> str | None:
        """The first edition that has it; None: the first of all."""
        return self._entry.since

    @property
    def until(self) -> str | None:
        """The last edition that has it; None: it still has."""
        return self._entry.until

    @property
    def retired(self) -> Retired | None:
        """Since when it should no longer be used; None: it may be."""
        return self._entry.retired

    @property
    def _entry(self) -> CodeEntry:
        code = str(self._value_)
        table = type(self).__table__
        found = table.codes.get(code)
        if found is None and table.has(code) and table.catalog is not None:
            found = CodeEntry(table.catalog.label_vi(code), table.catalog.label_en(code))
        return found or CodeEntry(code, code)

    @classmethod
    def of(cls, code: str) -> Self:
        """The member with this code, or a nameless one that holds it.

        Whether the table is open is not asked.
        """
        member: Any = cls._value2member_map_.get(code)
        if member is None:
            member = str.__new__(cls, code)
            member._name_ = ""
            member._value_ = str(code)
        return member  # type: ignore[no-any-return]

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        table = cls.__table__
        is_code = type(value) is str and (table.is_open or table.has(value))
        return cls.of(str(value)) if is_code else None

    def __reduce_ex__(self, protocol: Any) -> tuple[Any, ...]:
        return type(self).of, (self._value_,)

    def __repr__(self) -> str:
        name = f".{self._name_}" if self._name_ else ""
        return f"<{type(self).__name__}{name}: {self._value_!r}>"


def _retired(entry: Mapping[str, Any] | None) -> Retired | None:
    return None if entry is None else Retired(entry["since"], entry.get("use"))
