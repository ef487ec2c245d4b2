"""Processes of others: their word when they fail."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

_PATIENCE = 900
"""Seconds; a Rust compiler on a busy machine needs many."""


class BrokenError(Exception):
    """A tool, a compiler or a program failed; the text is what it said."""


def run(command: Sequence[object], cwd: Path, environment: Mapping[str, str] | None = None) -> str:
    """Run a command.

    Args:
        command: Its words.
        cwd: The folder where it runs.
        environment: What is set besides.

    Returns:
        What it printed.

    Raises:
        BrokenError: It did not end with 0.
    """
    done = subprocess.run(
        [str(word) for word in command],
        cwd=cwd,
        env={**os.environ, **(environment or {})},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=_PATIENCE,
        check=False,
    )
    if done.returncode:
        raise BrokenError((done.stdout + done.stderr).strip()[-6000:])
    return done.stdout
