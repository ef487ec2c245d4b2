"""The first thing that anybody reads is what this is: a reading, of which version, how sure, and what is known of the law."""

from __future__ import annotations

import json
import re

import pytest
from sites import files

from goitin import review
from goitin.describe import status
from goitin.model import Label

from sdks.trees import GOLDEN, QCVN120, ROOT, TREES, Tree

EACH = pytest.mark.parametrize("tree", TREES.values(), ids=TREES)
READMES = ["python", "java", "csharp", "typescript", "openapi", "jsonschema"]


def test_a_family_is_as_sure_as_its_fields() -> None:
    spec = QCVN120.spec
    told = [status.localized_standing(status.of_packet(spec, packet)) for packet in spec.packets]

    assert told == ["131 B · 29 C", "13 C", "18 B · 1 C", "73 B · 23 C", "2 A · 9 C · 6 D", "29 C"]


def test_all_of_it_in_sentences() -> None:
    assert status.lines(GOLDEN.spec) == [
        Label(
            "Đây là một cách đọc QC-MAU 01:2099, không phải văn bản của quy chuẩn.",
            "This is a reading of QC-MAU 01:2099, not the text of the regulation.",
        ),
        Label("Bản đặc tả 1.2.0, lần ban hành 1.2.", "Version 1.2.0 of the specification, edition 1.2."),
        status.sure(GOLDEN.spec),
        Label("Hiệu lực: Bản mẫu; không có hiệu lực ở đâu. (D)", "Standing: A model; in force nowhere. (D)"),
    ]


@pytest.mark.slow
@EACH
def test_every_page_begins_with_it(tree: Tree) -> None:
    pages = {path: data.decode() for path, data in files(tree).items() if path.endswith(".html")}
    listed = [(text.vi, text.en) for text in (status.reading(tree.spec), status.made(tree.spec))]

    assert len(pages) > 15
    for path, text in pages.items():
        first = text[text.index("<main") : text.index("<h1")]
        assert '<div class="status" role="note">' in first, path
        assert all(said in first for pair in listed for said in pair), path
        assert first.count('class="share ') == 4, path


@pytest.mark.slow
@EACH
def test_no_heading_has_a_badge_of_its_own(tree: Tree) -> None:
    """The letter of a family, a record or a table says that the heading exists, and stands in brackets behind where."""
    for path, data in files(tree).items():
        if path.endswith(".html") and path != "types.html":  # a named type is a statement itself
            for origin in re.findall(r'<p class="origin">(.*?)</p>', data.decode(), re.DOTALL):
                assert 'class="sure' not in origin, path


@EACH
def test_it_is_in_documents_readmes_and_tables(tree: Tree) -> None:
    reading = status.reading(tree.spec)
    for name in READMES:
        text = (tree.generated / name / "README.md").read_text(encoding="utf-8").splitlines()
        assert any(reading.vi in line and line.startswith(">") for line in text[:12]), name
    document = json.loads((tree.generated / "openapi" / "openapi.json").read_text(encoding="utf-8"))
    assert document["info"]["description"].startswith(f"{reading.vi} / {reading.en}")
    paper = review.build(tree.spec)
    assert paper.status == tuple(status.lines(tree.spec))
    assert review.written(paper, "markdown").decode().index(reading.vi) < 1200


@pytest.mark.parametrize("readme", ["README.md", "README.vi.md"])
def test_the_readme_of_the_repository_counts_the_fields(readme: str) -> None:
    listed = status.of_fields(QCVN120.spec.records)
    head = (ROOT / readme).read_text(encoding="utf-8").partition("```")[0]
    (said,) = re.findall(r"^> .*(?:\n> .*)*", head, re.MULTILINE)

    assert re.findall(r"\b(\d+)\b", said)[: 1 + len(listed)] == [
        str(count) for count in (sum(one.count for one in listed), *(one.count for one in listed))
    ]
