"""Streams in the Python SDK, and how deep it reads: breaks, pieces of any size, limits, memory."""

from __future__ import annotations

import io
import itertools
import json
import subprocess
import sys
import tracemalloc
from collections.abc import Iterator
from typing import Any

import pytest

from sdks import python
from sdks.trees import GOLDEN

MODES = ("strict", "tolerant")
GOOD = '{"MaTram":"HN0001","ThoiGianDo":"20990102030405","GiaTri":12.500,"TrangThai":"1"}'
BAD = '{"MaTram":"HN0001","ThoiGianDo":"x","GiaTri":12.500,"TrangThai":"1"}'
HEAD = '"phien":"p","dichVu":"GuiBanTin"'


@pytest.fixture(scope="module")
def package() -> Iterator[Any]:
    with python.imported(GOLDEN) as found:
        yield found


@pytest.mark.parametrize("levels", [1, 3, 64, 512])
def test_levels_are_counted_from_the_top(package: Any, levels: int) -> None:
    """An envelope and its list are two levels, so a record begins at the third."""

    def message(depth: int) -> bytes:
        return f'{{"duLieu":[{"[" * (depth - 2)}{"]" * (depth - 2)}]}}'.encode()

    def rules(depth: int) -> list[set[str]]:
        stream = package.stream_message(io.BytesIO(message(depth)), "gui_ban_tin", max_levels=levels)
        found = {finding.rule for reading in stream for finding in reading.findings}
        read = package.read_message(message(depth), max_levels=levels, service="gui_ban_tin")
        return [found | {item.rule for item in stream.findings}, {item.rule for item in read.findings}]

    if levels > 2:
        assert rules(levels) == [{"type", "required"}] * 2
    assert rules(max(levels, 2) + 1) == [{"json"}] * 2


def test_records_and_lists_of_them_have_levels_too(package: Any) -> None:
    deep = GOOD[:-1] + ',"la":' + "[" * 99 + "]" * 99 + "}"

    assert package.BanTin.read(deep).findings[0].rule == "json"
    assert package.BanTin.read(deep, max_levels=100).unwrap().to_json().decode() == deep
    assert package.BanTin.read_list(f"[{deep}]", max_levels=100).findings[0].rule == "json"
    assert package.BanTin.read_list(f"[{deep}]", max_levels=101).valid


def test_python_goes_as_deep_as_is_allowed(package: Any) -> None:
    tree: Any = []
    for _ in range(510):
        tree = [tree]
    text = GOOD[:-1] + ',"la":' + "[" * 511 + "]" * 511 + "}"

    assert package.BanTin.read(text, max_levels=512).unwrap().to_json().decode() == text
    assert package.BanTin.read({**json.loads(GOOD), "la": tree}, max_levels=512).valid


class Pieces(io.RawIOBase):
    """A file that gives so many bytes at a time."""

    def __init__(self, data: bytes, size: int) -> None:
        self._parts = iter([data[at : at + size] for at in range(0, len(data), size)])

    def read(self, _: int = -1) -> bytes:
        return next(self._parts, b"")


AWKWARD = (
    ' {"duLieu" : [ {"MaTram":"HN0001","Lạ\\"]}":{"[\\\\":"}\\u007d"},"ThoiGianDo":"20990102030405","GiaTri":12.500,'
    f'"TrangThai":"1"}} ,\n{BAD}, null, 7, "[{{\\"" ,[[]] ], {HEAD}, "lạ":[{{"duLieu":[1]}}] }} '
)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("size", [1, 2, 7])
def test_pieces_of_any_size_give_the_same(package: Any, size: int, mode: str) -> None:
    data = (AWKWARD if mode == "strict" else "\ufeff" + AWKWARD).encode()
    for end in (*range(0, len(data), 13), len(data)):
        whole = package.stream_message(io.BytesIO(data[:end]), "gui_ban_tin", mode=package.Mode(mode))
        stream = package.stream_message(Pieces(data[:end], size), "gui_ban_tin", mode=package.Mode(mode))

        assert list(stream) == list(whole)
        assert (stream.findings, stream.valid, stream.kind) == (whole.findings, whole.valid, whole.kind)


def test_a_byte_order_mark_is_a_break_in_strict_reading(package: Any) -> None:
    def outcome(mode: str) -> tuple[int, list[str]]:
        file = io.BytesIO(f'\ufeff{{{HEAD},"duLieu":[{GOOD}]}}'.encode())
        stream = package.stream_message(file, "gui_ban_tin", mode=package.Mode(mode))
        return len(list(stream)), [item.rule for item in stream.findings]

    assert outcome("strict") == (0, ["json"])
    assert outcome("tolerant") == (1, ["form"])


def test_a_number_that_may_go_on_is_no_record(package: Any) -> None:
    assert len(list(package.stream_message(io.BytesIO(b"[1,2"), "gui_ban_tin"))) == 1
    assert len(list(package.stream_message(io.BytesIO(b"[1,2 "), "gui_ban_tin"))) == 2


def test_records_before_a_break_are_handed_over(package: Any) -> None:
    for end in (
        "",
        "]",
        '}{"',
        "}]}{",
        f'}}],"duLieu":[{GOOD}]}}',
        '}],"a":1,"a":2}',
        '}],"a":"\xff"}',
        ',"a":"\\ud800"}]}',
    ):
        data = f'{{"dichVu":"GuiBanTin","duLieu":[{GOOD},{BAD},{GOOD[:-1]}{end}'.encode("latin-1")
        stream = package.stream_message(io.BytesIO(data), "gui_ban_tin")
        readings = list(stream)

        assert [item.valid for item in readings] == [True, False, True][: len(readings)]
        assert [item.path for item in readings[1].findings] == ["/duLieu/1/ThoiGianDo"]
        assert [(item.path, item.rule) for item in stream.findings] == [("", "json")]
        assert not stream.valid


@pytest.mark.parametrize("mode", MODES)
def test_a_byte_more_or_less_breaks_both_alike(package: Any, mode: str) -> None:
    """A stream ends with `json` exactly where the whole is none, and says the same of everything else."""
    data = f'{{{HEAD},"duLieu":[{GOOD},{{"x":["\\""]}}],"lạ":{{"a":1}}}}'.encode()
    changed = [data[:at] + data[at + 1 :] for at in range(len(data))]
    changed += [
        data[:at] + more + data[at:] for at in range(len(data)) for more in (b"]", b'"', b"\\", b"\xff")
    ]
    for text in changed:
        words = {"service": "gui_ban_tin", "mode": package.Mode(mode)}
        whole = package.read_message(text, **words)
        stream = package.stream_message(io.BytesIO(text), **words)
        records = list(stream)

        if whole.findings and whole.findings[0].rule == "json":
            assert stream.findings == whole.findings
        else:
            assert tuple(records) == whole.records
            assert stream.kind is whole.kind
            assert sorted(
                [*itertools.chain(*(item.findings for item in records)), *stream.findings], key=str
            ) == sorted(whole.findings, key=str)
        assert stream.valid == whole.valid


def test_the_limit_of_bytes_is_that_of_a_record_and_of_the_rest(package: Any) -> None:
    data = f'{{{HEAD},"duLieu":[{GOOD},{GOOD},{GOOD}]}}'.encode()

    def outcome(limit: int) -> tuple[int, bool]:
        stream = package.stream_message(io.BytesIO(data), "gui_ban_tin", max_bytes=limit)
        return len(list(stream)), stream.valid

    assert outcome(len(GOOD)) == (3, True)
    assert outcome(len(GOOD) - 1) == (0, False)


def test_nothing_is_read_before_it_is_asked_for(package: Any) -> None:
    file = io.BytesIO(b"[")
    stream = package.stream_message(file, "gui_ban_tin")

    assert (file.tell(), stream.findings, stream.valid) == (0, (), False)
    assert repr(stream) == "MessageStream(0 findings, valid=False)"


def test_a_list_without_end_is_read_in_constant_memory(package: Any) -> None:
    record = GOOD[:-1] + f',"la":"{"x" * 5000}"}}'

    def parts() -> Iterator[bytes]:
        yield f'{{{HEAD},"duLieu":[{record}'.encode()
        yield from itertools.repeat(f",{record}".encode(), 999)
        yield b"]}"

    tracemalloc.start()
    file = Pieces(b"", 1)
    file._parts = parts()
    stream = package.stream_message(file, "gui_ban_tin")
    count = sum(item.valid for item in stream)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert (count, stream.valid) == (1_000, True)
    assert peak < 1_000_000  # of five million bytes


HUNDRED_THOUSAND = """
import io, resource, {package} as package

record = b'{record}'
hundred = b",".join([record] * 100)

class File(io.RawIOBase):
    left = 1000
    def read(self, size=-1):
        self.left -= 1
        return b"," + hundred if self.left >= 0 else b"]}}" if self.left == -1 else b""

class First(File):
    def __init__(self): self.first = True
    def read(self, size=-1):
        if self.first:
            self.first = False
            return b'{{"phien":"p","dichVu":"GuiBanTin","duLieu":[' + record
        return super().read(size)

stream = package.stream_message(First(), "gui_ban_tin")
count = sum(next(stream).valid for _ in range(1_000))
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
count += sum(reading.valid for reading in stream)
print(count, stream.valid, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="other systems count memory in other units")
def test_a_hundred_thousand_records_need_no_more_memory_than_a_thousand() -> None:
    program = HUNDRED_THOUSAND.format(package=GOLDEN.spec.sdk.python_package, record=GOOD)
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=python.environment(GOLDEN),
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.stderr == ""
    count, valid, kilobytes = done.stdout.split()
    assert (count, valid) == ("100001", "True")
    assert int(kilobytes) < 2_000
