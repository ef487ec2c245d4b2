"""The reference judge: what the law leaves to it alone – messages, items, limits, counts – with small examples of each rule."""

from __future__ import annotations

import json
from typing import Any

import pytest

from goitin.judging import Clause, Judge, Options, Tally, Verdict

from sdks.trees import GOLDEN

JUDGE = Judge(GOLDEN.spec)
TOLERANT = Options(tolerant=True)
READING = {"MaTram": "HN0001", "ThoiGianDo": "20990102030405", "GiaTri": 12, "TrangThai": "1"}
WRONG = {**READING, "MaTram": "hn"}
REQUEST = {"phien": "p", "dichVu": "GuiBanTin", "duLieu": [READING]}
ASKS = {"phien": "p", "dichVu": "HoiTram", "maTram": "HN0001", "kieu": "2"}
LOGIN = {"tenDangNhap": "a", "matKhau": "b"}


def without(members: dict[str, Any], *keys: str) -> dict[str, Any]:
    return {key: value for key, value in members.items() if key not in keys}


def message(value: Any, options: Options = Options(), **told: str) -> Verdict:  # noqa: B008
    return JUDGE.message(json.dumps(value).encode(), options, **told)


def told(verdict: Verdict) -> list[str]:
    return [
        f"{one.path} {one.rule} {one.severity}".strip().removesuffix(" error") for one in verdict.findings
    ]


def found(verdict: Verdict) -> tuple[str | None, str | None, list[str]]:
    return verdict.service, verdict.kind, [f"{one.path} {one.rule}".strip() for one in verdict.findings]


def test_a_request_is_placed_by_its_service_wherever_the_key_stands() -> None:
    value = {"duLieu": [READING], "dichVu": "GuiBanTin", "phien": "p"}

    verdict = message(value)

    assert found(verdict) == ("gui_ban_tin", "request", [])
    assert verdict.written == (
        b'{"phien":"p","dichVu":"GuiBanTin","duLieu":[{"MaTram":"HN0001","ThoiGianDo":"20990102030405","GiaTri":12,"TrangThai":"1"}]}'
    )


# Rule 1: a list at the top


@pytest.mark.parametrize(
    ("options", "service", "kind", "expected"),
    [
        (
            Options(),
            "gui_ban_tin",
            None,
            ("gui_ban_tin", "request", ["type", "/1/MaTram length", "/1/MaTram pattern"]),
        ),
        (
            TOLERANT,
            "gui_ban_tin",
            None,
            ("gui_ban_tin", "request", ["form", "/1/MaTram length", "/1/MaTram pattern"]),
        ),
        (
            TOLERANT,
            "hoi_tram",
            None,
            ("hoi_tram", "response", ["form", "/1/MaTram length", "/1/MaTram pattern"]),
        ),
        (TOLERANT, "gui_ban_tin", "response", ("gui_ban_tin", "response", ["type"])),
        (TOLERANT, "mo_phien", None, ("mo_phien", "response", ["type"])),
        (TOLERANT, None, None, (None, None, ["form", "/dichVu required"])),
        (Options(), None, None, (None, None, ["type", "/dichVu required"])),
    ],
)
def test_a_list_at_the_top(options: Options, service: str | None, kind: str | None, expected: object) -> None:
    verdict = JUDGE.message(json.dumps([READING, WRONG]).encode(), options, service, kind)

    assert found(verdict) == expected
    assert verdict.written is None


def test_items_of_a_list_at_the_top_are_readings_of_their_own() -> None:
    verdict = message([READING, WRONG, None], TOLERANT, service="gui_ban_tin")

    assert [item.written is not None for item in verdict.records] == [True, False, False]
    assert [[one.path for one in item.findings] for item in verdict.records] == [
        [],
        ["/1/MaTram", "/1/MaTram"],
        ["/2"],
    ]


def test_the_sentence_of_a_list_without_a_service_names_who_could_take_it() -> None:
    assert message([READING]).findings[-1].message_en.endswith("Candidates: gui_ban_tin, hoi_tram.")
    assert message([3]).findings[-1].message_en.endswith("Candidates: ….")


# Rule 2: no object


@pytest.mark.parametrize("value", ["x", 3, True, None])
def test_a_scalar_at_the_top(value: object) -> None:
    verdict = message(value)

    assert found(verdict) == (None, None, ["type"])
    assert verdict.findings[0].message_en == "JSON: wrong JSON type, message is asked. Send that type."


# Rule 3: request or response


@pytest.mark.parametrize(
    ("value", "options", "told", "kind"),
    [
        ({"ma": 0, "dichVu": "GuiBanTin"}, Options(), {}, "response"),
        ({"maLoi": 0, "dichVu": "GuiBanTin"}, Options(), {}, "request"),
        ({"maLoi": 0, "dichVu": "GuiBanTin"}, TOLERANT, {}, "response"),
        ({"dichVu": None, "ketQua": []}, Options(), {}, "request"),
        ({"maTram": "HN0001", "loiNhan": "x"}, Options(), {"service": "hoi_tram"}, "request"),
        ({"maTram": "HN0001", "loiNhan": "x"}, Options(), {}, "response"),
        ({"phien": "p"}, Options(), {}, "response"),
        ({"phien": "p"}, Options(), {"service": "gui_ban_tin"}, "request"),
        ({"phien": "p"}, Options(), {"service": "mo_phien"}, "response"),
        ({"ketQua": 1}, Options(), {}, "response"),
        ({"x": 1}, Options(), {}, "request"),
        ({"ma": 0}, Options(), {"kind": "request"}, "request"),
        ({"dichVu": "GuiBanTin"}, Options(), {"kind": "response"}, "response"),
    ],
)
def test_request_or_response(value: object, options: Options, told: dict[str, str], kind: str) -> None:
    assert message(value, options, **told).kind == kind


# Rule 4: the answer inside a text


def test_a_double_encoded_answer_is_read_one_level_deep() -> None:
    inner = {"ma": "0", "loiNhan": "ok", "x": 1}
    value = {"loiNhan": json.dumps(inner)}

    verdict = message(value, TOLERANT)

    assert found(verdict) == (None, "response", ["/loiNhan form", "/loiNhan/x unknown"])
    assert verdict.written == b'{"ma":0,"loiNhan":"ok","x":1}'
    assert found(message(value)) == (None, "response", ["/ma required"])
    assert message(value, TOLERANT, kind="request").kind == "request"


@pytest.mark.parametrize("text", ["[]", "3", '{"a":1', '{"a":1}{}', "x", '{"a":1,"a":2}'])
def test_a_text_that_is_no_object_is_not_an_answer_inside(text: str) -> None:
    assert found(message({"loiNhan": text}, TOLERANT)) == (None, "response", ["/ma required"])


def test_levels_of_the_answer_inside_count_from_one() -> None:
    deep = '{"ma":0,"x":' + "[" * 63 + "]" * 63 + "}"

    assert message({"loiNhan": deep}, TOLERANT).valid
    assert message({"loiNhan": deep.replace("[]", "[[]]")}, TOLERANT).findings[0].rule == "required"


# Rule 5: the service of a request


@pytest.mark.parametrize(
    ("value", "told", "expected"),
    [
        (LOGIN, {}, ("mo_phien", "request", [])),
        ({**LOGIN, "matKhau": ""}, {}, (None, "request", ["/dichVu required"])),
        ({**REQUEST, "dichVu": ""}, {}, (None, "request", ["/dichVu required"])),
        ({**REQUEST, "dichVu": 7}, {}, (None, "request", ["/dichVu type"])),
        ({**REQUEST, "dichVu": "GuiTin", "duLieu": 3}, {}, (None, "request", ["/dichVu code"])),
        (ASKS, {}, ("hoi_tram", "request", [])),
        ({"phien": "p", "dichVu": "HoiTram", "maThietBi": "t"}, {}, ("hoi_so_do", "request", [])),
        ({**ASKS, "maThietBi": "t"}, {}, (None, "request", ["/dichVu code"])),
        ({"phien": "p", "dichVu": "HoiTram"}, {}, (None, "request", ["/dichVu code"])),
        (
            without(REQUEST, "dichVu"),
            {"service": "gui_ban_tin"},
            ("gui_ban_tin", "request", ["/dichVu required"]),
        ),
        (
            {**REQUEST, "dichVu": "HoiTram"},
            {"service": "gui_ban_tin"},
            ("gui_ban_tin", "request", ["/dichVu code"]),
        ),
    ],
)
def test_the_service_of_a_request(value: object, told: dict[str, str], expected: object) -> None:
    verdict = message(value, **told)

    assert found(verdict) == expected
    assert (verdict.written is None) == bool(verdict.findings)


def test_a_number_is_no_name_of_a_service_in_tolerant_reading_either() -> None:
    assert found(message({**REQUEST, "dichVu": 7}, TOLERANT)) == (None, "request", ["/dichVu type"])


def test_an_alias_fills_a_needed_parameter_in_tolerant_reading_only() -> None:
    value = {"phien": "p", "dichVu": "HoiTram", "thietBi": "t"}

    assert message(value).service is None
    assert found(message(value, TOLERANT)) == ("hoi_so_do", "request", ["/thietBi alias"])


def test_the_sentence_of_a_message_without_a_service_names_the_candidates() -> None:
    both = message({**ASKS, "maThietBi": "t"}).findings[0]
    one = message(without(REQUEST, "dichVu"), kind="request").findings[0]

    assert both.message_vi == (
        "Tên này không dẫn tới đúng một dịch vụ. Hãy kiểm tra tên. Có thể là: hoi_tram, hoi_so_do."
    )
    assert "gui_ban_tin" in one.message_en
    assert "hoi_tram" not in one.message_en


# Rule 6: responses


@pytest.mark.parametrize("result", [None, "", [], {}])
def test_a_response_without_a_result_is_judged_by_the_bare_one(result: object) -> None:
    verdict = message({"ma": 0, "ketQua": result}, service="hoi_tram")

    assert found(verdict) == ("hoi_tram", "response", [])
    assert verdict.records == ()


def test_a_response_with_a_result_is_judged_by_that_of_its_service() -> None:
    verdict = message({"ma": 0, "ketQua": [READING, WRONG]}, service="hoi_tram")

    assert found(verdict) == ("hoi_tram", "response", ["/ketQua/1/MaTram length", "/ketQua/1/MaTram pattern"])
    assert [item.written is not None for item in verdict.records] == [True, False]


def test_one_record_as_a_result_is_a_reading_of_its_own() -> None:
    good = message({"ma": 0, "ketQua": READING}, service="hoi_so_do")
    bad = message({"ma": 0, "ketQua": WRONG}, service="hoi_so_do")

    assert [item.written is not None for item in good.records + bad.records] == [True, False]


def test_a_result_without_a_service_misses_it_at_the_end() -> None:
    verdict = message({"ma": 0, "ketQua": [1], "x": 1})

    assert found(verdict) == (None, "response", ["/x unknown", "/dichVu required"])
    assert verdict.written is None
    assert message({"ma": 0, "ketQua": []}).written == b'{"ma":0,"ketQua":[]}'


def test_the_bare_response_is_the_one_with_a_session_if_the_message_has_one() -> None:
    assert found(message({"phien": "p", "ma": 0, "loiNhan": "x"}))[2] == ["/loiNhan unknown"]
    assert found(message({"ma": 0, "loiNhan": "x"}))[2] == []


# Values, limits, counts


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
    assert (told(warned), warned.valid) == (["/x unknown warning"], False)


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


def test_depth_costs_no_stack() -> None:
    data = b'{"x":' + b"[" * 50_000 + b"]" * 50_000 + b"}"

    assert told(JUDGE.record("tu_khoa", data, Options(max_levels=60_000))) == ["/x unknown warning"]


def test_a_condition_is_asked_wherever_the_other_field_stands() -> None:
    text = '{"MaTram":"HN0001","NguoiVanHanh":"","ThoiGianDo":"20990102030405","GiaTri":1,"TrangThai":"9"}'

    verdict = JUDGE.record("ban_tin", text.encode(), Options(edition="1.0"))

    assert told(verdict) == ["/NguoiVanHanh required"]


def test_a_tally_counts_each_clause_and_changes_nothing() -> None:
    tally, data = (
        Tally(),
        json.dumps([READING, {**WRONG, "SoDat": "1", "SoHong": "1", "TongSo": "3"}]).encode(),
    )

    counted = JUDGE.records("ban_tin", data, Options(), tally)

    assert counted == JUDGE.records("ban_tin", data)
    assert (tally.passed[length := Clause("ban_tin", "MaTram", "length")], tally.failed[length]) == (1, 1)
    assert tally.passed[Clause("ban_tin", "MaTram", "required")] == 2
    assert tally.failed[Clause("ban_tin", None, "rule:tong_so")] == 1
    assert Clause("ban_tin", None, "rule:thu_tu_ngay") not in tally.passed | tally.failed


def test_an_unknown_name_is_the_callers_fault() -> None:
    for wrong in (
        lambda: JUDGE.record("nobody", b"{}"),
        lambda: JUDGE.record("ban_tin", b"{}", Options(edition="0")),
        lambda: JUDGE.message(b"{}", service="nobody"),
    ):
        with pytest.raises(KeyError):
            wrong()
