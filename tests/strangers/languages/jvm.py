"""Java and Kotlin, with the libraries that openapi-generator's clients ask for."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from places import JARS, SPRING

from languages.process import run

_SHORT = "-XX:TieredStopAtLevel=1"


def java(made: Path, probe: Path, work: Path) -> Sequence[object]:
    """Compile with javac."""
    sources = [*sorted((made / "src" / "main" / "java").rglob("*.java")), probe]
    options = ["-nowarn", "-encoding", "UTF-8", "-cp", f"{JARS}/*", "-d", work / "classes"]
    run(["javac", f"-J{_SHORT}", *options, *sources], work)
    return _command(work, "Probe")


def spring(made: Path, probe: Path, work: Path) -> Sequence[object]:
    """Compile a server with javac against Spring Boot."""
    sources = [*sorted((made / "src" / "main" / "java").rglob("*.java")), probe]
    path = f"{SPRING}/*:{JARS}/*"
    run(
        [
            "javac",
            f"-J{_SHORT}",
            "-nowarn",
            "-encoding",
            "UTF-8",
            "-cp",
            path,
            "-d",
            work / "classes",
            *sources,
        ],
        work,
    )
    return ["java", "-cp", f"{work / 'classes'}:{path}", "Unit"]


def kotlin(made: Path, probe: Path, work: Path) -> Sequence[object]:
    """Compile with Kotlin's compiler, which is a program for the JVM itself."""
    compiler = ["java", _SHORT, "-Xmx2g", "-cp", f"{JARS}/*", "org.jetbrains.kotlin.cli.jvm.K2JVMCompiler"]
    libraries = ":".join(str(jar) for jar in sorted(JARS.glob("*.jar")) if "compiler" not in jar.name)
    options = ["-no-stdlib", "-no-reflect", "-nowarn", "-classpath", libraries, "-d", work / "classes"]
    run([*compiler, *options, made / "src" / "main" / "kotlin", probe], work)
    return _command(work, "ProbeKt")


def _command(work: Path, main: str) -> Sequence[object]:
    return ["java", _SHORT, "-cp", f"{work / 'classes'}:{JARS}/*", main]
