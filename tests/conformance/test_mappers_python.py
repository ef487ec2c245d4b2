"""Packets in other people's types and encoders: the wire's bytes, or an error that says what to do; nothing else.

Every public type of the package is written by each of its static types and read again.
"""

from __future__ import annotations

import copy
import dataclasses
import json
import pickle
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import flask
import msgspec
import orjson
import pytest
from fastapi.encoders import jsonable_encoder
from pydantic import TypeAdapter, ValidationError, create_model
from rest_framework.utils.encoders import JSONEncoder as RestEncoder
from typing_extensions import TypedDict

from goitin.samples import records
from goitin.wire.json_codec import JSON

from sdks import python
from sdks.trees import GOLDEN

NOT_SAID = r"^(Not exactly one valid JSON document\.)?$"
"""What was no JSON is not said again."""
DAY = datetime(2099, 1, 2, 3, 4, 5)  # noqa: DTZ001 - packets have no zone
GOOD = '{"MaTram":"HN0001","ThoiGianDo":"20990102030405","GiaTri":12.500,"TrangThai":"1","la":{"a":[1,"x"]}}'


@pytest.fixture(scope="module")
def package() -> Iterator[Any]:
    with python.imported(GOLDEN) as found:
        yield found


@pytest.fixture(scope="module")
def packets(package: Any) -> list[Any]:
    """A valid packet of every record."""
    made, found = records.Samples(GOLDEN.spec), []
    for record in GOLDEN.spec.records:
        model = python.model(package, record.id)
        value = model.read(JSON.text(made.record(record.id) or {})).value
        if value is not None:
            found.append(value)
    assert len(found) > len(GOLDEN.spec.records) * 0.8
    return [value for value in found if not hasattr(value, "tien")]  # see below: its decimals are exact


def exact(text: str | bytes) -> Any:
    """A JSON text in which numbers are equal if their values are."""
    return json.loads(text, parse_float=Decimal, parse_int=Decimal)


def holders(package: Any, own: Any) -> Iterator[tuple[str, Any, Any]]:
    """Types that hold a packet: what they are, the type, and what makes one."""
    for name, kind in (("itself", own), ("base", package.Packet), ("any", Any), ("object", object)):
        vendor = create_model("Vendor", held=(kind, ...))
        data = dataclasses.make_dataclass("Data", [("held", kind)])
        typed = TypedDict("typed", {"held": kind})  # noqa: UP013 - the type is a value here
        yield f"{name} in a model", vendor, lambda value, of=vendor: of(held=value)
        yield f"{name} in a dataclass", data, lambda value, of=data: of(held=value)
        yield f"{name} in a TypedDict", typed, lambda value: {"held": value}
        yield f"{name} in a dict", dict[str, kind], lambda value: {"held": value}


def test_pydantic_writes_the_wire_whatever_the_static_type(package: Any, packets: list[Any]) -> None:
    for value in packets:
        wire = exact(value.to_json())
        for name, kind, make in holders(package, type(value)):
            adapter = TypeAdapter(kind)
            for options in (
                {},
                {"by_alias": False},
                {"exclude_unset": True},
                {"exclude_defaults": True},
                {"exclude_none": True},
            ):
                assert exact(adapter.dump_json(make(value), **options)) == {"held": wire}, (name, options)
            assert exact(json.dumps(adapter.dump_python(make(value), mode="json"))) == {"held": wire}, name
        for many in (list[package.Packet], tuple[type(value), ...]):  # type: ignore[misc]
            assert exact(
                TypeAdapter(many).dump_json([value] if many == list[package.Packet] else (value,))
            ) == [wire]
        assert exact(value.model_dump_json(by_alias=False)) == wire
        assert exact(json.dumps(jsonable_encoder([value], by_alias=False, exclude_unset=True))) == [wire]


def test_pydantic_reads_what_it_wrote(packets: list[Any]) -> None:
    for value in packets:
        own = type(value)

        vendor = create_model("Vendor", held=(own, ...), many=(list[own], ...))
        written = vendor(held=value, many=[value]).model_dump_json()
        again = vendor.model_validate_json(written)
        assert exact(again.held.to_json()) == exact(again.many[0].to_json()) == exact(value.to_json())
        assert exact(TypeAdapter(own).validate_python(json.loads(value.to_json())).to_json()) == exact(
            value.to_json()
        )


def test_a_packet_of_any_kind_cannot_be_read(package: Any) -> None:
    with pytest.raises(ValidationError, match="class of its record"):
        TypeAdapter(package.Packet).validate_python({})


def test_copies_are_whole(packets: list[Any]) -> None:
    for value in packets:
        for made in (
            pickle.loads(pickle.dumps(value)),
            copy.copy(value),
            copy.deepcopy(value),
            value.model_copy(deep=True),
        ):
            assert made == value
            assert made.to_json() == value.to_json()
        held = dataclasses.asdict(dataclasses.make_dataclass("Held", ["value"])(value))
        assert held["value"].to_json() == value.to_json()


def test_encoders_that_know_no_packets_refuse_them(package: Any) -> None:
    value = package.BanTin.read(GOOD).unwrap()
    for encode in (
        json.dumps,
        orjson.dumps,
        msgspec.json.encode,
        lambda item: json.dumps([item]),
        lambda item: RestEncoder().encode({"held": item}),
        dict,
        list,
    ):
        with pytest.raises(TypeError):
            encode(value)
    with flask.Flask("test").app_context(), pytest.raises(TypeError):
        flask.jsonify(held=value)
    wire = exact(value.to_json())
    plain = value.model_dump(mode="json")
    for text in (orjson.dumps(plain), msgspec.json.encode(plain), RestEncoder().encode(plain)):
        assert exact(text) == wire


SMALL = {"itself": lambda kind: kind, "list": lambda kind: list[kind], "map": lambda kind: dict[str, kind]}


def test_small_types_go_round_alone(package: Any) -> None:
    finding = package.BanTin.read("{}").findings[0]
    code = package.TrangThaiTram
    cases = [
        (package.YearMonth(2024, 3), '"2024-03"'),
        (package.RawJson('{"a":[1,2.5,"é"]}'), '{"a":[1,2.5,"é"]}'),
        (code.HOAT_DONG, '"1"'),
        (next(iter(package.Edition)), f'"{next(iter(package.Edition))}"'),
        (package.Service.BAO_DONG, '"bao_dong"'),
        (package.MessageKind.REQUEST, '"request"'),
        (package.Severity.ERROR, '"error"'),
        (package.Mode.STRICT, '"strict"'),
        (finding, finding.to_json().decode()),
    ]
    for value, text in cases:
        for wrap, held, written in (
            (SMALL["itself"], value, text),
            (SMALL["list"], [value], f"[{text}]"),
            (SMALL["map"], {"k": value}, f'{{"k":{text}}}'),
        ):
            adapter = TypeAdapter(wrap(type(value)))
            assert adapter.dump_json(held).decode() == written
            assert adapter.validate_json(written) == held
        if not isinstance(value, str | package.RawJson):
            with pytest.raises(TypeError):
                json.dumps(value)
            with pytest.raises(TypeError):
                orjson.dumps(value)
        assert pickle.loads(pickle.dumps(value)) == value
        assert copy.deepcopy(value) == value


def test_numbers_that_a_float_cannot_hold_are_refused(package: Any) -> None:
    for number in ("1e400", "12345678901234567.5", "0.1234567890123456789"):
        value = package.BanTin.read(GOOD[:-1] + f',"them":{number}}}').unwrap()
        assert number in value.to_json().decode()
        with pytest.raises(Exception, match="to_json"):
            value.model_dump_json()
    with pytest.raises(TypeError, match="float"):
        package.BanTin.model_construct(gia_tri=0.1).to_json()


@pytest.mark.parametrize(
    "text", ["{", "", "NaN", '"\\ud800"', '"\ud800"', "{} {}", '{"a":1,"a":1}', "\ufeff1", "1" * 101]
)
def test_raw_json_is_json(package: Any, text: str) -> None:
    with pytest.raises(ValueError, match=NOT_SAID):
        package.RawJson(text)
    with pytest.raises(ValueError, match=NOT_SAID):
        package.RawJson.of("\ud800")


def test_exact_decimals_are_written_right_or_not_at_all(package: Any) -> None:
    """A float has no zeros at its end: where one is asked, the packet writes itself."""
    value = package.GioiHan.read(JSON.text(records.Samples(GOLDEN.spec).record("gioi_han") or {})).unwrap()
    assert b'"Tien":7.50,' in value.to_json()
    with pytest.raises(Exception, match="to_json"):
        value.model_dump_json()
    with pytest.raises(Exception, match="to_json"):
        TypeAdapter(package.Packet).dump_json(value)
    whole = value.replace(tien=Decimal("125000.25"))
    assert exact(whole.model_dump_json()) == exact(whole.to_json())
    read = package.GioiHan.model_validate(json.loads(value.to_json()))
    assert read.to_json() == value.to_json()
    assert value.replace(tien=Decimal("7.5")).tien.as_tuple() == Decimal("7.50").as_tuple()
    with pytest.raises(ValidationError):
        package.GioiHan.model_validate_json(value.to_json().replace(b'"Tien":7.50', b'"Tien":7.5'))


def test_keys_that_are_always_sent_are_always_written(package: Any) -> None:
    value = package.GioiHan.read(JSON.text(records.Samples(GOLDEN.spec).record("gioi_han") or {})).unwrap()
    bare = value.replace(
        tien=Decimal("1.25"), ghi_chu=None, so_lan=None, cac_ma=(), cac_ghi_chu=None, con_tuy=None
    )
    written = bare.to_json().decode()
    assert '"GhiChu":"","SoLan":null,"CacMa":[],"CacGhiChu":null,"ConTuy":null' in written
    for options in ({}, {"by_alias": False}, {"exclude_none": True}, {"exclude_unset": True}):
        assert exact(bare.model_dump_json(**options)) == exact(written)
        assert list(json.loads(bare.model_dump_json(**options))) == list(json.loads(written))
    assert "GhiChu" not in json.loads(bare.model_dump_json(exclude={"ghi_chu"}))
    assert package.GioiHan.read(written).unwrap() == bare
    assert [item.severity for item in bare.validate_packet()] == ["warning"]  # of a rule


def base(package: Any, **more: Any) -> Any:
    words = {
        "ma_tram": "HN0001",
        "thoi_gian_do": DAY,
        "gia_tri": Decimal("12.5"),
        "trang_thai": package.TrangThaiTram.HOAT_DONG,
    }
    return package.BanTin(**(words | more))


def test_times_with_a_zone_are_turned_to_that_of_the_regulation(package: Any) -> None:
    zoned = datetime(2099, 1, 1, 20, 4, 5, 999999, tzinfo=UTC)
    for moment in (zoned, zoned.astimezone(timezone(timedelta(hours=-5)))):
        value = base(package, thoi_gian_do=moment)
        assert value.thoi_gian_do == DAY
        assert package.BanTin.read(value.to_json()).unwrap() == value
        assert package.instant(value.thoi_gian_do) == zoned.replace(microsecond=0)
        assert package.local(moment) == DAY.replace(microsecond=999999)
        assert package.instant(moment) == moment
    with pytest.raises(ValidationError, match=r"\+07:00"):
        base(package, thoi_gian_do=datetime.max.replace(tzinfo=timezone(timedelta(hours=-5))))
    with pytest.raises(ValidationError):
        base(package, thoi_gian_do=date(2099, 1, 2))
    with pytest.raises(ValueError, match="1 to 12"):
        package.YearMonth(2024, 13)


def test_values_equal_what_they_become(package: Any) -> None:
    for value in (
        base(package, thoi_gian_do=DAY.replace(microsecond=6)),
        base(package, ghi_chu="") if "ghi_chu" in package.BanTin.model_fields else base(package),
    ):
        assert package.BanTin.read(value.to_json()).unwrap() == value


def test_changes_are_checked(package: Any) -> None:
    value = package.BanTin.read(GOOD).unwrap()
    changed = value.replace(ma_tram="HN0002")
    assert (changed.ma_tram, changed.unknown, value.ma_tram) == ("HN0002", value.unknown, "HN0001")
    assert value.model_copy(update={"ma_tram": "HN0002"}) == changed
    for wrong in (
        {"ma_tram": 5},
        {"ma_tram": None},
        {"ma_tram": "\ud800"},
        {"khong_co": 1},
        {"trang_thai": "sai"},
    ):
        with pytest.raises(ValidationError):
            value.replace(**wrong)
        with pytest.raises(ValidationError):
            value.model_copy(update=wrong)


def test_an_assignment_is_refused_without_its_value(package: Any) -> None:
    value = package.BanTin.read(GOOD).unwrap()
    with pytest.raises(ValidationError, match="frozen") as caught:
        value.ma_tram = "Bi-Mat-0451"
    assert "Bi-Mat" not in f"{caught.value}{caught.value.errors()}"
    assert caught.value.__context__ is None


def test_names_of_code_are_read_where_they_are_asked_for(package: Any) -> None:
    value = package.BanTin.read(GOOD).unwrap()
    names = value.model_dump(by_alias=False, include=set(package.BanTin.model_fields))
    row = type("Row", (), names)()
    assert package.BanTin.model_validate(names, by_name=True).ma_tram == "HN0001"
    assert (
        package.BanTin.model_validate(row, from_attributes=True, by_name=True, by_alias=False).ma_tram
        == "HN0001"
    )
    with pytest.raises(ValidationError):
        package.BanTin.model_validate(names)
    finding = package.BanTin.read(value.model_dump()).findings[0]
    assert finding.rule == "json"
    assert "/ThoiGianDo" in finding.message_vi
    assert "datetime" in finding.message_en


def test_what_has_one_value_need_not_be_said(package: Any) -> None:
    service = package.Service.GUI_BAN_TIN
    made = service.request(phien="p", du_lieu=[package.BanTin.read(GOOD).unwrap()])
    assert made.dich_vu == "GuiBanTin"
    assert service.read_request(made.to_json()).unwrap() == made
    assert (
        json.loads(made.model_dump_json(exclude_defaults=True, exclude_unset=True))["dichVu"] == "GuiBanTin"
    )
    with pytest.raises(ValidationError):
        service.request(phien="p", dich_vu="Khac", du_lieu=[])
    unnamed = service.read_request('{"phien":"p","duLieu":[]}')
    assert [item.path for item in unnamed.findings] == ["/dichVu"]


def test_a_finding_has_one_written_form(package: Any) -> None:
    finding = package.BanTin.read('{"MaTram":"x"}').findings[0]
    text = finding.to_json()
    again = package.Finding.from_json(text)
    for made in (
        again,
        pickle.loads(pickle.dumps(finding)),
        package.Finding.from_dict(dict(finding)),
        copy.deepcopy(again),
    ):
        assert (made, made.to_json(), made.message_vi, made.message_en) == (
            finding,
            text,
            finding.message_vi,
            finding.message_en,
        )
        assert (made.label, made.source, dict(made.limits)) == (
            finding.label,
            finding.source,
            dict(finding.limits),
        )
    assert list(json.loads(text)) == ["path", "rule", "severity", "sentence", "label", "source", "limits"]
    assert finding.message_en.startswith(finding.sentence_en)
    own = package.Finding("/x", "rule:own", "warning", sentence_vi="a", sentence_en="b")
    assert (
        own.to_json()
        == b'{"path":"/x","rule":"rule:own","severity":"warning","sentence":{"vi":"a","en":"b"}}'
    )
    for wrong in (
        {},
        {"path": 1},
        {"path": "", "rule": "x", "severity": "bad"},
        {"path": "", "rule": "x", "severity": "error", "limits": {"a": 1}},
    ):
        with pytest.raises(ValueError, match="written form"):
            package.Finding.from_dict(wrong)
    with pytest.raises(TypeError):
        dataclasses.asdict(finding)
