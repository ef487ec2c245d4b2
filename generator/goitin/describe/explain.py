"""What a word of a specification is: a key on the wire, a code, a record, a table, a service, a type; where used, from where."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from goitin import kinds
from goitin.describe import constraints, labels
from goitin.describe.editions import edition_range
from goitin.diagnostics.diagnostic import SourceLocation
from goitin.diagnostics.message import join, msg
from goitin.model import Code, CodeTable, Field, Label, Nested, Provenance, Record, Spec, item_type
from goitin.types import phrase
from goitin.wire.json_codec import JSON

Paragraph = tuple[list[str], SourceLocation]
"""What there is to say of one thing, line by line, and where it stands."""

_RULE = "rule:"


def explain(spec: Spec, word: str, root: str) -> list[str]:
    """Explain everything that a word names.

    Args:
        spec: The specification.
        word: The name, letter by letter: a key, a code, an id, a service's name on the wire, or `rule:` and the id of a rule.
        root: The folder of specifications as the reader calls it; each paragraph ends with a place below it.

    Returns:
        One paragraph for each thing of this name; empty where there is none.

    """
    return [join("\n  ", [*lines, f"{root}/{place}"]) for lines, place in paragraphs(spec, word)]


def paragraphs(spec: Spec, word: str) -> Iterator[Paragraph]:
    """What there is to say of each thing that a word names, as for `explain`, line by line with its place."""
    yield from _fields(spec, word)
    yield from _codes(spec, word)
    yield from _rows(spec, word)
    yield from _records(spec, word)
    yield from _tables(spec, word)
    yield from _services(spec, word)
    yield from _types(spec, word)
    yield from _rules(spec, word)
    yield from _sources(spec, word)


def words(spec: Spec) -> Iterator[tuple[str, Label]]:
    """Every word there is something to say about, with the label of what it names."""
    yield from _names(spec)
    for table in spec.tables:
        for code in table.codes:
            yield code.code, code.label


def _names(spec: Spec) -> Iterator[tuple[str, Label]]:
    for record in spec.records:
        yield record.id, record.label
        for field in record.fields:
            yield field.wire, field.label
    for group in (spec.tables, spec.types):
        for item in group:
            yield item.id, item.label
    for service in spec.services():
        for name in filter(None, (service.id, service.wire)):
            yield name, service.label
    for record in spec.records:
        for rule in record.rules:
            yield f"{_RULE}{rule.id}", rule.message
    for source in spec.sources:
        yield source.id, source.label


def _fields(spec: Spec, word: str) -> Iterator[Paragraph]:
    for record in spec.records:
        for field in record.fields:
            if field.wire == word or word in field.aliases:
                yield _paragraph(f"{record.id}/{field.wire}", field, _demands(field))


def _codes(spec: Spec, word: str) -> Iterator[Paragraph]:
    for table in spec.tables:
        for code in table.codes:
            if code.code == word:
                more = _used_by(spec, Code, table.id)
                if code.retired:
                    since, use = code.retired.since, code.retired.use or "–"
                    more.insert(0, msg("retired from {since}, use {use}", since=since, use=use))
                yield _paragraph(msg("{table}, code {code}", table=table.id, code=code.code), code, more)


def _rows(spec: Spec, word: str) -> Iterator[Paragraph]:
    """What a code of a list means."""
    for table in spec.tables:
        label = table.rows.rows.get(word) if table.rows else None
        if label is not None:
            name = msg("{table}, code {code}", table=table.id, code=word)
            yield _paragraph(name, replace(table, label=label), _used_by(spec, Code, table.id))


def _records(spec: Spec, word: str) -> Iterator[Paragraph]:
    for record in spec.records:
        if record.id == word:
            keys = ", ".join(field.wire for field in record.fields)
            inside = [msg("fields: {keys}", keys=keys)]
            if record.join_key is not None:
                inside = [
                    msg("tables: {keys}", keys=keys),
                    msg("key of all rows: {key}", key=record.join_key),
                ]
            is_dossier = record.join_key is not None
            name = msg("dossier {name}", name=word) if is_dossier else msg("record {name}", name=word)
            yield _paragraph(name, record, [*inside, *_used_by(spec, Nested, word)])


def _tables(spec: Spec, word: str) -> Iterator[Paragraph]:
    for table in spec.tables:
        if table.id == word:
            yield _paragraph(
                msg("code table {name}", name=word),
                table,
                [_codes_of(table), *_used_by(spec, Code, word)],
            )


def _codes_of(table: CodeTable) -> str:
    """How strong it is, and its codes; of a list in a file, which one."""
    rows = table.rows
    if rows is None:
        return f"{table.says}: {', '.join(code.code for code in table.codes)}"
    if rows.is_provided:
        return f"{table.says}: {msg('given at run time')}"
    return msg(
        "{strength}: {count} codes in {file}, version {version}",
        strength=table.says,
        count=len(rows.rows),
        file=rows.file,
        version=rows.version,
    )


def _services(spec: Spec, word: str) -> Iterator[Paragraph]:
    for service in spec.services():
        if word in (service.id, service.wire):
            payload = [
                f"{name}: {phrase(kind)}"
                for name, kind in (("data", service.data), ("result", service.result))
                if kind
            ]
            what = msg(
                "service {name}", name=f"{service.id} ({service.wire})" if service.wire else service.id
            )
            yield _paragraph(what, service, [service.direction, *payload])


def _types(spec: Spec, word: str) -> Iterator[Paragraph]:
    for named in spec.types:
        if named.id == word:
            users = [f"{record.id}/{field.wire}" for record, field in _all(spec) if field.named_type == word]
            yield _paragraph(
                msg("type {name}", name=word), named, [phrase(named.type), *_listed(msg("used by"), users)]
            )


def _rules(spec: Spec, word: str) -> Iterator[Paragraph]:
    """Rules of records, as findings call them (`rule:tong_so`) or by their ids alone."""
    for record in spec.records:
        for rule in record.rules:
            if word in (rule.id, f"{_RULE}{rule.id}"):
                lines = [
                    msg("rule {name} of record {record}", name=rule.id, record=record.id),
                    f"vi: {rule.message.vi}",
                    f"en: {rule.message.en}",
                    constraints.rule(rule),
                    constraints.grade(rule.grade),
                ]
                yield lines, rule.place


def _sources(spec: Spec, word: str) -> Iterator[Paragraph]:
    """Sources, which findings cite by their ids."""
    for one in spec.sources:
        if one.id == word:
            kind = labels.SOURCES[one.kind].bilingual
            read = " ".join(filter(None, (one.url, one.seen)))
            lines = [f"vi: {one.label.vi}", f"en: {one.label.en}", kind, *([read] if read else [])]
            yield [msg("source {name}", name=word), *lines], one.place


def _demands(field: Field) -> list[str]:
    """Type and constraints, each where there is one."""
    demands = [
        _type(field),
        constraints.asked(kinds.REQUIRED, field) or msg("optional"),
        *(
            line
            for kind in kinds.CONSTRAINTS
            if kind is not kinds.REQUIRED
            for line in _listed(kind.title, [constraints.asked(kind, field)])
        ),
        *_listed(msg("aliases"), list(field.aliases)),
        *_listed(msg("accepts"), [constraints.accepts(field)]),
        msg("personal data") if field.sensitive else "",
        *_listed(msg("examples"), list(map(JSON.text, field.examples))),
    ]
    return [item for item in demands if item]


def _listed(name: str, items: list[str]) -> list[str]:
    filled = [item for item in items if item]
    return [msg("{name}: {items}", name=name, items=join(", ", filled))] if filled else []


def _type(field: Field) -> str:
    form = constraints.form(field)
    type = constraints.type_of(field)
    return msg("type: {type} as {form}", type=type, form=form) if form else msg("type: {type}", type=type)


def _used_by(spec: Spec, kind: type[Code | Nested], id: str) -> list[str]:
    name = "table" if kind is Code else "record"
    found = [
        f"{record.id}/{field.wire}"
        for record, field in _all(spec)
        if isinstance(item_type(field.type), kind) and getattr(item_type(field.type), name) == id
    ]
    return _listed(msg("used by"), found)


def _all(spec: Spec) -> Iterator[tuple[Record, Field]]:
    for record in spec.records:
        for field in record.fields:
            yield record, field


def _paragraph(what: str, item: Any, more: list[str]) -> Paragraph:
    """Both labels, what more there is, notes and readings, and where it comes from."""
    lines = [f"vi: {item.label.vi}", f"en: {item.label.en}", *more]
    if item.note:
        lines += [msg("note: {note}", note=item.note.vi), f"      {item.note.en}"]
    for reading in item.readings if hasattr(item, "readings") else ():
        lines += [
            msg("reading ({status}): {reading}", status=reading.status, reading=reading.text.vi),
            f"      {reading.text.en}",
        ]
    editions = edition_range(item) if hasattr(item, "since") else ""
    lines += [msg("editions: {editions}", editions=editions)] if editions else []
    lines += [msg("source: {source}", source=_origin(item.origin))]
    return [what, *lines], item.place


def _origin(origin: Provenance) -> str:
    cited = "; ".join(_cited(item.source.label, item.place) for item in origin.citations)
    return f"{cited} ({origin.confidence})"


def _cited(label: Label, place: str) -> str:
    """The name in both languages; a comma where the place would read as a part of the English one."""
    return f"{label.bilingual}{' ' if label.vi == label.en else ', '}{place}" if place else label.bilingual
