"""A vendor's program in each language uses the built package; what it says is what the reference judge says."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest

from goitin.model import service_lookup
from goitin.samples import messages as packets
from goitin.targets.java import bundle
from goitin.validator.validator import Validator

from dotnet.toolchain import ready
from sdks import java, npm, packed, python
from sdks.trees import QCVN120, ROOT

CONSUMERS = ROOT / "tests" / "consumers"
MADE = '{"MaHoSo":"H56.14-240312-0001","ThoiDiemXuLy":"20240312083000","NoiDungXuLy":"Tiếp nhận","TrangThai":"2"}'
FRAMEWORKS = """\
the newer one: true
mapper: true
and back: true
valid: []
valid: [/MaHoSo, /NoiDungXuLy, /ThoiDiemXuLy, /TrangThai]
"""

pytestmark = pytest.mark.xdist_group("packages")


@pytest.fixture(scope="module")
def dist() -> Path:
    return packed.dist(QCVN120)


@pytest.fixture(scope="module")
def messages(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The files of a valid message and a wrong one."""
    folder = tmp_path_factory.mktemp("messages")
    spec, service = service_lookup.named([QCVN120.spec], "cap_nhat_tien_do_ho_so_mc")
    made = packets.MessageGenerator(spec, service, "request", 3)
    for name, data in {"dung.json": made.valid(), "sai.json": made.invalid()[0]}.items():
        (folder / name).write_bytes(data)
    return [str(folder / "dung.json"), str(folder / "sai.json")]


@pytest.fixture(scope="module")
def expected(messages: list[str]) -> str:
    """What the reference judge says of them, as the consumers say it."""
    judge = Validator(QCVN120.spec)
    lines = []
    for file in messages:
        verdict = judge.message(Path(file).read_bytes())
        lines.append(f"{verdict.service} {verdict.kind} {'valid' if verdict.valid else 'invalid'}")
        lines += [f"{item.path} {item.rule} {item.severity}" for item in verdict.findings]
        lines += [item.written.decode() if item.written else "no value" for item in verdict.records]
    assert {line.split()[-1] for line in lines} >= {"valid", "invalid", "error"}
    return "\n".join([*lines, MADE, ""])


def run(*command: str | Path, folder: Path | None = None) -> str:
    done = subprocess.run(
        command, cwd=folder, capture_output=True, check=False, env={**os.environ, **java.MAVEN}
    )
    assert done.returncode == 0, (done.stdout + done.stderr).decode()
    return done.stdout.decode()


@pytest.fixture(scope="module")
def installed() -> Path:
    """The Python of an environment with the wheel and what it needs."""
    return packed.environment(QCVN120) / "bin" / "python"


def test_python(installed: Path, messages: list[str], expected: str) -> None:
    assert run(installed, "-X", "utf8", CONSUMERS / "python" / "consumer.py", *messages) == expected


def test_python_has_nothing_but_what_the_wheel_asks_for(installed: Path) -> None:
    assert (
        run(installed, "-c", "import qcvn120, pydantic; print(qcvn120.__file__)")
        .strip()
        .startswith(str(installed.parents[1]))
    )
    with pytest.raises(AssertionError, match="No module named 'click'"):
        run(installed, "-c", "import click")


def test_the_quick_start_of_the_wheel(installed: Path, tmp_path: Path) -> None:
    said = run(
        installed, "-X", "utf8", "-c", python.readme(QCVN120, tmp_path, has_fastapi=False), folder=tmp_path
    )

    assert "(root): error type: JSON: " in said


@pytest.fixture(scope="module")
def on_npm(dist: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The vendor's program, compiled; the packages were installed by the line of the README, and from nowhere else."""
    work = tmp_path_factory.mktemp("typescript")
    readme = (QCVN120.generated / "typescript" / "README.md").read_text(encoding="utf-8")
    (archives,) = re.findall(r"^npm install (.*)$", readme, re.MULTILINE)
    files = [str(dist.parent / name) for name in archives.split()]
    (work / "package.json").write_text('{"private":true,"type":"module"}', encoding="utf-8")
    run("npm", "install", "--offline", "--silent", "--no-audit", "--no-fund", *files, folder=work)
    (work / "node.d.ts").write_text(npm.NODE, encoding="utf-8")
    programs = sorted(path.name for path in (CONSUMERS / "typescript").iterdir())
    for name in programs:
        shutil.copyfile(CONSUMERS / "typescript" / name, work / name)
    assert npm.tsc(work, *npm.STRICT, "node.d.ts", *programs) == ""
    return work


@pytest.mark.parametrize("engine", npm.ENGINES)
def test_typescript(on_npm: Path, messages: list[str], expected: str, engine: str) -> None:
    assert run(*npm.engine(engine), "consumer.js", *messages, folder=on_npm) == expected


@pytest.mark.parametrize("engine", npm.ENGINES)
def test_typescript_reads_streams_of_the_web(on_npm: Path, messages: list[str], engine: str) -> None:
    said = run(*npm.engine(engine), "stream.js", *messages, folder=on_npm).splitlines()

    expected = []
    for file in messages:
        verdict = Validator(QCVN120.spec).message(Path(file).read_bytes())
        expected += [item.written.decode() if item.written else "no value" for item in verdict.records]
        expected.append(str(verdict.valid).lower())
    assert said == [*expected, "/MaHoSo required, /NguoiXuLy required"]


@pytest.mark.parametrize("engine", npm.ENGINES)
def test_a_program_of_commonjs_has_the_same_package(on_npm: Path, messages: list[str], engine: str) -> None:
    program = "const { readMessage } = require('qcvn120'); console.log(readMessage(require('fs').readFileSync(process.argv[2])).valid)"
    (on_npm / "old.cjs").write_text(program, encoding="utf-8")

    assert [run(*npm.engine(engine), "old.cjs", one, folder=on_npm) for one in messages] == [
        "true\n",
        "false\n",
    ]


@pytest.fixture(scope="module")
def built(dist: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The vendor's Maven project, built; the package was installed by the line of its README."""
    work = tmp_path_factory.mktemp("java")
    repository = packed.scratch_repository(work / "repository", "vn")
    local = f"-Dmaven.repo.local={repository}"
    readme = (QCVN120.generated / "java" / "README.md").read_text(encoding="utf-8")
    lines = re.findall(r"^mvn (install:.*)$", readme, re.MULTILINE)
    assert len(lines) == 2  # the runtime, and the package that stands on it
    for line in lines:
        run("mvn", "-B", "-q", local, *line.split(), folder=dist.parent)
    shutil.copytree(CONSUMERS / "java", work / "project")
    version = f"-Dqcvn120.version={QCVN120.spec.version}"
    copied = ["dependency:copy-dependencies", "-DoutputDirectory=target/lib"]
    run("mvn", "-B", "-q", local, version, "package", *copied, folder=work / "project")
    assert (work / "project" / "target" / "lib" / f"qcvn120-{QCVN120.spec.version}.jar").read_bytes() == (
        dist / "java" / f"qcvn120-{QCVN120.spec.version}.jar"
    ).read_bytes()
    return work / "project" / "target"


@pytest.mark.parametrize(
    "words",
    [
        ["-cp", "consumer.jar:lib/*", "consumer.Main"],
        ["-p", "consumer.jar:lib", "--add-modules", "ALL-MODULE-PATH", "-m", "consumer/consumer.Main"],
    ],
    ids=["class path", "module path"],
)
def test_java(built: Path, messages: list[str], expected: str, words: list[str]) -> None:
    assert run(*java.JAVA, *words, *messages, folder=built) == expected + FRAMEWORKS


@pytest.mark.parametrize("modules", [False, True], ids=["class path", "module path"])
@pytest.mark.parametrize(
    "mappers", [(), ("com",), ("tools",), ("com", "tools")], ids=["none", "Jackson 2", "Jackson 3", "both"]
)
def test_java_needs_no_mapper(dist: Path, mappers: tuple[str, ...], modules: bool, tmp_path: Path) -> None:
    """Compiled with every warning an error, with what a consumer has and nothing else."""
    names = {
        "com": ["jackson-core-2", "jackson-databind-2"],
        "tools": ["jackson-core-3", "jackson-databind-3"],
    }
    wanted = ["jackson-annotations"] if mappers else []
    wanted += [name for mapper in mappers for name in names[mapper]]
    jars = [jar for jar in java.found() if jar.name.startswith(tuple(wanted))]
    assert len(jars) == len(wanted)
    path = ":".join(map(str, [*jars_of(dist), *jars]))
    source = tmp_path / "Bare.java"
    text = (CONSUMERS / "bare" / "Bare.java").read_text(encoding="utf-8")
    source.write_text(f"package bare;\n\n{text}" if modules else text, encoding="utf-8")
    (tmp_path / "module-info.java").write_text(
        "module bare { requires vn.qcvn120; requires vn.goitin.runtime; }\n", encoding="utf-8"
    )
    sources = [source, tmp_path / "module-info.java"] if modules else [source]
    lint = ["-Xlint:all,-requires-automatic", "-Werror", "-encoding", "UTF-8"]
    run(*java.JAVAC, *lint, "-p" if modules else "-cp", path, "-d", tmp_path / "out", *sources)
    words = ["-p", f"{tmp_path / 'out'}:{path}", "--add-modules", "ALL-MODULE-PATH", "-m", "bare/bare.Bare"]
    said = run(*java.JAVA, *(words if modules else ["-cp", f"{tmp_path / 'out'}:{path}", "Bare"]))

    assert said == f"required 1 {{}}\n{{reason=empty}}\n[{', '.join(mappers)}]\n"


def jars_of(dist: Path) -> list[Path]:
    """The package and its runtime, which is all that it needs."""
    return [
        dist / "java" / f"qcvn120-{QCVN120.spec.version}.jar",
        dist.parent / "runtime" / "java" / f"goitin-runtime-{bundle.runtime_version()}.jar",
    ]


def test_java_8(dist: Path, tmp_path: Path) -> None:
    """A program in its language, compiled against its library and nothing but the package, every warning an error."""
    path = ":".join(map(str, jars_of(dist)))
    lint = ["-Xlint:all,-options", "-Werror", "-encoding", "UTF-8", "--release", "8"]
    run(*java.JAVAC, *lint, "-cp", path, "-d", tmp_path, CONSUMERS / "java8" / "Old.java")

    said = run(*java.JAVA, "-cp", f"{tmp_path}:{path}", "Old").splitlines()

    assert said == [MADE, "true true", "json cut", "REQUEST false"]


def test_csharp(dist: Path, messages: list[str], expected: str, tmp_path: Path) -> None:
    libraries = []
    for tree, name, version in (
        ("qcvn120", "Qcvn120", QCVN120.spec.version),
        ("runtime", "Goitin.Runtime", "0.1.0"),
    ):
        with zipfile.ZipFile(dist.parent / tree / "csharp" / f"{name}.{version}.nupkg") as opened:
            libraries.append(Path(opened.extract(f"lib/net8.0/{name}.dll", tmp_path)))
    program = tmp_path / "program" / "Consumer.dll"
    assert ready().compile([CONSUMERS / "csharp" / "Consumer.cs"], program, libraries) == ()
    for library in libraries:
        shutil.copy(library, program.parent)

    done = ready().run(program, *messages)

    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode() == expected
