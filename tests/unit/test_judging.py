"""The reference judge: what the law leaves to it alone – items, limits, counts."""

from __future__ import annotations

import json
import time

import pytest
from judged import JUDGE, READING, REQUEST, TOLERANT, WRONG, message, told

from goitin.validator import CheckedConstraint, Coverage, Options

from sdks.trees import GOLDEN


def test_one_bad_record_costs_the_others_nothing() -> None:
    verdict = message({**REQUEST, "duLieu": [READING, WRONG, None, {**READING, "x": 1}]})

    assert [item.written is not None for item in verdict.records] == [True, False, False, True]
    assert [len(item.findings) for item in verdict.records] == [0, 2, 1, 1]
    assert verdict.written is None
    assert not verdict.valid


def test_the_list_of_findings_is_cut_and_judging_goes_on() -> None:
    many = JUDGE.records("ban_tin", json.dumps([{}] * 3).encode(), Options(max_findings=5))

    assert (len(many.findings), many.truncated, many.valid) == (5, True, False)
    exactly = JUDGE.records("ban_tin", json.dumps([{}] * 3).encode(), Options(max_findings=12))
    assert (len(exactly.findings), exactly.truncated) == (12, False)
    warned = JUDGE.record("ban_tin", json.dumps({"x": 1}).encode(), Options(max_findings=1))
    assert (told(warned), warned.valid, warned.truncated) == (["/MaTram required"], False, True)


def test_errors_go_before_warnings_and_stand_in_the_order_of_the_document() -> None:
    data = json.dumps([{"x": 1, **READING, "y": 1}, {"x": 1, **WRONG}, 7, {**READING, "x": 1}]).encode()

    assert told(JUDGE.records("ban_tin", data, Options(max_findings=2))) == [
        "/1/MaTram length",
        "/1/MaTram pattern",
    ]
    assert told(JUDGE.records("ban_tin", data, Options(max_findings=4))) == [
        "/0/x unknown warning", "/1/MaTram length", "/1/MaTram pattern", "/2 type",
    ]  # fmt: skip


def test_each_record_counts_its_own_findings() -> None:
    verdict = JUDGE.records("ban_tin", json.dumps([{}] * 3 + [{"x": 1}]).encode(), Options(max_findings=2))

    assert [[one.rule for one in item.findings] for item in verdict.records] == [["required"] * 2] * 4
    assert [item.truncated for item in verdict.records] == [True] * 4
    assert [one.path for one in verdict.findings] == ["/0/MaTram", "/0/ThoiGianDo"]


@pytest.mark.parametrize(
    "limits", [{"max_findings": 0}, {"max_bytes": -1}, {"max_levels": -1}, {"max_items": -1}]
)
def test_limits_that_make_no_sense_are_the_callers_fault(limits: dict[str, int]) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - it has no words
        Options(**limits)


@pytest.mark.parametrize(("count", "rules"), [(3, []), (4, ["json"])])
def test_items_of_all_lists_count_together(count: int, rules: list[str]) -> None:
    data = f'{{"list":[[],[{",".join(["1"] * (count - 2))}]]}}'.encode()

    found = JUDGE.record("tu_khoa", data, Options(max_items=3)).findings

    assert [one.rule for one in found if one.rule == "json"] == rules


@pytest.mark.parametrize(
    ("data", "options"),
    [
        (b"[[]]", Options(max_levels=1)),
        (b"[] ", Options(max_bytes=2)),
        (b"[" * 100_000, Options(max_levels=10**9)),
        (b"\xef\xbb\xbf[]", Options()),
        (b"\xef\xbb\xbf\xef\xbb\xbf[]", TOLERANT),
        (b"[1 2]", Options()),
        (b"[,1]", Options()),
        (b'{"a" 1}', Options()),
        (b'{"a":1,}', Options()),
        (b'["\\ud800\\u0041"]', Options()),
        (b"[01]", Options()),
        (b"\xa0[]", Options()),
    ],
)
def test_what_is_not_one_json_text_gives_one_finding(data: bytes, options: Options) -> None:
    for verdict in (JUDGE.message(data, options), JUDGE.records("ban_tin", data, options)):
        assert told(verdict) == ["json"]


@pytest.mark.parametrize(
    "text", ["0" * 50_000 + "x", " " * 50_000 + "x", "1" + " " * 50_000 + "x", "a" * 50_000, "%" * 50_000]
)
@pytest.mark.parametrize("record", ["ban_tin", "moi_kieu", "gioi_han"])
def test_a_long_text_costs_what_its_length_does(record: str, text: str) -> None:
    fields = GOLDEN.spec.record(record).fields
    data = json.dumps({field.wire: text for field in fields}).encode()
    start = time.process_time()

    JUDGE.record(record, data, TOLERANT)

    assert time.process_time() - start < 3, "a text of 50,000 characters in every field"


def test_depth_costs_no_stack() -> None:
    data = b'{"x":' + b"[" * 50_000 + b"]" * 50_000 + b"}"

    assert told(JUDGE.record("tu_khoa", data, Options(max_levels=60_000))) == ["/x unknown warning"]


def test_a_condition_is_asked_wherever_the_other_field_stands() -> None:
    text = '{"MaTram":"HN0001","NguoiVanHanh":"","ThoiGianDo":"20990102030405","GiaTri":1,"TrangThai":"9"}'

    verdict = JUDGE.record("ban_tin", text.encode(), Options(edition="1.0"))

    assert told(verdict) == ["/NguoiVanHanh required"]


def test_a_tally_counts_each_clause_and_changes_nothing() -> None:
    tally, data = (
        Coverage(),
        json.dumps([READING, {**WRONG, "SoDat": "1", "SoHong": "1", "TongSo": "3"}]).encode(),
    )

    counted = JUDGE.records("ban_tin", data, Options(), tally)

    assert counted == JUDGE.records("ban_tin", data)
    assert (
        tally.passed[length := CheckedConstraint("ban_tin", "MaTram", "length")],
        tally.failed[length],
    ) == (1, 1)
    assert tally.passed[CheckedConstraint("ban_tin", "MaTram", "required")] == 2
    assert tally.failed[CheckedConstraint("ban_tin", None, "rule:tong_so")] == 1
    assert CheckedConstraint("ban_tin", None, "rule:thu_tu_ngay") not in tally.passed | tally.failed


def test_an_unknown_name_is_the_callers_fault() -> None:
    for wrong in (
        lambda: JUDGE.record("nobody", b"{}"),
        lambda: JUDGE.record("ban_tin", b"{}", Options(edition="0")),
        lambda: JUDGE.message(b"{}", service="nobody"),
    ):
        with pytest.raises(KeyError):
            wrong()
