"""How each stranger is called, as its own documentation shows it."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

from languages.process import run
from places import BIN, DCG, FETCHED, GO, NODE_MODULES, OPENAPI_GENERATOR, RUST

from dotnet.toolchain import ready


def openapi_generator(generator: str, *properties: str) -> Callable[[Path, Path], None]:
    """A maker of openapi-generator's clients."""

    def make(document: Path, made: Path) -> None:
        command = [OPENAPI_GENERATOR, "generate", "-i", document, "-g", generator, "-o", made]
        less = "modelTests=false,apiTests=false,modelDocs=false,apiDocs=false"
        more = ["--additional-properties", ",".join(properties)] if properties else []
        run([*command, "--global-property", less, *more], made.parent)

    return make


def openapi_typescript(document: Path, made: Path) -> None:
    """Types alone."""
    made.mkdir()
    run([BIN / "openapi-typescript", document, "-o", made / "api.d.ts"], made.parent)


def hey_api(document: Path, made: Path) -> None:
    """Types and a client that uses fetch."""
    run(
        [BIN / "openapi-ts", "-i", document, "-o", made, "-c", "@hey-api/client-fetch", "--no-log-file"],
        made.parent,
    )


def orval(document: Path, made: Path) -> None:
    """Types and a client that uses axios."""
    run(
        [BIN / "orval", "--input", document, "--output", made / "api.ts", "--client", "axios-functions"],
        made.parent,
    )


def oapi_codegen(document: Path, made: Path) -> None:
    """Types and a client in one file."""
    made.mkdir()
    options = ["-generate", "types,client", "-package", "made", "-o", made / "made.go"]
    run([GO / "oapi-codegen", *options, document], made.parent)


def oapi_codegen_server(document: Path, made: Path) -> None:
    """Types and a server on Go's own HTTP."""
    made.mkdir()
    options = ["-generate", "types,std-http-server", "-package", "made", "-o", made / "made.go"]
    run([GO / "oapi-codegen", *options, document], made.parent)


def ogen(document: Path, made: Path) -> None:
    """Types, client and server."""
    run([GO / "ogen", "--target", made, "--package", "made", "--clean", document], made.parent)


def datamodel_code_generator(document: Path, made: Path) -> None:
    """Models for pydantic 2."""
    made.mkdir()
    words = ["--input-file-type", "openapi", "--output-model-type", "pydantic_v2.BaseModel"]
    run([DCG, "--input", document, *words, "--output", made / "made.py"], made.parent)


def progenitor(document: Path, made: Path) -> None:
    """A crate with types and a client."""
    words = ["-i", document, "-o", made, "-n", "made", "-v", "0.1.0"]
    run([RUST / "bin" / "cargo-progenitor", "progenitor", *words], made.parent)


def typify(document: Path, made: Path) -> None:
    """Types of a JSON Schema."""
    made.mkdir()
    run([RUST / "bin" / "cargo-typify", "typify", document, "-o", made / "lib.rs"], made.parent)


def quicktype(language: str, ending: str, *options: str) -> Callable[[Path, Path], None]:
    """A maker of quicktype's models of a JSON Schema."""

    def make(document: Path, made: Path) -> None:
        made.mkdir()
        words = ["--src-lang", "schema", "--lang", language, "--top-level", "DongBoHoSoMcYeuCau", *options]
        run([BIN / "quicktype", *words, document, "-o", made / f"made.{ending}"], made.parent)

    return make


def nswag(document: Path, made: Path) -> None:
    """Models and a client for System.Text.Json."""
    made.mkdir()
    program = _nswag() / "dotnet-nswag.dll"
    words = [
        "/namespace:Made",
        "/className:Portal",
        "/operationGenerationMode:SingleClientFromOperationId",
        "/jsonLibrary:SystemTextJson",
        "/generateNullableReferenceTypes:true",
    ]
    files = [f"/input:{document}", f"/output:{made / 'Made.cs'}"]
    run([ready().host, "exec", program, "openapi2csclient", *words, *files], made.parent)


_RUNTIME = {
    "runtimeOptions": {
        "framework": {"name": "Microsoft.NETCore.App", "version": "8.0.0"},
        "rollForward": "Major",
        "configProperties": {"System.Globalization.Invariant": True},
    }
}


def _nswag() -> Path:
    """NSwag in a folder where a bare runtime can run it.

    It asks for the runtime of ASP.NET, though of that it needs two assemblies only to write C#. They lie in the folder
    of its Windows build, in a version that its build for .NET 8 takes; without its deps.json that build finds them beside it.
    """
    folder = FETCHED / "nswag"
    if not folder.exists():
        binaries = NODE_MODULES / "nswag" / "bin" / "binaries"
        part = folder.with_suffix(".part")
        shutil.rmtree(part, ignore_errors=True)
        shutil.copytree(
            binaries / "Net80", part, ignore=shutil.ignore_patterns("*.json", "*.pdb", "*.xml", "*.exe")
        )
        for name in ("FileProviders.Abstractions", "Primitives"):
            shutil.copy(binaries / "Win" / f"Microsoft.Extensions.{name}.dll", part)
        (part / "dotnet-nswag.runtimeconfig.json").write_text(json.dumps(_RUNTIME), encoding="utf-8")
        part.rename(folder)
    return folder
