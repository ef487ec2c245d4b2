"""What is tried in place of one value: values with a name each, by type, on both sides of every boundary.

Nothing here says what is right: that is the judge's.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import NamedTuple

from goitin import model
from goitin.language import type_phrases, value_forms
from goitin.model import JsonForm
from goitin.samples.date_values import moments
from goitin.wire.json_codec import JSON
from goitin.wire.tree import NULL, Number, Tree, Verbatim


class TestValue(NamedTuple):
    """A value to try, and what it is, in a word or two."""

    name: str
    value: Tree


SHAPES = (
    TestValue("null", NULL),
    TestValue("empty text", ""),
    TestValue("integer", Number("7")),
    TestValue("object", {}),
)
TEXT = TestValue("text", "?")
MORE_SHAPES = (
    TestValue("true", True),
    TestValue("negative", Number("-7")),
    TestValue("fraction", Number("1.5")),
    TestValue("exponent", Number("1e2")),
    TestValue("empty list", []),
    TestValue("list of null", [NULL]),
)
"""Tried in the first field of its kind."""
ITEMS = (
    TestValue("item null", [NULL]),
    TestValue("item empty text", [""]),
    TestValue("item boolean", [False]),
    TestValue("item integer", [Number("7")]),
    TestValue("item fraction", [Number("1.5")]),
    TestValue("item text", ["?"]),
    TestValue("item list", [[]]),
    TestValue("item object", [{}]),
)

_TOKENS = (
    "0",
    "-0",
    "7",
    "-7",
    "1.0",
    "-12.00",
    "-0.0",
    "1.50",
    "-1.5",
    "100.00",
    "1e2",
    "1E+2",
    "1e400",
    "12345678901234567890",
)
_NUMERALS = (
    *_TOKENS, "01", "007", "-07", " 7", "7 ", " 007 ", "\t7", "\u00a07", "+7", ".5", "5.", "٣", "７", "NaN", "Infinity", "undefined",
    "1,5", "1_0", "0x7", "--7", "-", " ", "7%", "7\n", "\v7\f", " 007.50\r",
)  # fmt: skip
_PERCENTS = (
    "85%",
    "85.50",
    "85.50%",
    "85 %",
    "%",
    "%85",
    "85%%",
    "099.07%",
    " 85%",
    "85% ",
    "NaN%",
    "-1.5%",
    "100.00%",
    "1e2%",
)
_TRUTHS = ("True", "False", "true", "FALSE", "tRuE", " true", "true ", "yes", "0", "1", "2", "00", "10", "T")
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
_BASE64 = (
    "R29pdGlu",
    "R29pdGk=",
    "R29pdA==",
    "R29pdA",
    "R29pdA=",
    "R29pdB==",
    "R29pdGl=",
    "R29p dGlu",
    "R29p\n",
    "R29-",
    "R2_p",
    "====",
    "A",
    "=",
)
_URLS = (
    " ",
    "\u3000",
    "a\ufffd",
    "a\u0081",
    "https://example.vn/a?b=c&d=e+f#g",
    "http://x",
    "not an address",
    "a/e\u0301",
)
_JSON: tuple[Tree, ...] = (
    {"a": [Number("1.50"), NULL, "x"]},
    Verbatim('{ "b" : [ 1 ,\t2e400 ] }'),
    "text",
    Number("-0.0"),
    [],
    {"e\u0301": "e\u0301"},
    Verbatim('"\\u0041\\/"'),
)


def scalar(kind: model.Type, *, is_full: bool = True) -> Iterator[TestValue]:
    """Values to try where a type is asked, apart from what its field says more; not in full where another field has tried them."""
    match kind:
        case model.Text():
            texts = {**_TEXTS, **_MORE_TEXTS} if is_full else _TEXTS
            yield from (TestValue(name, text) for name, text in texts.items())
        case model.Integer() | model.Decimal():
            yield from _each(_NUMERALS, map(Number, _TOKENS), _digits(kind))
        case model.Percent():
            yield from _each(_NUMERALS, _PERCENTS, map(Number, (*_TOKENS, "85", "85.50")), _digits(kind))
        case model.Moment(pattern):
            yield from (TestValue(name, text) for name, text in moments(pattern, is_full=is_full))
        case model.Flag():
            literals = (kind.true, kind.false) if kind.true is not None and kind.false is not None else ()
            numbers = map(Number, ("0", "1", "2", "-0", "1.0"))
            yield from _each(dict.fromkeys((*literals, *_TRUTHS)), (True, False), numbers)
        case model.Base64():
            yield from _each(_BASE64)
        case model.Url():
            yield from _each(_URLS)
        case model.Json():
            yield from _each(_JSON)


def written(kind: model.Type, text: str, *, is_padded: bool = True) -> Iterator[TestValue]:
    """A number or code in each form its type may have on the wire, an exact scale filled up unless it is asked not to."""
    form = getattr(kind, "form", JsonForm.TEXT)
    text = value_forms.padded(text, kind) if is_padded else text
    if isinstance(kind, model.Percent):
        text = f"{text}%" if kind.sign else text
    if form is not JsonForm.NUMBER:
        yield from _each([text])
    if form is not JsonForm.TEXT:
        yield from _each([Number(text)])


def _each(*values: Iterable[Tree]) -> Iterator[TestValue]:
    """Values that are named as they are written."""
    return (TestValue(JSON.text(value), value) for value in chain(*values))


def _digits(kind: model.Type) -> Iterator[Tree]:
    """As many digits as there may be, and one more, before and after the decimal point."""
    for text in _numbers(kind):
        for probe in written(kind, text, is_padded=False):
            yield probe.value


def _numbers(kind: model.Type) -> Iterator[str]:
    match kind:
        case model.Integer(digits):
            whole, scale = digits, 0
        case model.Decimal(digits, scale):
            whole = digits - scale
        case _:
            whole, scale = type_phrases.MAX_DECIMAL_DIGITS - 2, 2
    most = ("9" * whole or "0") + ("." + "9" * scale if scale else "")
    yield from (most, f"-{most}", "1" + "0" * max(whole, 1), ("9" * whole or "0") + "." + "0" * (scale + 1))
    if isinstance(kind, model.Decimal):
        zeros = "0" * (scale + 2)
        yield from (f"2.{zeros}", f"-0.{zeros}", f"2.{'0' * scale}01", "7", f"7.{'5' * max(scale - 1, 1)}")
    if scale:
        yield from ("0." + "0" * (scale - 1) + "1", "0." + "0" * scale + "1", "1" if whole else "0")
