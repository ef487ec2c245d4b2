"""What the files of a specification say, key by key; nothing is looked up yet.

Each class is one kind of mapping in YAML; its attributes are its keys (`is_` for `is`). `said(…)` declares what a key holds,
and that declaration is all there is: the loader reads it, and so will whoever makes a JSON Schema for editors.
Longer than other modules, since it is read as one page: the whole language.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from goitin.diagnostics.message import say
from goitin.source.mapping import PART, PARTS, TEXTS, Said, said
from goitin.source.package_coordinates import Sdk
from goitin.source.yaml_reader import Node


class Bilingual(Said):
    """A text in both languages."""

    vi: Node = said(needed=True, doc="Vietnamese text.")
    en: Node = said(needed=True, doc="English text.")


class Reading(Bilingual):
    """How we read a doubtful or silent place."""

    status: Node | None = said(needed=True, doc="open or confirmed.")


class Allow(Said):
    """An exception from a rule of check, with its reason."""

    rule: Node = said(needed=True, doc="Id of the rule that is excepted.")
    because: Node = said(needed=True, doc="Why.")


class Described(Bilingual):
    """What packets, records, fields, types, codes and services have in common."""

    note: Bilingual | None = said(PART, "Bilingual", doc="Longer text.")
    source: Node | None = said(doc="`id place; id place`, ids of sources in regulation.yaml.")
    confidence: Node | None = said(doc="A, B, C or D.")
    allow: Sequence[Allow] = said(PARTS, "Allow", doc="Exceptions from rules of check.")


class Lasting(Described):
    """What some editions have and others have not."""

    since: Node | None = said(doc="First edition.")
    until: Node | None = said(doc="Last edition, inclusive.")


class Doubtful(Lasting):
    """What may be read in more than one way."""

    reading: Sequence[Reading] = said(PARTS, "Reading", one=True, doc="How a doubtful place is read.")


class Graded(Said):
    """What every constraint can say about itself."""

    confidence: Node | None = said(doc="A, B, C or D; default: the field's.")
    source: Node | None = said(doc="Default: the field's.")
    severity: Node | None = said(doc="error or warning; default follows confidence.")
    because: Node | None = said(doc="Why the severity is another.")


class Required(Graded):
    """When a field must be there."""

    when: Node = said(needed=True, doc="`always`, or the wire name of another field.")
    is_: Sequence[Node] = said(TEXTS, doc="Values of that field.")


class Present(Graded):
    """Whether the key is always sent, also without a value."""

    when: Node = said(needed=True, doc="always.")
    empty: Node | None = said(doc='Written where there is no value: text (""), null or list ([]).')


class Bounds(Graded):
    """Lower and upper bound."""

    min: Node | None = said(doc="Lower bound, inclusive.")
    max: Node | None = said(doc="Upper bound, inclusive.")


class Pattern(Graded):
    """A regular expression the whole text matches."""

    is_: Node = said(needed=True, doc="Regular expression of the common subset; the whole text matches.")


class Unique(Graded):
    """No two items of a list share a value."""

    key: Node = said(needed=True, doc="Wire name of the field of the items.")


class Constrained(Described):
    """What named types and fields can both say."""

    length: Bounds | None = said(PART, "Bounds", plain="max", doc="Length in code points.")
    pattern: Pattern | None = said(PART, "Pattern", plain="is_", doc="Pattern of the whole text.")
    range: Bounds | None = said(
        PART, "Bounds", doc="Bounds of a number, or of a day, time or month in ISO form."
    )
    sensitive: Node | None = said(doc="yes: personal data.")
    example: Node | None = said(doc="A value on the wire.")
    examples: Sequence[Node] = said(TEXTS, doc="Values on the wire.")


class NamedType(Constrained):
    """A type with a name."""

    elsewhere: ClassVar[Mapping[str, str]] = dict.fromkeys(
        ("since", "until"), say("A named type lasts as long as the fields that use it. Write it there.")
    )

    type: Node = said(needed=True, doc="Name of the type.")
    reading: Sequence[Reading] = said(PARTS, "Reading", one=True, doc="How a doubtful place is read.")
    is_: Node = said(needed=True, doc="Phrase of a type.")
    as_: Node | None = said(doc="text, number or either.")
    writes: Node | None = said(doc="text or number, with either.")


class Field(Constrained, Doubtful):
    """One row of a table."""

    elsewhere: ClassVar[Mapping[str, str]] = {
        "role": say(
            "Only the fields of an envelope (services.yaml) have a role: messages are told apart by their outermost keys. Delete it, or let the envelope have the field."
        )
    }

    wire: Node = said(needed=True, doc="The key letter by letter as on the wire.")
    id: Node | None = said(doc="Root of names in code; derived from a PascalCase or UPPER_SNAKE wire name.")
    row: Node | None = said(doc="Row in the regulation's table.")
    type: Node = said(needed=True, doc="Phrase of a type.")
    as_: Node | None = said(doc="text, number or either.")
    writes: Node | None = said(doc="text or number, with either.")
    required: Required | None = said(PART, "Required", plain="when", doc="always, or a condition.")
    present: Present | None = said(PART, "Present", plain="when", doc="always: the key is always sent.")
    items: Bounds | None = said(PART, "Bounds", plain="max", doc="Number of items of a list.")
    unique: Unique | None = said(PART, "Unique", plain="key", doc="Key that no two items share.")
    fixed: Node | None = said(doc="The value is always this text.")
    strength: Node | None = said(doc="Weakens the code table: open or example.")
    accepts: Sequence[Node] = said(TEXTS, doc="Other forms tolerant reading takes.")
    aliases: Sequence[Node] = said(TEXTS, doc="Other keys tolerant reading takes.")


class EnvelopeField(Field):
    """A key of every message, around its payload."""

    elsewhere: ClassVar[Mapping[str, str]] = {}

    role: Node | None = said(doc="service, session, data, error, message or result.")


class Rule(Bilingual):
    """A rule across fields of a record."""

    rule: Node = said(needed=True, doc="Id of the rule.")
    check: Node = said(needed=True, doc="`left = right`, with + - * /, fields by wire name.")
    when: Node | None = said(doc="Comparisons joined by `and`.")
    tolerance: Node | None = said(doc="Decimal number.")
    absent: Node | None = said(
        doc="What a number that is absent counts as: 0, or skip (the rule is not judged)."
    )
    source: Node | None = said(doc="Default: the record's.")
    confidence: Node | None = said(doc="Default: the record's.")
    severity: Node | None = said(doc="error or warning; default follows confidence.")
    because: Node | None = said(doc="Why the severity is another.")
    allow: Sequence[Allow] = said(PARTS, "Allow", doc="Exceptions from rules of check.")


class Record(Doubtful):
    """A table of fields."""

    record: Node = said(needed=True, doc="Id of the record.")
    fields: Sequence[Field] = said(PARTS, "Field", needed=True, doc="One entry a row of the table.")
    rules: Sequence[Rule] = said(PARTS, "Rule", doc="Rules across fields.")
    records: Sequence[Record] = said(PARTS, "Record", doc="Records used only here.")


class Retired(Bilingual):
    """Since when a code should no longer be used."""

    in_: Node = said(needed=True, doc="Edition it was retired in.")
    use: Node | None = said(doc="Code that replaces it.")


class Code(Lasting):
    """One line of a code table."""

    elsewhere: ClassVar[Mapping[str, str]] = {
        "reading": say("Write it at the code table, and name the code in it.")
    }

    code: Node = said(needed=True, doc="The code as on the wire.")
    id: Node = said(needed=True, doc="Root of its name in code.")
    retired: Retired | None = said(PART, "Retired", doc="Since when, and what replaces it.")


class CodeTable(Doubtful):
    """A code table."""

    code_table: Node = said(needed=True, doc="Id of the table.")
    strength: Node = said(needed=True, doc="closed, open or example.")
    codes: Sequence[Code] = said(PARTS, "Code", needed=True, doc="One line a code.")


class Envelope(Doubtful):
    """What every message carries around its data."""

    envelope: Node = said(needed=True, doc="Id, suffix of the names of messages.")
    kind: Node = said(needed=True, doc="request or response.")
    fields: Sequence[EnvelopeField] = said(PARTS, "EnvelopeField", needed=True, doc="Keys of every message.")


class Service(Doubtful):
    """One service of a packet family."""

    service: Node = said(needed=True, doc="Id of the service.")
    wire: Node | None = said(doc="Its name on the wire, if known.")
    direction: Node = said(
        needed=True, doc="to_ or from_ and the id of a party: whom the request goes to, or who sends it."
    )
    encoding: Node | None = said(doc="Form of the request's body: json (default) or form.")
    envelope: Node | None = said(doc="Envelope of the request.")
    response: Node | None = said(doc="Envelope of the response.")
    without: Sequence[Node] = said(TEXTS, doc="Envelope keys it does not have.")
    optional: Sequence[Node] = said(TEXTS, doc="Envelope keys it does not require.")
    required: Sequence[Node] = said(TEXTS, doc="Envelope keys it requires.")
    parameters: Sequence[Field] = said(PARTS, "Field", doc="Fields of its own.")
    data: Node | None = said(doc="Type of the request's payload.")
    result: Node | None = said(doc="Type of the response's payload.")
    instead: Node | None = said(doc="Record that may be the whole answer, in place of the response.")


class Step(Said):
    """One call of the usual order of a family's calls."""

    service: Node = said(needed=True, doc="Id of the service that is called, of this family or another.")
    when: Bilingual | None = said(PART, "Bilingual", doc="Under which condition, where not always.")
    source: Node | None = said(doc="Where the order comes from; default: the family's.")
    confidence: Node | None = said(doc="How sure the order is; default: the family's.")


class Packet(Doubtful):
    """A packet family."""

    packet: Node = said(needed=True, doc="Id of the family.")
    number: Node = said(needed=True, doc="Its number in the regulation.")
    services: Sequence[Service] = said(PARTS, "Service", needed=True, doc="Services of the family.")
    flow: Sequence[Step] = said(
        PARTS, "Step", doc="The usual order of calls; other services go in any order."
    )
    records: Sequence[Node] = said(TEXTS, doc="Records of the family that no service names.")


class Edition(Bilingual):
    """One edition of the regulation."""

    edition: Node = said(needed=True, doc="Id of the edition.")


class Source(Bilingual):
    """Where statements come from."""

    source: Node = said(needed=True, doc="Id of the source.")
    kind: Node = said(needed=True, doc="legal, guide, implementation or reading.")
    url: Node | None = said(doc="Where it can be read.")


class Party(Bilingual):
    """One of the two sides of every call; its names stand as within a sentence."""

    party: Node = said(needed=True, doc="Id of the party, which `direction` of a service names.")


class Statement(Bilingual):
    """One sentence about the regulation as a whole, and where it comes from."""

    source: Node | None = said(needed=True, doc="`id place; id place`, ids of sources.")
    confidence: Node | None = said(needed=True, doc="A, B, C or D.")


class Regulation(Bilingual):
    """regulation.yaml."""

    regulation: Node = said(needed=True, doc="Id, the folder's name.")
    number: Node = said(needed=True, doc="The regulation's own number.")
    version: Node = said(needed=True, doc="Semantic version of this specification.")
    zone: Node | None = said(doc="The zone of all its times, such as +07:00.")
    standing: Statement | None = said(
        PART, "Statement", doc="What is known of whether the regulation is in force; on every page."
    )
    transport: Statement | None = said(
        PART, "Statement", doc="How calls travel: address, method, session, security."
    )
    parties: Sequence[Party] = said(
        PARTS, "Party", doc="The two sides of every call; first the one whose services a document describes."
    )
    notes: Sequence[Bilingual] = said(PARTS, "Bilingual", doc="Printed on top of all that is generated.")
    editions: Sequence[Edition] = said(PARTS, "Edition", needed=True, doc="In order of time.")
    sources: Sequence[Source] = said(PARTS, "Source", needed=True, doc="Where statements come from.")
    sdk: Sdk = said(PART, "Sdk", needed=True, doc="Coordinates of the packages.")


class Types(Said):
    """types.yaml."""

    types: Sequence[NamedType] = said(PARTS, "NamedType", needed=True, doc="Named types.")


class Envelopes(Said):
    """services.yaml."""

    envelopes: Sequence[Envelope] = said(PARTS, "Envelope", needed=True, doc="What every message carries.")
