"""Any text in any place of a specification is refused with a finding, or comes out as harmless text in every target.

Three packs, made by `kept`, hold every hostile text of `texts` in every place that takes it; they are generated, compiled with
every warning an error, asked, parsed and rendered here. `python -m safety` tries many more of them.
"""

from __future__ import annotations

import importlib
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from goitin.pipeline.generate import Run, generate
from goitin.rendering import escape

from . import hostile, kept, scalars, texts
from .seen import HIDDEN, Page, squeezed
from fuzz.sides import started
from sdks import csharp, java, npm, python, vectors
from sdks.trees import Tree

pytestmark = pytest.mark.xdist_group("safety")

PACKS = range(kept.PACKS)


# ------------------------------------------------------------------------------- every place, every text


def test_the_specification_has_a_text_in_every_place_that_document_declares() -> None:
    assert scalars.declared() - {scalars.says(item) for item in scalars.scalars()} == set()


def test_as_it_stands_it_has_no_fault() -> None:
    assert hostile.errors(scalars.SPEC) == []


def test_every_place_that_takes_any_text_holds_some_in_a_pack(packs: list[Tree]) -> None:
    free = {name for name, some in kept.takes(packs).items() if set(some) == set(hostile.GROUPS)}
    held = {name for tree in packs for name in kept.used(tree)}

    assert len(free) > 100
    assert free - held == set()


def test_every_text_stands_in_labels_notes_codes_and_sentences_of_the_packs(packs: list[Tree]) -> None:
    for key in ("Field.vi", "Field.note.en", "Code.vi", "Record.en", "Rule.vi", "Regulation.sdk.authors"):
        held = " ".join(kept.used(tree)[key] for tree in packs)
        assert [text for text in texts.PLAIN if text not in held] == [], key


@pytest.mark.parametrize("text", texts.REFUSED, ids=ascii)
def test_what_no_text_may_hold_is_refused_wherever_it_stands(text: str, tmp_path: Path) -> None:
    trial = hostile.Trial(tmp_path / "moi_cho")
    number = texts.REFUSED.index(text)

    alone = [place for place in trial.places if place.kind == 0]
    for place in alone[number :: len(texts.REFUSED)]:
        found = trial.findings(place, text)
        assert found, place.name
        assert all(finding.hint for finding in found)


# ------------------------------------------------------------------------------------- in four languages


@pytest.mark.parametrize("pack", PACKS)
def test_nothing_that_hides_or_turns_the_reading_stands_in_a_generated_file(
    packs: list[Tree], pack: int
) -> None:
    files = [path for path in packs[pack].generated.rglob("*") if path.is_file()]

    assert [path.name for path in files if HIDDEN.search(path.read_bytes().decode())] == []


@pytest.mark.parametrize("pack", PACKS)
def test_java_and_csharp_compile_with_every_warning_an_error(packs: list[Tree], pack: int) -> None:
    assert java.main_classes(packs[pack]).is_dir()
    assert csharp.libraries(packs[pack])[0].is_file()


@pytest.mark.parametrize("pack", PACKS)
def test_typescript_compiles_and_passes_its_own_tests(packs: list[Tree], pack: int) -> None:
    package = npm.package(packs[pack])
    done = npm.tested(package)

    assert done.returncode == 0, done.stdout[-4000:]


def test_the_three_languages_say_the_texts_unaltered_in_their_findings(packs: list[Tree]) -> None:
    tree = packs[0]
    cases = [item.case for item in vectors.read(vectors.folder(tree) / "records" / "ban_ghi.jsonl")][::9]

    with started(tree) as sides:
        said = sides.ask(cases)

    for answers in said:
        assert len({(answer.findings, answer.sentences, answer.written) for answer in answers.values()}) == 1
    sentences = " ".join(vi for answers in said for vi, _ in answers["java"].sentences)
    assert kept.used(tree)["Field.vi"] in sentences
    assert kept.used(tree)["Rule.vi"] in sentences


@pytest.mark.parametrize("pack", PACKS)
def test_python_imports_and_shows_the_texts_in_its_documentation(packs: list[Tree], pack: int) -> None:
    tree = packs[pack]
    spec = tree.spec
    with python.imported(tree) as package:
        for table in spec.tables:
            members = [getattr(package, _pascal(table.id))(code.code) for code in table.codes]
            assert [(one.label_vi, one.label_en) for one in members] == [
                (code.label.vi, code.label.en) for code in table.codes
            ]
        for record in spec.records:
            made = python.model(package, record.id)
            docs = [escape.single_line(made.__doc__), *_docs(importlib.import_module(made.__module__))]
            said = squeezed(" ".join(docs))
            for label in (record.label, *(field.label for field in record.fields)):
                assert squeezed(escape.single_line(label.vi)) in said, record.id


def _pascal(id: str) -> str:
    from goitin.targets.python import names

    return names.class_name(id)


def _docs(module: Any) -> Iterator[str]:
    """Every docstring of a module as the interpreter's own parser reads it: of classes, and behind fields."""
    import ast
    import inspect

    for node in ast.walk(ast.parse(inspect.getsource(module))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def test_the_python_flavours_run_without_a_warning(packs: list[Tree], tmp_path: Path) -> None:
    tree = packs[0]
    generate(Run(tree.folder.parent, tree.folder.name, ["flavours"], tmp_path))

    models = sorted((tmp_path / tree.folder.name / "flavours").rglob("*.py"))
    assert len(models) == 3
    for path in models:
        done = subprocess.run(
            [sys.executable, "-W", "error", str(path)], capture_output=True, text=True, check=False
        )
        assert (done.returncode, done.stderr) == (0, ""), path.parent.name


def test_javadoc_runs_clean_and_shows_the_texts(packs: list[Tree], tmp_path: Path) -> None:
    main = packs[0].generated / "java" / "src" / "main" / "java"
    words = [
        "-quiet",
        "-Xdoclint:all,-missing",
        "-Werror",
        "-encoding",
        "UTF-8",
        "-d",
        str(tmp_path),
        "-cp",
        java.class_path(packs[0]),
    ]
    done = subprocess.run(
        [*java.JAVADOC, *words, *map(str, sorted(main.rglob("*.java")))],
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.returncode, done.stdout + done.stderr) == (0, "")
    page = Page(next(tmp_path.rglob("BanGhi.html")).read_text("utf-8"))
    assert "img " not in {item.split(" ")[0] + " " for item in page.built}
    shown = squeezed(page.shown)
    assert all(
        squeezed(escape.single_line(field.label.vi)) in shown
        for field in packs[0].spec.record("ban_ghi").fields
    )
