"""Rules about codes that look alike, and codes that should no longer be used but are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from unicodedata import normalize

from goitin import model, types
from goitin.diagnostics.diagnostic import SourceLocation
from goitin.diagnostics.message import Message, msg
from goitin.language import expressions, rule_fields
from goitin.linter.fields import constrained_items
from goitin.resolver import Resolution
from goitin.wire.tree import scalar_text

Fault = tuple[SourceLocation, str, str]
Gone = dict[str, model.CodeValue]


def shadowed_codes(resolved: Resolution) -> Iterator[Fault]:
    """No two codes of a table look alike: they differ in more than case, leading zeros, blanks or width."""
    for table in resolved.spec.tables:
        seen: dict[str, model.CodeValue] = {}
        for code in table.codes:
            other = seen.setdefault(_look(code.code), code)
            if other.code == code.code:  # itself, or repeated: that is another rule's
                continue
            retired = next((item.code for item in (code, other) if item.retired is not None), None)
            yield (
                code.place,
                _alike(code.code, other.code, retired),
                msg("Keep one of the two, or allow it with the reason why both are needed."),
            )


def _alike(code: str, other: str, retired: str | None) -> Message:
    if retired is None:
        return msg(
            "The code {code!r} differs from {other!r} only in case, leading zeros, blanks or width.",
            code=code,
            other=other,
        )
    return msg(
        "The code {code!r} differs from {other!r} only in case, leading zeros, blanks or width, and {retired!r} is retired.",
        code=code,
        other=other,
        retired=retired,
    )


def _look(code: str) -> str:
    folded = code if code.isascii() else normalize("NFKC", code)
    return "".join(folded.casefold().split()).lstrip("0")


def retired_codes(resolved: Resolution) -> Iterator[Fault]:
    """Examples, conditions and rules of what is still there use no retired code; examples none that is gone, either.

    A condition or rule may look at a code that is gone: it speaks of the editions that had it.
    """
    gone = _no_longer_current(resolved.spec)
    if not gone:
        return
    for item in constrained_items(resolved):
        kind = model.item_type(item.type)
        if isinstance(kind, model.Code) and kind.table in gone:
            yield from _used(resolved.spec, item, _examples(item), "example", gone[kind.table])
    for record in resolved.spec.records:
        for field in record.fields:
            for key, asked in (("required", field.required), ("forbidden", field.forbidden)):
                for statement in asked.statements if asked is not None else ():
                    other = record.field(statement.when) if statement.when else None
                    if other is not None and isinstance(other.type, model.Code):
                        values = [(value, statement.values) for value in statement.values]
                        yield from _used(resolved.spec, field, values, key, gone.get(other.type.table, {}))
        for rule in record.rules:
            for scope, part in rule_fields.conditions(resolved.spec, record, rule):
                yield from _compared(rule, part, scope, gone)


def _no_longer_current(spec: model.Spec) -> dict[str, Gone]:
    """Of each table that has some, the codes that are retired or not in the newest edition."""
    found = {
        table.id: {
            code.code: code for code in table.codes if code.retired is not None or not spec.is_current(code)
        }
        for table in spec.tables
    }
    return {table: codes for table, codes in found.items() if codes}


def _examples(item: model.Field | model.NamedType) -> Iterable[tuple[str, tuple[str, ...]]]:
    for example in item.examples:
        for each in types.of(item.type).items(example):
            yield scalar_text(each), ()


def _used(
    spec: model.Spec,
    item: model.Field | model.NamedType,
    values: Iterable[tuple[str, tuple[str, ...]]],
    key: str,
    gone: Gone,
) -> Iterator[Fault]:
    """Faults of one field or type; `values` are its codes, each with those beside it: a code beside its successor is right."""
    if isinstance(item, model.Field) and not spec.is_current(item):
        return
    for value, beside in values:
        code = gone.get(value)
        if code is None or (code.retired is None and key != "example"):
            continue
        if code.retired is not None and code.retired.use in beside:
            continue
        yield item.place, *_diagnostic(code, key)


def _compared(
    rule: model.Rule, part: model.Condition, scope: rule_fields.Scope, gone: dict[str, Gone]
) -> Iterator[Fault]:
    leaves = list(expressions.operands(part))
    for one in leaves:
        field = scope.field(one.text) if one.kind == "field" else None
        kind = None if field is None else model.item_type(field.type)
        if not isinstance(kind, model.Code):
            continue
        texts = [other.text for other in leaves if other.kind == "text"]
        for text in texts:
            code = gone.get(kind.table, {}).get(text)
            if code is not None and code.retired is not None and code.retired.use not in texts:
                yield rule.place, *_diagnostic(code, "check")


def _diagnostic(code: model.CodeValue, key: str) -> tuple[str, str]:
    if code.retired is None:
        return (
            msg(
                "`{key}` uses the code {code!r}, which ends with edition {until}.",
                key=key,
                code=code.code,
                until=code.until,
            ),
            msg("Use a code in use."),
        )
    use = code.retired.use
    return (
        msg(
            "`{key}` uses the code {code!r}, retired in edition {edition}.",
            key=key,
            code=code.code,
            edition=code.retired.since,
        ),
        msg("Use {use!r}, or allow it with a reason.", use=use)
        if use
        else msg("Use another, or allow it with a reason."),
    )
