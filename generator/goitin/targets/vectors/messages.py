"""Whole messages: every service's request and response, each way to name them and to fail at it.

What is the same for many services, by shape, is tried in full with the first of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from goitin import model
from goitin.model import Field, Record, Service, Spec
from goitin.model.message_keys import is_named, records_of
from goitin.samples import records
from goitin.targets.vectors.inputs import VectorInput, document, renamed, without
from goitin.wire.json_codec import JSON
from goitin.wire.tree import NULL, Number, Tree

Members = Mapping[str, Tree]
Callers = tuple[tuple[str | None, str | None], ...]

_LEAST = 9  # deeper than samples fill what is optional
_NOTHING: tuple[Tree, ...] = (NULL, "", [], {})
_WRONG: tuple[Tree, ...] = (Number("7"), "x", [Number("7")], [NULL], {"x": []})
_TOPS: tuple[Tree, ...] = (NULL, True, Number("7"), "x", [], [NULL], [{}], [[]], {})
_OTHER_TEXTS: tuple[Tree, ...] = (NULL, "", Number("7"), "?", [], True)
_NO_NAMES: tuple[Tree, ...] = ("?", NULL, [])
NOBODY: Callers = ((None, None),)


class Messages:
    """Makes the whole messages of one specification."""

    def __init__(self, spec: Spec) -> None:
        self._spec = spec
        self._samples = records.of(spec)
        self._shapes: set[object] = set()

    def inputs(self) -> Iterator[VectorInput]:
        """Every message that is tried."""
        for service in self._spec.services():
            is_first = self._is_first_of_shape(service)
            yield from self._request(service, is_first)
            yield from self._response(service, is_first)
        if self._shapes:  # else there are no messages to read, in any SDK
            yield from self._without_service()

    def _is_first_of_shape(self, service: Service) -> bool:
        """Whether no service before it has payloads and keys of this kind."""
        wires = [item.wire for item in self._spec.services()]
        response = self._spec.record(service.response)
        shape = (
            type(service.data), type(service.result), records_of(service.data) is None, records_of(service.result) is None,
            service.wire is None, wires.count(service.wire) > 1, is_named(self._spec, service),
            tuple(field.role for field in response.fields), tuple(field.wire for field in response.fields),
        )  # fmt: skip
        is_first = shape not in self._shapes
        self._shapes.add(shape)
        return is_first

    def _request(self, service: Service, is_first: bool) -> Iterator[VectorInput]:
        record = self._spec.record(service.request)
        least = self._samples.record(record.id, _LEAST) or {}
        name = f"{service.id}/request"
        callers = (*NOBODY, (service.id, None), (service.id, "request"))
        yield from _asked(f"{name}/least", least, callers)
        yield from _asked(f"{name}/full", self._samples.record(record.id) or {}, callers[:2])
        yield from _asked(f"{name}/other way round", dict(reversed(list(least.items()))), callers[:1])
        yield from self._payload(name, record, "data", least, callers[:2])
        if is_first:
            others = (
                (None, "request"),
                (None, "response"),
                (service.id, "response"),
                (self._other(service), None),
            )
            yield from _asked(f"{name}/least", least, others)
            yield from self._naming(name, record, least, service)
            yield from self._tops(name, service, self._item(service.data))

    def _response(self, service: Service, is_first: bool) -> Iterator[VectorInput]:
        record = self._spec.record(service.response)
        name = f"{service.id}/response"
        least = dict(self._samples.record(record.id, _LEAST) or {})
        result = record.field_with_role("result")
        payload = self._samples.field(result, _LEAST) if result else None
        if result is not None and payload is not None:
            least[result.wire] = payload
        callers = ((service.id, "response"), (service.id, None), *NOBODY)
        yield from _asked(f"{name}/least", least, callers)
        yield from _asked(f"{name}/full", self._samples.record(record.id) or {}, callers[:1])
        if is_first:
            yield from self._payload(name, record, "result", least, callers)
            others = (
                (None, "response"),
                (None, "request"),
                (service.id, "request"),
                (self._other(service), "response"),
            )
            yield from _asked(f"{name}/least", least, others)
            yield from self._answers(name, record, least)
            whose: Callers = ((service.id, "response"), *NOBODY)
            for label, data in self._doubled(record, least):
                yield from _asked(f"{name}/{label}", data, (*whose, (service.id, "request")))
            for label, data in self._not_doubled(record):
                yield from _asked(f"{name}/{label}", data, whose)

    def _payload(
        self, name: str, record: Record, part: str, least: Members, callers: Callers
    ) -> Iterator[VectorInput]:
        """The payload missing, empty, of another shape; with good and bad records in it."""
        field = record.field_with_role(part)
        if field is None:
            return
        yield from _asked(f"{name}/without {part}", without(least, field.wire), callers)
        for value in (*_NOTHING, *_WRONG):
            yield from _asked(f"{name}/{part} is {JSON.text(value)}", {**least, field.wire: value}, callers)
        good = self._item(field.type)
        if good is None:
            return
        if isinstance(field.type, model.ListOf):
            mixed: list[Tree] = [good, {}, good, NULL, [], good]
            yield from _asked(f"{name}/{part} good and bad", {**least, field.wire: mixed}, callers)
            yield from _asked(f"{name}/{part} is one record", {**least, field.wire: good}, callers)
        else:
            yield from _asked(f"{name}/{part} in a list", {**least, field.wire: [good]}, callers)
        strange = {"a/b~c": Number("1"), **good}
        held = [strange] if isinstance(field.type, model.ListOf) else strange
        yield from _asked(f"{name}/strange key in {part}", {**least, field.wire: held}, callers)

    def _naming(self, name: str, record: Record, least: Members, service: Service) -> Iterator[VectorInput]:
        """The key of the service, and its parameters, in every state."""
        callers = (*NOBODY, (service.id, None))
        key = record.field_with_role("service")
        for field in record.fields:
            if field is not key and field.role in ("session", "parameter"):
                yield from _asked(f"{name}/without {field.wire}", without(least, field.wire), callers)
                yield from _asked(f"{name}/{field.wire} is empty", {**least, field.wire: ""}, callers)
                for alias in field.aliases:
                    changed = renamed(least, field.wire, alias, least.get(field.wire, "x"))
                    yield from _asked(f"{name}/{field.wire} as {alias}", changed, callers)
        if key is None:
            return
        yield from _asked(f"{name}/without {key.wire}", without(least, key.wire), callers)
        for value in (*_OTHER_TEXTS, *self._names(service)):
            yield from _asked(f"{name}/{key.wire} is {JSON.text(value)}", {**least, key.wire: value}, callers)
        for alias in key.aliases:
            changed = renamed(least, key.wire, alias, least[key.wire])
            yield from _asked(f"{name}/{key.wire} as {alias}", changed, callers)
        parameters = [field.wire for field in record.fields if field.role == "parameter"]
        yield from _asked(f"{name}/without parameters", without(least, *parameters), callers)
        more = self._parameters_of_others(service)
        yield from _asked(f"{name}/parameters of others", {**least, **more}, callers)
        yield from _asked(f"{name}/only them", {**without(least, *parameters), **more}, callers)

    def _names(self, service: Service) -> Iterator[str]:
        """The name in another case, misspelt, too long to be near anything, and the next service's."""
        if service.wire is not None:
            yield service.wire.swapcase()
            yield f"{service.wire[:-1]}-x"
            yield service.wire * 10 + "x" * 100
        other = next(
            (item.wire for item in self._spec.services() if item.wire not in (None, service.wire)), None
        )
        if other is not None:
            yield other

    def _parameters_of_others(self, service: Service) -> dict[str, Tree]:
        """Parameters of other services with the same name."""
        found: dict[str, Tree] = {}
        for other in self._spec.services():
            if other.id != service.id and other.wire == service.wire:
                record = self._spec.record(other.request)
                members = self._samples.record(record.id, _LEAST) or {}
                wires = [field.wire for field in record.fields if field.role == "parameter"]
                found |= {wire: members[wire] for wire in wires if wire in members}
        return found

    def _tops(self, name: str, service: Service, item: Members | None) -> Iterator[VectorInput]:
        """Documents that are no object, and a bare list of records."""
        callers = (*NOBODY, (service.id, None), (service.id, "request"), (service.id, "response"))
        for top in _TOPS:
            yield from _asked(f"{name}/top is {JSON.text(top)}", top, callers)
        inner = self._item(service.result) if item is None else item
        if inner is not None:
            yield from _asked(f"{name}/bare list", [inner, {}, inner], callers)

    def _answers(self, name: str, record: Record, least: Members) -> Iterator[VectorInput]:
        """What tells a response: its keys alone, under aliases, beside those of a request."""
        for field in record.fields:
            value = least[field.wire] if field.wire in least else self._samples.some(field, _LEAST)
            for wire in (field.wire, *field.aliases):
                yield from _asked(f"{name}/{wire} alone", {wire: value}, NOBODY)
            yield from _asked(f"{name}/{field.wire} is null, alone", {field.wire: NULL}, NOBODY)
            for key in self._keys("service"):
                yield from _asked(f"{name}/{field.wire} and {key}", {key: "?", field.wire: value}, NOBODY)
        for key in self._keys("session"):
            yield from _asked(f"{name}/{key} too", {**least, key: "s"}, NOBODY)

    def _doubled(self, record: Record, least: Members) -> Iterator[tuple[str, Tree]]:
        """An answer as text in the message of another, once, twice."""
        field = self._message(record)
        if field is None:
            return
        inner = JSON.text(least)
        for wire in (field.wire, *field.aliases):
            yield f"doubled in {wire}", {wire: inner}
        yield "doubled twice", {field.wire: JSON.text({field.wire: inner})}
        yield "doubled, and more", {field.wire: inner, "x": Number("1")}
        yield "doubled, spaces around", {field.wire: f" {inner}\n"}
        yield "doubled 64 levels", {field.wire: '{"x":' + "[" * 63 + "]" * 63 + "}"}
        yield "doubled 65 levels", {field.wire: '{"x":' + "[" * 64 + "]" * 64 + "}"}
        unknown = JSON.text({"a/b": Number("1"), **least} if least else {})
        yield "doubled with unknown keys", {field.wire: unknown}

    def _not_doubled(self, record: Record) -> Iterator[tuple[str, Tree]]:
        """Texts in the message that are no message."""
        field = self._message(record)
        if field is None:
            return
        for other in (
            "",
            "no JSON",
            "[]",
            "7",
            '"x"',
            "{} {}",
            '{"a":1,"a":2}',
            "{",
            '{"x":"\\ud800"}',
            "\ufeff{}",
        ):
            yield f"not doubled: {other}", {field.wire: other}

    def _message(self, record: Record) -> Field | None:
        """The field that another answer may stand in."""
        return record.field_with_role("message") or next(
            (found for item in self._spec.records if (found := item.field_with_role("message"))), None
        )

    def _without_service(self) -> Iterator[VectorInput]:
        """Messages that belong to nobody."""
        yield from _asked("none/nothing", b"{}", (*NOBODY, (None, "request"), (None, "response")))
        yield from _asked("none/unknown keys", b'{"x":1}', (*NOBODY, (None, "request"), (None, "response")))
        for key in self._keys("service"):
            for value in _NO_NAMES:
                yield from _asked(f"none/{key} is {JSON.text(value)}", {key: value}, NOBODY)
            yield from _asked(f'none/{key} is "?","x":1', {key: "?", "x": Number("1")}, NOBODY)
        first = next(iter(self._spec.services()), None)
        if first is not None:
            yield from _asked("none/nothing for a service", b"{}", ((first.id, None), (first.id, "response")))

    def _keys(self, part: str) -> list[str]:
        found = (record.field_with_role(part) for record in self._spec.records)
        return list(dict.fromkeys(field.wire for field in found if field is not None))

    def _other(self, service: Service) -> str:
        """The service that comes first, or next where it is this one."""
        return next((item.id for item in self._spec.services() if item.id != service.id), service.id)

    def _item(self, kind: model.Type | None) -> Members | None:
        """A record as small as it can be, of a payload made of records."""
        record = records_of(kind)
        return None if record is None else self._samples.record(record, _LEAST)


def _asked(name: str, value: Tree | bytes, callers: Callers) -> Iterator[VectorInput]:
    """The same document from each caller."""
    data = document(value)
    for service, kind in callers:
        named = ", ".join(item for item in (service, kind) if item)
        yield VectorInput(f"{name}{f' (as {named})' if named else ''}", data, None, False, service, kind)
