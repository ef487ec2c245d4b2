"""Writes single files whole or not at all; trees are `writing`'s business."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from goitin.findings import GoitinError
from goitin.sentences import say


def replace_file(path: Path, data: bytes) -> None:
    """Write a file anew, beside itself first, so that no moment shows half of it; its mode stays.

    Raises `GoitinError`; then what stood there is as it was.
    """
    with told(path):
        file, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
        part = Path(name)
        try:
            with os.fdopen(file, "wb") as opened:
                opened.write(data)
                opened.flush()
                os.fsync(opened.fileno())
            part.chmod(path.stat().st_mode if path.exists() else 0o644)
            part.replace(path)
        except OSError:
            part.unlink(missing_ok=True)
            raise


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn what the system refuses about a path into a `GoitinError` that says so."""
    try:
        yield
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise GoitinError(
            say(
                "{path}: cannot be written: {reason}. Mend that, or name another place.",
                path=path,
                reason=reason,
            )
        ) from None
