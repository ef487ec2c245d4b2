"""Templates place and never think; what they may hold is checked by reading them."""

from __future__ import annotations

import re
from pathlib import Path

import jinja2
import pytest
from jinja2 import meta, nodes

from goitin import targets
from goitin.rendering import html

ROOT = Path(__file__).parents[2] / "templates"
TEMPLATES = sorted(ROOT.rglob("*.jinja"))
NAKED = re.compile(r"""["'][^"'\n]*\{\{[^|}]*\}\}""")
ESCAPED = ["changes", "evidence", "picture", "preview", "sequence"]  # `pages.html` renders them


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def parsed(path: Path) -> nodes.Template:
    return jinja2.Environment().parse(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", TEMPLATES, ids=name)
def test_it_is_short(path: Path) -> None:
    assert path.read_text(encoding="utf-8").count("\n") <= 80


@pytest.mark.parametrize("path", TEMPLATES, ids=name)
def test_it_computes_nothing(path: Path) -> None:
    """No `set`, no arithmetic, no comparisons, no calls, no string work; `a if condition else b` places one of two texts.

    The frame of the site alone keeps what its page gave, to list the headings of it before it.
    """
    thinking = (nodes.Assign, nodes.AssignBlock, nodes.BinExpr, nodes.Compare, nodes.Concat)
    tree = parsed(path)
    found = [
        type(node).__name__ for node in tree.find_all(thinking) if not isinstance(node, nodes.And | nodes.Or)
    ]
    if name(path) == "docs/frame.html.jinja":
        found.remove("AssignBlock")
    filters = {node.name for node in tree.find_all(nodes.Filter)} & {
        "replace",
        "format",
        "upper",
        "lower",
        "title",
        "join",
        "safe",
    }
    calls = list(tree.find_all(nodes.Call))

    assert (found, filters, len(calls)) == ([], set(), 0)


def naked(text: str) -> list[str]:
    """The lines of a template with a value between quotes of the template's own, and no filter."""
    return [line.strip() for line in text.splitlines() if NAKED.search(line)]


def unfiltered(text: str) -> list[str]:
    """The values of a page that pass no filter of pages at their end."""
    last = (
        r"\|\s*(?:"
        + "|".join(targets.load("docs").filters)
        + r""")\s*(?:\((?:"[^"]*"|[^()"])*\)\s*)?-?\}\}\Z"""
    )
    return [value for value in re.findall(r"\{\{.*?\}\}", text, re.DOTALL) if not re.search(last, value)]


def pages() -> list[Path]:
    """Templates of HTML, CSS and JavaScript, but for those of pages that escape by themselves."""
    endings = (".html.jinja", ".css.jinja", ".js.jinja", ".svg.jinja", ".htm.jinja")
    mine = [path for path in TEMPLATES if path.name.endswith(endings)]
    return [path for path in mine if path.relative_to(ROOT).parts[0] not in ESCAPED]


@pytest.mark.parametrize("path", TEMPLATES, ids=name)
def test_no_literal_is_written_around_a_value(path: Path) -> None:
    """A literal comes from a filter, quotes included; a naked `"{{ x }}"` is how text becomes code."""
    assert naked(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("path", TEMPLATES, ids=name)
def test_a_naked_value_put_into_any_template_is_noticed(path: Path) -> None:
    text = path.read_text(encoding="utf-8")

    for line in (
        'x = "{{ label }}"',
        "x = '{{ label.vi }}';",
        '<a href="{{ url }}">',
        '  "a b {{ x[0] }} c"',
    ):
        assert naked(f"{text}\n{line}\n") == [line.strip()]


def test_every_value_of_a_page_passes_a_filter_of_pages() -> None:
    assert [
        (name(path), found) for path in pages() if (found := unfiltered(path.read_text(encoding="utf-8")))
    ] == []


@pytest.mark.parametrize(
    "value",
    ["{{ label }}", "{{ label | upper }}", "{{ label | text | upper }}", "{{- x -}}", "{{ a if b else c }}"],
)
def test_a_value_of_a_page_without_one_is_noticed(value: str) -> None:
    assert unfiltered(f"<p>{value}</p>\n<a href='{{{{ url | address }}}}'>{{{{ x | text }}}}</a>") == [value]


@pytest.mark.parametrize("folder", ESCAPED)
def test_pages_that_escape_by_themselves_do(folder: str) -> None:
    """No `safe`, no `Markup`, no block that turns it off; and an attribute has quotes around its value."""
    for path in sorted((ROOT / folder).rglob("*.jinja")):
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"\|\s*safe\b|autoescape|Markup", text), name(path)
        assert not re.search(r"=\{\{|<script[^>]*>[^<]*\{\{", text), name(path)


@pytest.mark.parametrize("path", TEMPLATES, ids=name)
def test_what_it_is_given_is_documented(path: Path) -> None:
    """The views are a contract: templates/README.md names each value, and each filter of the target."""
    environment = jinja2.Environment()
    owner = path.relative_to(ROOT).parts[0]
    environment.filters.update(targets.load(owner).filters if owner in targets.TARGETS else html.FILTERS)
    values = sorted(meta.find_undeclared_variables(environment.parse(path.read_text(encoding="utf-8"))))
    lines = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()
    row = ", ".join(f"`{value}`" for value in values) or "– (included by others)"

    assert f"| `{name(path)}` | {row} |" in lines


FILTERS = {name: found for name in targets.TARGETS if (found := targets.load(name).filters)}


@pytest.mark.parametrize("target", FILTERS)
def test_the_filters_of_a_target_are_documented(target: str) -> None:
    row = ", ".join(f"`{item}`" for item in FILTERS[target])

    assert f"| {target} | {row} |" in (ROOT / "README.md").read_text(encoding="utf-8").splitlines()
