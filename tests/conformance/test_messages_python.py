"""Whole messages in the Python SDK: each rule of the language's page, case by case, in both readings."""

from __future__ import annotations

import io
import itertools
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from goitin.samples import Samples, as_object

from sdks import python
from sdks.executor import Answer, Case, Executor
from sdks.trees import GOLDEN, TREES

NEWEST = "1.2"
MODES = ("strict", "tolerant")
GOOD = '{"MaTram":"HN0001","ThoiGianDo":"20990102030405","GiaTri":12.500,"TrangThai":"1"}'
BAD = '{"MaTram":"HN0001","ThoiGianDo":"x","GiaTri":12.500,"TrangThai":"1"}'
HEAD = '"phien":"p","dichVu":"GuiBanTin"'


def inner(text: str) -> str:
    """A message as text inside another one."""
    return json.dumps(text, ensure_ascii=False)


# What is sent, what the caller says, and what comes of it: `service kind value records: findings`. `value` or `none`; a record is `+`
# or `-`; a finding is `path rule severity`, where `error` is left out. What tolerant reading gives stands apart where it differs.
LAW: dict[str, tuple[str, str, str, str]] = {
    "1 a list, nobody says of what": (
        f"[{GOOD}]", "", "- - none: type, /dichVu required", "- - none: form warning, /dichVu required",
    ),
    "1 a list, of a request": (
        f"[{GOOD},{BAD},null]", "gui_ban_tin",
        "gui_ban_tin request none +--: type, /1/ThoiGianDo format, /2 type",
        "gui_ban_tin request none +--: form warning, /1/ThoiGianDo format, /2 type",
    ),
    "1 a list, its request has none": (
        f"[{GOOD}]", "hoi_tram", "hoi_tram response none +: type", "hoi_tram response none +: form warning",
    ),
    "1 a list, the caller says response": (
        f"[{GOOD}]", "hoi_tram response", "hoi_tram response none +: type",
        "hoi_tram response none +: form warning",
    ),
    "1 a list, the service has none": (f"[{GOOD}]", "hoi_so_do", "hoi_so_do - none: type", ""),
    "2 a number": ("7", "", "- - none: type", ""),
    "2 null": ("null", "gui_ban_tin", "gui_ban_tin - none: type", ""),
    "2 no JSON": ("{", "", "- - none: json", ""),
    "3 the error key makes a response": ('{"dichVu":"GuiBanTin","ma":0}', "", "- response value: /dichVu unknown warning", ""),
    "3 an alias of it too, in tolerant reading": (
        '{"maLoi":0}', "", "- request none: /dichVu required", "- response value: /maLoi alias warning",
    ),
    "3 the service key makes a request": (
        f'{{"ketQua":1,{HEAD},"duLieu":[]}}', "", "gui_ban_tin request value: /ketQua unknown warning", "",
    ),
    "3 a key that only the request has": (
        '{"loiNhan":"x","duLieu":[]}', "gui_ban_tin",
        "gui_ban_tin request none: /loiNhan unknown warning, /phien required, /dichVu required", "",
    ),
    "3 a key of a response": ('{"loiNhan":"x"}', "", "- response none: /ma required", ""),
    "3 everything else is a request": ('{"la":1}', "", "- request none: /dichVu required", ""),
    "3 the caller says": ('{"ma":0}', "gui_ban_tin request",
        "gui_ban_tin request none: /ma unknown warning, /phien required, /dichVu required, /duLieu required", ""),
    "4 an answer encoded twice": (
        f'{{"loiNhan":{inner(f"""{{"ma":1,"ketQua":[{BAD}]}}""")}}}', "hoi_tram",
        "hoi_tram response none: /ma required",
        "hoi_tram response none -: /loiNhan form warning, /loiNhan/ma code warning, /loiNhan/ketQua/0/ThoiGianDo format",
    ),
    "4 what is inside may be bare": (
        f'{{"loiNhan":{inner("""{"ma":0,"la":{"a": 1}}""")}}}', "", "- response none: /ma required",
        "- response value: /loiNhan form warning, /loiNhan/la unknown warning",
    ),
    "4 once only": (
        f'{{"loiNhan":{inner(f"""{{"loiNhan":{inner("{}")}}}""")}}}', "", "- response none: /ma required",
        "- response none: /loiNhan form warning, /loiNhan/ma required",
    ),
    "4 not beside another key": (
        f'{{"ma":0,"loiNhan":{inner("{}")}}}', "", "- response value:", "",
    ),
    "4 not if the caller says request": (
        f'{{"loiNhan":{inner("{}")}}}', "hoi_tram request",
        "hoi_tram request none: /loiNhan unknown warning, /dichVu required, /maTram required, /kieu required", "",
    ),
    "5 by its name, keys in any order": (
        f'{{"duLieu":[{GOOD},{BAD}],{HEAD}}}', "", "gui_ban_tin request none +-: /duLieu/1/ThoiGianDo format", "",
    ),
    "5 a nameless one": ('{"tenDangNhap":"a","matKhau":"b"}', "", "mo_phien request value:", ""),
    "5 a nameless one, not filled": (
        '{"tenDangNhap":"a","matKhau":"","dichVu":null}', "", "- request none: /dichVu required", "",
    ),
    "5 a name that is no text": ('{"dichVu":7}', "", "- request none: /dichVu type", ""),
    "5 one of two with the name": (
        '{"dichVu":"HoiTram","maTram":"HN0001","kieu":"2"}', "", "hoi_tram request value:", "",
    ),
    "5 the other one": (
        '{"dichVu":"HoiTram","maThietBi":"x","phien":"p"}', "", "hoi_so_do request value:", "",
    ),
    "5 the other one by an alias": (
        '{"dichVu":"HoiTram","thietBi":"x","phien":"p"}', "", "- request none: /dichVu code",
        "hoi_so_do request value: /thietBi alias warning",
    ),
    "5 neither of two": ('{"dichVu":"HoiTram","maTram":null}', "", "- request none: /dichVu code", ""),
    "5 both of two": (
        '{"dichVu":"HoiTram","maTram":"HN0001","kieu":"2","maThietBi":"x"}', "", "- request none: /dichVu code", "",
    ),
    "5 an unknown name": (f'{{"dichVu":"La","duLieu":[{BAD}]}}', "", "- request none: /dichVu code", ""),
    "5 a record as payload": ('{"dichVu":"x","phien":"p","duLieu":{"class":"a"}}', "bao_dong", "bao_dong request value +:", ""),
    "6 nothing in the result": ('{"ma":0,"ketQua":{}}', "hoi_so_do", "hoi_so_do response value:", ""),
    "6 a record in the result": (f'{{"ma":0,"ketQua":{BAD}}}', "hoi_so_do",
        "hoi_so_do response none -: /ketQua/ThoiGianDo format", ""),
    "6 nobody says of what service": (f'{{"ketQua":[{GOOD}],"ma":0}}', "", "- response none: /dichVu required", ""),
    "6 with a session, the response that has one": ('{"phien":"p","ma":0,"la":1}', "", "- response value: /la unknown warning", ""),
    "7 the message says another service": (
        '{"phien":"p","dichVu":"HoiTram","duLieu":[]}', "gui_ban_tin", "gui_ban_tin request none: /dichVu code", "",
    ),
}  # fmt: skip
CASES = list(itertools.product(LAW, MODES))


@pytest.fixture(scope="module")
def sdk() -> Iterator[Executor]:
    with python.executor(GOLDEN) as running:
        yield running


@pytest.fixture(scope="module")
def package() -> Iterator[Any]:
    with python.imported(GOLDEN) as found:
        yield found


def case(name: str, mode: str, do: str = "message", **more: Any) -> Case:
    """A case of the law for the executor."""
    text, said, _, _ = LAW[name]
    service, _, kind = said.partition(" ")
    return Case(
        "",
        text.encode(),
        mode=mode,
        edition=NEWEST,
        do=do,
        service=service or None,
        kind=kind or None,
        **more,
    )


def told(answer: Answer) -> str:
    """An answer as the law writes it."""
    findings = ", ".join(
        " ".join(word for word in (path, rule, severity.replace("error", "")) if word)
        for path, rule, severity in answer.findings
    )
    value = "none" if answer.written == (None,) else "value"
    records = "".join("-" if item is None else "+" for item in answer.records)
    words = [answer.service or "-", answer.kind or "-", value, records]
    return f"{' '.join(word for word in words if word)}: {findings}".strip()


@pytest.mark.parametrize(("name", "mode"), CASES)
def test_the_law_of_messages(sdk: Executor, name: str, mode: str) -> None:
    strict, tolerant = LAW[name][2:]

    answer = sdk.ask(case(name, mode))

    assert answer.crash is None
    assert told(answer) == (tolerant if mode == "tolerant" and tolerant else strict)


@pytest.mark.parametrize(("name", "mode"), [(name, mode) for name, mode in CASES if LAW[name][1]])
def test_a_stream_says_what_the_whole_says(sdk: Executor, name: str, mode: str) -> None:
    whole, stream = sdk.ask_all([case(name, mode), case(name, mode, "stream")])

    assert stream.records == whole.records
    assert sorted(zip(stream.findings, stream.sentences, strict=True)) == sorted(
        zip(whole.findings, whole.sentences, strict=True)
    )


@pytest.mark.parametrize(
    ("text", "candidates"),
    [
        ("[]", "gui_ban_tin"),
        (f"[{GOOD}]", "gui_ban_tin"),
        ("[1]", ""),
        ('{"la":1}', ""),
        ('{"duLieu":[]}', "gui_ban_tin"),
        (
            '{"duLieu":{},"tenDangNhap":"a","matKhau":"b","matKhauMoi":"c","dichVu":"La"}',
            "mo_phien, bao_dong",
        ),
        (
            '{"dichVu":"HoiTram","maTram":"HN0001","kieu":"2","maThietBi":"x","duLieu":[]}',
            "hoi_tram, hoi_so_do",
        ),
        ('{"dichVu":"HoiTram"}', ""),
        (f'{{"ma":0,"ketQua":{GOOD}}}', "gui_ban_tin, hoi_so_do, mo_phien, bao_dong"),
    ],
)
def test_candidates_are_named(package: Any, text: str, candidates: str) -> None:
    finding = package.read_message(text).findings[-1]

    assert finding.path == "/dichVu"
    assert finding.message_en.endswith(f" Candidates: {candidates or '…'}.")
    assert finding.message_vi.endswith(f" Có thể là: {candidates or '…'}.")


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

    assert reading.unwrap() == package.GuiBanTinYeuCau.read(text).unwrap()
    assert reading.records[0].unwrap() is reading.unwrap().du_lieu[0]


def test_the_table_of_services(package: Any) -> None:
    service = package.Service("gui_ban_tin")

    assert (service.id, service.wire, service.direction) == ("gui_ban_tin", "GuiBanTin", "to_portal")
    assert (service.label_vi, service.label_en) == ("Gửi bản tin đo", "Send readings")
    assert (service.request, service.response) == (package.GuiBanTinYeuCau, package.PhanHoi)
    assert package.Service.BAO_DONG.wire is None
    assert package.Service.HOI_TRAM.bare_response is package.PhanHoi


@pytest.mark.parametrize(
    "words", [{"service": "la"}, {"kind": "la"}, {"edition": "la"}, {"max_levels": 0}, {"max_levels": 513}]
)
def test_what_the_caller_says_wrong_is_raised(package: Any, words: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"la|1 to 512"):
        package.read_message("{}", **words)
    with pytest.raises(ValueError, match=r"la|1 to 512"):
        package.stream_message(io.BytesIO(), **{"service": "gui_ban_tin", **words})


MARK = "dau_vet_rieng_tu"


@pytest.mark.parametrize(
    ("text", "accepted"),
    [
        (GOOD, True),
        (BAD, False),
        (f'{{"la":"{MARK}"}}', False),
        (f'{GOOD[:-1]},"NguoiVanHanh":"{MARK}"}}', True),
        (f'{BAD[:-1]},"NguoiVanHanh":"{MARK}","la":["{MARK}"]}}', False),
        (f'{{"MaTram":"{MARK}"', False),
        (f'{GOOD[:-1]},"MaTram":["{MARK}"]}}', False),
    ],
)
def test_frameworks_decide_alike_and_nothing_personal_shows(sdk: Executor, text: str, accepted: bool) -> None:
    cases = [
        Case("ban_tin", text.encode(), mode="strict", edition=NEWEST, do=do) for do in ("framework", "show")
    ]
    framework, show = sdk.ask_all(cases)

    assert framework.accepted is accepted
    assert len(show.shown) >= 4
    assert MARK not in "".join(show.shown)


@pytest.mark.parametrize("name", TREES)
def test_the_examples_of_its_readme_run(name: str, tmp_path: Path) -> None:
    """All blocks of code, one after another; `data` is the example's record."""
    tree = TREES[name]
    readme = (tree.generated / "python" / "README.md").read_text(encoding="utf-8")
    blocks = re.findall(r"^```python\n(.*?)^```$", readme, re.DOTALL | re.MULTILINE)
    assert len(blocks) == 3
    plain = [item for item in tree.spec.records if item.role == "record"]
    sample = Samples(tree.spec).record(max(plain, key=lambda item: len(item.fields)).id)
    assert sample is not None
    data = as_object(sample)
    (tmp_path / "message.json").write_text(f"[{data}]", encoding="utf-8")

    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", "\n".join([f"data = {data!r}", *blocks])],
        env=python.environment(tree),
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
    )

    assert done.returncode == 0, done.stderr
    assert "JSON: wrong JSON type, message is asked." in done.stdout
