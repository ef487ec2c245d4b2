"""The C# SDK built for .NET Framework 4.6.2, under Mono."""

from __future__ import annotations

from .csharp import started
from .executor import Executor
from .trees import Tree
from dotnet.framework import framework


def executor(tree: Tree) -> Executor:
    """An executor of it."""
    mono = framework()
    return started(tree, "net462", mono.command, mono.environment, is_framework=True)
