"""The quick starts of the READMEs, word for word, compiled and run."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from goitin.samples import records
from goitin.wire.json_codec import JSON

from dotnet.toolchain import ready
from sdks import csharp, java, npm, python
from sdks.trees import QCVN120, ROOT, TREES


def block(readme: str, language: str) -> str:
    """The one block of code of a language."""
    (found,) = re.findall(
        rf"^```{language}\n(.*?)^```$", (ROOT / readme).read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE
    )
    return found


@pytest.mark.parametrize("language", ["java", "csharp", "ts"])
def test_both_readmes_show_the_same_program(language: str) -> None:
    assert block("README.vi.md", language) == block("README.md", language)


def run(*command: str | Path, **options: object) -> list[str]:
    done = subprocess.run(
        [str(word) for word in command], capture_output=True, text=True, check=False, **options
    )  # type: ignore[call-overload]
    assert done.returncode == 0, done.stdout + done.stderr
    lines: list[str] = done.stdout.splitlines()
    return lines


@pytest.mark.parametrize(("readme", "label"), [("README.md", "In process"), ("README.vi.md", "Đang xử lý")])
def test_python(readme: str, label: str) -> None:
    first, *findings = run(
        sys.executable, "-X", "utf8", "-c", block(readme, "python"), env=python.environment(QCVN120)
    )

    assert first == f"True True {label}"
    assert findings[0].startswith("/MaHoSo type error MaHoSo")
    assert any("/MaTTHC required error" in line for line in findings)


def test_java(tmp_path: Path) -> None:
    source = tmp_path / "QuickStart.java"
    source.write_text(block("README.md", "java"), encoding="utf-8")
    path = java.class_path(QCVN120)
    run(*java.JAVAC, "-encoding", "UTF-8", "-cp", path, "-d", tmp_path, source)

    first, *findings = run(*java.JAVA, "-Dfile.encoding=UTF-8", "-cp", f"{tmp_path}:{path}", "QuickStart")

    assert first == "true true In process"
    assert any("/MaTTHC" in line and "required" in line for line in findings)


def test_csharp(tmp_path: Path) -> None:
    source = tmp_path / "QuickStart.cs"
    source.write_text(block("README.md", "csharp"), encoding="utf-8")
    libraries = csharp.libraries(QCVN120)
    for library in libraries:
        (tmp_path / library.name).write_bytes(library.read_bytes())
    assert ready().compile([source], tmp_path / "QuickStart.dll", libraries) == ()

    done = ready().run(tmp_path / "QuickStart.dll")

    first, *findings = done.stdout.decode().splitlines()
    assert first == "True True In process"
    assert findings[0].startswith("/MaHoSo type Error MaHoSo")


def test_typescript(tmp_path: Path) -> None:
    npm.install(tmp_path, QCVN120)
    (tmp_path / "quick.ts").write_text(block("README.md", "ts"), encoding="utf-8")
    assert npm.tsc(tmp_path, *npm.STRICT, "quick.ts") == ""

    findings = run("node", "quick.js", cwd=tmp_path)

    assert findings[0].startswith("/MaHoSo type error MaHoSo")


def test_java_of_the_package(tmp_path: Path) -> None:
    """The blocks of the README in the package."""
    source = tmp_path / "Blocks.java"
    tail = "System.out.println(packet.maHoSo() + message.kind() + input.available());"
    source.write_text(java.readme(QCVN120, tail), encoding="utf-8")
    path = java.class_path(QCVN120)
    run(*java.JAVAC, "-encoding", "UTF-8", "-cp", path, "-d", tmp_path, source)
    dossier = JSON.text(records.Samples(QCVN120.spec).record("ho_so") or {})

    (said,) = run(*java.JAVA, "-cp", f"{tmp_path}:{path}", "Blocks", input=dossier)

    assert said.endswith("REQUEST0")


@pytest.mark.parametrize("name", TREES)
def test_python_of_the_package(name: str, tmp_path: Path) -> None:
    tree = TREES[name]
    program = python.readme(tree, tmp_path)

    said = run(sys.executable, "-X", "utf8", "-c", program, env=python.environment(tree), cwd=tmp_path)

    asked = "JSON: expected a message (an object), got a list."
    assert any(asked in line for line in said)
