"""Rules about the texts of a specification: documentation that says something, lengths, characters, coordinates."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator

from semver import Version

from goitin import model
from goitin.diagnostics.diagnostic import SourceLocation
from goitin.diagnostics.message import Message, msg
from goitin.linter.fields import constrained_items, location_of_key
from goitin.resolver import Resolution
from goitin.source.mapping import LABEL, NAME, NOTE, PART, TEXT, TEXTS, MappingNode
from goitin.source.yaml_reader import Node

_LABEL, _NOTE, _OF_NAME = msg("label"), msg("note"), msg("name")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_EMPTY_WORDS = {"", "todo", "tbd", "fixme", "xxx", "n/a", "-", "?", "..."}
_PREVIEW = re.compile(r"(alpha|beta|rc)\.\d+")  # what PyPI, Maven and NuGet all know
_NAME = re.compile(r"[a-z][a-z0-9_]*\Z")
_DOTTED_LOWER = re.compile(r"[a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)*\Z")
_ARTIFACT = re.compile(r"[a-z][a-z0-9._-]*\Z")
_DOTTED_PASCAL = re.compile(r"[A-Z][A-Za-z0-9_]*(?:\.[A-Z][A-Za-z0-9_]*)*\Z")
_NPM = re.compile(r"(?:@[a-z0-9~-][a-z0-9._~-]*/)?[a-z0-9~-][a-z0-9._~-]*\Z")
_SPDX = re.compile(r"[A-Za-z0-9.+-]+\Z")
_ADDRESS = re.compile(r"https?://[^\s\"'<>\\^`{|}]+\Z")


def _labelled(
    resolved: Resolution,
) -> Iterator[tuple[SourceLocation, model.Label, model.Label | None, tuple[str, ...]]]:
    """Everything that has a label: place, label, note, and the names it must not merely repeat."""
    spec = resolved.spec
    for record in spec.records:
        yield record.place, record.label, record.note, (record.id,)
    for item in constrained_items(resolved):
        yield (
            item.place,
            item.label,
            item.note,
            (item.wire, item.id) if isinstance(item, model.Field) else (item.id,),
        )
    for table in spec.tables:
        yield table.place, table.label, table.note, (table.id,)
        for code in table.codes:
            yield code.place, code.label, code.note, (code.code, code.id)
    for term in spec.glossary:
        yield term.place, term.label, None, (term.id, *term.also)
    for packet in spec.packets:
        yield packet.place, packet.label, packet.note, (packet.id,)
        for service in packet.services:
            yield service.place, service.label, service.note, (service.id, service.wire or "")


def documentation(resolved: Resolution) -> Iterator[tuple[SourceLocation, str, str]]:
    """Labels say something: not the name again, not a placeholder."""
    for place, label, _, names in _labelled(resolved):
        for language, words in (("vi", label.vi), ("en", label.en)):
            text = words.strip()
            if text in names or text.lower() in _EMPTY_WORDS:
                yield (
                    place,
                    msg("The {language} text {text!r} has no meaning.", language=language, text=text),
                    msg("Describe what it means, in words."),
                )


def too_long(resolved: Resolution) -> Iterator[tuple[SourceLocation, str, str]]:
    """Texts and names stay within what every language can hold."""
    for place, entity in resolved.entities.items():
        if _is_short(entity.node):  # most are, and it is told in a third of the time
            continue
        for word, text, limit in _over(entity, 0, resolved.entities):
            yield (
                place,
                msg(
                    "The {what} has {count} characters, over {limit}.",
                    what=_called(word, limit),
                    count=len(text),
                    limit=limit,
                ),
                msg("Shorten it; long text belongs in `note`.")
                if word in ("vi", "en") or limit == NAME
                else msg("Shorten it."),
            )


def _is_short(node: Node) -> bool:
    """Whether no text in it is longer than a name may be, which is the least of the limits."""
    value = node.value
    if type(value) is str:
        return len(value) <= NAME
    return all(map(_is_short, value.values() if type(value) is dict else value))


def _over(
    entity: MappingNode, outer: int, entities: Collection[SourceLocation]
) -> Iterator[tuple[str, str, int]]:
    """Every text of an entity that is too long: its key, the text and its limit; what is an entity itself is left out."""
    for word, key, held in entity.stated():
        if key.kind in (TEXT, TEXTS):
            limit = max(key.limit, outer)
            for node in (held,) if key.kind == TEXT else held:
                if node is not None and len(node.value) > limit:
                    yield word, node.value, limit
        else:
            inner = outer if key.limit == LABEL else max(key.limit, outer)
            for part in (held,) if key.kind == PART else held:
                if part is not None and part.place not in entities:
                    yield from _over(part, inner, entities)


def _called(word: str, limit: int) -> Message:
    if word in ("vi", "en"):
        return _NOTE if limit == NOTE else _LABEL
    return _OF_NAME if limit == NAME else msg("value of {key!r}", key=word)


def not_nfc(resolved: Resolution) -> Iterator[tuple[SourceLocation, str, str]]:
    """Vietnamese is written with composed letters, so that equal words are equal bytes."""
    for owner, node in _scalars(resolved):
        if not node.value.isascii() and not unicodedata.is_normalized("NFC", node.value):
            yield (
                owner,
                msg("The text {text!r} has decomposed accents (not NFC).", text=node.value[:40]),
                msg("Type it again with a keyboard layout that gives composed Unicode characters."),
            )


def control_characters(resolved: Resolution) -> Iterator[tuple[SourceLocation, str, str]]:
    """No control characters but line break and tab, and no half of a surrogate pair."""
    for _, node in _scalars(resolved):
        if not node.value.isprintable() and (found := _CONTROL.search(node.value)):
            yield (
                node.place,
                msg("The text contains the control character U+{code:04X}.", code=ord(found[0])),
                msg("Delete it."),
            )


def _scalars(resolved: Resolution) -> Iterator[tuple[SourceLocation, Node]]:
    """Every scalar of every entity of the files whose characters need a look, with the place of the entity."""
    if not resolved.needs_text_check:
        return
    for place, entity in resolved.entities.items():
        if place.file not in resolved.needs_text_check:
            continue
        node = entity.node
        waiting = list(node.value.values()) if type(node.value) is dict else []
        while waiting:
            item = waiting.pop()
            if item.is_scalar:
                yield place, item
            elif item.place not in resolved.entities:
                waiting += item.value.values() if type(item.value) is dict else item.value


def without_reading(resolved: Resolution) -> Iterator[tuple[SourceLocation, str, str]]:
    """What is only our reading (confidence D) says how we read it."""
    for record in resolved.spec.records:
        if (
            record.message_kind == "record"
            and record.origin.confidence is model.Confidence.D
            and not record.readings
        ):
            yield (
                record.place,
                msg("{record} is of confidence D and has no `reading`.", record=record.id),
                msg("State how the regulation is read here, in both languages."),
            )


def _is_for_packages(text: str) -> bool:
    if not Version.is_valid(text):
        return False
    version = Version.parse(text)
    return not version.build and (not version.prerelease or bool(_PREVIEW.fullmatch(version.prerelease)))


def coordinates(resolved: Resolution) -> Iterator[tuple[SourceLocation, str, str]]:
    """Version, licence and package names are valid for their purpose."""
    spec, sdk = resolved.spec, resolved.spec.sdk
    place = location_of_key(resolved, spec.place, "sdk")
    if not _is_for_packages(spec.version):
        yield (
            location_of_key(resolved, spec.place, "version"),
            msg("{version!r} is not a semantic version that packages can have.", version=spec.version),
            msg("Write, for example, 0.1.0, or before a release 0.2.0-alpha.1, -beta.1, -rc.1."),
        )
    for name, text, form in (
        ("python.package", sdk.python_package, _NAME),
        ("java.group", sdk.java_group, _DOTTED_LOWER),
        ("java.artifact", sdk.java_artifact, _ARTIFACT),
        ("java.package", sdk.java_package, _DOTTED_LOWER),
        ("csharp.package", sdk.csharp_package, _DOTTED_PASCAL),
        ("csharp.namespace", sdk.csharp_namespace, _DOTTED_PASCAL),
        ("typescript.package", sdk.typescript_package, _NPM),
        ("licence", sdk.licence, _SPDX),
        ("homepage", sdk.homepage, _ADDRESS),
        ("repository", sdk.repository, _ADDRESS),
    ):
        if text is not None and not form.match(text):
            yield (
                place,
                msg("{name} cannot be {text!r}.", name=name, text=text),
                msg("Write it as the examples that `goitin explain language` shows."),
            )
