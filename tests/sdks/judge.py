"""The reference judge as a side of its own: the same protocol, straight from the specification, nothing generated."""

from __future__ import annotations

import os
import sys

from .executor import Executor
from .trees import EXECUTORS, ROOT, Tree


def executor(tree: Tree) -> Executor:
    """An executor of the reference judge."""
    command = [sys.executable, str(EXECUTORS / "judge" / "executor.py"), str(tree.folder)]
    return Executor("judge", command, str, {**os.environ, "PYTHONPATH": str(ROOT / "generator")})
