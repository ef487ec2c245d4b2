"""Regulations stand side by side: nothing of one is known of another."""

from datetime import datetime, timedelta, timezone

import other
import pytest
import tiny


def test_records_of_the_same_name_are_those_of_their_own_regulation() -> None:
    mine = tiny.Reading.read(b'{"Luc":"20240312081502","Diem":[{"Ten":"AB"}]}')
    others = other.Reading.read(b'{"Luc":"20240312081502","Diem":[{"N":"AB"}]}')

    assert mine.valid
    assert tiny.rules(others.findings) == [("/Diem/0/N", "length")]


def test_each_cites_its_own_sources() -> None:
    (mine,) = tiny.Point.read(b"{}").findings
    (others,) = other.Point.read(b"{}").findings

    assert mine.source is not None
    assert mine.source.en == "Sample text, Bảng 1"
    assert others.source is not None
    assert others.source.en == "Another text"


def test_each_has_its_own_editions() -> None:
    assert tiny.Point.read(b'{"Ten":"A"}', edition="1").valid
    with pytest.raises(ValueError, match="edition"):
        other.Point.read(b'{"N":"A"}', edition="1")
    assert other.Point.read(b'{"N":"A"}', edition="a").valid


def test_an_edition_is_that_of_its_own_regulation() -> None:
    for edition in ("1", tiny.Edition.V1):
        assert tiny.Point.read(b'{"Ten":"A"}', edition=edition).valid
    with pytest.raises(ValueError, match="other.Edition is of another regulation"):
        tiny.Point.read(b'{"Ten":"A"}', edition=other.Edition.V1)
    with pytest.raises(ValueError, match="other.Edition is of another regulation"):
        tiny.read_message(b"{}", edition=other.Edition.V1)


def test_a_service_is_that_of_its_own_regulation() -> None:
    for service in ("hoi", tiny.Service.ASK):
        assert tiny.read_message(b'{"service":"Hoi"}', service=service).valid
    for read in (tiny.read_message, tiny.stream_message, tiny.stream_message_async):
        with pytest.raises(ValueError, match="other.Service is of another regulation"):
            read(b'{"service":"Hoi"}', service=other.Service.ASK)  # type: ignore[operator]


def test_each_has_its_own_zone() -> None:
    noon = datetime(2024, 3, 12, 12, tzinfo=timezone.utc)

    assert tiny.REGULATION.local(noon) == datetime(2024, 3, 12, 19)
    assert other.REGULATION.local(noon) == datetime(2024, 3, 12, 12)
    assert tiny.Reading(at=noon).to_json() == b'{"Luc":"20240312190000"}'
    assert other.Reading(at=noon).to_json() == b'{"Luc":"20240312120000"}'


def test_where_no_zone_is_named_times_are_indochinas() -> None:
    plain = tiny.regulation(__name__, {"regulation.json": {"contract": "1.0"}})

    assert plain.instant(datetime(2024, 3, 12)).utcoffset() == timedelta(hours=7)


def test_what_was_read_of_one_does_not_fit_the_other() -> None:
    point = tiny.Point.read(b'{"Ten":"A"}').unwrap()

    assert not other.Point.read(point.to_json()).valid
