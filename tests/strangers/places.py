"""Where things are: our documents, and what `make strangers` fetched."""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
FETCHED = ROOT / ".tools" / "strangers"
NODE_MODULES = FETCHED / "npm" / "node_modules"
BIN = NODE_MODULES / ".bin"
JARS = FETCHED / "java" / "lib"
SPRING = ROOT / ".tools" / "boot3" / "lib"
GO = FETCHED / "go"
RUST = FETCHED / "rust"
OPENAPI_GENERATOR = Path(sys.executable).with_name("openapi-generator-cli")
DCG = Path(sys.executable).with_name("datamodel-codegen")
GENERATED = ROOT / "generated" / "qcvn120"
DOCUMENTS = {
    "plain": GENERATED / "openapi" / "plain" / "portal.json",
    "plain-3.0": GENERATED / "openapi" / "plain" / "portal-3.0.json",
    "unit": GENERATED / "openapi" / "plain" / "unit.json",
    "schema": GENERATED / "jsonschema" / "records" / "DongBoHoSoMcYeuCau.json",
}
REDOCLY = ROOT / ".tools" / "npm" / "node_modules" / ".bin" / "redocly"
SCHEMATHESIS = FETCHED / "python" / "bin" / "schemathesis"
