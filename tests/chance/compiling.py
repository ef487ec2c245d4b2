"""The SDKs of many specifications: compiled with every warning an error, and tried by the tests that they carry."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from dotnet.toolchain import ready
from sdks import csharp, java, npm, python
from sdks.trees import Tree


def in_python(trees: Sequence[Tree], _tried: int = 0) -> None:
    """The tests of all Python packages, in one process."""
    folders = [tree.generated / "python" for tree in trees]
    words = ["-q", "-p", "no:cacheprovider", "--import-mode=importlib", "--rootdir", str(folders[0])]
    command = [sys.executable, "-m", "pytest", *words, *(str(folder / "tests") for folder in folders)]
    environment = python.environment(*trees)
    _right(
        subprocess.run(command, capture_output=True, text=True, check=False, env=environment, cwd=folders[0])
    )


def in_java(trees: Sequence[Tree], tried: int) -> None:
    """All Java packages in one compilation, their tests in another; the tests of the first ones."""
    runtime = java.runtime(trees[0])
    main = java.compiled(_all(trees, "java/src/main/java"), *runtime, kind="java-chance", release=java.OLDEST)
    tests = java.compiled(_all(trees[:tried], "java/src/test/java"), main, *runtime, kind="java-chance-tests")
    for tree in trees[:tried]:  # `cases.json` has one name in all of them
        resources = [tree.generated / "java" / "src" / part / "resources" for part in ("test", "main")]
        path = ":".join(map(str, [tests, *resources, main, *runtime, java.jars()]))
        words = ["--select-package", tree.spec.sdk.java_package, "--disable-banner", "--details=summary"]
        launcher = ["org.junit.platform.console.ConsoleLauncher", "execute", *words]
        done = subprocess.run(
            [*java.JAVA, "-cp", path, *launcher],
            capture_output=True,
            text=True,
            check=False,
        )
        _right(done)
        assert " 0 tests successful" not in done.stdout


def in_csharp(trees: Sequence[Tree], tried: int) -> None:
    """Each C# library; the tests of the first ones."""
    for tree in trees:
        assert csharp.libraries(tree)[0].is_file()
    for tree in trees[:tried]:
        done = ready().run(csharp.tests(tree), invariant=True)
        assert done.returncode == 0, (done.stdout + done.stderr).decode()


def in_typescript(trees: Sequence[Tree], tried: int) -> None:
    """Each TypeScript package, for both kinds of modules; the tests of the first ones."""
    packages = [npm.package(tree) for tree in trees]
    for package in packages[:tried]:
        _right(npm.tested(package))


def _all(trees: Sequence[Tree], folder: str) -> list[Path]:
    return [path for tree in trees for path in sorted((tree.generated / folder).rglob("*.java"))]


def _right(done: subprocess.CompletedProcess[str]) -> None:
    assert done.returncode == 0, (done.stdout + done.stderr)[-6000:]
