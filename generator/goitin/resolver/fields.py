"""Named types, fields and their constraints."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from goitin import kinds, model
from goitin.diagnostics.message import say
from goitin.kinds.bounds import whole
from goitin.kinds.range import NUMBER
from goitin.language import type_phrases
from goitin.model import Origin, naming
from goitin.resolver.context import Context, label, note, readings
from goitin.source import document
from goitin.source.yaml_reader import Node
from goitin.wire.codec import Refused
from goitin.wire.json_codec import JSON
from goitin.wire.tree import Number, Tree, Verbatim

_ROW = say("The row")
_TYPES = "types.yaml"  # among what is broken: it could not be read, and any type may have stood in it
_WIRE = re.compile(r"[A-Za-z_][A-Za-z0-9_.\-]*\Z")


@dataclass(frozen=True, slots=True)
class Names:
    """What a phrase may refer to: code tables, records (id → places where they stand) and named types."""

    tables: Mapping[str, model.CodeTable]
    records: frozenset[str]
    types: Mapping[str, model.NamedType]


def named_type(said: document.NamedType, names: Names, context: Context) -> model.NamedType | None:
    """A named type; it may use tables and other named types' phrases may not use it in a circle."""
    place = context.remember(said)
    id = identifier(said.type, context)
    origin = context.origin(said)
    kind = _type(said.is_, said.as_, said.writes, names, context)
    if id is None or kind is None or isinstance(kind, model.NamedType):
        return None
    if isinstance(kind, model.Nested):
        context.fault(
            said.is_.place,
            "type-of-type",
            say("A named type stands for a phrase, not for another name."),
            say("Write the phrase itself."),
        )
        return None
    return model.NamedType(
        id=id,
        label=label(said),
        type=kind,
        origin=origin,
        note=note(said),
        examples=_examples(said, kind, context),
        readings=readings(said),
        sensitive=yes(said.sensitive),
        place=place,
        **kinds.resolve(said, kind, origin, context),
    )


def field(
    said: document.Field, parent: Origin, span: tuple[str | None, str | None], names: Names, context: Context
) -> model.Field | None:
    """One row of a table, resolved; None where its type or its name cannot be had."""
    place = context.remember(said)
    origin = context.origin(said, parent)
    id = _field_id(said, context)
    found = _type(said.type, said.as_, said.writes, names, context)
    if found is None or id is None:
        return None
    named = found if isinstance(found, model.NamedType) else None
    kind = _weakened(found.type if isinstance(found, model.NamedType) else found, said.strength, context)
    since, until = context.span(said, span)
    return model.Field(
        wire=said.wire.value,
        id=id,
        label=label(said),
        type=kind,
        origin=origin,
        named=named.id if named else None,
        row=whole(said.row, context, _ROW),
        note=note(said),
        accepts=_accepts(said.accepts, names, context),
        aliases=tuple(item.value for item in said.aliases),
        since=since,
        until=until,
        sensitive=yes(said.sensitive) or bool(named and named.sensitive),
        examples=_examples(said, kind, context) or (named.examples if named else ()),
        readings=readings(said) or (named.readings if named else ()),
        place=place,
        **{**_inherited(named), **kinds.resolve(said, kind, origin, context)},
    )


def _inherited(named: model.NamedType | None) -> Mapping[str, Any]:
    """The constraints that a named type gives to the fields that use it."""
    found = {name: getattr(named, name, None) for name in model.CONSTRAINTS}
    return {name: asked for name, asked in found.items() if asked is not None}


def identifier(node: Node, context: Context) -> str | None:
    """A lower snake_case id, or None with a finding."""
    if not naming.ID.match(node.value):
        context.fault(
            node.place,
            "bad-id",
            say("{value!r} is no id.", value=node.value),
            say("Write lower snake_case without diacritics, such as ma_ho_so."),
        )
        return None
    return str(node.value)


def yes(node: Node | None) -> bool:
    """A `yes`."""
    return node is not None and node.value == "yes"


def payload(node: Node, names: Names, context: Context) -> model.Type | None:
    """The type of a service's payload."""
    found = _type(node, None, None, names, context)
    return found.type if isinstance(found, model.NamedType) else found


def _field_id(said: document.Field, context: Context) -> str | None:
    if not _WIRE.match(said.wire.value):
        context.fault(
            said.at("wire"),
            "bad-wire",
            say("{wire!r} is no key this language of specifications can carry.", wire=said.wire.value),
            say("A wire name begins with a letter or _ and goes on with letters, digits, _ . or -."),
        )
        return None
    if said.id:
        return identifier(said.id, context)
    id = naming.derive_id(said.wire.value)
    if id is None:
        context.fault(
            said.at("wire"),
            "missing-id",
            say("No id follows from the wire name {wire!r}.", wire=said.wire.value),
            say("Write `id`, lower snake_case."),
        )
    return id


def _type(
    node: Node, form: Node | None, writes: Node | None, names: Names, context: Context
) -> model.Type | model.NamedType | None:
    try:
        phrase = type_phrases.parse(node.value)
        found = _look_up(phrase, node, names, context)
        if (form is None and writes is None) or found is None:
            return found
        form_text, writes_text = form.value if form else None, writes.value if writes else None
        if isinstance(found, model.NamedType):
            shaped = type_phrases.with_form(found.type, form_text, writes_text)
            return replace(found, type=shaped)  # type: ignore[arg-type]
        return type_phrases.with_form(found, form_text, writes_text)  # type: ignore[return-value]
    except type_phrases.PhraseError as error:
        context.fault(node.place, "type", error.what, error.cure)
        return None


def _look_up(
    phrase: type_phrases.Phrase, node: Node, names: Names, context: Context
) -> model.Type | model.NamedType | None:
    match phrase:
        case type_phrases.Name(id):
            if id in names.types:
                return names.types[id]
            if id in names.records:
                return model.Nested(id)
            if id in context.broken or _TYPES in context.broken:
                return None
            known = [*names.types, *sorted(names.records), *type_phrases.WORDS]
            context.fault(
                node.place,
                "unknown-type",
                say("There is no type or record {id!r}.", id=id),
                context.near(id, known),
            )
            return None
        case type_phrases.CodeOf(table):
            if table in names.tables:
                return model.Code(table, names.tables[table].strength)
            if table in context.broken:
                return None
            context.fault(
                node.place,
                "unknown-table",
                say("There is no code table {table!r}.", table=table),
                context.near(table, names.tables),
            )
            return None
        case type_phrases.Listing(item):
            inner = _look_up(item, node, names, context)
            if isinstance(inner, model.NamedType):  # its constraints are those of the items
                wrapped = tuple([example] for example in inner.examples)
                return replace(inner, type=model.ListOf(inner.type), examples=wrapped)
            return None if inner is None else model.ListOf(inner)
    return phrase


def _accepts(nodes: Sequence[Node], names: Names, context: Context) -> tuple[model.Type, ...]:
    made = []
    for node in nodes:
        found = _type(node, None, None, names, context)
        if found is not None:
            made.append(found.type if isinstance(found, model.NamedType) else found)
    return tuple(made)


def _weakened(kind: model.Type, strength: Node | None, context: Context) -> model.Type:
    if strength is None:
        return kind
    word = context.choice(strength, model.Strength)
    if not isinstance(kind, model.Code) or word is model.Strength.CLOSED:
        context.fault(
            strength.place,
            "strength",
            say("A field may only weaken the code table it uses."),
            say("Write open or example on a code, or delete it."),
        )
        return kind
    return replace(kind, strength=word or kind.strength)


def _examples(said: document.Constrained, kind: model.Type, context: Context) -> tuple[Tree, ...]:
    if said.example and said.examples:
        context.fault(
            said.at("examples"),
            "examples",
            say("`example` and `examples` stand together."),
            say("Keep one of the two."),
        )
    nodes = [said.example] if said.example else said.examples
    return tuple(_value(node.value, kind) for node in nodes)


def _value(text: str, kind: model.Type) -> Tree:
    """An example, written in YAML as text, as the value that stands on the wire."""
    match kind:
        case (
            model.Integer(writes=model.Form.NUMBER)
            | model.Decimal(writes=model.Form.NUMBER)
            | model.Code(writes=model.Form.NUMBER)
        ):
            if NUMBER.match(text):
                return Number(text)
        case model.Flag(true=None):
            if text in ("true", "false"):
                return text == "true"
        case model.ListOf(item):
            return [_value(text, item)]
        case model.Json():
            try:
                JSON.parse(text)
            except Refused:
                pass
            else:
                return Verbatim(text)
    return text
