"""The hostile specifications, made once, and the same without hostile texts."""

from __future__ import annotations

import pytest

from . import kept, scalars
from sdks.trees import Tree


@pytest.fixture(scope="session")
def packs() -> list[Tree]:
    return kept.trees()


@pytest.fixture(scope="session")
def harmless(tmp_path_factory: pytest.TempPathFactory) -> Tree:
    """The same specification as it stands in `spec/`: how documents are built when nothing is hostile."""
    folder = tmp_path_factory.mktemp("harmless")
    scalars.write(folder / "moi_cho", scalars.trees())
    return kept.generated(folder / "moi_cho", folder / "generated")
