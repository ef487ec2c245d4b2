"""All targets go one way: the specification is read once, each is made only when it has to be, and trees of before are known."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from goitin.cli import main
from goitin.output import StagedFile, StagingArea
from goitin.pipeline import build, parallel
from goitin.pipeline.build import Templates, build_files
from goitin.pipeline.generate import Run, generate
from goitin.pipeline.incremental import IncrementalCache
from goitin.rendering.page import PlanContext
from goitin.source import loader
from goitin.targets import TARGETS, flavours

from sdks.trees import ROOT

NAME = "muon_sach"
BASE = ROOT / "tests" / "faults" / "base" / NAME
# What each kind of input was called in a manifest of before all targets went one way.
BEFORE = {
    "flavours": ("document", "options", "readme", "tool"),
    "vectors": ("generator", "readme", "samples", "specification"),
    "docs": ("generator", "releases", "sequence", "specification", "templates"),
}


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A specification, and all that is made of it."""
    home = tmp_path_factory.mktemp("home")
    shutil.copytree(BASE, home / "specs" / NAME)
    assert goitin(home, "generate").exit_code == 0
    return home


@pytest.fixture
def home(tree: Path, tmp_path: Path) -> Path:
    """The same, to be changed."""
    return shutil.copytree(tree, tmp_path / "home")


def goitin(home: Path, command: str, *words: str) -> Result:
    return CliRunner().invoke(
        main, [command, "--specs", str(home / "specs"), "--out", str(home / "out"), *words]
    )


def told(done: Result) -> dict[str, Any]:
    [only] = json.loads(done.stdout)["regulations"]
    return dict(only)


def contents(home: Path) -> dict[str, bytes]:
    folder = home / "out" / NAME
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def test_generate_makes_every_target_from_one_reading(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(BASE, tmp_path / "specs" / NAME)
    read: list[Path] = []
    load = loader.load

    def counted(folder: Path, *more: Any) -> loader.SourceFiles:
        read.append(folder)
        return load(folder, *more)

    monkeypatch.setattr(loader, "load", counted)
    done = goitin(tmp_path, "generate")

    assert done.exit_code == 0, done.output
    assert {path.partition("/")[0] for path in contents(tmp_path)} == {*TARGETS, ".goitin.json"}
    assert read == [tmp_path / "specs" / NAME]


def test_a_command_of_one_target_makes_the_same_as_generate(tree: Path, tmp_path: Path) -> None:
    shutil.copytree(BASE, tmp_path / "specs" / NAME)
    for command in BEFORE:
        assert goitin(tmp_path, command).exit_code == 0
    for command in ("generate", *BEFORE):
        assert goitin(tree, command, "--check").exit_code == 0

    whole = contents(tree)
    assert {path: whole[path] for path in contents(tmp_path) if path != ".goitin.json"} == {
        path: data for path, data in contents(tmp_path).items() if path != ".goitin.json"
    }


def test_only_the_target_that_has_to_be_is_made_again(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (home / "out" / NAME / "jsonschema" / "README.md").unlink()
    planned: list[str] = []

    def noting(context: PlanContext, names: Iterable[str], *more: Any, **options: Any) -> list[StagedFile]:
        planned.extend(names)
        return build_files(context, names, *more, **options)

    monkeypatch.setattr(build, "build_files", noting)
    done = told(goitin(home, "generate", "--format", "json"))

    assert planned == ["jsonschema"]
    assert done["written"] == ["jsonschema/README.md"]
    assert done["unchanged"] == len(contents(home)) - 2  # all but this one and the manifest


def test_a_tree_of_the_version_before_is_known(home: Path) -> None:
    manifest = home / "out" / NAME / ".goitin.json"
    before = contents(home)
    said = json.loads(manifest.read_bytes())
    for name, names in BEFORE.items():
        said["targets"][name]["inputs"] = dict.fromkeys(names, "0")
        gone = f"{name}/gone.txt"
        (home / "out" / NAME / gone).write_text("", encoding="utf-8")
        said["targets"][name]["outputs"][gone] = (
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        )
    manifest.write_text(json.dumps(said), encoding="utf-8")

    done = told(goitin(home, "generate", "--format", "json"))

    assert (done["written"], done["kept_aside"]) == ([], [])
    assert done["removed"] == [f"{name}/gone.txt" for name in sorted(BEFORE)]
    assert not (home / "out" / f"{NAME}.edited").exists()
    assert contents(home) == before


def test_a_file_edited_by_hand_is_kept_whatever_target_it_is_of(home: Path) -> None:
    for path in ("flavours/README.md", "vectors/bytes.jsonl", "docs/index.html"):
        (home / "out" / NAME / path).write_text("mine\n", encoding="utf-8")

    done = told(goitin(home, "generate", "--format", "json"))

    assert [kept["path"] for kept in done["kept_aside"]] == [
        "docs/index.html",
        "flavours/README.md",
        "vectors/bytes.jsonl",
    ]


def test_a_process_that_goes_on_asks_the_tool_only_for_another_document(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parallel, "cores", lambda: 1)
    asked: list[str] = []
    models = flavours._models
    monkeypatch.setattr(flavours, "_models", lambda kind, text: asked.append(kind) or models(kind, text))
    run, memory = Run(home / "specs", NAME, ["flavours"], home / "out"), IncrementalCache()
    record = home / "specs" / NAME / "records" / "phieu_muon.yaml"
    text = record.read_text(encoding="utf-8")

    for said, expected in (
        (f"# one\n{text}", 4),
        (f"# two\n{text}", 4),
        (text.replace("en: ", "en: A ", 1), 8),
    ):
        record.write_text(said, encoding="utf-8")
        generate(run, memory=memory)
        assert len(asked) == expected


def test_a_view_is_made_once_and_only_where_its_page_is_rendered(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from goitin import resolver
    from goitin.model.carriers import carriers
    from goitin.targets.java import plan as java

    made: list[str] = []
    view = java.record_view
    monkeypatch.setattr(
        java, "record_view", lambda record, spec: made.append(record.id) or view(record, spec)
    )
    spec = resolver.load(home / "specs" / NAME)
    files = list(java.TARGET.plan(PlanContext(spec, home)))

    assert len(files) > len(spec.records)
    assert made == []
    build_files(PlanContext(spec, home), ["java"], Templates(), StagingArea(), cores=1)
    assert (
        made
        == [record.id for record in spec.records if record.id not in carriers(spec).by_message]
        == ["phieu_muon"]
    )


def test_a_process_that_goes_on_writes_what_a_new_one_would_of_every_target(
    home: Path, tmp_path: Path
) -> None:
    run, memory = Run(home / "specs", NAME, list(TARGETS), home / "out"), IncrementalCache()
    record = home / "specs" / NAME / "records" / "phieu_muon.yaml"
    for old, new in (("en: ", "en: A "), ("en: A ", "en: The ")):
        record.write_text(record.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
        generate(run, memory=memory)
    generate(Run(home / "specs", NAME, list(TARGETS), tmp_path / "new"))

    new = tmp_path / "new" / NAME
    assert contents(home) == {
        path.relative_to(new).as_posix(): path.read_bytes() for path in new.rglob("*") if path.is_file()
    }


def test_no_file_where_somebody_works_changes_the_models(
    tree: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "pyproject.toml").write_text(
        "[tool.ruff]\nline-length = 60\n[tool.isort]\nknown_first_party = ['typing']\n", encoding="utf-8"
    )
    monkeypatch.chdir(tmp_path)
    shutil.copytree(BASE, tmp_path / "specs" / NAME)

    assert goitin(tmp_path, "flavours").exit_code == 0
    made, here = contents(tmp_path), contents(tree)
    assert [path for path in made if path != ".goitin.json" and made[path] != here[path]] == []


def test_flavours_alone_tell_what_their_document_cannot_hold(home: Path) -> None:
    records = home / "specs" / NAME / "records"
    text = (records / "phieu_muon.yaml").read_text(encoding="utf-8")
    for id in ("phieu_1", "phieu1"):
        (records / f"{id}.yaml").write_text(
            text.replace("record: phieu_muon", f"record: {id}"), encoding="utf-8"
        )

    done = goitin(home, "flavours")

    assert (done.exit_code, "both become Phieu1 in OpenAPI" in done.output) == (1, True), done.output
