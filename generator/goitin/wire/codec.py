"""What a form of documents on the wire has to give: bytes → nodes, and values → canonical bytes. The validator knows no more of it.

`json_codec` is the first. One for XML has to give:

* `read`: the nodes that JSON would have. An element that holds elements is an object, the rows of a list are a list, a leaf is a text (XML
  has no other scalars; what its text means is the type's), an empty leaf is the empty text; wrappers vanish. Which elements are rows
  the form of a record says, so such a codec is made for one. `text` of a node is its own document, so that its place is right in what
  lay in base64, too, which the validator gives to `read` by itself. Strange elements and attributes are members; their `verbatim`
  is their canonical form.
* Remarks: what is understood but not of the exact form (a byte order mark, another order, an element a second time), by path.
* `why`: a word for each way to be no XML; its sentence stands in the phrasebook behind `rule`, which is the rule of the finding as well.
* `write`: canonical bytes, which read again give the same tree. A record's members stand in the order of its table already.
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
        """Why `read` refuses bytes, asked as it was; it decides nothing.

        Args:
            data: The bytes that were refused.
            limits: How large the document may be, as `read` was told.
            tolerant: Whether `read` was to be tolerant.

        """

    def text(self, tree: Tree) -> str:
        """A value, or a part of one, as it is written."""

    def write(self, tree: Tree) -> bytes:
        """The canonical bytes of a value."""
