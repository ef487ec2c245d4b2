"""The generated TypeScript package, run by Node."""

from __future__ import annotations

from . import npm
from .executor import Executor
from .trees import EXECUTORS, Tree

PROGRAM = EXECUTORS / "typescript" / "executor.mjs"


def executor(tree: Tree) -> Executor:
    """An executor of the package of a tree, which asks for records by their ids."""
    package = npm.package(tree) / "dist" / "esm" / "index.js"
    return Executor("typescript", ["node", str(PROGRAM), str(package)], lambda record: record)
