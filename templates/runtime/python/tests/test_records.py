"""Records are read, judged and written."""

import json
import pickle
from datetime import datetime
from decimal import Decimal

import pytest
from goitin_runtime import Finding, InvalidPacketError, Mode
from pydantic import ValidationError
from tiny import Colour, Point, Reading, rules

GOOD = b'{"Luc":"20240312081502","Thap":1.5,"Cao":2,"Diem":[{"Ten":"A","Mau":"1"}]}'


def test_a_clean_record_goes_round() -> None:
    reading = Reading.read(GOOD)

    assert reading.valid
    value = reading.unwrap()
    assert value.at == datetime(2024, 3, 12, 8, 15, 2)
    assert value.low == Decimal("1.5")
    assert value.points is not None
    assert value.points[0].colour is Colour.RED
    assert value.to_json() == GOOD
    assert Reading.read(value.to_json()).unwrap() == value


def test_every_fault_is_found_in_order_of_the_document() -> None:
    reading = Reading.read(
        b'{"Luc":"2024","Thap":3,"Cao":2,"Diem":[{"Ten":"longer"},{"Mau":"9"}],"La":1}'
    )

    assert rules(reading.findings) == [
        ("/Luc", "format"),
        ("/Diem/0/Ten", "length"),
        ("/Diem/1/Mau", "code"),
        ("/Diem/1/Ten", "required"),
        ("/La", "unknown"),
        ("", "rule:thap_cao"),
    ]
    with pytest.raises(InvalidPacketError):
        reading.unwrap()


def test_a_finding_says_what_is_wrong_and_where_the_regulation_says_so() -> None:
    (finding,) = Point.read(b'{"Ten":"longer"}').findings

    assert "Ten (Tên)" in finding.message_vi
    assert "Sample text, Bảng 1" in finding.message_en
    assert finding.limits == {"max": "5"}
    assert finding.source is not None
    assert (finding.source.row, finding.source.confidence) == ("1", "A")
    assert Finding.from_json(finding.to_json()) == pickle.loads(pickle.dumps(finding))


def test_what_is_unknown_goes_out_as_it_came_in() -> None:
    point = Point.read('{ "Ten": "A", "La": { "x" : 1e400 } }').unwrap()

    assert point.to_json() == b'{"Ten":"A","La":{"x":1e400}}'


def test_tolerant_reading_takes_aliases_and_says_so() -> None:
    assert not Point.read(b'{"ten":"A"}').valid
    reading = Point.read(b'{"ten":"A"}', mode=Mode.TOLERANT)

    assert (reading.valid, rules(reading.findings)) == (True, [("/ten", "alias")])


def test_findings_depend_on_the_edition() -> None:
    data = b'{"Ten":"A","Mau":"2","GhiChu":"x"}'

    assert Point.read(data).findings == ()
    assert rules(Point.read(data, edition="1").findings) == [
        ("/Mau", "code"),
        ("/GhiChu", "unknown"),
    ]
    with pytest.raises(ValueError, match="3"):
        Point.read(data, edition="3")


def test_each_record_of_a_list_stands_for_itself() -> None:
    reading = Point.read_list(b'[{"Ten":"A"},{"Ten":7},{"Ten":"B"}]')

    assert [item.valid for item in reading.items] == [True, False, True]
    assert [point.name for point in reading.values] == ["A", "B"]


@pytest.mark.parametrize(
    ("data", "reason"),
    [(b"", "empty"), (b'{"Ten":1', "cut"), (b'{"a":1,"a":2}', "repeated-key")],
)
def test_bytes_that_are_no_json_have_one_finding(data: bytes, reason: str) -> None:
    (finding,) = Point.read(data).findings

    assert (finding.rule, finding.limits["reason"]) == ("json", reason)


def test_code_is_refused_what_a_reader_would_call_an_error() -> None:
    assert Point(name="A").to_json() == b'{"Ten":"A"}'
    with pytest.raises(ValidationError) as caught:
        Point(name="secret text", colour=Colour.RED)
    assert "secret text" not in str(caught.value)


def test_nothing_personal_shows() -> None:
    point = Point.read(b'{"Ten":"A","GhiChu":"private","La":"odd"}').unwrap()

    assert "private" not in repr(point)
    assert "odd" not in repr(point)


def test_frameworks_get_the_keys_of_the_wire() -> None:
    point = Point.model_validate(json.loads('{"Ten":"A"}'))

    assert point.model_dump(mode="json") == {"Ten": "A"}
    assert Point.model_json_schema()["required"] == ["Ten"]
    assert "Point" in Reading.model_json_schema()["$defs"]


def test_a_record_of_a_list_knows_its_place_and_a_refused_one_what_came() -> None:
    data = b'[{"Ten":"A"}, {"Ten": "longer", "x": "\\u00e1 b"}, 7]'
    items = Point.read_list(data).items

    assert [one.index for one in items] == [0, 1, 2]
    assert [one.json and one.json.text for one in items] == [
        None,
        '{"Ten":"longer","x":"\\u00e1 b"}',
        "7",
    ]
    assert "longer" not in repr(items[1])
    alone = Point.read(b'{"Ten":"longer"}')
    assert (alone.index, alone.json) == (None, None)
    assert [
        one.index for one in Point.read_list(b'[{"Ten":"A"},{"Ten":"B"}]').items
    ] == [0, 1]
