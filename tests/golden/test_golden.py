"""The kitchen-sink specification gives exactly the files that are kept in `expected/`; `make golden` accepts new ones.

Files of the runtimes, the same for every specification, are not kept: they are what stands in `templates/`.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
from sdks.trees import GENERATED, GOLDEN

from goitin import resources
from goitin.rendering.page import CopiedFile, PlanContext
from goitin.targets import NAMING, load

HERE = Path(__file__).parent
EXPECTED = HERE / "expected" / "quan_trac"
CURE = "Read the difference; `make golden` accepts it."


def files(root: Path) -> dict[str, bytes]:
    """All but the manifest: it also changes with the generator's own sources."""
    found = (path for path in sorted(root.rglob("*")) if path.is_file())
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in found
        if path.name != ".goitin.json" and "__pycache__" not in path.parts
    }


@cache
def runtimes() -> dict[str, CopiedFile]:
    """The files that are copied word for word, but for the names of packages in them."""
    return {
        f"{target}/{page.path}": page
        for target in NAMING
        for page in load(target).plan(PlanContext(GOLDEN.spec, GOLDEN.folder))
        if isinstance(page, CopiedFile)
    }


def own() -> dict[str, bytes]:
    """What the generator makes of this specification alone."""
    return {name: data for name, data in files(GOLDEN.generated).items() if name not in runtimes()}


def test_the_files_are_those_of_the_golden_tree(bless: bool) -> None:
    if bless:
        shutil.rmtree(EXPECTED)
        for name, data in own().items():
            (EXPECTED / name).parent.mkdir(parents=True, exist_ok=True)
            (EXPECTED / name).write_bytes(data)

    assert list(own()) == list(files(EXPECTED)), CURE


def test_each_file_is_that_of_the_golden_tree() -> None:
    expected = files(EXPECTED)

    assert [name for name, data in own().items() if data != expected.get(name)] == [], CURE


def test_files_of_the_runtimes_are_those_of_the_templates_but_for_names_of_packages() -> None:
    made = files(GOLDEN.generated)
    differing = []
    for name, copy in runtimes().items():
        text = (resources.templates() / copy.source).read_text(encoding="utf-8")
        for old, new in copy.replace:
            assert old.lower().startswith("goitin"), name
            text = text.replace(old, new)
        if made[name] != text.encode():
            differing.append(name)

    assert len(runtimes()) > 5
    assert differing == []


@pytest.mark.slow
@pytest.mark.parametrize(
    "surroundings",
    [
        {"PYTHONHASHSEED": "1", "LC_ALL": "C", "TZ": "Pacific/Kiritimati"},
        {"PYTHONHASHSEED": "2", "LC_ALL": "C.UTF-8", "TZ": "America/Adak", "COLUMNS": "20"},
    ],
)
def test_surroundings_do_not_change_a_byte(tmp_path: Path, surroundings: dict[str, str]) -> None:
    words = ["generate", "--specs", str(HERE / "spec"), "--out", str(tmp_path / "o"), *GENERATED]
    subprocess.run(
        [sys.executable, "-m", "goitin", *words],
        check=True,
        env={**os.environ, **surroundings},
        cwd=tmp_path,
        stdout=subprocess.DEVNULL,
    )

    assert files(tmp_path / "o" / "quan_trac") == files(GOLDEN.generated)


def test_text_of_the_specification_is_nowhere_computed() -> None:
    """`{{ 7*7 }}` stands in labels, notes and sentences; if a template had been made of it, it would be 49."""
    texts = [data.decode() for data in files(GOLDEN.generated).values()]

    assert any("{{ 7*7 }}" in text for text in texts)
    assert not any("Strange label */ \"\"\" ''' \\u000a \\N{BULLET} 49" in text for text in texts)
