"""Which texts of a specification name something: what they define, and what they refer to."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from typing import NamedTuple

from goitin.editor.outline import Entry, Holder
from goitin.types import WORDS


class Role(StrEnum):
    """What a name is the name of; a type and a record never have the same."""

    TYPE = "type"
    TABLE = "code_table"
    CODE = "code"
    FIELD = "field"
    RULE = "rule"
    EDITION = "edition"
    SOURCE = "source"
    PARTY = "party"
    ENVELOPE = "envelope"
    SERVICE = "service"
    PACKET = "packet"
    CHECK = "check"
    """A rule of `goitin check`, which no specification defines."""


class Name(NamedTuple):
    """A name: `scope` is what it belongs to, where that counts: the record of a field, the table of a code."""

    role: Role
    word: str
    scope: str = ""


class Use(NamedTuple):
    """A name within a text, and where in the text it begins."""

    name: Name
    at: int


_DEFINED: Mapping[tuple[str, str], Role] = {
    ("NamedType", "type"): Role.TYPE,
    ("Record", "record"): Role.TYPE,
    ("Dossier", "dossier"): Role.TYPE,
    ("Table", "table"): Role.FIELD,
    ("CodeTable", "code_table"): Role.TABLE,
    ("Code", "code"): Role.CODE,
    ("Field", "wire"): Role.FIELD,
    ("Rule", "rule"): Role.RULE,
    ("Edition", "edition"): Role.EDITION,
    ("Source", "source"): Role.SOURCE,
    ("Party", "party"): Role.PARTY,
    ("Envelope", "envelope"): Role.ENVELOPE,
    ("Service", "service"): Role.SERVICE,
    ("Packet", "packet"): Role.PACKET,
}
_HOLDERS: Mapping[Role, tuple[str, ...]] = {
    Role.FIELD: ("Record", "Dossier", "Envelope", "Service"),
    Role.RULE: ("Record", "Dossier"),
    Role.CODE: ("CodeTable",),
}
"""The kinds of mapping that such a name belongs to."""
_IDENTITY = {
    "Record": "record",
    "Dossier": "dossier",
    "Envelope": "envelope",
    "Service": "service",
    "CodeTable": "code_table",
}

_LIST = "list of "
_JOINED = r"joined\(.\) of "
_PHRASE = re.compile(rf"(?:{_LIST}|{_JOINED})?\s*(?:code\(\s*(?P<table>\w*)\s*\)?|(?P<name>\w+)\s*\Z)")
_CITATION = re.compile(r"(?:\A|;)\s*(?P<id>[^\s;]+)")
_FIRST = re.compile(r"(?<![\w.])[^\W\d]\w*")
_TEXT = re.compile(r'"[^"]*"?|above\.\w*')
_WHERE = re.compile(r"\bwhere\b")
_EXPRESSION_WORDS = frozenset(
    (
        "always",
        "and",
        "or",
        "not",
        "in",
        "is",
        "present",
        "absent",
        "contains",
        "sum",
        "count",
        "min",
        "max",
        "by",
        "where",
        "round",
        "days",
    )
)
_DIRECTION = re.compile(r"(?:to|from)_(?P<party>\w+)")

Finder = Callable[[str, Entry], Iterator[Use]]
"""Finds the names in a text."""


def defined(entry: Entry) -> Name | None:
    """The name that a text defines, if it does."""
    role = next(
        (role for kind in entry.holder.kind.__mro__ if (role := _DEFINED.get((kind.__name__, entry.word)))),
        None,
    )
    if role is None:
        return None
    return Name(role, entry.node.value, scope_of(role, entry.holder))


def used(entry: Entry) -> list[Use]:
    """The names that a text refers to; whether there is such a thing is not asked."""
    finder = _finder(entry)
    return [] if finder is None else list(finder(entry.node.value, entry))


_ANY = "x"  # stands for a name that is still to be written


def roles(entry: Entry) -> tuple[Role, ...]:
    """What a text may name in the place where it stands, whatever is written there by now."""
    finder = _finder(entry)
    if finder is _phrase:
        return (Role.TYPE, Role.TABLE)
    if finder is _direction:
        return (Role.PARTY,)
    return () if finder is None else tuple(use.name.role for use in finder(_ANY, entry))


def scope_at(entry: Entry) -> str:
    """What the names belong to that may stand in a text."""
    finder = _finder(entry)
    return "" if finder is None else next((use.name.scope for use in finder(_ANY, entry)), "")


def scope_of(role: Role, at: Holder) -> str:
    """What a name belongs to that stands in a mapping; empty where its role alone tells it."""
    holder: Holder | None = at
    kinds = _HOLDERS.get(role, ())
    while holder is not None and not {kind.__name__ for kind in holder.kind.__mro__} & set(kinds):
        holder = holder.outer
    if holder is None:
        return ""
    identity = next(_IDENTITY[kind.__name__] for kind in holder.kind.__mro__ if kind.__name__ in _IDENTITY)
    return f"{identity}:{holder.text(identity)}"


def _finder(entry: Entry) -> Finder | None:
    kind, word = entry.meaning
    return next((found for one in kind.__mro__ if (found := _USED.get((one.__name__, word)))), None)


def _one(role: Role) -> Finder:
    """Of texts that are one name as a whole."""

    def find(text: str, entry: Entry) -> Iterator[Use]:
        yield Use(Name(role, text, scope_of(role, entry.holder)), 0)

    return find


def in_phrase(text: str) -> Iterator[Use]:
    """The names in the phrase of a type."""
    found = _PHRASE.match(text)
    if found and found["table"]:
        yield Use(Name(Role.TABLE, found["table"]), found.start("table"))
    elif found and found["name"] and found["name"] not in WORDS:
        yield Use(Name(Role.TYPE, found["name"]), found.start("name"))


def _phrase(text: str, _: Entry) -> Iterator[Use]:
    return in_phrase(text)


def _citations(text: str, _: Entry) -> Iterator[Use]:
    for found in _CITATION.finditer(text):
        yield Use(Name(Role.SOURCE, found["id"]), found.start("id"))


def _direction(text: str, _: Entry) -> Iterator[Use]:
    found = _DIRECTION.fullmatch(text)
    if found:
        yield Use(Name(Role.PARTY, found["party"]), found.start("party"))


def _fields(text: str, entry: Entry) -> Iterator[Use]:
    """Fields of the same table, in a condition or alone: not those of rows, which `each` and `where` speak of, nor what a path goes on to."""
    scope = scope_of(Role.FIELD, entry.holder)
    if entry.word != "each" and entry.holder.text("each"):
        return
    for found in _FIRST.finditer(_without_rows(_TEXT.sub(_blank, text))):
        if found[0] not in _EXPRESSION_WORDS:
            yield Use(Name(Role.FIELD, found[0], scope), found.start())


def _without_rows(text: str) -> str:
    """A condition with blanks in place of what chooses rows."""
    made = text
    for found in _WHERE.finditer(text):
        depth, at = 0, found.end()
        while at < len(text) and (depth or text[at] != ")"):
            depth += {"(": 1, ")": -1}.get(text[at], 0)
            at += 1
        made = made[: found.start()] + " " * (at - found.start()) + made[at:]
    return made


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _items_field(text: str, entry: Entry) -> Iterator[Use]:
    """A field of the record that a list, or a table, is of."""
    field, table = entry.holder.around("Field"), entry.holder.around("Table")
    phrase = field.text("type") if field else table.text("of") if table else ""
    yield Use(Name(Role.FIELD, text, f"record:{phrase.removeprefix(_LIST).strip()}"), 0)


def _envelope_field(text: str, entry: Entry) -> Iterator[Use]:
    """A field of the envelope that a service names."""
    yield Use(Name(Role.FIELD, text, f"envelope:{entry.holder.text('envelope')}"), 0)


_edition, _code, _envelope, _service, _record, _check = map(
    _one, (Role.EDITION, Role.CODE, Role.ENVELOPE, Role.SERVICE, Role.TYPE, Role.CHECK)
)
_USED: Mapping[tuple[str, str], Finder] = {
    **dict.fromkeys(
        (("NamedType", "is"), ("Field", "type"), ("Table", "of"), ("Service", "data"), ("Service", "result")), _phrase
    ),
    **dict.fromkeys(((kind, "source") for kind in ("Described", "Graded", "Rule", "Step", "Statement", "Table")), _citations),
    **dict.fromkeys(
        ((kind, key) for kind in ("Lasting", "Stated", "Fixed", "Table") for key in ("since", "until")), _edition
    ),
    ("Retired", "in"): _edition,
    **dict.fromkeys((("Service", "envelope"), ("Service", "response")), _envelope),
    **dict.fromkeys((("Service", "instead"), ("Packet", "records")), _record),
    **dict.fromkeys((("Required", "when"), ("Rule", "each"), ("Rule", "check"), ("Rule", "when"), ("Table", "when")), _fields),
    **dict.fromkeys((("Rule", "exactly_one_of"), ("Rule", "at_least_one_of")), _fields),
    **dict.fromkeys((("Transition", "from"), ("Transition", "to")), _code),
    **dict.fromkeys((("Service", key) for key in ("without", "optional", "required")), _envelope_field),
    ("Retired", "use"): _code,
    ("Step", "service"): _service,
    ("StartStep", "service"): _service,
    ("Service", "direction"): _direction,
    ("Unique", "key"): _items_field,
    ("Allow", "rule"): _check,
}  # fmt: skip
