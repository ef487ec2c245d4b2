"""The judge of the documentation site as a side of its own: the very scripts that the site ships, run by Node."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from goitin.targets.contract.documents import bundle
from goitin.targets.docs.judge_script import script

from .executor import Executor
from .trees import EXECUTORS, TOOLS, Tree, once


def shipped(tree: Tree, judge: str) -> Path:
    """A folder with a judge (a script) and the contract of a specification, as the site has them."""
    known = json.dumps(bundle(tree.spec), ensure_ascii=False, separators=(",", ":"))
    texts = {"judge.js": judge, "spec.js": f"globalThis.Goitin.contract = {known};\n"}
    digest = hashlib.sha256("\n".join(texts.values()).encode()).hexdigest()
    out = TOOLS / "build" / "javascript" / digest[:20]
    with once(out) as part:
        if part:
            for name, text in texts.items():
                (part / name).write_text(text, encoding="utf-8")
    return out


def executor(tree: Tree, judge: str | None = None) -> Executor:
    """An executor of the judge in JavaScript, ours unless another is given."""
    command = ["node", str(EXECUTORS / "javascript" / "executor.js"), str(shipped(tree, judge or script()))]
    return Executor("javascript", command, str)
