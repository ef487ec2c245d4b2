"""Lists of codes that are too long for a class: the package's own, or a caller's.

A list is read when it is first asked for; what was read is never changed.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from os import PathLike
from pathlib import Path
from typing import NamedTuple, Self

_SEPARATORS = (";", "\t", ",")
_BLANKS = " \t\r\n"


class UsedList(NamedTuple):
    """A list that a reading was judged by: the id of its table, and its version."""

    table: str
    version: str


class Basis(NamedTuple):
    """What a reading rests on: the lists it was judged by, and those nobody gave."""

    used: tuple[UsedList, ...] = ()
    not_judged: tuple[str, ...] = ()


NOTHING = Basis()
"""The basis of a reading that asks no list."""


class Catalog:
    """One list of codes: what each means, in Vietnamese and in English.

    Made by `of` or `read_csv`; `version` is what readings name.
    """

    __slots__ = ("_rows", "version")

    def __init__(self, rows: Mapping[str, str], version: str) -> None:
        self._rows = rows  # code → Vietnamese, a tab, English where it is another text
        self.version = version

    @classmethod
    def of(cls, labels: Mapping[str, str | tuple[str, str]], version: str) -> Self:
        """A list of what a program has.

        Args:
            labels: What each code means, by code: one text, or Vietnamese and English.
            version: Which version of the list it is.
        """
        pairs = (
            (code, (label, label) if isinstance(label, str) else label)
            for code, label in labels.items()
        )
        return cls({code: f"{vi}\t{en}" for code, (vi, en) in pairs}, version)

    @classmethod
    def read_csv(
        cls,
        source: bytes | str | PathLike[str],
        *,
        version: str,
        code: str = "code",
        vi: str = "vi",
        en: str | None = None,
    ) -> Self:
        """Read a CSV file as spreadsheets write it.

        UTF-8 with or without a mark, between cells `;`, a tab or `,`, whichever the first
        line has most of. A row without a code is passed over, of two with the same code
        the first counts.

        Args:
            source: The bytes, or the path of the file.
            version: Which version of the list it is.
            code: The head of the column with the codes.
            vi: The head of the column with their meanings in Vietnamese.
            en: That of the meanings in English; None: there is none.

        Raises:
            ValueError: The bytes are not UTF-8, or a column is missing.
            OSError: The file cannot be read.
        """
        data = source if isinstance(source, bytes) else Path(source).read_bytes()
        text = data.decode("utf-8-sig")
        first = text.partition("\n")[0]
        separator = max(_SEPARATORS, key=first.count)
        lines = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
        heads = [cell.strip(_BLANKS) for cell in next(lines, [])]
        missing = [head for head in (code, vi, en or vi) if head not in heads]
        if missing:
            raise ValueError(f"The list has no column {missing[0]}.")
        at = [heads.index(head) for head in (code, vi, en or vi)]
        rows: dict[str, str] = {}
        for cells in lines:
            key, *labels = (_cell(cells, place) for place in at)
            if key:
                rows.setdefault(key, "\t".join(labels))
        return cls(rows, version)

    @classmethod
    def of_lines(cls, data: bytes, version: str) -> Self:
        """A list as a contract has it: a line a code, tabs between code and labels."""
        lines = data.decode().split("\n")
        del lines[-1]
        return cls(dict([line.split("\t", 1) for line in lines]), version)

    def __contains__(self, code: object) -> bool:
        return code in self._rows

    def __len__(self) -> int:
        return len(self._rows)

    def __iter__(self) -> Iterator[str]:
        return iter(self._rows)

    def label_vi(self, code: str) -> str:
        """What a code means, in Vietnamese; of one that is not there, the code."""
        return self._rows.get(code, code).partition("\t")[0] or code

    def label_en(self, code: str) -> str:
        """What it means in English; in Vietnamese where nobody says it in English."""
        return self._rows.get(code, code).partition("\t")[2] or self.label_vi(code)

    def __repr__(self) -> str:
        return f"Catalog({len(self)} codes, version={self.version!r})"


class Catalogs:
    """The lists that a caller gives to readings, by the ids of their code tables.

    Equal only to itself: keep one, and give it to each reading.
    """

    __slots__ = ("_lists",)

    def __init__(self, lists: Mapping[str, Catalog]) -> None:
        self._lists = dict(lists)

    @classmethod
    def of(cls, lists: Mapping[str, Catalog]) -> Self:
        """Lists by the ids of the code tables whose rows they are."""
        return cls(lists)

    def get(self, id: str) -> Catalog | None:
        """The list of a code table; None where there is none."""
        return self._lists.get(id)

    def __iter__(self) -> Iterator[str]:
        return iter(self._lists)

    def __repr__(self) -> str:
        return f"Catalogs({self._lists!r})"


NONE = Catalogs({})
"""No list."""


def _cell(cells: list[str], place: int) -> str:
    return cells[place].strip(_BLANKS) if place < len(cells) else ""
