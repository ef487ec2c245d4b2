"""Named types, fields and their constraints."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from goitin import kinds, model, types
from goitin.diagnostics.message import msg
from goitin.kinds.bounds import whole
from goitin.model import Provenance, naming
from goitin.resolver.context import Context, label, note, readings
from goitin.source import document
from goitin.source.yaml_reader import Node
from goitin.wire.tree import Tree, scalar_text

_ROW = msg("The row")
_TYPES = "types.yaml"  # among what is broken: it could not be read, and any type may have stood in it
_WIRE = re.compile(r"[A-Za-z_][A-Za-z0-9_.\-]*\Z")


@dataclass(frozen=True, slots=True)
class Scope:
    """What a phrase may refer to: code tables, records (id → places where they stand) and named types."""

    tables: Mapping[str, model.CodeTable]
    records: frozenset[str]
    types: Mapping[str, model.NamedType]


def named_type(doc: document.NamedType, names: Scope, context: Context) -> model.NamedType | None:
    """A named type; it may use tables and other named types' phrases may not use it in a circle."""
    place = context.register(doc)
    id = identifier(doc.type, context)
    origin = context.origin(doc)
    kind = _type(doc.is_, doc.as_, doc.writes, names, context)
    if id is None or kind is None or isinstance(kind, model.NamedType):
        return None
    if isinstance(kind, model.Nested):
        context.fault(
            doc.is_.place,
            "type-of-type",
            msg("A named type must be a type phrase, not another name."),
            msg("Write the phrase itself."),
        )
        return None
    return model.NamedType(
        id=id,
        label=label(doc),
        type=kind,
        origin=origin,
        note=note(doc),
        examples=_examples(doc, kind, context),
        readings=readings(doc),
        sensitive=yes(doc.sensitive),
        place=place,
        **kinds.resolve(doc, kind, origin, context),
    )


def field(
    doc: document.Field,
    parent: Provenance,
    span: tuple[str | None, str | None],
    names: Scope,
    context: Context,
) -> model.Field | None:
    """One row of a table, resolved; None where its type or its name cannot be had."""
    place = context.register(doc)
    origin = context.origin(doc, parent)
    id = _field_id(doc, context)
    found = _type(doc.type, doc.as_, doc.writes, names, context)
    if found is None or id is None:
        return None
    named = found if isinstance(found, model.NamedType) else None
    kind = _with_strength(found.type if isinstance(found, model.NamedType) else found, doc.strength, context)
    since, until = context.edition_range(doc, span)
    return model.Field(
        wire=doc.wire.value,
        id=id,
        label=label(doc),
        type=kind,
        origin=origin,
        named_type=named.id if named else None,
        was=former(doc, id, context),
        row=whole(doc.row, context, _ROW),
        note=note(doc),
        accepts=_accepts(doc.accepts, names, context),
        aliases=tuple([item.value for item in doc.aliases]),
        since=since,
        until=until,
        sensitive=yes(doc.sensitive) or bool(named and named.sensitive),
        examples=_examples(doc, kind, context) or (named.examples if named else ()),
        readings=readings(doc) or (named.readings if named else ()),
        place=place,
        **_constraints(named, kinds.resolve(doc, kind, origin, context, (since, until))),
    )


def _constraints(named: model.NamedType | None, own: Mapping[str, Any]) -> Mapping[str, Any]:
    """The constraints of a field, and those that its named type gives it where it has none of the kind itself."""
    if named is None:
        return own
    statements: tuple[model.Stated, ...] = own.get("by_edition", ())
    stated_keys = {*own, *(one.key for one in statements)}
    found = {name: getattr(named, name, None) for name in model.CONSTRAINTS if name not in stated_keys}
    given = {name: asked for name, asked in found.items() if asked is not None}
    by_edition = (*(one for one in named.by_edition if one.key not in stated_keys), *statements)
    return {**given, **own, "by_edition": by_edition}


def identifier(node: Node, context: Context) -> str | None:
    """A lower snake_case id, or None with a finding."""
    if not naming.ID.match(node.value):
        context.fault(
            node.place,
            "bad-id",
            msg("{value!r} is not an id.", value=node.value),
            msg("Write lower snake_case without diacritics, such as ma_ho_so."),
        )
        return None
    return str(node.value)


def former(doc: document.Field | document.Code, id: str, context: Context) -> str | None:
    """The id in the release before; it must be another one."""
    if doc.was is None:
        return None
    if doc.was.value == id:
        context.fault(
            doc.was.place,
            "bad-id",
            msg("{value!r} is the id that it has now.", value=id),
            msg("Write the id that it had in the release before, or take `was` out."),
        )
        return None
    return identifier(doc.was, context)


def yes(node: Node | None) -> bool:
    """A `yes`."""
    return node is not None and node.value == "yes"


def payload(node: Node, names: Scope, context: Context) -> model.Type | None:
    """The type of a service's payload."""
    found = _type(node, None, None, names, context)
    kind = found.type if isinstance(found, model.NamedType) else found
    if isinstance(kind, model.Joined):
        context.fault(
            node.place,
            "type",
            msg("A payload cannot be a joined text."),
            msg("Put it into a field of a record."),
        )
        return None
    return kind


def is_wire(node: Node, context: Context) -> bool:
    """Whether a text can be a key on the wire; a finding, where it cannot."""
    if _WIRE.match(node.value):
        return True
    context.fault(
        node.place,
        "bad-wire",
        msg("{wire!r} is not a key that this specification language can describe.", wire=node.value),
        msg("A wire name begins with a letter or _ and goes on with letters, digits, _ . or -."),
    )
    return False


def _field_id(doc: document.Field, context: Context) -> str | None:
    if not is_wire(doc.wire, context):
        return None
    if doc.id:
        return identifier(doc.id, context)
    id = naming.derive_id(doc.wire.value)
    if id is None:
        context.fault(
            doc.at("wire"),
            "missing-id",
            msg("No id can be derived from the wire name {wire!r}.", wire=doc.wire.value),
            msg("Write `id`, lower snake_case."),
        )
    return id


def _type(
    node: Node, form: Node | None, writes: Node | None, names: Scope, context: Context
) -> model.Type | model.NamedType | None:
    try:
        phrase = types.parse(node.value)
        found = _look_up(phrase, node, names, context)
        if (form is None and writes is None) or found is None:
            return found
        form_text, writes_text = form.value if form else None, writes.value if writes else None
        if isinstance(found, model.NamedType):
            shaped = types.with_form(found.type, form_text, writes_text)
            return replace(found, type=shaped)  # type: ignore[arg-type]
        return types.with_form(found, form_text, writes_text)  # type: ignore[return-value]
    except types.PhraseError as error:
        context.fault(node.place, "type", error.what, error.cure)
        return None


def _look_up(
    phrase: types.Phrase, node: Node, names: Scope, context: Context
) -> model.Type | model.NamedType | None:
    match phrase:
        case types.NamePhrase(id):
            if id in names.types:
                return names.types[id]
            if id in names.records:
                return model.Nested(id)
            if id in context.unresolved_ids or _TYPES in context.unresolved_ids:
                return None
            known = [*names.types, *sorted(names.records), *types.WORDS]
            context.fault(
                node.place,
                "unknown-type",
                msg("There is no type or record {id!r}.", id=id),
                context.near(id, known),
            )
            return None
        case types.CodePhrase(table):
            if table in names.tables:
                found = names.tables[table]
                return model.Code(table, found.strength, is_listed=found.rows is not None)
            if table in context.unresolved_ids:
                return None
            context.fault(
                node.place,
                "unknown-table",
                msg("There is no code table {table!r}.", table=table),
                context.near(table, names.tables),
            )
            return None
        case types.JoinedPhrase(item, separator):
            return _joined(_look_up(item, node, names, context), separator, names)
        case types.ListPhrase(item):
            inner = _look_up(item, node, names, context)
            _check_item(inner)
            if isinstance(inner, model.NamedType):  # its constraints are those of the items
                wrapped = tuple([example] for example in inner.examples)
                return replace(inner, type=model.ListOf(inner.type), examples=wrapped)
            return None if inner is None else model.ListOf(inner)
    return phrase


def _joined(
    inner: model.Type | model.NamedType | None, separator: str, names: Scope
) -> model.Type | model.NamedType | None:
    """Joined texts of a type; the constraints of a named one are those of the parts, an example of it is a text of one."""
    if inner is None:
        return None
    _check_item(inner)
    kind = inner.type if isinstance(inner, model.NamedType) else inner
    table = names.tables.get(kind.table) if isinstance(kind, model.Code) else None
    codes = [] if table is None else [one.code for one in table.codes]
    made = types.joined.of(types.of(kind), separator, codes)
    if not isinstance(inner, model.NamedType):
        return made
    return replace(inner, type=made, examples=tuple(map(scalar_text, inner.examples)))


def _check_item(inner: model.Type | model.NamedType | None) -> None:
    """Refuse lists in lists: a named type may be one."""
    kind = inner.type if isinstance(inner, model.NamedType) else inner
    if isinstance(kind, model.ListOf):
        raise types.PhraseError(msg("A list of lists is not possible."), msg("Put a record in between."))


def _accepts(nodes: Sequence[Node], names: Scope, context: Context) -> tuple[model.Type, ...]:
    made: list[model.Type] = []
    for node in nodes:
        found = _type(node, None, None, names, context)
        if found is not None:
            made.append(found.type if isinstance(found, model.NamedType) else found)
    return tuple(made)


def _with_strength(kind: model.Type, strength: Node | None, context: Context) -> model.Type:
    if strength is None:
        return kind
    word = context.choice(strength, model.Closedness)
    if not isinstance(kind, model.Code) or word is model.Closedness.CLOSED:
        context.fault(
            strength.place,
            "strength",
            msg("A field may only weaken the code table it uses."),
            msg("Write open or example on a code, or delete it."),
        )
        return kind
    return replace(kind, strength=word or kind.strength)


def _examples(doc: document.Constrained, kind: model.Type, context: Context) -> tuple[Tree, ...]:
    if doc.example and doc.examples:
        context.fault(
            doc.at("examples"),
            "examples",
            msg("`example` and `examples` are both given."),
            msg("Keep one of the two."),
        )
    nodes = [doc.example] if doc.example else doc.examples
    if not nodes:
        return ()
    value_type = types.of(kind)
    return tuple([value_type.example(node.value) for node in nodes])
