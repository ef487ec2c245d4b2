"""The second look at broken bytes finds a break exactly where the reader refuses, and none behind what is whole."""

from __future__ import annotations

import random

import pytest

from goitin.wire import json_breaks
from goitin.wire.codec import Limits, Place, Refused
from goitin.wire.json_codec import JSON

LIMITS = Limits(10_000, 6, 9)
SEEDS = [
    b'{"a":[1,-2.50e+3,"x\\n\\u00e9\\ud83d\\ude00"],"b":{"c":null,"d":[true,false,[]]},"\xc3\xa9":{}}',
    b' [ 0 , "" , { "k" : 1e400 } ] \r\n',
    b'"\xf0\x9f\x98\x80\\\\"',
    b"-0.1",
]
PIECES = [
    *(bytes([byte]) for byte in b'"\\{}[],:-+.eE0179 \n\t\x00\x1ftfnNIu/<'), b"\xff", b"\xc3", b"\xa9", b"\xed\xa0\x80", b"\xf0\x9f",
    b"NaN", b"-Infinity", b"undefined", b"\\u12", b"\\ud83d", b"\\udc00", b"true", b"nul", b'"a":1', b"1" * 101, b"[[[[[[[", b"1,2,3,4,5,6,7,8,9,10",
]  # fmt: skip


def refuses(data: bytes) -> bool:
    try:
        JSON.read(data, LIMITS)
    except Refused:
        return True
    return False


def changed(chance: random.Random) -> bytes:
    data = chance.choice(SEEDS)
    for _ in range(chance.randint(1, 3)):
        at, until = sorted((chance.randint(0, len(data)), chance.randint(0, len(data))))
        until = min(until, at + chance.randint(0, 3))
        data = data[:at] + chance.choice([b"", *PIECES]) + data[until:]
    return data


@pytest.mark.parametrize("seed", range(8))
def test_it_finds_a_break_exactly_where_the_reader_refuses(seed: int) -> None:
    chance = random.Random(seed)
    for data in (changed(chance) for _ in range(1_000)):
        found = None
        try:
            json_breaks._Look(data, 0, LIMITS).document()
        except json_breaks._Found as error:
            found = error.found

        assert (found is not None) == refuses(data), data
        assert found is None or (found.at is not None and 0 <= found.at <= len(data)), data


@pytest.mark.parametrize("seed", range(4))
def test_what_stands_behind_the_break_does_not_matter(seed: int) -> None:
    """A break that is no end stays the first whatever follows it; what is before it alone is cut, or whole."""
    chance = random.Random(100 + seed)
    for data in (changed(chance) for _ in range(500)):
        if not refuses(data) or data[:2].count(0) or data.lstrip(b" \t\n\r")[:1] in (b"<", b""):
            continue
        found = json_breaks.first(data, LIMITS, tolerant=False)
        if found.at is None or found.reason in ("cut", "utf-8"):
            continue
        again = json_breaks.first(data + b' ,"x', LIMITS, tolerant=False)
        assert again == found, data


def test_a_place_counts_lines_code_points_and_bytes() -> None:
    data = "é\nẩ😀x".encode()

    assert json_breaks.place(data, data.index(b"x")) == Place(line=2, column=3, byte=10)
    assert json_breaks.place(b"", 0) == Place(line=1, column=1, byte=0)
