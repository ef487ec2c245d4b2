"""Options of the whole suite."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

HERE = Path(__file__).parent

os.environ.update(
    LC_ALL="C.UTF-8", LANGUAGE=""
)  # what is expected is in English; processes that tests start read it, too


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--bless", action="store_true", help="Write down what is found now as what is expected.")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The tier of the desk is units, faults and golden files, but for what is slow; of the rest, what says so itself."""
    for item in items:
        if item.path.relative_to(HERE).parts[0] in ("unit", "faults", "golden"):
            item.add_marker("quick")


@pytest.fixture
def bless(request: pytest.FixtureRequest) -> bool:
    """Whether expectations are to be written anew."""
    return bool(request.config.getoption("--bless"))
