"""The package keeps what it promises.

Examples go round, every constraint bites, pydantic agrees whatever it is told of the
type, nothing unknown is lost, nothing personal shows, messages are read whole and as
streams.
"""

from __future__ import annotations

import copy
import io
import json
import pickle
from decimal import Decimal
from pathlib import Path
from typing import Any

import qcvn120 as package
import pytest
from pydantic import TypeAdapter, ValidationError

CASES: list[dict[str, Any]] = json.loads(
    Path(__file__).with_name("cases.json").read_text(encoding="utf-8")
)
BREACHES = [(case, *breach) for case in CASES for breach in case["breaches"]]
MESSAGES = {
    record.__name__: record
    for service in package.Service
    for record in (service.request, service.response, service.bare_response)
}
STRANGE = "khong_co_trong_dac_ta"
MARK = "dau_vet_rieng_tu"


def name(value: object) -> str:
    """The name of a case: its record, or the parts of its breach."""
    return value["record"] if isinstance(value, dict) else str(value)[:20]


def model(case: dict[str, Any]) -> Any:
    """The class a case is about: the package's own, or a message's of a service."""
    return MESSAGES.get(case["record"]) or getattr(package, case["record"])


def written(members: dict[str, str | None]) -> str:
    """An object of members that are JSON already; None: no such member."""
    there = [f"{json.dumps(k)}:{v}" for k, v in members.items() if v is not None]
    return "{" + ",".join(there) + "}"


def refusal(case: dict[str, Any], text: str) -> ValidationError | None:
    """What frameworks are told instead of a value."""
    try:
        model(case).model_validate_json(text)
    except ValidationError as error:
        return error
    return None


@pytest.mark.parametrize("case", CASES, ids=name)
def test_an_example_goes_round(case: dict[str, Any]) -> None:
    reading = model(case).read(written(case["example"]))
    assert reading.valid, reading.findings
    packet = reading.unwrap()
    again = model(case).read(packet.to_json()).unwrap()
    assert again == packet
    assert again.to_json() == packet.to_json()
    assert model(case).model_validate_json(packet.to_json()) == packet


@pytest.mark.parametrize(
    ("case", "key", "value", "rule", "severity"), BREACHES, ids=name
)
def test_every_constraint_bites(
    case: dict[str, Any], key: str, value: str | None, rule: str, severity: str
) -> None:
    text = written({**case["example"], key: value})
    reading = model(case).read(text)
    path = f"/{key.replace('~', '~0').replace('/', '~1')}"
    found = [(item.path, item.rule, item.severity) for item in reading.findings]
    assert (path, rule, severity) in found
    assert all(item.message_vi and item.message_en for item in reading.findings)
    assert (refusal(case, text) is None) == reading.valid


@pytest.mark.parametrize("case", CASES, ids=name)
def test_unknown_members_are_kept(case: dict[str, Any]) -> None:
    strange = ' { "a" : 1e400 , "b" : "\\u0041 \\/" } '
    packet = model(case).read(written({**case["example"], STRANGE: strange})).unwrap()
    kept = f'"{STRANGE}":{{"a":1e400,"b":"\\u0041 \\/"}}}}'
    assert packet.to_json().decode().endswith(kept)


@pytest.mark.parametrize("case", CASES, ids=name)
def test_nothing_personal_shows(case: dict[str, Any]) -> None:
    members = {**case["example"], STRANGE: json.dumps(MARK)}
    members |= {key: json.dumps(MARK) for key in case["sensitive"]}
    text = written(members)
    reading, error = model(case).read(text), refusal(case, text)
    said = [item.message_vi + item.message_en for item in reading.findings]
    said += [
        repr(reading),
        repr(package.read_message(text)),
        str(error),
        str(error.errors() if error else ""),
    ]
    assert MARK not in "".join(said)


def numbers(text: str | bytes) -> Any:
    """A JSON text in which numbers are equal if their values are."""
    return json.loads(text, parse_float=Decimal, parse_int=Decimal)


@pytest.mark.parametrize("case", CASES, ids=name)
def test_it_is_written_by_each_of_its_static_types(case: dict[str, Any]) -> None:
    packet = model(case).read(written(case["example"])).unwrap()
    wire = numbers(packet.to_json())
    for held in (type(packet), package.Packet, Any, object):
        for kind, value, as_written in (
            (held, packet, wire),
            (list[held], [packet], [wire]),  # type: ignore[valid-type]
            (dict[str, held], {"k": packet}, {"k": wire}),  # type: ignore[valid-type]
        ):
            try:
                text = TypeAdapter(kind).dump_json(value, by_alias=False)
            except Exception as error:
                assert "to_json" in str(error)  # a float has no zeros at its end
            else:
                assert numbers(text) == as_written


@pytest.mark.parametrize("case", CASES, ids=name)
def test_it_is_copied_whole_and_written_by_nobody_else(case: dict[str, Any]) -> None:
    packet = model(case).read(written(case["example"])).unwrap()
    for made in (
        pickle.loads(pickle.dumps(packet)),
        copy.deepcopy(packet),
        packet.replace(),
    ):
        assert made == packet
        assert made.to_json() == packet.to_json()
    for encode in (json.dumps, dict, list):
        with pytest.raises(TypeError):
            encode(packet)


@pytest.mark.parametrize("case", CASES, ids=name)
def test_findings_travel(case: dict[str, Any]) -> None:
    for finding in model(case).read("{}").findings:
        again = package.Finding.from_json(finding.to_json())
        assert (again, again.to_json()) == (finding, finding.to_json())
        assert again.message_vi == finding.message_vi


@pytest.mark.parametrize("service", package.Service, ids=str)
def test_whole_messages_and_streams_are_read_alike(service: package.Service) -> None:
    for kind, record in (("request", service.request), ("response", service.response)):
        for case in CASES:
            if model(case) is record:
                text = written(case["example"])
                message = package.read_message(text, service=service, kind=kind)
                assert (
                    message.unwrap().to_json() == record.read(text).unwrap().to_json()
                )
                file = io.BytesIO(text.encode())
                stream = package.stream_message(file, service, kind=kind)
                assert tuple(stream) == message.records
                assert (stream.findings, stream.valid) == ((), True)


@pytest.mark.parametrize("case", CASES, ids=name)
def test_frameworks_can_describe_it(case: dict[str, Any]) -> None:
    schema = model(case).model_json_schema()
    described = schema.get("$defs", {}).get(case["record"], schema)
    assert described["properties"].keys() >= case["example"].keys()
