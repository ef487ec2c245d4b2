"""Any text in any place of a specification is refused with a finding, or comes out as harmless text in every target.

Three packs, made by `kept`, hold every hostile text of `texts` in every place that takes it; they are generated, compiled with
every warning an error, asked, parsed and rendered here. `python -m safety` tries many more of them.
"""

from __future__ import annotations

import importlib
import json
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from click.testing import CliRunner
from markdown_it import MarkdownIt

from goitin import flavours, resolve, sinks
from goitin.cli import main

from . import hostile, kept, scalars, texts
from fuzz.sides import started
from sdks import csharp, java, python, vectors
from sdks.trees import Tree

pytestmark = pytest.mark.xdist_group("safety")

PACKS = range(kept.PACKS)
HIDDEN = re.compile(f"(?!\n)[{sinks.HIDDEN}]")
MARKDOWN = MarkdownIt("commonmark").enable(["table", "strikethrough"])


@pytest.fixture(scope="module")
def packs() -> list[Tree]:
    return kept.trees()


@pytest.fixture(scope="module")
def harmless(tmp_path_factory: pytest.TempPathFactory) -> Tree:
    """The same specification as it stands in `spec/`: how documents are built when nothing is hostile."""
    folder = tmp_path_factory.mktemp("harmless")
    scalars.write(folder / "moi_cho", scalars.trees())
    return kept.generated(folder / "moi_cho", folder / "generated")


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
        assert all(finding.cure for finding in found)


# ------------------------------------------------------------------------------------- in three languages


@pytest.mark.parametrize("pack", PACKS)
def test_nothing_that_hides_or_turns_the_reading_stands_in_a_generated_file(
    packs: list[Tree], pack: int
) -> None:
    files = [path for path in packs[pack].generated.rglob("*") if path.is_file()]

    assert [path.name for path in files if HIDDEN.search(path.read_bytes().decode())] == []


@pytest.mark.parametrize("pack", PACKS)
def test_java_and_csharp_compile_with_every_warning_an_error(packs: list[Tree], pack: int) -> None:
    assert java.main_classes(packs[pack]).is_dir()
    assert csharp.library(packs[pack]).is_file()


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
            module = importlib.import_module(getattr(package, _pascal(record.id)).__module__)
            said = _squeezed(" ".join(_docs(module)))
            for label in (record.label, *(field.label for field in record.fields)):
                assert _squeezed(sinks.line(label.vi)) in said, record.id


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


def _squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


def test_the_python_flavours_run_without_a_warning(packs: list[Tree], tmp_path: Path) -> None:
    tree = packs[0]
    shutil.copytree(tree.generated / "openapi", tmp_path / tree.folder.name / "openapi")
    flavours.write(tree.folder, tmp_path)

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
        java.jars(),
    ]
    done = subprocess.run(
        ["javadoc", *words, *map(str, sorted(main.rglob("*.java")))],
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.returncode, done.stdout + done.stderr) == (0, "")
    page = _Page(next(tmp_path.rglob("BanGhi.html")).read_text("utf-8"))
    assert "img " not in {item.split(" ")[0] + " " for item in page.built}
    shown = _squeezed(page.shown)
    assert all(
        _squeezed(sinks.line(field.label.vi)) in shown for field in packs[0].spec.record("ban_ghi").fields
    )


# ----------------------------------------------------------------------------------------------- documents


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from value
        for item in value.values():
            yield from _strings(item)
    elif isinstance(value, list):
        for item in value:
            yield from _strings(item)


@pytest.mark.parametrize("pack", PACKS)
def test_json_documents_load_and_hold_the_texts_unaltered(packs: list[Tree], pack: int) -> None:
    tree = packs[pack]
    for name in ("openapi/openapi.json", f"jsonschema/{tree.spec.id}.json"):
        held = "\n".join(_strings(json.loads((tree.generated / name).read_text("utf-8"))))
        for table in tree.spec.tables:
            for code in table.codes:
                assert code.code in held, name
        for record in tree.spec.records:
            for rule in record.rules:
                assert rule.message.vi in held, name
    schemas = "\n".join(
        _strings(json.loads((tree.generated / "jsonschema" / f"{tree.spec.id}.json").read_text()))
    )
    assert all(field.label.vi in schemas for record in tree.spec.records for field in record.fields)


@pytest.mark.parametrize("pack", PACKS)
def test_toml_and_xml_parse_and_hold_the_texts(packs: list[Tree], pack: int) -> None:
    tree = packs[pack]
    project = tomllib.loads((tree.generated / "python" / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["authors"] == [{"name": tree.spec.sdk.authors}]
    for name in (
        "java/pom.xml",
        *(str(path.relative_to(tree.generated)) for path in kept.files(tree, ".csproj")),
    ):
        root = ET.parse(tree.generated / name).getroot()
        held = "\n".join(root.itertext())
        if "Tests" not in name:
            assert sinks.line(tree.spec.sdk.authors) in held, name


@pytest.mark.parametrize("pack", PACKS)
def test_markdown_is_built_as_it_is_without_hostile_texts(
    packs: list[Tree], harmless: Tree, pack: int
) -> None:
    pages = [
        "python/README.md",
        "java/README.md",
        "csharp/README.md",
        "openapi/README.md",
        "jsonschema/README.md",
    ]
    for page in pages:
        one, other = ((tree.generated / page).read_text("utf-8") for tree in (packs[pack], harmless))
        assert _built(one) == _built(other), page


@pytest.mark.parametrize("pack", PACKS)
def test_descriptions_of_openapi_have_nothing_that_harmless_ones_have_not(
    packs: list[Tree], harmless: Tree, pack: int
) -> None:
    one, other = (
        list(_described(json.loads((tree.generated / "openapi" / "openapi.json").read_text("utf-8"))))
        for tree in (packs[pack], harmless)
    )

    assert len(one) == len(other)
    assert {kind for item in one for kind in _built(item)} <= {
        kind for item in other for kind in _built(item)
    }
    shown = _squeezed(" ".join(map(_shown, one)))
    for field in packs[pack].spec.record("ban_ghi").fields:
        assert _squeezed(field.label.vi) in shown


def _described(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(value.get("description"), str):
            yield value["description"]
        for item in value.values():
            yield from _described(item)
    elif isinstance(value, list):
        for item in value:
            yield from _described(item)


def _built(markdown: str) -> list[str]:
    """Everything of a page but its text: blocks, emphasis, links, raw HTML."""
    tokens = [inner for token in MARKDOWN.parse(markdown) for inner in (token, *(token.children or ()))]
    return [
        token.type for token in tokens if token.type not in ("text", "inline", "text_special", "softbreak")
    ]


def _shown(markdown: str) -> str:
    return "".join(
        inner.content
        for token in MARKDOWN.parse(markdown)
        for inner in (token.children or ())
        if inner.content
    )


# ---------------------------------------------------------------------------------- what people read


class _Page(HTMLParser):
    """The elements and attributes of a page, and the text it shows."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.built: list[str] = []
        self.shown = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.built.append(f"{tag} {' '.join(name for name, _ in attrs)}")

    def handle_data(self, data: str) -> None:
        self.shown += data


def _run(*words: str | Path) -> Any:
    done = CliRunner().invoke(main, [str(word) for word in words])
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    return done


@pytest.fixture(scope="module")
def compared(packs: list[Tree], tmp_path_factory: pytest.TempPathFactory) -> list[tuple[str, str]]:
    """For a pack and a harmless one: the HTML of `diff`, whose words changed in every place; and its Markdown."""
    folder = tmp_path_factory.mktemp("compared")
    made = []
    for pack in packs:
        base = folder / pack.folder.name / "base"
        scalars.write(base / pack.folder.name, hostile.named(scalars.trees(), pack.folder.name))
        head = ("diff", base, "--specs", pack.folder.parent, "--regulation", pack.folder.name, "--format")
        made.append((_run(*head, "html").output, _run(*head, "markdown").output))
    return made


@pytest.mark.parametrize("pack", PACKS)
def test_html_of_diff_shows_the_texts_as_texts(
    compared: list[tuple[str, str]], packs: list[Tree], pack: int
) -> None:
    page = _Page(compared[pack][0])

    assert {item.split(" ")[0] for item in page.built} <= _tags("changes")
    assert not HIDDEN.search(compared[pack][0])
    assert "on" not in {name[:2] for item in page.built for name in item.split(" ")[1:]}
    assert _squeezed(sinks.lines(kept.used(packs[pack])["Field.vi"])) in _squeezed(page.shown)


@pytest.mark.parametrize("pack", PACKS)
def test_markdown_of_diff_is_headings_and_a_list(compared: list[tuple[str, str]], pack: int) -> None:
    page = compared[pack][1]

    assert {kind.rpartition("_")[0] for kind in _built(page)} == {
        "heading",
        "paragraph",
        "bullet_list",
        "list_item",
    }
    assert not HIDDEN.search(page)


@pytest.mark.parametrize("pack", PACKS)
def test_markdown_of_review_has_nothing_that_a_harmless_one_has_not(
    packs: list[Tree], harmless: Tree, pack: int, tmp_path: Path
) -> None:
    pages = []
    for tree in (packs[pack], harmless):
        out = tmp_path / f"{tree.folder.name}.md"
        _run("review", "--specs", tree.folder.parent, "--regulation", tree.folder.name, "--out", out)
        pages.append(out.read_text("utf-8"))
    one, other = (_built(page.replace("<br>", " ")) for page in pages)

    assert set(one) <= set(other)
    assert one.count("table_open") == other.count("table_open")
    assert not HIDDEN.search(pages[0])


@pytest.mark.parametrize("pack", PACKS)
def test_the_report_of_validate_shows_the_texts_as_texts(
    packs: list[Tree], pack: int, tmp_path: Path
) -> None:
    (tmp_path / "a.json").write_text(
        '{"service": "Hoi", "more": "x", "data": {"MaSo": "?", "TienA": "9", "<b>": 1}}'
    )
    out = tmp_path / "report.html"

    _run(
        "validate",
        tmp_path / "a.json",
        "--specs",
        packs[pack].folder.parent,
        "--regulation",
        packs[pack].folder.name,
        "--report",
        out,
    )

    page = _Page(out.read_text("utf-8"))
    assert {item.split(" ")[0] for item in page.built} <= _tags("evidence")
    assert not HIDDEN.search(out.read_text("utf-8"))


def _tags(folder: str) -> set[str]:
    """The elements that our own templates of these pages have."""
    found = (
        path.read_text("utf-8") for path in (Path(kept.places.templates()) / folder).glob("*.html.jinja")
    )
    return {tag for page in found for tag in re.findall(r"<([a-z][a-z0-9]*)", page)}


@pytest.mark.parametrize("pack", PACKS)
def test_commands_end_without_a_stack_trace(packs: list[Tree], pack: int) -> None:
    head = ("--specs", packs[pack].folder.parent, "--regulation", packs[pack].folder.name)

    for words in (
        ("check", "--format", "sarif"),
        ("check", "--unconfirmed"),
        ("explain", "ChuTuDo"),
        ("fmt", "--check"),
    ):
        assert _run(words[0], *head, *words[1:]).exit_code in (0, 1)


@pytest.mark.parametrize("pack", PACKS)
def test_the_canonical_form_of_a_hostile_specification_means_the_same(
    packs: list[Tree], pack: int, tmp_path: Path
) -> None:
    shutil.copytree(packs[pack].folder, tmp_path / packs[pack].folder.name)
    assert _run("fmt", "--specs", tmp_path).exit_code == 0

    assert scalars.trees(tmp_path / packs[pack].folder.name) == scalars.trees(packs[pack].folder)
    assert resolve.load(tmp_path / packs[pack].folder.name).label == packs[pack].spec.label
