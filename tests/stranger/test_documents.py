"""Strangers read our documents: validators, a linter, and generators of code whose output has to compile."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator
from openapi_spec_validator import validate
from published import ROOT, SPECS, Document, load

from goitin.model.naming import pascal
from goitin.pipeline.generate import Run, generate

from sdks import java

TOOLS = ROOT / ".tools"
JARS = TOOLS / "java" / "lib"
REDOCLY = TOOLS / "npm" / "node_modules" / ".bin" / "redocly"
SAMPLES = ROOT / "specs" / "qcvn120" / "samples"

LISTED: dict[str, list[str]] = {"qcvn120": [], "quan_trac": ["MoiKieu", "ChuoiLa", "GioiHan", "PhiDo"]}

# Real packets that strict reading refuses, and where.
REFUSED = {
    "f1_capnhattiendo_opencps.json": {
        f"/data/1/{wire}" for wire in ("ThoiDiemXuLy", "NoiDungXuLy", "TrangThai")
    },
    "f1_dongbohosomc_all_28_keys_empty_nested.json": {
        f"/data/0/DanhSachHoSoBoSung/0/{wire}"
        for wire in ("TrangThaiBoSung", "DanhSachGiayToBoSung", "DanhSachLePhiBoSung")
    },
    "f3_thongke_nan_month0.json": {
        f"/data/0/{wire}" for wire in ("PhanTramXuLyDungHan", "PhanTramXuLyTreHan")
    },
    "f3_thongke_zero_as_found.json": {""},
}


def documents(out: Path, name: str) -> list[Path]:
    return sorted((out / name / "openapi").rglob("*.json"))


@pytest.mark.parametrize("name", SPECS)
def test_documents_are_openapi(out: Path, name: str) -> None:
    assert len(documents(out, name)) >= 2
    for path in documents(out, name):
        validate(load(path))


@pytest.mark.parametrize("name", SPECS)
def test_schemas_are_json_schema(out: Path, name: str) -> None:
    Draft202012Validator.check_schema(load(out / name / "jsonschema" / f"{name}.json"))


@pytest.mark.parametrize("name", SPECS)
def test_each_record_has_a_schema_of_its_own(out: Path, name: str) -> None:
    folder = out / name / "jsonschema"
    bundle = load(folder / f"{name}.json")
    for path in (folder / "records").iterdir():
        file, pointer = load(path)["$ref"].split("#")
        assert (path.parent / file).resolve() == (folder / f"{name}.json").resolve()
        assert pointer == f"/$defs/{path.stem}"
        assert path.stem in bundle["$defs"]


@pytest.mark.parametrize("name", SPECS)
def test_the_linter_finds_nothing(out: Path, name: str) -> None:
    config = Path(__file__).parent / "redocly.yaml"
    quiet = {"REDOCLY_SUPPRESS_UPDATE_NOTICE": "true", "REDOCLY_TELEMETRY": "off"}
    command = [REDOCLY, "lint", "--config", config, "--format", "json", *documents(out, name)]
    done = subprocess.run(command, capture_output=True, text=True, env=os.environ | quiet, check=False)
    problems = [one for report in reports(done.stdout) for one in report["problems"]]

    assert done.stdout
    assert [one["message"] for one in problems if not is_listed(one, name)] == []


def reports(text: str) -> Iterator[Any]:
    """The report of each document: JSON texts, one behind the other."""
    decoder = json.JSONDecoder()
    while text := text.lstrip():
        report, end = decoder.raw_decode(text)
        yield report
        text = text[end:]


def is_listed(problem: Any, name: str) -> bool:
    """Whether it is about a record that a family lists though no service carries it."""
    unused = {f'Component: "{record}" is never used.' for record in LISTED[name]}
    return problem["ruleId"] == "no-unused-components" and problem["message"] in unused


def examples(document: Any) -> Iterator[tuple[Any, Any]]:
    """Each example of a document, with its schema."""
    for item in [*document["paths"].values(), *document.get("webhooks", {}).values()]:
        for body in (item["post"]["requestBody"], item["post"]["responses"]["200"]):
            (media,) = body["content"].values()
            for example in media["examples"].values():
                shared = example.get("$ref", "").rpartition("/")[2]
                yield (
                    media["schema"],
                    (document["components"]["examples"][shared] if shared else example)["value"],
                )
    for name, schema in document["components"]["schemas"].items():
        for wire, field in schema.get("properties", {}).items():
            for example in field.get("examples", []):
                yield {"$ref": f"#/components/schemas/{name}/properties/{wire}"}, example


@pytest.mark.parametrize("name", SPECS)
def test_every_example_is_what_its_schema_asks(out: Path, name: str) -> None:
    content = load(out / name / "openapi" / "openapi.json")
    document = Document(content)
    found = list(examples(content))

    assert len(found) > 50
    assert [(schema, example) for schema, example in found if not document.of(schema).is_valid(example)] == []


def test_real_packets_are_taken_or_refused_where_they_are_wrong(out: Path) -> None:
    bundle = Document(load(out / "qcvn120" / "jsonschema" / "qcvn120.json"))
    refused = {}
    for sample, record in yaml.safe_load((SAMPLES / "index.yaml").read_text(encoding="utf-8")).items():
        judge = bundle.at(
            f"#/$defs/{pascal(record.removeprefix('list of '))}", listed=record.startswith("list of ")
        )
        wrong = {
            "".join(f"/{step}" for step in error.absolute_path)
            for error in judge.iter_errors(load(SAMPLES / sample))
        }
        if wrong:
            refused[sample] = wrong

    assert refused == REFUSED


def test_flavours_are_python_that_imports_and_are_made_once(tmp_path: Path) -> None:
    for name in SPECS:
        run = Run(SPECS[name], name, ["flavours"], tmp_path)

        assert generate(run).report is not None
        assert generate(run).report is None
        for flavour in ("dataclass", "typeddict", "msgspec"):
            module = tmp_path / name / "flavours" / flavour / "models.py"
            subprocess.run([sys.executable, "-B", "-W", "error", module], check=True)


def test_the_msgspec_flavour_reads_a_real_packet(tmp_path: Path) -> None:
    generate(Run(SPECS["qcvn120"], "qcvn120", ["flavours"], tmp_path))
    read = (
        "import sys, msgspec, models;"
        "data = msgspec.json.decode(sys.stdin.buffer.read(), type=models.DongBoHoSoMcYeuCau);"
        "print(data.data[0].MaHoSo)"
    )
    done = subprocess.run(
        [sys.executable, "-B", "-c", read],
        input=(SAMPLES / "f1_dongbohosomc_opencps_create.json").read_bytes(),
        cwd=tmp_path / "qcvn120" / "flavours" / "msgspec",
        capture_output=True,
        check=True,
    )

    assert done.stdout.decode().strip() == "000.00.16.G05-200722-0007"


def test_a_strangers_java_compiles(out: Path, tmp_path: Path) -> None:
    options = "openApiNullable=false,useJakartaEe=true,hideGenerationTimestamp=true"
    parts = "models,apis,supportingFiles,modelTests=false,apiTests=false,modelDocs=false,apiDocs=false"
    source = out / "qcvn120" / "openapi" / "openapi.json"
    tool = [
        Path(sys.executable).with_name("openapi-generator-cli"),
        "generate",
        "-g",
        "java",
        "--library",
        "native",
    ]
    made = [
        *tool,
        "-i",
        source,
        "-o",
        tmp_path,
        "--additional-properties",
        options,
        "--global-property",
        parts,
    ]
    subprocess.run(made, check=True, capture_output=True)
    files = sorted((tmp_path / "src" / "main" / "java").rglob("*.java"))
    compiler = [*java.JAVAC, "-nowarn", "-encoding", "UTF-8", "-d", tmp_path / "classes", "-cp", f"{JARS}/*"]
    done = subprocess.run([*compiler, *files], capture_output=True, text=True, check=False)

    assert len(files) > 100
    assert done.returncode == 0, done.stderr[:4000]


@pytest.mark.parametrize("name", SPECS)
def test_a_form_is_a_form_and_another_answer_stands_beside_the_response(out: Path, name: str) -> None:
    content = load(out / name / "openapi" / "openapi.json")
    hooks = {item["post"]["operationId"]: item["post"] for item in content["webhooks"].values()}
    operation = hooks["tra_cuu_ho_so_tai_don_vi" if name == "qcvn120" else "hoi_so_do"]
    answer = operation["responses"]["200"]["content"]["application/json"]["schema"]

    assert list(operation["requestBody"]["content"]) == ["application/x-www-form-urlencoded"]
    assert [way["$ref"].rpartition("/")[2] for way in answer["anyOf"]] == (
        ["KetQuaTraCuuHoSo", "PhanHoi"] if name == "qcvn120" else ["ChiTiet", "HoiSoDoPhanHoi"]
    )
