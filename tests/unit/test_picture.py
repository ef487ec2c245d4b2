"""`goitin show`: one page for people, from the specification alone; what stands where, what is masked, which exit code."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from collections import Counter
from collections.abc import Callable
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from validating import BAD, GOOD, MARK, READING, SPECS, write

from goitin.cli import main
from goitin.rendering import escape
from goitin.rendering.verify.html import prove_html
from goitin.samples.messages import MessageGenerator
from goitin.samples.records import Samples
from goitin.validator import Validator
from goitin.wire.json_codec import JSON

from sdks.trees import GOLDEN, TREES

VOID = {"meta", "br"}


class Page(HTMLParser):
    """A page: its values as they were sent, and its text, element by element."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.sent: list[str] = []
        self.shown: list[str] = []
        self.tags: Counter[str] = Counter()
        self.text = ""
        self._open: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)
        self.main = " ".join(self.text.partition("⟪main⟫")[2].split())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.tags[tag] += 1
        self.text += f" ⟪{tag}⟫" if tag == "main" else " "
        if tag not in VOID:
            self._open.append((tag, given))
        if (given.get("class") or "").split(" ")[0] == "v":
            self.shown.append("")
            self.sent.append("")

    def handle_endtag(self, tag: str) -> None:
        name, given = self._open.pop()
        assert name == tag
        if (given.get("class") or "").split(" ")[0] == "v" and "file" not in str(given.get("class")):
            self.sent[-1] = str(given["value"]) if "value" in given else self.shown[-1]

    def handle_data(self, data: str) -> None:
        self.text += data
        if any((given.get("class") or "").split(" ")[0] == "v" for _, given in self._open):
            self.shown[-1] += data


def show(*words: str | Path, given: bytes | None = None) -> Result:
    return CliRunner().invoke(main, ["show", "--specs", str(SPECS), *map(str, words)], input=given)


def page(value: Any, *words: str) -> Page:
    """The picture of a document, everything in it shown, in English."""
    data = value if isinstance(value, bytes) else json.dumps(value).encode()
    result = show("-", "--unmasked", "--lang", "en", *words, given=data)
    assert result.exit_code in (0, 1), result.output
    prove_html(result.stdout, None)
    return Page(result.stdout)


def every_type(**more: Any) -> dict[str, Any]:
    """A record with every type, as the specification's examples have it."""
    return {**json.loads(JSON.text(Samples(GOLDEN.spec).record("moi_kieu") or {})), **more}


def test_it_says_first_that_it_is_a_reading_of_which_version_and_edition() -> None:
    whole = page(GOOD, "--edition", "1.0").main

    assert whole.startswith(
        "This is a reading of QC-MAU 01:2099, not the text of the regulation. "
        "Specification quan_trac 1.2.0, edition 1.0, read strictly. This picture shows personal data. Handle it accordingly. "
        "QC-MAU 01:2099 · GuiBanTin · request"
    )
    assert page(GOOD, "--tolerant", "--lang", "vi").main.startswith(
        "Đây là một cách đọc QC-MAU 01:2099, không phải văn bản của quy chuẩn. Đặc tả quan_trac 1.2.0, lần ban hành 1.2, đọc khoan dung."
    )


def test_each_printed_page_says_what_it_is() -> None:
    text = show("-", "--lang", "vi", given=json.dumps(GOOD).encode()).stdout

    (head,) = re.findall(r"@top-left \{ content: \"(.+?)\"; font", text)
    (foot,) = re.findall(r"@bottom-left \{ content: \"(.+?)\"; font", text)
    plain = [re.sub(r"\\([0-9a-f]+) ", lambda found: chr(int(found[1], 16)), one) for one in (head, foot)]
    assert plain[0] == "Đây là một cách đọc QC-MAU 01:2099, không phải văn bản của quy chuẩn."
    assert plain[1].startswith("Đặc tả quan_trac 1.2.0, lần ban hành 1.2, đọc chặt.")


def test_it_needs_nothing_else_and_runs_nothing() -> None:
    text = show("-", given=json.dumps(GOOD).encode()).stdout

    assert "default-src 'none'" in text
    assert not re.search(r"<(script|link|img|iframe)|@import|url\(", text)
    assert str(SPECS) not in text


def test_labels_codes_days_and_times_are_as_people_write_them() -> None:
    found = page(
        [{**READING, "TrangThai": "9", "NguoiVanHanh": "Nguyễn Văn A", "NgayKetThuc": "2096-03-01"}],
        "--record",
        "ban_tin",
    )

    assert "Station code MaTram" in found.main
    assert "Time of measurement ThoiGianDo 02/01/2099 03:04:05" in found.main
    assert "Last day NgayKetThuc 01/03/2096" in found.main
    status = next(one for one in GOLDEN.spec.table("trang_thai_tram").codes if one.code == "9")
    assert f"Station status TrangThai {status.label.en} 9" in found.main


def test_every_type_has_its_form() -> None:
    found = page(
        every_type(Thang="7-2099", GioDong="213000", PhanTram="99.07", CoChu="True", CoJson=False),
        "--record",
        "moi_kieu",
    ).main

    for one in (
        "Thang 07/2099",
        "GioDong 21:30",
        "PhanTram 99.07%",
        "CoChu yes True",
        "CoJson no false",
        "Ngay 01/02/2099",
    ):
        assert one in found, one
    assert "CoChu có True" in page(every_type(CoChu="True"), "--record", "moi_kieu", "--lang", "vi").main


def test_what_cannot_be_read_stands_as_it_was_sent_with_its_finding() -> None:
    found = page([{**READING, "ThoiGianDo": "2099-02-30", "TrangThai": "77"}], "--record", "ban_tin")

    assert "ThoiGianDo 2099-02-30 error ThoiGianDo (Time of measurement): wrong format" in found.main
    assert "TrangThai 77 error" in found.main
    assert {"2099-02-30", "77"} <= {*found.sent}


def test_a_missing_field_stands_at_its_place_in_the_table() -> None:
    found = page(
        [{name: value for name, value in READING.items() if name != "ThoiGianDo"}], "--record", "ban_tin"
    ).main

    assert (
        "Time of measurement ThoiGianDo not sent error ThoiGianDo (Time of measurement): a required value is missing."
        in found
    )
    assert found.index("MaTram") < found.index("ThoiGianDo not sent") < found.index("GiaTri 12")


def test_each_finding_names_its_source_by_number_and_is_listed_on_top() -> None:
    text = show("-", "--lang", "en", given=json.dumps(BAD).encode()).stdout
    found = Page(text).main

    assert "Not valid by this reading – errors: 2" in found
    assert 'href="#f1">error: Data of the message › 1 › Station code</a>' in text
    assert text.count('id="f1"') == 1
    assert "must be exactly 6 characters long. Correct the value. source [1] (A)" in found
    assert re.search(r"Sources of the findings\s+QC-MAU 01:2099, Phụ lục A\s+How sure", found)


def test_what_the_record_does_not_know_stands_at_its_end_whatever_it_holds() -> None:
    strange = {"a": [1.50, None, {"b": []}], "c": {}}
    found = page([{"Moi": strange, "Khac": "x", **READING}], "--record", "ban_tin")

    assert found.main.index("TrangThai") < found.main.index("Not in the specification")
    assert "Moi warning" in found.main
    assert {"x", "1.5", "null", "[]", "{}"} <= {*found.sent}


def test_a_list_of_plain_records_is_a_table_that_says_what_its_cells_are() -> None:
    inner = [{"Chat": "PM2.5", "NongDo": "1"}, {"Chat": "PM10", "La": 7}, {"NongDo": "3"}]
    result = show(
        "-",
        "--unmasked",
        "--lang",
        "en",
        "--record",
        "ban_tin",
        given=json.dumps([{**READING, "ChiTiet": inner}]).encode(),
    )
    table = result.stdout[result.stdout.index("<table") :]

    assert re.findall(r"<th>([^<]*) <code>(\w+)</code>", table) == [
        ("The substance", "Chat"), ("Concentration", "NongDo"), ("", "La"),
    ]  # fmt: skip
    assert table.count("<tr><th>") == 1 + len(inner)
    assert 'data-label="Concentration NongDo"' in table


def test_a_list_of_records_with_more_inside_is_folded_where_it_is_long() -> None:
    def reading(at: int) -> dict[str, Any]:
        return {**READING, "MaTram": f"HN{at:04}", "ChiTiet": [{"Chat": "PM2.5"}, {"Chat": "PM10"}]}

    few, many = (
        show(
            "-", "--record", "ban_tin", given=json.dumps([reading(at) for at in range(count)]).encode()
        ).stdout
        for count in (3, 30)
    )

    assert (few.count('<details class="item" open>'), many.count('<details class="item">')) == (3, 30)
    assert "30 Station code MaTram HN0029" in Page(many).main


def test_a_folded_item_says_how_much_was_found_in_it() -> None:
    wrong = {**READING, "MaTram": "hn", "TrangThai": "77", "ChiTiet": [{"Chat": "?"}]}

    found = page(
        [READING, {**READING, "ChiTiet": [{"Chat": "PM2.5"}, {}]}, wrong], "--record", "ban_tin"
    ).main

    assert re.search(r"3 errors: \d", found)


@pytest.mark.parametrize("name", TREES)
@pytest.mark.parametrize("kind", ["request", "response"])
def test_every_value_of_a_message_stands_on_the_page_once(name: str, kind: str) -> None:
    spec = TREES[name].spec
    for service in [*spec.services()][::3]:
        data = MessageGenerator(spec, service, kind, seed=3).valid()
        result = CliRunner().invoke(
            main,
            [
                "show",
                "-",
                "--specs",
                str(TREES[name].folder.parent),
                "--regulation",
                name,
                "--unmasked",
                "--service",
                service.id,
                "--as",
                kind,
            ],
            input=data,
        )
        assert result.exit_code == 0, result.output
        assert Counter(Page(result.stdout).sent) == Counter(
            values(json.loads(data, parse_int=str, parse_float=str))
        ), service.id


def values(value: Any) -> list[str]:
    """Every value of a document as it was sent."""
    if isinstance(value, dict | list) and value:
        return [
            text for one in (value.values() if isinstance(value, dict) else value) for text in values(one)
        ]
    if isinstance(value, bool):
        return ["true" if value else "false"]
    return ["null" if value is None else escape.multi_line(value) if isinstance(value, str) else str(value)]


def test_a_long_file_is_told_by_its_size_and_hash() -> None:
    data = b"Goitin" * 100
    found = page(every_type(Tep=b64encode(data).decode()), "--record", "moi_kieu").main

    assert f"Tep file, 600 bytes, SHA-256 {sha256(data).hexdigest()}" in found


def test_personal_data_and_what_nobody_knows_is_masked_unless_it_is_asked_for() -> None:
    packet = {
        **GOOD,
        "phien": MARK,
        "la": MARK,
        "duLieu": [{**READING, "NguoiVanHanh": MARK, "GiaTri": {"x": MARK}, "Moi": [MARK]}],
    }
    data = json.dumps(packet, ensure_ascii=False).encode()

    masked, bare = (show("-", *words, given=data).stdout for words in ((), ("--unmasked",)))

    assert MARK not in masked
    assert masked.count("•••••") == bare.count(MARK) == 5
    assert "masked (--unmasked shows them)" in masked
    for wrong in (f'"{MARK}"'.encode(), f'{{"a": "{MARK}'.encode(), f'[["{MARK}"]]'.encode()):
        assert MARK not in show("-", given=wrong).stdout
        assert MARK in show("-", "--unmasked", given=wrong).stdout


def test_a_record_that_is_personal_data_in_one_place_is_masked_in_every_place() -> None:
    folder, record = TREES["qcvn120"].folder, TREES["qcvn120"].spec.record("dia_chi_doanh_nghiep")
    data = json.dumps({field.wire: MARK for field in record.fields}, ensure_ascii=False).encode()
    words = ("show", "-", "--specs", str(folder.parent), "--record", record.id)

    assert MARK not in CliRunner().invoke(main, words, input=data).stdout
    assert MARK in CliRunner().invoke(main, [*words, "--unmasked"], input=data).stdout


def test_what_is_not_json_has_a_picture_that_says_so() -> None:
    found = page(b"<html><b>502</b></html>")

    assert "Not JSON Not valid by this reading – errors: 1 error This is an HTML page" in found.main
    assert "The bytes as they were sent <html><b>502</b></html>" in found.main


def test_a_message_whose_service_is_not_known_is_drawn_by_its_envelope() -> None:
    found = page({**GOOD, "dichVu": "GuiBanTinn"}).main

    assert "Message of an unknown service" in found
    assert "Name of the service dichVu GuiBanTinn error" in found
    assert "Data of the message duLieu" in found


def test_a_record_without_its_envelope_is_drawn_as_the_record_that_it_looks_like() -> None:
    found = page(READING)

    assert "use --record ban_tin" in found.main
    assert "Station code MaTram HN0001" in found.main


def test_tolerantly_aliases_and_messages_sent_as_texts_are_understood() -> None:
    aliased = [{"ThoiDiem" if name == "ThoiGianDo" else name: value for name, value in READING.items()}]
    answer = {"loiNhan": json.dumps({"ma": 1, "loiNhan": "Xong"})}

    assert "ThoiGianDo sent as ThoiDiem 02/01/2099" in page(aliased, "--record", "ban_tin", "--tolerant").main
    assert "Sentence loiNhan Xong" in page(answer, "--tolerant", "--as", "response").main


def test_each_line_of_a_file_is_a_document_of_the_page(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(f"{json.dumps(GOOD)}\n{json.dumps(BAD)}\n", encoding="utf-8")

    result = show(path, "--out", tmp_path / "a.html")
    text = (tmp_path / "a.html").read_text(encoding="utf-8")

    assert result.exit_code == 1
    assert text.count("<h1>") == 2
    assert "a.jsonl, line 2" in text
    prove_html(text, None)


@pytest.mark.parametrize(
    "wrap", [lambda inner: {"a": inner}, lambda inner: [inner, 1], lambda inner: [{"a": inner}]]
)
def test_what_is_nested_as_deep_as_a_document_may_be_is_drawn(wrap: Callable[[Any], Any]) -> None:
    deep: Any = "đáy"
    while json.dumps(deep).count("[") + json.dumps(deep).count("{") < 61:
        deep = wrap(deep)

    assert "đáy" in page({**GOOD, "Moi": deep}).sent


def test_a_file_of_lines_that_does_not_say_so_is_told_of(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text(f"{json.dumps(GOOD)}\n{json.dumps(GOOD)}\n", encoding="utf-8")

    assert "looks like JSON Lines: use --lines" in show(path, "--out", tmp_path / "a.html").stderr
    assert show(path, "--lines", "--out", tmp_path / "a.html").exit_code == 0


def test_hostile_texts_are_texts() -> None:
    evil = "</script><script>alert(1)</script>\"'><img src=x onerror=alert(1)>\u202e{{ 7*7 }}"
    found = page({**GOOD, evil: evil, "duLieu": [{**READING, "MaTram": evil, evil: [evil, {evil: evil}]}]})

    assert "script" not in found.tags
    assert "img" not in found.tags
    assert found.sent.count(escape.multi_line(evil)) == 4
    found = page(every_type(DiaChi="javascript:alert(1)"), "--record", "moi_kieu")
    assert "DiaChi javascript:alert(1)" in found.main


def test_addresses_of_the_web_are_links() -> None:
    text = show("-", "--record", "moi_kieu", given=json.dumps(every_type()).encode()).stdout

    assert (
        'href="https://example.vn/a?b=c&amp;d=e+f" rel="noreferrer noopener">https://example.vn/a?b=c&amp;d=e+f</a>'
        in text
    )
    bad = show(
        "-", "--record", "moi_kieu", given=json.dumps(every_type(DiaChi="javascript:alert(1)")).encode()
    ).stdout
    assert 'href="#"' not in bad
    assert 'href="java' not in bad


def test_the_file_is_named_after_the_packet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    path = write(tmp_path / "in" / "a.json", GOOD)

    result = show(path, "--lang", "vi")

    assert (result.exit_code, result.stdout) == (0, "a.json.html\n")
    assert result.stderr.startswith("tài liệu: 1, hợp lệ: 1")
    assert (tmp_path / "a.json.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert show(path, "--quiet", "--out", tmp_path / "b.html").stderr == ""
    assert show(path, "--out", "-").stdout.startswith("<!DOCTYPE html>")


def test_a_picture_never_stands_where_its_packet_stood(tmp_path: Path) -> None:
    path = write(tmp_path / "a.json", GOOD)

    assert show(path, "--out", path).exit_code == 2
    assert json.loads(path.read_text(encoding="utf-8")) == GOOD


def test_the_same_packet_gives_the_same_bytes() -> None:
    data = json.dumps(BAD).encode()

    assert show("-", given=data).stdout_bytes == show("-", given=data).stdout_bytes


@pytest.mark.parametrize(
    "words",
    [
        ("khong_co.json",),
        (".",),
        ("-", "--service", "khong_co"),
        ("-", "--record", "khong_co"),
        ("-", "--edition", "khong_co"),
        ("-", "--record", "ban_tin", "--service", "GuiBanTin"),
        ("-", "--out", "khong/co/a.html"),
    ],
    ids=" ".join,
)
def test_wrong_use_ends_with_2(
    words: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    result = show(*words, given=json.dumps(GOOD).encode())

    assert (result.exit_code, result.stdout) == (2, "")
    assert [*tmp_path.iterdir()] == []


def test_a_verdict_that_is_cut_says_so() -> None:
    many = [{**READING, "MaTram": "hn"}] * 1100

    assert len(Validator(GOLDEN.spec).message(json.dumps({**GOOD, "duLieu": many}).encode()).findings) == 1000
    assert "errors: 1000, more than are listed" in page({**GOOD, "duLieu": many}).main
