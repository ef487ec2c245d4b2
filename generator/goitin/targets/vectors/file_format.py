"""How a file of vectors is written: a head, then a line for each input; what a line shares with an earlier one is not said again.

`templates/vectors/README.md` describes the form for readers in other languages.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import islice
from typing import Any, NamedTuple

from goitin.rendering.escape import ascii_json
from goitin.targets.vectors.inputs import VectorInput

Expectation = Mapping[str, Any]
"""What is expected of one reading or several: its modes and editions, and what the verdict says."""

VERSION = 2
MODES = ("strict", "tolerant")

_NEAR = 3  # documents just before a line that it is held against, beside that of the first
_WORTH = 16  # bytes that a difference must save


class Difference(NamedTuple):
    """Bytes as those of another document, from one place to another replaced.

    `of` names the line of the other; "": for a document that of the first line, for canonical bytes that of their own line.
    """

    of: str
    start: int
    end: int
    put: bytes

    def as_row(self, written: Callable[[bytes], str]) -> list[str | int]:
        """As a line says it."""
        of = [self.of] if self.of else []
        return [*of, self.start, self.end, written(self.put)]


class Form:
    """Writes the lines of one file; `record` is the id of the record that it is about, if it is about one."""

    def __init__(self, editions: Sequence[str], record: str | None = None) -> None:
        self._editions = [*editions]
        self._record = record
        self._documents: dict[str, bytes] = {}  # by the names of their lines
        self._cases: dict[str, str] = {}  # names of lines, by what is expected of them

    def head(self) -> str:
        """The first line: the version of the form, and what lines need not say."""
        about = {} if self._record is None else {"record": self._record}
        return dumped({"format": VERSION, **about, "modes": MODES, "editions": self._editions}) + "\n"

    def line(self, asked: VectorInput, cases: Sequence[Expectation]) -> str:
        """One vector."""
        entry: dict[str, Any] = {"name": asked.name}
        if asked.record is None:
            entry |= {
                "message": {key: value for key in ("service", "kind") if (value := getattr(asked, key))}
            }
        elif asked.is_list or asked.record != self._record:
            entry["list" if asked.is_list else "record"] = asked.record
        if asked.limits:
            entry["limits"] = dict(asked.limits)
        entry |= {key: value for key in ("by", "also") if (value := getattr(asked, key))}
        entry |= self._document(asked)
        entry |= self._expected([self._case(case, asked) for case in cases], asked.name)
        return dumped(entry) + "\n"

    def _expected(self, cases: Sequence[Expectation], name: str) -> Expectation:
        """What is expected: by the line that expects the same, in the line itself where it is one case, or as cases."""
        first = self._cases.setdefault(dumped(cases), name)
        if len(cases) == 1:
            entry = dict(cases[0])
            return entry if first == name or len(dumped(entry)) < len(first) else {"cases": first}
        return {"cases": cases if first == name else first}

    def _document(self, asked: VectorInput) -> dict[str, Any]:
        """The document, in base64 where it is not one JSON text, so nothing on the way mends it; not if it is that of the line before."""
        near = [*islice(reversed(self._documents.items()), _NEAR)]
        first = [("", data) for data in islice(self._documents.values(), 1)]
        self._documents[asked.name] = asked.data
        if near and near[0][1] == asked.data:
            return {}
        key, written = ("data", _text) if _is_json(asked.data) else ("base64", _base64)
        found = _shortest(asked.data, [*first, *near])
        return {key: written(asked.data) if found is None else found.as_row(written)}

    def _case(self, case: Expectation, asked: VectorInput) -> Expectation:
        """What is expected, but for what goes without saying."""
        usual: dict[str, Any] = {"modes": [*MODES], "editions": self._editions}
        usual |= {
            "findings": [],
            "announced": [],
            "written": None,
            "records": [],
            "service": asked.service,
            "kind": asked.kind,
        }
        entry = {name: value for name, value in case.items() if name not in usual or value != usual[name]}
        if isinstance(entry.get("written"), str):
            entry["written"] = self._bytes(entry["written"], asked.data)
        if "records" in entry:
            entry["records"] = [one and self._bytes(one, asked.data) for one in entry["records"]]
        return entry

    def _bytes(self, text: str, data: bytes) -> str | list[str | int]:
        """Canonical bytes, held against their document and those before it."""
        near = islice(reversed(self._documents.items()), 1, 1 + _NEAR)
        found = _shortest(text.encode(), [("", data), *islice(self._documents.items(), 1), *near])
        return text if found is None else found.as_row(_text)


def dumped(value: object) -> str:
    """Compact JSON, characters outside ASCII as they are; but for those that hide, or end a line for some readers."""
    return ascii_json(json.dumps(value, ensure_ascii=False, separators=(",", ":")))


def _shortest(data: bytes, others: Iterable[tuple[str, bytes]]) -> Difference | None:
    """The difference that is said shortest; None where none is worth it."""
    found = min((_difference(data, *other) for other in others), key=_cost, default=None)
    return found if found is not None and _cost(found) + _WORTH < len(data) else None


def _cost(found: Difference) -> int:
    return len(found.of) + len(found.put)


def _difference(data: bytes, of: str, other: bytes) -> Difference:
    """What lies between the longest beginning and the longest end that both have, whole characters of both."""
    most = min(len(data), len(other))
    start = _most(most, lambda size: data[:size] == other[:size])
    while start and (_continues(data, start) or _continues(other, start)):
        start -= 1
    end = _most(most - start, lambda size: data[len(data) - size :] == other[len(other) - size :])
    while end and _continues(data, len(data) - end):
        end -= 1
    return Difference(of, start, len(other) - end, data[start : len(data) - end])


def _most(most: int, fits: Callable[[int], bool]) -> int:
    """The greatest size up to the most that fits; what fits fits smaller, too."""
    low = 0
    while low < most:
        middle = (low + most + 1) // 2
        low, most = (middle, most) if fits(middle) else (low, middle - 1)
    return low


def _continues(data: bytes, at: int) -> bool:
    """Whether a byte goes on with a character of UTF-8."""
    return at < len(data) and data[at] & 0xC0 == 0x80


def _is_json(data: bytes) -> bool:
    """Whether bytes are one JSON text, as readers of JSON are wont to take it."""
    try:
        json.loads(data.decode("utf-8"))
    except (ValueError, RecursionError):
        return False
    return True


def _text(data: bytes) -> str:
    return data.decode("utf-8")


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode()
