"""How a packet is compared with what came back of it."""

from __future__ import annotations

from steps import differences

SENT = {"service": "X", "data": [{"MaHoSo": "1", "GhiChu": None, "Gia": 1}]}


def test_what_came_back_whole_is_no_difference() -> None:
    assert differences(SENT, SENT) == ([], [])


def test_null_and_absent_are_one() -> None:
    back = {"service": "X", "isUpdating": None, "data": [{"MaHoSo": "1", "Gia": 1}]}

    assert differences(SENT, back) == ([], [])


def test_a_key_that_is_gone_is_lost() -> None:
    assert differences(SENT, {"service": "X", "data": [{"GhiChu": None, "Gia": 1}]}) == (
        ["/data/0/MaHoSo"],
        [],
    )


def test_another_value_and_another_key_are_changes() -> None:
    back = {"service": "X", "data": [{"MaHoSo": "1", "Gia": True, "Them": "x"}]}

    assert differences(SENT, back) == ([], ["/data/0/Them", "/data/0/Gia"])


def test_a_list_of_another_length_is_a_change() -> None:
    assert differences(SENT, {"service": "X", "data": []}) == ([], ["/data"])
