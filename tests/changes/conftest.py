"""What several tests of changes begin with."""

from __future__ import annotations

from pathlib import Path

import pytest
from releasing import started


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    """A folder with the kitchen-sink specification, version 1.2.0."""
    return started(tmp_path / "specs")
