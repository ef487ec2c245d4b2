"""The Java SDK: compiled with every warning an error, against jars that Maven fetched once."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from goitin.targets.java import names

from .executor import Executor
from .trees import EXECUTORS, TOOLS, Tree, build, once

JARS = TOOLS / "java" / "lib"
_SHORT = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")
"""For processes of some seconds: a compiler that compiles itself as well as it can costs twice what it saves."""
JAVA = ("java", *_SHORT)
JAVAC, JAVADOC = ((tool, *(f"-J{flag}" for flag in _SHORT)) for tool in ("javac", "javadoc"))
MAVEN = {"MAVEN_OPTS": " ".join([*_SHORT, f"-DadditionalJOption=-J{_SHORT[0]}"])}
"""What Maven is told in its environment, and the javadoc that it starts."""

OLDEST = "8"
"""The Java that the runtime and the SDKs are for; their tests and the programs of ours that use them are of a newer one."""


def found() -> list[Path]:
    """Everything Maven fetched for the package itself."""
    fetched = sorted(JARS.glob("*.jar"))
    assert fetched, "Jars are missing; `make test` fetches them."
    return fetched


def jars() -> str:
    """The class path of everything Maven fetched."""
    return ":".join(map(str, found()))


def compiled(
    sources: Sequence[Path],
    *class_path: Path,
    kind: str = "java",
    jars: Sequence[Path] | None = None,
    strict: bool = True,
    release: str = "17",
) -> Path:
    """Compile sources once, with other `jars` if they are given; returns the folder of classes. Where it is strict, a warning is a failure."""
    libraries = found() if jars is None else jars
    out = build(kind, sources, [*class_path, *([] if jars is None else jars)])
    with once(out) as part:
        if part:
            path = ":".join(map(str, [*libraries, *class_path]))
            lint = ["-Xlint:all,-options,-classfile", "-Werror"] if strict else ["-nowarn"]
            words = [*lint, "-proc:none", "-encoding", "UTF-8", "--release", release]
            command = [*JAVAC, *words, "-cp", path, "-d", str(part), *map(str, sources)]
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            assert (done.returncode, done.stdout + done.stderr) == (0, "")
    return out


def runtime(tree: Tree) -> list[Path]:
    """The compiled runtime that the SDK stands on, with its adapters, as the end of a class path; nothing where it is inside."""
    if tree.spec.sdk.is_embedded:
        return []
    sources = (tree.runtimes / "java").glob("**/src/main/java/**/*.java")
    return [compiled(sorted(sources), kind="java-runtime", release=OLDEST)]


def main_classes(tree: Tree) -> Path:
    """The compiled SDK, without its runtime."""
    sources = sorted((tree.generated / "java" / "src" / "main" / "java").rglob("*.java"))
    return compiled(sources, *runtime(tree), release=OLDEST)


def class_path(*trees: Tree) -> str:
    """The class path of programs that use these SDKs: they, their one runtime, the jars."""
    places = [path for tree in trees for path in (main_classes(tree), resources(tree), *runtime(tree))]
    return ":".join([*map(str, dict.fromkeys(places)), jars()])


def readme(tree: Tree, tail: str) -> str:
    """The blocks of the package's README, one behind the other, as the program `Blocks`; `bytes` and `input` are the reader's, `tail` is its last line."""
    text = (tree.generated / "java" / "README.md").read_text(encoding="utf-8")
    lines = "".join(re.findall(r"^```java\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)).splitlines()
    imports = dict.fromkeys(line for line in lines if line.startswith("import "))
    program = [
        *imports,
        "class Blocks { public static void main(String[] args) throws Exception {",
        "byte[] bytes = System.in.readAllBytes();",
        "java.io.InputStream input = new java.io.ByteArrayInputStream(bytes);",
        *(line for line in lines if line not in imports),
        tail,
        "} }",
    ]
    return "\n".join(program)


def resources(tree: Tree) -> Path:
    """What the package has beside its classes."""
    return tree.generated / "java" / "src" / "main" / "resources"


def test_classes(tree: Tree) -> Path:
    """The compiled tests that came with the SDK."""
    return compiled(
        sorted((tree.generated / "java" / "src" / "test" / "java").rglob("*.java")),
        main_classes(tree),
        *runtime(tree),
        kind="java-tests",
    )


def programs(tree: Tree) -> str:
    """The class path of our own programs and all they need to run with the SDK."""
    program = compiled(sorted((EXECUTORS / "java").glob("*.java")), kind="java-executor")
    return f"{program}:{class_path(tree)}"


def executor(tree: Tree) -> Executor:
    """An executor of the Java SDK."""
    words = ["-cp", programs(tree), "Executor", tree.spec.sdk.java_package]
    return Executor("java", [*JAVA, *words], partial(names.message_name, tree.spec))
