"""A run that is killed with -9 right before any touch of the file system that we choose."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from collections.abc import Callable

CHANGES = {
    "open",
    "os.mkdir",
    "os.rename",
    "os.link",
    "os.remove",
    "os.rmdir",
    "os.chmod",
    "os.scandir",
    "ctypes.dlopen",
}


def in_a_child(run: Callable[[], object]) -> int:
    """Run in a forked process; give its wait status."""
    child = os.fork()
    if child == 0:
        with contextlib.suppress(BaseException):
            run()
        os._exit(0)
    return os.waitpid(child, 0)[1]


def killed_at(step: int, run: Callable[[], object]) -> bool:
    """Run in a child that is killed right before its `step`-th touch of the file system; was it?"""

    def run_until() -> None:
        count = 0

        def count_and_kill(event: str, _: object) -> None:
            nonlocal count
            if event in CHANGES:
                count += 1
                if count == step:
                    os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(count_and_kill)
        run()

    return os.WIFSIGNALED(in_a_child(run_until))
