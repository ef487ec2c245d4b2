"""Whole processes, measured: wall time, processor time and peak memory of a command with all its children."""

from __future__ import annotations

import os
import signal
import subprocess
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

_PATIENCE = 300  # seconds; a process that takes longer is ended

# Without this word, which some machines set, Python keeps what it compiled, as it does where a package is installed.
_ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


@dataclass(frozen=True, slots=True)
class Sample:
    """One run. `wall` and `cpu` in seconds; `peak` in bytes, of the largest process of the command.

    `cpu` is user and system time of the process and of all children it waited for, so it exceeds `wall` where cores
    work side by side. The kernel keeps the peak of each process, not of their sum; it also counts what the process
    had before it became the command, so nothing shows less than the bench itself has (about 25 MB; hence the bench
    leaves what takes memory to other processes).
    """

    wall: float
    cpu: float
    peak: int


class RunError(Exception):
    """A command that did not end as expected; the text is the last of what it said."""


def run(
    command: Sequence[str], log: Path, environment: Mapping[str, str] | None = None, expected: int = 0
) -> Sample:
    """Run one command to its end, its output into `log`; raise where its exit code is another than expected."""
    with log.open("wb") as output:
        start = time.perf_counter()
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            env={**_ENVIRONMENT, **(environment or {})},
            start_new_session=True,
        )
        guard = threading.Timer(_PATIENCE, os.killpg, (process.pid, signal.SIGKILL))
        guard.start()
        try:
            _, status, usage = os.wait4(process.pid, 0)
            wall = time.perf_counter() - start
        except BaseException:  # an interrupt of ours does not reach its session
            os.killpg(process.pid, signal.SIGKILL)
            raise
        finally:
            guard.cancel()
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != expected:
        raise RunError(f"exit code {process.returncode}: {_last_line(log)}")
    return Sample(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024)


def _last_line(log: Path) -> str:
    lines = log.read_text(encoding="utf-8", errors="replace").split("\n")
    said = [line.strip() for line in lines if line.strip()]
    return said[-1][:160] if said else "it said nothing"
