"""The C# SDK: compiled with nullable checks and every warning an error."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

from goitin.targets.csharp import messages, names

from .executor import Executor
from .trees import EXECUTORS, ROOT, Tree, build, once
from dotnet.toolchain import ready

RUNTIME = ROOT / "templates" / "runtime" / "csharp"
ADAPTERS = ("AspNetCore", "NewtonsoftJson")
"""The folders of what links the runtime with other libraries; their names end the names of their packages."""


def compiled(
    name: str,
    sources: Sequence[Path],
    references: Sequence[Path] = (),
    beside: Sequence[Path] = (),
    *,
    library: bool = False,
    web: bool = False,
    framework: bool = False,
    resources: Mapping[str, Path] | None = None,
    options: Sequence[str] = (),
) -> Path:
    """Compile sources once, with copies of what they refer to and need beside; returns the assembly. A warning is a failure.

    `framework`: for .NET Framework 4.6.2.
    """
    out = build(
        f"{'net462' if framework else 'csharp'}-{name}",
        [*sources, *beside, *(resources or {}).values()],
        references,
    )
    with once(out) as part:
        if part:
            said = ready().compile(
                sources,
                part / f"{name}.dll",
                references,
                library=library,
                web=web,
                framework=framework,
                resources=resources or {},
                options=options,
            )
            assert said == (), "\n".join(said)
            for file in (*references, *beside):
                shutil.copyfile(file, part / file.name)
    return out / f"{name}.dll"


def contract(folder: Path) -> dict[str, Path]:
    """The documents of the contract below a folder, by the names that they have in an assembly."""
    return {path.relative_to(folder).as_posix(): path for path in sorted((folder / "contract").rglob("*.*"))}


def runtime(project: Path = RUNTIME, *, framework: bool = False) -> Path:
    """The compiled runtime."""
    sources = sorted((project / "src").rglob("*.cs"))
    return compiled(names.RUNTIME, sources, library=True, framework=framework)


def libraries(tree: Tree, *, framework: bool = False) -> list[Path]:
    """The compiled SDK, and the runtime that it stands on, unless it holds that."""
    folder = tree.generated / "csharp"
    sources = [path for path in sorted(folder.rglob("*.cs")) if path.relative_to(folder).parts[0] != "tests"]
    base = [] if tree.spec.sdk.is_embedded else [runtime(tree.runtimes / "csharp", framework=framework)]
    document = tree.generated / "openapi" / "openapi.json"
    resources = {"openapi.json": document} if document.is_file() else {}
    resources |= contract(folder)
    return [
        compiled(
            tree.spec.sdk.csharp_package,
            sources,
            base,
            library=True,
            framework=framework,
            resources=resources,
        ),
        *base,
    ]


def adapter(name: str) -> Path:
    """The compiled project that links the runtime with another library."""
    theirs = [ready().newtonsoft] if name == "NewtonsoftJson" else []
    sources = sorted((RUNTIME / name).glob("*.cs"))
    references = [runtime(), *theirs]
    return compiled(f"{names.RUNTIME}.{name}", sources, references, library=True, web=name == "AspNetCore")


def runtime_tests() -> Path:
    """The compiled tests of the runtime."""
    (folder,) = (RUNTIME / "tests").iterdir()
    return compiled(folder.name, sorted(folder.glob("*.cs")), [runtime()], resources=contract(folder))


def tests(tree: Tree) -> Path:
    """The compiled tests that came with the SDK."""
    (folder,) = (tree.generated / "csharp" / "tests").iterdir()
    cases = folder / "cases.json"
    return compiled(folder.name, [*sorted(folder.glob("*.cs"))], libraries(tree), [cases])


def executor(tree: Tree) -> Executor:
    """An executor of the C# SDK."""
    toolchain = ready()
    environment = {"DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1"}
    return started(tree, "csharp", [str(toolchain.host), "exec"], environment)


def started(
    tree: Tree,
    name: str,
    command: Sequence[str],
    environment: Mapping[str, str],
    *,
    is_framework: bool = False,
) -> Executor:
    """An executor that a command starts in an environment."""
    made = libraries(tree, framework=is_framework)
    sources = [EXECUTORS / "csharp" / "Executor.cs"]
    program = compiled(f"Executor.{tree.spec.id}", sources, made, framework=is_framework)
    space = tree.spec.sdk.csharp_namespace
    words = [made[0].stem, space, names.prefix(space), made[-1].stem, names.runtime(tree.spec.sdk)]
    return Executor(
        name,
        [*command, str(program), *words],
        partial(messages.named, spec=tree.spec),
        {**os.environ, **environment},
    )
