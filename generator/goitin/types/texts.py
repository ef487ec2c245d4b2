"""Texts: free ones, addresses of files, bytes as base64; and JSON that nobody looks into."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from goitin import model
from goitin.language.patterns import examples
from goitin.model import Field, Label, Type
from goitin.types.phrases import Phrase
from goitin.types.reading import FORMAT, INTEGER, TYPE, Outcome, Value
from goitin.types.value_type import Scope, T, TestValue, ValueType, Wanted, named
from goitin.wire.codec import Refused
from goitin.wire.document import Kind, Node
from goitin.wire.json_codec import JSON
from goitin.wire.tree import NULL, Number, Tree, Verbatim

TEXT_WORDS = frozenset(
    [
        "chuỗi",
        "chuỗi ký tự",
        "chuỗi kí tự",
        "văn bản",
        "ký tự",
        "string",
        "char",
        "varchar",
        "varchar2",
        "nvarchar",
        "nvarchar2",
    ]
)
_BASE64 = re.compile(r"(?:[A-Za-z0-9+/]{4})*+(?:[A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?")
_COMBINING = re.compile("[\u0300-\u036f]")
_BROKEN = re.compile("[\ufffd\u0080-\u0084\u0086-\u009f]")
_BLANKS = "\t-\r \u0085\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff"
_BLANK = re.compile(f"[{_BLANKS}]+")
_WIDEST = 4  # bytes of a character
_ADDRESS = "https://example.vn/a"
_BYTES = "R29pdGlu"  # three bytes in each four letters
_TEXTS = {"space": " "}
_MORE_TEXTS = {
    "decomposed": "Tie\u0302\u0301ng",
    "replacement character": "Tr\ufffdn",
    "composed": "Tiếng",
    "other mark": "a\u0483\u20dd",
    "outside the BMP": "😀",
    "line break": "a\nb",
    **{f"blank U+{ord(char):04X}": char for char in "\t\u0085\u00a0\u200b\u2060\u3000\ufeff"},
    "blank, several": " \u2028\u202f\n",
    "no blank U+200C": "\u200c",
    "no blank U+180E": "\u180e",
    "blank and a letter": "\u00a0a\u00a0",
    "C1 control": "Tr\u0080n",
    "last C1 control": "\u009f",
    "next line inside": "a\u0085b",
    "broken and decomposed": "e\u0301\ufffd",
}
"""Tried in full in the first field of its kind."""
_URLS = (
    " ", "\u3000", "a\ufffd", "a\u0081", "https://example.vn/a?b=c&d=e+f#g", "http://x", "not an address", "a/e\u0301",
)  # fmt: skip
_BASE64_TEXTS = (
    "R29pdGlu", "R29pdGk=", "R29pdA==", "R29pdA", "R29pdA=", "R29pdB==", "R29pdGl=", "R29p dGlu", "R29p\n", "R29-",
    "R2_p", "====", "A", "=",
)  # fmt: skip
_VALUES: tuple[Tree, ...] = (
    {"a": [Number("1.50"), NULL, "x"]},
    Verbatim('{ "b" : [ 1 ,\t2e400 ] }'),
    "text",
    Number("-0.0"),
    [],
    {"e\u0301": "e\u0301"},
    Verbatim('"\\u0041\\/"'),
)


def is_blank(node: Node) -> bool:
    """Whether a node is a text of blanks only."""
    return node.kind is Kind.TEXT and _BLANK.fullmatch(node.value) is not None


class _Textual(ValueType[T]):
    """What length and pattern can judge."""

    words = TEXT_WORDS
    is_textual = True

    def samples(self, wanted: Wanted) -> Iterator[Tree]:
        """A text that keeps to length and pattern: the usual one if that does, else one made of the pattern."""
        pattern = wanted.field.pattern
        low, high = _bounds(wanted.field)
        usual = self._usual(wanted, low, high)
        made = (
            None if self._takes(usual, wanted) or not pattern else examples.within(pattern.regex, low, high)
        )
        yield from (text for text in (usual, made) if text is not None and self._takes(text, wanted))

    def _takes(self, text: str, wanted: Wanted) -> bool:
        return not _BLANK.fullmatch(text) and bool(text) and wanted.holds(text) and self.matches(text)

    def _usual(self, wanted: Wanted, low: int, high: int | None) -> str:
        return wanted.field.label.vi[:high].ljust(low, "x")


def _bounds(field: Field) -> tuple[int, int | None]:
    """The fewest and the most characters of a text; what is counted in bytes has room for the widest ones."""
    counted = [one for one in (field.length, field.size) if one is not None]
    lows = [one.min or 0 for one in counted]
    highs = [one.max for one in counted if one.max is not None]
    if field.size_bytes is not None:
        lows.append(field.size_bytes.min or 0)
        highs += [] if field.size_bytes.max is None else [field.size_bytes.max // _WIDEST]
    return max(lows, default=0), min(highs, default=None)


class UrlType(_Textual[model.Url]):
    """The address of a file; any text is one."""

    of = model.Url
    word = "url"
    bare: ClassVar[Phrase | None] = model.Url()
    label = Label("địa chỉ tệp", "address of a file")
    is_any_text = True

    def interpret(self, node: Node, _: bool) -> Outcome:
        """A text as it stands."""
        return _read_text(node)

    def tries(self, *, is_full: bool) -> Iterator[TestValue]:
        """Addresses, texts that are none, what was broken on its way."""
        return named(_URLS)

    def _usual(self, wanted: Wanted, low: int, high: int | None) -> str:
        return _ADDRESS[:high].ljust(low, "a")


class TextType(_Textual[model.Text]):
    """Free text."""

    of = model.Text
    word = "text"
    bare: ClassVar[Phrase | None] = model.Text()
    label = Label("văn bản", "text")
    is_any_text = True
    compares_as = "text"

    def interpret(self, node: Node, tolerant: bool) -> Outcome:
        """A text as it stands; tolerantly the digits of a whole number, too."""
        if tolerant and node.kind is Kind.NUMBER and INTEGER.fullmatch(node.value):
            return Outcome(Value(node.value, node.value), None, "form")
        return _read_text(node)

    def tries(self, *, is_full: bool) -> Iterator[TestValue]:
        """Blanks, accents apart from their letters, characters that were broken."""
        texts = {**_TEXTS, **_MORE_TEXTS} if is_full else _TEXTS
        return (TestValue(name, text) for name, text in texts.items())

    def samples(self, wanted: Wanted) -> Iterator[Tree]:
        """First what rules compare the field with."""
        yield from (text for text in wanted.beside if wanted.holds(text))
        yield from super().samples(wanted)


class Base64Type(_Textual[model.Base64]):
    """Bytes as text, RFC 4648 §4."""

    of = model.Base64
    word = "base64"
    bare: ClassVar[Phrase | None] = model.Base64()
    label = Label("tệp trong gói", "file inside")
    form = Label("chuỗi base64", "base64 string"), ""

    def interpret(self, node: Node, _: bool) -> Outcome:
        """Exactly padded, nothing else in it."""
        if node.kind is not Kind.TEXT:
            return TYPE
        return Outcome(Value(node.value, node.value)) if _BASE64.fullmatch(node.value) else FORMAT

    def tries(self, *, is_full: bool) -> Iterator[TestValue]:
        """Right and wrong padding, other alphabets."""
        return named(_BASE64_TEXTS)

    def _usual(self, wanted: Wanted, low: int, high: int | None) -> str:
        size = max(len(_BYTES) if high is None else min(len(_BYTES), high // 4 * 4), -(-low // 4) * 4)
        return (_BYTES * (size // len(_BYTES) + 1))[:size]


class JsonType(ValueType[model.Json]):
    """Any JSON value, kept as it came."""

    of = model.Json
    word = "json"
    bare: ClassVar[Phrase | None] = model.Json()
    label = Label("JSON bất kỳ", "any JSON")
    form = Label("như đã gửi", "kept as it came"), ""
    is_key = False
    is_sized = False
    misfit = None

    def interpret(self, node: Node, _: bool) -> Outcome:
        """As the sender wrote it."""
        return Outcome(Value(node.verbatim))

    def example(self, text: str) -> Tree:
        """JSON where it is JSON, else a text."""
        try:
            JSON.parse(text)
        except Refused:
            return text
        return Verbatim(text)

    def change(self, new: Type) -> Scope | None:
        """Any other type allows less."""
        return Scope(less=not isinstance(new, model.Json), more=False)

    def tries(self, *, is_full: bool) -> Iterator[TestValue]:
        """Values whose spelling must not be touched."""
        return named(_VALUES)

    def samples(self, wanted: Wanted) -> Iterator[Tree]:
        """An object."""
        yield {"a": Number("1.50")}


def _read_text(node: Node) -> Outcome:
    """A text that is kept as it stands, with one `form` finding at most."""
    if node.kind is not Kind.TEXT:
        return TYPE
    text = node.value
    form = "form blank" if is_blank(node) else "form broken" if _BROKEN.search(text) else None
    return Outcome(Value(text, text), None, form or ("form decomposed" if _COMBINING.search(text) else None))
