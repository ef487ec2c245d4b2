"""The specification itself: tables, records, services, packet families, and the whole that holds them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from goitin.diagnostics.diagnostic import SourceLocation
from goitin.model.code_lists import CodeList
from goitin.model.constraints import (
    Bound,
    Forbidden,
    Items,
    Length,
    Pattern,
    Period,
    Present,
    Range,
    Required,
    Rule,
    Stated,
    Unique,
)
from goitin.model.parties import Party, Sides, Statement, Transport, two
from goitin.model.provenance import NOWHERE, Closedness, Interpretation, Label, Provenance, Source
from goitin.model.requirements import Demand, Requirement
from goitin.model.sdk import Sdk
from goitin.model.start import Start
from goitin.model.types import Code, Nested, Type, item_type
from goitin.model.value import value
from goitin.wire.tree import Tree

JOINS = "key"
"""The id of the rule that joins the tables of a dossier: findings name it `rule:key`."""


@value
class Edition:
    """One edition of the regulation; editions stand in order of time."""

    id: str
    label: Label


@value
class Retired:
    """From edition `since` on a code should no longer be used; `use` (a code) replaces it."""

    since: str
    use: str | None
    why: Label


@value
class CodeValue:
    """One code of a table. `id` is the root of the member's name, `was` what it was in the release before."""

    code: str
    id: str
    label: Label
    origin: Provenance
    note: Label | None = None
    since: str | None = None
    until: str | None = None
    retired: Retired | None = None
    was: str | None = None
    place: SourceLocation = field(default=NOWHERE, compare=False)


@value
class Transition:
    """One way from a code to another that values of a field are read to take; from None: what they begin with.

    Only documents know it; nothing is judged by it.
    """

    start: str | None
    end: str
    label: Label
    origin: Provenance
    place: SourceLocation = field(default=NOWHERE, compare=False)


@value
class CodeTable:
    """A table of codes; `transitions` is how one follows another, where anybody says so.

    `rows` are those of a list, which has no `codes`: one from a file, or one that is given at run time.
    """

    id: str
    label: Label
    origin: Provenance
    strength: Closedness
    codes: tuple[CodeValue, ...]
    transitions: tuple[Transition, ...] = ()
    note: Label | None = None
    readings: tuple[Interpretation, ...] = ()
    file: str = ""
    place: SourceLocation = field(default=NOWHERE, compare=False)
    rows: CodeList | None = None

    @property
    def says(self) -> str:
        """What a specification writes as its strength."""
        return "provided" if self.rows is not None and self.rows.is_provided else str(self.strength)

    @property
    def is_enumerated(self) -> bool:
        """Whether its codes are all there are, and stand where other things of the specification do."""
        return self.strength is Closedness.CLOSED and self.rows is None

    def has(self, code: str) -> bool:
        """Whether it has a code, in any edition; nobody knows that of a list that is given at run time."""
        if self.rows is not None:
            return code in self.rows.rows
        return any(item.code == code for item in self.codes)


@value
class Field:
    """One row of a table of the regulation.

    `range` bounds numbers, `period` days, times and months; both are the key `range` of a specification.
    `named_type` is the id of the named type it uses, if any (its constraints are merged in already).
    `fixed` is a text the value always has (a service's own name); another value is a `code` error.
    `since`/`until` are ids of editions, inclusive. `examples` are values as they stand on the wire.
    `was` is the id that it had in the release before; its name is kept, marked obsolete.
    `by_edition` are the statements of which each holds in some editions; `length` and the like are then those of the newest.
    `role` is what it does in a message: "service", "session", "data", "error", "message", "result",
    "parameter" (a service's own); None elsewhere.
    """

    wire: str
    id: str
    label: Label
    type: Type
    origin: Provenance
    named_type: str | None = None
    was: str | None = None
    row: int | None = None
    note: Label | None = None
    required: Required | None = None
    present: Present | None = None
    length: Length | None = None
    pattern: Pattern | None = None
    range: Range | None = None
    period: Period | None = None
    items: Items | None = None
    unique: Unique | None = None
    fixed: str | None = None
    role: str | None = None
    accepts: tuple[Type, ...] = ()
    aliases: tuple[str, ...] = ()
    since: str | None = None
    until: str | None = None
    sensitive: bool = False
    examples: tuple[Tree, ...] = ()
    readings: tuple[Interpretation, ...] = ()
    forbidden: Forbidden | None = None
    by_edition: tuple[Stated, ...] = ()
    place: SourceLocation = field(default=NOWHERE, compare=False)


@value
class Record:
    """A record: one table of fields.

    `message_kind` is "record", or "request" / "response" for the messages that `resolver` makes of an
    envelope and a service (`envelope` and `service` are then their ids; a shared response has no service).
    A record with a `join_key` is a dossier: its fields are tables, and this wire name has one value in all their rows.
    """

    id: str
    label: Label
    origin: Provenance
    fields: tuple[Field, ...]
    rules: tuple[Rule, ...] = ()
    note: Label | None = None
    readings: tuple[Interpretation, ...] = ()
    since: str | None = None
    until: str | None = None
    message_kind: str = "record"
    service: str | None = None
    envelope: str | None = None
    file: str = ""
    place: SourceLocation = field(default=NOWHERE, compare=False)
    join_key: str | None = None

    @property
    def stated_rules(self) -> tuple[Rule, ...]:
        """Its rules but the one that joins the tables of a dossier, which the key alone says."""
        return tuple(item for item in self.rules if self.join_key is None or item.id != JOINS)

    def field(self, wire: str) -> Field | None:
        """The field with this wire name, or None."""
        return next((item for item in self.fields if item.wire == wire), None)

    def field_with_role(self, part: str) -> Field | None:
        """The field of a message that plays this part, or None."""
        return next((item for item in self.fields if item.role == part), None)

    @property
    def nested(self) -> list[str]:
        """Ids of the records inside it, in order of its fields."""
        kinds = (item_type(item.type) for item in self.fields)
        return [kind.record for kind in kinds if isinstance(kind, Nested)]

    @property
    def tables(self) -> list[str]:
        """Ids of the code tables that its fields use, in their order."""
        kinds = (item_type(item.type) for item in self.fields)
        return [kind.table for kind in kinds if isinstance(kind, Code)]


@value
class MessageExample:
    """A whole message as a person wrote it: `text` is its JSON. `is_refusal`: an answer that says no."""

    id: str
    kind: str
    label: Label
    text: str
    is_refusal: bool = False
    place: SourceLocation = field(default=NOWHERE, compare=False)


@value
class Envelope:
    """What every message of a kind ("request", "response") carries."""

    id: str
    message_kind: str
    label: Label
    origin: Provenance
    fields: tuple[Field, ...]
    examples: tuple[MessageExample, ...] = ()
    note: Label | None = None
    readings: tuple[Interpretation, ...] = ()
    file: str = ""
    place: SourceLocation = field(default=NOWHERE, compare=False)

    @property
    def payload(self) -> Field | None:
        """The field whose type each service says for itself; None where there is none."""
        role = "data" if self.message_kind == "request" else "result"
        return next((item for item in self.fields if item.role == role), None)


@value
class Service:
    """One service of a packet family.

    `direction` is that of the request: "to_" or "from_" and the id of the first party of the specification.
    `encoding` is the form of the request's body, "json" or "form"; `instead` the id of a record that may be
    the whole answer. Only documents know these two.
    `request` and `response` are ids of message records; `empty_response` is that of the response with nothing
    in its result (`response` itself where there is no result). `data` is the type of the request's
    payload, `result` that of the response's; None where there is none or nobody knows it.
    `wire` is None where the name on the wire is not known.
    """

    id: str
    wire: str | None
    label: Label
    direction: str
    request: str
    response: str
    empty_response: str
    origin: Provenance
    data: Type | None = None
    result: Type | None = None
    encoding: str = "json"
    instead: str | None = None
    examples: tuple[MessageExample, ...] = ()
    note: Label | None = None
    readings: tuple[Interpretation, ...] = ()
    since: str | None = None
    until: str | None = None
    place: SourceLocation = field(default=NOWHERE, compare=False)

    @property
    def is_inbound(self) -> bool:
        """Whether the first party calls it."""
        return self.direction.startswith("from_")

    @property
    def messages(self) -> tuple[str, str, str]:
        """Its request, its response, and its response without a result."""
        return self.request, self.response, self.empty_response


def find_services(services: Iterable[Service], name: str) -> list[Service]:
    """Find services by a name.

    Args:
        services: The services to look among.
        name: An id, or a name on the wire.

    Returns:
        All with this id, else all with this name on the wire; empty where there is none.

    """
    listed = list(services)
    return [item for item in listed if item.id == name] or [item for item in listed if item.wire == name]


@value
class Step:
    """One call of a flow: the id of the service, `when` it is called where not always, and how sure its place in the order is."""

    service: str
    when: Label | None
    origin: Provenance
    place: SourceLocation = field(default=NOWHERE, compare=False)


@value
class Packet:
    """A family of packets: its services, and the records that belong to it (in order of first use).

    `flow` is the usual order of its calls, among them those of other families that go before, such as a login.
    """

    id: str
    number: int
    label: Label
    origin: Provenance
    services: tuple[Service, ...]
    records: tuple[str, ...]
    flow: tuple[Step, ...] = ()
    note: Label | None = None
    readings: tuple[Interpretation, ...] = ()
    file: str = ""
    place: SourceLocation = field(default=NOWHERE, compare=False)

    @property
    def title(self) -> Label:
        """`3. Station`: its number and its name."""
        return Label(f"{self.number}. {self.label.vi}", f"{self.number}. {self.label.en}")


@value
class NamedType:
    """A type with a name: an identifier format of the regulation, used by many fields."""

    id: str
    label: Label
    type: Type
    origin: Provenance
    note: Label | None = None
    length: Length | None = None
    pattern: Pattern | None = None
    range: Range | None = None
    period: Period | None = None
    examples: tuple[Tree, ...] = ()
    readings: tuple[Interpretation, ...] = ()
    sensitive: bool = False
    by_edition: tuple[Stated, ...] = ()
    place: SourceLocation = field(default=NOWHERE, compare=False)


@value
class Term:
    """A word of the trade, its `id`: `full` is what an abbreviation stands for, `label` what it means, `also` other words for it."""

    id: str
    label: Label
    origin: Provenance
    full: Label | None = None
    also: tuple[str, ...] = ()
    place: SourceLocation = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, eq=False)
class Spec:
    """A whole specification. Everything stands in the order of the files' names and of their rows.

    `zone` (`+07:00`) is that of its times, which carry none; None where the regulation does not say.
    `parties` are two, or none where nobody says who they are. `standing` is what is known of whether the
    regulation is in force, `transport` how calls travel, `start` the way to a first one, `glossary` its words.
    """

    id: str
    number: str  # the regulation's own number, e.g. "QCVN 120:2019/BTTTT"
    version: str  # semantic version of this specification
    label: Label
    editions: tuple[Edition, ...]
    sources: tuple[Source, ...]
    types: tuple[NamedType, ...]
    tables: tuple[CodeTable, ...]
    records: tuple[Record, ...]
    packets: tuple[Packet, ...]
    sdk: Sdk
    envelopes: tuple[Envelope, ...] = ()
    notes: tuple[Label, ...] = ()
    zone: str | None = None
    parties: tuple[Party, ...] = ()
    standing: Statement | None = None
    transport: Transport | None = None
    glossary: tuple[Term, ...] = ()
    start: Start | None = None
    place: SourceLocation = field(default=NOWHERE, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_records", {item.id: item for item in self.records})
        object.__setattr__(self, "_tables", {item.id: item for item in self.tables})
        always = range(len(self.editions))
        object.__setattr__(self, "_always", always)
        object.__setattr__(self, "_optional", Requirement((), None, always, len(self.editions)))
        object.__setattr__(self, "_places", {item.id: place for place, item in enumerate(self.editions)})
        object.__setattr__(self, "_private", _private(self.records))
        object.__setattr__(self, "_two", two(self.parties, (item.direction for item in self.services())))

    def record(self, id: str) -> Record:
        """The record with this id."""
        found: Record = self.__dict__["_records"][id]
        return found

    def table(self, id: str) -> CodeTable:
        """The code table with this id."""
        found: CodeTable = self.__dict__["_tables"][id]
        return found

    def sides(self, inbound: bool) -> Sides:
        """Who calls whom: the other party the first, or `inbound` the first party the other."""
        first, other = self.__dict__["_two"]
        return Sides(first, other) if inbound else Sides(other, first)

    def directions(self) -> tuple[tuple[str, Sides], ...]:
        """The words that a service's direction can be, and who calls whom; none where no service says who is called."""
        first = self.__dict__["_two"][0].id
        ways = (("to", False), ("from", True)) if first else ()
        return tuple((f"{way}_{first}", self.sides(inbound)) for way, inbound in ways)

    def lifetime(self, item: Field | CodeValue | Record | Service | Required | Stated) -> range:
        """The places of the editions that have it, in order of time."""
        if item.since is None and item.until is None:
            return self.__dict__["_always"]  # type: ignore[no-any-return]
        places: dict[str, int] = self.__dict__["_places"]
        first = 0 if item.since is None else places[item.since]
        return range(first, len(places) if item.until is None else places[item.until] + 1)

    def is_current(self, item: Field | CodeValue | Record | Service) -> bool:
        """Whether the newest edition has it."""
        return len(self.editions) - 1 in self.lifetime(item)

    def requirement(self, field: Field) -> Requirement:
        """How a field is required, and who may count on it; most are not and share the answer."""
        if field.required is None and field.present is None and field.since is None and field.until is None:
            return self.__dict__["_optional"]  # type: ignore[no-any-return]
        lifetime = self.lifetime(field)
        return Requirement(self.demands(field.required), field.present, lifetime, len(self.editions))

    def demands(self, stated: Required | None) -> tuple[Demand, ...]:
        """What is required or forbidden, each statement with the places of the editions that have it."""
        return () if stated is None else tuple(Demand(one, self.lifetime(one)) for one in stated.statements)

    def field_in(self, field: Field, edition: int) -> Field:
        """A field as an edition has it, by the edition's place: with the constraints on its values that hold there."""
        if not field.by_edition:
            return field
        asked: dict[str, Bound | None] = dict.fromkeys(one.key for one in field.by_edition)
        asked |= {one.key: one.asked for one in field.by_edition if edition in self.lifetime(one)}
        return replace(field, **asked)  # type: ignore[arg-type]

    def fields(self) -> Iterator[Field]:
        """Every field of every record, in order."""
        return (field for record in self.records for field in record.fields)

    def weakened_tables(self) -> frozenset[str]:
        """Ids of the closed tables that some field takes for open."""
        kinds = (item_type(field.type) for field in self.fields())
        codes = [kind for kind in kinds if isinstance(kind, Code)]
        opened = {kind.table for kind in codes if kind.strength is not Closedness.CLOSED}
        return frozenset(id for id in opened if self.table(id).strength is Closedness.CLOSED)

    def private_records(self) -> frozenset[str]:
        """Ids of the records that stand in a sensitive field somewhere, and of those inside them."""
        found: frozenset[str] = self.__dict__["_private"]
        return found

    def services(self) -> Iterator[Service]:
        """Every service of every packet family, in order."""
        for packet in self.packets:
            yield from packet.services


def _private(records: Iterable[Record]) -> frozenset[str]:
    """The records that stand in a sensitive field, at once or through others."""
    inside = {
        record.id: [
            (kind.record, field.sensitive)
            for field in record.fields
            if isinstance(kind := item_type(field.type), Nested)
        ]
        for record in records
    }
    found: set[str] = set()
    waiting = [id for fields in inside.values() for id, is_sensitive in fields if is_sensitive]
    while waiting:
        id = waiting.pop()
        if id not in found:
            found.add(id)
            waiting += [inner for inner, _ in inside.get(id, ())]
    return frozenset(found)
