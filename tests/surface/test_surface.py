"""What vendors compile against: no listing tells anything but what the compiled packages have, and nothing goes or changes unseen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from goitin.diff import surface
from goitin.targets.surface import FILE, listings

from . import compiled, declarations
from sdks.embedding import embedded
from sdks.trees import GOLDEN, QCVN120, Tree

KEPT = Path(__file__).parent / "quan_trac"
PACKAGES = {
    "python": compiled.python,
    "java": compiled.java_package,
    "csharp": compiled.csharp_package,
    "typescript": declarations.typescript_package,
}
RUNTIMES = {
    "python": compiled.python_runtime,
    "java": compiled.java_runtime,
    "csharp": compiled.csharp_runtime,
    "typescript": declarations.typescript_runtime,
}

pytestmark = pytest.mark.xdist_group("surface")


@pytest.mark.parametrize("language", PACKAGES)
@pytest.mark.parametrize("tree", [GOLDEN, QCVN120], ids=lambda tree: tree.spec.id)
def test_a_listing_has_what_the_compiled_package_has(language: str, tree: Tree) -> None:
    told = surface.text(listings(tree.spec)[language]).splitlines()

    assert sorted(told) == sorted(PACKAGES[language](tree))


@pytest.mark.parametrize("language", ["python", "java", "typescript"])
def test_a_closed_table_and_an_embedded_runtime_are_listed(language: str) -> None:
    tree = embedded(language)
    told = surface.text(listings(tree.spec)[language]).splitlines()
    found = PACKAGES[language](tree)

    assert sorted(told) == sorted(line for line in found if not line.startswith("runtime."))
    assert any("enum" in line or "CodeTable" in line for line in told)


@pytest.mark.parametrize("language", PACKAGES)
def test_nothing_of_a_package_goes_or_changes_unseen(language: str, bless: bool) -> None:
    watch(KEPT / f"{language}.txt", surface.text(listings(GOLDEN.spec)[language]).splitlines(), bless)


@pytest.mark.parametrize(("language", "found"), RUNTIMES.items(), ids=RUNTIMES)
def test_nothing_of_a_runtime_goes_or_changes_unseen(
    language: str, found: Callable[[], list[str]], bless: bool
) -> None:
    watch(compiled.RUNTIMES / language / FILE, found(), bless)


def watch(file: Path, found: list[str], bless: bool) -> None:
    """Hold what is there against what was accepted."""
    if bless:
        file.parent.mkdir(exist_ok=True)
        file.write_text("".join(f"{line}\n" for line in sorted(found)), encoding="utf-8")
    accepted = file.read_text(encoding="utf-8").splitlines()
    gone, new = sorted({*accepted} - {*found}), sorted({*found} - {*accepted})

    assert (gone, new) == ([], []), "Others compile against what is gone; `make surface` accepts it all."
