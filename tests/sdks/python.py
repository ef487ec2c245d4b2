"""The Python SDK: nothing to compile, a package on the path, and the runtime it stands on."""

from __future__ import annotations

import importlib
import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from goitin.samples import records
from goitin.targets.python import names
from goitin.wire.json_codec import JSON

from .executor import Executor
from .trees import EXECUTORS, Tree


def sources(*trees: Tree) -> list[str]:
    """The folders in which the packages of trees are found, and the one runtime that they stand on."""
    found = [tree.generated / "python" / "src" for tree in trees]
    found += [tree.runtimes / "python" / "src" for tree in trees if not tree.spec.sdk.is_embedded]
    return list(dict.fromkeys(map(str, found)))


def environment(*trees: Tree) -> dict[str, str]:
    """The environment in which the packages of trees can be imported, and seen by type checkers."""
    path = os.pathsep.join(sources(*trees))
    return {**os.environ, "PYTHONPATH": path, "MYPYPATH": path, "PYTHONDONTWRITEBYTECODE": "1"}


def executor(tree: Tree) -> Executor:
    """An executor of the Python SDK."""
    command = [sys.executable, str(EXECUTORS / "python" / "executor.py"), tree.spec.sdk.python_package]
    return Executor("python", command, names.class_name, environment(tree))


@contextmanager
def imported(tree: Tree) -> Iterator[Any]:
    """The package of a tree in this process, for a while."""
    folders, name = sources(tree), tree.spec.sdk.python_package
    sys.path[:0] = folders
    try:
        yield importlib.import_module(name)
    finally:
        for folder in folders:
            sys.path.remove(folder)
        for module in [item for item in sys.modules if item.partition(".")[0] == name]:
            del sys.modules[module]


def model(package: Any, id: str) -> Any:
    """The class of a record: one of the package, or that of a message which has none of its own there."""
    return importlib.import_module(f"{package.__name__}._regulation").REGULATION.find(id)


def readme(tree: Tree, folder: Path, *, has_fastapi: bool = True) -> str:
    """The blocks of code of the package's README, one after another: a program that runs in `folder`, where its message is put.

    Without FastAPI, which the package does not bring, its block is left out.
    """
    text = (tree.generated / "python" / "README.md").read_text(encoding="utf-8")
    blocks = re.findall(r"^```python\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)
    assert len(blocks) == 4
    plain = [item for item in tree.spec.records if item.message_kind == "record"]
    sample = records.Samples(tree.spec).record(max(plain, key=lambda item: len(item.fields)).id)
    data = JSON.text(sample or {})
    (folder / "message.json").write_text(f"[{data}]", encoding="utf-8")
    blocks = [block for block in blocks if has_fastapi or "fastapi" not in block]
    return "\n".join([f"data = {data!r}", *blocks])
