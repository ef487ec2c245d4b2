"""The contract: what a reader in any language is given, formed as its schemas say, and nothing that they do not know."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import replace
from typing import Any, get_args

import pytest

from goitin import model, resources
from goitin.model import Closedness, JsonForm
from goitin.rendering.page import PlanContext, Text
from goitin.targets import load
from goitin.targets.contract import documents
from goitin.targets.contract.layout import text
from goitin.targets.contract.types import type_entry

from sdks import contract
from sdks.trees import GOLDEN, QCVN120, TREES

pytestmark = pytest.mark.quick

WHOLE = documents.bundle(GOLDEN.spec)
HEADS = ("regulation", "services", "phrasebook")
RLO = "\u202e"  # turns the reading around


def fields(record: str, whole: dict[str, Any] = WHOLE) -> dict[str, Any]:
    """The fields of a record by wire name."""
    return {field["wire"]: field for field in whole["records"][record]["fields"]}


def each(value: Any) -> Iterator[dict[str, Any]]:
    """Every object in a document."""
    if isinstance(value, dict):
        yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from each(inner)


@pytest.mark.parametrize("name", TREES)
def test_every_document_is_as_its_schema_says(name: str) -> None:
    assert contract.all_faults(TREES[name].spec) == []


def test_the_files_are_the_documents() -> None:
    made = {path: document for path, _, document in contract.files(GOLDEN.generated / "contract")}

    assert made == {
        **{f"{name}.json": WHOLE[name] for name in HEADS},
        **{f"{folder}/{id}.json": one for folder in contract.KINDS for id, one in WHOLE[folder].items()},
    }


def test_every_schema_is_one_and_goes_along() -> None:
    names = [path.name for path in contract.FOLDER.iterdir()]
    for name in names:
        contract.schema(name.removesuffix(".schema.json")).check_schema(
            json.loads((contract.FOLDER / name).read_text(encoding="utf-8"))
        )

    assert sorted(names) == [path.name for path in sorted((GOLDEN.generated / "contract/schema").iterdir())]


@pytest.mark.parametrize(
    ("kind", "document"),
    [
        ("regulation", WHOLE["regulation"]),
        ("services", WHOLE["services"]),
        ("record", WHOLE["records"]["ban_tin"]),
        ("record", WHOLE["records"]["hoi_so_do_yeu_cau"]),
        ("code_table", WHOLE["code_tables"]["trang_thai_tram"]),
    ],
    ids=["regulation", "services", "record", "request", "code_table"],
)
def test_a_key_that_the_schema_does_not_know_is_refused_wherever_it_stands(kind: str, document: Any) -> None:
    count = sum(1 for _ in each(document))
    for place in range(count):
        altered = deepcopy(document)
        list(each(altered))[place]["neu"] = True
        assert not contract.schema(kind).is_valid(altered), list(each(document))[place]


@pytest.mark.parametrize("key", ["contract", "record", "fields", "rules"])
def test_a_key_that_each_document_has_is_missed(key: str) -> None:
    altered = {name: value for name, value in WHOLE["records"]["ban_tin"].items() if name != key}

    assert contract.faults("record", altered)


@pytest.mark.parametrize(
    ("kind", "entry"),
    [
        (model.Text(), {"kind": "text"}),
        (model.Integer(), {"kind": "integer", "digits": 18, "form": "number", "expected": "integer number"}),
        (
            model.Decimal(5, 2, form=JsonForm.EITHER, writes=JsonForm.TEXT, exact=True),
            {
                "kind": "decimal",
                "phrase": "decimal(5, 2, exact)",
                "digits": 5,
                "scale": 2,
                "form": "either",
                "writes": "text",
                "exact": True,
                "expected": "exact either",
                "example": "12.50",
            },
        ),
        (
            model.Percent(sign=True),
            {
                "kind": "percent",
                "phrase": "percent(%)",
                "sign": True,
                "digits": 28,
                "expected": "percent sign",
            },
        ),
        (
            model.DateTime("yyyyMMddHHmm"),
            {
                "kind": "datetime",
                "phrase": "datetime(yyyyMMddHHmm)",
                "pattern": "yyyyMMddHHmm",
                "expected": "minutes",
                "example": "202403120815",
            },
        ),
        (
            model.Flag("C", "K"),
            {"kind": "flag", "phrase": "flag(C, K)", "true": "C", "false": "K", "expected": "flag text"},
        ),
        (
            model.Code("bang", Closedness.EXAMPLE, JsonForm.NUMBER, JsonForm.NUMBER),
            {
                "kind": "code",
                "phrase": "code(bang)",
                "table": "bang",
                "form": "number",
                "closed": False,
                "expected": "code number",
            },
        ),
        (
            model.ListOf(model.Nested("phieu")),
            {
                "kind": "list",
                "phrase": "list of phieu",
                "item": {"kind": "record", "phrase": "phieu", "record": "phieu"},
            },
        ),
    ],
)
def test_a_type_says_all_that_its_phrase_says(kind: model.Type, entry: dict[str, Any]) -> None:
    assert type_entry(kind) == entry


def test_the_schema_knows_every_type_and_every_constraint_of_the_model() -> None:
    common, record = (
        json.loads((contract.FOLDER / f"{name}.schema.json").read_text(encoding="utf-8"))["$defs"]
        for name in ("common", "record")
    )
    kinds = [common[one["$ref"].rpartition("/")[2]] for one in common["type"]["oneOf"]]
    named = {
        word
        for one in kinds
        for word in one["properties"]["kind"].get("enum", [one["properties"]["kind"].get("const")])
    }
    concrete = {
        leaf.__name__.lower() for one in get_args(model.Type) for leaf in one.__subclasses__() or [one]
    }

    assert named == concrete - {"nested", "listof"} | {"record", "list"}
    assert [*record["constraints"]["properties"]] == [*model.CONSTRAINTS, "fixed"]


def test_the_version_of_the_form_stands_in_every_document_in_its_schema_and_on_its_page() -> None:
    folder = resources.templates() / "contract"
    common = json.loads((folder / "schema/common.schema.json").read_text(encoding="utf-8"))
    everything = [WHOLE[name] for name in HEADS] + [
        one for kind in contract.KINDS for one in WHOLE[kind].values()
    ]

    assert {one["contract"] for one in everything} == {documents.FORM}
    assert common["$defs"]["contract"]["const"] == documents.FORM
    assert f"`contract` in each file: `{documents.FORM}`" in (folder / "README.md").read_text(
        encoding="utf-8"
    )


def test_the_page_names_every_key_and_its_example_is_a_record() -> None:
    page = (resources.templates() / "contract" / "README.md").read_text(encoding="utf-8")
    schemas = [json.loads(path.read_text(encoding="utf-8")) for path in contract.FOLDER.iterdir()]
    keys = {key for schema in schemas for one in each(schema) for key in one.get("properties", ())}
    words = set(re.findall(r"\w+", page))
    example = re.search(r"```json\n(.*?)```", page, re.DOTALL)

    assert len(keys) > 60
    assert keys - words == set()
    assert example is not None
    assert contract.faults("record", json.loads(example[1])) == []


@pytest.mark.parametrize(
    ("wire", "span"),
    [
        ("DenNay", {}),
        ("TuDau", {}),
        ("CaHai", {}),
        ("SoTuMoi", {"since": "1.2"}),
        ("SoDaBo", {"until": "1.0"}),
    ],
)
def test_editions_are_said_one_way_however_a_specification_puts_them(wire: str, span: dict[str, str]) -> None:
    field = fields("pham_vi")[wire]

    assert {key: field[key] for key in ("since", "until") if key in field} == span


def test_a_constraint_says_what_it_weighs_and_where_it_is_surer_or_less_sure_than_its_field() -> None:
    asked = fields("ban_tin")["ChiTiet"]["constraints"]

    assert asked == {
        "items": {"min": 1, "max": 3, "severity": "error", "confidence": "B"},
        "unique": {"key": ["Chat"], "severity": "error"},
    }
    assert fields("ban_tin")["NguoiVanHanh"]["constraints"]["required"] == {
        "when": "TrangThai",
        "is": ["9"],
        "severity": "error",
    }


def test_a_rule_is_a_tree() -> None:
    rule = WHOLE["records"]["ban_tin"]["rules"][1]

    assert rule["check"] == {
        "op": "=",
        "left": {"field": "TyLeDat"},
        "right": {
            "op": "*",
            "left": {"op": "/", "left": {"field": "SoDat"}, "right": {"field": "TongSo"}},
            "right": {"number": "100"},
        },
    }
    assert (rule["when"][1], rule["tolerance"], rule["severity"]) == (
        {"op": "!=", "left": {"field": "TrangThai"}, "right": {"text": "9"}},
        "0.5",
        "warning",
    )


@pytest.mark.parametrize("name", TREES)
def test_what_a_document_names_is_there(name: str) -> None:
    whole = documents.bundle(TREES[name].spec)
    head = whole["regulation"]
    everything = [
        one for document in (*whole["records"].values(), whole["services"]) for one in each(document)
    ]
    of_kind = [one for one in everything if "kind" in one]
    sources = {citation.split(" ")[0] for one in everything for citation in one.get("source", ())}

    assert head["records"] == [*whole["records"]]
    assert head["code_tables"] == [*whole["code_tables"]]
    assert {one["record"] for one in of_kind if one["kind"] == "record"} <= {*whole["records"]}
    assert {one["table"] for one in of_kind if one["kind"] == "code"} <= {*whole["code_tables"]}
    assert sources <= {one["source"] for one in head["sources"]}
    assert {one[key] for one in everything for key in ("since", "until") if key in one} <= {
        one["edition"] for one in head["editions"]
    }
    assert {one.get("expected", one["kind"]) for one in of_kind if "label" not in one} <= {
        *whole["phrasebook"]["forms"]
    }


@pytest.mark.parametrize("name", TREES)
def test_services_say_of_their_requests_what_finding_them_needs(name: str) -> None:
    whole = documents.bundle(TREES[name].spec)
    for service in whole["services"]["services"]:
        request = fields(service["request"], whole)
        always = [
            wire
            for wire, field in request.items()
            if not {"since", "until"} & field.keys()
            and "when" not in field.get("constraints", {}).get("required", {"when": None})
        ]
        assert [one["wire"] for one in service["needs"]] == always
        assert service.get("is_nameless", False) == all(
            one.get("role") != "service" for one in request.values()
        )


def test_a_field_and_a_code_are_one_line_each() -> None:
    record, table = WHOLE["records"]["ban_tin"], WHOLE["code_tables"]["trang_thai_tram"]
    lines = [line.strip().rstrip(",") for line in (text(record) + text(table)).splitlines()]

    for one in (*record["fields"], *record["rules"], *table["codes"]):
        assert json.dumps(one, ensure_ascii=False, separators=(",", ":")) in lines


def test_a_document_hides_nothing() -> None:
    assert text({"contract": "1.0", "label": {"vi": RLO, "en": "é"}}) == (
        '{\n  "contract": "1.0",\n  "label": {"vi":"\\u202e","en":"é"}\n}\n'
    )


def test_a_field_that_changes_is_one_line_of_one_file_apart() -> None:
    spec, record = GOLDEN.spec, GOLDEN.spec.record("ban_tin")
    altered = replace(record, fields=(replace(record.fields[0], row=99), *record.fields[1:]))
    records = tuple(altered if one is record else one for one in spec.records)

    before, after = planned(spec), planned(replace(spec, records=records))
    (one,) = [path for path, made in after.items() if made != before[path]]

    assert one == "records/ban_tin.json"
    assert sum(a != b for a, b in zip(before[one].splitlines(), after[one].splitlines(), strict=True)) == 1


def planned(spec: model.Spec) -> dict[str, str]:
    """The files of a contract that are made, not copied."""
    files = load("contract").plan(PlanContext(spec, GOLDEN.folder))
    return {file.path: file.content() for file in files if isinstance(file, Text)}


def test_files_stay_apart_where_case_does_not_count() -> None:
    paths = [file.path.lower() for file in load("contract").plan(PlanContext(QCVN120.spec, QCVN120.folder))]

    assert len(paths) == len(set(paths))


@pytest.mark.parametrize("language", ["python", "java", "csharp"])
@pytest.mark.parametrize("name", TREES)
def test_each_sdk_has_the_very_documents_that_a_runtime_reads(name: str, language: str) -> None:
    tree = TREES[name]
    folder = tree.generated / "contract"
    places = {
        "python": f"python/src/{tree.spec.sdk.python_package.replace('.', '/')}/contract",
        "java": f"java/src/main/resources/{tree.spec.sdk.java_package.replace('.', '/')}/contract",
        "csharp": "csharp/contract",
    }
    packed = tree.generated / places[language]
    bytes_of = {file.relative_to(packed): file.read_bytes() for file in packed.rglob("*.json")}

    assert bytes_of == {path: (folder / path).read_bytes() for path in bytes_of}
    assert len(bytes_of) == 2 + len(tree.spec.records) + len(tree.spec.tables)
