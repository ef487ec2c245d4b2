"""`goitin init` and `goitin schema`: a new specification works at once, and editors are told its language."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner, Result

from goitin import resources
from goitin.cli import main
from goitin.source import json_schema, loader
from goitin.source.mapping import MappingNode

ROOT = Path(__file__).parents[2]
SCHEMAS: dict[str, Any] = {name: json.loads(text) for name, text in json_schema.schemas()}


def run(*words: object) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words])


def test_a_new_specification_passes_and_generates(tmp_path: Path) -> None:
    specs = tmp_path / "specs"

    begun = run("init", "bao_hiem_y_te", "--specs", specs)

    assert begun.exit_code == 0, begun.output
    for words in (["check"], ["fmt", "--check"], ["generate", "--out", tmp_path / "out"]):
        result = run(*words, "--specs", specs)
        assert result.exit_code == 0, result.output
    package = tmp_path / "out" / "bao_hiem_y_te" / "python" / "src" / "bao_hiem_y_te"
    assert (package / "ban_ghi.py").is_file()
    # nobody who makes a message can forget its service, or name another
    services = (package / "_services.py").read_text(encoding="utf-8")
    assert "GUI_BAN_GHI: Service[YeuCau[tuple[BanGhi, ...]], PhanHoi[" in services


@pytest.mark.parametrize("name", ["", "1a", "A", "a-b", "a__b", "../a", "a/b", "a" * 41])
def test_a_name_that_cannot_be(name: str, tmp_path: Path) -> None:
    result = run("init", name, "--specs", tmp_path / "specs")

    assert result.exit_code == 2
    assert not (tmp_path / "specs").exists()


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    (tmp_path / "mau").mkdir()

    result = run("init", "mau", "--specs", tmp_path)

    assert result.exit_code == 2
    assert "already exists" in result.output


@pytest.mark.parametrize(
    "folder", [ROOT / "specs" / "qcvn120", ROOT / "tests" / "golden" / "spec" / "quan_trac"]
)
def test_real_files_fit_their_schemas(folder: Path) -> None:
    import jsonschema

    for path in resources.files_of(folder):
        jsonschema.validate(yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader), _schema(path))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("wire:", "wires:"),
        ("required: always", "required: [[1]]"),
        ("confidence: A", "confidence: E"),
        ("fields:", "rules:"),
    ],
)
def test_wrong_ones_do_not(old: str, new: str) -> None:
    import jsonschema

    path = ROOT / "tests" / "golden" / "spec" / "quan_trac" / "records" / "ban_tin.yaml"
    text = path.read_text(encoding="utf-8")
    said = yaml.load(text.replace(old, new, 1), yaml.BaseLoader)

    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(said, _schema(path))


def test_the_schemas_beside_the_specifications_are_the_newest() -> None:
    for name, text in json_schema.schemas():
        assert (ROOT / "specs" / "schema" / name).read_text(encoding="utf-8") == text, "Run `goitin schema`."


def test_every_key_is_described() -> None:
    for schema in SCHEMAS.values():
        for name, mapping in schema["definitions"].items():
            assert set(mapping["properties"]) == {key.rstrip("_") for key in MappingNode.kinds[name].keys}
            assert all(item["description"] for item in mapping["properties"].values())


def _schema(path: Path) -> Any:
    name = next(name for name, kind in loader.kinds() if kind is loader.kind(path))
    return SCHEMAS[f"{name}.schema.json"]


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")

    result = run("init", "mau", "--specs", tmp_path / "file" / "specs")

    assert result.exit_code == 1
    assert "cannot be written: Not a directory." in result.output
