"""Lists of codes that are too long to be written as codes, or that only who runs a system has: rows by code, never members of anything."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from goitin.model.provenance import Label
from goitin.model.value import value


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
    rows: dict[str, Label] = {}
    for line in text.split("\n")[:-1]:
        code, _, labels = line.partition("\t")
        vi, _, en = labels.partition("\t")
        rows[code] = Label(vi, en or vi)
    return MappingProxyType(rows)
