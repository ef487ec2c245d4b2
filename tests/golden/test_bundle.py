"""The script that gives pages the TypeScript runtime is what is made of its sources today; `make golden` writes it anew."""

from __future__ import annotations

import subprocess

from goitin import resources

from sdks.trees import ROOT, TOOLS

ESBUILD = TOOLS / "bundle" / "node_modules" / ".bin" / "esbuild"
ENTRY = "docs/check/runtime.ts"
FILE = resources.templates() / "docs" / "runtime.js"
WORDS = (
    "--bundle",
    "--format=iife",
    "--target=es2022",
    "--charset=utf8",
    "--legal-comments=none",
    "--minify",
    "--line-limit=160",
    "--banner:js='use strict'; // Made of templates/docs/check/runtime.ts by `make golden`; do not edit.",
)


def test_the_script_is_made_of_the_sources_of_today(bless: bool) -> None:
    folder = resources.templates()
    assert folder.is_relative_to(ROOT)
    done = subprocess.run([ESBUILD, ENTRY, *WORDS], capture_output=True, check=True, cwd=folder)
    if bless:
        FILE.write_bytes(done.stdout)

    assert FILE.read_bytes() == done.stdout
