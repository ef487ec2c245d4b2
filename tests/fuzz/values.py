"""Tokens to put in a value's place: around the borders of its own type and constraints, or anything at all."""

from __future__ import annotations

import random
import re
from decimal import Decimal as Number

from goitin import model
from goitin.model import Field, Spec
from goitin.wire.json_codec import JSON

from . import texts
from .texts import token

_NUMBERS = (
    "0", "-0", "1", "-1", "7", "1.0", "1.50", "100.00", "1e2", "1E+2", "1e-7", "1e400", "-1e400", "1e-400", "0e0", "0.0", "-0.0", "0.000",
    "12345678901234567890", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "999999999999999999", "1000000000000000000",
    "99999999999999999999999999999", "79228162514264337593543950336", "9" * 100, "9" * 101, "-" + "9" * 99, "-" + "9" * 100, "0." + "0" * 98, "0." + "0" * 99,
    "1e" + "0" * 98, "1e" + "0" * 99, "1" + "0" * 28 + ".5", "0.1234567890123456789012345678",
)  # fmt: skip
_ZERO_ENDS = (
    "7.0", "-12.00", "0.0", "-0.00", "7.00000000000", "2.000", "2.0", "2.", "7.01", "7.0e0", "100.00", "0007.0", "1" + "0" * 17 + ".0", "9" * 99 + ".0", "1." + "0" * 60,
)  # fmt: skip
_NO_NUMBERS = (
    "00",
    "01",
    "-01",
    "+1",
    "1.",
    ".5",
    "-",
    "1.5.5",
    "0x10",
    "1_000",
    "1e",
    "1e+",
    "NaN",
    "Infinity",
    "-Infinity",
    "٣",
    "1,5",
    "",
)
_OTHERS = (
    "null", "true", "false", '""', '" "', "[]", "{}", "[null]", '[""]', "[[]]", "[{}]", '{"a":1}', '{"":{"":null}}', '"x"', '{"x":{"y":[1.50,1e400,-0]}}',
    '"true"', '"FALSE"', '"1"', '"0"', '"yes"', '"NaN"', '"undefined"', '"Infinity"', '{ "k" : [ 1 , "a  b" ] }', '["x","x"]', '"é"', '"é"',
)  # fmt: skip
_NO_JSON = (
    "nul", "True", "'x'", "", "undefined", "[1,]", '{"a":1,}', '{"a":1,"a":2}', '{"a":1,"\\u0061":2}', "/**/1", "{a:1}", "[1 2]", '"\n"', '"\t"', '"',
    "}", "]", "{", "[", "{]", "[}", '{"a"}', '{"a":}', "[,]", "\x00", "nulll", '"\\"',
)  # fmt: skip
_MOMENTS = (
    (2024, 2, 29, 23, 59, 59), (2023, 2, 29, 0, 0, 0), (2100, 2, 29, 1, 1, 1), (2000, 2, 29, 1, 1, 1), (2024, 2, 30, 0, 0, 0), (2024, 4, 31, 0, 0, 0),
    (0, 1, 1, 0, 0, 0), (1, 1, 1, 0, 0, 0), (9999, 12, 31, 23, 59, 59), (2024, 0, 1, 0, 0, 0), (2024, 13, 1, 0, 0, 0), (2024, 1, 0, 0, 0, 0),
    (2024, 1, 32, 0, 0, 0), (2024, 1, 1, 24, 0, 0), (2024, 1, 1, 0, 60, 0), (2024, 1, 1, 0, 0, 60), (2024, 10, 10, 10, 10, 10), (2024, 7, 1, 7, 7, 7),
    (1582, 10, 10, 0, 0, 0), (99999, 1, 1, 0, 0, 0), (1899, 12, 31, 23, 59, 59), (1900, 1, 1, 0, 0, 0), (1900, 1, 1, 6, 59, 59), (0, 0, 0, 0, 0, 0),
    (9999, 12, 31, 20, 0, 0), (2024, 2, 28, 17, 0, 0),
)  # fmt: skip
_TAILS = (
    "", "", "", "", ".5", ".123456789", ".", "Z", "z", "+07:00", "-00:00", "+00:00", "-14:00", "+14:00", "+14:01", "-07:30", "+24:00", "+7:00", "+0700", "+07", ".5Z", ".25+07:00",
    "Z+07:00", " Z", " ", "\n", "\t", "\u00a0", "T00:00:00", "0", ":00", "00",
)  # fmt: skip
_BLANKS = (
    " ", "  ", "\t", "\r\n", "\x0b\x0c", "\x85", "\u00a0", "\u1680", "\u2000\u200a", "\u200b", "\u2028\u2029", "\u202f", "\u205f", "\u2060", "\u3000", "\ufeff",
    "\x1c", "\u180e", "\u200c", "\x00", " \ufffd", "\x80",
)  # fmt: skip
_LONG = 100_000
_ENDLESS = (
    "0" * _LONG + "x", "0" * _LONG + "7", " " * _LONG + "1x", "1" + " " * _LONG + "x", "1." + "0" * _LONG + "x", "-" * _LONG, "\u00a0" * _LONG + "x", "%" * _LONG,
)  # fmt: skip
_DIGITS = (100, 101, 4_300, 4_301, 5_000)
_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?")
_PART = re.compile("yyyy|MM|M|dd|d|HH|mm|ss")


def anything(dice: random.Random) -> str:
    """Any token, now and then one that is not JSON."""
    way = dice.random()
    if way < 0.04:
        return dice.choice((*_NO_JSON, *_NO_NUMBERS))
    if way < 0.09:
        return dice.choice((token(dice.choice(_BLANKS)), number := dice.choice(_ZERO_ENDS), token(number)))
    if way < 0.45:
        return dice.choice(_OTHERS)
    if way < 0.75:
        return dice.choice(_NUMBERS) if way < 0.65 else token(dice.choice((*_NUMBERS, *_NO_NUMBERS)))
    return token(texts.odd(dice, dice.choice((1, 2, 7, 40))))


def json(dice: random.Random, depth: int = 0) -> str:
    """Any JSON text, with numbers, spaces and keys as odd as they may be."""
    way = dice.random() if depth < 4 else 0.0
    if way < 0.5:
        return dice.choice((dice.choice(_NUMBERS[:18]), "null", "true", token(texts.odd(dice, 3))))
    parts = [json(dice, depth + 1) for _ in range(dice.randrange(4))]
    space = dice.choice(("", "", " ", "\n\t"))
    if way < 0.75:
        return f"[{space}{f'{space},{space}'.join(parts)}{space}]"
    members = [f"{token(texts.odd(dice, 2))}{space}:{part}" for part in parts]
    return f"{{{space}{','.join(members)}{space}}}"


def huge(dice: random.Random) -> str:
    """A text of 100,000 characters, or a number of thousands of digits, as a text or not."""
    if dice.random() < 0.4:
        return token(texts.odd(dice, _LONG))
    digits = "7" * dice.choice(_DIGITS)
    if dice.random() < 0.3:
        return token(dice.choice(_ENDLESS))
    number = dice.choice(
        (digits, f"-{digits}", f"{digits}.0", f"0.{digits}", f"1e{digits}", f"{digits}%", f"0{digits}")
    )
    return number if dice.random() < 0.3 and _NUMBER.fullmatch(number) else token(number)


def fitting(dice: random.Random, whole: Spec, field: Field, kind: model.Type) -> str:
    """A token at the borders of a field's own type and constraints, on this side or the other."""
    if field.fixed is not None:
        return token(dice.choice((field.fixed, texts.touched(dice, field.fixed))))
    kinds = (kind, *field.accepts) if not isinstance(kind, model.Nested | model.ListOf) else (kind,)
    chosen = dice.choice(kinds)
    match chosen:
        case model.Integer() | model.Decimal() | model.Percent():
            return _number(dice, field, chosen)
        case model.Moment(pattern):
            return token(_moment(dice, pattern))
        case model.Flag(true, false):
            return _flag(dice, true or "true", false or "false")
        case model.Code(table):
            return _code(dice, whole.table(table))
        case model.Base64():
            return token(
                dice.choice(
                    (
                        "R29pdGlu",
                        "R29pdGk=",
                        "R29pdA==",
                        "R29pdB==",
                        "R29pdA",
                        "R29p dGlu",
                        "R29p\n",
                        "====",
                        "-_-_",
                        "A" * 4001,
                    )
                )
            )
        case model.Json():
            return json(dice)
        case model.Nested(record):
            return _keys(dice, whole.record(record))
        case model.Joined(item, separator):
            parts = [fitting(dice, whole, field, item) for _ in range(dice.randrange(4))]
            return _joined(dice, parts, separator)
        case model.ListOf(item):
            return f"[{','.join(fitting(dice, whole, field, item) for _ in range(dice.randrange(4)))}]"
    return _text(dice, field)


def _joined(dice: random.Random, parts: list[str], separator: str) -> str:
    """The token of what stands in these as one text, now and then with more around or between."""
    texts = [part[1:-1] if part.startswith('"') else part for part in parts]
    noise = ("", "", "", "", "", " ", "\\t", separator, f"{separator} ", "\u00a0")
    return separator.join(f"{dice.choice(noise)}{text}{dice.choice(noise)}" for text in texts).join('""')


def _keys(dice: random.Random, record: model.Record) -> str:
    some = dice.sample(record.fields, min(len(record.fields), dice.randrange(4)))
    return "{" + ",".join(f"{token(field.wire)}:{anything(dice)}" for field in some) + "}"


def _text(dice: random.Random, field: Field) -> str:
    length = field.length
    if dice.random() < 0.08:
        return token(dice.choice(_BLANKS))
    if length is not None and dice.random() < 0.5:
        return token(texts.around(dice, length.min, length.max))
    example = JSON.text(dice.choice(field.examples))[1:-1] if field.examples else "abc"
    return token(texts.touched(dice, example))


def _number(dice: random.Random, field: Field, kind: model.Integer | model.Decimal | model.Percent) -> str:
    bounds = [Number(bound) for bound in (field.range.min, field.range.max) if bound] if field.range else []
    digits = getattr(kind, "digits", 28)
    scale = getattr(kind, "scale", 2)
    whole = digits - scale if isinstance(kind, model.Decimal) else digits
    pool = [
        *(f"{bound + step:f}" for bound in bounds for step in (Number(-1), Number(0), Number(1), Number("0.001"))),
        "9" * whole, "1" + "0" * whole, "-" + "9" * whole, f"{'9' * max(1, whole)}.{'9' * scale}", f"0.{'0' * scale}1", f"1.{'5' * max(1, scale)}",
        f"0{'1' * max(1, whole - 1)}", dice.choice(_NUMBERS + _NO_NUMBERS), str(dice.randrange(1000)),
    ]  # fmt: skip
    text = dice.choice(pool)
    if dice.random() < 0.15:
        text = f"{text.partition('.')[0]}.{'0' * dice.choice((1, scale or 1, scale + 1, scale + 3))}"
    sign = 0.6 if isinstance(kind, model.Percent) else 0.04
    if dice.random() < sign:
        text += dice.choice(("%", "%", "%", " %", "%%", "\u00a0%", "% "))
    if dice.random() < 0.15:
        text = dice.choice(
            (f" {text}", f"{text} ", f"00{text}", f"-{text}", f"+{text}", f"\u00a0{text}", f"{text}\n")
        )
    return text if dice.random() < 0.5 and _NUMBER.fullmatch(text) else token(text)


def _moment(dice: random.Random, pattern: str) -> str:
    text = _written(dice.choice(_MOMENTS), pattern, padded=dice.random() < 0.85) + dice.choice(_TAILS)
    if dice.random() < 0.08:
        blank = dice.choice(_BLANKS)
        return dice.choice((f"{blank}{text}", f"{text}{blank}", f"{blank}{text}{blank}"))
    return texts.touched(dice, text) if dice.random() < 0.1 else text


def _written(moment: tuple[int, ...], pattern: str, *, padded: bool = True) -> str:
    """A moment in a pattern, each part as wide as the pattern says, or, not `padded`, just not so."""
    year, *rest = moment
    wide = dict(zip(("MM", "dd", "HH", "mm", "ss"), (f"{part:02}" for part in rest), strict=True))
    narrow = {"M": str(rest[0]), "d": str(rest[1])}
    if not padded:
        narrow = {"M": wide["MM"], "d": wide["dd"]}
        wide = {key: part.lstrip("0") or "0" for key, part in wide.items()}
    return _PART.sub(lambda part: {**wide, **narrow, "yyyy": f"{year:04}"}[part[0]], pattern)


def _flag(dice: random.Random, true: str, false: str) -> str:
    text = dice.choice(
        (
            true,
            false,
            true.upper(),
            false.lower(),
            "true",
            "FALSE",
            "tRuE",
            "1",
            "0",
            "01",
            " true",
            "ﬁ",
            "trUE\u0130",
        )
    )
    return text if text in ("true", "0", "1") and dice.random() < 0.5 else token(text)


def _code(dice: random.Random, table: model.CodeTable) -> str:
    codes = [one.code for one in table.codes] or [*(table.rows.rows if table.rows else ())] or ["1"]
    code = dice.choice(codes)
    text = dice.choice(
        (
            code, code, code, f"0{code}", f"000{code}", code.lstrip("0") or "0", code.lower(), f"{code} ", f" {code}", f"\t{code}\r\n", f"{code}\u00a0", f" 0{code} ",
            f"{code}.0", f"{code}.00", f"-{code}", "987654", texts.touched(dice, code),
        )
    )  # fmt: skip
    return text if dice.random() < 0.3 and _NUMBER.fullmatch(text) else token(text)


def plain(dice: random.Random, kind: model.Type) -> str:
    """A small number or a time close to others, in its own form: operands of a rule that may or may not fit each other."""
    match kind:
        case model.Integer() | model.Decimal() | model.Percent():
            text = str(dice.choice((0, 1, 2, 3, 50, 100)))
            if not isinstance(kind, model.Integer) and dice.random() < 0.4:
                text += dice.choice((".5", ".0", ".49", ".01", ".00"))
            sign = "%" if isinstance(kind, model.Percent) and kind.sign else ""
            is_number = not isinstance(kind, model.Percent) and kind.writes is model.JsonForm.NUMBER
            return text if is_number else token(text + sign)
        case model.Moment(pattern):
            return token(
                _written((2024, dice.choice((1, 2)), dice.choice((1, 2)), 0, 0, dice.choice((0, 1))), pattern)
            )
    return anything(dice)
