"""Hostile texts in documents and in what people read: JSON, OpenAPI, TOML, XML, Markdown, HTML; and commands that meet them.

The packs of `test_hostile_text`, parsed and rendered.
"""

from __future__ import annotations

import json
import re
import shutil
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from click.testing import CliRunner
from markdown_it.token import Token

from goitin import resolver
from goitin.cli import main
from goitin.rendering import escape
from goitin.samples.records import Samples
from goitin.targets.csharp.escape import said_by_msbuild
from goitin.wire.json_codec import JSON

from . import hostile, kept, scalars
from .seen import HIDDEN, MARKDOWN, Page, built, squeezed
from sdks.trees import Tree

pytestmark = pytest.mark.xdist_group("safety")

PACKS = range(kept.PACKS)


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
            said = said_by_msbuild(held) if name.endswith(".csproj") else held.replace("$ {", "${")
            assert escape.single_line(tree.spec.sdk.authors) in said, name


@pytest.mark.parametrize("pack", PACKS)
def test_markdown_is_built_as_it_is_without_hostile_texts(
    packs: list[Tree], harmless: Tree, pack: int
) -> None:
    pages = [
        "python/README.md",
        "java/README.md",
        "csharp/README.md",
        "typescript/README.md",
        "openapi/README.md",
        "jsonschema/README.md",
    ]
    for page in pages:
        one, other = ((tree.generated / page).read_text("utf-8") for tree in (packs[pack], harmless))
        assert built(one) == built(other), page


@pytest.mark.parametrize("pack", PACKS)
def test_comments_of_typescript_are_paragraphs_that_show_the_texts(packs: list[Tree], pack: int) -> None:
    """Editors build them as Markdown; a tag of ours is the only line that begins with `@`."""
    tree = packs[pack]
    assert json.loads((tree.generated / "typescript" / "package.json").read_text("utf-8"))["author"] == (
        tree.spec.sdk.authors
    )
    source = (tree.generated / "typescript" / "src" / "records" / "ban_ghi.ts").read_text("utf-8")
    comments = re.findall(r"^ *(/\*\*.*?\*/)$", source, re.MULTILINE | re.DOTALL)
    texts = [re.sub(r"^ *\* ?", "", one[3:-2], flags=re.MULTILINE).strip() for one in comments]

    kinds = {kind for text in texts for kind in built(text)}
    assert kinds == {"paragraph_open", "paragraph_close", "code_inline"}
    patterns = {one.pattern.regex for one in tree.spec.record("ban_ghi").fields if one.pattern is not None}
    assert {one for text in texts for one in _code(text)} == patterns
    tags = {line.split()[0] for text in texts for line in text.split("\n") if line.startswith("@")}
    assert tags <= {"@deprecated"}
    shown = squeezed(" ".join(map(_shown, texts)))
    for field in tree.spec.record("ban_ghi").fields:
        assert squeezed(escape.single_line(field.label.vi)) in shown


@pytest.mark.parametrize("pack", PACKS)
def test_descriptions_of_openapi_have_nothing_that_harmless_ones_have_not(
    packs: list[Tree], harmless: Tree, pack: int
) -> None:
    one, other = (
        list(_described(json.loads((tree.generated / "openapi" / "openapi.json").read_text("utf-8"))))
        for tree in (packs[pack], harmless)
    )

    assert len(one) == len(other)
    assert {kind for item in one for kind in built(item)} <= {kind for item in other for kind in built(item)}
    shown = squeezed(" ".join(map(_shown, one)))
    for field in packs[pack].spec.record("ban_ghi").fields:
        assert squeezed(field.label.vi) in shown


def _described(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(value.get("description"), str):
            yield value["description"]
        for item in value.values():
            yield from _described(item)
    elif isinstance(value, list):
        for item in value:
            yield from _described(item)


def _shown(markdown: str) -> str:
    return "".join(inner.content for inner in _pieces(markdown) if inner.content)


def _code(markdown: str) -> list[str]:
    return [inner.content for inner in _pieces(markdown) if inner.type == "code_inline"]


def _pieces(markdown: str) -> list[Token]:
    return [inner for token in MARKDOWN.parse(markdown) for inner in (token.children or ())]


# ---------------------------------------------------------------------------------- what people read


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
    page = Page(compared[pack][0])

    assert {item.split(" ")[0] for item in page.built} <= _tags("changes")
    assert not HIDDEN.search(compared[pack][0])
    assert "on" not in {name[:2] for item in page.built for name in item.split(" ")[1:]}
    assert squeezed(escape.multi_line(kept.used(packs[pack])["Field.vi"])) in squeezed(page.shown)


@pytest.mark.parametrize("pack", PACKS)
def test_markdown_of_diff_is_headings_and_a_list(compared: list[tuple[str, str]], pack: int) -> None:
    page = compared[pack][1]

    assert {kind.rpartition("_")[0] for kind in built(page)} == {
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
    one, other = (built(page.replace("<br>", " ")) for page in pages)

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

    page = Page(out.read_text("utf-8"))
    assert {item.split(" ")[0] for item in page.built} <= _tags("evidence")
    assert not HIDDEN.search(out.read_text("utf-8"))


@pytest.mark.parametrize("pack", PACKS)
def test_the_picture_of_a_packet_shows_the_texts_as_texts(
    packs: list[Tree], pack: int, tmp_path: Path
) -> None:
    spec = packs[pack].spec
    head = ("--specs", packs[pack].folder.parent, "--regulation", packs[pack].folder.name)
    for record in (one for one in spec.records if one.message_kind == "record"):
        members = json.loads(JSON.text(Samples(spec).record(record.id) or {}))
        (tmp_path / "a.json").write_text(json.dumps([members, {**members, "<b>": "</p><script>"}]))
        out = tmp_path / "a.html"
        _run("show", tmp_path / "a.json", *head, "--unmasked", "--record", record.id, "--out", out)

        page = Page(out.read_text("utf-8"))
        assert {item.split(" ")[0] for item in page.built} <= _tags("picture")
        assert not HIDDEN.search(out.read_text("utf-8"))


def _tags(folder: str) -> set[str]:
    """The elements that our own templates of these pages have."""
    found = (
        path.read_text("utf-8") for path in (Path(kept.resources.templates()) / folder).glob("*.html.jinja")
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
    assert resolver.load(tmp_path / packs[pack].folder.name).label == packs[pack].spec.label
