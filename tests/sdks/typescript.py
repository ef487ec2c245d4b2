"""The TypeScript runtime, built as its package is, with the contract of a specification for a package; run by Node."""

from __future__ import annotations

import subprocess
from pathlib import Path

from .executor import Executor
from .trees import EXECUTORS, TOOLS, Tree, build, once

TSC = TOOLS / "npm" / "node_modules" / ".bin" / "tsc"
ESM, CJS, TESTS = "tsconfig.json", "tsconfig.cjs.json", "tsconfig.test.json"


def built(tree: Tree, config: str = ESM) -> Path:
    """What the compiler makes of the runtime, by one of its configurations: a folder of modules with their declarations."""
    project = tree.runtimes / "typescript"
    sources = [
        path for path in project.rglob("*") if path.suffix in {".ts", ".json"} and "dist" not in path.parts
    ]
    out = build(f"typescript-runtime-{config.removesuffix('.json')}", sorted(sources))
    with once(out) as part:
        if part:
            command = [TSC, "-p", project / config, "--outDir", part]
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            assert (done.returncode, done.stdout + done.stderr) == (0, "")
            kind = "commonjs" if config == CJS else "module"
            (part / "package.json").write_text(f'{{"type":"{kind}"}}\n', encoding="utf-8")
    return out


def executor(tree: Tree) -> Executor:
    """An executor of the TypeScript runtime, which asks for records by their ids."""
    program = EXECUTORS / "typescript" / "executor.mjs"
    words = ["node", str(program), str(built(tree) / "index.js"), str(tree.generated / "contract")]
    return Executor("typescript", words, lambda record: record)
