"""A specification that is none of ours: nothing that is made of it speaks of another regulation, and what its READMEs show runs."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from goitin.cli import main
from goitin.samples import records
from goitin.wire.json_codec import JSON

from dotnet.toolchain import ready
from sdks import csharp, java, python
from sdks.trees import ROOT, Tree, build, once

pytestmark = pytest.mark.xdist_group("foreign")

SOURCES = (ROOT / "generator", ROOT / "templates")
COMMANDS = ("init", "generate")
FOREIGN = re.compile(r"qcvn|hoso|ho_so|dossier|hồ sơ|dvcqg|portal|(?<!\w)cổng(?!\w)|đơn vị", re.IGNORECASE)


@pytest.fixture(scope="module")
def tree() -> Tree:
    """What `goitin init` begins, and all that is made of it."""
    sources = [path for root in SOURCES for path in root.rglob("*") if path.is_file()]
    folder = build("foreign", [path for path in sources if path.suffix != ".pyc"])
    with once(folder) as part:
        for name in COMMANDS if part else ():
            words = ["thu_nghiem"] if name == "init" else ["--out", str(part / "generated")]
            done = CliRunner().invoke(main, [name, *words, "--specs", str(part / "specs")])
            assert done.exit_code == 0, done.output
    return Tree(folder / "specs" / "thu_nghiem", folder / "generated" / "thu_nghiem")


def blocks(tree: Tree, readme: str, language: str) -> list[str]:
    """The blocks of code of a README."""
    text = (tree.generated / readme).read_text(encoding="utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)


def ran(program: str, folder: Path) -> str:
    """What a program of Python says."""
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", program],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def record(tree: Tree) -> str:
    return JSON.text(records.Samples(tree.spec).record("ban_ghi") or {})


def test_nothing_speaks_of_another_regulation(tree: Tree) -> None:
    files = [
        path for path in tree.generated.parent.parent.rglob("*") if path.is_file() and path.suffix != ".xlsx"
    ]

    found = {path.name: FOREIGN.findall(path.read_text(encoding="utf-8")) for path in files}

    assert len(files) > 300
    assert {name: words for name, words in found.items() if words} == {}


def test_no_heading_is_empty(tree: Tree) -> None:
    for path in sorted(tree.generated.rglob("README.md")):
        code = re.sub(r"^```.*?^```$", "x", path.read_text(encoding="utf-8"), flags=re.DOTALL | re.MULTILINE)
        assert re.findall(r"^##.*\n+(?=## |\Z)", code, re.MULTILINE) == [], path


def test_the_blocks_for_python_run(tree: Tree, tmp_path: Path) -> None:
    program = python.readme(tree, tmp_path)
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", program],
        cwd=tmp_path,
        env=python.environment(tree),
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    assert "Edition" not in program  # there is one only


def test_the_blocks_for_java_run(tree: Tree, tmp_path: Path) -> None:
    source = tmp_path / "Blocks.java"
    source.write_text(java.readme(tree, "System.out.print(packet.maBanGhi());"), encoding="utf-8")
    path = java.class_path(tree)
    for command in (
        [*java.JAVAC, "-encoding", "UTF-8", "-cp", path, "-d", str(tmp_path), str(source)],
        [*java.JAVA, "-cp", f"{tmp_path}:{path}", "Blocks"],
    ):
        done = subprocess.run(command, input=record(tree), capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr

    assert done.stdout == "BG-1"


def test_the_blocks_for_csharp_run(tree: Tree, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    libraries = csharp.libraries(tree)
    for library in libraries:
        shutil.copyfile(library, tmp_path / library.name)
    message = records.Samples(tree.spec).record("gui_ban_ghi_yeu_cau")
    (tmp_path / "goi-tin.json").write_text(record(tree), encoding="utf-8")
    (tmp_path / "thong-diep.json").write_text(JSON.text(message or {}), encoding="utf-8")
    monkeypatch.chdir(tmp_path)

    said = []
    for block in blocks(tree, "csharp/README.md", "csharp"):
        (tmp_path / "Example.cs").write_text(block, encoding="utf-8")
        assert ready().compile([tmp_path / "Example.cs"], tmp_path / "Example.dll", libraries) == ()
        done = ready().run(tmp_path / "Example.dll")
        assert done.returncode == 0, done.stderr.decode()
        said.append(done.stdout.decode())

    assert said == ["", "Gửi bản ghi Request True\ntốt / good\n", "0\n", "True\nTrue \n"]


def test_the_block_of_the_schemas_runs(tree: Tree) -> None:
    (block,) = blocks(tree, "jsonschema/README.md", "python")
    program = f"packet = {json.loads(record(tree))!r}\n{block}\nprint(errors)"

    assert ran(program, tree.generated / "jsonschema") == "[]\n"


def test_the_block_of_the_flavours_runs(tree: Tree) -> None:
    (block,) = blocks(tree, "flavours/README.md", "python")
    program = f"data = {record(tree).encode()!r}\n{block}\nprint(written.decode())"

    said = ran(program, tree.generated / "flavours" / "msgspec")

    assert json.loads(said) == json.loads(record(tree))
