"""The table of a record, made from its class on first use.

What drives reading, judging and writing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from dataclasses import replace
from functools import cached_property, partial
from importlib import import_module
from inspect import get_annotations
from typing import TYPE_CHECKING, Any

from . import editions
from .editions import EDITIONS
from .findings import ERROR, WARNING, Severity
from .judge import BAD, Judge
from .messages import Told
from .nearness import near
from .tree import Node, Spot, is_blank, quoted
from .wire import About, Wire

if TYPE_CHECKING:
    from .kinds import Kind
    from .packet import Packet
    from .placing import Others
    from .raw import RawJson

_set = object.__setattr__


def class_named(package: str, name: str) -> type[Packet]:
    """The class of a record by its name; packages import their records on first use."""
    found: type[Packet] = getattr(import_module(package), name)
    return found


class Field:
    """One row of a table, with everything looked up."""

    __slots__ = (
        "always",
        "kind",
        "empty",
        "is_text",
        "name",
        "needed",
        "prefix",
        "present",
        "read",
        "required",
        "since",
        "unconditional",
        "until",
        "wire",
        "wired",
    )

    def __init__(self, name: str, wired: Wire, kind: Kind, always_there: bool) -> None:
        self.name, self.wired, self.kind = name, wired, kind
        self.wire = wired.wire
        self.prefix = quoted(wired.wire) + ":"
        self.since = editions.number(wired.since, 0)
        self.until = editions.number(wired.until, editions.NEWEST)
        self.always = self.since == 0 and self.until == editions.NEWEST
        self.required: Severity | None = ERROR if always_there else wired.required
        # Asked for whatever stands beside it, and so in every edition.
        self.unconditional = self.required is not None and not wired.when
        self.needed = self.unconditional and self.always
        self.present, self.empty = wired.present, wired.empty
        self.is_text = kind.may_be_blank
        self.read = kind.read

    def in_edition(self, edition: int) -> bool:
        """Whether the edition has this field."""
        return self.always or self.since <= edition <= self.until


class Table:
    """The fields of one record in order, by key and by alias, and its rules."""

    def __init__(self, model: type[Packet]) -> None:
        self.model = model
        # A subclass may live anywhere; the records it refers to live beside its origin.
        origin = next(item for item in model.__mro__ if "__record__" in vars(item))
        package = origin.__module__.rpartition(".")[0]
        self.about: About = replace(model.__record__, package=package)
        self.fields = tuple(_fields(model))
        for field in self.fields:
            field.kind.bind(field.wired, self.about)
        self._by_wire = {field.wire: field for field in self.fields}
        self._by_name = {field.name: field for field in self.fields}
        self._by_alias = {
            alias: field for field in self.fields for alias in field.wired.aliases
        }
        self._required = tuple(field for field in self.fields if field.required)
        self._asked = tuple(
            field for field in self.fields if field.required or field.present
        )
        self._asked_wires = frozenset(field.wire for field in self._asked)
        self._wires = [field.wire for field in self.fields]
        self.sent = tuple(field for field in self.fields if field.present)
        """The fields whose key is always sent."""
        self._writers = tuple(
            (
                field.name,
                field.prefix,
                field.kind.write,
                field.prefix + field.empty if field.present else "",
            )
            for field in self.fields
        )
        self._blank: dict[str, Any] = dict.fromkeys(self._by_name)
        self.presets = tuple(
            (field.name, field.wire, field.kind.preset)
            for field in self.fields
            if field.kind.preset is not None and field.required
        )
        """Name, key and value of the fields that have only one."""
        self._zeroes = tuple(
            {name for rule in self.about.rules for name in rule.zeroes}
        )
        self._musts: dict[tuple[int, bool], frozenset[str]] = {}

    @classmethod
    def of(cls, model: type[Packet]) -> Table:
        """The table of a class."""
        table = _TABLES.get(model)
        if table is None:
            table = _TABLES[model] = cls(model)
        return table

    def read(self, node: dict[str, Node], judge: Judge, spot: Spot) -> Any:
        """Give the record of an object, or `BAD` if an error was found in it."""
        if self.others is not None and self.is_others(node, judge, spot):
            return BAD
        before = judge.errors
        values: dict[str, Any] = {}
        unknown: dict[str, Node] = {}
        by_alias: dict[str, Field] = {}
        by_wire = self._by_wire
        # Each record of a message's payload is to be kept as it is met.
        is_message = judge.payload is not None and not spot
        clean = {} if is_message or not node else judge.clean(self.model, node, spot)
        for key, child in node.items():
            field = by_wire.get(key)
            if field and (value := clean.get(field.name, BAD)) is not BAD:
                values[field.name] = value
                continue
            here = (spot, key)
            if field is None:
                field = self._aliased(key, node, by_alias, judge)
                if field is None:
                    told = Told("unknown", {"near": partial(near, key, self._wires)})
                    judge.add(here, "unknown", WARNING, told)
                    unknown[key] = child
                    continue
                told = Told("alias", {"wire": field.wire})
                judge.add(here, "alias", WARNING, told, field.kind)
            if not (field.always or field.in_edition(judge.edition)):
                told = Told("unknown edition", {"edition": EDITIONS[judge.edition]})
                judge.add(here, "unknown", WARNING, told, field.kind)
            if not child and (child is None or child == ""):
                self._judge_empty(field, child, node, judge, here)
                continue
            if (
                judge.may_be_odd
                and field.is_text
                and self._is_blank(field, child, node, judge, here)
            ):
                values[field.name] = child
                continue
            value = field.read(child, judge, here)
            if value is not BAD:
                values[field.name] = value
        present = (
            node.keys() | {f.wire for f in by_alias.values()}
            if by_alias
            else node.keys()
        )
        unread = self._unread(node, values, judge)
        self._judge_whole(present, values, judge, spot, is_read=True, unread=unread)
        if judge.errors != before:
            return BAD
        kept = {key: judge.raw((spot, key), child) for key, child in unknown.items()}
        return self._made(values, kept)

    def write(self, value: Packet) -> str:
        """Canonical JSON: keys in order of the table, then the unknown ones."""
        get = value.__dict__.get
        parts = [
            empty if item is None else prefix + write(item)
            for name, prefix, write, empty in self._writers
            if (item := get(name)) is not None or empty
        ]
        unknown = value.__pydantic_extra__
        if unknown:
            parts += [f"{quoted(key)}:{raw.text}" for key, raw in unknown.items()]
        return "{" + ",".join(parts) + "}"

    def wire(self, name: str) -> str:
        """The key of a field on the wire, by the name of its attribute."""
        return self._by_name[name].wire

    def value_of(self, name: str, node: Node, judge: Judge) -> Any:
        """The value of one field of an object, or None; `judge` is a muted one."""
        if type(node) is not dict:
            return None
        field = self._by_name[name]
        child = self._child(field, node, judge)
        value = (
            None if child is None or child == "" else field.kind.read(child, judge, ())
        )
        return None if value is BAD else value

    def _child(self, field: Field, node: dict[str, Node], judge: Judge) -> Node:
        """What stands for a field in an object, under its key or an alias."""
        if not judge.tolerant or field.wire in node:
            return node.get(field.wire)
        items = node.items()
        return next(
            (item for key, item in items if self._by_alias.get(key) is field), None
        )

    def key_of(self, name: str, node: Node, judge: Judge) -> Any:
        """The same as it tells items of a list apart: a number, or its text."""
        value = self.value_of(name, node, judge)
        return None if value is None else self._by_name[name].kind.key(value)

    def whole(self, value: Packet, judge: Judge) -> None:
        """Judge what no single field can see, of a value made in code.

        What is missing, and the rules.
        """
        values = {
            name: item for name, item in value.__dict__.items() if item is not None
        }
        self._judge_whole(
            {self._by_name[name].wire for name in values},
            values,
            judge,
            (),
            is_read=False,
        )

    def is_asked(self, field: Field, node: dict[str, Node], judge: Judge) -> bool:
        """Whether this very object has to have the field."""
        wanted = self._wanted(field, self._condition(field, node, judge))
        return field.in_edition(judge.edition) and wanted

    def musts(self, judge: Judge) -> frozenset[str]:
        """The keys without which no object has a value, whatever else it has."""
        asked = judge.edition, judge.tolerant
        musts = self._musts.get(asked)
        if musts is None:
            musts = self._musts[asked] = frozenset(
                field.wire
                for field in self._asked
                if (
                    (field.required is ERROR and not field.wired.when)
                    or field.present is ERROR
                )
                and field.in_edition(judge.edition)
                and not (judge.tolerant and field.wired.aliases)
            )
        return musts

    def _aliased(
        self, key: str, node: dict[str, Node], by_alias: dict[str, Field], judge: Judge
    ) -> Field | None:
        field = self._by_alias.get(key) if judge.tolerant else None
        if field is None or field.wire in node or field.name in by_alias:
            return None
        by_alias[field.name] = field
        return field

    def _judge_empty(
        self, field: Field, child: Node, node: dict[str, Node], judge: Judge, spot: Spot
    ) -> None:
        if field.required and self.is_asked(field, node, judge):
            told = Told("required")
            judge.add(spot, "required", field.required, told, field.kind)
        elif child == "" and not field.kind.empty_is_absent:
            if judge.tolerant:
                judge.form(spot, field.kind)
            else:
                field.kind.miss("type", child, judge, spot)

    def _is_blank(
        self, field: Field, child: Node, node: dict[str, Node], judge: Judge, spot: Spot
    ) -> bool:
        """Whether a text of blanks stands where a value is required, which is said."""
        if type(child) is not str or not is_blank(child) or not field.required:
            return False
        if not self.is_asked(field, node, judge):
            return False
        told = Told("required blank")
        judge.add(spot, "required", field.required, told, field.kind)
        return True

    @cached_property
    def others(self) -> Others | None:
        """What tells that a request is another service's; None for all other records."""
        from .placing import others  # which stands on tables

        return others(self)

    def is_others(self, node: dict[str, Node], judge: Judge, spot: Spot) -> bool:
        """Whether a request is another service's message; then nothing else is said."""
        asked = self.others
        assert asked is not None
        field = self._by_name[asked.name]
        key = field.wire
        if key not in node and judge.tolerant:
            aliased = (met for met in node if self._by_alias.get(met) is field)
            key = next(aliased, key)
        said = node.get(key)
        if type(said) is not str or said not in asked.wires:
            return False
        told = Told("code other", {"wire": said, "expected": asked.own})
        judge.add((spot, key), "code", ERROR, told)
        return True

    def _unread(
        self, node: dict[str, Node], values: Mapping[str, Any], judge: Judge
    ) -> frozenset[str]:
        """Which fields that count as 0 where they are absent are not: they are wrong."""
        return frozenset(
            name
            for name in self._zeroes
            if name not in values and self._is_there(self._by_name[name], node, judge)
        )

    def _is_there(self, field: Field, node: dict[str, Node], judge: Judge) -> bool:
        child = self._child(field, node, judge)
        if child == "":
            is_none = judge.tolerant or field.kind.empty_is_absent
            # What is asked for and is `""` is missing, and so absent.
            return not (
                is_none or (field.required and self.is_asked(field, node, judge))
            )
        return child is not None

    def _condition(
        self, field: Field, node: dict[str, Node], judge: Judge
    ) -> dict[str, Any]:
        # The field that decides may stand further on in the document.
        return {
            name: self.value_of(name, node, judge.muted())
            for name in field.wired.when[:1]
        }

    def _judge_whole(
        self,
        present: Set[str],
        values: Mapping[str, Any],
        judge: Judge,
        spot: Spot,
        *,
        is_read: bool,
        unread: Set[str] = frozenset(),
    ) -> None:
        """Judge what only the whole object shows.

        `present` are its keys, `unread` the fields with something that is no value.
        """
        if not present >= self._asked_wires:
            for field in self._asked:
                if field.wire in present or not field.in_edition(judge.edition):
                    continue
                here = (spot, field.wire)
                if field.required and self._wanted(field, values):
                    told = Told("required")
                    judge.add(here, "required", field.required, told, field.kind)
                elif field.present and is_read:
                    told = Told("required present", {"empty": field.empty})
                    judge.add(here, "required", field.present, told, field.kind)
        operands = partial(self._operand, values)
        for rule in self.about.rules:
            looked_at = rule.filled(operands, unread) if rule.zeroes else operands
            rule.judge(looked_at, judge, spot, self.about)

    def _operand(self, values: Mapping[str, Any], name: str) -> Any:
        value = values.get(name)
        return None if value is None else self._by_name[name].kind.operand(value)

    def _wanted(self, field: Field, values: Mapping[str, Any]) -> bool:
        if not field.wired.when:
            return True
        name, *wanted = field.wired.when
        value = values.get(name)
        return value is not None and self._by_name[name].kind.text(value) in wanted

    def _made(self, values: dict[str, Any], unknown: dict[str, RawJson]) -> Packet:
        made = self.model.__new__(self.model)
        _set(made, "__dict__", self._blank | values)
        _set(made, "__pydantic_fields_set__", set(values))
        _set(made, "__pydantic_extra__", unknown)
        _set(made, "__pydantic_private__", None)
        if self.model.__pydantic_post_init__:
            made.model_post_init(None)
        return made


def _fields(model: type[Packet]) -> Iterator[Field]:
    from .kinds import Kind  # kinds of structure use tables

    for ancestor in reversed(model.__mro__):
        for name, annotation in get_annotations(ancestor).items():
            wired = kind = None
            for item in getattr(annotation, "__metadata__", ()):
                if isinstance(item, Wire):
                    wired = item
                elif isinstance(item, Kind):
                    kind = item
            if wired is not None and kind is not None:
                always_there = model.__pydantic_fields__[name].is_required()
                yield Field(name, wired, kind, always_there)


_TABLES: dict[type[Packet], Table] = {}
