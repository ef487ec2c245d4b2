"""Lists of codes that are too long to be written as codes, or that only who runs a system has: rows by code, never members of anything."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from goitin.model.provenance import Label
from goitin.model.types import Code, Nested, item_type
from goitin.model.value import value

if TYPE_CHECKING:
    from goitin.model.specification import Spec


@value
class CodeList:
    """The rows of a code table that stand in a file, or are given at run time (`file` is empty, and all else, too).

    `sha256` is that of the file as it was published, `text` what is made of it: see `rows_text`.
    """

    file: str = ""
    version: str = ""
    sha256: str = ""
    text: str = ""

    @property
    def is_provided(self) -> bool:
        """Whether only the caller has it."""
        return not self.file

    @property
    def rows(self) -> Mapping[str, Label]:
        """What each code means, by code, in the order of their code points."""
        return _rows(self.text)


def rows_text(rows: Mapping[str, Label]) -> str:
    """Write rows as all SDKs read them: a line a row, by the code points of the code; code, Vietnamese, English between tabs.

    Args:
        rows: What each code means; no text has a tab or a line break.

    Returns:
        The lines, each ended by LF; an English text that is the Vietnamese one is left empty.

    """
    lines = (
        f"{code}\t{label.vi}\t{'' if label.en == label.vi else label.en}\n"
        for code, label in sorted(rows.items())
    )
    return "".join(lines)


@lru_cache(maxsize=32)
def _rows(text: str) -> Mapping[str, Label]:
    parts = (line.split("\t") for line in text.split("\n") if line)
    return MappingProxyType({code: Label(vi, en or vi) for code, vi, en in parts})


def lists_of(spec: Spec, record: str) -> tuple[str, ...]:
    """The lists that judging a record asks, of its own fields and of the records inside it.

    Args:
        spec: The specification.
        record: The id of the record.

    Returns:
        Ids of code tables that are lists, sorted.

    """
    found: set[str] = set()
    seen, waiting = {record}, [record]
    while waiting:
        for field in spec.record(waiting.pop()).fields:
            for kind in map(item_type, (field.type, *field.accepts)):
                if isinstance(kind, Code) and kind.is_listed:
                    found.add(kind.table)
                elif isinstance(kind, Nested) and kind.record not in seen:
                    seen.add(kind.record)
                    waiting.append(kind.record)
    return tuple(sorted(found))


def given(spec: Spec, lists: Mapping[str, CodeList]) -> Spec:
    """Put lists in the place of those that a specification has, or lacks.

    Args:
        spec: The specification.
        lists: The lists, by the ids of their tables.

    Raises:
        KeyError: There is no such table, or its codes stand in the specification itself.

    """
    strange = [id for id in lists if all(one.id != id or one.rows is None for one in spec.tables)]
    if strange:
        raise KeyError(strange[0])
    tables = [replace(one, rows=lists[one.id]) if one.id in lists else one for one in spec.tables]
    return replace(spec, tables=tuple(tables))
