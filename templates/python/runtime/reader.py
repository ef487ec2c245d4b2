"""From bytes to readings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from . import editions, fast
from .findings import ERROR, WARNING, Finding, ListReading, Mode, Reading
from .judge import BAD, Judge
from .table import Table
from .tree import Document, Node, NotJson, Spot, from_python, parse

if TYPE_CHECKING:
    from .packet import Packet

Source: TypeAlias = (
    bytes | bytearray | memoryview | str | Mapping[str, object] | Sequence[object]
)
P = TypeVar("P", bound="Packet")

_NOT_JSON = (Finding("", "json", ERROR),)


def read(
    model: type[P],
    data: Source,
    mode: Mode,
    edition: str | None,
    max_findings: int,
    max_bytes: int,
) -> Reading[P]:
    """Read one record; nothing that is wrong with the data is ever raised."""
    clean = fast.read(model, data, edition, max_bytes)
    if clean is not None:
        return Reading(clean, (), valid=True)
    judge = _open(data, mode, edition, max_findings, max_bytes)
    if judge is None:
        return Reading(None, _NOT_JSON, valid=False)
    return _item(Table.of(model), judge.root, judge, ())


def read_list(
    model: type[P],
    data: Source,
    mode: Mode,
    edition: str | None,
    max_findings: int,
    max_bytes: int,
) -> ListReading[P]:
    """Read a list of records, each for itself."""
    clean = fast.read_list(model, data, edition, max_bytes)
    if clean is not None:
        readings = tuple(Reading(item, (), valid=True) for item in clean)
        return ListReading(readings, (), valid=True)
    judge = _open(data, mode, edition, max_findings, max_bytes)
    if judge is None:
        return ListReading((), _NOT_JSON, valid=False)
    table = Table.of(model)
    items: list[Reading[P]] = []
    if isinstance(judge.root, list):
        items = [
            _item(table, node, judge, ((), index))
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


def _open(
    data: Source, mode: Mode, edition: str | None, max_findings: int, max_bytes: int
) -> Judge | None:
    try:
        if isinstance(data, str | bytes | bytearray | memoryview):
            document = parse(data, max_bytes)
        else:
            document = Document(from_python(data))
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


def _item(table: Table, node: Node, judge: Judge, spot: Spot) -> Reading[Any]:
    start, errors = (len(judge.found), judge.errors) if spot else (0, 0)
    value: Any = None
    if type(node) is dict:
        # What is no item of a list has been tried as it came.
        may_be_clean = spot and not judge.may_combine
        if may_be_clean:
            value = fast.of_node(table.model, node, editions.EDITIONS[judge.edition])
        if value is None:
            value = table.read(node, judge, spot)
    else:
        judge.add(spot, "type", ERROR, table.about.id)
        value = BAD
    valid = judge.errors == errors
    return Reading(
        None if value is BAD else value,
        judge.findings(start),
        valid=valid,
        truncated=judge.truncated,
    )
