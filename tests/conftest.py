"""Options of the whole suite."""

from __future__ import annotations

import os

import pytest

os.environ.update(
    LC_ALL="C.UTF-8", LANGUAGE=""
)  # what is expected is in English; processes that tests start read it, too


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--bless", action="store_true", help="Write down what is found now as what is expected.")


@pytest.fixture
def bless(request: pytest.FixtureRequest) -> bool:
    """Whether expectations are to be written anew."""
    return bool(request.config.getoption("--bless"))
