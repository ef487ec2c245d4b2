"""The C# SDK: compiled with nullable checks and every warning an error."""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from goitin.targets.csharp import names
from goitin.targets.csharp.plan import ADAPTERS

from .executor import Executor
from .trees import EXECUTORS, Tree, build, once
from dotnet.toolchain import ready


def compiled(
    name: str,
    sources: Sequence[Path],
    references: Sequence[Path] = (),
    beside: Sequence[Path] = (),
    *,
    library: bool = False,
    web: bool = False,
    resources: Sequence[Path] = (),
) -> Path:
    """Compile sources once, with copies of what they refer to and need beside; returns the assembly. A warning is a failure."""
    out = build(f"csharp-{name}", [*sources, *beside, *resources], references)
    with once(out) as part:
        if part:
            said = ready().compile(
                sources, part / f"{name}.dll", references, library=library, web=web, resources=resources
            )
            assert said == (), "\n".join(said)
            for file in (*references, *beside):
                shutil.copyfile(file, part / file.name)
    return out / f"{name}.dll"


def library(tree: Tree) -> Path:
    """The compiled SDK."""
    folder = tree.generated / "csharp"
    others = ("tests", *ADAPTERS)
    sources = [
        path for path in sorted(folder.rglob("*.cs")) if path.relative_to(folder).parts[0] not in others
    ]
    return compiled(tree.spec.sdk.csharp_package, sources, library=True)


def adapter(tree: Tree, name: str) -> Path:
    """The compiled project that links the SDK with another library."""
    sources = sorted((tree.generated / "csharp" / name).glob("*.cs"))
    theirs = [ready().newtonsoft] if name == "NewtonsoftJson" else []
    document = tree.generated / "openapi" / "openapi.json"
    return compiled(
        f"{tree.spec.sdk.csharp_package}.{name}",
        sources,
        [library(tree), *theirs],
        library=True,
        web=name == "AspNetCore",
        resources=[document] if name == "AspNetCore" else [],
    )


def tests(tree: Tree) -> Path:
    """The compiled tests that came with the SDK."""
    (folder,) = (tree.generated / "csharp" / "tests").iterdir()
    cases = folder / "cases.json"
    return compiled(folder.name, [*sorted(folder.glob("*.cs"))], [library(tree)], [cases])


def executor(tree: Tree) -> Executor:
    """An executor of the C# SDK."""
    program = compiled(f"Executor.{tree.spec.id}", [EXECUTORS / "csharp" / "Executor.cs"], [library(tree)])
    toolchain = ready()
    space = tree.spec.sdk.csharp_namespace
    command = [str(toolchain.host), "exec", str(program), tree.spec.sdk.csharp_package, space]
    return Executor(
        "csharp",
        command,
        partial(names.class_name, namespace=space),
        {**os.environ, "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1"},
    )
