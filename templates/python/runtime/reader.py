"""From bytes to readings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from . import fast, gathering
from .breaks import Broken, Limits
from .findings import ERROR, WARNING, Finding, ListReading, Mode, Reading, Readings
from .judge import Judge
from .messages import Foreign, Told, Words, form, met
from .options import MAX_FINDINGS, Options, chosen
from .table import Table
from .tree import (
    MAX_BYTES,
    MAX_ITEMS,
    MAX_LEVELS,
    Document,
    Node,
    NotJson,
    NotPlain,
    Spot,
    from_python,
    parse,
)

if TYPE_CHECKING:
    from .packet import Packet

Source: TypeAlias = (
    bytes | bytearray | memoryview | str | Mapping[str, object] | Sequence[object]
)
P = TypeVar("P", bound="Packet")


def read(model: type[P], data: Source, options: Options) -> Reading[P]:
    """Read one record; nothing that is wrong with the data is ever raised."""
    if options.max_levels >= MAX_LEVELS:  # the quick way knows no smaller limit
        clean = fast.read(model, data, options)
        if clean is not None:
            return Reading(clean, (), valid=True)
    judge = opened(data, options)
    if isinstance(judge, Finding):
        return Reading(None, (judge,), valid=False)
    table, root = Table.of(model), judge.root
    if type(root) is not dict:
        asked = form("record", table.about.id)
        judge.add((), "type", ERROR, wrong(asked, root))
        return judge.reading(None)
    return judge.reading(table.read(root, judge, ()))


def read_list(model: type[P], data: Source, options: Options) -> ListReading[P]:
    """Read a list of records, each for itself."""
    if options.max_levels >= MAX_LEVELS:
        clean = fast.read_list(model, data, options)
        if clean is not None:
            return ListReading(Readings(clean, None, None), (), valid=True)
    judge = opened(data, options)
    if isinstance(judge, Finding):
        return ListReading((), (judge,), valid=False)
    table = Table.of(model)
    items: Sequence[Reading[P]] = ()
    root, asked = judge.root, form("list", f"list of {table.about.id}")
    if type(root) is dict and judge.tolerant:
        judge.add((), "form", WARNING, Told("form", {"expected": asked}))
        root = [root]
    if isinstance(root, list):
        items = read_items(table, root, judge)
    else:
        judge.add((), "type", ERROR, wrong(asked, root))
    return ListReading(
        items, judge.findings(), valid=not judge.errors, truncated=judge.truncated
    )


def read_items(table: Table, nodes: list[Node], judge: Judge) -> Readings[Any]:
    """Read the records of a list at the top."""
    take = partial(gathering.record, table)
    gathered = gathering.Gathering(judge, table, take, ())
    gathered.take_all(nodes)
    return gathered.readings()


def opened(data: Source, options: Options) -> Judge | Finding:
    """A judge of what the bytes hold; the one finding if they are not one JSON text."""
    try:
        if isinstance(data, str | bytes | bytearray | memoryview):
            document = parse(
                data, options.max_bytes, options.max_levels, options.max_items
            )
        else:
            document = Document(
                from_python(data, options.max_levels, options.max_items)
            )
    except NotPlain as error:
        return Finding.later("", "json", ERROR, Foreign(error.path, error.what), None)
    except (NotJson, RecursionError):
        return not_json(data, options)
    if document.bom and not options.tolerant:
        return not_json(data, options)
    judge = Judge(document, options.mode, options.edition, options.max_findings)
    if not document.may_be_odd:
        judge.clean = partial(fast.fields, edition=judge.edition)
    if document.bom:
        judge.add((), "form", WARNING, Told("form bom"))
    return judge


def wrong(asked: Words, node: Node) -> Told:
    """What is said of a document that is something else altogether."""
    return Told("type", {"expected": asked, "met": met(node)})


def not_json(data: Source, options: Options) -> Finding:
    """The one finding about what is not one JSON text."""
    raw = (
        data.encode("utf-8", "surrogatepass")
        if isinstance(data, str)
        else bytes(data)  # type: ignore[arg-type]
    )
    broken = Broken(raw, limits(options), tolerant=options.tolerant)
    return Finding.later("", "json", ERROR, broken, None)


def limits(options: Options) -> Limits:
    """The limits that make a document invalid JSON."""
    return Limits(options.max_bytes, options.max_levels, options.max_items)


def unread(data: object) -> Finding:
    """The finding about a document that a framework could not parse."""
    options = chosen(Mode.STRICT, None, MAX_FINDINGS, MAX_BYTES, MAX_LEVELS, MAX_ITEMS)
    text = data if isinstance(data, str | bytes) else b""
    judge = opened(text, options)
    return judge if isinstance(judge, Finding) else not_json(text, options)
