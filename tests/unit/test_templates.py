"""Templates place and never think; what they may hold is checked by reading them."""

from __future__ import annotations

import re
from pathlib import Path

import jinja2
import pytest
from jinja2 import meta, nodes

from goitin import targets
from goitin.docs import sinks

ROOT = Path(__file__).parents[2] / "templates"
TEMPLATES = sorted(ROOT.rglob("*.jinja"))
NAKED = re.compile(r"""["'][^"'\n]*\{\{[^|}]*\}\}""")
LITERAL_IN_PLACE = {".toml", ".xml", ".csproj", ".md"}


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def parsed(path: Path) -> nodes.Template:
    return jinja2.Environment().parse(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", TEMPLATES, ids=name)
def test_it_is_short(path: Path) -> None:
    assert path.read_text(encoding="utf-8").count("\n") <= 80


@pytest.mark.parametrize("path", TEMPLATES, ids=name)
def test_it_computes_nothing(path: Path) -> None:
    """No `set`, no arithmetic, no comparisons, no calls, no string work; `a if condition else b` places one of two texts."""
    thinking = (nodes.Assign, nodes.AssignBlock, nodes.BinExpr, nodes.Compare, nodes.Concat)
    tree = parsed(path)
    found = [
        type(node).__name__ for node in tree.find_all(thinking) if not isinstance(node, nodes.And | nodes.Or)
    ]
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


@pytest.mark.parametrize("path", TEMPLATES, ids=name)
def test_no_literal_is_written_around_a_value(path: Path) -> None:
    """A literal comes from a filter, quotes included; a naked `"{{ x }}"` is how text becomes code."""
    lines = path.read_text(encoding="utf-8").splitlines()

    assert [line.strip() for line in lines if NAKED.search(line)] == []


@pytest.mark.parametrize("path", TEMPLATES, ids=name)
def test_what_it_is_given_is_documented(path: Path) -> None:
    """The views are a contract: templates/README.md names each value, and each filter of the target."""
    environment = jinja2.Environment()
    owner = path.relative_to(ROOT).parts[0]
    if owner in targets.TARGETS:  # pages that are no target need no filter: they escape by themselves
        environment.filters.update(targets.load(owner).filters)
    elif owner == "docs":
        environment.filters.update(sinks.FILTERS)
    values = sorted(meta.find_undeclared_variables(environment.parse(path.read_text(encoding="utf-8"))))
    lines = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()
    row = ", ".join(f"`{value}`" for value in values) or "– (included by others)"

    assert f"| `{name(path)}` | {row} |" in lines


FILTERS = {**{name: targets.load(name).filters for name in targets.TARGETS}, "docs": sinks.FILTERS}


@pytest.mark.parametrize("target", FILTERS)
def test_the_filters_of_a_target_are_documented(target: str) -> None:
    row = ", ".join(f"`{item}`" for item in FILTERS[target])

    assert f"| {target} | {row} |" in (ROOT / "README.md").read_text(encoding="utf-8").splitlines()
