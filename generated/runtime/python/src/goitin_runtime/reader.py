"""From bytes to readings."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any, TypeVar

from pydantic import BaseModel

from . import fast, gathering
from .document import Document, parse
from .findings import ERROR, WARNING, Finding, Mode
from .gathering import Take
from .options import MAX_FINDINGS, Options, chosen
from .raw import from_python
from .readings import ListReading, Reading, Readings, clean
from .sentences import Foreign, Told, Words, form, met
from .state import Attempt, ReadState
from .table import Table
from .tree import (
    MAX_BYTES,
    MAX_ITEMS,
    MAX_LEVELS,
    Node,
    NotJson,
    NotPlain,
    Source,
)

P = TypeVar("P", bound=BaseModel)


def read(model: type[P], data: Source, options: Options) -> Reading[P]:
    """Read one record; nothing that is wrong with the data is ever raised."""
    plain = fast.plain(data, options)
    attempt = None
    if plain is not None:
        attempt = fast.read(model, plain, options)
        if attempt[0] is not None:
            return clean(attempt[0], None, Table.of(model).basis(options.catalogs))
    state = opened(data, options, plain)
    if isinstance(state, Finding):
        basis = Table.of(model).basis(options.catalogs)
        return Reading(None, (state,), valid=False, basis=basis)
    return read_opened(model, state, attempt)


def read_opened(
    model: type[P], state: ReadState, attempt: Attempt | None = None
) -> Reading[P]:
    """Read the record of a document of which a reading was begun."""
    table = Table.of(model)
    state.basis = table.basis(state.catalogs)
    return state.reading(gathering.record(table, state.root, state, (), None, attempt))


def read_list(
    model: type[P], data: Source, options: Options, take: Take | None = None
) -> ListReading[P]:
    """Read a list of records, each for itself; `take` where they are not all alike."""
    items: Sequence[Reading[P]]
    plain = fast.plain(data, options)
    if plain is not None and take is None:
        values = fast.read_list(model, plain, options)
        if values is not None:
            basis = Table.of(model).basis(options.catalogs)
            items = Readings(values, None, None, basis=basis)
            return ListReading(items, (), valid=True, basis=basis)
    state = opened(data, options, plain)
    table = Table.of(model)
    basis = table.basis(options.catalogs)
    if isinstance(state, Finding):
        return ListReading((), (state,), valid=False, basis=basis)
    items = ()
    root, asked = state.root, form("list", f"list of {table.info.id}")
    if type(root) is dict and state.tolerant:
        state.add((), "form", WARNING, Told("form", {"expected": asked}))
        root = [root]
    if isinstance(root, list):
        items = read_items(table, root, state, take)
    else:
        state.add((), "type", ERROR, wrong(asked, root))
    return ListReading(
        items,
        state.findings(),
        valid=not state.errors,
        truncated=state.truncated,
        basis=basis,
    )


def read_items(
    table: Table, nodes: list[Node], state: ReadState, take: Take | None = None
) -> Readings[Any]:
    """Read the records of a list at the top."""
    take = take or partial(gathering.record, table)
    gathered = gathering.Gathering(state, table, take, ())
    gathered.take_all(nodes)
    return gathered.readings()


def opened(
    data: Source, options: Options, plain: fast.Plain | None = None
) -> ReadState | Finding:
    """The state in which what the bytes hold is read; the one finding if they are not one JSON text.

    `plain` is what `fast` has seen of them already.
    """
    try:
        if isinstance(data, str | bytes | bytearray | memoryview):
            document = parse(
                data,
                options.max_bytes,
                options.max_levels,
                options.max_items,
                colons=None if plain is None else plain[1],
            )
        else:
            document = Document(
                from_python(data, options.max_levels, options.max_items)
            )
    except NotPlain as error:
        return Finding.deferred(
            "", "json", ERROR, Foreign(error.path, error.what), None
        )
    except (NotJson, RecursionError):
        return not_json(data, options)
    if document.bom and not options.tolerant:
        return not_json(data, options)
    state = ReadState(
        document,
        options.mode,
        options.edition,
        options.max_findings,
        catalogs=options.catalogs,
    )
    if not document.may_be_odd:
        state.attempted = partial(
            fast.of_part, edition=state.edition, catalogs=state.catalogs
        )
    if document.bom:
        state.add((), "form", WARNING, Told("form bom"))
    return state


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
    from .breaks import Broken, limits  # which only broken documents need

    broken = Broken(raw, limits(options), tolerant=options.tolerant)
    return Finding.deferred("", "json", ERROR, broken, None)


def unread(data: object) -> Finding:
    """The finding about a document that a framework could not parse."""
    options = chosen(Mode.STRICT, 0, MAX_FINDINGS, MAX_BYTES, MAX_LEVELS, MAX_ITEMS)
    text = data if isinstance(data, str | bytes) else b""
    state = opened(text, options)
    return state if isinstance(state, Finding) else not_json(text, options)
