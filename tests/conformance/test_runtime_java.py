"""The runtime of Java: tried by its own tests, shared by two regulations in one program, put inside an SDK where a specification says so."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from goitin.model import RuntimeForm
from goitin.samples.records import Samples
from goitin.targets.java import bundle
from goitin.wire.json_codec import JSON

from sdks import java, vectors
from sdks.embedding import embedded
from sdks.executor import Executor
from sdks.trees import GOLDEN, QCVN120, ROOT, Tree

pytestmark = pytest.mark.xdist_group("runtime-java")

PROJECT = ROOT / "templates" / "runtime" / "java"
WARNING = re.compile(r"^\S+: warning: (?!no @param|no @return)(.*)$", re.MULTILINE)


def run(*command: str | Path) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def test_its_own_tests_pass() -> None:
    runtime = java.runtime(QCVN120)
    tests = sorted(PROJECT.glob("**/src/test"))
    sources = [source for folder in tests for source in sorted(folder.rglob("*.java"))]
    classes = java.compiled(sources, *runtime, kind="java-runtime-tests")
    resources = [folder / "resources" for folder in tests]
    path = ":".join(map(str, [classes, *resources, *runtime, java.jars()]))
    launcher = ["org.junit.platform.console.ConsoleLauncher", "execute", "--scan-class-path", classes]

    said = run(*java.JAVA, "-cp", path, *launcher, "--disable-banner", "--details=summary")

    assert " 0 tests successful" not in said


def test_its_documentation_is_made_without_a_warning(tmp_path: Path) -> None:
    words = ["-quiet", "-Xdoclint:all", "-Xmaxwarns", "100000", "-encoding", "UTF-8", "-cp", java.jars()]
    sources = sorted(PROJECT.glob("**/src/main/**/*.java"))

    said = run(*java.JAVADOC, *words, "-d", tmp_path, *sources)

    assert WARNING.findall(said) == []


def test_its_modules_are_of_its_version() -> None:
    """Also what they ask of it: this very version, or what OSGi takes for as good."""
    version = bundle.runtime_version()
    modules = [ET.parse(module / "pom.xml").getroot() for module in bundle.adapters(PROJECT)]
    asked = [
        dependency.findtext("{*}version", "")
        for pom in modules
        for dependency in pom.iterfind(".//{*}dependency")
        if dependency.findtext("{*}artifactId") == "goitin-runtime"
    ]

    assert len(modules) == 3
    assert [pom.findtext("{*}version", "") for pom in modules] == asked == [version] * len(modules)
    for pom in modules:
        assert pom.findtext(".//{*}Import-Package", "").startswith(bundle.runtime_import())


def test_it_knows_no_generated_package() -> None:
    own = re.compile(r"^import (?:static )?(?!vn\.goitin\.runtime)(vn\..*);$", re.MULTILINE)

    assert [own.findall(path.read_text("utf-8")) for path in PROJECT.rglob("*.java")].count([]) > 90
    assert "goitin-runtime" in (PROJECT / "pom.xml").read_text("utf-8")


def test_it_reads_no_clock_and_opens_no_connection() -> None:
    outside = re.compile(r"java\.net|\.now\(|nanoTime|currentTimeMillis|new Date\(|Clock|\bRandom\b")
    texts = {path.name: path.read_text("utf-8") for path in PROJECT.glob("**/src/main/**/*.java")}

    assert [name for name, text in texts.items() if outside.search(text)] == []


SIDE_BY_SIDE = """
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.example.quantrac.PhiDo;
import vn.goitin.runtime.Finding;
import vn.goitin.runtime.Packet;
import vn.goitin.runtime.ReadOptions;
import vn.goitin.runtime.Regulation;
import vn.qcvn120.TienDoHoSo;

final class SideBySide {
  public static void main(String[] args) {
    byte[] empty = "{}".getBytes(StandardCharsets.UTF_8);
    List<Finding> first = TienDoHoSo.read(empty).findings();
    List<Finding> second = PhiDo.read(empty).findings();
    System.out.println(first.get(0).getClass() == second.get(0).getClass());
    for (Packet packet : List.of(TienDoHoSo.builder().build(), PhiDo.builder().build())) {
      Regulation regulation = packet.recordType().regulation();
      System.out.println(regulation.id() + " " + regulation.newest() + " " + packet.validate().size());
    }
    try {
      TienDoHoSo.read(empty, ReadOptions.STRICT.with(vn.example.quantrac.Editions.NEWEST));
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    try {
      vn.qcvn120.Messages.read(empty, ReadOptions.STRICT.with(vn.example.quantrac.Services.ALL.get(0)));
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
  }
}
"""


def test_two_regulations_in_one_program_have_one_runtime_and_do_not_mix(tmp_path: Path) -> None:
    source = tmp_path / "SideBySide.java"
    source.write_text(SIDE_BY_SIDE, encoding="utf-8")
    newest = [tree.spec.editions[-1].id for tree in (QCVN120, GOLDEN)]

    said = run(*java.JAVA, "-cp", java.class_path(QCVN120, GOLDEN), source).splitlines()

    assert said[0] == "true"
    assert re.fullmatch(rf"qcvn120 {newest[0]} [1-9]\d*", said[1])
    assert re.fullmatch(rf"quan_trac {newest[1]} [1-9]\d*", said[2])
    assert said[3:] == [
        f"{newest[1]} is no edition of qcvn120",
        f"{next(iter(GOLDEN.spec.services())).id} is no service of qcvn120",
    ]


@pytest.fixture(scope="module")
def inside() -> Tree:
    """A small specification whose SDKs hold their runtime."""
    return embedded("java")


@pytest.fixture(scope="module")
def executor(inside: Tree) -> Iterator[Executor]:
    with java.executor(inside) as running:
        yield running


def test_an_sdk_with_the_runtime_inside_stands_alone(inside: Tree) -> None:
    sources = sorted((inside.generated / "java").rglob("*.*"))

    assert inside.spec.sdk.runtime is RuntimeForm.EMBEDDED
    assert java.runtime(inside) == []
    assert not any("vn.goitin" in path.read_text("utf-8") for path in sources if path.is_file())
    assert java.test_classes(inside).is_dir()


def test_an_sdk_with_the_runtime_inside_says_what_the_vectors_say(inside: Tree, executor: Executor) -> None:
    asked = [one for file in vectors.files(inside) for one in vectors.read(file)]

    answers = executor.ask_all([one.case for one in asked])

    assert len(asked) > 100
    assert [
        one.name for one, answer in zip(asked, answers, strict=True) if not one.is_answered_by(answer)
    ] == []


def test_the_first_record_of_a_process_loads_no_streams_and_few_lambdas(tmp_path: Path) -> None:
    """Each costs a new process as much as reading a record does afterwards."""
    packet = tmp_path / "packet.json"
    values = Samples(QCVN120.spec).record("tien_do_ho_so")
    assert values is not None
    packet.write_bytes(JSON.text(values).encode())
    program = java.compiled(
        [ROOT / "tests" / "consumers" / "first" / "First.java"],
        java.main_classes(QCVN120),
        *java.runtime(QCVN120),
        kind="java-first",
    )
    path = f"{program}:{java.class_path(QCVN120)}"

    said = run(*java.JAVA, "-Xlog:class+load:stdout", "-cp", path, "First", packet)

    loaded = re.findall(r"^\[.*?\] (\S+) source:", said, re.MULTILINE)
    assert "vn.qcvn120.TienDoHoSo" in loaded
    assert [name for name in loaded if name.startswith("java.util.stream.") and "Lambda" in name] == []
    assert [name for name in loaded if name.startswith("vn.goitin.runtime.") and "Lambda" in name] == []
