"""Whatever Spring Boot and mapper a service has: the bytes and verdicts of the package, and all that is wrong in one answer."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from goitin.model import service_lookup
from goitin.samples import messages, records
from goitin.validator.validator import Validator
from goitin.wire.json_codec import JSON

from .service import Answer, Service
from sdks.trees import QCVN120

MARK = "dấu hiệu riêng"
APPLICATIONS = ("plain", "whole")


@pytest.fixture(scope="module", params=["boot3", "boot4"])
def service(request: pytest.FixtureRequest) -> Iterator[Service]:
    with Service(request.param) as running:
        yield running
        # The last look: nothing of a refused message was logged.
        assert MARK not in running.log()


@pytest.fixture(params=APPLICATIONS)
def application(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def record(**changed: Any) -> bytes:
    """A valid dossier; members changed, or left out where the value is None."""
    members = records.Samples(QCVN120.spec).record("ho_so") or {}
    whole = json.loads(JSON.text(members)) | changed
    return json.dumps(
        {key: value for key, value in whole.items() if value is not None}, ensure_ascii=False
    ).encode()


def canonical(data: bytes) -> bytes:
    return json.dumps(json.loads(data), ensure_ascii=False, separators=(",", ":")).encode()


def judged(data: bytes) -> list[list[str]]:
    """What the reference judge says of a record."""
    verdict = Validator(QCVN120.spec).record("ho_so", data)
    return [[one.path, one.rule, str(one.severity)] for one in verdict.findings]


def told(answer: Answer) -> list[list[str]]:
    """What an answer tells as problem details."""
    said = answer.json
    assert answer.kind == "application/problem+json"
    assert [said["status"], answer.status] == [400, 400]
    assert list(said) == ["type", "title", "status", "detail", "findings"]
    for one in said["findings"]:
        assert all(one["sentence"][language] for language in ("vi", "en"))
    return [[one["path"], one["rule"], one["severity"]] for one in said["findings"]]


def test_bytes_are_those_of_the_package(service: Service, application: str) -> None:
    data = record(La=[1.50, "é"])
    for path in ("/record", "/lenient", "/packet"):
        answer = service.ask(application, path, data)
        assert (answer.status, answer.body) == (200, canonical(data))
    assert service.ask(application, "/list", b"[" + data + b"]").body == b"[" + canonical(data) + b"]"
    assert service.ask(application, "/code").body == b'"1"'


def test_a_class_of_the_vendor_holds_them_all(service: Service, application: str) -> None:
    data = record()
    written = canonical(data)

    assert service.ask(application, "/holder", data).body == (
        b'{"hoSo":' + written + b',"trangThai":["1"],"dem":{"1":1},"goi":' + written + b"}"
    )


@pytest.mark.parametrize(
    "changed",
    [
        {"MaHoSo": MARK},
        {"MaHoSo": None, "LoaiDoiTuong": "", "NgayTiepNhan": ""},
        {"MaHoSo": MARK, "NgayTiepNhan": MARK, "LaLung": MARK},
        {"NgayTiepNhan": {"a": MARK}, "TaiLieuNop": MARK, "ChuHoSo": 5},
    ],
    ids=["refused by @Valid", "missing", "no value and more", "wrong kinds"],
)
def test_everything_wrong_is_one_answer(service: Service, application: str, changed: dict[str, Any]) -> None:
    data = record(**changed)
    expected = judged(data)
    answer = service.ask(application, "/record", data)

    assert any(severity == "error" for _, _, severity in expected)
    # A value does not remember where a key without a value stood.
    assert sorted(told(answer)) == sorted(expected)
    assert MARK not in answer.body.decode()


def test_a_list_says_which_item(service: Service, application: str) -> None:
    bad = record(MaHoSo=MARK)
    answer = service.ask(application, "/list", b"[" + record() + b"," + bad + b"]")

    assert told(answer) == [["/1" + path, rule, severity] for path, rule, severity in judged(bad)]


def test_a_request_speaks_in_wire_names(service: Service, application: str) -> None:
    spec, name = service_lookup.named([QCVN120.spec], "dong_bo_ho_so_mc")
    made = messages.MessageGenerator(spec, name, "request", 3)
    request = json.loads(made.valid())
    assert service.ask(application, "/request", made.valid()).body == (
        '{"error_code":"0","message":"Thành công"}'.encode()
    )
    request["data"][0]["MaTTHC"] = ""
    answer = service.ask(application, "/request", json.dumps(request).encode())

    assert ["/data/0/MaTTHC", "required", "error"] in told(answer)
    assert "maTthc" not in answer.body.decode()


def test_a_request_without_a_class_of_its_own_is_taken_by_what_it_carries(
    service: Service, application: str
) -> None:
    spec, name = service_lookup.named([QCVN120.spec], "cap_nhat_tien_do_ho_so_mc")
    data = messages.MessageGenerator(spec, name, "request", 3).valid()
    asked = json.loads(data)
    answer = service.ask(application, "/steps", data)
    assert (answer.status, answer.body) == (200, canonical(data))

    asked["data"][0]["TrangThai"] = None
    wrong_item = service.ask(application, "/steps", json.dumps(asked).encode())
    other = service.ask(application, "/steps", json.dumps(asked | {"service": "DongBoHoSoMC"}).encode())

    assert ["/data/0/TrangThai", "required", "error"] in told(wrong_item)
    assert told(other) == [["/service", "code", "error"]]


@pytest.mark.parametrize(
    "data", [b"{", b"", b'{"MaHoSo":"a","MaHoSo":"b"}', b"<html></html>", b'{"a":"\\ud800"}']
)
def test_bytes_that_are_no_json_are_one_finding(service: Service, data: bytes) -> None:
    assert told(service.ask("whole", "/record", data)) == [["", "json", "error"]]
    assert told(service.ask("plain", "/record", data)) == [["", "json", "error"]]


def test_what_is_no_packet_is_left_alone(service: Service, application: str) -> None:
    assert service.ask(application, "/other", b'{"count":5}').body == b'{"count":5}'
    answer = service.ask(application, "/other", b'{"count":"x"}')

    assert (answer.status, b"findings" in answer.body) == (400, False)


def test_findings_have_their_written_form(service: Service, application: str) -> None:
    (finding,) = service.ask(application, "/judged", record(MaHoSo="sai")).json

    assert list(finding) == ["path", "rule", "severity", "sentence", "label", "source", "limits"]
    assert finding["label"] == {"wire": "MaHoSo", "vi": "Mã hồ sơ", "en": "Dossier number"}


def test_the_services_own_openapi_says_what_the_wire_says(service: Service, application: str) -> None:
    document = service.ask(application, "/v3/api-docs").json
    published = json.loads((QCVN120.generated / "openapi" / "openapi.json").read_text(encoding="utf-8"))
    own, theirs = document["components"]["schemas"], published["components"]["schemas"]
    body = document["paths"]["/record"]["post"]["requestBody"]["content"]["application/json"]["schema"]

    carried = document["paths"]["/steps"]["post"]["requestBody"]["content"]["application/json"]["schema"]

    assert body == {"$ref": "#/components/schemas/HoSo"}
    assert carried == {"$ref": "#/components/schemas/CapNhatTienDoHoSoMcYeuCau"}
    for name in ("HoSo", "TrangThaiHoSoCode", "TrangThaiHoSoKnownCode", "DongBoHoSoMcYeuCau", "TaiLieuNop"):
        assert list(own[name].get("properties", {})) == list(theirs[name].get("properties", {}))
        assert sorted(own[name].get("required", [])) == sorted(theirs[name].get("required", []))
        assert own[name].get("enum") == theirs[name].get("enum")
    assert own["HoSo"]["properties"]["NgayTiepNhan"] == theirs["HoSo"]["properties"]["NgayTiepNhan"]
