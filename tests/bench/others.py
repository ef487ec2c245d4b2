"""The other generators: what each is called with, to make models of one language from an OpenAPI document.

Each is called as its makers say, at its fastest: one language, models only, no formatter where it can do without.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path

import fetching
from cases import Case
from fetching import MissingError


def cases(document: Path, folder: Path, rounds_with_black: int) -> list[Case]:
    """One case for each generator on one document; what it writes goes below `folder`."""
    out = folder / "others"
    tried = [
        ("datamodel-code-generator, Python (its own formatter)", lambda: _datamodel(document, out / "builtin.py", "builtin")),
        ("datamodel-code-generator, Python (black, isort)", lambda: _datamodel(document, out / "black.py", "black", "isort")),
        ("quicktype, C#", lambda: _quicktype(document, out / "quicktype.cs")),
        ("openapi-generator, Java", lambda: _openapi_generator(document, out / "java")),
        ("NSwag, C#", lambda: _nswag(document, out / "nswag.cs")),
    ]

    def prepare() -> None:
        shutil.rmtree(out, ignore_errors=True)
        out.mkdir()

    made = []
    for name, command in tried:
        try:
            rounds = rounds_with_black if "black" in name else None
            made.append(Case(name, command(), prepare, rounds=rounds))
        except MissingError as error:
            made.append(Case(name, fault=f"not available: {error}"))
    return made


def versions() -> list[str]:
    """Which versions these are, of those that are here."""
    found = [f"{name} {version(name)}" for name in ("datamodel-code-generator", "black", "openapi-generator-cli")]
    try:
        return [*found, *(f"{name} {fetching.npm_version(name)}" for name in ("quicktype", "nswag"))]
    except MissingError:
        return found


def _datamodel(document: Path, out: Path, *formatters: str) -> Sequence[str]:
    program = Path(sys.executable).with_name("datamodel-codegen")
    if not program.is_file():
        raise MissingError("the Python package datamodel-code-generator is not installed")
    said = ["--input-file-type", "openapi", "--output-model-type", "pydantic_v2.BaseModel", "--formatters", *formatters]
    return [str(program), "--input", str(document), "--output", str(out), *said]


def _quicktype(document: Path, out: Path) -> Sequence[str]:
    program = fetching.npm("quicktype") / "dist" / "index.js"
    said = ["--telemetry", "disable", "--src-lang", "schema", "--lang", "cs"]
    return ["node", str(program), *said, "--src", f"{document}#/components/schemas/", "--out", str(out)]


def _openapi_generator(document: Path, out: Path) -> Sequence[str]:
    said = ["--generator-name", "java", "--global-property", "models,modelDocs=false,modelTests=false"]
    return ["java", "-jar", str(fetching.jar()), "generate", "--input-spec", str(document), "--output", str(out), *said]


def _nswag(document: Path, out: Path) -> Sequence[str]:
    host, program = fetching.nswag()
    said = ["/namespace:Bench", "/jsonLibrary:SystemTextJson", "/generateClientClasses:false"]
    return [str(host), "exec", str(program), "openapi2csclient", f"/input:{document}", f"/output:{out}", *said]
