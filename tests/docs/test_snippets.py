"""The programs that the documentation shows, all of them: compiled with warnings as errors, run, and what they write is compared."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import black
import pytest

from goitin.model import Spec, find_services
from goitin.samples import examples as messages
from goitin.samples.messages import MessageGenerator
from goitin.samples.records import Samples
from goitin.targets.docs.examples import examples
from goitin.targets.docs.snippets import Snippets, of_record, receiving, snippets
from goitin.validator import Validator, Verdict
from goitin.wire.json_codec import JSON
from goitin.wire.tree import Number

from dotnet.toolchain import ready
from sdks import csharp, java, npm, python
from sdks.trees import GOLDEN, QCVN120, TREES

pytestmark = pytest.mark.xdist_group("snippets")


@dataclass(frozen=True)
class Shown:
    """One example in four languages, and what each of them writes: its canonical bytes, and what is found in them."""

    name: str
    texts: Snippets
    lines: list[str]


@lru_cache(maxsize=1)
def shown() -> tuple[Shown, ...]:
    return tuple(one for tree in TREES.values() for one in _of(tree.spec))


def _of(spec: Spec) -> Iterator[Shown]:
    judge, samples = Validator(spec), Samples(spec)
    for service in spec.services():
        for kind in ("request", "response"):
            found = [one.data for one in messages.shown(spec, service, kind)]
            verdicts = [judge.message(data, service=service.id, kind=kind) for data in found]
            # a record in place of the response is no message
            data, verdict = next(pair for pair in zip(found, verdicts, strict=True) if not pair[1].findings)
            texts = snippets(spec, service, kind, data)
            yield Shown(f"{spec.id}_{service.id}_{kind}", texts, _lines(verdict))
    for record in spec.records:
        members = dict(samples.record(record.id) or {})
        if record.id == "moi_kieu":
            members["MaSo"] = Number("3")  # retired
        data = JSON.write(members)
        verdict = judge.record(record.id, data)
        if verdict.valid:
            texts = of_record(spec, record, data)
            yield Shown(f"{spec.id}_{record.id}", texts, _lines(verdict))


@dataclass(frozen=True)
class Received:
    """What the programs that receive read, how many records are in it, and the programs."""

    message: bytes
    records: int
    texts: Snippets


@lru_cache(maxsize=1)
def received() -> Received:
    spec = QCVN120.spec
    (service,) = find_services(spec.services(), "dong_bo_ho_so_mc")
    message = MessageGenerator(spec, service, "request", seed=0).valid()
    return Received(message, len(Validator(spec).message(message).records), receiving(spec))


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to run in, with a message that was received."""
    (tmp_path / "message.json").write_bytes(received().message)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def _lines(verdict: Verdict) -> list[str]:
    assert verdict.written
    found = [f"{one.path} {one.severity} {one.rule} {one.message_vi}" for one in verdict.findings]
    return [verdict.written.decode(), *found]


def same(said: str) -> None:
    """Each program wrote its lines, and nothing else; how a language spells a severity is its own affair.

    Behind them, the one that receives names the service and each record.
    """
    lines = [line.casefold() for line in said.split("\n")]
    expected = [line.casefold() for one in shown() for line in one.lines]
    assert lines[: len(expected)] == expected
    first, *records, end = lines[len(expected) :]
    assert "true" in first
    assert [line.split()[0] for line in records] == ["true"] * received().records
    assert end == ""


def run(*command: str | Path, **options: object) -> str:
    done = subprocess.run(
        [str(word) for word in command], capture_output=True, encoding="utf-8", check=False, **options
    )  # type: ignore[call-overload]
    assert (done.returncode, done.stderr) == (0, "")
    text: str = done.stdout
    return text


def test_every_service_both_ways_and_every_type_is_shown() -> None:
    names = {one.name for one in shown()}

    assert {"qcvn120_dong_bo_ho_so_mc_request", "quan_trac_bao_dong_response", "quan_trac_moi_kieu"} <= names
    assert {"quan_trac_chuoi_la", "quan_trac_tu_khoa"} <= names
    assert len(names) > 150
    (codes,) = (one.lines[1:] for one in shown() if one.name == "quan_trac_moi_kieu")
    assert [line.split()[0] for line in codes] == ["/MaSo", "/MaYeu"]


def test_these_are_the_programs_on_the_pages() -> None:
    spec = GOLDEN.spec
    pages = (one for service in spec.services() for one in examples(spec, service))
    texts = [program["text"] for page in pages for program in page["languages"]]
    made = [text for one in shown() for text in one.texts]

    assert len(texts) == 4 * 2 * len(list(spec.services()))
    assert set(texts) <= set(made)


def test_python(here: Path) -> None:
    for one in shown():
        (here / f"{one.name}.py").write_text(one.texts.python, encoding="utf-8")
    environment = python.environment(*TREES.values())
    (here / "receive.py").write_text(received().texts.python, encoding="utf-8")
    files = [*(f"{one.name}.py" for one in shown()), "receive.py"]

    words = ["--strict", "--config-file=", "--cache-dir", here / "cache", "--follow-imports", "silent"]
    said = run(sys.executable, "-m", "mypy", *words, *files, cwd=here, env=environment)
    program = "import runpy, sys\nfor file in sys.argv[1:]: runpy.run_path(file)"
    wrote = run(sys.executable, "-X", "utf8", "-c", program, *files, cwd=here, env=environment)

    assert said.startswith("Success")
    same(wrote)


def test_java(here: Path) -> None:
    """Each program is put into a package of its own."""
    calls = []
    for number, text in enumerate([*(one.texts.java for one in shown()), received().texts.java]):
        (program,) = re.findall(r"^public final class (\w+)", text, re.MULTILINE)
        folder = here / f"p{number}"
        folder.mkdir()
        (folder / f"{program}.java").write_text(f"package p{number};\n{text}", encoding="utf-8")
        calls.append(f"    p{number}.{program}.main(args);")
    main = ["  public static void main(String[] args) throws Exception {", *calls, "  }"]
    (here / "All.java").write_text("\n".join(["public final class All {", *main, "}"]), encoding="utf-8")
    path = java.class_path(*TREES.values())

    words = ["-Xlint:all,-options", "-Werror", "-proc:none", "-encoding", "UTF-8", "--release", java.OLDEST]
    said = run(*java.JAVAC, *words, "-cp", path, "-d", here, *sorted(here.rglob("*.java")))
    wrote = run(*java.JAVA, "-Dstdout.encoding=UTF-8", "-cp", f"{here}:{path}", "All")

    assert said == ""
    same(wrote)


def test_csharp(here: Path) -> None:
    """Programs of statements: each is put into a method of its own, in a namespace that uses what the program uses."""
    sources = [here / "All.cs"]
    calls = []
    for number, text in enumerate([*(one.texts.csharp for one in shown()), received().texts.csharp]):
        uses, _, body = text.partition("\n\n")
        method = ["internal static class Shown", "{", "internal static void Run()", "{", body, "}", "}"]
        lines = [f"namespace Program{number}", "{", uses, *method, "}"]
        sources.append(here / f"Program{number}.cs")
        sources[-1].write_text("\n".join(lines), encoding="utf-8")
        calls.append(f"Program{number}.Shown.Run();\n")
    sources[0].write_text("".join(calls), encoding="utf-8")
    libraries = list(dict.fromkeys(one for tree in TREES.values() for one in csharp.libraries(tree)))
    for library in libraries:
        (here / library.name).write_bytes(library.read_bytes())

    said = ready().compile(sources, here / "All.dll", libraries)
    done = ready().run(here / "All.dll")

    assert said == ()
    assert (done.returncode, done.stderr) == (0, b"")
    same(done.stdout.decode())


def test_python_has_blacks_form() -> None:
    mode = black.Mode(target_versions={black.TargetVersion.PY311})
    texts = [received().texts.python, *(one.texts.python for one in shown())]

    assert [text for text in texts if black.format_str(text, mode=mode) != text] == []


def test_what_is_wrong_is_no_example() -> None:
    spec = QCVN120.spec

    with pytest.raises(ValueError, match=r"^No example of le_phi: /Gia format; /La unknown$"):
        of_record(spec, spec.record("le_phi"), b'{"Gia": "x", "La": 1}')


def test_typescript(here: Path) -> None:
    """Each program is a module, checked as strictly as TypeScript can, and run by Node in turn."""
    programs = {one.name: one.texts.typescript for one in shown()} | {"receive": received().texts.typescript}
    for name, text in programs.items():
        (here / f"{name}.ts").write_text(text, encoding="utf-8")
    npm.install(here, *TREES.values())
    (here / "all.mjs").write_text("".join(f'await import("./{name}.js");\n' for name in programs), "utf-8")

    said = npm.tsc(here, *npm.STRICT, "node.d.ts", *(f"{name}.ts" for name in programs))
    wrote = run("node", "all.mjs", cwd=here)

    assert said == ""
    same(wrote)
