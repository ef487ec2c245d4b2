"""The Java SDK: compiled with every warning an error, against jars that Maven fetched once."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from goitin.targets.java import names

from .executor import Executor
from .trees import EXECUTORS, TOOLS, Tree, build

JARS = TOOLS / "java" / "lib"


def jars() -> str:
    """The class path of everything Maven fetched."""
    found = sorted(JARS.glob("*.jar"))
    assert found, "Jars are missing; `make test` fetches them."
    return ":".join(map(str, found))


def compiled(sources: Sequence[Path], *class_path: Path, kind: str = "java") -> Path:
    """Compile sources once; returns the folder of classes. A warning is a failure."""
    out = build(kind, sources)
    if out.is_dir():
        return out
    part = out.with_suffix(".part")
    shutil.rmtree(part, ignore_errors=True)
    path = ":".join([jars(), *map(str, class_path)])
    words = [
        "-Xlint:all,-processing,-classfile",
        "-Werror",
        "-proc:none",
        "-encoding",
        "UTF-8",
        "--release",
        "17",
    ]
    done = subprocess.run(
        ["javac", *words, "-cp", path, "-d", str(part), *map(str, sources)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert not (done.stdout + done.stderr).strip(), done.stdout + done.stderr
    part.rename(out)
    return out


def main_classes(tree: Tree) -> Path:
    """The compiled SDK."""
    return compiled(sorted((tree.generated / "java" / "src" / "main" / "java").rglob("*.java")))


def test_classes(tree: Tree) -> Path:
    """The compiled tests that came with the SDK."""
    return compiled(
        sorted((tree.generated / "java" / "src" / "test" / "java").rglob("*.java")),
        main_classes(tree),
        kind="java-tests",
    )


def executor(tree: Tree) -> Executor:
    """An executor of the Java SDK."""
    program = compiled([EXECUTORS / "java" / "Executor.java"], kind="java-executor")
    path = ":".join([str(program), str(main_classes(tree)), jars()])
    return Executor(
        "java",
        ["java", "-XX:TieredStopAtLevel=1", "-cp", path, "Executor", tree.spec.sdk.java_package],
        names.class_name,
    )
