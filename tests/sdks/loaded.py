"""The TypeScript runtime with the contract of a specification for a package, as the page has it that checks packets."""

from __future__ import annotations

from . import npm
from .executor import Executor
from .trees import Tree
from .typescript import PROGRAM


def executor(tree: Tree) -> Executor:
    """An executor of the runtime, which asks for records by their ids."""
    runtime = npm.runtime(tree.runtimes) / "dist" / "esm" / "index.js"
    words = ["node", str(PROGRAM), str(runtime), str(tree.generated / "contract")]
    return Executor("loaded", words, lambda record: record)
