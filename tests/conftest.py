"""Options of the whole suite."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

import pytest

HERE = Path(__file__).parent

os.environ.update(
    LC_ALL="C.UTF-8", LANGUAGE=""
)  # what is expected is in English; processes that tests start read it, too


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--bless", action="store_true", help="Write down what is found now as what is expected.")


@cache
def _is_of_the_desk(path: Path) -> bool:
    """The tier of the desk is units, faults and golden files, but for what is slow; of the rest, what is marked so."""
    return path.relative_to(HERE).parts[0] in ("unit", "faults", "golden")


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Do not import for that tier what has nothing of it: frameworks and browsers take seconds."""
    if "quick" not in config.option.markexpr or not collection_path.match("test_*.py"):
        return None
    has_some = _is_of_the_desk(collection_path) or "mark.quick" in collection_path.read_text(encoding="utf-8")
    return None if has_some else True


@pytest.hookimpl(tryfirst=True)  # pytest-xdist reads the groups
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what is of the desk by its folder; what a module builds for its tests is built once, so these go to one worker."""
    for item in items:
        if _is_of_the_desk(item.path):
            item.add_marker("quick")
        if item.get_closest_marker("xdist_group") is None:
            item.add_marker(_of_its_module(item.path))


@cache
def _of_its_module(path: Path) -> pytest.MarkDecorator:
    """The group of what stands in a module."""
    return pytest.mark.xdist_group(path.relative_to(HERE).with_suffix("").as_posix())


@pytest.fixture
def bless(request: pytest.FixtureRequest) -> bool:
    """Whether expectations are to be written anew."""
    return bool(request.config.getoption("--bless"))
