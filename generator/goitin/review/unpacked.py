"""What keeps `import` on its feet: a bound on what a workbook may unpack to (a few kilobytes can hold gigabytes), and a word about damaged ones."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from goitin.review.sheets import BookError
from goitin.sentences import say
from goitin.sinks import visible

MOST_BYTES = 64 * 1024 * 1024
"""Of the file, of each part of it, and of all parts; the workbook of a large specification has one."""
MOST_PARTS = 2_000
_DAMAGES = (
    *(
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        SyntaxError,
    ),  # the last is what XML that ends too soon raises
    *(LookupError, ValueError, TypeError, AttributeError, OverflowError, NotImplementedError),
)


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


@contextmanager
def plainly(path: Path) -> Iterator[None]:
    """Turn what a reader of workbooks stumbles over in a damaged one into a `BookError`."""
    try:
        yield
    except BookError:
        raise
    except _DAMAGES as error:
        what = say(
            "{path}: a part of it cannot be read ({reason}). Open it in a spreadsheet program and save it anew.",
            path=path,
            reason=visible(f"{type(error).__name__}: {error}"[:200]),
        )
        raise BookError(what) from error


def _too_large(path: Path) -> str:
    return say(
        "{path}: unpacks to more than {most} bytes, which no table of a specification needs. Save it anew without pictures and empty rows.",
        path=path,
        most=MOST_BYTES,
    )
