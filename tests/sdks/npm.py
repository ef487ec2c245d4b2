"""The TypeScript SDK: compiled as strictly as TypeScript can, for both kinds of modules, beside the runtime that it stands on."""

from __future__ import annotations

import shlex
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

from goitin import resources
from goitin.targets.typescript.names import RUNTIME as PACKAGE

from .trees import ROOT, TOOLS, Tree, build, once

TSC = TOOLS / "npm" / "node_modules" / "typescript" / "bin" / "tsc"
COMPILER = shlex.join(["node", str(TSC)])
VENDORS = TOOLS / "vendors" / "node_modules"
ENGINES = {
    "node": ("node", []),
    "deno": ("@deno/*/deno", ["run", "--allow-read"]),
    "bun": ("@oven/*/bin/bun", []),
}
"""What runs a vendor's program: the file below `VENDORS`, or a command; words before the program."""
RUNTIMES = ROOT / "templates" / "runtime"
STRICT = (
    *("--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess", "--noUnusedLocals"),
    *("--module", "nodenext", "--target", "es2022", "--lib", "es2022,dom", "--rootDir", "."),
)
"""How a vendor who is strict compiles a program for Node."""
NODE = """\
declare module "node:fs" {
  export function readFileSync(path: string): Uint8Array;
}
declare module "node:process" {
  export const argv: string[];
  export const env: Readonly<Record<string, string | undefined>>;
}
"""
"""What such a program needs to know of Node."""


def engine(name: str) -> list[str]:
    """The words before a program that one of `ENGINES` runs."""
    place, words = ENGINES[name]
    found = next(map(str, VENDORS.glob(place)), place)
    return [found, *words]


def files(folder: Path) -> list[Path]:
    """The files of a project, but for what its tools leave in it."""
    return [Path(path) for _, path in resources.files_in(folder, "", without=resources.BUILT)]


def tsc(folder: Path, *words: str) -> str:
    """What the compiler says of a project; nothing where all is right."""
    done = subprocess.run(["node", str(TSC), *words], cwd=folder, capture_output=True, text=True, check=False)
    return done.stdout + done.stderr


def link(folder: Path, name: str, place: Path) -> None:
    """Put a package where programs in a folder find it."""
    made = folder / "node_modules" / name
    made.parent.mkdir(parents=True, exist_ok=True)
    made.symlink_to(place, target_is_directory=True)


def compile_project(folder: Path, base: Path | None) -> None:
    """Compile a project where it lies.

    Args:
        folder: The project.
        base: The compiled runtime; None where the project holds it, or is it.

    """
    if base is not None:
        link(folder, PACKAGE, base)
    said = tsc(folder, "-p", "tsconfig.json") or tsc(folder, "-p", "tsconfig.cjs.json")
    assert said == "", said[-4000:]
    subprocess.run(["node", "build.mjs"], cwd=folder, check=True)


def compiled(folder: Path, kind: str, base: Path | None = None, built: Iterable[Path] = ()) -> Path:
    """A compiled copy of a project, made once."""
    out = build(f"typescript-{kind}", files(folder), [*([base] if base else []), *built])
    with once(out) as part:
        if part:
            for file in files(folder):
                to = part / file.relative_to(folder)
                to.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(file, to)
            compile_project(part, base)
    return out


def runtime(runtimes: Path = RUNTIMES) -> Path:
    """The compiled runtime of a folder of runtimes."""
    return compiled(runtimes / "typescript", "runtime")


def package(tree: Tree) -> Path:
    """The compiled SDK of a tree."""
    base = None if tree.spec.sdk.is_embedded else runtime(tree.runtimes)
    return compiled(tree.generated / "typescript", tree.spec.id, base)


def tested(package: Path) -> subprocess.CompletedProcess[str]:
    """Run the tests that came with an SDK."""
    return subprocess.run(
        ["node", "--test", "tests/"], cwd=package, capture_output=True, text=True, check=False
    )


def install(folder: Path, *trees: Tree) -> None:
    """Put the packages of some trees, and their runtime, where programs in a folder find them."""
    (folder / "node.d.ts").write_text(NODE, encoding="utf-8")
    (folder / "package.json").write_text('{"type":"module"}', encoding="utf-8")
    places = {PACKAGE: runtime()} | {tree.spec.sdk.typescript_package: package(tree) for tree in trees}
    for name, place in places.items():
        link(folder, name, place)
