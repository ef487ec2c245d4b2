"""The command on a real terminal: what a person sees of it, byte by byte."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from pathlib import Path

PLAIN = {name: value for name, value in os.environ.items() if name not in ("CI", "NO_COLOR", "FORCE_COLOR")}


def on_a_terminal(*words: str | Path, **environment: str) -> str:
    """Run `goitin` with a terminal for its output."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "goitin", *map(str, words)],
        stdin=subprocess.DEVNULL,
        stdout=theirs,
        stderr=theirs,
        env={**PLAIN, "TERM": "xterm", **environment},
    )
    os.close(theirs)
    seen = bytearray()
    try:
        while data := os.read(ours, 65536):
            seen += data
    except OSError:
        pass  # the other end is closed: all has been read
    os.close(ours)
    process.wait()
    return seen.decode()
