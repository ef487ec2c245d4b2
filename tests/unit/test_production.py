"""Production: from a specification to files in a sink, alone or shared by processes."""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from goitin import resources, targets
from goitin.output import StagingArea, Tree, WriteError
from goitin.pipeline import build, parallel
from goitin.pipeline.build import Templates, build_files, inputs
from goitin.rendering import verify
from goitin.rendering.page import CopiedFile, Derived, File, PlanContext, Planned, Target, Text
from goitin.rendering.renderer import RenderError
from goitin.rendering.verify import VerificationError

NAMES = ["java", "python"]


def plan(suffix: str, context: PlanContext) -> Iterator[File]:
    for name in context.spec.records:
        view = {"name": name}
        yield Planned(f"src/{name}.{suffix}", f"{suffix}/record.jinja", lambda view=view: view, (name,))
    yield CopiedFile(f"Runtime.{suffix}", f"{suffix}/Runtime.{suffix}")


@pytest.fixture(autouse=True)
def templates(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two small targets of our own in the place of the real ones."""
    folder = tmp_path / "templates"
    for name, suffix, text in (
        ("java", "java", "class {{ name }} {}\n"),
        ("python", "py", "class {{ name }}: ...\n"),
    ):
        (folder / name).mkdir(parents=True)
        (folder / suffix).mkdir(exist_ok=True)
        (folder / suffix / "record.jinja").write_text(text)
        (folder / suffix / f"Runtime.{suffix}").write_text(text.replace("{{ name }}", "Runtime"))
        monkeypatch.setattr(
            targets,
            f"_{name}",
            Target(name, lambda context, suffix=suffix: plan(suffix, context)),
            raising=False,
        )
    monkeypatch.setattr(targets, "load", lambda name: getattr(targets, f"_{name}"))
    monkeypatch.setattr(resources, "templates", lambda: folder)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return folder


def spec(*records: str) -> Any:
    return PlanContext(SimpleNamespace(records=records, tables=()), Path("specs"))  # type: ignore[arg-type]


def test_every_page_of_every_target_is_made(tmp_path: Path) -> None:
    made = build_files(spec("HoSo", "Tep"), NAMES, Templates(), StagingArea(tmp_path / "new"))
    assert [file.path for file in made] == [
        "java/Runtime.java",
        "java/src/HoSo.java",
        "java/src/Tep.java",
        "python/Runtime.py",
        "python/src/HoSo.py",
        "python/src/Tep.py",
    ]
    assert (tmp_path / "new/python/src/Tep.py").read_bytes() == b"class Tep: ...\n"


def test_a_sink_without_a_folder_only_wants_hashes(tmp_path: Path) -> None:
    with_folder = build_files(spec("HoSo"), NAMES, Templates(), StagingArea(tmp_path / "new"))
    assert build_files(spec("HoSo"), NAMES, Templates(), StagingArea()) == with_folder


def test_what_the_old_tree_has_is_not_written_again(tmp_path: Path) -> None:
    have = {file.path: file.digest for file in build_files(spec("HoSo"), NAMES, Templates(), StagingArea())}
    build_files(spec("HoSo", "Moi"), NAMES, Templates(), StagingArea(tmp_path / "new", have))
    written = sorted(path.name for path in (tmp_path / "new").rglob("*.*"))
    assert written == ["Moi.java", "Moi.py"]


@pytest.mark.parametrize("cores", [2, 3, 5])
@pytest.mark.parametrize("names", [NAMES, ["java"]])
def test_shared_work_gives_the_same_files(
    tmp_path: Path, cores: int, names: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    records = [f"R{number}" for number in range(100)]
    alone = build_files(spec(*records), names, Templates(), StagingArea(tmp_path / "alone"), cores=1)
    monkeypatch.setattr(build, "_MIN_PAGES_TO_PARALLELIZE", 0)
    assert build_files(spec(*records), names, Templates(), StagingArea(tmp_path / "shared"), cores) == alone
    for file in alone:
        assert (tmp_path / "shared" / file.path).read_bytes() == (tmp_path / "alone" / file.path).read_bytes()


@pytest.mark.parametrize("cores", [1, 2])
@pytest.mark.parametrize(
    ("template", "error", "said"),
    [
        (
            "class {{ nix }} {}\n",
            RenderError,
            "templates/java/record.jinja:1:1: error template: UndefinedError",
        ),
        (
            "class {{ name }} {\n",
            VerificationError,
            "java/src/HoSo.java:1:1: error proof: not Java: { is not closed",
        ),
        (
            "class X {}\n",
            VerificationError,
            "java/src/HoSo.java:1:1: error proof: X is declared here, but should not be",
        ),
    ],
)
def test_an_error_is_the_same_from_every_process(
    templates: Path,
    template: str,
    error: type[Exception],
    said: str,
    cores: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (templates / "java/record.jinja").write_text(template)
    monkeypatch.setattr(build, "_MIN_PAGES_TO_PARALLELIZE", 0)
    with pytest.raises(error) as caught:
        build_files(spec("HoSo"), NAMES, Templates(), StagingArea(), cores)
    assert str(caught.value).startswith(said)


def test_two_pages_with_one_path_are_refused(tmp_path: Path) -> None:
    with pytest.raises(WriteError, match=r"java/src/HoSo.java: two files of one run have this path"):
        build_files(spec("HoSo", "HoSo"), NAMES, Templates(), StagingArea(tmp_path / "new"))


def test_a_fault_of_a_users_template_leaves_the_tree_as_it_was(tmp_path: Path) -> None:
    tree = Tree(tmp_path / "out", "qcvn120")
    given = inputs(tmp_path, NAMES, Templates())
    with tree.change(given) as change:
        change.commit(build_files(spec("HoSo"), NAMES, Templates(), change.sink))
    (tmp_path / "mine/java").mkdir(parents=True)
    (tmp_path / "mine/java/record.jinja").write_text("{{ nix }}\n")
    with pytest.raises(RenderError), tree.change(given) as change:
        change.commit(build_files(spec("HoSo"), NAMES, Templates(tmp_path / "mine"), change.sink))
    assert tree.outdated(given) == {}


# ----------------------------------------------------------------------------------------- inputs


def test_inputs_change_with_what_a_target_is_made_from_and_only_then(tmp_path: Path, templates: Path) -> None:
    specification = tmp_path / "specs/qcvn120"
    (specification / "records").mkdir(parents=True)
    (specification / "records/ho_so.yaml").write_text("record: ho_so\n")
    (tmp_path / "mine").mkdir()
    first = inputs(specification, NAMES, Templates())

    (specification / "notes.txt").write_text("no specification")
    (specification / ".ho_so.yaml.swp").write_text("an editor's")
    assert inputs(specification, NAMES, Templates()) == first

    (templates / "java/record.jinja").write_text("class {{ name }} { }\n")
    second = inputs(specification, NAMES, Templates())
    assert (second["java"] != first["java"], second["python"] == first["python"]) == (True, True)

    (specification / "records/ho_so.yaml").write_text("record: ho_so # changed\n")
    third = inputs(specification, NAMES, Templates())
    assert third["python"] != second["python"]

    (specification / "records/ho_so.yaml").rename(specification / "records/ho_so_2.yaml")
    assert inputs(specification, NAMES, Templates()) != third
    assert inputs(specification, NAMES, Templates(tmp_path / "mine")) != inputs(
        specification, NAMES, Templates()
    )


def test_the_text_of_a_licence_is_an_input(templates: Path, tmp_path: Path) -> None:
    (templates / "licences").mkdir()
    licence = templates / "licences" / "Apache-2.0.txt"
    licence.write_text("one\n")
    before = inputs(tmp_path, NAMES, Templates())

    licence.write_text("two\n")

    assert inputs(tmp_path, NAMES, Templates()) != before


# ----------------------------------------------------------------------------------------- proofs


def test_what_this_generator_proved_and_nobody_touched_is_not_proved_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    proved: list[str] = []
    monkeypatch.setattr(verify, "verify", lambda path, _text, _declares: proved.append(path))
    tree = Tree(tmp_path / "out", "qcvn120")

    def run(generator: str, *records: str) -> list[str]:
        proved.clear()
        with tree.change({name: {"generator": generator} for name in NAMES}) as change:
            change.commit(build_files(spec(*records), NAMES, Templates(), change.sink))
        return sorted(proved)

    every = ["java/Runtime.java", "java/src/HoSo.java", "python/Runtime.py", "python/src/HoSo.py"]
    assert run("one", "HoSo") == every
    assert run("one", "HoSo") == []
    assert run("one", "HoSo", "Tep") == ["java/src/Tep.java", "python/src/Tep.py"]
    (tmp_path / "out/qcvn120/java/Runtime.java").write_text("mine")
    assert run("one", "HoSo") == ["java/Runtime.java"]
    assert run("two", "HoSo") == every


# ----------------------------------------------------------------------------------------- kinds of files


def test_a_text_is_written_as_it_is_and_an_empty_one_is_no_file(monkeypatch: pytest.MonkeyPatch) -> None:
    files = [Text("some.jsonl", lambda: "{}\n"), Text("none.jsonl", str)]
    monkeypatch.setattr(targets, "_python", Target("python", lambda _: files))

    assert [file.path for file in build_files(spec(), ["python"], Templates(), StagingArea())] == [
        "python/some.jsonl"
    ]


def test_a_file_is_made_of_the_page_of_another_target(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    derived = Derived("length.txt", "java/src/HoSo.java", lambda text: f"{len(text)}\n")
    monkeypatch.setattr(targets, "_python", Target("python", lambda _: [derived]))

    build_files(spec("HoSo"), ["python"], Templates(), StagingArea(tmp_path))

    assert (tmp_path / "python/length.txt").read_text() == f"{len('class HoSo {}' + chr(10))}\n"


def test_a_source_is_made_once_however_many_targets_have_a_file_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []

    def text(name: str) -> str:
        made.append(name)
        return f"{name}\n"

    names = [f"{number}.txt" for number in range(60)]
    sources = [Text(name, partial(text, name)) for name in names]
    copies = [Derived(name, f"java/{name}", str) for name in names]
    monkeypatch.setattr(targets, "_java", Target("java", lambda _: sources))
    for target in ("_python", "_csharp"):
        monkeypatch.setattr(targets, target, Target(target[1:], lambda _: copies), raising=False)

    files = build_files(spec("HoSo"), ["python", "csharp"], Templates(), StagingArea(tmp_path), cores=1)

    assert sorted(made) == sorted(names)
    assert len({file.path for file in files}) == 2 * len(names)


def test_files_that_share_work_are_made_by_one_process(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = [Text(f"{number}.txt", lambda: f"{os.getpid()}\n", shares="work") for number in range(60)]
    monkeypatch.setattr(targets, "_python", Target("python", lambda _: files))

    build_files(
        spec(*(f"R{number}" for number in range(60))), NAMES, Templates(), StagingArea(tmp_path), cores=3
    )

    assert len({path.read_text() for path in (tmp_path / "python").iterdir()}) == 1


@pytest.mark.parametrize("processes", [1, 2, 8, 64, 500])
def test_never_more_pieces_than_can_be_shared(processes: int) -> None:
    plans: dict[str, list[File]] = {
        name: [Text(f"{n}", str) for n in range(9000)] for name in targets.TARGETS
    }
    made = list(build._pieces(plans, min(build._MOST, build._PIECES * processes)))

    assert len(made) <= parallel.MOST_PIECES
    assert sum(map(len, made)) == 9000 * len(plans)
