"""JSON on the wire: RFC 8259 in UTF-8 is read, the canonical form of the law (specs/README.md) is written."""

from __future__ import annotations

from goitin.wire import json_breaks, json_reader, json_writer
from goitin.wire.codec import LIMITS, Limits, Reason
from goitin.wire.document import Document, Remark
from goitin.wire.json_reader import BOM
from goitin.wire.tree import Tree

_MARK = Remark("", "form bom")


class JsonCodec:
    """The codec of JSON (`codec.Codec`)."""

    rule = "json"

    def read(self, data: bytes, limits: Limits = LIMITS, *, tolerant: bool = False) -> Document:
        """The one JSON text that bytes are; tolerantly, a byte order mark may stand before it. Raises `Refused`."""
        text = json_reader.decode(data, limits.bytes)
        if tolerant and data.startswith(BOM):
            return Document(json_reader.read(text[1:], limits), (_MARK,))
        return Document(json_reader.read(text, limits))

    def why(self, data: bytes, limits: Limits = LIMITS, *, tolerant: bool = False) -> Reason:
        """The first break of bytes that were refused."""
        word, at = json_breaks.first(data, limits, tolerant=tolerant)
        return Reason(word, None if at is None else json_breaks.place(data, at))

    def parse(self, data: bytes | str) -> Tree:
        """The value of a JSON text, by the usual limits. Raises `Refused`."""
        return self.read(data.encode("utf-8") if isinstance(data, str) else data).root.tree

    def text(self, tree: Tree) -> str:
        """A value as canonical JSON."""
        return json_writer.text(tree)

    def write(self, tree: Tree) -> bytes:
        """The canonical bytes of a value."""
        return json_writer.text(tree).encode("utf-8")


JSON = JsonCodec()
