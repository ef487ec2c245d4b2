"""A bound on what a workbook may unpack to, before anything of it is unpacked: a few kilobytes can hold gigabytes."""

from __future__ import annotations

import zipfile
from pathlib import Path

from goitin.review.sheets import BookError
from goitin.sentences import say

MOST_BYTES = 64 * 1024 * 1024
"""Of the file, of each part of it, and of all parts; the workbook of a large specification has one."""
MOST_PARTS = 2_000


def book(path: Path) -> bytes:
    """The bytes of a workbook that is small enough to be opened. Raises `BookError`; `OSError` where it cannot be read.

    A reader of ZIP archives takes no more from a part than the archive says that it holds, so that what it says can be counted on.
    """
    if not path.is_file():
        raise BookError(say("{path}: is no regular file. Name a workbook.", path=path))
    if path.stat().st_size > MOST_BYTES:
        raise BookError(_too_large(path))
    try:
        with zipfile.ZipFile(path) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, NotImplementedError, ValueError):
        return path.read_bytes()  # no workbook: whoever opens it says so
    if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_BYTES:
        raise BookError(_too_large(path))
    return path.read_bytes()


def _too_large(path: Path) -> str:
    return say(
        "{path}: unpacks to more than {most} bytes, which no table of a specification needs. Save it anew without pictures and empty rows.",
        path=path,
        most=MOST_BYTES,
    )
