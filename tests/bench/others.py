"""The other generators: what each is called with, to make models of one language from an OpenAPI document.

Each is called as its makers say, at its fastest: one language, and models only.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import fetching
from cases import Case
from fetching import MissingError
from trees import retire


def cases(document: Path, folder: Path, rounds_with_black: int) -> list[Case]:
    """One case for each generator on one document; what it writes goes below `folder`."""
    out = folder / "others"
    black = ("--formatters", "black", "isort")
    makers: list[tuple[str, Callable[[], Sequence[str]], int | None]] = [
        (
            "datamodel-code-generator, Python, unformatted",
            partial(_datamodel, document, out, "--no-formatters"),
            None,
        ),
        (
            "datamodel-code-generator, Python, black",
            partial(_datamodel, document, out, *black),
            rounds_with_black,
        ),
        ("quicktype, C#", partial(_quicktype, document, out), None),
        ("openapi-generator, Java", partial(_openapi_generator, document, out), None),
        ("NSwag, C#", partial(_nswag, document, out), None),
    ]

    def prepare() -> None:
        retire(out, folder)
        out.mkdir()

    made = []
    for name, command, rounds in makers:
        try:
            made.append(Case(name, command(), prepare, rounds=rounds))
        except MissingError as error:
            made.append(Case(name, fault=f"not available: {error}"))
    return made


def versions() -> list[str]:
    """Which versions these are, of those that are here."""
    of_pypi = ("datamodel-code-generator", "black", "openapi-generator-cli")
    found = [(name, partial(version, name)) for name in of_pypi]
    found += [(name, partial(fetching.npm_version, name)) for name in ("quicktype", "nswag")]
    said = []
    for name, asked in found:
        with suppress(MissingError, PackageNotFoundError):
            said.append(f"{name} {asked()}")
    return said


def _datamodel(document: Path, out: Path, *form: str) -> Sequence[str]:
    program = Path(sys.executable).with_name("datamodel-codegen")
    if not program.is_file():
        raise MissingError("the Python package datamodel-code-generator is not installed")
    said = ["--input-file-type", "openapi", "--output-model-type", "pydantic_v2.BaseModel", *form]
    return [str(program), "--input", str(document), "--output", str(out / "models.py"), *said]


def _quicktype(document: Path, out: Path) -> Sequence[str]:
    program = fetching.npm("quicktype") / "dist" / "index.js"
    said = ["--telemetry", "disable", "--src-lang", "schema", "--lang", "cs"]
    return [
        "node",
        str(program),
        *said,
        "--src",
        f"{document}#/components/schemas/",
        "--out",
        str(out / "Models.cs"),
    ]


def _openapi_generator(document: Path, out: Path) -> Sequence[str]:
    said = ["--generator-name", "java", "--global-property", "models,modelDocs=false,modelTests=false"]
    return [
        "java",
        "-jar",
        str(fetching.jar()),
        "generate",
        "--input-spec",
        str(document),
        "--output",
        str(out / "java"),
        *said,
    ]


def _nswag(document: Path, out: Path) -> Sequence[str]:
    host, program = fetching.nswag()
    said = ["/namespace:Bench", "/jsonLibrary:SystemTextJson", "/generateClientClasses:false"]
    return [
        str(host),
        "exec",
        str(program),
        "openapi2csclient",
        f"/input:{document}",
        f"/output:{out / 'Models.cs'}",
        *said,
    ]
