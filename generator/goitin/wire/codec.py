"""What a form of documents on the wire has to give: bytes → nodes, and values → canonical bytes. Judging, samples and vectors know no more.

`json_codec` is the first. A second one, for XML, has to give:

* `read`: nodes as JSON would have them. An element with elements is an object, the rows of a list are a list, a leaf is a text (XML has
  no other scalars: what the types make of texts is the validator's), an empty leaf is the empty text; wrappers vanish. It needs to
  be told which elements are rows, so it is made for one record and its form. Each node knows its place in its own document, also
  in one that lay in base64; attributes and strange elements are members, whose `verbatim` is their canonical form.
* Remarks: what is understood but is not the exact form (a byte order mark, another order, a repeated element), by path.
* `why`: one sentence for each way to be no XML, in the phrasebook under `rule`, which is also the rule of the finding.
* `write`: canonical bytes that read again give the same tree; a record's members stand in the order of its table already.
"""

from __future__ import annotations

from typing import NamedTuple, Protocol

from goitin.wire.document import Document
from goitin.wire.tree import Tree


class Limits(NamedTuple):
    """How large a document may be: its bytes, its levels, and the items of all its lists together."""

    bytes: int = 64 * 1024 * 1024
    levels: int = 64
    items: int = 1_000_000


LIMITS = Limits()


class Refused(Exception):  # noqa: N818
    """Bytes are no document of this form, or go beyond a limit."""


class Place(NamedTuple):
    """A place in bytes: line and column from 1, the column in characters; bytes from 0."""

    line: int
    column: int
    byte: int


class Reason(NamedTuple):
    """Why bytes were refused: a word, a field of `Limits` where that was exceeded; and where, if a place says more."""

    word: str
    place: Place | None = None


class Codec(Protocol):
    """One form of documents on the wire."""

    @property
    def rule(self) -> str:
        """The rule of the finding that says that bytes were refused; `<rule> <word>` is its sentence in the phrasebook."""

    def read(self, data: bytes, limits: Limits = LIMITS, *, tolerant: bool = False) -> Document:
        """The document that bytes are, nothing repaired.

        Args:
            data: The bytes as they came.
            limits: How large the document may be.
            tolerant: Whether a deviation that is understood is remarked instead of refused.

        Raises:
            Refused: They are none.

        """

    def why(self, data: bytes, limits: Limits = LIMITS, *, tolerant: bool = False) -> Reason:
        """Why `read` refuses bytes, asked as it was; it decides nothing."""

    def text(self, tree: Tree) -> str:
        """A value, or a part of one, as it is written."""

    def write(self, tree: Tree) -> bytes:
        """The canonical bytes of a value."""
