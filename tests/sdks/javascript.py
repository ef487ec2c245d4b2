"""The judge of the documentation site as a side of its own: the very scripts that the site ships, run by Node."""

from __future__ import annotations

import hashlib
from pathlib import Path

from goitin.docs.tables import script, spec_script

from .executor import Executor
from .trees import EXECUTORS, TOOLS, Tree, once


def shipped(tree: Tree) -> Path:
    """A folder with the judge and the tables of a specification, as the site has them."""
    texts = {"judge.js": script(), "spec.js": spec_script(tree.spec)}
    digest = hashlib.sha256("\n".join(texts.values()).encode()).hexdigest()
    out = TOOLS / "build" / "javascript" / digest[:20]
    with once(out) as part:
        if part:
            for name, text in texts.items():
                (part / name).write_text(text, encoding="utf-8")
    return out


def executor(tree: Tree) -> Executor:
    """An executor of the judge in JavaScript."""
    command = ["node", str(EXECUTORS / "javascript" / "executor.js"), str(shipped(tree))]
    return Executor("javascript", command, str)
