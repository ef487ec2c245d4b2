"""What compiled packages really have for others: asked of Python, the JVM and .NET themselves, as lines of a listing."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from functools import cache
from pathlib import Path

from goitin.targets.csharp.names import RUNTIME as NET_RUNTIME
from goitin.targets.java.names import RUNTIME as JAVA_RUNTIME
from goitin.targets.python.names import RUNTIME as PYTHON_RUNTIME
from goitin.targets.python.names import RUNTIME_EXPORTS

from dotnet.toolchain import ready
from sdks import csharp, java
from sdks.trees import GOLDEN, QCVN120, ROOT, Tree

HERE = Path(__file__).parent
_IMPORT = re.compile(rf"^from {PYTHON_RUNTIME}\.(\S+) import (\w+)$", re.MULTILINE)


def python(tree: Tree) -> list[str]:
    """What the Python package of a tree exports, and what is in it."""
    return _python(tree, tree.spec.sdk.python_package)


def python_runtime() -> list[str]:
    """What the Python runtime exports, what packages hand on to vendors, and what generated modules import."""
    sources = (GOLDEN.generated / "python" / "src").rglob("_*.py")
    imported = {found for source in sources for found in _IMPORT.findall(source.read_text(encoding="utf-8"))}
    handed_on = {(module, name) for name, module in RUNTIME_EXPORTS.items()}
    besides = sorted(f"{module}:{name}" for module, name in imported | handed_on)
    return _python(GOLDEN, PYTHON_RUNTIME, *besides)


def _python(tree: Tree, *words: str) -> list[str]:
    places = (tree.generated / "python" / "src", tree.runtimes / "python" / "src")
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, places))}
    command = [sys.executable, HERE / "inspected.py", *words]
    return _lines(
        subprocess.run(
            command, capture_output=True, text=True, check=False, env=environment, encoding="utf-8"
        )
    )


def java_package(tree: Tree) -> list[str]:
    """What the Java package of a tree has."""
    return _java(tree.spec.sdk.java_package, java.main_classes(tree))


def java_runtime() -> list[str]:
    """What the Java runtime has, with what links it with other libraries."""
    return _java(JAVA_RUNTIME, *java.runtime(QCVN120))


def _java(package: str, *folders: Path) -> list[str]:
    program = java.compiled([HERE / "Surface.java"], kind="java-surface", jars=[])
    path = ":".join(map(str, [program, *folders, *java.runtime(QCVN120), java.jars()]))
    command = [*java.JAVA, "-cp", path, "Surface", package, *map(str, folders)]
    return _lines(subprocess.run(command, capture_output=True, text=True, check=False, encoding="utf-8"))


def csharp_package(tree: Tree) -> list[str]:
    """What the C# package of a tree has."""
    return _csharp(tree.spec.sdk.csharp_namespace, csharp.libraries(tree)[0])


def csharp_runtime() -> list[str]:
    """What the C# runtime has, with what links it with other libraries."""
    return _csharp(NET_RUNTIME, csharp.runtime(), *map(csharp.adapter, csharp.ADAPTERS))


def _csharp(space: str, *libraries: Path) -> list[str]:
    done = ready().run(_reflection(), space, *map(str, libraries))
    assert (done.returncode, done.stderr.decode()) == (0, "")
    return done.stdout.decode().splitlines()


@cache
def _reflection() -> Path:
    """The program that asks .NET, with what adapters stand on beside it."""
    beside = [csharp.runtime(), ready().newtonsoft]
    return csharp.compiled("Surface", [HERE / "Surface.cs"], beside, web=True)


def _lines(done: subprocess.CompletedProcess[str]) -> list[str]:
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.splitlines()


RUNTIMES = ROOT / "templates" / "runtime"
