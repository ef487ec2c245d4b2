"""`goitin validate`: which inputs, which lines, which exit code – 0 no error, 1 some, 2 misuse – and never a value of a message."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from validating import BAD, GOOD, READING, goitin, write

from goitin import conformity, resources
from goitin.cli import main
from goitin.validator import Validator

from sdks.trees import GOLDEN


def test_a_good_message_says_nothing_but_the_summary(tmp_path: Path) -> None:
    result = goitin(write(tmp_path / "a.json", GOOD))

    assert (result.exit_code, result.stdout) == (0, "")
    assert (
        result.stderr
        == f"documents: 1, valid: 1, errors: 0, warnings: 0 ({GOLDEN.folder}, {len(resources.files_of(GOLDEN.folder))} files)\n"
    )


def test_a_line_a_finding(tmp_path: Path) -> None:
    path = write(tmp_path / "a.json", BAD)

    result = goitin(path, "--lang", "vi")

    assert result.exit_code == 1
    assert result.stdout.splitlines()[0] == (
        f"{path}:1:61: error length /duLieu/0/MaTram: MaTram (Mã trạm): phải dài đúng 6 ký tự. Hãy sửa giá trị. "
        "Nguồn: QC-MAU 01:2099, Phụ lục A, Bảng A.1, dòng 1 (A)."
    )
    assert "must be exactly 6 characters long" in goitin(path).stdout


def test_a_finding_about_the_document_has_no_pointer() -> None:
    result = goitin("-", given=b"{")

    assert result.stdout == (
        "-:1:2: error json: The document ends before it is complete, at line 1, column 2 (byte 1). Send the whole document again.\n"
    )


def test_json_is_an_object_a_line(tmp_path: Path) -> None:
    path = write(tmp_path / "a.json", BAD)

    lines = [json.loads(line) for line in goitin(path, "--format", "json").stdout.splitlines()]

    found = Validator(GOLDEN.spec).message(path.read_bytes()).findings
    assert lines == [
        {"file": str(path), "line": 1, "column": 61, **json.loads(one.to_json())} for one in found
    ]
    assert [list(line) for line in lines] == [
        ["file", "line", "column", "path", "rule", "severity", "sentence", "label", "source", "limits"]
    ] * 2
    assert lines[0]["limits"] == {"exact": "6"}


@pytest.mark.parametrize(
    ("data", "reason", "said"),
    [
        (b"", "empty", "dữ liệu rỗng"),
        (b" \r\n", "empty", "dữ liệu rỗng"),
        (b"\n<!DOCTYPE html><html><body>502 Bad Gateway</body></html>", "html", "trang HTML"),
        (b"<?xml version='1.0'?><a/>", "xml", "Đây là XML"),
        (b"PK\x03\x04\x14\x00\x06\x00", "zip", "tệp Excel, Word"),
        (b"%PDF-1.7\n", "pdf", "tệp PDF"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00", "ole", "Office kiểu cũ"),
        ("{}".encode("utf-16"), "utf-16", "UTF-16"),
    ],
)
def test_a_file_of_another_kind_is_told_so_and_nothing_else(data: bytes, reason: str, said: str) -> None:
    told = goitin("-", "--lang", "vi", given=data).stdout
    line = json.loads(goitin("-", "--format", "json", given=data).stdout)

    assert told.count("\n") == 1
    assert said in told
    assert (line["path"], line["rule"], line["limits"]) == ("", "json", {"reason": reason})


def test_another_services_message_is_told_so_and_nothing_else(tmp_path: Path) -> None:
    path = write(tmp_path / "a.json", {**BAD, "dichVu": "HoiTram"})

    result = goitin(path, "--service", "gui_ban_tin")

    assert result.stdout == (
        f"{path}:1:26: error code /dichVu: This message belongs to service HoiTram, not to GuiBanTin. "
        "Send it to the correct service.\n"
    )


def test_a_folder_stands_for_every_json_below_it_in_order(tmp_path: Path) -> None:
    for name in ("b.json", "a/z.json", "a/b.json", "c.JSON", "d.txt"):
        write(tmp_path / name, BAD)
    (tmp_path / "e.json").mkdir()

    lines = goitin(tmp_path, "--format", "json").stdout.splitlines()

    names = [json.loads(line)["file"] for line in lines[::2]]
    assert names == [str(tmp_path / name) for name in ("a/b.json", "a/z.json", "b.json")]


def test_strict_and_tolerant_edition_service_and_kind() -> None:
    loose = json.dumps({**GOOD, "duLieu": [{**READING, "GiaTri": "12"}]}).encode()
    listed = json.dumps([READING]).encode()
    of_old = json.dumps({**GOOD, "duLieu": [{**READING, "TrangThai": "3"}]}).encode()

    assert goitin("-", given=loose).exit_code == 1
    assert "warning form" in goitin("-", "--tolerant", given=loose).stdout
    assert goitin("-", "--tolerant", "--service", "GuiBanTin", given=listed).exit_code == 0
    assert (
        goitin("-", "--tolerant", "--service", "gui_ban_tin", "--as", "response", given=listed).exit_code == 1
    )
    assert goitin("-", "--edition", "1.0", given=of_old).stdout == ""
    assert "warning code" in goitin("-", given=of_old).stdout


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("no-such-file",), "no-such-file: there is no such file or folder."),
        (("-", "--service", "GuiBanTinn"), "Did you mean 'GuiBanTin'?"),
        (("-", "--service", "HoiTram"), "Specify one: hoi_tram, hoi_so_do."),
        (("-", "--service", "zzzz"), "There are: gui_ban_tin,"),
        (("-", "--edition", "2099"), "There are: 1.0, 1.2."),
        (("-", "--as", "question"), "'question'"),
        (("-", "--report", "x.pdf"), "Use a name that ends in .json or .html."),
        (("-", "--report", "no/such/x.json"), "there is no folder"),
        (("-", "--report", "x.json", "--date", "2025-02-30"), "not a calendar date"),
        (("-", "--report", "x.json", "--date", "20250201"), "not a calendar date"),
        (("-", "--date", "2025-02-03"), "--report"),
        (("-", "--regulation", "khac"), "contains no specification 'khac'"),
        ((), "Missing argument"),
    ],
)
def test_misuse_is_told_with_a_cure(
    words: tuple[str, ...], says: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    result = goitin(*words, given=json.dumps(GOOD).encode())

    assert result.exit_code == 2
    assert says in result.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_folder_without_messages_is_misuse(tmp_path: Path) -> None:
    assert goitin(tmp_path).exit_code == 2


def test_what_cannot_be_read_is_misuse_with_its_place(tmp_path: Path) -> None:
    (tmp_path / "gone.json").symlink_to(tmp_path / "nowhere")

    result = goitin(tmp_path)

    assert result.exit_code == 2
    assert f"{tmp_path / 'gone.json'}: cannot be read: No such file or directory." in result.stderr


def test_a_broken_specification_is_not_the_messages_fault(tmp_path: Path) -> None:
    (tmp_path / "x").mkdir()
    (tmp_path / "x" / "regulation.yaml").write_text("regulation: [", encoding="utf-8")

    result = CliRunner().invoke(main, ["validate", "-", "--specs", str(tmp_path)], input=b"{}")

    assert result.exit_code == 2
    assert "regulation.yaml:2:1: error yaml" in result.stderr


@pytest.mark.parametrize(
    "data", [b"", b"\xff", b"[" * 100_000, b'{"a":"\\ud800"}', b"null", b"[]", b"{}", b'{"":{"":[]}}']
)
def test_bad_input_is_a_finding_never_a_stack_trace(data: bytes) -> None:
    for words in ((), ("--format", "json"), ("--tolerant", "--lang", "vi")):
        result = goitin("-", *words, given=data)

        assert (result.exit_code, type(result.exception)) == (1, SystemExit)
        assert result.stdout


def test_a_line_stays_one_line_whatever_a_key_holds() -> None:
    value = {**GOOD, "a\nb\x1b[31m\u2028\u202e": 1}

    for words in ((), ("--format", "json")):
        out = goitin("-", *words, given=json.dumps(value).encode()).stdout
        assert len(out.splitlines()) == 1
        assert "\x1b" not in out
        assert "\u202e" not in out


def test_a_name_that_is_no_text_can_be_said(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path / "a") + b"\xff\n.json"))
    path.write_bytes(b"{")

    result = goitin(tmp_path)

    assert result.stdout.count("\n") == 1
    assert "a\ufffd\\u000a.json" in result.stdout


def test_a_document_over_the_limit_is_one_finding_and_hashed_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = b" " * 3_000_000 + b"{}"
    path = tmp_path / "big.json"
    path.write_bytes(data)
    monkeypatch.setattr(conformity, "Options", _small)

    result = goitin(path, "--report", tmp_path / "r.json")

    assert "error json" in result.stdout
    (row,) = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))["inputs"]
    assert (row["size"], row["sha256"]) == (len(data), hashlib.sha256(data).hexdigest())


def _small(*words: Any, **days: Any) -> Any:
    from goitin.validator import Options

    return Options(*words, **days, max_bytes=1_000_000)


def test_more_findings_than_are_listed(tmp_path: Path) -> None:
    many = write(tmp_path / "a.json", {**GOOD, **{f"x{number}": 1 for number in range(1001)}})

    result = goitin(many, "--report", tmp_path / "r.json")

    assert result.exit_code == 0
    assert "warnings: 1000; 1 with more findings than are listed (" in result.stderr
    report = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))
    assert [one["kind"] for one in report["not_judged"][:2]] == ["file", "record"]
