"""Rules about records: their fields together, conditions, cross-field rules."""

from __future__ import annotations

from collections.abc import Iterator

from goitin import expressions, forms, places, spec
from goitin.findings import Place
from goitin.resolve import Resolved
from goitin.rules.fields import at

MAX_FIELDS = 250


def repeated_fields(resolved: Resolved) -> Iterator[tuple[Place, str, str]]:
    """No two fields of a record claim one key, as wire name or alias, or one id."""
    for record in resolved.spec.records:
        ids: set[str] = set()
        keys: set[str] = set()
        for field in record.fields:
            if field.id in ids:
                yield (
                    at(resolved, field.place, "id", "wire"),
                    f"The id {field.id!r} stands twice in {record.id}.",
                    "Give one of the two another id.",
                )
            ids.add(field.id)
            for key in (field.wire, *field.aliases):
                if key in keys:
                    yield (
                        at(resolved, field.place, "wire"),
                        f"The key {key!r} is claimed twice in {record.id}.",
                        "Keep it on one field.",
                    )
                keys.add(key)


def repeated_rules(resolved: Resolved) -> Iterator[tuple[Place, str, str]]:
    """No two rules of a record have one id."""
    for record in resolved.spec.records:
        seen: set[str] = set()
        for rule in record.rules:
            if rule.id in seen:
                yield (
                    rule.place,
                    f"The rule {rule.id!r} stands twice in {record.id}.",
                    "Give one of the two another id.",
                )
            seen.add(rule.id)


def too_many_fields(resolved: Resolved) -> Iterator[tuple[Place, str, str]]:
    """A record has no more fields than a constructor can take in every language."""
    for record in resolved.spec.records:
        if len(record.fields) > MAX_FIELDS:
            yield (
                record.place,
                f"{record.id} has {len(record.fields)} fields, over {MAX_FIELDS}.",
                "Put a part of them into a nested record.",
            )


def portable_names(resolved: Resolved) -> Iterator[tuple[Place, str, str]]:
    """Nothing that names a file is called as a device of Windows: no file there can be called `Con.java`."""
    whole = resolved.spec
    names = [(item.id, item.place) for item in whole.records]
    names += [(item.id, item.place) for item in whole.tables]
    names += [(item.id, item.place) for item in whole.packets]
    names.append((whole.id, whole.place))
    for id, place in names:
        if id in places.DEVICES:
            what = f"No file can be named {id!r} on Windows."
            yield (
                at(resolved, place, "record", "code_table", "packet", "regulation"),
                what,
                "Choose another id.",
            )


def field_order(resolved: Resolved) -> Iterator[tuple[Place, str, str]]:
    """Fields stand in the order of the table's rows."""
    for record in resolved.spec.records:
        last = 0
        for field in record.fields:
            if field.row is not None:
                if field.row <= last:
                    yield (
                        field.place,
                        f"Row {field.row} stands behind row {last}.",
                        "Put the fields in the table's order.",
                    )
                last = field.row


def unused(resolved: Resolved) -> Iterator[tuple[Place, str, str]]:
    """Every named type, code table and record is used by something that is sent."""
    whole = resolved.spec
    fields = [field for record in whole.records for field in record.fields]
    kinds = [field.type for field in fields] + [named.type for named in whole.types]
    leaves = [spec.leaf(kind) for kind in kinds]
    types = {field.named for field in fields}
    tables = {kind.table for kind in leaves if isinstance(kind, spec.Code)}
    records = {id for packet in whole.packets for id in packet.records}
    for what, items, used in (
        ("type", whole.types, types),
        ("code table", whole.tables, tables),
        ("record", [item for item in whole.records if item.role == "record"], records),
    ):
        for item in items:
            if item.id not in used:
                yield (
                    item.place,
                    f"Nothing uses the {what} {item.id!r}.",
                    "Use it, delete it, or except it with the reason.",
                )


def conditions(resolved: Resolved) -> Iterator[tuple[Place, str, str]]:
    """`required: {when, is}` names another field and values it can have."""
    for record in resolved.spec.records:
        for field in record.fields:
            if field.required is None or field.required.when is None:
                continue
            place = at(resolved, field.place, "required")
            other = record.field(field.required.when)
            if other is None or other is field:
                yield (
                    place,
                    f"{record.id} has no other field {field.required.when!r}.",
                    "Write the wire name of another field.",
                )
                continue
            for value in field.required.values:
                if not _possible(value, other, resolved.spec):
                    yield (
                        place,
                        f"{value!r} is no value of {other.wire}.",
                        "Write a value the field can have.",
                    )


def _possible(value: str, field: spec.Field, whole: spec.Spec) -> bool:
    match field.type:
        case spec.Code(table=table):
            return any(code.code == value for code in whole.table(table).codes)
        case spec.Flag(true, false):
            return value in (("true", "false") if true is None else (true, false))
        case spec.Text():
            return True
    return False


def unique_keys(resolved: Resolved) -> Iterator[tuple[Place, str, str]]:
    """`unique` names a field of the items, and its values can be compared."""
    for record in resolved.spec.records:
        for field in record.fields:
            if (
                field.unique is None
                or not isinstance(field.type, spec.ListOf)
                or not isinstance(field.type.item, spec.Nested)
            ):
                continue
            key = resolved.spec.record(field.type.item.record).field(field.unique.key)
            if key is None or isinstance(key.type, spec.ListOf | spec.Nested | spec.Json):
                yield (
                    at(resolved, field.place, "unique"),
                    f"The items have no plain field {field.unique.key!r}.",
                    "Write the wire name of one.",
                )


def rule_operands(resolved: Resolved) -> Iterator[tuple[Place, str, str]]:
    """Rules compute with numbers of the record, and compare like with like."""
    for record in resolved.spec.records:
        for rule in record.rules:
            for key, comparisons in (("check", (rule.check,)), ("when", rule.when)):
                for comparison in comparisons:
                    fault = _fault(comparison, record)
                    if fault:
                        yield (
                            at(resolved, rule.place, key),
                            fault,
                            "Use wire names of this record, numbers with numbers, dates with dates.",
                        )


def _fault(comparison: spec.Comparison, record: spec.Record) -> str | None:
    kinds = set()
    for operand in expressions.operands(comparison):
        kind = _kind(operand, record)
        if kind is None:
            return f"{operand.text!r} is no number, date, code or text of {record.id}."
        kinds.add(kind)
    if len(kinds) > 1:
        return f"{' and '.join(sorted(kinds))} cannot be compared."
    computed = isinstance(comparison.left, spec.Operation) or isinstance(comparison.right, spec.Operation)
    if computed and kinds != {"number"}:
        return "Only numbers can be computed with."
    if kinds == {"text"} and comparison.op not in ("=", "!="):
        return "Texts are only equal or not."
    return None


def _kind(operand: spec.Operand, record: spec.Record) -> str | None:
    if operand.kind != "field":
        return operand.kind
    field = record.field(operand.text)
    if field is None:
        return None
    if forms.is_number(field.type):
        return "number"
    if forms.is_moment(field.type):
        return "date"
    return "text" if isinstance(field.type, spec.Text | spec.Code) else None
