"""Postman's own converter makes a collection of our document that a person can use as it is."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from languages.process import run
from places import BIN, DOCUMENTS

OPTIONS = "folderStrategy=Tags,requestNameSource=Fallback,parametersResolution=Example"


@pytest.fixture(scope="module")
def collection(tmp_path_factory: pytest.TempPathFactory) -> Any:
    file = tmp_path_factory.mktemp("postman") / "collection.json"
    run([BIN / "openapi2postmanv2", "-s", DOCUMENTS["plain"], "-o", file, "-O", OPTIONS], file.parent)
    return json.loads(file.read_text(encoding="utf-8"))


def requests(item: Any) -> Iterator[Any]:
    """The requests in a folder, and in those below it."""
    for one in item["item"]:
        yield from requests(one) if "item" in one else [one]


def operations() -> list[Any]:
    document = json.loads(DOCUMENTS["plain"].read_text(encoding="utf-8"))
    return [path["post"] for path in document["paths"].values()]


def test_its_requests_are_called_as_people_call_the_services(collection: Any) -> None:
    assert [one["name"] for one in requests(collection)] == [one["summary"] for one in operations()]


def test_a_request_carries_the_example_of_the_document(collection: Any) -> None:
    for one, operation in zip(requests(collection), operations(), strict=True):
        (media,) = operation["requestBody"]["content"].values()
        shown = [example["value"] for example in media["examples"].values()]

        assert json.loads(one["request"]["body"]["raw"]) in shown, one["name"]


def test_all_requests_go_to_the_one_address(collection: Any) -> None:
    addresses = {
        (tuple(one["request"]["url"]["host"]), tuple(one["request"]["url"]["path"]))
        for one in requests(collection)
    }

    assert addresses == {(("{{baseUrl}}",), ("",))}
