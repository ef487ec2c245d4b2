"""Our documents as they are generated, and the packet that strangers are shown: the example of the exact document."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from places import GENERATED, HERE


@pytest.fixture(scope="session")
def packet() -> Any:
    """A request of DongBoHoSoMC, the service that everybody calls first."""
    document = json.loads((GENERATED / "openapi" / "openapi.json").read_text(encoding="utf-8"))
    (body,) = document["paths"]["/DongBoHoSoMC"]["post"]["requestBody"]["content"].values()
    return next(iter(body["examples"].values()))["value"]


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """`make test` takes the table alone: all else here compiles for minutes, and belongs to `make strangers`, which names the folder."""
    asked = any("strangers" in word for word in config.args)
    return None if asked or collection_path.name in (HERE.name, "test_table.py") else True
