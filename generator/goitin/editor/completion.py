"""What may be written at a cursor: the keys of a mapping, the words of a key, the names that the specification defines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from goitin.diagnostics.diagnostic import Severity
from goitin.diagnostics.message import looked_up, translate
from goitin.editor import cursor, names
from goitin.editor.cursor import Cursor
from goitin.editor.names import Role
from goitin.editor.outline import Entry
from goitin.editor.specification import Specification
from goitin.editor.text import Span, Text
from goitin.linter import RULES, rule_index
from goitin.source import choices, loader
from goitin.source.formatter import scalars
from goitin.source.mapping import PARTS, TEXTS, Key, in_order
from goitin.types import phrase_choices

_LIST = "list of "
_JOINED = re.compile(r"joined\(.\) of ")
_WORD = re.compile(r"\w*")
_TAIL = re.compile(r"[\w.-]*\Z")
_REST = re.compile(r"[ \t]*:")


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to choose.

    Attributes:
        label: What is shown.
        text: What is written in place of `span`.
        span: What it takes the place of.
        detail: A few words beside it.
        doc: What there is to say of it, in Markdown.
        kind: What it is: `key`, `word`, or the role of a name.
        is_first: Whether it stands before the others.

    """

    label: str
    text: str
    span: Span
    detail: str = ""
    doc: str = ""
    kind: str = "word"
    is_first: bool = False


Choice = tuple[str, str, str]
"""A word, a few words about it, what it is."""


def items(specification: Specification, path: Path, text: Text, offset: int, language: str) -> list[Item]:
    """List what may be written.

    Args:
        specification: What the file belongs to.
        path: The file.
        text: What it holds now.
        offset: Where the cursor is.
        language: The language to describe things in.

    """
    typed = cursor.at(text, offset, loader.kind(path))
    if typed is None:
        return []
    if typed.entry is None:
        return list(_keys(typed, text, offset, language))
    return list(_values(specification, typed.entry, typed.before, text, offset, language))


def _keys(typed: Cursor, text: Text, offset: int, language: str) -> Iterator[Item]:
    """The keys that the mapping lacks, in the order of the canonical form; those that it must have before the others."""
    kind = typed.holder.kind
    end = _word_after(text, offset)
    span = Span(offset - len(typed.before), end)
    is_written = _REST.match(text.content, end) is not None
    present = typed.holder.node.value if type(typed.holder.node.value) is dict else {}
    for word in in_order(kind, kind.words):
        if word in present:
            continue
        key = kind.keys[kind.words[word]]
        ending = "" if is_written else ":" if key.kind in (PARTS, TEXTS) else ": "
        doc = looked_up(key.doc, language)
        yield Item(word, word + ending, span, doc, described_key(key, language), "key", key.required)


def described_key(key: Key, language: str) -> str:
    """The documentation of a key, and of each word of which it takes one, in Markdown."""
    doc = looked_up(key.doc, language)
    meant = [
        f"- `{word}`: {translate(meaning, language)}"
        for word, meaning in choices.meanings(key).items()
        if meaning
    ]
    return "\n".join([doc, "", *meant]) if meant else doc


def _values(
    specification: Specification, entry: Entry, before: str, text: Text, offset: int, language: str
) -> Iterator[Item]:
    """The words that a text may be, or go on with."""
    begun, offered = _offered(specification, entry, before, language)
    end = _word_after(text, offset)
    span = Span(offset - len(begun), end)
    is_quoted = text.content[: span.start].endswith(('"', "'"))
    is_whole = begun == before and not is_quoted
    is_flow = "{" in text.line(offset) or "[" in text.line(offset)
    for word, detail, kind in offered:
        written = scalars.inline(word, bare=_part_key(entry).bare, flow=is_flow) if is_whole else word
        yield Item(word, written, span, detail, kind=kind)


def _part_key(entry: Entry) -> Key:
    """The key whose text it is: that of the part, for a shorthand."""
    kind, word = entry.meaning
    return kind.keys[kind.words[word]]


def _offered(
    specification: Specification, entry: Entry, before: str, language: str
) -> tuple[str, list[Choice]]:
    """What of a text is to be replaced, and the words to choose from."""
    key = _part_key(entry)
    if key.choices:
        meant = choices.meanings(key).items()
        return before, [(word, translate(meaning, language), "word") for word, meaning in meant]
    kind, word = entry.meaning
    roles = names.roles(entry)
    if Role.TABLE in roles:
        return _types(specification, before, language)
    begun = _begun(before)
    if Role.CHECK in roles:
        return begun, list(_checks(language))
    if Role.SOURCE in roles:
        is_place = " " in before.rpartition(";")[2].lstrip()
        return begun, [] if is_place else list(_named(specification, Role.SOURCE, "", language))
    if Role.PARTY in roles:
        found = list(_named(specification, Role.PARTY, "", language))
        return before, [(f"{way}_{id}", doc, role) for way in ("to", "from") for id, doc, role in found]
    if roles:
        more: list[Choice] = [("always", "", "word")] if (kind.__name__, word) == ("Required", "when") else []
        scope = names.scope_at(entry)
        return begun, [*more, *_named(specification, roles[0], scope, language)]
    return before, list(_codes(specification, entry, language))


def _types(specification: Specification, before: str, language: str) -> tuple[str, list[Choice]]:
    """Phrases of types; after `list of` and `joined(;) of` all but lists, in the brackets of `code` the tables."""
    tables = list(_named(specification, Role.TABLE, "", language))
    _, bracket, begun = before.rpartition("code(")
    if bracket and ")" not in begun:
        return begun, tables
    joined = _JOINED.match(before)
    is_list = joined is not None or before.startswith(_LIST)
    begun = before[joined.end() :] if joined else before.removeprefix(_LIST)
    offered = [
        *_named(specification, Role.TYPE, "", language),
        *((f"code({id})", doc, role) for id, doc, role in tables),
        *((phrase, translate(meaning, language), "word") for phrase, meaning in phrase_choices.phrases()),
    ]
    if not is_list:
        offered += [(_LIST, "", "word"), ("joined(;) of ", "", "word")]
    return begun, offered


def _named(specification: Specification, role: Role, scope: str, language: str) -> Iterator[Choice]:
    """The names of a role, with their labels."""
    for _, name, entry in specification.definitions(role, scope):
        yield name.word, entry.holder.text(language), name.role


def _checks(language: str) -> Iterator[Choice]:
    """The rules of `goitin check` from which an exception can be made."""
    for id, rule in RULES.items():
        if rule.severity is Severity.WARNING:
            yield id, rule_index.titles(id)[language], Role.CHECK


def _codes(specification: Specification, entry: Entry, language: str) -> Iterator[Choice]:
    """The codes of a field that is of a code table, where its values are written: examples, conditions."""
    kind, word = entry.meaning
    field = entry.holder.around("Field")
    if field is None or word not in ("example", "examples", "fixed", "is"):
        return
    wire = entry.holder.text("when") if kind.__name__ == "Required" else field.text("wire")
    if kind.__name__ not in ("Required", "Field", "EnvelopeField"):
        return
    for table in specification.tables_of(names.scope_of(Role.FIELD, field), wire):
        yield from _named(specification, Role.CODE, f"code_table:{table}", language)


def _word_after(text: Text, offset: int) -> int:
    """Where the word ends that a cursor is in."""
    found = _WORD.match(text.content, offset)
    return found.end() if found else offset


def _begun(before: str) -> str:
    """The last word before a cursor."""
    found = _TAIL.search(before)
    return found[0] if found else ""
