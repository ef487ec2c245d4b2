"""`goitin validate --report`: what the evidence says, that it is written whole, and that no value of a message stands in it."""

from __future__ import annotations

import hashlib
import json
import os
import re
from html.parser import HTMLParser
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from validating import BAD, GOOD, MARK, READING, goitin, write

from goitin.validator import Validator

from sdks.trees import GOLDEN


def report(tmp_path: Path, *words: str | Path, given: bytes | None = None) -> dict[str, Any]:
    goitin(*words, "--report", tmp_path / "r.json", given=given)
    found: dict[str, Any] = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))
    return found


def test_evidence_begins_with_what_a_confidence_means(tmp_path: Path) -> None:
    found = report(tmp_path, "-", given=b"{}")

    assert next(iter(found)) == "about"
    reading, sure, standing, letters, *_ = found["about"]
    assert reading["en"] == "This is a reading of QC-MAU 01:2099, not the text of the regulation."
    assert sure["vi"].startswith("Độ tin cậy của ")
    assert standing["en"] == "Standing: A model; in force nowhere. (D)"
    assert "Dưới mức A không phải là lời văn của quy chuẩn" in letters["vi"]
    assert "Below A it is not the regulation's own text" in letters["en"]


def test_evidence_names_specification_edition_reading_and_inputs(tmp_path: Path) -> None:
    path = write(tmp_path / "in" / "sub" / "a.json", GOOD)

    found = report(tmp_path, tmp_path / "in", "--tolerant", "--edition", "1.0")

    assert (found["specification"]["id"], found["specification"]["number"]) == ("quan_trac", "QC-MAU 01:2099")
    assert (found["specification"]["version"], found["edition"], found["reading"]["id"]) == (
        "1.2.0",
        "1.0",
        "tolerant",
    )
    assert found["generator"].startswith("goitin ")
    assert "date" not in found
    assert found["inputs"] == [
        {
            "name": "sub/a.json",
            "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
            "size": path.stat().st_size,
            "record": None,
            "service": "gui_ban_tin",
            "kind": "request",
            "valid": True,
            "errors": 0,
            "warnings": 0,
        }
    ]
    assert str(tmp_path) not in (tmp_path / "r.json").read_text(encoding="utf-8")


def test_findings_stand_in_their_one_written_form(tmp_path: Path) -> None:
    path = write(tmp_path / "in" / "a.json", BAD)

    found = report(tmp_path, tmp_path / "in")

    said = Validator(GOLDEN.spec).message(path.read_bytes()).findings
    assert found["findings"] == [{"file": "a.json", **json.loads(one.to_json())} for one in said]
    assert found["findings"][0]["source"]["row"] == "1"


def test_evidence_counts_clause_by_clause(tmp_path: Path) -> None:
    value = {**GOOD, "duLieu": [READING, {**READING, "MaTram": "hn", "GiaTri": True}, {}]}

    found = report(tmp_path, "-", given=json.dumps(value).encode())

    rows = {
        (section["record"], row["field"], row["constraint"]): row
        for section in found["records"]
        for row in section["clauses"]
    }
    counts = {key: (row["judged"], row["passed"], row["failed"]) for key, row in rows.items()}
    assert counts["ban_tin", "MaTram", "required"] == (3, 2, 1)
    assert counts["ban_tin", "MaTram", "pattern"] == (2, 1, 1)
    assert counts["ban_tin", "GiaTri", "type"] == (2, 1, 1)
    assert counts["ban_tin", "TrangThai", "code"] == (2, 2, 0)
    assert counts["ban_tin", None, "rule:tong_so"] == (0, 0, 0)
    assert ("chi_tiet", "Chat", "type") not in counts, "records that no message met are not listed"
    row = rows["ban_tin", "MaTram", "length"]
    assert (row["confidence"], row["severity"], row["asked"]) == ("A", "error", "6 – 6")
    assert row["source"]["vi"] == "QC-MAU 01:2099, Phụ lục A"


@pytest.mark.parametrize(
    ("value", "words", "expected"),
    [
        ("{", (), ("file", "-", "no clause was checked")),
        ({"dichVu": "x"}, (), ("file", "-", "the data was not checked")),
        ({"ma": 0}, (), ("file", "-", "only the envelope")),
        ([READING], ("--service", "GuiBanTin"), ("file", "-", "A list without an envelope")),
        ({**GOOD, "x": 1}, (), ("record", "gui_ban_tin_yeu_cau", "1 fields")),
        ({"ma": 0, "ketQua": {"a": 1}}, (), ("field", "phan_hoi.ketQua", "1 values")),
        (GOOD, (), ("service", "hoi_tram", "No document belongs")),
    ],
)
def test_evidence_says_what_was_not_judged_and_why(
    value: Any, words: tuple[str, ...], expected: tuple[str, str, str], tmp_path: Path
) -> None:
    given = value if isinstance(value, str) else json.dumps(value)

    found = report(tmp_path, "-", *words, given=given.encode())["not_judged"]

    kind, about, why = expected
    assert any((one["kind"], one["about"]) == (kind, about) and why in one["why"]["en"] for one in found)
    assert ("service", "gui_ban_tin") not in {(one["kind"], one["about"]) for one in found} or value != GOOD


def test_evidence_is_the_same_each_time_and_replaced_whole(tmp_path: Path) -> None:
    path = write(tmp_path / "in" / "a.json", BAD)
    words = (
        path.parent,
        "--report",
        tmp_path / "r.json",
        "--report",
        tmp_path / "r.html",
        "--date",
        "2025-03-01",
    )

    def written() -> list[bytes]:
        goitin(*words)
        return [(tmp_path / name).read_bytes() for name in ("r.json", "r.html")]

    first = written()
    (tmp_path / "r.json").write_bytes(b"old")
    assert written() == first
    assert all(b"2025-03-01" in data for data in first)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["in", "r.html", "r.json"]


def test_a_report_that_cannot_be_written_leaves_the_old_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    (tmp_path / "r.json").write_text("old", encoding="utf-8")
    monkeypatch.setattr(os, "fsync", full)

    result = goitin("-", "--report", tmp_path / "r.json", given=b"{}")

    assert result.exit_code == 2
    assert "cannot be written: No space left on device." in result.stderr
    assert [one.name for one in tmp_path.iterdir()] == ["r.json"]
    assert (tmp_path / "r.json").read_text(encoding="utf-8") == "old"


class Page(HTMLParser):
    """What a page holds: its tags, and whether each is closed."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert not {name for name, _ in attrs} & {"src", "href", "onclick", "onerror"}
        self.tags.add(tag)
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_the_page_stands_alone_and_runs_nothing(tmp_path: Path) -> None:
    write(tmp_path / "in" / "<img src=x onerror=alert(1)>.json", {**BAD, "<script>alert(1)</script>": 1})

    goitin(tmp_path / "in", "--report", tmp_path / "r.html")

    page, text = Page(), (tmp_path / "r.html").read_text(encoding="utf-8")
    page.feed(text)
    page.close()
    assert page.open == []
    assert not page.tags & {"script", "img", "link", "iframe"}
    assert text.index("Bằng chứng kiểm tra gói tin") < text.index("Dưới mức A") < text.index("<b>QC-MAU")
    assert "http" not in text


def page_of(tmp_path: Path, *values: Any) -> str:
    """The page of these messages."""
    for number, value in enumerate(values):
        write(tmp_path / "in" / f"{number}.json", value)
    goitin(tmp_path / "in", "--report", tmp_path / "r.html")
    return (tmp_path / "r.html").read_text(encoding="utf-8")


def test_the_page_begins_with_the_outcome_and_has_a_place_to_sign_before_the_files(tmp_path: Path) -> None:
    text = page_of(tmp_path, GOOD, BAD)

    order = ["1/2 tài liệu hợp lệ · 2 lỗi", "Đây là một cách đọc", "<b>QC-MAU", "Chữ ký", "Tệp đã kiểm tra"]
    assert [text.index(one) for one in order] == sorted(text.index(one) for one in order)
    assert "<p class=outcome>" in text
    assert all(f"<td>{one} <i" in text for one in ("Người kiểm tra", "Người chứng kiến", "Người phụ trách"))


def test_a_clean_outcome_is_marked(tmp_path: Path) -> None:
    assert 'class="outcome clean"' in page_of(tmp_path, GOOD)


def test_the_page_names_services_and_gives_each_reason_once(tmp_path: Path) -> None:
    text = page_of(tmp_path, GOOD)

    assert "<td>GuiBanTin – Gửi bản tin đo" in text
    assert text.count("Không tài liệu nào thuộc dịch vụ này.") == 1
    assert "HoiTram – " in text


def test_the_page_folds_what_was_not_exercised(tmp_path: Path) -> None:
    text = page_of(tmp_path, GOOD)
    rows = text[text.index("Từng điều khoản") :]

    assert re.search(r"<summary>[0-9]+ điều khoản không tài liệu nào dùng tới", rows)
    assert "<b>MaTram</b> Mã trạm" in rows
    assert "1/1 (A)" in rows
    assert "0/0" not in rows
    folded = " ".join(re.findall(r"<details>(.*?)</details>", rows, re.DOTALL))
    assert "SoDat: " in folded
    assert "<b>SoDat</b>" not in rows


def test_the_page_counts_what_failed(tmp_path: Path) -> None:
    assert "<b class=failed>1/2</b>" in page_of(tmp_path, GOOD, BAD)


def test_the_page_numbers_sources_and_lists_each_once(tmp_path: Path) -> None:
    text = page_of(tmp_path, GOOD, BAD)
    rows, listed = text[text.index("Từng điều khoản") :].split("<h2>Nguồn")

    assert "QC-MAU 01:2099, Phụ lục A" not in rows
    assert listed.count("QC-MAU 01:2099, Phụ lục A <i") == 1
    cells = " ".join(re.findall(r"<td>((?:\[[0-9]+\] ?)+)", rows))
    numbers = {int(number) for number in re.findall(r"[0-9]+", cells)}
    assert numbers == set(range(1, listed.count("<li>") + 1))


def test_the_page_is_numbered_in_print_and_fits_a_phone(tmp_path: Path) -> None:
    text = page_of(tmp_path, GOOD)

    assert 'counter(page) "/" counter(pages)' in text
    assert "@media (max-width: 700px)" in text
    assert 'content="width=device-width"' in text


def marked() -> list[Any]:
    """Messages with the mark in every value: of each record's fields, of unknown members, of what is personal."""
    whole = GOLDEN.spec
    rows = [
        {**{field.wire: MARK for field in record.fields}, "la": {"a": [MARK]}, "lạ": MARK}
        for record in whole.records
    ]
    names = [MARK, "GuiBanTin", "HoiTram"]
    messages = [{**row, "dichVu": name, "duLieu": rows} for row in rows[:3] for name in names]
    login = {"tenDangNhap": MARK, "matKhau": MARK, "x": MARK}
    answers = [{"ma": MARK, "ketQua": rows, "phien": MARK}, {"loiNhan": json.dumps({"ma": MARK, "x": MARK})}]
    return [*rows, *messages, login, *answers, rows, MARK]


@pytest.mark.slow
def test_no_value_of_a_message_is_ever_said(tmp_path: Path) -> None:
    for number, value in enumerate(marked()):
        write(tmp_path / "in" / f"{number}.json", value)
    reports = [tmp_path / "r.json", tmp_path / "r.html"]
    services = [(), *[("--service", service.id) for service in GOLDEN.spec.services()]]
    kinds = ((), ("--as", "request"), ("--as", "response"))
    modes = (("--strict",), ("--tolerant", "--lang", "vi"), ("--tolerant", "--format", "json"))
    escaped = json.dumps(MARK)[1:-1]
    for (turn, service), (shift, kind) in product(enumerate(services), enumerate(kinds)):
        words = [*modes[(turn + shift) % 3], *service, *kind]  # every two of them meet
        result = goitin(tmp_path / "in", *words, "--report", reports[0], "--report", reports[1])
        assert result.exit_code == 1
        said = [result.stdout, result.stderr, *(path.read_text(encoding="utf-8") for path in reports)]
        assert not any(MARK in text or escaped in text for text in said)
