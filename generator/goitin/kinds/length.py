"""`length`: bounds on the number of code points of a text."""

from __future__ import annotations

from collections.abc import Iterator

from goitin import model, types
from goitin.diagnostics.message import Message, msg
from goitin.kinds import bounds
from goitin.kinds.bounds import Counted
from goitin.kinds.constraint import Check, Item, Try
from goitin.language.patterns import examples
from goitin.model import Field, Label, Type

TEXTUAL = msg("text, url and base64")
_WIDE = "\U0001f600"  # one code point, two UTF-16 units, four bytes


class Length(Counted[model.Length]):
    """Code points, as they stand."""

    key = rule = "length"
    title = msg("length")
    changed = Label("Độ dài của {what} từ {old} thành {new}.", "The length of {what} from {old} to {new}.")
    where = TEXTUAL
    made = model.Length

    def describe(self, asked: model.Length) -> str:
        """`2 – 50 characters`."""
        return bounds.long(asked, msg(" characters"))

    def fits(self, kind: Type) -> bool:
        """Texts of any kind, or lists of them."""
        return types.of(kind).item.is_textual

    def idle(self, asked: model.Length, item: Item) -> Iterator[tuple[Message, Message]]:
        """A length that every text has."""
        may_be_empty = isinstance(item.type, model.ListOf) and not types.of(item.type).takes_empty_text
        least = 0 if may_be_empty else 1
        if asked.max is None and (asked.min or 0) <= least:
            yield (
                msg("The length excludes nothing: an empty text counts as no value."),
                msg("Correct the bounds, or delete them."),
            )

    def check(self, asked: model.Length, kind: Type) -> Check:
        """The number of code points."""
        return Check(
            lambda text: self.holds(len(text), asked), *bounds.sentence("length", asked), asked.grade.severity
        )

    def tries(self, asked: model.Length, field: Field, *, is_full: bool) -> Iterator[Try]:
        """Texts as long as can be and one longer; such as are longer for who counts in UTF-16, or after composing accents."""
        least, most = asked.min, asked.max
        if most is not None:
            yield Try(f"{most} long", _text(field, most))
            yield Try(f"{most} long, more in UTF-16", "x" * (most - 1) + _WIDE)
            yield Try(f"{most + 1} long", _text(field, most + 1))
            yield Try(f"{most + 1} long, decomposed", "x" * (most - 1) + "e\u0301")
        if least is not None and least > 1:
            yield Try(f"{least} long", _text(field, least))
            yield Try(f"{least - 1} long", _text(field, least - 1))
            yield Try(f"{least - 1} long, more in UTF-16", _WIDE + "x" * (least - 2))

    def breaks(self, asked: model.Length, field: Field) -> Iterator[str]:
        """One too many, one too few; of a text that may be any."""
        if not types.of(field.type).is_any_text:
            return
        if asked.max is not None:
            yield "x" * (asked.max + 1)
        if asked.min is not None and asked.min > 1:
            yield _WIDE * (asked.min - 1)


def _text(field: Field, size: int) -> str:
    """A text of this length, one that matches the field's pattern if there is one."""
    made = examples.of_length(field.pattern.regex, size) if field.pattern else None
    return made if made is not None else "x" * size
