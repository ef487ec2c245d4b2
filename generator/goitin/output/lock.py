"""One run at a time: an exclusive lock beside the tree, gone with the process that holds it.

Forked helpers hold it, too, so no run begins while one of a run that was killed may still write. `filelock` was tried
and is not used: since its version 4 a forked child lets go of the lock, it leaves its file beside the tree for ever,
and importing it takes 10 ms of the 140 in which a run that changes nothing has ended.
"""

from __future__ import annotations

import errno
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from goitin.diagnostics.message import msg
from goitin.output.atomic_file import seize
from goitin.output.errors import WriteError, wrap_os_errors


@contextmanager
def locked(path: Path, patience: float) -> Iterator[None]:
    """Hold a lock for as long as the `with` lasts.

    Args:
        path: The file of the lock; it is made, and removed at the end.
        patience: How many seconds to wait for a run that has the lock.

    Raises:
        WriteError: Another run still has the lock after that time, or its file cannot be made.

    """
    until = time.monotonic() + patience
    while (file := _try(path)) is None:
        if time.monotonic() > until:
            raise WriteError(
                msg(
                    "{path}: another run of goitin is writing here. Wait until it has finished, then run again.",
                    path=path,
                )
            )
        time.sleep(0.02)
    try:
        yield
    finally:
        # Gone before it is free: who waits for it sees below that it has the lock of a file that is no more.
        with suppress(OSError):
            path.unlink()
        os.close(file)
        if os.name == "nt":  # there an open file cannot be unlinked
            with suppress(OSError):
                path.unlink()


def _try(path: Path) -> int | None:
    with wrap_os_errors(path.parent):
        file = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o666)
    try:
        seize(file)
        if _is_still(path, file):
            return file
    except OSError as error:
        os.close(file)
        if error.errno in {errno.EACCES, errno.EAGAIN, errno.EDEADLK}:
            return None
        raise
    os.close(file)
    return None


def _is_still(path: Path, file: int) -> bool:
    try:
        return os.path.samestat(os.fstat(file), path.stat())
    except FileNotFoundError:
        return False
