"""A number of a specification is the same number wherever it is published, digit by digit; no float lies between."""

from __future__ import annotations

import importlib.util
import json
import sys
from decimal import Decimal
from pathlib import Path
from types import ModuleType
from typing import Any, get_type_hints

import msgspec
import pytest
from click.testing import CliRunner

from goitin.cli import main

pytestmark = pytest.mark.slow

ADDED = """\
  - wire: Tien
    vi: Số tiền
    en: Amount
    type: decimal(17, 2)
    as: number
    range: {min: "-0.10", max: "999999999999999.99", confidence: A}
  - {wire: SoDo, vi: Số đo, en: Value, type: "decimal(28, 3)", as: either}
  - {wire: CacGia, vi: Các giá, en: Prices, type: "list of decimal(17, 2)"}
"""
SENT = b'{"MaBanGhi":"1","MaNoiGui":"H01","Tien":999999999999999.99,"SoDo":1234567890123456789012345.670,"CacGia":[2.50,0.10]}'


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A record with large decimals, generated."""
    folder = tmp_path_factory.mktemp("digits")
    words = ("--specs", str(folder / "specs"))
    run("init", "so_lon", *words)
    record = folder / "specs" / "so_lon" / "records" / "ban_ghi.yaml"
    record.write_text(record.read_text(encoding="utf-8") + ADDED, encoding="utf-8")
    targets = [
        word for name in ("openapi", "jsonschema", "python", "flavours") for word in ("--target", name)
    ]
    run("generate", *words, "--out", str(folder / "out"), *targets)
    return folder / "out" / "so_lon"


def run(*words: str) -> None:
    done = CliRunner().invoke(main, words)
    assert done.exit_code == 0, done.output


def flavour(out: Path, name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"models_{name}", out / "flavours" / name / "models.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[module.__name__] = module  # where the classes of it look their annotations up
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("path", ["openapi/openapi.json", "jsonschema/so_lon.json"])
def test_the_bounds_of_a_schema_are_those_of_the_specification(out: Path, path: str) -> None:
    text = (out / path).read_text(encoding="utf-8")
    document: Any = json.loads(text, parse_float=Decimal)
    schemas = document["components"]["schemas"] if "components" in document else document["$defs"]
    amount = schemas["BanGhi"]["properties"]["Tien"]

    assert '"minimum": -0.10, "maximum": 999999999999999.99' in text
    assert (amount["minimum"], amount["maximum"]) == (Decimal("-0.10"), Decimal("999999999999999.99"))


def test_msgspec_gives_back_every_digit(out: Path) -> None:
    model = flavour(out, "msgspec").BanGhi

    read = msgspec.json.decode(SENT, type=model)

    assert (read.Tien, read.CacGia) == (Decimal("999999999999999.99"), [Decimal("2.50"), Decimal("0.10")])
    assert msgspec.json.Encoder(decimal_format="number").encode(read) == SENT


def test_the_other_flavours_are_typed_as_decimals(out: Path) -> None:
    for name in ("dataclass", "typeddict"):
        hints = get_type_hints(flavour(out, name).BanGhi)

        assert hints["SoDo"] == str | Decimal | None
        assert "float" not in (out / "flavours" / name / "models.py").read_text(encoding="utf-8")

    fields = json.loads(SENT, parse_float=Decimal)
    assert flavour(out, "dataclass").BanGhi(**fields).SoDo == Decimal("1234567890123456789012345.670")
