"""Nothing from outside brings a Python intake down: no exception at any entry point, and time and memory that grow with the input only."""

from __future__ import annotations

import asyncio
import io
import json
import random
import time
import tracemalloc
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from goitin.model import Record
from goitin.samples import records
from goitin.wire.json_codec import JSON
from goitin.wire.tree import Verbatim

from sdks import python
from sdks.trees import GOLDEN

ROUNDS = 40
SERVICE = "gui_ban_tin"
HEAD = '"phien":"p","dichVu":"GuiBanTin"'
GOOD = '{"MaTram":"HN0001","ThoiGianDo":"20990102030405","GiaTri":12.500,"TrangThai":"1"}'
MODES = ("strict", "tolerant")

LONG = 5_000
NASTY = [
    f'"{"1" * LONG}"', "1" * LONG, f'"-{"9" * LONG}"', f'"{"0" * LONG}x"', f'"{"0" * LONG}1"', f'"{" " * LONG}1"', f'"1.{"0" * LONG}"',
    f'"{"1" * LONG}%"', f'"{"1" * LONG}.5%"', f'"{"9" * LONG}0102"', "1e999999999", "-1e999999999", "1E+400", "0e-99999999999999999999",
    f'"{"A" * LONG}"', f'"{"A" * 4000}="', f'"{"{" * LONG}"', f'"{"~/" * LONG}"', f'"2024-03-12T09:30:00.{"9" * LONG}"',
    '"\\ud800"', '"\\udc00\\ud800"', '"\\u0000"', '"\u0301"', '"\ufffd"', '"\u2028"', "NaN", "Infinity", "-Infinity", "undefined",
    "[" * 70 + "]" * 70, '{"a":' * 70 + "1" + "}" * 70, "[" * LONG, '{"":' * LONG, '[{"":[{}]}]', '{"":null,"":null}', "", " ", "\x00", "]", "}",
]  # fmt: skip


@pytest.fixture(scope="module")
def package() -> Iterator[Any]:
    with python.imported(GOLDEN) as found:
        yield found


class Pieces(io.RawIOBase):
    """A file that gives a few bytes at a time."""

    def __init__(self, data: bytes) -> None:
        self._parts = iter([data[at : at + 7] for at in range(0, len(data), 7)])

    def read(self, _: int = -1) -> bytes:
        return next(self._parts, b"")


def judged(readings: Any) -> None:
    """What was read can be looked at, and whatever is refused says why."""
    for item in readings:
        assert item.valid == all(finding.severity != "error" for finding in item.findings)
        assert item.valid or item.findings
        for finding in item.findings:
            assert finding.message_vi
            assert type(finding).from_json(finding.to_json()) == finding
        if item.value is not None:
            item.value.to_json()


def asynchronously(package: Any, data: bytes, mode: Any) -> list[Any]:
    async def source() -> Any:
        for at in range(0, len(data), 1000):
            yield data[at : at + 1000]

    async def read() -> list[Any]:
        return [item async for item in package.stream_message_async(source(), SERVICE, mode=mode)]

    return asyncio.run(read())


def everywhere(package: Any, model: Any, data: bytes) -> None:
    """Hand bytes to every entry point."""
    for word in MODES:
        mode = package.Mode(word)
        judged([model.read(data, mode=mode)])
        whole = model.read_list(data, mode=mode)
        judged(whole.items)
        assert len(whole.findings) <= 1000
        judged(package.read_message(data, mode=mode).records)
        for kind in ("request", "response"):
            judged(package.read_message(data, service=SERVICE, kind=kind, mode=mode).records)
            judged(package.stream_message(io.BytesIO(data), SERVICE, kind=kind, mode=mode))
    for validate in (model.model_validate_json, TypeAdapter(model).validate_json):
        refused(lambda validate=validate: validate(data))
    refused(lambda: model.model_validate(data))


def refused(way: Callable[[], Any]) -> None:
    """What frameworks call raises one error, if any."""
    try:
        way()
    except ValidationError as error:
        said = error.errors()
    else:
        return
    assert said


def models(package: Any) -> list[tuple[Record, Any]]:
    return [(record, python.model(package, record.id)) for record in GOLDEN.spec.records]


def test_nasty_values_in_every_field(package: Any) -> None:
    made, chance = records.Samples(GOLDEN.spec), random.Random(12)
    for record, model in models(package):
        members = dict(made.record(record.id) or {})
        for field in record.fields:
            for value in chance.sample(NASTY, 6):
                text = JSON.text({**members, field.wire: Verbatim(value)})
                for data in (text, f"[{text},{{}}]"):
                    everywhere(package, model, data.encode("utf-8", "surrogatepass"))


def test_arbitrary_bytes(package: Any) -> None:
    chance = random.Random(13)
    alphabet = [*b'{}[]",:\\ \t\n0123456789.-+eEtrufalsn/', 0, 0xC0, 0xCC, 0xED, 0xEF, 0xBB, 0xBF, 0xF4, 0xFF]
    seeds = [
        f'{{{HEAD},"duLieu":[{GOOD},{GOOD}]}}'.encode(),
        GOOD.encode(),
        b"",
        *(item.encode("utf-8", "surrogatepass") for item in NASTY),
    ]
    model = package.BanTin
    for _ in range(ROUNDS * 10):
        data = bytearray(chance.choice(seeds))
        for _ in range(chance.choice((0, 1, 2, 5))):
            at = chance.randrange(len(data) + 1)
            data[at : at + chance.choice((0, 1, 3))] = bytes(
                chance.choices(alphabet, k=chance.choice((0, 1, 4)))
            )
        everywhere(package, model, bytes(data))
    for _ in range(ROUNDS):
        everywhere(package, model, chance.randbytes(chance.randrange(60)))


def test_a_stream_says_the_same_in_pieces_and_awaited(package: Any) -> None:
    for value in NASTY:
        for text in (f'{{{HEAD},"duLieu":[{GOOD},{value}]}}', f'{{"x":{value},{HEAD},"duLieu":[{GOOD}]}}'):
            data = text.encode("utf-8", "surrogatepass")
            for word in MODES:
                mode = package.Mode(word)
                whole = list(package.stream_message(io.BytesIO(data), SERVICE, mode=mode))
                assert list(package.stream_message(Pieces(data), SERVICE, mode=mode)) == whole
                assert asynchronously(package, data, mode) == whole


def test_the_place_of_a_break_is_that_in_the_whole_document(package: Any) -> None:
    """However the pieces fall, a stream says what is said of the whole: reason, line, column, byte."""
    chance = random.Random(14)
    seeds = [
        f'{{{HEAD},\n "duLieu" : [ {GOOD} ,\n {GOOD}\n ]\n , "la":{{"é":[1,"x\\u00e9"]}} }}\n',
        f"[{GOOD}, {GOOD}]",
        f'\ufeff{{"duLieu":[{GOOD}],{HEAD}}}',
        f'{{{HEAD},"duLieu":{GOOD}}}',
    ]
    junk = [b'"', b",", b"{", b"}", b"[", b"]", b":", b"\\", b"\\u12", b"\\ud800", b"\xff", b"\xc3", b"\n", b"NaN", b"01", b"1" * 101, b'"a":1,"a":2,', b"\t"]  # fmt: skip
    broken = 0
    for _ in range(ROUNDS * 2):
        data = bytearray(chance.choice(seeds).encode())
        at = chance.randrange(len(data) + 1)
        data[at : at + chance.choice((0, 1, 4))] = chance.choice(junk)
        for mode in package.Mode:
            whole = package.read_message(bytes(data), service=SERVICE, kind="request", mode=mode)
            if not whole.findings or whole.findings[0].rule != "json":
                continue
            broken += 1
            for file in (Pieces(bytes(data)), io.BytesIO(bytes(data))):
                stream = package.stream_message(file, SERVICE, mode=mode)
                assert all(item.valid or item.findings for item in stream)
                assert [item.to_json() for item in stream.findings] == [whole.findings[0].to_json()]
    assert broken > ROUNDS


class Odd:
    """Something that no JSON has."""


def circle() -> list[Any]:
    """A list that holds itself many times over."""
    made: list[Any] = []
    made += [made] * 10
    return made


def test_values_of_python_are_never_too_much(package: Any) -> None:
    deep: Any = []
    for _ in range(100_000):
        deep = [deep]
    odd = (10**5000, -(10**5000), float("nan"), float("inf"), Decimal("1E+1000000"), Decimal("NaN"), Decimal("1E-1000000"), Odd(), b"x", {1: 2}, {"a": {None: 1}}, deep, circle(), "\ud800", {"\ud800": 1}, {1, 2}, range(3), object)  # fmt: skip
    for value in odd:
        for data in (value, [value], {"MaTram": value}, {"la": [value]}, {"duLieu": [value]}):
            judged([package.BanTin.read(data)])
            judged(package.BanTin.read_list(data).items)
            judged(package.read_message(data).records)
            refused(lambda data=data: package.BanTin.model_validate(data))
    while deep:
        deep = deep.pop()


@pytest.mark.parametrize(
    "words",
    [{"mode": "tolerent"}, {"mode": 1}, {"edition": "la"}, {"max_findings": -1}, {"max_findings": 0}, {"max_bytes": -1}, {"max_items": -1}, {"max_levels": 0}, {"max_levels": 513}],
)  # fmt: skip
def test_what_the_caller_says_wrong_is_said_at_once(package: Any, words: dict[str, Any]) -> None:
    async def nothing() -> Any:
        yield b""

    for call in (
        lambda: package.BanTin.read(GOOD, **words),
        lambda: package.BanTin.read_list(f"[{GOOD}]", **words),
        lambda: package.read_message("{}", **words),
        lambda: package.stream_message(io.BytesIO(), SERVICE, **words),
        lambda: package.stream_message_async(nothing(), SERVICE, **words),
    ):
        with pytest.raises(ValueError):  # noqa: PT011 - the sentences are Python's own, or say the limit
            call()


def message(count: int, record: str = "{}") -> bytes:
    return f'{{{HEAD},"duLieu":[{",".join([record] * count)}]}}'.encode()


def test_every_refused_record_has_its_reasons(package: Any) -> None:
    record = '{"la":1,"lo":2,"MaTram":"HN0001"}'
    data = message(1_500, record)
    whole = package.read_message(data)
    items = package.BanTin.read_list(f"[{','.join([record] * 1_500)}]")
    streamed = list(package.stream_message(io.BytesIO(data), SERVICE))

    assert (len(whole.findings), whole.truncated, whole.valid) == (1_000, True, False)
    assert {finding.severity for finding in whole.findings} == {"error"}
    for items_of in (whole.records, items.items, streamed):
        assert len(items_of) == 1_500
        assert {item.truncated for item in items_of} == {False}
        assert {tuple(finding.rule for finding in item.findings) for item in items_of} == {
            ("unknown", "unknown", "required", "required", "required")
        }
    assert whole.records == tuple(streamed)
    assert whole.records[-1] == streamed[-1]
    assert whole.records[2:4] == tuple(streamed[2:4])
    assert whole.records[1_499].findings[0].path == "/duLieu/1499/la"


def test_errors_go_before_warnings(package: Any) -> None:
    text = '{"a":1,"b":1,"MaTram":"HN0001","c":1,"d":1}'
    reading = package.BanTin.read(text, max_findings=5)
    assert [finding.path for finding in reading.findings] == [
        "/a",
        "/b",
        "/ThoiGianDo",
        "/GiaTri",
        "/TrangThai",
    ]
    assert reading.truncated
    reading = package.BanTin.read(text, max_findings=2)
    assert [finding.path for finding in reading.findings] == ["/ThoiGianDo", "/GiaTri"]
    assert not package.BanTin.read(text, max_findings=7).truncated


def test_items_are_counted_together(package: Any) -> None:
    def count(data: str, most: int) -> bool:
        return package.BanTin.read(data, max_items=most).findings[0].rule != "json"

    for data, items in (
        ("{}", 0),
        ('{"a":[]}', 0),
        ('{"a":[1,2],"b":[[],{"c":[3,"[,,,"]}]}', 6),
        ('{"a":"[1,1,1,1]","b":{"c":1,"d":2}}', 0),
        ('{"a":[{"b":1,"c":2},[1]]}', 3),
    ):
        assert count(data, items)
        assert not items or not count(data, items - 1)
        assert package.BanTin.read(json.loads(data), max_items=items).findings[0].rule != "json"
        assert (
            not items or package.BanTin.read(json.loads(data), max_items=items - 1).findings[0].rule == "json"
        )
    assert [item.rule for item in package.read_message(message(5), max_items=4).findings] == ["json"]
    assert package.BanTin.read_list(f"[{GOOD}]", max_items=0).findings[0].rule == "json"
    stream = package.stream_message(io.BytesIO(message(5, GOOD)), SERVICE, max_items=0)
    assert len(list(stream)) == 5
    assert stream.valid
    stream = package.stream_message(io.BytesIO(message(5, '{"a":[1,2]}')), SERVICE, max_items=1)
    assert list(stream) == []
    assert stream.findings[0].rule == "json"


def test_many_tiny_records_cost_little(package: Any) -> None:
    """Beside the tree of the standard library; a quarter of a million would else cost ten times the memory, and minutes."""
    package.read_message(message(1))
    for count in (250_000,):
        data = message(count)
        tracemalloc.start()
        tree = json.loads(data)
        plain = tracemalloc.get_traced_memory()[1]
        del tree
        tracemalloc.reset_peak()
        tracemalloc.stop()
        start = time.process_time()
        reading = package.read_message(data)
        spent = time.process_time() - start
        assert (len(reading.records), len(reading.findings)) == (count, 1_000)
        del reading
        tracemalloc.start()
        kept = package.read_message(data)
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert len(kept.records) == count
        assert peak < 2 * plain
        assert spent < 3  # a fifth of a second on a quiet machine
    start = time.process_time()
    assert package.read_message(message(1_000_001)).findings[0].rule == "json"
    assert time.process_time() - start < 1.5


def test_time_grows_with_the_input_only(package: Any) -> None:
    for value in (
        f'"{"0" * 300_000}x"',
        f'"{" " * 300_000}x"',
        f'"{"1" * 300_000}%%"',
        f'"{"1" * 300_000}.x"',
        f'"{"A" * 300_000}-"',
    ):
        for record, model in models(package):
            text = "{" + ",".join(f"{JSON.text(field.wire)}:{value}" for field in record.fields[:4]) + "}"
            start = time.process_time()
            model.read(text, mode=package.Mode.TOLERANT)
            assert time.process_time() - start < 1


def test_streams_hand_over_nothing_behind_a_break(package: Any) -> None:
    good = f'"duLieu":[{GOOD}]'
    breaks = ('"a":1,"a":2,', '"a":"\\ud800",', '"a":"\\x",', '"a":"\t",', '"\\q":1,', f'"a":{"[" * 70}{"]" * 70},', f'"a":{"1" * 101},', '"a":NaN,', '"a":01,', '"duLieu":1,', '"a" 1,', ",")  # fmt: skip
    for text in breaks:
        for word in MODES:
            stream = package.stream_message(
                io.BytesIO(f"{{{text}{HEAD},{good}}}".encode("utf-8", "surrogatepass")),
                SERVICE,
                mode=package.Mode(word),
            )
            assert (list(stream), [item.rule for item in stream.findings], stream.valid) == (
                [],
                ["json"],
                False,
            ), text
    for start in (b"\xef[", b"\xef\xbb[", b"\xff{", b'{"\xff":1,'):
        stream = package.stream_message(
            io.BytesIO(start + good.encode() + b"}"), SERVICE, mode=package.Mode.TOLERANT
        )
        assert (list(stream), stream.valid) == ([], False)
    for behind in ("]", "]}x", ',{"a":"\\ud800"}]}', ",]}", '],"duLieu":[]}', "", ",{", f",{GOOD}"):
        stream = package.stream_message(io.BytesIO(f'{{{HEAD},"duLieu":[{GOOD}{behind}'.encode()), SERVICE)
        assert [item.valid for item in stream] == [True] * (2 if behind.startswith(',{"Ma') else 1), behind
        assert [item.rule for item in stream.findings] == ["json"]
