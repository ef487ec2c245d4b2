"""Documents spoilt as bytes: cut, flipped, in another encoding, with something before or behind."""

from __future__ import annotations

import random

_WORDS = (
    b"\xc0\x80", b"\xc1\xbf", b"\xe0\x80\xaf", b"\xf0\x80\x80\xaf", b"\xed\xa0\x80", b"\xed\xa0\xbd\xed\xb8\x80", b"\xed\xbf\xbf", b"\xf4\x90\x80\x80", b"\xf8\x88\x80\x80\x80",
    b"\xff", b"\xfe", b"\x80", b"\xc3", b"\xe1\xba", b"\xf0\x9f\x98", b"\xef\xbb\xbf", b"\x00", b"\x1f", b"\x7f", b"\x0b", b"\x0c", b"\xc2\xa0", b"\xc2\x85", b"\xe2\x80\xa8",
    b'"', b"\\", b"{", b"}", b"[", b"]", b",", b":", b" ", b"\r\n", b"\t", b"0", b"-", b"null", b"/*x*/", b"\xf4\x8f\xbf\xbf", b"\xee\x80\x80",
)  # fmt: skip
_TAILS = (
    b" ",
    b"\n",
    b"\r\n\t ",
    b"x",
    b"{}",
    b" {}",
    b",",
    b"\x00",
    b"\xef\xbb\xbf",
    b"]",
    b"}",
    b"//",
    b"null",
    b"\x0c",
    b"\xc2\xa0",
    b"\xff",
    b"\x1a",
)
_HEADS = (
    b"\xef\xbb\xbf",
    b"\xef\xbb\xbf\xef\xbb\xbf",
    b"\xef\xbb",
    b"\xff\xfe",
    b"\xfe\xff",
    b" ",
    b"\r\n\t ",
    b"\xc2\xa0",
    b"\x00",
    b")]}',\n",
    b"\x1e",
    b"\xe2\x80\xa8",
)
_FILES = (
    b"", b" \r\n\t", b"<!DOCTYPE html>\n<html>", b"  <HTML lang='vi'>", b"<head>", b"<Body>", b"<html5", b"<?xml version='1.0'?><a/>", b"<", b"PK\x03\x04\x14\x00", b" PK\x03\x04",
    b"%PDF-1.7\n", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"\xd0\xcf\x11", b"\xff\xfe{\x00", b"\xfe\xff\x00{", b"{\x00", b"\x00{", b"\xef\xbb\xbf<html>", b"\xef\xbb\xbf",
    b"NaN", b"-Infinity", b"undefined", b"Infinity",
)  # fmt: skip
_ENCODINGS = ("utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-7", "latin-1", "cp1258", "utf-8-sig")


def after_accident(dice: random.Random, data: bytes) -> bytes:
    """The document after one accident."""
    at = dice.randrange(len(data) + 1)
    if dice.random() < 0.06:
        return dice.choice(_FILES) + (data if dice.random() < 0.5 else b"")
    match dice.randrange(8):
        case 0:
            return data[:at]
        case 1:
            return data[:at] + bytes([dice.randrange(256)]) + data[at + 1 :]
        case 2:
            return data[:at] + data[at + dice.choice((1, 1, 2, 5)) :]
        case 3 | 4:
            return data[:at] + dice.choice(_WORDS) + data[at:]
        case 5:
            return dice.choice(_HEADS) + data
        case 6:
            return data + dice.choice((*_TAILS, data))
    return data.decode("utf-8", "replace").encode(dice.choice(_ENCODINGS), "replace")
