"""`size`: bounds on the text that stands on the wire, of any type: of a number its digits, sign and point; in characters, or in bytes of UTF-8."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from goitin import model, types
from goitin.diagnostics.message import Message, msg
from goitin.kinds import bounds
from goitin.kinds.bounds import Counted
from goitin.kinds.constraint import Check, Item, Try
from goitin.model import Field, Label, Type
from goitin.source import document

BYTES = "bytes"
_WIDE = "\u1ea0"  # one character, three bytes
_MOST_DIGITS = 40  # a number as long as a text may be would be no JSON that anybody reads


class Size(Counted[model.Size]):
    """Characters of the text as it is sent: code points."""

    key = "size"
    rule = "length"
    title = msg("characters as sent")
    changed = Label(
        "Số ký tự như gửi của {what} từ {old} thành {new}.",
        "The number of characters as sent of {what} from {old} to {new}.",
    )
    where = msg("what is sent as a text or a number")
    made = model.Size
    sentence = "length wire"
    unit = msg(" characters as sent")
    is_bytes = False

    def count(self, text: str) -> int:
        """Code points."""
        return len(text)

    def written_in(self, written: Mapping[str, Any]) -> Sequence[document.Size]:
        """The statements in its unit."""
        all_: Sequence[document.Size] = written.get("size") or ()
        return [one for one in all_ if (one.unit is not None and one.unit.value == BYTES) == self.is_bytes]

    def describe(self, asked: model.Size) -> str:
        """`at most 15 characters as sent`."""
        return bounds.long(asked, self.unit)

    def fits(self, kind: Type) -> bool:
        """What stands on the wire as a text or a number, or lists of it."""
        return types.of(kind).item.is_sized

    def idle(self, asked: model.Size, item: Item) -> Iterator[tuple[Message, Message]]:
        """A size that every value has."""
        if asked.max is None and (asked.min or 0) <= 1:
            yield (
                msg("The size excludes nothing: an empty text counts as no value."),
                msg("Correct the bounds, or delete them."),
            )

    def check(self, asked: model.Size, kind: Type) -> Check:
        """The number of characters, or of bytes."""
        return Check(
            lambda text: self.holds(self.count(text), asked),
            *bounds.sentence(self.sentence, asked),
            asked.grade.severity,
            is_of_wire=True,
        )

    def tries(self, asked: model.Size, field: Field, *, is_full: bool) -> Iterator[Try]:
        """Values that are as long as can be and one longer; numbers with and without a sign, texts with characters of several bytes."""
        kind = model.item_type(field.type)
        if types.of(kind).is_textual:
            for size in _around(asked):
                yield Try(f"{size} sent", "x" * size)
                yield Try(f"{size} sent, {size + 2} bytes", "x" * (size - 1) + _WIDE)
        elif model.is_number(kind):
            for size in _around(asked):
                if size <= _MOST_DIGITS:
                    yield Try(f"{size} sent ", "1" * size)
                    yield Try(f"{size + 1} sent ", f"-{'1' * size}")

    def breaks(self, asked: model.Size, field: Field) -> Iterator[str]:
        """One too many; of a text that may be any, and that no other bound keeps shorter."""
        is_alone = field.length is None and None in (field.size, field.size_bytes)
        if types.of(field.type).is_any_text and asked.max is not None and is_alone:
            yield "x" * (asked.max + 1)


class SizeInBytes(Size):
    """Bytes of the text as it is sent, in UTF-8."""

    key = "size_bytes"
    title = msg("bytes as sent")
    changed = Label(
        "Số byte như gửi của {what} từ {old} thành {new}.",
        "The number of bytes as sent of {what} from {old} to {new}.",
    )
    sentence = "length bytes"
    unit = msg(" bytes as sent")
    is_bytes = True

    def count(self, text: str) -> int:
        """Bytes in UTF-8."""
        return len(text.encode())


def _around(asked: model.Size) -> Iterator[int]:
    """Sizes on both sides of each bound."""
    ends = (asked.min, None if asked.max is None else asked.max + 1)
    yield from (size for end in ends if end is not None for size in (end - 1, end) if size > 0)
