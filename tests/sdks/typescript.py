"""The TypeScript runtime with the contract of a specification for a package, run by Node."""

from __future__ import annotations

from . import npm
from .executor import Executor
from .trees import EXECUTORS, Tree


def executor(tree: Tree) -> Executor:
    """An executor of the TypeScript runtime, which asks for records by their ids."""
    program = EXECUTORS / "typescript" / "executor.mjs"
    runtime = npm.runtime(tree.runtimes) / "dist" / "esm" / "index.js"
    words = ["node", str(program), str(runtime), str(tree.generated / "contract")]
    return Executor("typescript", words, lambda record: record)
