"""Any text at all, in every place that takes it at once: rendered and proved without a fault, for each target."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from goitin import resolver, resources, targets
from goitin.rendering import escape
from goitin.rendering.page import PlanContext, Planned, Text
from goitin.rendering.renderer import Renderer
from goitin.rendering.verify import encoded, verify

from . import hostile
from .seen import HIDDEN

FREE = ("vi", "en", "because", "authors", "number", "url", "aliases")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("any") / "moi_cho_any"


@given(st.lists(st.text(min_size=1, max_size=60), min_size=1, max_size=12))
@settings(
    max_examples=6,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
def test_any_text_in_every_free_place_is_refused_or_comes_out_as_text(folder: Path, texts: list[str]) -> None:
    free = [
        place.name for place in hostile.places() if place.kind == 0 and place.name.rpartition(".")[2] in FREE
    ]
    wanted = {name: texts[number % len(texts)] for number, name in enumerate(dict.fromkeys(free))}
    pack = hostile.Pack.make(folder, wanted, 0)
    spec = resolver.load(pack.folder)
    renderer = Renderer(resources.templates())

    for name in targets.TARGETS:
        target = targets.load(name)
        for file in target.plan(PlanContext(spec, pack.folder)):
            if isinstance(file, Planned):
                page = file.page()
                text = renderer.render(page, target)
                verify(page.path, text, page.declared_types)
                assert encoded(page.path, text)
                assert not HIDDEN.search(text), page.path
            elif isinstance(file, Text) and name == "contract":
                text = file.content()
                verify(file.path, text)
                assert not HIDDEN.search(text), file.path
    assert all(escape.single_line(text) for text in texts)
