"""Texts and their tokens: odd characters, lengths around a limit, the ways to escape a character."""

from __future__ import annotations

import random
from json.encoder import encode_basestring as quote

ODD = (
    "x", "é", "e\u0301", "\u0300", "\u036f", "\u0370", "\u02ff", "\u1ef9", "ấ", "😀", "\U0010ffff", "\U00010000", "\ud7ff", "\ue000", "\uffff",
    "\ufffd", "\ufeff", "\u2028", "\u2029", "\u00a0", "\u200b", "\u202e", "\u0085", "\u0000", "\u0001", "\u0008", "\u000b", "\u001f", "\u007f",
    "\u0080", "\u009f", "\u1680", "\u2000", "\u200a", "\u202f", "\u205f", "\u2060", "\u3000", "\u0084", "\u0086", "\u00a1", " ", "\t", "\n", "\r", '"', "\\", "/", "~", "'", "<", "&", "%", "{", "٣", "１", "K", "ı", "ß", "İ", "a\u1ab0", "0", "-", "+", ".",
)  # fmt: skip
ESCAPES = (
    r"\ud800", r"\udfff", r"\udc00\ud800", r"\ud83d\ude00", r"\uD83D\uDE00", r"\ud83dx", r"\u0000", r"\u2028", r"\/", r"\b\f\n\r\t", r"\"",
    r"\u00e9", r"\u0065\u0301", r"\u005C\u0022", r"\x41", r"\u00g0", r"\u12", "\\", r"\uFFFF", r"\ud800\u0041", r"\U0001f600", r"\'", r"\0",
)  # fmt: skip


def odd(dice: random.Random, length: int) -> str:
    """A text of so many code points, most of them the same, some odd."""
    chars = list(dice.choice("xé😀a0") * length)
    for _ in range(min(length, dice.randrange(4))):
        chars[dice.randrange(length)] = dice.choice(ODD)[0]
    return "".join(chars)


def around(dice: random.Random, least: int | None, most: int | None) -> str:
    """A text whose length is at a limit, just below or just above it."""
    limits = [limit for limit in (least, most) if limit is not None]
    length = dice.choice(limits) + dice.choice((-1, 0, 0, 1))
    return odd(dice, max(0, length))


def touched(dice: random.Random, text: str) -> str:
    """The text with a character more, less or other."""
    at = dice.randrange(len(text) + 1)
    way = dice.randrange(3)
    return text[:at] + ("" if way == 0 else dice.choice(ODD)) + text[at + (way != 1) :]


def escaped(dice: random.Random, token: str) -> str:
    """The token of a text with some characters written as escapes: the same text, in other letters."""
    return "".join(_escape(dice, char) if dice.random() < 0.4 else char for char in token[1:-1]).join('""')


def _escape(dice: random.Random, char: str) -> str:
    if char in '\\"' or not char.isprintable():
        return char
    units = char.encode("utf-16-be")
    style = dice.choice(("\\u%04x", "\\u%04X"))
    return "".join(style % int.from_bytes(units[at : at + 2], "big") for at in range(0, len(units), 2))


def spoilt(dice: random.Random, token: str) -> str:
    """The token of a text with an escape in it, right, wrong, or half a surrogate pair."""
    at = dice.randrange(1, len(token)) if len(token) > 1 else 0
    return token[:at] + dice.choice(ESCAPES) + token[at:]


def token(text: str) -> str:
    """The token of a text; characters that need no escape stand raw."""
    return quote(text)
