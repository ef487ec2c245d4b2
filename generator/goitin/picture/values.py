"""A value as people write it: codes with their names, days as dd/MM/yyyy, yes and no; what cannot be read as it was sent."""

from __future__ import annotations

import base64
import binascii
import hashlib
from collections.abc import Mapping
from typing import NamedTuple

from goitin import model, types
from goitin.diagnostics.message import msg, translate
from goitin.language import dates
from goitin.model import Code, CodeTable, Field, Flag, Label, Moment, Percent, Spec, Type, item_type
from goitin.picture.views import Leaf
from goitin.types import joined
from goitin.types.reading import Value, ValueReader
from goitin.wire.document import Kind, Node
from goitin.wire.tree import scalar_text

MASK = "•••••"
_WEB = ("http://", "https://")
_LONGEST_BASE64 = 96
_PATTERNS: Mapping[type[Moment], str] = {
    model.Date: "dd/MM/yyyy",
    model.DateTime: "dd/MM/yyyy HH:mm",
    model.Month: "MM/yyyy",
    model.Time: "HH:mm",
}
_SECONDS = ":ss"
_FLAG = {True: msg("yes"), False: msg("no")}
_EMPTY = {
    Kind.NULL: msg("no value"),
    Kind.TEXT: msg("empty"),
    Kind.LIST: msg("empty list"),
    Kind.OBJECT: msg("empty record"),
}


class Shape(NamedTuple):
    """What the specification knows of a value: what it is called, its type, how it is read, and the record that its objects are.

    `is_known` is whether it knows it at all; `is_json` that the structure is published nowhere, but the value is no secret.
    """

    label: str
    wire: str
    kind: Type | None = None
    read: ValueReader | None = None
    record: str | None = None
    labels: Mapping[str, Label] = {}
    is_sensitive: bool = False
    is_known: bool = True
    is_json: bool = False
    is_key: bool = False
    is_list: bool = False
    unique: str | None = None
    separator: str | None = None

    def parted(self, node: Node, *, tolerant: bool) -> Node:
        """A joined text as the list of its parts; any other node as it is."""
        if self.separator is None or node.kind is not Kind.TEXT or not node.value:
            return node
        parts = joined.parts(node.value, self.separator, tolerant=tolerant)
        return Node.of(list(parts.texts))


def _labels(table: CodeTable) -> Mapping[str, Label]:
    return {one.code: one.label for one in table.codes} if table.rows is None else table.rows.rows


def shape(spec: Spec, record_id: str, field: Field, language: str) -> Shape:
    """What a specification knows of the values of a field; those of a record that is personal data anywhere are so everywhere."""
    kind = item_type(field.type)
    labels = _labels(spec.table(kind.table)) if isinstance(kind, Code) else {}
    record = kind.record if isinstance(kind, model.Nested) else None
    return Shape(
        getattr(field.label, language),
        field.wire,
        kind,
        types.of(kind).reader(field.accepts, spec) if record is None else None,
        record,
        labels,
        is_sensitive=field.sensitive or record_id in spec.private_records(),
        is_json=isinstance(kind, model.Json),
        is_key=field.required is not None and record is None and isinstance(kind, model.Text),
        is_list=isinstance(field.type, model.ListOf),
        unique=None if field.unique is None else field.unique.keys[-1],
        separator=field.type.separator if isinstance(field.type, model.Joined) else None,
    )


_KINDS = (
    (b"%PDF-", "PDF"),
    (b"\x89PNG\r\n\x1a\n", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"PK\x03\x04", "ZIP, Word, Excel"),
    (b"\xd0\xcf\x11\xe0", "Word, Excel (97)"),
    (b"<?xml", "XML"),
)
"""What a file begins with, and what it then is."""


class Writer:
    """Writes values in one language."""

    def __init__(self, language: str, *, tolerant: bool) -> None:
        self._language, self._tolerant = language, tolerant
        self._empty = {kind: translate(text, language) for kind, text in _EMPTY.items()}
        self._masked = Leaf(MASK, look="v masked", is_sent=False)

    def masked(self, node: Node) -> Leaf:
        """A value that is not shown; that there is none may be seen."""
        return self._masked if node.value or node.kind in (Kind.NUMBER, Kind.BOOLEAN) else self.empty(node)

    def empty(self, node: Node) -> Leaf:
        """What has no value in it."""
        sent = {Kind.NULL: "null", Kind.LIST: "[]", Kind.OBJECT: "{}"}.get(node.kind, "")
        return Leaf(self._empty[node.kind], sent=sent, is_sent=False, look="v empty")

    def leaf(self, node: Node, shape: Shape) -> Leaf:
        """A value that is no list and no object."""
        if not node.is_filled:
            return self.empty(node)
        sent = node.value if node.kind in (Kind.TEXT, Kind.NUMBER) else scalar_text(node.value)
        read = None if shape.read is None else shape.read(node, self._tolerant).value
        if read is not None and shape.kind is not None:
            return self._typed(sent, read, shape.kind, shape.labels)
        return Leaf(_lines(sent), look="v sent" if shape.read is not None else "v")

    def _typed(self, sent: str, read: Value, kind: Type, labels: Mapping[str, Label]) -> Leaf:
        match kind:
            case Moment():
                return _otherwise(_moment(kind, read.comparable), sent)
            case Code() if read.comparable in labels:
                return Leaf(getattr(labels[read.comparable], self._language), read.comparable, sent, False)
            case Flag():
                text = translate(_FLAG[read.comparable == (kind.true or "true")], self._language)
                return Leaf(text, sent, sent, False)
            case Percent():
                return _otherwise(f"{read.comparable}%", sent)
            case model.Base64() if len(sent) > _LONGEST_BASE64:
                return Leaf(self._file(sent), is_sent=False, look="v file")
            case model.Url():
                return Leaf(_lines(sent), href=sent if sent.lower().startswith(_WEB) else "")
            case model.Integer() | model.Decimal():
                return Leaf(sent, look="v number")
        return Leaf(_lines(sent))

    def _file(self, text: str) -> str:
        """What a file in base64 is known by, instead of its thousands of letters."""
        try:
            data = base64.b64decode(text, validate=True)
        except binascii.Error:
            data = text.encode()
        kind = next((name for start, name in _KINDS if data.startswith(start)), "")
        size, digest = len(data), hashlib.sha256(data).hexdigest()
        if kind:
            text = msg("{kind} file, {size} bytes, SHA-256 {hash}", kind=kind, size=size, hash=digest)
        else:
            text = msg("file, {size} bytes, SHA-256 {hash}", size=size, hash=digest)
        return translate(text, self._language)


def _otherwise(text: str, sent: str) -> Leaf:
    return Leaf(text) if text == sent else Leaf(text, sent=sent, is_sent=False)


def _lines(text: str) -> str:
    """A text with the breaks of lines that pages have."""
    return text.replace("\r\n", "\n")


def _moment(kind: Moment, digits: str) -> str:
    """A point in time as people write it; its seconds only where they say something."""
    cuts = ((0, 4), (4, 6), (6, 8), (8, 10), (10, 12), (12, 14))
    year, month, day, hour, minute, second = (int(digits[start:end]) for start, end in cuts)
    pattern = _PATTERNS[type(kind)] + (_SECONDS if second else "")
    return dates.written(pattern, (year, month, day, hour, minute, second))
