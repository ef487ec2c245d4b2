"""Trees to write into."""

from __future__ import annotations

from pathlib import Path

import pytest
from trees import FILES, write

from goitin.output import Tree, swap


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "generated"


@pytest.fixture
def tree(out: Path) -> Tree:
    return Tree(out, "qcvn120")


@pytest.fixture(params=["exchange", "two steps"])
def written(tree: Tree, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Tree:
    """A tree that holds FILES; swapped in one step, and as systems do that cannot."""
    if request.param == "two steps":
        monkeypatch.setattr(swap, "_exchange", lambda *_: False)
    write(tree, FILES)
    return tree
