"""Rules about codes that look alike, and codes that should no longer be used but are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from unicodedata import normalize

from goitin import model
from goitin.diagnostics.diagnostic import Place
from goitin.diagnostics.message import Sentence, say
from goitin.linter.fields import everything
from goitin.resolver import Resolved
from goitin.wire.tree import scalar_text

Fault = tuple[Place, str, str]
Gone = dict[str, model.CodeValue]


def shadowed_codes(resolved: Resolved) -> Iterator[Fault]:
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
                say("Keep one of the two, or except it with the reason both are needed."),
            )


def _alike(code: str, other: str, retired: str | None) -> Sentence:
    if retired is None:
        return say(
            "The code {code!r} differs from {other!r} only in case, leading zeros, blanks or width.",
            code=code,
            other=other,
        )
    return say(
        "The code {code!r} differs from {other!r} only in case, leading zeros, blanks or width, and {retired!r} is retired.",
        code=code,
        other=other,
        retired=retired,
    )


def _look(code: str) -> str:
    folded = code if code.isascii() else normalize("NFKC", code)
    return "".join(folded.casefold().split()).lstrip("0")


def retired_codes(resolved: Resolved) -> Iterator[Fault]:
    """Examples, conditions and rules of what is still there use no retired code; examples none that is gone, either.

    A condition or rule may look at a code that is gone: it speaks of the editions that had it.
    """
    gone = _gone(resolved.spec)
    if not gone:
        return
    for item in everything(resolved):
        kind = model.leaf(item.type)
        if isinstance(kind, model.Code) and kind.table in gone:
            yield from _used(resolved.spec, item, _examples(item), "example", gone[kind.table])
    for record in resolved.spec.records:
        for field in record.fields:
            other = record.field(field.required.when) if field.required and field.required.when else None
            if other is not None and isinstance(other.type, model.Code) and field.required is not None:
                values = [(value, field.required.values) for value in field.required.values]
                yield from _used(resolved.spec, field, values, "required", gone.get(other.type.table, {}))
        for rule in record.rules:
            for comparison in (rule.check, *rule.when):
                yield from _compared(rule, comparison, record, gone)


def _gone(whole: model.Spec) -> dict[str, Gone]:
    """Of each table that has some, the codes that are retired or not in the newest edition."""
    found = {
        table.id: {
            code.code: code for code in table.codes if code.retired is not None or not whole.is_current(code)
        }
        for table in whole.tables
    }
    return {table: codes for table, codes in found.items() if codes}


def _examples(item: model.Field | model.NamedType) -> Iterable[tuple[str, tuple[str, ...]]]:
    for example in item.examples:
        for each in example if isinstance(example, list) else (example,):
            yield scalar_text(each), ()


def _used(
    whole: model.Spec,
    item: model.Field | model.NamedType,
    values: Iterable[tuple[str, tuple[str, ...]]],
    key: str,
    gone: Gone,
) -> Iterator[Fault]:
    """Faults of one field or type; `values` are its codes, each with those beside it: a code beside its successor is right."""
    if isinstance(item, model.Field) and not whole.is_current(item):
        return
    for value, beside in values:
        code = gone.get(value)
        if code is None or (code.retired is None and key != "example"):
            continue
        if code.retired is not None and code.retired.use in beside:
            continue
        yield item.place, *_said(code, key)


def _compared(
    rule: model.Rule, comparison: model.Comparison, record: model.Record, gone: dict[str, Gone]
) -> Iterator[Fault]:
    sides = (comparison.left, comparison.right)
    for one, other in (sides, sides[::-1]):
        if not isinstance(one, model.Operand) or not isinstance(other, model.Operand):
            continue
        field = record.field(one.text) if one.kind == "field" and other.kind == "text" else None
        if field is not None and isinstance(field.type, model.Code):
            code = gone.get(field.type.table, {}).get(other.text)
            if code is not None and code.retired is not None:
                yield rule.place, *_said(code, "check")


def _said(code: model.CodeValue, key: str) -> tuple[str, str]:
    if code.retired is None:
        return (
            say(
                "`{key}` uses the code {code!r}, which ends with edition {until}.",
                key=key,
                code=code.code,
                until=code.until,
            ),
            say("Use a code in use."),
        )
    use = code.retired.use
    return (
        say(
            "`{key}` uses the code {code!r}, retired in edition {edition}.",
            key=key,
            code=code.code,
            edition=code.retired.since,
        ),
        say("Use {use!r}, or except it with the reason.", use=use)
        if use
        else say("Use another, or except it with the reason."),
    )
