"""Each filter of each template is needed: without it a hostile text gets out, and something we have notices.

A mutant is a template in which one `{{ x | filter }}` has become `{{ x }}`. It gives the same files as before, since what
stands there can only be a name, or what it gives is refused: by the proof, by the compilers, for what hides in it, or because it is built otherwise as Markdown.

Not of the site: its filters also set fixed texts in two languages and addresses of our own, where nothing hostile can stand; what can is
proved page by page before it lands (`rendering/verify/html`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from goitin import resources, targets
from goitin.diagnostics.diagnostic import GoitinError
from goitin.rendering.page import OutputFile, PlanContext, Planned, Target
from goitin.rendering.renderer import Renderer
from goitin.rendering.verify import encoded, verify

from . import kept
from .seen import HIDDEN, built

pytestmark = pytest.mark.xdist_group("safety")

FILTERED = re.compile(r"\{\{-? *[^|{}]+?( *\|[^{}]+?) *-?\}\}")
QUOTED = re.compile(r'"([^"\n]*)"')  # a literal; without its quotes only a compiler says that it is no name
ROOT = resources.templates()
TEMPLATES = [
    path
    for name in targets.NAMING
    for path in sorted((ROOT / name).rglob("*.jinja"))
    if "runtime" not in path.parts
]


def mutants(text: str) -> Iterator[str]:
    """The template without one of its filters, for each of them."""
    for match in FILTERED.finditer(text):
        yield text[: match.start(1)] + text[match.end(1) :]


def rendered(target: Target, pages: list[OutputFile], user: Path | None) -> dict[str, str]:
    """What each page gives; raises what rendering and proving find."""
    renderer = Renderer(ROOT, user)
    made = {}
    for page in pages:
        path = f"{target.name}/{page.path}"
        made[path] = renderer.render(page, target)
        verify(path, made[path], page.declared_types)
        encoded(path, made[path])
    return made


def unquoted(text: str) -> str:
    """A page without the quotes of its literals, and without blanks: where lines are broken follows from their length."""
    return "".join(QUOTED.sub(r"\1", text).split())


def noticed(before: dict[str, str], after: dict[str, str]) -> bool:
    """Whether what changed shows: something hides, a page of Markdown is built otherwise, or a literal has lost its quotes."""
    if all(unquoted(text) == unquoted(before[path]) for path, text in after.items()):
        return True
    return any(
        HIDDEN.search(text) or (path.endswith(".md") and built(text) != built(before[path]))
        for path, text in after.items()
    )


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_without_a_filter_a_hostile_text_gets_out_and_is_noticed(path: Path, tmp_path: Path) -> None:
    target = targets.load(path.relative_to(ROOT).parts[0])
    name = path.relative_to(ROOT).as_posix()
    text = path.read_text("utf-8")
    includes = [other.read_text("utf-8") for other in TEMPLATES if f"'{name}'" in other.read_text("utf-8")]
    user = tmp_path / "templates"
    (user / name).parent.mkdir(parents=True)
    waiting = dict(enumerate(mutants(text), 1))
    unnoticed: set[int] = set()
    for tree in kept.trees():
        planned = target.plan(PlanContext(tree.spec, tree.folder))
        pages = [
            file.page()
            for file in planned
            if isinstance(file, Planned) and (file.template == name or includes)
        ]
        before = rendered(target, pages, None)
        for number, mutant in list(waiting.items()):
            (user / name).write_text(mutant, "utf-8")
            try:
                after = rendered(target, pages, user)
            except GoitinError:
                del waiting[number]
                continue
            if after != before and noticed(before, after):
                del waiting[number]
            elif after != before:
                unnoticed.add(number)

    assert [waiting[number] for number in sorted(unnoticed & set(waiting))] == []


def test_there_are_filters_to_take_away() -> None:
    assert sum(len(list(mutants(path.read_text("utf-8")))) for path in TEMPLATES) > 100
