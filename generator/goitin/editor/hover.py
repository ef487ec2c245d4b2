"""What a word of a file means: a key by the language, a name by the specification, as `goitin explain` tells it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from goitin.describe import explain
from goitin.diagnostics.message import msg, translate
from goitin.editor import specification as desk
from goitin.editor.completion import described_key
from goitin.editor.names import Name, Role
from goitin.editor.outline import Entry
from goitin.editor.specification import Specification, Tree
from goitin.editor.text import Span, Text
from goitin.linter import rule_index
from goitin.rendering.escape import markdown
from goitin.source import choices


class Hover(NamedTuple):
    """Markdown about a stretch of a text."""

    markdown: str
    span: Span


def hover(specification: Specification, path: Path, text: Text, offset: int, language: str) -> Hover | None:
    """Say what stands at a place of a file.

    Args:
        specification: What the file belongs to.
        path: The file.
        text: What it holds now.
        offset: The place.
        language: The language to say it in.

    Returns:
        What there is to say; None where that is nothing.

    """
    tree = specification.tree(path)  # what has moved since it could be parsed is not found at its place
    if tree is None:
        return None
    named = desk.name_at(tree, text, offset)
    if named is not None:
        lines = list(_name(specification, named[0], language))
        return Hover("\n\n".join(lines), named[2]) if lines else None
    return _word(tree, text, offset, language) or _key(tree, text, offset, language)


def _key(tree: Tree, text: Text, offset: int, language: str) -> Hover | None:
    """The documentation of a key."""
    line = text.yaml_line(offset)
    for holder in tree.mappings:
        for word, node in holder.node.value.items():
            if node.key_at[0] != line or word not in holder.kind.words:
                continue
            start = text.offset(*node.key_at)
            span = Span(start, start + len(word))
            if span.covers(offset) and text.content.startswith(word, start):
                key = holder.kind.keys[holder.kind.words[word]]
                return Hover(f"**{word}**: {described_key(key, language)}", span)
    return None


def _word(tree: Tree, text: Text, offset: int, language: str) -> Hover | None:
    """What a word means of which a key takes one."""
    line = text.yaml_line(offset)
    for entry in tree.entries:
        if entry.node.at[0] != line:
            continue
        span = text.inside(text.offset(*entry.node.at), entry.node.value)
        meaning = _meaning(entry)
        if span is not None and span.covers(offset) and meaning:
            return Hover(f"**{entry.word}: {entry.node.value}**: {translate(meaning, language)}", span)
    return None


def _meaning(entry: Entry) -> str:
    kind, word = entry.meaning
    return choices.meanings(kind.keys[kind.words[word]]).get(entry.node.value, "")


def _name(specification: Specification, name: Name, language: str) -> Iterator[str]:
    """What a name is the name of, as paragraphs; nothing where there is no such thing."""
    if name.role is Role.CHECK:
        if name.word in rule_index.KNOWN:
            yield rule_index.page(name.word, language)
        return
    found = specification.definition(name)
    if found is None:
        return
    holder = found[2].holder
    word = f"rule:{name.word}" if name.role is Role.RULE else name.word
    listed = explain.paragraphs(specification.spec, word) if specification.spec is not None else ()
    lines = next((lines for lines, place in listed if place == holder.node.place), None)
    if lines is None:
        more = (f"{key}: {holder.text(key)}" for key in ("vi", "en", "kind", "url") if holder.text(key))
        lines = [msg("{role} {word}", role=_ROLES[name.role], word=name.word), *more]
    yield from _paragraph(lines, language)


def _paragraph(lines: Iterable[str], language: str) -> Iterator[str]:
    """Lines of `explain` as Markdown: a heading, a list."""
    first, *rest = [translate(line, language) for line in lines]
    yield f"**{markdown(first)}**"
    items: list[str] = []
    for line in rest:
        if line.startswith(" ") and items:  # goes on with the line before it
            items[-1] += f" · {markdown(line)}"
        else:
            items.append(markdown(line))
    yield "\n".join(f"- {item}" for item in items)


_ROLES = {
    Role.TYPE: msg("type"),
    Role.TABLE: msg("code table"),
    Role.CODE: msg("code"),
    Role.FIELD: msg("field"),
    Role.RULE: msg("rule"),
    Role.EDITION: msg("edition"),
    Role.SOURCE: msg("source"),
    Role.PARTY: msg("party"),
    Role.ENVELOPE: msg("envelope"),
    Role.SERVICE: msg("service"),
    Role.PACKET: msg("packet family"),
}
