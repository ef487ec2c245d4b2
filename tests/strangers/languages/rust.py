"""Rust, where cargo is on the PATH: crates are pinned, and nothing is fetched while tests run."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

from places import RUST

from languages.process import run


def built(_made: Path, probe: Path, work: Path) -> Sequence[object]:
    """Build the probe with what was made as a module of it; the crates are compiled once for all runs."""
    for name in ("Cargo.toml", "Cargo.lock"):
        shutil.copy(RUST / name, work)
    (work / "src").mkdir()
    shutil.copy(probe, work / "src" / "main.rs")
    run(
        ["cargo", "build", "--quiet", "--offline", "--locked"],
        work,
        {"CARGO_TARGET_DIR": str(RUST / "target")},
    )
    return [shutil.copy(RUST / "target" / "debug" / "probe", work / "program")]
