"""What an example says, in no language yet: records made of members, lists, and single values as the SDKs' types hold them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from goitin import model, types
from goitin.language import dates
from goitin.model import CodeValue, Field, Record, Spec
from goitin.wire.json_codec import JSON
from goitin.wire.tree import NULL, Tree, scalar_text


@dataclass(frozen=True, slots=True)
class ScalarValue:
    """One value of a type. `text` is a text as it is, the digits of a number, a code, or the JSON that nobody looks into."""

    kind: model.Type
    text: str
    parts: tuple[int, ...] = ()
    """Of a point in time: the numbers that its type is made of, the largest unit first."""
    code: CodeValue | None = None
    """Of a code: what its table knows of it."""
    variable: str = ""
    """The name under which the program has it, where it does not write it out."""


@dataclass(frozen=True, slots=True)
class ListValue:
    """A list."""

    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class RecordValue:
    """A record, with the fields that have a value."""

    record: Record
    members: tuple[tuple[Field, Value], ...]


Value = ScalarValue | ListValue | RecordValue


def made(spec: Spec, record: Record, members: Mapping[str, Tree]) -> RecordValue:
    """The value of a record, of one without findings; a key that is always sent may stand there without a value."""
    filled = [(field, members[field.wire]) for field in record.fields if field.wire in members]
    return RecordValue(
        record,
        tuple((field, _value(spec, field.type, it)) for field, it in filled if it not in (NULL, "")),
    )


def _value(spec: Spec, kind: model.Type, tree: Tree) -> Value:
    if isinstance(kind, model.ListOf):
        return ListValue(tuple(_value(spec, kind.item, each) for each in types.of(kind).items(tree)))
    if isinstance(tree, dict) and isinstance(kind, model.Nested):
        return made(spec, spec.record(kind.record), tree)
    text = types.of(kind).plain(tree)
    match kind:
        case model.Json():
            return ScalarValue(kind, JSON.text(tree))
        case model.Flag(true):
            return ScalarValue(kind, "true" if tree is True or tree == true else "false")
        case model.Moment(pattern):
            parts: tuple[int, ...] = dates.read(pattern, scalar_text(tree)) or ()
            return ScalarValue(kind, text, parts[dates.LAYOUTS[type(kind)].numbers])
        case model.Code(table):
            known = (code for code in spec.table(table).codes if code.code == text)
            return ScalarValue(kind, text, code=next(known, None))
    return ScalarValue(kind, text)


def with_variable(example: RecordValue, given: Field, name: str) -> RecordValue:
    """A record whose program takes the value of one field, a single value, from a variable."""
    return RecordValue(
        example.record,
        tuple(
            (field, replace(it, variable=name) if field == given and isinstance(it, ScalarValue) else it)
            for field, it in example.members
        ),
    )
