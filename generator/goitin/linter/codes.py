"""Rules about code tables."""

from __future__ import annotations

from collections.abc import Iterator

from goitin import model
from goitin.diagnostics import suggest
from goitin.diagnostics.diagnostic import SourceLocation
from goitin.diagnostics.message import msg
from goitin.linter.fields import constrained_items, location_of_key, repeated_former_ids
from goitin.resolver import Resolution

_OPENING, _CLOSING = "“‘„«", "”’“»"


def repeated_codes(resolved: Resolution) -> Iterator[tuple[SourceLocation, str, str]]:
    """No code and no id stands twice in a table."""
    for table in resolved.spec.tables:
        seen: dict[tuple[str, str], int] = {}  # with the line of the first
        for code in table.codes:
            values = [("code", code.code), ("id", code.id)]
            for name, value in [pair for pair in values if pair in seen][:1]:  # one finding a line
                yield (
                    location_of_key(resolved, code.place, name),
                    msg(
                        "The {name} {value!r} appears twice in {table}, first in line {line}.",
                        name=name,
                        value=value,
                        table=table.id,
                        line=seen[name, value],
                    ),
                    msg("Keep one; a code is never reused."),
                )
            for pair in values:
                seen.setdefault(pair, code.place.line)
        yield from repeated_former_ids(resolved, table.id, table.codes)


def typographic_quotes(resolved: Resolution) -> Iterator[tuple[SourceLocation, str, str]]:
    """No code stands in the quotes of a word processor: YAML takes them for a part of it."""
    for table in resolved.spec.tables:
        for code in table.codes:
            if len(code.code) > 1 and code.code[0] in _OPENING and code.code[-1] in _CLOSING:
                yield (
                    location_of_key(resolved, code.place, "code"),
                    msg(
                        "The quotes around {code} are those of a word processor, so they are part of the code.",
                        code=code.code,
                    ),
                    msg('Write straight quotes (").'),
                )


def closed_below_a(resolved: Resolution) -> Iterator[tuple[SourceLocation, str, str]]:
    """A table nobody has published cannot refuse a code."""
    for table in resolved.spec.tables:
        if table.strength is model.Closedness.CLOSED and table.origin.confidence is not model.Confidence.A:
            yield (
                location_of_key(resolved, table.place, "strength"),
                msg(
                    "The table is closed, but its confidence is only {confidence}.",
                    confidence=table.origin.confidence,
                ),
                msg("Write `strength: open`: what nobody has published cannot be refused."),
            )


def retired_use(resolved: Resolution) -> Iterator[tuple[SourceLocation, str, str]]:
    """What replaces a retired code exists and is not retired itself."""
    for table in resolved.spec.tables:
        by_code = {code.code: code for code in table.codes}
        for code in table.codes:
            if code.retired is None or code.retired.use is None:
                continue
            other = by_code.get(code.retired.use)
            if other is None or other is code or other.retired is not None:
                yield (
                    location_of_key(resolved, code.place, "retired"),
                    msg(
                        "{use!r} cannot replace {code!r}: it is missing, retired or the same.",
                        use=code.retired.use,
                        code=code.code,
                    ),
                    suggest.suggest(
                        code.retired.use,
                        [item.code for item in table.codes if item.retired is None],
                        msg("Name a code of the table that is in use."),
                    ),
                )


def code_form(resolved: Resolution) -> Iterator[tuple[SourceLocation, str, str]]:
    """Codes that are always JSON numbers are numbers."""
    for item in constrained_items(resolved):
        kind = model.item_type(item.type)
        if not isinstance(kind, model.Code) or kind.form is not model.JsonForm.NUMBER:
            continue
        table = resolved.spec.table(kind.table)
        for code in [one.code for one in table.codes] or (table.rows.rows if table.rows else ()):
            digits = code.removeprefix("-")
            if not digits.isascii() or not digits.isdigit() or (len(digits) > 1 and digits[0] == "0"):
                yield (
                    location_of_key(resolved, item.place, "as"),
                    msg(
                        "The code {code!r} of {table} cannot be written as a JSON number.",
                        code=code,
                        table=kind.table,
                    ),
                    msg("Write `as: text` or `as: either`, or correct the table."),
                )
                break
