"""What a specification means: frozen, resolved, nothing left to look up in YAML.

Right of `document` (what the file says) and made by `resolve`; left of `targets`, which turn it
into views. Records and code tables refer to each other by id, so a chain of any length is flat;
`Spec.record` and `Spec.table` answer at once.

This module is over 300 lines of mostly documentation: it is the one vocabulary every stage to its right speaks.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from goitin.findings import Place, Severity

NOWHERE = Place("", 0, 0)


class Confidence(StrEnum):
    """How sure a statement is: A official, B two or more implementations, C one, D our reading."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"

    @property
    def severity(self) -> Severity:
        """What breaking a constraint of this confidence weighs unless the spec says otherwise."""
        return Severity.ERROR if self in (Confidence.A, Confidence.B) else Severity.WARNING


class Strength(StrEnum):
    """What a code table promises: `closed` knows all codes, `open` and `example` do not."""

    CLOSED = "closed"
    OPEN = "open"
    EXAMPLE = "example"


class Form(StrEnum):
    """How a number or a code stands in JSON. `either`: both are exact, see `writes`."""

    TEXT = "text"
    NUMBER = "number"
    EITHER = "either"


@dataclass(frozen=True, slots=True)
class Label:
    """One text in the two languages of a specification; neither is ever empty."""

    vi: str
    en: str


@dataclass(frozen=True, slots=True)
class Source:
    """Where statements come from: a legal document or a (namelessly described) implementation."""

    id: str
    label: Label
    kind: str  # "legal" | "guide" | "implementation" | "reading"
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Citation:
    """A source and the place in it; `place` may be empty."""

    source: Source
    place: str = ""


@dataclass(frozen=True, slots=True)
class Origin:
    """Provenance of a packet, record, field or code."""

    citations: tuple[Citation, ...]
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class Reading:
    """How we read a doubtful or silent place of the regulation; open until the ministry confirms."""

    text: Label
    status: str  # "open" | "confirmed"


# ---------------------------------------------------------------------------------------- types


@dataclass(frozen=True, slots=True)
class Text:
    """Free text."""


@dataclass(frozen=True, slots=True)
class Integer:
    """A whole number of at most `digits` (≤ 18) digits, so that 64 bits hold it everywhere."""

    digits: int = 18
    form: Form = Form.NUMBER
    writes: Form = Form.NUMBER


@dataclass(frozen=True, slots=True)
class Decimal:
    """A decimal of at most `digits` (≤ 28) digits, `scale` of them behind the point; scale is kept."""

    digits: int
    scale: int
    form: Form = Form.NUMBER
    writes: Form = Form.NUMBER


@dataclass(frozen=True, slots=True)
class Percent:
    """A decimal number as text, with (`85%`) or without (`99.07`) the sign; at most 28 digits."""

    sign: bool


@dataclass(frozen=True, slots=True)
class Date:
    """A calendar day as text, in a pattern such as `dd/MM/yyyy`."""

    pattern: str


@dataclass(frozen=True, slots=True)
class DateTime:
    """A day and time without zone as text, in a pattern such as `yyyyMMddHHmmss`."""

    pattern: str


@dataclass(frozen=True, slots=True)
class Month:
    """A month of a year as text, in a pattern such as `M-yyyy`."""

    pattern: str


@dataclass(frozen=True, slots=True)
class Flag:
    """Yes or no: two text literals, or JSON booleans when both are None."""

    true: str | None = None
    false: str | None = None


@dataclass(frozen=True, slots=True)
class Base64:
    """Bytes as text, RFC 4648 §4."""


@dataclass(frozen=True, slots=True)
class Url:
    """The address of a file, as text."""


@dataclass(frozen=True, slots=True)
class Json:
    """Any JSON value, kept as it came."""


@dataclass(frozen=True, slots=True)
class Code:
    """A code of a table (by id). `strength` is the table's, or weaker where the field says so."""

    table: str
    strength: Strength
    form: Form = Form.TEXT
    writes: Form = Form.TEXT


@dataclass(frozen=True, slots=True)
class Nested:
    """A record inside a record (by id)."""

    record: str


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list of values of one type; never a list of lists."""

    item: Type


Type = (
    Text
    | Integer
    | Decimal
    | Percent
    | Date
    | DateTime
    | Month
    | Flag
    | Base64
    | Url
    | Json
    | Code
    | Nested
    | ListOf
)

# ---------------------------------------------------------------------------------- constraints


@dataclass(frozen=True, slots=True)
class Grade:
    """How sure a constraint is, where it comes from, and what breaking it weighs."""

    severity: Severity
    confidence: Confidence
    citations: tuple[Citation, ...] = ()
    because: str | None = None


@dataclass(frozen=True, slots=True)
class Required:
    """The field must be there: always, or when another field (its wire name) has one of `values`."""

    grade: Grade
    when: str | None = None
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Length:
    """Bounds on the number of code points of a text."""

    grade: Grade
    min: int | None = None
    max: int | None = None


@dataclass(frozen=True, slots=True)
class Pattern:
    """A regular expression of the common subset, without anchors: the whole text must match."""

    grade: Grade
    regex: str


@dataclass(frozen=True, slots=True)
class Range:
    """Bounds on a number, inclusive, as plain decimal text (`"0"`, `"99.5"`)."""

    grade: Grade
    min: str | None = None
    max: str | None = None


@dataclass(frozen=True, slots=True)
class Items:
    """Bounds on the number of items of a list."""

    grade: Grade
    min: int | None = None
    max: int | None = None


@dataclass(frozen=True, slots=True)
class Unique:
    """Within a list of records no two items have the same value of field `key` (its wire name)."""

    grade: Grade
    key: str


# ------------------------------------------------------------------- rules across fields of a record


@dataclass(frozen=True, slots=True)
class Operand:
    """A leaf of an expression: the value of a field (wire name), a number or a text."""

    kind: str  # "field" | "number" | "text"
    text: str


@dataclass(frozen=True, slots=True)
class Operation:
    """`left op right`, op one of `+ - * /`; computed exactly, as fractions."""

    op: str
    left: Expression
    right: Expression


Expression = Operand | Operation


@dataclass(frozen=True, slots=True)
class Comparison:
    """`left op right`, op one of `= != < <= > >=`."""

    op: str
    left: Expression
    right: Expression


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule across the fields of one record.

    Skipped when an operand is absent or unreadable, when a divisor is zero, or unless every
    comparison of `when` holds. `tolerance` (decimal text) widens `=`, `<=` and `>=`.
    """

    id: str
    check: Comparison
    message: Label
    grade: Grade
    when: tuple[Comparison, ...] = ()
    tolerance: str = "0"
    place: Place = field(default=NOWHERE, compare=False)


# ------------------------------------------------------------------------------- the specification


@dataclass(frozen=True, slots=True)
class Edition:
    """One edition of the regulation; editions stand in order of time."""

    id: str
    label: Label


@dataclass(frozen=True, slots=True)
class Retired:
    """From edition `since` on a code should no longer be used; `use` (a code) replaces it."""

    since: str
    use: str | None
    why: Label


@dataclass(frozen=True, slots=True)
class CodeValue:
    """One code of a table. `id` is the root of the member's name."""

    code: str
    id: str
    label: Label
    origin: Origin
    note: Label | None = None
    since: str | None = None
    until: str | None = None
    retired: Retired | None = None
    place: Place = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class CodeTable:
    """A table of codes."""

    id: str
    label: Label
    origin: Origin
    strength: Strength
    codes: tuple[CodeValue, ...]
    note: Label | None = None
    readings: tuple[Reading, ...] = ()
    file: str = ""
    place: Place = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Field:
    """One row of a table of the regulation.

    `named` is the id of the named type it uses, if any (its constraints are merged in already).
    `fixed` is a text the value always has (a service's own name); another value is a `code` error.
    `since`/`until` are ids of editions, inclusive. `examples` are wire values, as JSON text.
    """

    wire: str
    id: str
    label: Label
    type: Type
    origin: Origin
    named: str | None = None
    row: int | None = None
    note: Label | None = None
    required: Required | None = None
    length: Length | None = None
    pattern: Pattern | None = None
    range: Range | None = None
    items: Items | None = None
    unique: Unique | None = None
    fixed: str | None = None
    accepts: tuple[Type, ...] = ()
    aliases: tuple[str, ...] = ()
    since: str | None = None
    until: str | None = None
    sensitive: bool = False
    examples: tuple[str, ...] = ()
    readings: tuple[Reading, ...] = ()
    place: Place = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Record:
    """A record: one table of fields.

    `role` is "record", or "request" / "response" for the messages that `resolve` makes of an
    envelope and a service (`service` is then the service's id, None for a shared response).
    """

    id: str
    label: Label
    origin: Origin
    fields: tuple[Field, ...]
    rules: tuple[Rule, ...] = ()
    note: Label | None = None
    readings: tuple[Reading, ...] = ()
    since: str | None = None
    until: str | None = None
    role: str = "record"
    service: str | None = None
    file: str = ""
    place: Place = field(default=NOWHERE, compare=False)

    def field(self, wire: str) -> Field | None:
        """The field with this wire name, or None."""
        return next((item for item in self.fields if item.wire == wire), None)


@dataclass(frozen=True, slots=True)
class Service:
    """One service of a packet family.

    `direction` is that of the request: "to_portal" (the unit calls) or "from_portal".
    `request` and `response` are ids of message records. `data` is the type of the request's
    payload, `result` that of the response's; None where there is none or nobody knows it.
    `wire` is None where the name on the wire is not known.
    """

    id: str
    wire: str | None
    label: Label
    direction: str
    request: str
    response: str
    origin: Origin
    data: Type | None = None
    result: Type | None = None
    note: Label | None = None
    readings: tuple[Reading, ...] = ()
    since: str | None = None
    until: str | None = None
    place: Place = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Packet:
    """A family of packets: its services, and the records that belong to it (in order of first use)."""

    id: str
    number: int
    label: Label
    origin: Origin
    services: tuple[Service, ...]
    records: tuple[str, ...]
    note: Label | None = None
    readings: tuple[Reading, ...] = ()
    file: str = ""
    place: Place = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class NamedType:
    """A type with a name: an identifier format of the regulation, used by many fields."""

    id: str
    label: Label
    type: Type
    origin: Origin
    note: Label | None = None
    length: Length | None = None
    pattern: Pattern | None = None
    range: Range | None = None
    examples: tuple[str, ...] = ()
    readings: tuple[Reading, ...] = ()
    sensitive: bool = False
    place: Place = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Sdk:
    """Coordinates of the packages made from a specification."""

    python_package: str
    java_group: str
    java_artifact: str
    java_package: str
    csharp_package: str
    csharp_namespace: str
    licence: str
    authors: str
    homepage: str | None = None


@dataclass(frozen=True)
class Spec:
    """A whole specification. Everything stands in the order of the files' names and of their rows."""

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
    notes: tuple[Label, ...] = ()
    place: Place = field(default=NOWHERE, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_records", {item.id: item for item in self.records})
        object.__setattr__(self, "_tables", {item.id: item for item in self.tables})

    def record(self, id: str) -> Record:
        """The record with this id."""
        found: Record = self.__dict__["_records"][id]
        return found

    def table(self, id: str) -> CodeTable:
        """The code table with this id."""
        found: CodeTable = self.__dict__["_tables"][id]
        return found

    def services(self) -> Iterator[Service]:
        """Every service of every packet family, in order."""
        for packet in self.packets:
            yield from packet.services
