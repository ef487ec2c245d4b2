"""The reference judge on whole messages, with small examples of each rule."""

from __future__ import annotations

import json

import pytest
from judged import ASKS, JUDGE, LOGIN, READING, REQUEST, TOLERANT, WRONG, found, message, without

from goitin.validator import Options


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
        (TOLERANT, "hoi_tram", "request", ("hoi_tram", "request", ["type"])),
        (TOLERANT, "mo_phien", None, ("mo_phien", None, ["type"])),
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
    assert message([READING]).findings[-1].message_en.endswith("Candidates: GuiBanTin, HoiTram (hoi_tram).")
    assert message([3]).findings[-1].message_en.endswith("Specify the service.")


# Rule 2: no object


@pytest.mark.parametrize("value", ["x", 3, True, None])
def test_a_scalar_at_the_top(value: object) -> None:
    verdict = message(value)

    assert found(verdict) == (None, None, ["type"])
    assert verdict.findings[0].message_en.startswith("JSON: expected a message (an object), got ")


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
        "Nhiều dịch vụ cùng mang tên này, và các tham số không cho biết là dịch vụ nào. Hãy kiểm tra các tham số."
        " Có thể là: HoiTram (hoi_tram), HoiTram (hoi_so_do)."
    )
    assert "GuiBanTin" in one.message_en
    assert "HoiTram" not in one.message_en


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
