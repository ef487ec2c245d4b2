"""The table of a record, made from its class on first use.

What drives reading, judging and writing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cached_property, partial
from typing import Any

from pydantic import BaseModel

from .catalog import NOTHING, Basis, Catalogs, UsedList
from .contract import FieldEntry
from .demands import Demand, demands, is_plain
from .expressions import Scope
from .findings import ERROR, WARNING, Severity
from .kinds.base import Kind
from .nearness import near
from .raw import RawJson
from .record_info import RecordInfo
from .regulation import Regulation
from .rules import rule_of
from .seen import Conditional, Seen, of_conditions
from .sentences import Told
from .state import INVALID, Attempt, ReadState
from .tree import Node, Pointer, is_blank, quoted

_set = object.__setattr__


class Field:
    """One row of a table, with everything looked up."""

    __slots__ = (
        "always",
        "by_edition",
        "demands",
        "kind",
        "empty",
        "entry",
        "is_text",
        "name",
        "needed",
        "prefix",
        "present",
        "prohibitions",
        "read",
        "required",
        "since",
        "unconditional",
        "until",
        "when",
        "wire",
    )

    def __init__(
        self,
        name: str,
        entry: FieldEntry,
        kind: Kind,
        regulation: Regulation,
        names: Mapping[str, str],
        *,
        always_there: bool,
        by_edition: Sequence[Kind] = (),
    ) -> None:
        self.name, self.entry, self.kind = name, entry, kind
        self.wire = entry.wire
        self.prefix = quoted(entry.wire) + ":"
        newest = regulation.newest
        self.since = regulation.edition(entry.since, 0)
        self.until = regulation.edition(entry.until, newest)
        self.always = self.since == 0 and self.until == newest
        self.required: Severity | None = ERROR if always_there else entry.required
        # Asked for whatever stands beside it, and so in every edition.
        self.when = (names[entry.when[0]], *entry.when[1:]) if entry.when else ()
        """The name of the field that decides whether it is required, and its values."""
        asked = entry.constraints
        stated = None if is_plain(entry) else asked["required"]
        self.demands = demands(stated, names, regulation)
        """What is asked where that is more than one field and its values."""
        self.prohibitions = demands(asked.get("forbidden"), names, regulation)
        self.by_edition = by_edition
        """The kinds by edition, where editions ask different things of values."""
        self.unconditional = (
            self.required is not None and not self.when and not self.demands
        )
        is_stated = any(one.is_always(newest) for one in self.demands)
        self.needed = self.always and (self.unconditional or is_stated)
        self.present, self.empty = entry.present, entry.empty
        self.is_text = kind.may_be_blank
        self.read = self._read_by_edition if by_edition else kind.read

    @property
    def is_judged_whole(self) -> bool:
        """Whether other values say if it may be absent, or be there."""
        return bool(self.when or self.demands or self.prohibitions)

    def kind_in(self, edition: int) -> Kind:
        """The kind of its values in an edition."""
        return self.by_edition[edition] if self.by_edition else self.kind

    def _read_by_edition(self, node: Node, state: ReadState, pointer: Pointer) -> Any:
        return self.by_edition[state.edition].read(node, state, pointer)

    def in_edition(self, edition: int) -> bool:
        """Whether the edition has this field."""
        return self.always or self.since <= edition <= self.until


@dataclass(frozen=True, slots=True)
class Others:
    """What tells that a request is another service's.

    The name of the field that says so, the name of the own service, and the wire names
    of all others.
    """

    name: str
    own: str
    wires: frozenset[str]


class Table:
    """The fields of one record in order, by key and by alias, and its rules."""

    def __init__(self, model: type[BaseModel]) -> None:
        self.model = model
        self.info: RecordInfo = model.__record__  # type: ignore[attr-defined]
        self.fields: tuple[Field, ...] = model.__record_rows__()  # type: ignore[attr-defined]
        self.by_wire: dict[str, Field] = {field.wire: field for field in self.fields}
        """The fields by their keys."""
        self._by_role: dict[str | None, Field] = {
            field.entry.role: field for field in reversed(self.fields)
        }
        self._by_name: dict[str, Field] = {field.name: field for field in self.fields}
        self._by_alias: dict[str, Field] = {
            alias: field for field in self.fields for alias in field.entry.aliases
        }
        self._required = tuple(field for field in self.fields if field.required)
        self._asked = tuple(
            field
            for field in self.fields
            if field.required or field.present or field.prohibitions
        )
        self._asked_wires = frozenset(field.wire for field in self._asked)
        self._prohibits = any(field.prohibitions for field in self.fields)
        self._has_statements = self._prohibits or any(
            field.demands for field in self.fields
        )
        self.sensitive = frozenset(
            field.name for field in self.fields if field.entry.sensitive
        )
        """The names of the fields that show in no log."""
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
        self.rules = tuple(
            rule_of(entry, self.info) for entry in self.info.document["rules"]
        )
        """The rules across its fields."""
        self._musts: dict[tuple[int, bool], frozenset[str]] = {}
        self.plans: dict[int, Any] = {}
        """How clean packets are read, by edition; `fast` makes them."""
        self.writer: Any = None
        """How plain packets are written; `fast_writer` makes it."""

    @cached_property
    def lists(self) -> tuple[Any, ...]:
        """The code tables that are lists, of its fields and of the records inside it."""
        ids = self.info.document.get("lists", ())
        return tuple(self.info.regulation.find(id).__table__ for id in ids)

    def basis(self, catalogs: Catalogs) -> Basis:
        """What readings of the record rest on, with these lists at hand."""
        if not self.lists:
            return NOTHING
        at_hand = [(one.id, one.version(catalogs)) for one in self.lists]
        return Basis(
            tuple(UsedList(id, version) for id, version in at_hand if version is not None),
            tuple(id for id, version in at_hand if version is None),
        )

    @classmethod
    def of(cls, model: Any) -> Table:
        """The table of a class, which keeps it."""
        table: Table | None = model.__record_table__  # a subclass finds its origin's
        if table is None or table.model is not model:
            table = model.__record_table__ = cls(model)
        return table

    def read(
        self,
        node: dict[str, Node],
        state: ReadState,
        pointer: Pointer,
        attempt: Attempt | None = None,
    ) -> Any:
        """Give the record of an object, or `INVALID` if an error was found in it.

        `attempt` is what the fast pass made of it, if somebody asked that already.
        """
        if self.others is not None and self.is_others(node, state, pointer):
            return INVALID
        before = state.errors
        record, clean = attempt or self._attempt(node, state, pointer)
        if record is not None:
            return record
        values = {
            name: value
            for name, value in clean.items()
            if value is not None and value is not INVALID
        }
        unknown: dict[str, Node] = {}
        by_alias: dict[str, Field] = {}
        by_wire = self.by_wire
        for key, child in node.items():
            field = by_wire.get(key)
            if field is not None and field.name in values:
                continue
            here = (pointer, key)
            if field is None:
                field = self._aliased(key, node, by_alias, state)
                if field is None:
                    told = Told("unknown", {"near": partial(near, key, self._wires)})
                    state.add(here, "unknown", WARNING, told)
                    unknown[key] = child
                    continue
                told = Told("alias", {"wire": field.wire})
                state.add(here, "alias", WARNING, told, field.kind)
            if not (field.always or field.in_edition(state.edition)):
                told = Told(
                    "unknown edition",
                    {"edition": self.info.regulation.editions[state.edition]},
                )
                state.add(here, "unknown", WARNING, told, field.kind)
            if not child and (child is None or child == ""):
                self._judge_empty(field, child, node, state, here)
                continue
            if (
                state.may_be_odd
                and field.is_text
                and self._is_blank(field, child, node, state, here)
            ):
                values[field.name] = child
                continue
            value = field.read(child, state, here)
            if value is not INVALID:
                values[field.name] = value
        present = (
            node.keys() | {f.wire for f in by_alias.values()}
            if by_alias
            else node.keys()
        )
        self._judge_missing(present, values, state, pointer, node)
        if self.rules:
            self._judge_rules(Seen(self, values, node, state.muted()), state, pointer)
        if state.errors != before:
            return INVALID
        kept = {key: state.raw((pointer, key), child) for key, child in unknown.items()}
        return self._made(values, kept)

    def write(self, value: BaseModel) -> str:
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

    def name(self, wire: str) -> str:
        """The name of the attribute of a field, by its key on the wire."""
        return self.by_wire[wire].name

    def value_of(self, name: str, node: Node, state: ReadState) -> Any:
        """The value of one field of an object, or None; `state` is a muted one."""
        if type(node) is not dict:
            return None
        field = self._by_name[name]
        child = self.child(field, node, state)
        value = (
            None if child is None or child == "" else field.kind.read(child, state, ())
        )
        return None if value is INVALID else value

    def child(self, field: Field, node: dict[str, Node], state: ReadState) -> Node:
        """What stands for a field in an object, under its key or an alias."""
        if not state.tolerant or field.wire in node:
            return node.get(field.wire)
        items = node.items()
        return next(
            (item for key, item in items if self._by_alias.get(key) is field), None
        )

    def key_of(self, names: Sequence[str], node: Node, state: ReadState) -> Any:
        """The values of fields as they tell items of a list apart; None if one lacks.

        Each a number, or its text.
        """
        found: list[Any] = []
        for name in names:
            value = self.value_of(name, node, state)
            if value is None:
                return None
            found.append(self._by_name[name].kind.key(value))
        return tuple(found)

    def whole(self, value: BaseModel, state: ReadState) -> None:
        """Judge what no single field can see, of a value made in code.

        What is missing, and the rules.
        """
        values = {
            name: item for name, item in value.__dict__.items() if item is not None
        }
        present = {self._by_name[name].wire for name in values}
        self._judge_missing(present, values, state, (), None)
        if self.rules:
            self._judge_rules(Seen(self, values), state, ())

    def asked(
        self, field: Field, node: dict[str, Node], state: ReadState
    ) -> Severity | None:
        """What it weighs if this very object lacks the field; None: it need not have it."""
        if not field.required or not field.in_edition(state.edition):
            return None
        if field.demands:
            return self._first(field.demands, of_conditions(self, node, state), state)
        is_wanted = self._wanted(field, self._condition(field, node, state))
        return field.required if is_wanted else None

    def musts(self, state: ReadState) -> frozenset[str]:
        """The keys without which no object has a value, whatever else it has."""
        asked = state.edition, state.tolerant
        musts = self._musts.get(asked)
        if musts is None:
            musts = self._musts[asked] = frozenset(
                field.wire
                for field in self._asked
                if (
                    (field.required is ERROR and field.unconditional)
                    or field.present is ERROR
                )
                and field.in_edition(state.edition)
                and not (state.tolerant and field.entry.aliases)
            )
        return musts

    def _attempt(
        self, node: dict[str, Node], state: ReadState, pointer: Pointer
    ) -> Attempt:
        # Each record of a message's payload is to be kept as it is met.
        is_message = state.payload is not None and not pointer
        if is_message or not node:
            return None, {}
        return state.attempted(self.model, node, pointer)

    def _aliased(
        self,
        key: str,
        node: dict[str, Node],
        by_alias: dict[str, Field],
        state: ReadState,
    ) -> Field | None:
        field = self._by_alias.get(key) if state.tolerant else None
        if field is None or field.wire in node or field.name in by_alias:
            return None
        by_alias[field.name] = field
        return field

    def _judge_empty(
        self,
        field: Field,
        child: Node,
        node: dict[str, Node],
        state: ReadState,
        pointer: Pointer,
    ) -> None:
        severity = self.asked(field, node, state)
        if severity is not None:
            state.add(pointer, "required", severity, Told("required"), field.kind)
        elif child == "" and not field.kind.empty_is_absent:
            if state.tolerant:
                field.kind.inexact(state, pointer)
            else:
                field.kind.miss("type", child, state, pointer)

    def _is_blank(
        self,
        field: Field,
        child: Node,
        node: dict[str, Node],
        state: ReadState,
        pointer: Pointer,
    ) -> bool:
        """Whether a text of blanks stands where a value is required, which is said."""
        if type(child) is not str or not is_blank(child):
            return False
        severity = self.asked(field, node, state)
        if severity is None:
            return False
        state.add(pointer, "required", severity, Told("required blank"), field.kind)
        return True

    @cached_property
    def others(self) -> Others | None:
        """What tells that a request is another service's; None for all other records."""
        field = self.playing("service")
        if field is None or not self.info.is_request:
            return None
        services = self.info.regulation.services.values()
        own = next(item for item in services if item.request == self.info.id)
        wires = (item.wire for item in services if item.wire != own.wire)
        known = frozenset(wire for wire in wires if wire is not None)
        return Others(field.name, own.wire or own.id, known)

    def playing(self, part: str) -> Field | None:
        """The field that plays a part in a message."""
        return self._by_role.get(part)

    def is_others(
        self, node: dict[str, Node], state: ReadState, pointer: Pointer
    ) -> bool:
        """Whether a request is another service's message; then nothing else is said."""
        asked = self.others
        assert asked is not None
        field = self._by_name[asked.name]
        key = field.wire
        if key not in node and state.tolerant:
            aliased = (met for met in node if self._by_alias.get(met) is field)
            key = next(aliased, key)
        said = node.get(key)
        if type(said) is not str or said not in asked.wires:
            return False
        told = Told("code other", {"wire": said, "expected": asked.own})
        state.add((pointer, key), "code", ERROR, told)
        return True

    def is_there(self, field: Field, node: dict[str, Node], state: ReadState) -> bool:
        """The same as `stands`, but what is asked for and is `""` is missing, so absent."""
        if not self.stands(field, node, state):
            return False
        is_empty = self.child(field, node, state) == ""
        return not (is_empty and self.asked(field, node, state) is not None)

    def stands(self, field: Field, node: dict[str, Node], state: ReadState) -> bool:
        """Whether something stands for a field that is not nothing: null, or `""` where that is."""
        child = self.child(field, node, state)
        if child == "":
            return not (state.tolerant or field.kind.empty_is_absent)
        return child is not None

    def _condition(
        self, field: Field, node: dict[str, Node], state: ReadState
    ) -> dict[str, Any]:
        # The field that decides may stand further on in the document.
        return {
            name: self.value_of(name, node, state.muted()) for name in field.when[:1]
        }

    def _judge_missing(
        self,
        present: Set[str],
        values: Mapping[str, Any],
        state: ReadState,
        pointer: Pointer,
        node: dict[str, Node] | None,
    ) -> None:
        """Judge what is not there, and what should not be; `present` are the keys that are.

        `node` is the object that is read; None: the values were made in code.
        """
        if present >= self._asked_wires and not self._prohibits:
            return
        seen = (
            Conditional(self, values, node, state.muted())
            if self._has_statements
            else None
        )
        for field in self._asked:
            if not field.in_edition(state.edition):
                continue
            if field.wire in present:
                if seen is not None and field.prohibitions:
                    self._judge_forbidden(field, seen, state, pointer, node)
                continue
            here = (pointer, field.wire)
            severity = self._missed(field, values, seen, state)
            if severity is not None:
                state.add(here, "required", severity, Told("required"), field.kind)
            elif field.present and node is not None:
                told = Told("required present", {"empty": field.empty})
                state.add(here, "required", field.present, told, field.kind)

    def _missed(
        self,
        field: Field,
        values: Mapping[str, Any],
        seen: Seen | None,
        state: ReadState,
    ) -> Severity | None:
        """What it weighs that a field is missing beside some values."""
        if seen is not None and field.demands:
            return self._first(field.demands, seen, state)
        return field.required if self._wanted(field, values) else None

    def _judge_forbidden(
        self,
        field: Field,
        seen: Seen,
        state: ReadState,
        pointer: Pointer,
        node: dict[str, Node] | None,
    ) -> None:
        """Report a value that no statement allows; `""` is none."""
        key = field.wire
        if node is not None:
            aliased = (met for met in node if self._by_alias.get(met) is field)
            key = key if key in node else next(aliased, key)
            if node.get(key) is None or node.get(key) == "":
                return
        severity = self._first(field.prohibitions, seen, state)
        if severity is not None:
            told = Told("forbidden")
            state.add((pointer, key), "forbidden", severity, told, field.kind)

    def _first(
        self, asked: Sequence[Demand], seen: Seen, state: ReadState
    ) -> Severity | None:
        """What the first of some statements weighs that asks."""

        def text(name: str) -> str | None:
            value = seen.value(name)
            return None if value is None else self._by_name[name].kind.text(value)

        scope, edition = Scope(seen), state.edition
        found = (one.severity for one in asked if one.asks(edition, scope, text))
        return next(found, None)

    def _judge_rules(self, seen: Seen, state: ReadState, pointer: Pointer) -> None:
        scope = Scope(seen)
        for rule in self.rules:
            rule.judge(scope, state, pointer)

    def _wanted(self, field: Field, values: Mapping[str, Any]) -> bool:
        if not field.when:
            return True
        name, *wanted = field.when
        value = values.get(name)
        return value is not None and self._by_name[name].kind.text(value) in wanted

    def _made(self, values: dict[str, Any], unknown: dict[str, RawJson]) -> BaseModel:
        made = self.model.__new__(self.model)
        _set(made, "__dict__", self._blank | values)
        _set(made, "__pydantic_fields_set__", set(values))
        _set(made, "__pydantic_extra__", unknown)
        _set(made, "__pydantic_private__", None)
        if self.model.__pydantic_post_init__:
            made.model_post_init(None)
        return made
