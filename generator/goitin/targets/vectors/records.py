"""All that is tried with one record: as a whole, and key by key."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from goitin import model
from goitin.model import Field, Record, Rule, Spec
from goitin.samples import records
from goitin.samples.field_values import FieldValues
from goitin.samples.rule_values import rule_vectors
from goitin.targets.vectors.inputs import VectorInput, document, renamed, without
from goitin.wire.json_codec import JSON
from goitin.wire.tree import NULL, Number, Tree, Verbatim

Members = Mapping[str, Tree]
Named = tuple[str, "Tree | bytes"]
"""A document, or its bytes, by the name of what is tried."""

_LEAST = 9  # deeper than samples fill what is optional
_ODD_TEXT = Verbatim(
    r'"\u0041\/\b\f\n\r\t\"\\\u001f\u0000\u007f\u2028\ud83d\ude00😀<>&' + "'+é\u2029\u00a0" + '"'
)
_UNKNOWN: Members = {
    "x": Number("1e400"),
    "a/b~c": Verbatim('[ 1.50 ,\t"é b" ]'),
    "": NULL,
    '\u001f"': {"y": {"z": Number("-0.0")}},
}
_TOPS: tuple[Tree, ...] = (True, Number("7"), "x", [], [{}], [NULL], [[]], [Number("7"), "x"])


class Records:
    """Makes what is tried with records of one specification."""

    def __init__(self, spec: Spec) -> None:
        self._spec = spec
        self._samples = records.of(spec)
        self._fields = FieldValues(spec, self._samples)
        self._free = next(filter(_is_free, spec.fields()), None)

    def inputs(self, record: Record) -> Iterator[VectorInput]:
        """Everything that is tried with a record."""
        least = self._samples.record(record.id, _LEAST) or {}
        for name, value in self._documents(record, least):
            yield VectorInput(name, document(value), record.id)
        free = self._free
        if free is not None and any(field is free for field in record.fields):
            escaped = document({**least, free.wire: _ODD_TEXT})
            yield VectorInput(f"{free.wire}/escapes", escaped, record.id)
        for name, value in self._lists(record, least):
            yield VectorInput(name, document(value), record.id, is_list=True)

    def _documents(self, record: Record, least: Members) -> Iterator[Named]:
        full = self._samples.record(record.id) or {}
        yield from self._whole(record, least)
        for field in record.fields:
            for name, data in self._field(record, field, least):
                yield f"{field.wire}/{name}", data
        for rule in record.rules:
            for name, members in rule_vectors(self._spec, record, rule, full):
                yield f"rule:{rule.id}/{name}", {**least, **members}

    def _whole(self, record: Record, least: Members) -> Iterator[Named]:
        full = self._samples.record(record.id) or {}
        every = {field.wire: self._samples.field(field) for field in record.fields}
        all_editions = {wire: value for wire, value in every.items() if value is not None}
        yield "least", least
        yield "full", full
        yield "fields of all editions", all_editions
        yield "other way round", dict(reversed(all_editions.items()))
        yield "nothing", b"{}"
        yield "an unknown key", {"x": Number("1e400"), **least}
        yield "not an object", b"null"
        if record is self._spec.records[0]:
            yield from self._first(least, every)

    def _first(self, least: Members, every: Iterable[str]) -> Iterator[Named]:
        """What tells little of a record itself, and so is tried with the first one."""
        for top in _TOPS:
            yield f"not an object: {JSON.text(top)}", top
        yield "white space", b" {\n\t" + document(least)[1:-1].replace(b'":', b'" :\r\n ') + b" }\n"
        yield "all null", dict.fromkeys(every, NULL)
        yield "all empty", dict.fromkeys(every, "")
        yield "all of another type", {wire: {"a": []} for wire in every}
        yield "keys in another case", {wire.swapcase(): value for wire, value in least.items()}
        yield "all lists", {wire: [True] for wire in every}
        yield "unknown keys", {**_UNKNOWN, **least, "z": []}

    def _lists(self, record: Record, least: Members) -> Iterator[Named]:
        mixed: list[Tree] = [least, NULL, least, {}, Number("7"), least]
        yield "as a list/wrong ones among good ones", mixed
        if record is self._spec.records[0]:
            yield "as a list/no list", least
            yield "as a list/empty", b"[]"
            yield "as a list/one", [least]
            yield "as a list/null", b"null"

    def _field(self, record: Record, field: Field, least: Members) -> Iterator[Named]:
        yield "missing", without(least, field.wire)
        for probe in self._fields.probes(field):
            yield probe.name, {**least, field.wire: probe.value}
        yield from self._aliases(field, least)
        demands = [one for asked in (field.required, field.forbidden) if asked for one in asked.statements]
        for at, statement in enumerate(demands):
            for name, members in self._demanded(record, field, statement, least):
                yield (f"statement {at + 1}: {name}" if at else name), members

    def _aliases(self, field: Field, least: Members) -> Iterator[Named]:
        good = self._samples.some(field)
        rest = without(least, field.wire)
        for alias in field.aliases:
            for value in (good, NULL, "", {"a": []}):
                yield f"alias {alias}: {JSON.text(value)}", renamed(least, field.wire, alias, value)
            yield f"alias {alias} before the own key", {alias: good, **rest, field.wire: good}
            yield f"alias {alias} behind the own key", {**rest, field.wire: good, alias: good}
            yield f"alias {alias} beside a null", {**rest, alias: good, field.wire: NULL}
        if len(field.aliases) > 1:
            yield "all aliases", {**rest, **dict.fromkeys(field.aliases, good)}
            backwards = dict.fromkeys(reversed(field.aliases), good)
            yield "all aliases, last first", {**rest, **backwards}
            one_null = {**dict.fromkeys(field.aliases, good), field.aliases[0]: NULL}
            yield "the first alias is null", {**rest, **one_null}

    def _demanded(
        self, record: Record, field: Field, statement: model.Required, least: Members
    ) -> Iterator[Named]:
        """On both sides of the condition of one statement."""
        if statement.when is not None:
            yield from self._conditions(field, statement.when, statement.values, least)
        elif statement.condition is not None:
            yield from self._under(record, field, statement, statement.condition, least)

    def _under(
        self,
        record: Record,
        field: Field,
        asked: model.Required,
        condition: model.Condition,
        least: Members,
    ) -> Iterator[Named]:
        """On both sides of a condition, as if it were a rule: without the field, and with it."""
        rule = Rule(id=field.id, check=condition, message=field.label, grade=asked.grade)
        full = self._samples.record(record.id) or {}
        good = self._fields.good(field)
        for name, members in rule_vectors(self._spec, record, rule, full):
            made = without({**least, **members}, field.wire)
            yield f"{name}, missing", made
            yield f"{name}, null", {**made, field.wire: NULL}
            if good is not None:
                yield f"{name}, there", {**made, field.wire: good}

    def _conditions(
        self, field: Field, when: str, values: tuple[str, ...], least: Members
    ) -> Iterator[Named]:
        good = self._fields.good(field)
        rest = without(least, field.wire, when)
        for value in values:
            for control in _spelled(value):
                text = JSON.text(control)
                yield f"{when} is {text}, missing", {**rest, when: control}
                yield f"{when} is {text} behind, null", {field.wire: NULL, **rest, when: control}
                if good is not None:
                    yield f"{when} is {text}, there", {**rest, when: control, field.wire: good}
        others: tuple[Tree, ...] = (NULL, "", "?", False, {"a": []})
        for other in others:
            yield f"{when} is {JSON.text(other)}, missing", {**rest, when: other}
        yield f"{when} is missing, missing", rest


def _is_free(field: Field) -> bool:
    return isinstance(field.type, model.Text) and not (field.length or field.pattern or field.fixed)


def _spelled(value: str) -> list[Tree]:
    """What a condition asks for as a text, and as the number or truth with these letters."""
    if value in ("true", "false"):
        return [value, value == "true"]
    is_number = value.isascii() and value.isdigit() and (value == "0" or value[0] != "0")
    return [value, Number(value)] if is_number else [value]
