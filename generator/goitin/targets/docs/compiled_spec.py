"""A specification as the judge in JavaScript reads it: one JSON document that holds what a verdict needs, and nothing else.

The judge (templates/docs/judge/, plain scripts that share one scope) interprets these tables as `validator` interprets the model.
Types, clauses and fields stand once, in lists of their own, and are named by their place in them. A key that says nothing is left out.

    id, number, version   of the specification
    editions              [[id, vi, en]], in order of time; wherever else an edition is meant stands its place here
    zone                  the zone of all times, such as `+07:00`
    phrasebook            {section: {key: [vi, en]}}, with {blanks}: `sentences`, `additions`, `kinds`, `forms`
    clauses               [[vi, en, confidence]]: where a field or record comes from
    types                 [{type, say, form, …}]: `say` is its phrase, `form` [vi, en] what is asked, in words; then what the type has: `digits`,
                          `scale`, `exact`, `as` and `writes` (text, number, either), `sign`, `pattern`, `true`, `false`, `table` and `closed`, `record`; of a list `item`, a place in this list
    tables                {id: [[code, first, last, retired]]}: the editions it is in, and from which one on it is retired; a known, never
                          retired code of all editions is [code]
    fields                [{wire, vi, en, clause, row, type, …}]: `span` [first, last] unless all editions have it; `part` in a message;
                          `accepts` (types), `aliases`, `fixed`; `private` where its code is personal data; the constraints `required` {when, is},
                          `present` {empty}, `length`, `range`, `items` {min, max}, `period` {min, max, first, last}, `pattern` {is},
                          `unique` {key}, each with `warns` where breaking it is no error
    records               [{id, vi, en, clause, fields, rules}]: messages have no labels; `fields` are places; a rule is {id, check, when,
                          tolerance, zeroes, shows, vi, en, warns}: `zeroes` count as 0 where they are absent, `shows` where its two numbers may be told; a comparison or an operation [op, left, right], an operand {field}, {number} or {text}
    services              [{id, wire, vi, en, request, response, bare, data, result}]: the last two are types
    parts                 {part: [[wire, alias, …]]}: the keys that tell messages apart
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import fields as parts_of
from typing import Any

from goitin import model, resources
from goitin.diagnostics.diagnostic import Severity
from goitin.language import expressions, phrasebook, type_phrases
from goitin.model import (
    CodeValue,
    ConstraintMeta,
    Expression,
    Field,
    Label,
    Operand,
    Provenance,
    Record,
    Rule,
    Service,
    Spec,
    message_keys,
)
from goitin.wire.json_codec import JSON

SCRIPTS = (
    "reader.js",
    "writing.js",
    "fractions.js",
    "nearness.js",
    "bytes.js",
    "looking.js",
    "breaks.js",
    "sentences.js",
    "findings.js",
    "context.js",
    "values.js",
    "numbers.js",
    "moments.js",
    "scalars.js",
    "patterns.js",
    "constraints.js",
    "crossfield.js",
    "fields.js",
    "records.js",
    "services.js",
    "placing.js",
    "message.js",
    "pointing.js",
    "judge.js",
)
"""The scripts of the judge, in the order in which they must be read."""

_COMMENT = re.compile(r"^[ \t]*/\*(?:(?!\*/).)*\*/\n", re.DOTALL | re.MULTILINE)
_WORDS = {"regex": "is", "values": "is"}  # what a constraint calls otherwise here
_TYPE_WORDS = {"form": "as"}


def sources() -> dict[str, str]:
    """The scripts of the judge by name, in order; comments stay at home."""
    folder = resources.templates() / "docs" / "judge"
    return {name: _COMMENT.sub("", (folder / name).read_text(encoding="utf-8")) for name in SCRIPTS}


def bundled(texts: Iterable[str]) -> str:
    """Scripts as one, in a scope of their own, so that pages see `Goitin` alone."""
    return "(function () {\n" + "".join(texts) + "})();\n"


def script() -> str:
    """The judge as one script."""
    return bundled(sources().values())


def tables(spec: Spec) -> dict[str, Any]:
    """What the judge must know of a specification."""
    return _Tables(spec).made()


class _Pool:
    """Things that stand once: each has its place, in order of first use."""

    def __init__(self) -> None:
        self.items: list[Any] = []
        self._places: dict[str, int] = {}

    def place(self, item: Any) -> int:
        """The place of a thing; it is added if it is new."""
        key = json.dumps(item)
        if key not in self._places:
            self._places[key] = len(self.items)
            self.items.append(item)
        return self._places[key]


class _Tables:
    def __init__(self, spec: Spec) -> None:
        self.spec = spec
        self._editions = {edition.id: place for place, edition in enumerate(spec.editions)}
        self._clauses, self._types, self._fields = _Pool(), _Pool(), _Pool()

    def made(self) -> dict[str, Any]:
        spec = self.spec
        records = [self._record(record) for record in spec.records]
        services = [self._service(service) for service in spec.services()]
        return {
            "id": spec.id,
            "number": spec.number,
            "version": spec.version,
            "editions": [[edition.id, edition.label.vi, edition.label.en] for edition in spec.editions],
            **({} if spec.zone is None else {"zone": spec.zone}),
            "phrasebook": phrasebook.table(),
            "clauses": self._clauses.items,
            "types": self._types.items,
            "tables": {table.id: [self._code(code) for code in table.codes] for table in spec.tables},
            "fields": self._fields.items,
            "records": records,
            "services": services,
            "parts": {
                part: [[key.wire, *key.aliases] for key in message_keys.keys(spec, part)]
                for part in message_keys.PARTS
            },
        }

    def _record(self, record: Record) -> dict[str, Any]:
        return _without_absent(
            id=record.id,
            **(_labels(record.label) if record.message_kind == "record" else {}),
            clause=self._clause(record.origin),
            fields=[self._fields.place(self._field(field, record)) for field in record.fields],
            rules=[_rule(rule, self.spec, record) for rule in record.rules] or None,
        )

    def _field(self, field: Field, record: Record) -> dict[str, Any]:
        constraints = {name: _constraint(getattr(field, name)) for name in model.CONSTRAINTS}
        is_private = field.sensitive or record.id in self.spec.private_records()
        return _without_absent(
            wire=field.wire,
            vi=field.label.vi,
            en=field.label.en,
            clause=self._clause(field.origin),
            row=field.row,
            type=self._type(field.type),
            span=self._span(field),
            part=field.role,
            accepts=[self._type(kind) for kind in field.accepts] or None,
            aliases=list(field.aliases) or None,
            fixed=field.fixed,
            private=(is_private and isinstance(model.item_type(field.type), model.Code)) or None,
            **constraints,
        )

    def _service(self, service: Service) -> dict[str, Any]:
        return _without_absent(
            id=service.id,
            wire=service.wire,
            **_labels(service.label),
            request=service.request,
            response=service.response,
            bare=service.empty_response,
            data=None if service.data is None else self._type(service.data),
            result=None if service.result is None else self._type(service.result),
        )

    def _type(self, kind: model.Type) -> int:
        if isinstance(kind, model.ListOf):
            words = {"say": type_phrases.text_of(kind), "form": phrasebook.expected(kind)}
            made = {"type": "list", **words, "item": self._type(kind.item)}
        else:
            made = _scalar(kind)
        return self._types.place(made)

    def _clause(self, origin: Provenance) -> int:
        vi, en = (
            "; ".join(getattr(one.label, language) for one in origin.citations) for language in ("vi", "en")
        )
        return self._clauses.place([vi, en, origin.confidence])

    def _code(self, code: CodeValue) -> list[Any]:
        span = self._span(code)
        retired = None if code.retired is None else self._editions[code.retired.since]
        if span is None and retired is None:
            return [code.code]
        return [code.code, *(span or [0, len(self._editions) - 1]), retired]

    def _span(self, item: Field | CodeValue) -> list[int] | None:
        """The editions that have it; None: all."""
        lived = self.spec.lifetime(item)
        return None if len(lived) == len(self.spec.editions) else [lived.start, lived.stop - 1]


def _scalar(kind: model.Type) -> dict[str, Any]:
    """A type that is no list: its name, its phrase, and all it has."""
    named = {_TYPE_WORDS.get(one.name, one.name): getattr(kind, one.name) for one in parts_of(kind)}
    closed = named.pop("strength", None) is model.Closedness.CLOSED or None
    if isinstance(kind, model.Decimal):
        named["exact"] = named["exact"] or None
    words = {"say": type_phrases.text_of(kind), "form": phrasebook.expected(kind)}
    made = _without_absent(type=type(kind).__name__.lower(), **words, closed=closed, **named)
    if isinstance(kind, model.Percent):
        made["digits"] = type_phrases.MAX_DECIMAL_DIGITS
    return made


def _constraint(asked: Any) -> dict[str, Any] | None:
    if asked is None:
        return None
    own = {one.name: getattr(asked, one.name) for one in parts_of(asked) if one.name != "grade"}
    if isinstance(asked, model.Period):
        own |= {"first": asked.first, "last": asked.last}
    elif isinstance(asked, model.Present):
        own |= {"empty": JSON.text(asked.empty)}
    words = {_WORDS.get(name, name): value for name, value in own.items() if value != ()}
    return _without_absent(**words, warns=_warns(asked.grade))


def _rule(rule: Rule, spec: Spec, record: Record) -> dict[str, Any]:
    return _without_absent(
        id=rule.id,
        check=_comparison(rule.check),
        when=[_comparison(one) for one in rule.when] or None,
        tolerance=rule.tolerance if rule.tolerance != "0" else None,
        zeroes=list(expressions.zeroes(spec, record, rule)) or None,
        shows=expressions.shows(spec, record, rule) or None,
        **_labels(rule.message),
        warns=_warns(rule.grade),
    )


def _comparison(asked: model.Comparison) -> list[Any]:
    return [asked.op, _expression(asked.left), _expression(asked.right)]


def _expression(one: Expression) -> Any:
    if isinstance(one, Operand):
        return {one.kind: one.text}
    return [one.op, _expression(one.left), _expression(one.right)]


def _warns(grade: ConstraintMeta) -> bool | None:
    return grade.severity is Severity.WARNING or None


def _labels(label: Label) -> Mapping[str, str]:
    return {"vi": label.vi, "en": label.en}


def _without_absent(**parts: Any) -> dict[str, Any]:
    """What says something."""
    return {name: part for name, part in parts.items() if part is not None}
