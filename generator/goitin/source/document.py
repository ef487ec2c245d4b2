"""What the files of a specification say, key by key; nothing is looked up yet.

Each class is one kind of mapping in YAML; its attributes are its keys (`is_` for `is`). `key(…)` declares
what a key holds, and that declaration is all there is: the loader, the formatter, the rules about texts and the schemas of editors go by it.
`order` is the order of the keys in the canonical form: what it is, what it is called, what it holds, how it is known, what to see; without it, that of the declarations.
Longer than other modules, since it is read as one page: the whole language.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from goitin.diagnostics.diagnostic import Severity
from goitin.diagnostics.message import msg
from goitin.model import Closedness, Confidence, JsonForm
from goitin.model.message_keys import ROLES
from goitin.source.mapping import NAME, NOTE, PART, PARTS, TEXTS, MappingNode, key
from goitin.source.package_coordinates import Sdk
from goitin.source.yaml_reader import Node
from goitin.types import phrase_choices

_PHRASES = {
    "defaultSnippets": [
        {"label": phrase, "description": meaning, "body": phrase}
        for phrase, meaning in phrase_choices.phrases()
    ]
}
"""What editors offer for a type that know nothing of the specification."""

PROVIDED = "provided"
"""The strength of a code table whose codes the caller has."""

_GRADE = "confidence source severity because"
_KNOWN = "since until source confidence"
_FIRST = "source confidence since until"
_SEEN = "reading allow"
_SPAN = "since until"
_VALUE = "as writes required forbidden present length pattern range items unique fixed strength accepts aliases role sensitive"


class Bilingual(MappingNode):
    """A text in both languages."""

    vi: Node = key(required=True, doc="Vietnamese text.")
    en: Node = key(required=True, doc="English text.")


class Reading(Bilingual):
    """How we read a doubtful or silent place."""

    status: Node | None = key(
        required=True, choices=("open", "confirmed"), doc="Whether this reading has been confirmed."
    )


class Allow(MappingNode):
    """An exception from a rule of check, with its reason."""

    rule: Node = key(required=True, limit=NAME, doc="Id of the rule whose warning is allowed.")
    because: Node = key(required=True, limit=NOTE, doc="Why.")


class Described(Bilingual):
    """What packets, records, fields, types, codes and services have in common."""

    note: Bilingual | None = key(PART, "Bilingual", limit=NOTE, doc="Longer text.")
    source: Node | None = key(doc="`id place; id place`, ids of sources in regulation.yaml.")
    confidence: Node | None = key(choices=Confidence, doc="How sure this is.")
    allow: Sequence[Allow] = key(PARTS, "Allow", doc="Exceptions from rules of check.")


class Lasting(Described):
    """What some editions have and others have not."""

    since: Node | None = key(doc="First edition.")
    until: Node | None = key(doc="Last edition, inclusive.")


class Doubtful(Lasting):
    """What may be read in more than one way."""

    reading: Sequence[Reading] = key(
        PARTS, "Reading", allow_single=True, limit=NOTE, doc="How a doubtful place is read."
    )


class Graded(MappingNode):
    """What every constraint can say about itself."""

    confidence: Node | None = key(
        choices=Confidence, doc="How sure this constraint is; default: as the field."
    )
    source: Node | None = key(doc="`id place; id place`, ids of sources; default: as the field.")
    severity: Node | None = key(
        choices=Severity,
        doc="What breaking it weighs; default: an error with confidence A or B, a warning with C or D.",
    )
    because: Node | None = key(limit=NOTE, doc="Why the severity is another.")


class Stated(Graded):
    """A statement that some editions have and others have not."""

    since: Node | None = key(doc="First edition that has the statement; default: as the field.")
    until: Node | None = key(doc="Last edition that has the statement, inclusive.")


class Required(Stated):
    """When a field must be there, or must not."""

    order = f"when is {_SPAN} {_GRADE}"

    when: Node = key(
        required=True,
        limit=2_000,
        doc="`always`, a condition such as `GiaTri is present`, or the wire name of another field beside `is`.",
    )
    is_: Sequence[Node] = key(TEXTS, limit=1_000, doc="Values of that field.")


class Present(Graded):
    """Whether the key is always sent, also without a value."""

    order = f"when empty {_GRADE}"

    when: Node = key(required=True, limit=2_000, choices=("always",), doc="When the key is sent.")
    empty: Node | None = key(
        choices=("text", "null", "list"), doc='Written where there is no value: text (""), null or list ([]).'
    )


class Bounds(Stated):
    """Lower and upper bound."""

    order = f"min max {_SPAN} {_GRADE}"

    min: Node | None = key(bare=True, doc="Lower bound, inclusive.")
    max: Node | None = key(bare=True, doc="Upper bound, inclusive.")


class Fixed(MappingNode):
    """The text that the value always is."""

    order = f"is {_SPAN}"

    is_: Node = key(required=True, doc="The text.")
    since: Node | None = key(doc="First edition that has the statement; default: as the field.")
    until: Node | None = key(doc="Last edition that has the statement, inclusive.")


class Pattern(Stated):
    """A regular expression the whole text matches."""

    order = f"is {_SPAN} {_GRADE}"

    is_: Node = key(
        required=True, limit=1_000, doc="Regular expression of the common subset; the whole text matches."
    )


class Unique(Graded):
    """No two items of a list share a value, or the values of several fields together."""

    order = f"key {_GRADE}"

    key_: Sequence[Node] = key(
        TEXTS,
        required=True,
        allow_single=True,
        doc="Wire name of a field of the items, or of several: their values together.",
    )


class Asked(MappingNode):
    """Whether something stands in a field or table, and how often."""

    required: Sequence[Required] = key(
        PARTS, "Required", shorthand="when", allow_single=True, doc="always, or a condition."
    )
    forbidden: Sequence[Required] = key(
        PARTS,
        "Required",
        shorthand="when",
        allow_single=True,
        doc="When the field must not have a value: a condition, or always.",
    )
    items: Sequence[Bounds] = key(
        PARTS, "Bounds", shorthand="max", allow_single=True, bare=True, doc="Number of items of a list."
    )
    unique: Unique | None = key(
        PART, "Unique", shorthand="key_", doc="Key that no two items share; of several fields as a list."
    )


class Constrained(Described):
    """What named types and fields can both say."""

    length: Sequence[Bounds] = key(
        PARTS, "Bounds", shorthand="max", allow_single=True, bare=True, doc="Length in code points."
    )
    pattern: Sequence[Pattern] = key(
        PARTS, "Pattern", shorthand="is_", allow_single=True, doc="Pattern of the whole text."
    )
    range: Sequence[Bounds] = key(
        PARTS, "Bounds", allow_single=True, doc="Bounds of a number, or of a day, time or month in ISO form."
    )
    sensitive: Node | None = key(bare=True, choices=("yes", "no"), doc="yes: personal data.")
    example: Node | None = key(limit=NOTE, doc="A value on the wire.")
    examples: Sequence[Node] = key(TEXTS, limit=NOTE, doc="Values on the wire.")


class NamedType(Constrained):
    """A type with a name."""

    order = f"type vi en note is {_VALUE} {_KNOWN} example examples {_SEEN}"

    elsewhere: ClassVar[Mapping[str, str]] = dict.fromkeys(
        ("since", "until"),
        msg("A named type is valid as long as the fields that use it. Write it on those fields."),
    )

    type: Node = key(required=True, doc="Name of the type.")
    reading: Sequence[Reading] = key(
        PARTS, "Reading", allow_single=True, limit=NOTE, doc="How a doubtful place is read."
    )
    is_: Node = key(
        required=True,
        limit=1_000,
        editor=_PHRASES,
        doc="Type, as a phrase: `text`, `decimal(10, 2)`, `code(table)`, `list of record`, `joined(;) of text`, or the name of a type or record.",
    )
    as_: Node | None = key(choices=JsonForm, doc="The form of the value in JSON.")
    writes: Node | None = key(
        choices=(JsonForm.TEXT, JsonForm.NUMBER), doc="The form that is written, beside `as: either`."
    )


class Field(Asked, Constrained, Doubtful):
    """One row of a table."""

    order = f"wire row id was vi en note type {_VALUE} {_KNOWN} example examples {_SEEN}"

    elsewhere: ClassVar[Mapping[str, str]] = {
        "role": msg(
            "Only the fields of an envelope (services.yaml) have a role: messages are distinguished by their outermost keys. Delete it, or move the field to the envelope."
        )
    }

    wire: Node = key(required=True, limit=NAME, doc="The key letter by letter as on the wire.")
    id: Node | None = key(
        limit=NAME, doc="Root of names in code; derived from a PascalCase or UPPER_SNAKE wire name."
    )
    was: Node | None = key(
        limit=NAME, doc="Its id in the release before, kept in code for one release, marked obsolete."
    )
    row: Node | None = key(limit=NAME, bare=True, doc="Row in the regulation's table.")
    type: Node = key(
        required=True,
        editor=_PHRASES,
        doc="Type, as a phrase: `text`, `decimal(10, 2)`, `code(table)`, `list of record`, `joined(;) of text`, or the name of a type or record.",
    )
    as_: Node | None = key(choices=JsonForm, doc="The form of the value in JSON.")
    writes: Node | None = key(
        choices=(JsonForm.TEXT, JsonForm.NUMBER), doc="The form that is written, beside `as: either`."
    )
    present: Present | None = key(PART, "Present", shorthand="when", doc="always: the key is always sent.")
    fixed: Sequence[Fixed] = key(
        PARTS, "Fixed", shorthand="is_", allow_single=True, doc="The value is always this text."
    )
    strength: Node | None = key(
        choices=Closedness, doc="Weakens the code table for this field: open or example."
    )
    accepts: Sequence[Node] = key(TEXTS, limit=NAME, doc="Other forms tolerant reading takes.")
    aliases: Sequence[Node] = key(TEXTS, limit=NAME, doc="Other keys tolerant reading takes.")


class EnvelopeField(Field):
    """A key of every message, around its payload."""

    elsewhere: ClassVar[Mapping[str, str]] = {}

    role: Node | None = key(limit=NAME, choices=ROLES, doc="The part it plays in telling messages apart.")


class Rule(Bilingual):
    """A rule across fields of a record."""

    order = f"rule each check exactly_one_of at_least_one_of when tolerance absent vi en {_GRADE} allow"

    rule: Node = key(required=True, limit=NAME, doc="Id of the rule.")
    each: Sequence[Node] = key(
        TEXTS,
        allow_single=True,
        doc="A list of records or a record, or several: the rule is judged for each of their rows.",
    )
    check: Node | None = key(
        limit=2_000,
        doc='What must hold, such as `Tong = sum(Dong.Tien where Loai in ["1"])`; fields by wire name.',
    )
    exactly_one_of: Sequence[Node] = key(
        TEXTS, limit=NAME, doc="In place of `check`: of these fields exactly one has a value."
    )
    at_least_one_of: Sequence[Node] = key(
        TEXTS, limit=NAME, doc="In place of `check`: of these fields at least one has a value."
    )
    when: Node | None = key(limit=2_000, doc="When it must hold: conditions like those of `check`.")
    tolerance: Node | None = key(bare=True, doc="Decimal number.")
    absent: Node | None = key(
        bare=True,
        choices=("0", "skip"),
        doc="What a number that is absent counts as: 0, or skip (the rule is not judged).",
    )
    source: Node | None = key(doc="`id place; id place`, ids of sources; default: as the record.")
    confidence: Node | None = key(choices=Confidence, doc="How sure the rule is; default: as the record.")
    severity: Node | None = key(
        choices=Severity,
        doc="What breaking it weighs; default: an error with confidence A or B, a warning with C or D.",
    )
    because: Node | None = key(limit=NOTE, doc="Why the severity is another.")
    allow: Sequence[Allow] = key(PARTS, "Allow", doc="Exceptions from rules of check.")


class Record(Doubtful):
    """A table of fields."""

    order = f"record vi en note {_FIRST} {_SEEN} fields rules records"

    record: Node = key(required=True, limit=NAME, doc="Id of the record.")
    fields: Sequence[Field] = key(PARTS, "Field", required=True, doc="One entry a row of the table.")
    rules: Sequence[Rule] = key(PARTS, "Rule", doc="Rules across fields.")
    records: Sequence[Record] = key(PARTS, "Record", doc="Records used only here.")


class Key(Graded):
    """What all rows of a dossier share."""

    order = f"is {_GRADE}"

    is_: Node = key(required=True, limit=NAME, doc="Wire name of a field that every table has.")


class Table(Asked):
    """One table of a dossier."""

    order = (
        "table id of vi en when required forbidden repeats items unique since until source confidence allow"
    )

    table: Node = key(required=True, limit=NAME, doc="Its key in the dossier, letter by letter.")
    id: Node | None = key(
        limit=NAME, doc="Root of names in code; derived from a PascalCase or UPPER_SNAKE name."
    )
    of: Node = key(
        required=True, doc="The record of its rows: `record` for one row, `list of record` for several."
    )
    vi: Node | None = key(doc="Vietnamese text; default: the record's.")
    en: Node | None = key(doc="English text; default: the record's.")
    when: Node | None = key(
        limit=2_000,
        doc="When the table must be there, a condition over the tables; where it does not hold, it must not be.",
    )
    repeats: Node | None = key(
        bare=True, choices=("yes", "no"), doc="yes: the table may come several times, each time with one row."
    )
    since: Node | None = key(doc="First edition.")
    until: Node | None = key(doc="Last edition, inclusive.")
    source: Node | None = key(doc="`id place; id place`, ids of sources; default: as the dossier.")
    confidence: Node | None = key(choices=Confidence, doc="How sure this is; default: as the dossier.")
    allow: Sequence[Allow] = key(PARTS, "Allow", doc="Exceptions from rules of check.")


class Dossier(Doubtful):
    """Tables that belong together, since their rows share a key."""

    order = f"dossier vi en note {_FIRST} {_SEEN} key tables rules"

    dossier: Node = key(required=True, limit=NAME, doc="Id of the dossier.")
    key_: Key = key(PART, "Key", shorthand="is_", required=True, doc="Field with one value in all rows.")
    tables: Sequence[Table] = key(PARTS, "Table", required=True, doc="Its tables, in order.")
    rules: Sequence[Rule] = key(PARTS, "Rule", doc="Rules across the tables.")


class Retired(Bilingual):
    """Since when a code should no longer be used."""

    order = "in use vi en"

    in_: Node = key(required=True, doc="Edition it was retired in.")
    use: Node | None = key(limit=NAME, doc="Code that replaces it.")


class Code(Lasting):
    """One line of a code table."""

    order = f"code id was vi en note {_KNOWN} retired {_SEEN}"

    elsewhere: ClassVar[Mapping[str, str]] = {
        "reading": msg("Write it at the code table, and name the code in it.")
    }

    code: Node = key(required=True, limit=NAME, doc="The code as on the wire.")
    id: Node = key(required=True, limit=NAME, doc="Root of its name in code.")
    was: Node | None = key(
        limit=NAME, doc="Its id in the release before, kept in code for one release, marked obsolete."
    )
    retired: Retired | None = key(PART, "Retired", doc="Since when, and what replaces it.")


class Transition(MappingNode):
    """One way from a code to another; only documents show it."""

    order = "from to vi en source confidence"

    from_: Node | None = key(
        limit=NAME, doc="Code it leads from; without it, `to` is what values begin with."
    )
    to: Node = key(required=True, limit=NAME, doc="Code it leads to.")
    vi: Node = key(required=True, doc="What happens, in Vietnamese.")
    en: Node = key(required=True, doc="What happens, in English.")
    source: Node | None = key(doc="Default: the table's.")
    confidence: Node | None = key(choices=Confidence, doc="A, B, C or D; default: the table's.")


class Columns(MappingNode):
    """Which columns of a file of codes say what, by their heads."""

    code: Node = key(required=True, limit=NAME, doc="Head of the column with the code.")
    vi: Node = key(required=True, limit=NAME, doc="Head of the column with its meaning in Vietnamese.")
    en: Node | None = key(
        limit=NAME, doc="Head of the column with its meaning in English; default: the one of `vi`."
    )


class Rows(MappingNode):
    """A file of codes beside the table."""

    file: Node = key(required=True, limit=NAME, doc="Name of a CSV file in the folder of the table.")
    columns: Columns = key(PART, "Columns", required=True, doc="Which of its columns say what.")
    version: Node = key(required=True, doc="Which version of the list it is; verdicts name it.")
    sha256: Node = key(required=True, limit=NAME, doc="SHA-256 of the file, as `sha256sum` gives it.")


class CodeTable(Doubtful):
    """A code table."""

    order = f"code_table vi en note {_FIRST} {_SEEN} strength rows codes transitions"

    code_table: Node = key(required=True, limit=NAME, doc="Id of the table.")
    strength: Node = key(
        required=True,
        choices=(*Closedness, PROVIDED),
        doc="What the table promises about codes that it lacks; provided: its codes are given at run time.",
    )
    rows: Rows | None = key(
        PART, "Rows", doc="A file that has the codes, where they are too many for `codes`."
    )
    codes: Sequence[Code] = key(PARTS, "Code", doc="One line a code.")
    transitions: Sequence[Transition] = key(
        PARTS, "Transition", doc="How one code follows another; documentation, nothing is judged by it."
    )


class Example(Bilingual):
    """A whole message as a person writes it, for documents and pages; everybody in it is invented."""

    order = "example kind refusal vi en is"

    example: Node = key(required=True, limit=NAME, doc="Id of the example, among those of the same kind.")
    kind: Node | None = key(
        choices=("request", "response"),
        doc="Which message of the service it is; default request. Of an envelope: the envelope's own.",
    )
    refusal: Node | None = key(
        bare=True, choices=("yes", "no"), doc="yes: an answer that says no to a request."
    )
    is_: Node = key(required=True, limit=NOTE, doc="The whole message, as JSON text.")


class Envelope(Doubtful):
    """What every message carries around its data."""

    order = f"envelope kind vi en note {_FIRST} {_SEEN} fields examples"

    envelope: Node = key(required=True, limit=NAME, doc="Id, suffix of the names of messages.")
    kind: Node = key(required=True, choices=("request", "response"), doc="Which messages it is around.")
    fields: Sequence[EnvelopeField] = key(PARTS, "EnvelopeField", required=True, doc="Keys of every message.")
    examples: Sequence[Example] = key(
        PARTS, "Example", doc="Messages without a payload that any service may send, such as refusals."
    )


class Service(Doubtful):
    """One service of a packet family."""

    order = f"service wire vi en note {_FIRST} {_SEEN} direction encoding envelope response without optional required parameters data result instead examples"

    service: Node = key(required=True, limit=NAME, doc="Id of the service.")
    wire: Node | None = key(limit=NAME, doc="Its name on the wire, if known.")
    direction: Node = key(
        required=True,
        editor={"type": "string", "pattern": "^(to|from)_[a-z0-9_]+$"},
        doc="to_ or from_ and the id of a party: whom the request goes to, or who sends it.",
    )
    encoding: Node | None = key(
        choices=("json", "form"), doc="Form of the request's body: json (default) or form."
    )
    envelope: Node | None = key(limit=NAME, doc="Envelope of the request.")
    response: Node | None = key(doc="Envelope of the response.")
    without: Sequence[Node] = key(TEXTS, doc="Envelope keys it does not have.")
    optional: Sequence[Node] = key(TEXTS, doc="Envelope keys it does not require.")
    required: Sequence[Node] = key(TEXTS, doc="Envelope keys it requires.")
    parameters: Sequence[Field] = key(PARTS, "Field", doc="Fields of its own.")
    data: Node | None = key(doc="Type of the request's payload.")
    result: Node | None = key(doc="Type of the response's payload.")
    instead: Node | None = key(doc="Record that may be the whole answer, in place of the response.")
    examples: Sequence[Example] = key(
        PARTS, "Example", doc="Whole messages as a person writes them, the first of each kind shown first."
    )


class Step(MappingNode):
    """One call of the usual order of a family's calls."""

    service: Node = key(
        required=True, limit=NAME, doc="Id of the service that is called, of this family or another."
    )
    when: Bilingual | None = key(PART, "Bilingual", doc="Under which condition, where not always.")
    source: Node | None = key(doc="Where the order comes from; default: the family's.")
    confidence: Node | None = key(choices=Confidence, doc="How sure the order is; default: the family's.")


class Packet(Doubtful):
    """A packet family."""

    order = f"packet number vi en note {_FIRST} {_SEEN} flow records services"

    packet: Node = key(required=True, limit=NAME, doc="Id of the family.")
    number: Node = key(required=True, bare=True, doc="Its number in the regulation.")
    services: Sequence[Service] = key(PARTS, "Service", required=True, doc="Services of the family.")
    flow: Sequence[Step] = key(PARTS, "Step", doc="The usual order of calls; other services go in any order.")
    records: Sequence[Node] = key(TEXTS, doc="Records of the family that no service names.")


class Edition(Bilingual):
    """One edition of the regulation."""

    order = "edition vi en"

    edition: Node = key(required=True, limit=NAME, doc="Id of the edition.")


class Source(Bilingual):
    """Where statements come from."""

    order = "source kind vi en url seen"

    source: Node = key(required=True, limit=NAME, doc="Id of the source.")
    kind: Node = key(
        required=True,
        choices=("legal", "guide", "implementation", "reading"),
        doc="What kind of source it is.",
    )
    url: Node | None = key(limit=2_000, doc="Where it was read: an address of the web.")
    seen: Node | None = key(doc="The day it was read there, such as 2026-11-29.")


class Party(Bilingual):
    """One of the two sides of every call; its names stand as within a sentence."""

    order = "party vi en"

    party: Node = key(required=True, doc="Id of the party, which `direction` of a service names.")


class Statement(Bilingual):
    """One sentence about the regulation as a whole, and where it comes from."""

    source: Node | None = key(required=True, doc="`id place; id place`, ids of sources.")
    confidence: Node | None = key(required=True, choices=Confidence, doc="How sure this is.")


class Transport(Statement):
    """How calls travel."""

    order = "vi en address source confidence"

    address: Node | None = key(
        choices=("one", "each"),
        doc="one: a party takes all calls at one address, the body names the service; each: a service has its own.",
    )


class Term(Statement):
    """A word of the trade; its two texts say what it means."""

    order = "term full also vi en source confidence"

    term: Node = key(required=True, limit=NAME, doc="The word, or the abbreviation.")
    full: Bilingual | None = key(PART, "Bilingual", doc="What an abbreviation stands for.")
    also: Sequence[Node] = key(TEXTS, limit=NAME, doc="Other words for it, which a search finds it by.")


class StartStep(Bilingual):
    """One call of the way to a first one, in words for who has never made it."""

    order = "service vi en"

    service: Node = key(required=True, limit=NAME, doc="Id of the service that is called.")


class Start(MappingNode):
    """The way of a vendor to a first call."""

    order = "steps unknown"

    steps: Sequence[StartStep] = key(
        PARTS,
        "StartStep",
        required=True,
        limit=NOTE,
        doc="The calls, in order; a session goes from one to the next.",
    )
    unknown: Sequence[Bilingual] = key(
        PARTS, "Bilingual", limit=NOTE, doc="What a vendor needs and the specification does not know."
    )


class Regulation(Bilingual):
    """regulation.yaml."""

    order = (
        "regulation number version vi en zone standing transport start parties notes "
        "editions sources glossary sdk"
    )

    regulation: Node = key(required=True, doc="Id, the folder's name.")
    number: Node = key(required=True, bare=True, doc="The regulation's own number.")
    version: Node = key(required=True, limit=NAME, doc="Semantic version of this specification.")
    zone: Node | None = key(doc="The zone of all its times, such as +07:00.")
    standing: Statement | None = key(
        PART, "Statement", doc="What is known of whether the regulation is in force; on every page."
    )
    transport: Transport | None = key(
        PART, "Transport", limit=NOTE, doc="How calls travel: address, method, session, security."
    )
    start: Start | None = key(PART, "Start", doc="The way to a first call, for who begins.")
    parties: Sequence[Party] = key(
        PARTS, "Party", doc="The two sides of every call; first the one whose services a document describes."
    )
    notes: Sequence[Bilingual] = key(
        PARTS, "Bilingual", limit=NOTE, doc="Printed on top of all that is generated."
    )
    editions: Sequence[Edition] = key(PARTS, "Edition", required=True, doc="In order of time.")
    sources: Sequence[Source] = key(PARTS, "Source", required=True, doc="Where statements come from.")
    glossary: Sequence[Term] = key(PARTS, "Term", doc="Words of the trade and abbreviations.")
    sdk: Sdk = key(PART, "Sdk", required=True, doc="Coordinates of the packages.")


class Types(MappingNode):
    """types.yaml."""

    types: Sequence[NamedType] = key(PARTS, "NamedType", required=True, doc="Named types.")


class Envelopes(MappingNode):
    """services.yaml."""

    envelopes: Sequence[Envelope] = key(PARTS, "Envelope", required=True, doc="What every message carries.")
