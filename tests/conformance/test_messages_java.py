"""Whole messages and streams in the Java SDK, rule by rule (specs/README.md, Messages); expectations are written by hand.

A case is data: what it shows, the message, what the caller says, and what must come out in strict and in tolerant reading.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from sdks import java
from sdks.executor import Answer, Case, Executor
from sdks.trees import GOLDEN

NEWEST = "1.2"
GOOD = '{"MaTram":"HN0001","ThoiGianDo":"20990102030405","GiaTri":12.5,"TrangThai":"1"}'
BAD = '{"MaTram":"?","ThoiGianDo":"20990102030405","GiaTri":12.5,"TrangThai":"1"}'
LATER = GOOD.replace("ThoiGianDo", "ThoiDiem")
DOUBLE = json.dumps({"loiNhan": f'{{"ma":0,"ketQua":[{GOOD}]}}'})
SEND = '{"phien":"p","dichVu":"GuiBanTin","duLieu":%s}'


@dataclass(frozen=True)
class Said:
    """One message. Findings are `path rule`, with ` warning` behind it where it is one; `tolerant` is None where it is as strict.

    `placed` is "service kind", with `-` for what nobody knows; `records` says of each record whether it has a value.
    """

    name: str
    message: str
    strict: tuple[str, ...]
    placed: str
    tolerant: tuple[str, ...] | None = None
    service: str | None = None
    kind: str | None = None
    records: str = ""
    tolerant_placed: str | None = None
    tolerant_records: str | None = None
    limits: tuple[tuple[str, int], ...] = ()


CASES = [
    # A request of a service that it names.
    Said("plain request", SEND % f"[{GOOD}]", (), "gui_ban_tin request", records="+"),
    Said("keys in any order", f'{{"duLieu":[{GOOD}],"dichVu":"GuiBanTin","phien":"p"}}', (), "gui_ban_tin request", records="+"),
    Said(
        "one bad record does not cost the others",
        SEND % f"[{GOOD},{BAD},null,{GOOD}]",
        ("/duLieu/1/MaTram length", "/duLieu/1/MaTram pattern", "/duLieu/2 type"),
        "gui_ban_tin request",
        records="+--+",
    ),
    Said("an empty list", SEND % "[]", (), "gui_ban_tin request"),
    Said("a payload that is no list", SEND % GOOD, ("/duLieu type",), "gui_ban_tin request"),
    Said("no payload", '{"phien":"p","dichVu":"GuiBanTin"}', ("/duLieu required",), "gui_ban_tin request"),
    # 1. A list at the top.
    Said("1 list, service named", f"[{GOOD},{BAD}]", (" type", "/1/MaTram length", "/1/MaTram pattern"), "gui_ban_tin request", (" form warning", "/1/MaTram length", "/1/MaTram pattern"), service="gui_ban_tin", records="+-"),
    Said("1 list, of the response", f"[{GOOD}]", (" type",), "hoi_tram response", (" form warning",), service="hoi_tram", records="+"),
    Said("1 list, no such list", f"[{GOOD}]", (" type",), "hoi_so_do -", service="hoi_so_do"),
    Said("1 list, the caller says response", f"[{GOOD}]", (" type",), "gui_ban_tin response", service="gui_ban_tin", kind="response"),
    Said("1 list, no service", f"[{GOOD}]", (" type", "/dichVu required"), "- -", (" form warning", "/dichVu required")),
    # 2. No message at all.
    *(Said(f"2 {text} at the top", text, (" type",), "- -") for text in ('"x"', "7", "true", "null")),
    Said("2 no JSON at all", "{", (" json",), "- -"),
    Said("2 no JSON, service named", "{", (" json",), "hoi_tram request", service="hoi_tram", kind="request"),
    # 3. Request or response.
    Said("3 the error key says response", '{"ma":0,"dichVu":"GuiBanTin"}', ("/dichVu unknown warning",), "- response"),
    Said("3 an alias of the error key too", '{"maLoi":0,"dichVu":"GuiBanTin"}', ("/maLoi unknown warning", "/phien required", "/duLieu required"), "gui_ban_tin request", ("/maLoi alias warning", "/dichVu unknown warning"), tolerant_placed="- response"),
    Said("3 a key only the request has", '{"maTram":"HN0001"}', ("/dichVu required", "/kieu required"), "hoi_tram request", service="hoi_tram"),
    Said("3 an alias of such a key", '{"thietBi":"x"}', ("/thietBi unknown warning", "/phien required", "/dichVu required", "/maThietBi required"), "hoi_so_do request", ("/thietBi alias warning", "/phien required", "/dichVu required"), service="hoi_so_do"),
    Said("3 a session without a service", '{"phien":"p","ma":0}', (), "- response"),
    Said("3 a session alone", '{"phien":"p"}', ("/ma required",), "- response"),
    Said("3 a sentence alone", '{"loiNhan":"x"}', ("/ma required",), "- response"),
    Said("3 anything else", '{"x":1}', ("/dichVu required",), "- request"),
    Said("3 the caller says request", '{"ma":0}', ("/dichVu required",), "- request", kind="request"),
    Said("3 the caller says response", SEND % "[]", ("/dichVu unknown warning", "/duLieu unknown warning", "/ma required"), "- response", kind="response"),
    # 4. The doubly encoded answer.
    Said("4 doubly encoded", r'{"loiNhan":"{\"ma\":0,\"x\":1}"}', ("/ma required",), "- response", ("/loiNhan form warning", "/loiNhan/x unknown warning")),
    Said("4 with the service", DOUBLE, ("/ma required",), "hoi_tram response", ("/loiNhan form warning",), service="hoi_tram", kind="response", tolerant_records="+"),
    Said("4 without it", DOUBLE, ("/ma required",), "- response", ("/loiNhan form warning", "/loiNhan/dichVu required")),
    Said("4 one level only", r'{"loiNhan":"{\"loiNhan\":\"{}\"}"}', ("/ma required",), "- response", ("/loiNhan form warning", "/loiNhan/ma required")),
    Said("4 not when another key is there", r'{"loiNhan":"{}","x":1}', ("/x unknown warning", "/ma required"), "- response"),
    Said("4 not when a list is inside", r'{"loiNhan":"[]"}', ("/ma required",), "- response"),
    Said("4 not when the caller says request", r'{"loiNhan":"{}"}', ("/dichVu required",), "- request", kind="request"),
    Said("4 levels count from one", r'{"loiNhan":"{\"ma\":0,\"x\":[]}"}', ("/ma required",), "- response", ("/loiNhan form warning", "/loiNhan/x unknown warning"), limits=(("max_levels", 2),)),
    Said("4 too many levels inside", r'{"loiNhan":"{\"ma\":0,\"x\":[[]]}"}', ("/ma required",), "- response", limits=(("max_levels", 2),)),
    # 5. The service of a request.
    Said("5 a login", '{"tenDangNhap":"a","matKhau":"b"}', (), "mo_phien request"),
    Said("5 a login with an empty name", '{"dichVu":"","tenDangNhap":"a","matKhau":"b"}', ("/dichVu unknown warning",), "mo_phien request"),
    Said("5 half a login", '{"tenDangNhap":"a","matKhau":""}', ("/dichVu required",), "- request"),
    Said("5 no service: its data is not judged", f'{{"dichVu":null,"duLieu":[{BAD}]}}', ("/dichVu required",), "- request"),
    Said("5 a name that is no text", '{"dichVu":7}', ("/dichVu type",), "- request"),
    Said("5 a name nobody has", '{"dichVu":"guibantin"}', ("/dichVu code",), "- request"),
    Said("5 of two, the one whose parameters are there", '{"dichVu":"HoiTram","maTram":"HN0001","kieu":"2"}', (), "hoi_tram request"),
    Said("5 of two, the other by an alias", '{"phien":"p","dichVu":"HoiTram","thietBi":"x"}', ("/dichVu code",), "- request", ("/thietBi alias warning",), tolerant_placed="hoi_so_do request"),
    Said("5 of two, none", '{"dichVu":"HoiTram","maTram":null,"kieu":"2"}', ("/dichVu code",), "- request"),
    Said("5 of two, both", '{"dichVu":"HoiTram","maTram":"HN0001","kieu":"2","maThietBi":"x"}', ("/dichVu code",), "- request"),
    Said("5 a single record as data", '{"phien":"p","dichVu":"BaoDong","duLieu":{"class":"a"}}', (), "bao_dong request", service="bao_dong", records="+"),
    # 6. Responses.
    Said("6 bare", '{"ma":0,"loiNhan":"x"}', (), "- response"),
    *(Said(f"6 nothing in it: {text}", f'{{"ma":0,"ketQua":{text}}}', (), "hoi_tram response", service="hoi_tram") for text in ("null", '""', "[]", "{}")),
    Said("6 a result without a service", '{"ma":0,"ketQua":[1],"x":1}', ("/x unknown warning", "/dichVu required"), "- response"),
    Said("6 a result of a service", f'{{"ma":0,"ketQua":[{GOOD},{BAD}]}}', ("/ketQua/1/MaTram length", "/ketQua/1/MaTram pattern"), "hoi_tram response", service="hoi_tram", records="+-"),
    Said("6 one record as result", f'{{"ma":0,"ketQua":{GOOD}}}', (), "hoi_so_do response", service="hoi_so_do", records="+"),
    Said("6 a session: the envelope that has one", '{"phien":"p","ma":0,"loiNhan":"x"}', ("/loiNhan unknown warning",), "- response"),
    Said("6 no session: the one that has none", '{"ma":0,"loiNhan":"x"}', (), "- response"),
    # 7. Another service than the caller says.
    Said("7 another name", SEND % "[]", ("/dichVu code", "/duLieu unknown warning", "/maTram required", "/kieu required"), "hoi_tram request", service="hoi_tram"),
    # The bytes.
    Said("bytes: a mark in front", "\ufeff" + SEND % f"[{GOOD}]", (" json",), "- -", (" form warning",), tolerant_placed="gui_ban_tin request", tolerant_records="+"),
    Said("bytes: a repeated key", '{"dichVu":"GuiBanTin","dichVu":"GuiBanTin"}', (" json",), "- -"),
    Said("levels: as many as there may be", SEND % f"[{GOOD}]", (), "gui_ban_tin request", records="+", limits=(("max_levels", 3),)),
    Said("levels: one too many", SEND % f"[{GOOD}]", (" json",), "- -", limits=(("max_levels", 2),)),
]  # fmt: skip


def case(said: Said, mode: str, do: str = "message") -> Case:
    return Case(
        "", said.message.encode(), mode=mode, edition=NEWEST, do=do, service=said.service, kind=said.kind, limits=said.limits
    )  # fmt: skip


def findings(answer: Answer) -> tuple[str, ...]:
    assert answer.crash is None
    return tuple(" ".join(finding).removesuffix(" error") for finding in answer.findings)


@pytest.fixture(scope="module")
def sdk() -> Iterator[Executor]:
    with java.executor(GOLDEN) as running:
        yield running


@pytest.mark.parametrize("mode", ["strict", "tolerant"])
@pytest.mark.parametrize("said", CASES, ids=lambda said: said.name)
def test_a_message(sdk: Executor, said: Said, mode: str) -> None:
    tolerant = mode == "tolerant"
    expected = said.tolerant if tolerant and said.tolerant is not None else said.strict
    placed = said.tolerant_placed if tolerant and said.tolerant_placed else said.placed
    records = said.tolerant_records if tolerant and said.tolerant_records else said.records

    answer = sdk.ask(case(said, mode))

    assert findings(answer) == expected
    assert f"{answer.service or '-'} {answer.kind or '-'}" == placed
    assert "".join("-" if record is None else "+" for record in answer.records) == records
    clean = all(finding.endswith(" warning") for finding in expected)
    assert (answer.written[0] is not None) == (clean and not said.message.startswith("["))


@pytest.mark.parametrize(
    ("message", "candidates"),
    [
        (f'{{"duLieu":[{GOOD}]}}', "gui_ban_tin"),
        (f'{{"dichVu":"?","duLieu":[{GOOD}]}}', "gui_ban_tin"),
        ('{"dichVu":"?","duLieu":[{}]}', "…"),
        ('{"dichVu":"?","duLieu":{}}', "bao_dong"),
        ('{"dichVu":"HoiTram","maTram":"HN0001","kieu":"2","maThietBi":"x"}', "hoi_tram, hoi_so_do"),
        ('{"dichVu":"HoiTram"}', "…"),
        (f"[{GOOD}]", "gui_ban_tin, hoi_tram"),
    ],
)
def test_the_candidates_are_named(sdk: Executor, message: str, candidates: str) -> None:
    vi, en = sdk.ask(Case("", message.encode(), edition=NEWEST, do="message")).sentences[-1]

    assert vi.endswith(f"Có thể là: {candidates}.")
    assert en.endswith(f"Candidates: {candidates}.")


# What these carry is no list of the message itself, so a stream judges it with the rest.
NO_LIST = ("4 with the service", "5 a single record as data", "6 one record as result")


@pytest.mark.parametrize("mode", ["strict", "tolerant"])
@pytest.mark.parametrize("said", [said for said in CASES if said.service], ids=lambda said: said.name)
def test_a_stream_says_what_whole_reading_says(sdk: Executor, said: Said, mode: str) -> None:
    whole, stream = sdk.ask_all([case(said, mode), case(said, mode, do="stream")])

    assert sorted(findings(stream)) == sorted(findings(whole))
    assert sorted(stream.sentences) == sorted(whole.sentences)
    assert stream.records == (() if said.name in NO_LIST else whole.records)


LIST = f'{{"ma":0,"ketQua":[{GOOD},{GOOD}'
STREAMS = [
    ("a whole message", LIST + "]}", "++", ()),
    ("spaces everywhere", f' {{ "ma" : 0 , "ketQua" : [ {GOOD} , {GOOD} ] }} ', "++", ()),
    ("another key behind", LIST + '],"x":{"y":"]}"}}', "++", ("/x unknown warning",)),
    ("an escaped key", LIST.replace("ketQua", r"k\u0065tQua") + "]}", "++", ()),
    ("findings of each, then of the rest", f'{{"x":1,"ketQua":[{BAD},{GOOD},7]}}', "-+-", ("/ketQua/0/MaTram length", "/ketQua/0/MaTram pattern", "/ketQua/2 type", "/x unknown warning", "/ma required")),
    ("an empty list", '{"ma":0,"ketQua":[]}', "", ()),
    ("it ends inside a record", LIST[:-1], "+", (" json",)),
    ("it ends behind a record", LIST, "++", (" json",)),
    ("it ends behind a comma", LIST + ",", "++", (" json",)),
    ("a comma and no record", LIST + ",]}", "++", (" json",)),
    ("no comma", LIST + GOOD + "]}", "++", (" json",)),
    ("another bracket", LIST + "}}", "++", (" json",)),
    ("brackets crossed in a record", LIST + ',{"x":[}]]}', "++", (" json",)),
    ("a key twice in a record", LIST + ',{"x":1,"x":1}]}', "++", (" json",)),
    ("text behind the end", LIST + "]} x", "++", (" json",)),
    ("a key twice, behind", LIST + '],"ma":0}', "++", (" json",)),
    ("the list twice", LIST + '],"ketQua":[]}', "++", (" json",)),
    ("broken before the list", LIST.replace("0", "x") + "]}", "", (" json",)),
    ("a key twice, before", LIST.replace("{", '{"ma":0,', 1) + "]}", "", (" json",)),
    ("half a surrogate pair in a record", LIST + r',{"x":"\ud800"}]}', "++", (" json",)),
    ("no message", "7", "", (" type",)),
    ("nothing", "", "", (" json",)),
]  # fmt: skip


@pytest.mark.parametrize(
    ("message", "records", "expected"), [row[1:] for row in STREAMS], ids=[row[0] for row in STREAMS]
)
def test_a_stream(sdk: Executor, message: str, records: str, expected: tuple[str, ...]) -> None:
    answer = sdk.ask(Case("", message.encode(), edition=NEWEST, do="stream", service="hoi_tram"))

    assert findings(answer) == expected
    assert "".join("-" if record is None else "+" for record in answer.records) == records


@pytest.mark.parametrize(
    ("limits", "records", "expected"),
    [
        ({"max_levels": 3}, "++", ()),
        ({"max_levels": 2}, "", (" json",)),
        ({"max_bytes": len(GOOD)}, "++", ()),
        ({"max_bytes": len(GOOD) - 1}, "", (" json",)),
    ],
)
def test_the_limits_of_a_stream(
    sdk: Executor, limits: dict[str, int], records: str, expected: tuple[str, ...]
) -> None:
    data = (LIST + "]}").encode()
    answer = sdk.ask(
        Case("", data, edition=NEWEST, do="stream", service="hoi_tram", limits=tuple(limits.items()))
    )

    assert findings(answer) == expected
    assert "".join("-" if record is None else "+" for record in answer.records) == records


@pytest.mark.parametrize("levels", [1, 2, 512])
def test_the_limit_of_levels(sdk: Executor, levels: int) -> None:
    def asked(depth: int) -> tuple[str, ...]:
        data = b'{"ma":0' + (b',"x":' + b"[" * (depth - 1) + b"]" * (depth - 1) if depth > 1 else b"") + b"}"
        return findings(
            sdk.ask(Case("", data, edition=NEWEST, do="message", limits=(("max_levels", levels),)))
        )

    assert asked(levels) == (("/x unknown warning",) if levels > 1 else ())
    assert asked(levels + 1) == (" json",)


@pytest.mark.parametrize("levels", [0, 513])
def test_other_limits_of_levels_are_refused(sdk: Executor, levels: int) -> None:
    asked = Case("", b"{}", edition=NEWEST, do="message", limits=(("max_levels", levels),))

    assert "IllegalArgumentException" in str(sdk.ask(asked).crash)


@pytest.mark.parametrize(
    ("data", "accepted"),
    [(GOOD, True), (BAD, False), (GOOD.replace("12.5", '"x"'), False), ("null", False), ('{"x":1}', False)],
)
def test_the_way_of_a_framework(sdk: Executor, data: str, accepted: bool) -> None:
    assert sdk.ask(Case("ban_tin", data.encode(), do="framework")).accepted is accepted


def test_what_is_shown_holds_no_personal_data(sdk: Executor) -> None:
    secret = "dữ liệu riêng"
    for value in (f'"{secret}"', f'["{secret}"]', f'"{secret * 20}"'):
        data = f'{GOOD[:-1]},"NguoiVanHanh":{value},"{secret[:2]}":"{secret}"}}'.encode()
        answer = sdk.ask(Case("ban_tin", data, edition=NEWEST, do="show"))

        assert len(answer.shown) > 1
        assert not any(secret in text for text in answer.shown)


def test_unknown_work_is_a_crash(sdk: Executor) -> None:
    assert sdk.ask(Case("ban_tin", b"{}", do="dance")).crash


def volume(work: str, count: int, *options: str) -> int:
    """Have the program Volume run; the number that it says."""
    words = [work, str(count), GOLDEN.spec.sdk.java_package, "HOI_TRAM", '{"ma":0,"ketQua":[', GOOD, "]}"]
    command = ["java", *options, "-cp", java.programs(GOLDEN), "Volume", *words]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return int(done.stdout)


def test_a_stream_of_100_000_records_needs_the_memory_of_one() -> None:
    assert volume("stream", 100_000, "-Xmx32m") == 100_000


def test_whole_reading_takes_linear_time() -> None:
    few, many = volume("whole", 10_000), volume("whole", 100_000)

    assert many < 4 * few
