"""Dossiers → records whose fields are tables, and the rule that joins them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from goitin import kinds, model, types
from goitin.diagnostics.message import msg
from goitin.language import expression_parser, expressions
from goitin.model import Label, Operand, Provenance, naming
from goitin.resolver.context import Context, label, note, readings
from goitin.resolver.fields import Scope, identifier, is_wire, payload, yes
from goitin.resolver.records import parsed, rules
from goitin.source import document

Records = Mapping[str, model.Record]
Span = tuple[str | None, str | None]


def dossier(doc: document.Dossier, known: Records, names: Scope, context: Context) -> model.Record | None:
    """A dossier: a record with a field a table, and a rule that compares the key of each row with that of the first table.

    Args:
        doc: What a file says of it.
        known: The records, which its tables are of.
        names: What phrases may refer to.
        context: Takes every fault.

    """
    place = context.register(doc)
    id = identifier(doc.dossier, context)
    origin = context.origin(doc)
    span = context.edition_range(doc)
    tables = [
        made for item in doc.tables if (made := _table(item, origin, span, known, names, context)) is not None
    ]
    own = rules(doc.rules, origin, context)
    joined = _joined(doc, tables, known, origin, context)
    if id is None:
        return None
    return model.Record(
        id=id,
        label=label(doc),
        origin=origin,
        fields=tuple(tables),
        rules=(*joined, *own),
        note=_about(doc),
        readings=readings(doc),
        since=span[0],
        until=span[1],
        file=doc.place.file,
        place=place,
        join_key=doc.key_.is_.value,
    )


def _table(
    doc: document.Table, parent: Provenance, span: Span, known: Records, names: Scope, context: Context
) -> model.Field | None:
    """The field in which the rows of a table stand."""
    place = context.register(doc)
    origin = context.origin(doc, parent)
    id = _id(doc, context)
    of = payload(doc.of, names, context)
    item = None if of is None else model.item_type(of)
    if of is not None and not isinstance(item, model.Nested):
        context.fault(
            doc.of.place,
            "dossier",
            msg("The table {table!r} is not of a record.", table=doc.table.value),
            msg("Write the id of a record, or `list of` and the id."),
        )
    row = known.get(item.record) if isinstance(item, model.Nested) else None
    kind = None if of is None else _repeated(doc, of, context)
    if id is None or kind is None or row is None:
        return None
    since, until = context.edition_range(doc, span)
    return model.Field(
        wire=doc.table.value,
        id=id,
        label=Label(doc.vi.value if doc.vi else row.label.vi, doc.en.value if doc.en else row.label.en),
        type=kind,
        origin=origin,
        since=since,
        until=until,
        place=place,
        **{**kinds.resolve(doc, kind, origin, context, (since, until)), **_presence(doc, origin, context)},
    )


def _presence(doc: document.Table, origin: Provenance, context: Context) -> Mapping[str, Any]:
    """Of a table that stands under a condition: required where it holds, forbidden where it does not, neither where it is unknown."""
    if doc.when is None:
        return {}
    if doc.required or doc.forbidden:
        context.fault(
            doc.when.place,
            "dossier",
            msg("`when` says all of when the table {table!r} is there.", table=doc.table.value),
            msg("Delete `required` and `forbidden`, or write them in place of `when`."),
        )
    condition = parsed(expression_parser.condition, doc.when, context)
    if condition is None:
        return {}
    grade = model.ConstraintMeta(origin.confidence.severity, origin.confidence, origin.citations)
    return {
        "required": model.Required(grade, condition=condition, place=doc.place),
        "forbidden": model.Forbidden(grade, condition=expressions.negated(condition), place=doc.place),
    }


def _id(doc: document.Table, context: Context) -> str | None:
    """The id that a file says, or that follows from the name: of `XML1`, too, which is one word in capitals."""
    if not is_wire(doc.table, context):
        return None
    if doc.id:
        return identifier(doc.id, context)
    name = doc.table.value
    id = naming.derive_id(name.lower() if name.isupper() else name)
    if id is None:
        context.fault(
            doc.table.place,
            "missing-id",
            msg("No id can be derived from the wire name {wire!r}.", wire=name),
            msg("Write `id`, lower snake_case."),
        )
    return id


def _repeated(doc: document.Table, of: model.Type, context: Context) -> model.Type:
    """A table that comes several times is, in JSON, a list of what comes each time."""
    if not yes(doc.repeats):
        return of
    if not isinstance(of, model.ListOf):
        return model.ListOf(of)
    context.fault(
        doc.at("repeats"),
        "dossier",
        msg("The table {table!r} is a list already; its rows repeat.", table=doc.table.value),
        msg("Delete `repeats`, or write the record alone."),
    )
    return of


def _joined(
    doc: document.Dossier, tables: Sequence[model.Field], known: Records, origin: Provenance, context: Context
) -> Iterator[model.Rule]:
    """The rule that every row has the key of the first table; none where a fault stands in the way."""
    if not tables or tables[0].place != doc.tables[0].place:
        return  # the first is reported already
    key, first = doc.key_.is_.value, tables[0]
    if isinstance(first.type, model.ListOf) or not _is_always(first):
        context.fault(
            first.place,
            "dossier",
            msg(
                "The first table {table!r} gives the key, and may be absent or have many rows.",
                table=first.wire,
            ),
            msg("Put a table of one record that is `required: always` first."),
        )
        return
    strange = [one for one in tables if not _has_key(key, first, one, known, context)]
    if strange or len(tables) == 1:
        return
    above = f"above.{first.wire}.{key}"
    yield model.Rule(
        id=model.JOINS,
        check=model.Comparison("=", Operand("field", key), Operand("field", above)),
        message=_sentence(key, first.wire),
        grade=context.grade(doc.key_, origin),
        each=tuple(one.wire for one in tables[1:]),
        place=doc.place,
    )


def _is_always(table: model.Field) -> bool:
    asked = table.required
    return asked is not None and asked.is_always and (asked.since, asked.until) == (None, None)


def _has_key(key: str, first: model.Field, table: model.Field, known: Records, context: Context) -> bool:
    """Whether the rows of a table have the key as a value that can be compared with that of the first table."""
    asked, own = (_compared(key, one, known) for one in (first, table))
    if own is not None and own == asked:
        return True
    if own is None:
        what = msg("The rows of {table!r} have no plain field {key!r}.", table=table.wire, key=key)
    else:
        what = msg(
            "The key {key!r} of {table!r} is of another kind than that of {first!r}.",
            key=key,
            table=table.wire,
            first=first.wire,
        )
    context.fault(
        table.place, "dossier", what, msg("Name a field as `key` that each table has, of one kind.")
    )
    return False


def _compared(key: str, table: model.Field, known: Records) -> str | None:
    """As what rules compare the key of a table; None where it has none."""
    item = model.item_type(table.type)
    field = known[item.record].field(key) if isinstance(item, model.Nested) else None
    return None if field is None else types.of(field.type).compares_as


def _about(doc: document.Dossier) -> Label:
    """What every page and class says of a dossier, before its own note."""
    key, own = doc.key_.is_.value, note(doc)
    vi = f"Hồ sơ gồm nhiều bảng; mọi dòng có chung khoá {key}."
    en = f"A dossier of tables; all of their rows share the key {key}."
    return Label(vi, en) if own is None else Label(f"{vi} {own.vi}", f"{en} {own.en}")


def _sentence(key: str, first: str) -> Label:
    """What the finding of the key says; nothing of the document."""
    return Label(
        f"{key} khác {key} của bảng {first}. Hãy dùng một giá trị cho mọi dòng của hồ sơ.",
        f"{key} is not that of table {first}. Use one value in every row of the dossier.",
    )
