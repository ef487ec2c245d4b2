"""Runtimes lie beside the trees of the specifications, word for word, with what binds all projects together; or they are inside the SDKs."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from click.testing import CliRunner, Result

from goitin import resolver, resources
from goitin.cli import main
from goitin.model import RuntimeForm
from goitin.pipeline import runtimes
from goitin.pipeline.runtimes import RuntimesRun

from sdks.trees import ROOT

NAME = "muon_sach"
BASE = ROOT / "tests" / "faults" / "base" / NAME
POM = "<project/>\n"
SOURCE = "package vn.goitin.runtime;\n\n/** Câu. */\nfinal class Cau {}\n"

Goitin = Callable[..., Result]

pytestmark = pytest.mark.usefixtures("projects")


@pytest.fixture
def projects(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Templates with a runtime of two languages, one of which somebody has built in its place."""
    templates = shutil.copytree(resources.templates(), tmp_path / "templates")
    folder = templates / resources.RUNTIME
    shutil.rmtree(folder, ignore_errors=True)
    for path, text in {
        "java/pom.xml": POM,
        "java/src/Cau.java": SOURCE,
        "java/target/classes/Cau.class": "\0",
        "csharp/Goitin.Runtime.csproj": "<Project/>\n",
        "csharp/Directory.Build.props": "<Project/>\n",
        "csharp/src/Framework/CompilerAttributes.cs": "",
    }.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    monkeypatch.setattr(resources, "templates", lambda: templates)
    return folder


@pytest.fixture
def goitin(tmp_path: Path) -> Goitin:
    """The command, for one small specification."""
    specs = tmp_path / "specs"
    shutil.copytree(BASE, specs / NAME)

    def run(*words: str) -> Result:
        return CliRunner().invoke(
            main, ["generate", "--specs", str(specs), "--out", str(tmp_path / "out"), *words]
        )

    return run


def embed(specs: Path) -> None:
    """Have the SDKs hold their runtime."""
    file = specs / NAME / "regulation.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("sdk:\n", "sdk:\n  runtime: embedded\n"))


def test_a_runtime_is_copied_word_for_word_with_its_licence_and_without_what_a_build_left(
    goitin: Goitin, tmp_path: Path
) -> None:
    assert goitin("--target", "java").exit_code == 0

    tree = tmp_path / "out" / "runtime"
    files = sorted(file.relative_to(tree).as_posix() for file in tree.rglob("*") if file.is_file())
    assert files == [".goitin.json", "java/LICENSE", "java/pom.xml", "java/src/Cau.java"]
    assert (tree / "java/src/Cau.java").read_text(encoding="utf-8") == SOURCE


def test_only_languages_that_are_made_and_have_a_runtime_get_one(goitin: Goitin, tmp_path: Path) -> None:
    assert goitin("--target", "openapi", "--target", "jsonschema").exit_code == 0

    assert not (tmp_path / "out" / "runtime").exists()
    assert runtimes.needed(BASE, ["openapi", "python", "java"]) == ["java"]


def test_what_was_edited_is_found_and_kept_aside(goitin: Goitin, tmp_path: Path) -> None:
    goitin("--target", "java")
    edited = tmp_path / "out" / "runtime" / "java" / "pom.xml"
    edited.write_text("<mine/>\n")

    differs = goitin("--target", "java", "--check")
    mended = goitin("--target", "java")

    assert differs.exit_code == 1
    assert f"{edited} was edited by hand" in differs.output
    assert mended.exit_code == 0
    assert edited.read_text() == POM
    assert (tmp_path / "out" / "runtime.edited" / "java" / "pom.xml").read_text() == "<mine/>\n"


def test_nothing_is_written_where_nothing_changed(goitin: Goitin, projects: Path) -> None:
    goitin("--target", "java")
    (projects / "java" / "target" / "more.class").write_bytes(b"\0")

    assert "runtime: nothing changed" in goitin("--target", "java").output
    (projects / "java" / "pom.xml").write_text("<project>1</project>\n")
    assert "runtime: 1 files written" in goitin("--target", "java").output


def test_a_pom_binds_the_java_projects_the_runtime_first(goitin: Goitin, tmp_path: Path) -> None:
    goitin("--target", "java")

    pom = ET.parse(tmp_path / "out" / "pom.xml").getroot()
    assert [item.text for item in pom.iterfind(".//{*}module")] == ["runtime/java", f"{NAME}/java"]


def test_a_solution_binds_the_csharp_projects_each_once(goitin: Goitin, tmp_path: Path) -> None:
    goitin("--target", "csharp")

    text = (tmp_path / "out" / "Goitin.sln").read_text()
    projects = re.findall(r'^Project\("\{.+?\}"\) = ".+?", "(.+?)", "(\{.+?\})"$', text, re.MULTILINE)
    paths = [path for path, _ in projects]
    assert paths[:2] == ["runtime\\csharp\\Goitin.Runtime.csproj", f"{NAME}\\csharp\\MuonSach.csproj"]
    assert all((tmp_path / "out" / path.replace("\\", "/")).is_file() for path in paths)
    assert len({id for _, id in projects}) == len(projects)
    assert all(text.count(f"{id}.Release|Any CPU.Build.0") == 1 for _, id in projects)


def test_a_file_of_somebody_else_is_left_alone_and_named(goitin: Goitin, tmp_path: Path) -> None:
    theirs = tmp_path / "out" / "pom.xml"
    theirs.parent.mkdir()
    theirs.write_text("<project>theirs</project>")

    made = goitin("--target", "java")

    assert made.exit_code == 0
    assert theirs.read_text() == "<project>theirs</project>"
    assert f"{theirs}: somebody else's" in made.output
    assert goitin("--target", "java", "--check").exit_code == 0


def test_a_check_tells_a_pom_that_is_missing_or_old(goitin: Goitin, tmp_path: Path) -> None:
    goitin("--target", "java")
    pom = tmp_path / "out" / "pom.xml"
    text = pom.read_text()
    pom.write_text(text.replace("<modules>", "<modules><module>gone</module>"))

    old = goitin("--target", "java", "--check", "--format", "json")
    pom.unlink()
    missing = goitin("--target", "java", "--check")

    assert old.exit_code == 1
    assert json.loads(old.stdout)["runtime"]["beside"] == [{"path": "pom.xml", "kind": "outdated"}]
    assert missing.exit_code == 1
    assert f"{pom} is missing" in missing.stdout


def test_an_sdk_that_holds_its_runtime_needs_none_beside_it(goitin: Goitin, tmp_path: Path) -> None:
    embed(tmp_path / "specs")

    made = goitin("--target", "java", "--target", "csharp")
    assert made.exit_code == 0, made.output

    assert resolver.load(tmp_path / "specs" / NAME).sdk.runtime is RuntimeForm.EMBEDDED
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [NAME]


def test_the_word_embedded_elsewhere_in_the_file_means_nothing(tmp_path: Path) -> None:
    folder = shutil.copytree(BASE, tmp_path / NAME)
    file = folder / "regulation.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("authors: ", "authors: embedded "), "utf-8")

    assert runtimes.needed(folder, ["python", "java"]) == ["java"]


def test_templates_of_others_go_before_ours(tmp_path: Path) -> None:
    from goitin.pipeline.build import Templates

    own = tmp_path / "own" / "runtime" / "java" / "pom.xml"
    own.parent.mkdir(parents=True)
    own.write_text("<project>own</project>\n")

    runtimes.generate(RuntimesRun(["java"], tmp_path / "out", Templates(tmp_path / "own")))

    assert (tmp_path / "out" / "runtime" / "java" / "pom.xml").read_text() == "<project>own</project>\n"


def test_no_specification_takes_the_folder_of_the_runtimes(tmp_path: Path) -> None:
    folder = shutil.copytree(BASE, tmp_path / "runtime")
    file = folder / "regulation.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace(f"regulation: {NAME}", "regulation: runtime"))

    found = CliRunner().invoke(main, ["check", "--specs", str(tmp_path)])

    assert found.exit_code == 1
    assert "error bad-id: Beside the trees of specifications, 'runtime' is the folder" in found.stdout
