"""From bytes to readings."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from . import editions, fast
from .findings import ERROR, WARNING, Finding, ListReading, Mode, Reading
from .judge import BAD, Judge
from .table import Table
from .tree import (
    MAX_LEVELS,
    MOST_LEVELS,
    Document,
    Node,
    NotJson,
    Spot,
    from_python,
    parse,
)

if TYPE_CHECKING:
    from .messages import Subject
    from .packet import Packet

Source: TypeAlias = (
    bytes | bytearray | memoryview | str | Mapping[str, object] | Sequence[object]
)
P = TypeVar("P", bound="Packet")

NOT_JSON = (Finding("", "json", ERROR),)
_ROOM = 1000


def read(
    model: type[P],
    data: Source,
    mode: Mode,
    edition: str | None,
    max_findings: int,
    max_bytes: int,
    max_levels: int,
) -> Reading[P]:
    """Read one record; nothing that is wrong with the data is ever raised."""
    check_levels(max_levels)
    if max_levels >= MAX_LEVELS:  # the quick way knows no smaller limit
        clean = fast.read(model, data, edition, max_bytes)
        if clean is not None:
            return Reading(clean, (), valid=True)
    judge = opened(data, mode, edition, max_findings, max_bytes, max_levels)
    if judge is None:
        return Reading(None, NOT_JSON, valid=False)
    return read_item(Table.of(model), judge.root, judge, ())


def read_list(
    model: type[P],
    data: Source,
    mode: Mode,
    edition: str | None,
    max_findings: int,
    max_bytes: int,
    max_levels: int,
) -> ListReading[P]:
    """Read a list of records, each for itself."""
    check_levels(max_levels)
    if max_levels >= MAX_LEVELS:
        clean = fast.read_list(model, data, edition, max_bytes)
        if clean is not None:
            readings = tuple(Reading(item, (), valid=True) for item in clean)
            return ListReading(readings, (), valid=True)
    judge = opened(data, mode, edition, max_findings, max_bytes, max_levels)
    if judge is None:
        return ListReading((), NOT_JSON, valid=False)
    table = Table.of(model)
    items: list[Reading[P]] = []
    if isinstance(judge.root, list):
        items = [
            read_item(table, node, judge, ((), index))
            for index, node in enumerate(judge.root)
        ]
    else:
        judge.add((), "type", ERROR, f"list of {table.about.id}")
    return ListReading(
        tuple(items),
        judge.findings(),
        valid=not judge.errors,
        truncated=judge.truncated,
    )


def opened(
    data: Source,
    mode: Mode,
    edition: str | None,
    max_findings: int,
    max_bytes: int,
    max_levels: int,
) -> Judge | None:
    """A judge of what the bytes hold; None if they are not one JSON text."""
    check_levels(max_levels)
    try:
        if isinstance(data, str | bytes | bytearray | memoryview):
            document = parse(data, max_bytes, max_levels)
        else:
            document = Document(from_python(data, max_levels))
    except NotJson:
        return None
    if document.bom and mode is Mode.STRICT:
        return None
    judge = Judge(
        document, mode, editions.number(edition, editions.NEWEST), max_findings
    )
    if not document.may_combine:
        judge.clean = partial(fast.fields, edition=editions.EDITIONS[judge.edition])
    if document.bom:
        judge.add((), "form", WARNING, "UTF-8")
    return judge


def check_levels(max_levels: int) -> None:
    """Raise `ValueError` unless 1 to 512, and see that Python can go that deep."""
    if not 1 <= max_levels <= MOST_LEVELS:
        raise ValueError(f"max_levels must be 1 to {MOST_LEVELS}.")
    if max_levels > MAX_LEVELS:
        # The standard library's scanner takes a call a level, a framework's tree two.
        sys.setrecursionlimit(max(sys.getrecursionlimit(), _ROOM + 4 * max_levels))


def read_item(
    table: Table,
    node: Node,
    judge: Judge,
    spot: Spot,
    subject: Subject | None = None,
) -> Reading[Any]:
    """Read one record of a list; `subject` is what sentences call it if it is none."""
    start, errors = (len(judge.found), judge.errors) if spot else (0, 0)
    if type(node) is dict:
        # What is no item of a list has been tried as it came.
        may_be_clean = (spot or judge.prefix) and not judge.may_combine
        value: Any = None
        if may_be_clean:
            value = fast.of_node(table.model, node, editions.EDITIONS[judge.edition])
        if value is None:
            value = table.read(node, judge, spot)
    else:
        judge.add(spot, "type", ERROR, subject or table.about.id)
        value = BAD
    valid = judge.errors == errors
    return Reading(
        None if value is BAD else value,
        judge.findings(start),
        valid=valid,
        truncated=judge.truncated,
    )
