"""A process that goes on writes what a new one would write, whatever was changed, broken or edited in between; and makes only what changed."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from goitin.diagnostics.diagnostic import SpecError
from goitin.pipeline import generate, parallel
from goitin.pipeline.build import Templates
from goitin.pipeline.incremental import IncrementalCache
from goitin.rendering.page import OutputFile, Target
from goitin.rendering.renderer import Renderer

TESTS = Path(__file__).parents[1]
GOLDEN = TESTS / "golden" / "spec"
CASES: list[dict[str, Any]] = yaml.safe_load((TESTS / "changes" / "cases.yaml").read_text(encoding="utf-8"))
TARGETS = ["python", "openapi"]


class Desk:
    """A specification, the tree that one process goes on writing, and what a new process would write."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.specs = shutil.copytree(GOLDEN, folder / "specs")
        self.templates = folder / "templates"
        self.templates.mkdir()
        self.memory = IncrementalCache()
        self.news = 0

    def run(self, out: str = "out", memory: IncrementalCache | None = None) -> None:
        templates = Templates(self.templates)
        generate.generate(
            generate.Run(self.specs, "quan_trac", TARGETS, self.folder / out, templates), memory=memory
        )

    def goes_on(self) -> dict[str, bytes]:
        self.run(memory=self.memory)
        return contents(self.folder / "out")

    def anew(self) -> dict[str, bytes]:
        self.news += 1
        self.run(f"new-{self.news}")
        return contents(self.folder / f"new-{self.news}")

    def change(self, file: str, old: str, new: str) -> None:
        path = self.specs / "quan_trac" / file
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace(old, new, 1), encoding="utf-8")


def contents(folder: Path) -> dict[str, bytes]:
    found = (path for path in folder.rglob("*") if path.is_file() and path.suffix != ".lock")
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


@pytest.mark.slow
@settings(max_examples=5, derandomize=True, deadline=None)
@given(st.lists(st.sampled_from([case for case in CASES if case["old"]]), min_size=2, max_size=4))
def test_any_changes_one_after_the_other(cases: list[dict[str, Any]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(Path(folder))
        desk.goes_on()
        for case in cases:
            desk.change(case["file"], case["old"], case["new"])
            try:
                written = desk.goes_on()
            except SpecError:  # the changes do not go together; a process that goes on survives it
                desk.change(case["file"], case["new"], case["old"])
                continue
            assert written == desk.anew()


def test_what_is_equal_but_not_the_same_is_made_anew(desk: Desk) -> None:
    desk.goes_on()
    desk.change("records/ban_tin.yaml", "range: {min: 0, max: 999999}", 'range: {min: 0, max: "999999.0"}')

    assert desk.goes_on() == desk.anew()


def test_a_template_is_part_of_a_page(desk: Desk) -> None:
    before = desk.goes_on()
    (desk.templates / "openapi").mkdir()
    (desk.templates / "openapi" / "README.md.jinja").write_text("Ours.\n", encoding="utf-8")

    after = desk.goes_on()

    assert after == desk.anew()
    assert after["quan_trac/openapi/README.md"] != before["quan_trac/openapi/README.md"]


def test_an_edited_or_deleted_file_is_made_again(desk: Desk) -> None:
    before = desk.goes_on()
    (desk.folder / "out" / "quan_trac" / "openapi" / "README.md").write_text("Edited.\n", encoding="utf-8")
    (desk.folder / "out" / "quan_trac" / "openapi" / "openapi.json").unlink()
    desk.change("records/ban_tin.yaml", "en: Station code", "en: Code of the station")

    after = desk.goes_on()
    desk_only = {path: data for path, data in after.items() if ".edited" not in path}

    assert desk_only == desk.anew()
    assert desk_only.keys() == before.keys()


def test_a_broken_file_in_between_is_survived(desk: Desk) -> None:
    before = desk.goes_on()
    desk.change("records/ban_tin.yaml", "fields:", "felder:")
    with pytest.raises(SpecError):
        desk.goes_on()
    with pytest.raises(SpecError):  # told again at each run, for it is still there
        desk.goes_on()
    desk.change("records/ban_tin.yaml", "felder:", "fields:")

    assert desk.goes_on() == before == desk.anew()


def test_only_pages_that_change_are_rendered(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    rendered: list[str] = []
    render: Callable[[Renderer, OutputFile, Target], str] = Renderer.render

    def counted(self: Renderer, page: OutputFile, target: Target) -> str:
        if "/snippets/" not in page.path:  # programs inside a document are no files
            rendered.append(f"{target.name}/{page.path}")
        return render(self, page, target)

    monkeypatch.setattr(Renderer, "render", counted)
    monkeypatch.setattr(parallel, "cores", lambda: 1)
    desk.goes_on()
    whole = len(rendered)
    rendered.clear()
    desk.change("records/ban_tin.yaml", "en: Station code", "en: Code of the station")
    desk.goes_on()

    assert whole > 20
    assert "openapi/openapi.json" in rendered
    assert len(rendered) < 10
