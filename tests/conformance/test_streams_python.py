"""What Python promises beyond the law of messages: its classes and errors, how deep it reads, pieces of any size, memory."""

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


def test_a_reading_shows_counts_and_nothing_of_the_message(package: Any) -> None:
    reading = package.read_message(f'{{{HEAD},"duLieu":[{GOOD},{BAD}]}}')

    assert repr(reading) == str(reading) == "MessageReading(2 records, 1 findings, valid=False)"
    assert reading.service is package.Service.GUI_BAN_TIN
    assert reading.kind is package.MessageKind.REQUEST
    assert [record.valid for record in reading.records] == [True, False]
    assert reading.records[1].findings == reading.findings
    with pytest.raises(package.InvalidPacketError) as caught:
        reading.unwrap()
    assert caught.value.findings == reading.findings


def test_a_value_is_the_whole_message(package: Any) -> None:
    text = f'{{{HEAD},"duLieu":[{GOOD}]}}'
    reading = package.read_message(json.loads(text))

    assert reading.unwrap() == package.YeuCau.read(text).unwrap()
    assert reading.records[0].unwrap() is reading.unwrap().du_lieu[0]


def test_the_table_of_services(package: Any) -> None:
    service = package.Service("gui_ban_tin")

    assert (service.id, service.wire, service.direction) == ("gui_ban_tin", "GuiBanTin", "to_trung_tam")
    assert (service.label_vi, service.label_en) == ("Gửi bản tin đo", "Send readings")
    assert issubclass(service.request, package.YeuCau[tuple[package.BanTin, ...]])
    assert issubclass(service.response, package.PhanHoi[package.RawJson])
    assert package.Service.BAO_DONG.request is package.BaoDongYeuCau
    assert package.Service.BAO_DONG.wire is None
    assert package.Service.HOI_TRAM.bare_response is service.response


@pytest.mark.parametrize("nothing", ["", ',"ketQua":null', ',"ketQua":{}', ',"ketQua":[]'])
def test_a_response_with_nothing_in_its_result_is_one_of_its_service(package: Any, nothing: str) -> None:
    service, text = package.Service.HOI_TRAM, f'{{"ma":"0"{nothing}}}'
    reading = service.read_response(text)

    assert reading.valid == package.read_message(text, service=service, kind="response").valid
    assert isinstance(reading.unwrap(), package.PhanHoi[tuple[package.BanTin, ...]])
    assert not reading.unwrap().ket_qua


def test_a_response_with_a_result_is_read_by_it(package: Any) -> None:
    read = package.Service.HOI_TRAM.read_response

    assert read(f'{{"ma":"0","ketQua":[{GOOD}]}}').unwrap().ket_qua == (package.BanTin.read(GOOD).unwrap(),)
    assert [item.path for item in read('{"ma":"0","ketQua":[1]}').findings] == ["/ketQua/0"]


@pytest.mark.parametrize(
    "words", [{"service": "la"}, {"kind": "la"}, {"edition": "la"}, {"max_levels": 0}, {"max_levels": 513}]
)
def test_what_the_caller_says_wrong_is_raised(package: Any, words: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"la|1 to 512"):
        package.read_message("{}", **words)
    with pytest.raises(ValueError, match=r"la|1 to 512"):
        package.stream_message(io.BytesIO(), **{"service": "gui_ban_tin", **words})


@pytest.mark.parametrize(
    ("text", "valid"),
    [
        (f'{{{HEAD},"duLieu":[{GOOD}]}}', True),
        (f'{{{HEAD},"duLieu":[{GOOD}],"la":1}}', True),
        (f'{{{HEAD},"duLieu":[{BAD}]}}', False),
        (f'{{"dichVu":"GuiBanTin","duLieu":[{GOOD}]}}', False),
        (f'{{{HEAD},"duLieu":[{GOOD}]', False),
    ],
)
def test_a_stream_is_valid_as_a_whole(package: Any, text: str, valid: bool) -> None:
    stream = package.stream_message(io.BytesIO(text.encode()), "gui_ban_tin")
    records = list(stream)

    assert len(records) == 1
    assert (stream.valid, stream.kind) == (valid, package.MessageKind.REQUEST)


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
