"""The strangers: one row a tool, what makes its output of a document, and the language that compiles it.

What is known of them stands in `goitin.targets.openapi.code_generators`, from which the site has its table too; rows meet by their `id`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import makers
from languages import csharp, go, jvm, python, rust, typescript
from places import HERE

Pin = tuple[str, str]
"""A file, and what stands before the version in it."""

_OPENAPI_GENERATOR: Pin = ("tests/requirements.txt", "openapi-generator-cli==")


def _npm(name: str) -> Pin:
    return ("tests/strangers/npm/package.json", f'"{name}": "')


@dataclass(frozen=True)
class Tool:
    """A generator of others.

    Attributes:
        id: Its name in the data.
        make: Makes its output of a document in a folder.
        build: Compiles that output with the probe, and gives the command that runs it.
        probe: The program that uses the output, a file of `probes`.
        pin: Where its version is written.
        needs: What must be on the PATH, where that is not so everywhere.
        is_server: Whether it makes the other end, whose probe only has to compile.
    """

    id: str
    make: Callable[[Path, Path], None]
    build: Callable[[Path, Path, Path], Sequence[object]]
    probe: str
    pin: Pin
    needs: str = ""
    is_server: bool = False

    @property
    def program(self) -> Path:
        """The source of the probe."""
        return HERE / "probes" / self.probe


def _oag(
    id: str, generator: str, build: Callable[[Path, Path, Path], Sequence[object]], probe: str, *more: str
) -> Tool:
    return Tool(
        f"openapi-generator-{id}",
        makers.openapi_generator(generator, *more),
        build,
        probe,
        _OPENAPI_GENERATOR,
    )


TOOLS = (
    _oag("typescript", "typescript-axios", typescript.built, "oag_axios.ts"),
    _oag("python", "python", python.built, "oag.py"),
    _oag("java", "java", jvm.java, "Probe.java"),
    _oag("kotlin", "kotlin", jvm.kotlin, "Probe.kt"),
    _oag("csharp", "csharp", csharp.built, "oag.cs"),
    _oag("go", "go", go.built, "oag.go", "packageName=made"),
    Tool("nswag", makers.nswag, csharp.built, "nswag.cs", _npm("nswag")),
    Tool(
        "openapi-typescript",
        makers.openapi_typescript,
        typescript.built,
        "openapi_typescript.ts",
        _npm("openapi-typescript"),
    ),
    Tool("hey-api", makers.hey_api, typescript.built, "hey_api.ts", _npm("@hey-api/openapi-ts")),
    Tool("orval", makers.orval, typescript.built, "orval.ts", _npm("orval")),
    Tool(
        "oapi-codegen",
        makers.oapi_codegen,
        go.built,
        "oapi_codegen.go",
        ("tests/strangers/go/go.mod", "oapi-codegen/v2 v"),
    ),
    Tool("ogen", makers.ogen, go.built, "ogen.go", ("tests/strangers/go/go.mod", "ogen-go/ogen v")),
    Tool(
        "progenitor",
        makers.progenitor,
        rust.built,
        "progenitor.rs",
        ("Makefile", "cargo-progenitor@"),
        "cargo",
    ),
    Tool("typify", makers.typify, rust.built, "typify.rs", ("Makefile", "cargo-typify@"), "cargo"),
    Tool(
        "datamodel-code-generator",
        makers.datamodel_code_generator,
        python.built,
        "dcg.py",
        ("requirements.txt", "datamodel-code-generator=="),
    ),
    Tool(
        "quicktype-typescript",
        makers.quicktype("typescript", "ts"),
        typescript.built,
        "quicktype.ts",
        _npm("quicktype"),
    ),
    Tool(
        "quicktype-go",
        makers.quicktype("go", "go", "--package", "made"),
        go.built,
        "quicktype.go",
        _npm("quicktype"),
    ),
    Tool(
        "quicktype-csharp",
        makers.quicktype("csharp", "cs", "--namespace", "Made", "--framework", "SystemTextJson"),
        csharp.built,
        "quicktype.cs",
        _npm("quicktype"),
    ),
    Tool(
        "spring",
        makers.openapi_generator("spring"),
        jvm.spring,
        "Unit.java",
        _OPENAPI_GENERATOR,
        is_server=True,
    ),
    Tool(
        "oapi-codegen-server",
        makers.oapi_codegen_server,
        go.built,
        "unit_oapi_codegen.go",
        ("tests/strangers/go/go.mod", "oapi-codegen/v2 v"),
        is_server=True,
    ),
    Tool(
        "ogen-server",
        makers.ogen,
        go.built,
        "unit_ogen.go",
        ("tests/strangers/go/go.mod", "ogen-go/ogen v"),
        is_server=True,
    ),
)
