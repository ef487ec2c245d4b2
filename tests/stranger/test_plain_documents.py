"""The plain documents: what generators of code stumble over stands in none of them, and what deployments send fits."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from published import SPECS, Document, load

SIDES = {"qcvn120": ("portal", "unit"), "quan_trac": ("trung_tam", "tram")}
FORM = "application/x-www-form-urlencoded"
ALL = [(name, side, version) for name in SPECS for side in SIDES[name] for version in ("", "-3.0")]


@pytest.fixture(params=ALL, ids="".join)
def plain(request: pytest.FixtureRequest, out: Path) -> Any:
    """Each of the plain documents."""
    name, side, version = request.param
    return load(out / name / "openapi" / "plain" / f"{side}{version}.json")


@pytest.fixture
def portal(out: Path) -> Any:
    return load(out / "qcvn120" / "openapi" / "plain" / "portal.json")


def schemas(document: Any) -> Iterator[Any]:
    """Every schema of a document: those with a name, and those inside them."""
    waiting = list(document["components"]["schemas"].values())
    while waiting:
        schema = waiting.pop()
        yield schema
        waiting += schema.get("properties", {}).values()
        waiting += [schema["items"]] if "items" in schema else []


def forms(document: Any) -> set[str]:
    """The names of the schemas of forms: these have no further keys."""
    bodies = [operation["requestBody"]["content"] for operation in operations(document)]
    asked = [body[FORM]["schema"]["$ref"] for body in bodies if FORM in body]
    return {ref.rpartition("/")[2] for ref in asked}


def operations(document: Any) -> list[Any]:
    return [item["post"] for item in document["paths"].values()]


def test_no_schema_is_a_union_and_none_refuses_a_key_or_an_empty_code(plain: Any) -> None:
    for schema in schemas(plain):
        assert {"anyOf", "oneOf", "allOf", "not", "pattern", "const"}.isdisjoint(schema)
        assert [one for one in schema.get("enum", []) if not one] == []
        assert "$ref" not in schema or len(schema) == 1
        if schema.get("type") == "object" and schema["title"] not in forms(plain):
            assert schema["additionalProperties"] in (True, {})


def test_null_is_said_as_the_version_says_it(plain: Any) -> None:
    is_old = plain["openapi"].startswith("3.0")
    for schema in schemas(plain):
        kind = schema.get("type", "string")
        assert isinstance(kind, str) if is_old else "nullable" not in schema
        assert isinstance(kind, str) or (len(kind) == 2 and kind[1] == "null")


def test_every_named_schema_has_its_name_as_title_and_is_used(plain: Any) -> None:
    named = plain["components"]["schemas"]
    text = json.dumps(plain)

    assert {name: schema["title"] for name, schema in named.items()} == {name: name for name in named}
    assert [name for name in named if f'"#/components/schemas/{name}"' not in text] == []


def test_there_are_no_webhooks_and_each_operation_says_what_a_refusal_is(plain: Any) -> None:
    assert "webhooks" not in plain
    assert plain["info"]["contact"]["name"]
    for operation in operations(plain):
        assert list(operation["responses"]) == ["200", "400"]


def test_clients_of_the_portal_call_one_address(portal: Any) -> None:
    assert {path.partition("#")[0] for path in portal["paths"]} == {"/"}
    assert "/#DongBoHoSoMC" in portal["paths"]


@pytest.mark.parametrize(("name", "side"), [("qcvn120", "unit"), ("quan_trac", "trung_tam")])
def test_a_server_and_who_has_an_address_for_each_service_have_paths(out: Path, name: str, side: str) -> None:
    document = load(out / name / "openapi" / "plain" / f"{side}.json")

    assert [path for path in document["paths"] if "#" in path] == []


def test_both_directions_together_are_the_whole_document(out: Path) -> None:
    folder = out / "qcvn120" / "openapi"
    whole = load(folder / "openapi.json")
    halves = [load(folder / "plain" / f"{side}.json") for side in SIDES["qcvn120"]]
    told = {item["post"]["operationId"] for item in [*whole["paths"].values(), *whole["webhooks"].values()]}

    assert {one["operationId"] for half in halves for one in operations(half)} == told


@pytest.mark.parametrize("name", SPECS)
def test_examples_fit_and_so_do_a_new_code_and_an_unknown_key(out: Path, name: str) -> None:
    for side in SIDES[name]:
        content = load(out / name / "openapi" / "plain" / f"{side}.json")
        document, shared = Document(content), content["components"].get("examples", {})
        for operation in operations(content):
            for body in (operation["requestBody"], operation["responses"]["200"]):
                (media,) = body["content"].values()
                for example in media["examples"].values():
                    value = shared.get(example.get("$ref", "").rpartition("/")[2], example)["value"]
                    assert document.of(media["schema"]).is_valid(value), operation["operationId"]


def test_what_no_specification_knows_yet_fits(portal: Any) -> None:
    media = portal["paths"]["/#DongBoHoSoMC"]["post"]["requestBody"]["content"]["application/json"]
    message = media["examples"]["ho_so_moi"]["value"]
    message["data"][0] |= {"TrangThaiHoSo": "99", "KhoaMoi": {"a": [1]}, "NgayHenTra": None}

    assert Document(portal).of(media["schema"]).is_valid(message)
