"""A small specification that has its SDKs hold their runtime, generated once a language."""

from __future__ import annotations

import shutil
import subprocess
import sys

from .trees import ROOT, Tree, build, once

_NAME = "muon_sach"
_BASE = ROOT / "tests" / "faults" / "base" / _NAME


def embedded(language: str) -> Tree:
    """What is generated from it for a language, and its vectors."""
    sources = [
        path for name in ("templates", "generator") for path in (ROOT / name).rglob("*") if path.is_file()
    ]
    out = build(
        f"embedded-{language}", [path for path in [*sources, *_BASE.rglob("*.yaml")] if path.suffix != ".pyc"]
    )
    with once(out) as part:
        if part:
            file = shutil.copytree(_BASE, part / "specs" / _NAME) / "regulation.yaml"
            text = file.read_text(encoding="utf-8")
            file.write_text(text.replace("sdk:\n", "sdk:\n  runtime: embedded\n"), encoding="utf-8")
            words = [
                "--specs",
                part / "specs",
                "--out",
                part / "out",
                "--target",
                language,
                "--target",
                "vectors",
            ]
            subprocess.run([sys.executable, "-m", "goitin", "generate", "--quiet", *words], check=True)
    return Tree(out / "specs" / _NAME, out / "out" / _NAME)
