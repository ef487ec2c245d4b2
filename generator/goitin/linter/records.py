"""Rules about records: their fields together, conditions, cross-field rules."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from goitin import model, resources, types
from goitin.diagnostics import suggest
from goitin.diagnostics.diagnostic import SourceLocation
from goitin.diagnostics.message import msg
from goitin.language import rule_fields
from goitin.linter.fields import location_of_key, repeated_former_ids
from goitin.resolver import Resolution

MAX_FIELDS = 250


def repeated_fields(resolved: Resolution) -> Iterator[tuple[SourceLocation, str, str]]:
    """No two fields of a record claim one key, as wire name or alias, or one id."""
    for record in resolved.spec.records:
        ids: dict[str, int] = {}  # with the line of the first
        keys: dict[str, int] = {}
        for field in record.fields:
            repeated = [key for key in (field.wire, *field.aliases) if key in keys]
            for key in repeated:
                yield (
                    location_of_key(resolved, field.place, "wire"),
                    msg(
                        "The key {key!r} is used twice in {record}, first in line {line}.",
                        key=key,
                        record=record.id,
                        line=keys[key],
                    ),
                    msg("Keep it on one field."),
                )
            if field.id in ids and field.wire not in repeated:  # whose key is the same has the same id, too
                yield (
                    location_of_key(resolved, field.place, "id", "wire"),
                    msg(
                        "The id {id!r} appears twice in {record}, first in line {line}.",
                        id=field.id,
                        record=record.id,
                        line=ids[field.id],
                    ),
                    msg("Give one of the two another id."),
                )
            ids.setdefault(field.id, field.place.line)
            for key in (field.wire, *field.aliases):
                keys.setdefault(key, field.place.line)
        yield from repeated_former_ids(resolved, record.id, record.fields)


def repeated_rules(resolved: Resolution) -> Iterator[tuple[SourceLocation, str, str]]:
    """No two rules of a record have one id."""
    for record in resolved.spec.records:
        seen: dict[str, int] = {}
        for rule in record.rules:
            if rule.id in seen:
                yield (
                    rule.place,
                    msg(
                        "The rule {id!r} appears twice in {record}, first in line {line}.",
                        id=rule.id,
                        record=record.id,
                        line=seen[rule.id],
                    ),
                    msg("Give one of the two another id."),
                )
            seen.setdefault(rule.id, rule.place.line)


def too_many_fields(resolved: Resolution) -> Iterator[tuple[SourceLocation, str, str]]:
    """A record has no more fields than a constructor can take in every language."""
    for record in resolved.spec.records:
        if len(record.fields) > MAX_FIELDS:
            yield (
                record.place,
                msg(
                    "{record} has {count} fields, more than {most}.",
                    record=record.id,
                    count=len(record.fields),
                    most=MAX_FIELDS,
                ),
                msg("Put a part of them into a nested record."),
            )


def portable_names(resolved: Resolution) -> Iterator[tuple[SourceLocation, str, str]]:
    """Nothing that names a file is called as a device of Windows: no file there can be called `Con.java`."""
    spec = resolved.spec
    names = [(item.id, item.place) for item in spec.records]
    names += [(item.id, item.place) for item in spec.tables]
    names += [(item.id, item.place) for item in spec.packets]
    names.append((spec.id, spec.place))
    for id, place in names:
        if id in resources.DEVICES:
            yield (
                location_of_key(resolved, place, "record", "code_table", "packet", "regulation"),
                msg("No file can be named {id!r} on Windows.", id=id),
                msg("Choose another id."),
            )
    sdk = spec.sdk
    for name in (
        *(sdk.python_package, sdk.java_package, sdk.csharp_package, sdk.csharp_namespace),
        *sdk.typescript_package.split("/"),
    ):
        for part in name.split("."):
            if part.lower() in resources.DEVICES:
                yield (
                    location_of_key(resolved, spec.place, "sdk"),
                    msg("No file can be named {id!r} on Windows.", id=part),
                    msg("Choose another id."),
                )


def field_order(resolved: Resolution) -> Iterator[tuple[SourceLocation, str, str]]:
    """Fields are in the order of the table's rows."""
    for record in resolved.spec.records:
        last = 0
        for field in record.fields:
            if field.row is not None:
                if field.row <= last:
                    what = (
                        msg("Row {row} appears twice.", row=field.row)
                        if field.row == last
                        else msg("Row {row} comes after row {last}.", row=field.row, last=last)
                    )
                    yield (
                        field.place,
                        what,
                        msg("Put the fields in the table's order."),
                    )
                last = field.row


def unused(resolved: Resolution) -> Iterator[tuple[SourceLocation, str, str]]:
    """Every named type, code table and record is used by something that is sent."""
    spec = resolved.spec
    fields = [field for record in spec.records for field in record.fields]
    kinds = [field.type for field in fields] + [named.type for named in spec.types]
    leaves = [model.item_type(kind) for kind in kinds]
    named = {field.named_type for field in fields}
    tables = {kind.table for kind in leaves if isinstance(kind, model.Code)}
    records = {id for packet in spec.packets for id in packet.records}
    for what, items, used in (
        (msg("type"), spec.types, named),
        (msg("code table"), spec.tables, tables),
        (msg("record"), [item for item in spec.records if item.message_kind == "record"], records),
    ):
        for item in items:
            if item.id not in used:
                yield (
                    item.place,
                    msg("Nothing uses the {what} {id!r}.", what=what, id=item.id),
                    msg("Use it, delete it, or allow it with a reason."),
                )


def conditions(resolved: Resolution) -> Iterator[tuple[SourceLocation, str, str]]:
    """`required: {when, is}` and `forbidden` name another field and values it can have."""
    for record in resolved.spec.records:
        for field in record.fields:
            for asked in (field.required, field.forbidden):
                for statement in asked.statements if asked is not None else ():
                    if statement.when is not None:
                        yield from _field_and_values(resolved, record, field, statement, statement.when)
                    elif statement.condition is not None:
                        yield from _own_and_payload(record, field, statement, statement.condition)


def _own_and_payload(
    record: model.Record, field: model.Field, asked: model.Required, condition: model.Condition
) -> Iterator[tuple[SourceLocation, str, str]]:
    """A condition that looks at its own field, or into the payload of a message: a stream has judged and left that."""
    for wire in rule_fields.condition_wires(record, condition):
        other = record.field(wire)
        if other is field:
            what = msg("The condition looks at {field} itself.", field=wire)
        elif other is not None and other.role in ("data", "result"):
            what = msg("The condition looks at {field}, the payload of the message.", field=wire)
        else:
            continue
        yield asked.place, what, msg("Write the wire name of another field.")


def _field_and_values(
    resolved: Resolution, record: model.Record, field: model.Field, asked: model.Required, when: str
) -> Iterator[tuple[SourceLocation, str, str]]:
    other = record.field(when)
    if other is None or other is field:
        yield (
            asked.place,
            msg("{record} has no other field {field!r}.", record=record.id, field=when),
            suggest.suggest(when, _wires(record, field), msg("Write the wire name of another field.")),
        )
        return
    for value in asked.values:
        if not _possible(value, other, resolved.spec):
            yield (
                asked.place,
                msg("{value!r} is not a value of {field}.", value=value, field=other.wire),
                suggest.suggest(
                    value,
                    types.of(other.type).choices(resolved.spec),
                    msg("Write a value the field can have."),
                ),
            )


def _possible(value: str, field: model.Field, spec: model.Spec) -> bool:
    return isinstance(field.type, model.Text) or value in types.of(field.type).choices(spec)


def _wires(record: model.Record, other_than: model.Field | None) -> Sequence[str]:
    return [field.wire for field in record.fields if field is not other_than]


def unique_keys(resolved: Resolution) -> Iterator[tuple[SourceLocation, str, str]]:
    """`unique` names fields of the items, each once, and their values can be compared."""
    for record in resolved.spec.records:
        for field in record.fields:
            if (
                field.unique is None
                or not isinstance(field.type, model.ListOf)
                or not isinstance(field.type.item, model.Nested)
            ):
                continue
            items = resolved.spec.record(field.type.item.record)
            place = location_of_key(resolved, field.place, "unique")
            for at, wire in enumerate(field.unique.keys):
                key = items.field(wire)
                if wire in field.unique.keys[:at]:
                    yield place, msg("The key {key!r} is named twice.", key=wire), msg("Name it once.")
                elif key is None or not types.of(key.type).is_key:
                    yield (
                        place,
                        msg("The items have no plain field {key!r}.", key=wire),
                        suggest.suggest(wire, _wires(items, key), msg("Write the wire name of one.")),
                    )
