"""Makes the other generators ready below .tools (git-ignored): those of npm by its lock file, NSwag on a .NET runtime."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from functools import lru_cache
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
sys.path.append(str(TESTS))  # for `dotnet`, the C# toolchain of the tests

HERE = Path(__file__).resolve().parent
ROOT = TESTS.parent / ".tools" / "bench-npm"

_LOCK = "package-lock.json"
_RUNTIME = {
    "runtimeOptions": {
        "framework": {"name": "Microsoft.NETCore.App", "version": "8.0.0"},
        "rollForward": "Major",
        "configProperties": {"System.Globalization.Invariant": True},
    }
}


class MissingError(Exception):
    """A tool that cannot be had here; the text says why."""


def npm(package: str) -> Path:
    """The folder of a package of package.json, installed as the lock file says."""
    if shutil.which("npm") is None:
        raise MissingError("npm is not installed")
    lock = (HERE / _LOCK).read_bytes()
    stamp = ROOT / "installed.json"
    if not stamp.is_file() or stamp.read_bytes() != lock:
        ROOT.mkdir(parents=True, exist_ok=True)
        for name in ("package.json", _LOCK):
            shutil.copy(HERE / name, ROOT)
        options = ["--ignore-scripts", "--no-audit", "--no-fund", "--omit-lockfile-registry-resolved"]
        done = subprocess.run(["npm", "ci", *options], cwd=ROOT, capture_output=True, text=True, check=False)
        if done.returncode:
            raise MissingError(f"npm cannot install it: {done.stderr.strip().partition(chr(10))[0]}")
        stamp.write_bytes(lock)
    return ROOT / "node_modules" / package


def npm_version(package: str) -> str:
    """The version that is installed."""
    content = json.loads((npm(package) / "package.json").read_text(encoding="utf-8"))
    return str(content["version"])


def jar() -> Path:
    """The program of openapi-generator, which its package on PyPI carries."""
    try:
        import openapi_generator_cli
    except ImportError:
        raise MissingError("the Python package openapi-generator-cli is not installed") from None
    if shutil.which("java") is None:
        raise MissingError("java is not installed")
    return Path(openapi_generator_cli.__file__).with_name("openapi-generator.jar")


@lru_cache(maxsize=1)
def nswag() -> tuple[Path, Path]:
    """The .NET host, and NSwag's program in a folder where a bare runtime can run it.

    NSwag asks for the runtime of ASP.NET, though of that it needs two assemblies only to write C#. They lie in the folder
    of its Windows build, in a version that its build for .NET 8 takes; without its deps.json that build finds them beside it.
    """
    from dotnet.packages import BootstrapError
    from dotnet.toolchain import ready

    try:
        host = ready().host
    except BootstrapError as error:
        raise MissingError(f"no .NET here: {error}") from None
    binaries = npm("nswag") / "bin" / "binaries"
    folder = ROOT / "nswag"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(
        binaries / "Net80", folder, ignore=shutil.ignore_patterns("*.json", "*.pdb", "*.xml", "*.exe")
    )
    for name in ("FileProviders.Abstractions", "Primitives"):
        shutil.copy(binaries / "Win" / f"Microsoft.Extensions.{name}.dll", folder)
    (folder / "dotnet-nswag.runtimeconfig.json").write_text(json.dumps(_RUNTIME), encoding="utf-8")
    return host, folder / "dotnet-nswag.dll"
