"""Reads single files that end, and writes them whole or not at all; trees are `tree`'s business."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from glob import escape
from pathlib import Path

from goitin.diagnostics.diagnostic import GoitinError
from goitin.diagnostics.message import msg

try:
    import fcntl
except ImportError:  # Windows
    import msvcrt

    def seize(file: int) -> None:
        """Lock an open file for this process alone; raises `OSError` where another has it."""
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined, unused-ignore]
else:

    def seize(file: int) -> None:
        """Lock an open file for this process alone; raises `OSError` where another has it."""
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


_PART = ".part"


def beginning_of(path: Path, most: int) -> bytes:
    """The first bytes of a regular file.

    Args:
        path: The file.
        most: How many bytes at most.

    Raises:
        OSError: It cannot be read, or is no regular file: a pipe would never end.

    """
    if path.exists() and not (path.is_file() or path.is_dir()):  # of a folder the system says what it is
        raise OSError(errno.EINVAL, msg("it is not a regular file"))
    with path.open("rb") as opened:
        return opened.read(most)


def replace_file(path: Path, data: bytes) -> None:
    """Write a file anew, beside itself first, so that no moment shows half of it; its mode stays.

    Args:
        path: The file; its folder must be there.
        data: All that it is to hold.

    Raises:
        WriteError: It cannot be written; what stood there is as it was.

    """
    with wrap_os_errors(path):
        _remove_parts(path)
        file, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=_PART, dir=path.parent)
        part = Path(name)
        try:
            with os.fdopen(file, "wb") as opened:
                seize(opened.fileno())
                opened.write(data)
                opened.flush()
                os.fsync(opened.fileno())
            part.chmod(path.stat().st_mode if path.exists() else 0o644)
            part.replace(path)
        except OSError:
            part.unlink(missing_ok=True)
            raise


def _remove_parts(path: Path) -> None:
    """Remove what runs that were killed have begun to write here; a run that is at work holds its own."""
    for part in path.parent.glob(f".{escape(path.name)}.*{_PART}"):
        with suppress(OSError), part.open("r+b") as opened:
            seize(opened.fileno())
            part.unlink()


@contextmanager
def wrap_os_errors(path: Path) -> Iterator[None]:
    """Turn what the system refuses about a path into a `GoitinError` that says so."""
    try:
        yield
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise GoitinError(
            msg(
                "{path}: cannot be written: {reason}. Fix that, or name another place.",
                path=path,
                reason=reason,
            )
        ) from None
