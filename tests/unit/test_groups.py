"""How tests are shared out: what a module builds for its tests is built by one worker."""

from __future__ import annotations

import os

import pytest


def test_a_worker_says_the_group_of_a_test(request: pytest.FixtureRequest) -> None:
    """A pytest that pytest-xdist does not fit forgets groups without a word, and then each worker builds everything."""
    assert request.node.nodeid.endswith("@unit/test_groups") == ("PYTEST_XDIST_WORKER" in os.environ)
