"""The Python SDK: nothing to compile, a package on the path."""

from __future__ import annotations

import os
import sys

from goitin.targets.python import names

from .executor import Executor
from .trees import EXECUTORS, Tree


def environment(tree: Tree) -> dict[str, str]:
    """The environment in which the package of a tree can be imported."""
    return {
        **os.environ,
        "PYTHONPATH": str(tree.generated / "python" / "src"),
        "PYTHONDONTWRITEBYTECODE": "1",
    }


def executor(tree: Tree) -> Executor:
    """An executor of the Python SDK."""
    command = [sys.executable, str(EXECUTORS / "python" / "executor.py"), tree.spec.sdk.python_package]
    return Executor("python", command, names.class_name, environment(tree))
