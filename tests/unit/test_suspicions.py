"""`goitin validate` beside the verdict: values that look destroyed, and a record without its envelope."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from validating import GOOD, MARK, READING, goitin, write

from goitin.conformity import suspicious_values
from goitin.wire.json_codec import JSON


def kinds(value: object) -> list[tuple[str, str]]:
    root = JSON.read(json.dumps(value).encode()).root
    return [(one.path, one.kind) for one in suspicious_values.find(root)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Tr?n V?n M?u", "question-marks"),
        ("Tr??ng Sa", "question-marks"),
        ("Tráº§n Văn Mẫu", "mojibake"),
        ("Nguyá»…n", "mojibake"),
        ("Nguy\u00e1\u00bb\u0085n", "mojibake"),
        ("Ã", None),
        ("Hồ sơ &amp; giấy tờ", "entities"),
        ("Tr&#7847;n", "entities"),
        ("Tr&#x1EA7;n", "entities"),
        ("A & B; C", None),
        ("&khongco;", None),
        ("null", "word-for-nothing"),
        (" NULL ", "word-for-nothing"),
        ("undefined", "word-for-nothing"),
        ("[object Object]", "word-for-nothing"),
        ("None", "word-for-nothing"),
        ("none", None),
        ("nullable", None),
        ("Có được không?", None),
        ("Vì sao? Vì thế", None),
        ("https://example.vn/a?b=c", None),
        ("Trần Văn Mẫu", None),
        ("«Ô» – “CÔ”, Â, Đà Nẵng", None),
        ("", None),
    ],
)
def test_what_looks_destroyed(text: str, kind: str | None) -> None:
    assert kinds({"a": text}) == ([("/a", kind)] if kind else [])


def test_suspicions_come_in_the_order_of_the_document_with_escaped_pointers() -> None:
    value = {"b": ["x", "Tr?n"], "a/~": {"c": "null"}, "d": None, "e": 1, "null": "x"}

    assert kinds(value) == [("/b/1", "question-marks"), ("/a~1~0/c", "word-for-nothing")]


def test_they_stand_apart_and_no_value_is_shown(tmp_path: Path) -> None:
    destroyed = {**GOOD, "duLieu": [{**READING, "NguoiVanHanh": f"Tr?n {MARK}"}]}
    path = write(tmp_path / "a.json", destroyed)

    result = goitin(path)

    assert result.exit_code == 0
    assert result.stdout == (
        f"{path}:1:151: note suspicious:question-marks /duLieu/0/NguoiVanHanh: There is a ? between letters: "
        "Vietnamese letters may have been lost in another encoding. Check the sender.\n"
    )
    assert result.stderr.startswith("documents: 1, valid: 1, errors: 0, warnings: 0; suspicious values: 1 (")
    assert MARK not in result.output
    assert "đã mất khi đổi bảng mã" in goitin(path, "--lang", "vi").stdout


def test_they_are_switched_off(tmp_path: Path) -> None:
    path = write(tmp_path / "a.json", {**GOOD, "duLieu": [{**READING, "NguoiVanHanh": "null"}]})

    result = goitin(path, "--no-suspicious")

    assert result.stdout == ""
    assert result.stderr.startswith("documents: 1, valid: 1, errors: 0, warnings: 0 (")


def test_programs_and_reports_tell_them_from_findings(tmp_path: Path) -> None:
    path = write(tmp_path / "a.json", {**GOOD, "duLieu": [{**READING, "NguoiVanHanh": f"Tr?n {MARK}"}]})
    reports = [tmp_path / "r.json", tmp_path / "r.html"]

    result = goitin(path, "--format", "json", *[word for one in reports for word in ("--report", one)])

    said = json.loads(result.stdout)
    assert sorted(said) == ["column", "file", "line", "path", "sentence", "suspicious"]
    assert (said["path"], said["suspicious"]) == ("/duLieu/0/NguoiVanHanh", "question-marks")
    report = json.loads(reports[0].read_text(encoding="utf-8"))
    assert report["findings"] == []
    assert [(one["file"], one["path"]) for one in report["suspicious"]["values"]] == [
        ("a.json", said["path"])
    ]
    assert report["summary"]["suspicious"] == 1
    page = reports[1].read_text(encoding="utf-8")
    assert "Đáng ngờ" in page
    assert MARK not in result.stdout + page + reports[0].read_text(encoding="utf-8")


def test_a_lone_record_is_told(tmp_path: Path) -> None:
    path = write(tmp_path / "a.json", READING)

    result = goitin(path)

    assert result.exit_code == 1
    assert "This looks like a record ban_tin: use --record ban_tin.\n" in result.stdout
    assert "Trông giống bản ghi ban_tin: hãy dùng --record ban_tin." in goitin(path, "--lang", "vi").stdout


def test_many_lone_records_are_told_once(tmp_path: Path) -> None:
    for name in ("a.json", "b.json"):
        write(tmp_path / name, [READING])
    write(tmp_path / "c.json", GOOD)

    assert (
        "Documents that look like a record ban_tin: 2. Use --record ban_tin for them.\n"
        in goitin(tmp_path).stderr
    )


@pytest.mark.parametrize("value", [GOOD, {"MaTram": "HN0001"}, {"la": 1, "lam": 2, "MaTram": ""}, [], 7, {}])
def test_what_looks_like_no_record_is_not_told(tmp_path: Path, value: object) -> None:
    assert "looks like" not in goitin(write(tmp_path / "a.json", value)).output


def test_records_and_lists_of_them_are_judged_as_such(tmp_path: Path) -> None:
    alone = write(tmp_path / "a.json", READING)
    listed = write(tmp_path / "b.json", [READING, {**READING, "MaTram": "hn"}])

    assert goitin(alone, "--record", "ban_tin").exit_code == 0
    result = goitin(listed, "--record", "ban_tin")
    assert result.exit_code == 1
    assert [line.split()[3] for line in result.stdout.splitlines()] == ["/1/MaTram:", "/1/MaTram:"]
    assert "looks like" not in result.output


def test_the_evidence_says_what_the_documents_are(tmp_path: Path) -> None:
    goitin(write(tmp_path / "a.json", READING), "--record", "ban_tin", "--report", tmp_path / "r.json")

    report = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))

    assert report["inputs"][0]["record"] == "ban_tin"
    assert [one["why"]["en"][:8] for one in report["not_judged"] if one["kind"] == "file"] == ["A record"]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--record", "ban_tinh"], "has no record 'ban_tinh'. Did you mean 'ban_tin'?"),
        (["--record", "ban_tin", "--service", "GuiBanTin"], "omit --service and --as"),
        (["--record", "ban_tin", "--as", "request"], "omit --service and --as"),
    ],
)
def test_misuse_of_record_is_told(words: list[str], told: str) -> None:
    result = goitin("-", *words, given=b"{}")

    assert result.exit_code == 2
    assert told in result.stderr
