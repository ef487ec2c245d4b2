"""The one error of writing, and how an error of the operating system becomes it."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from goitin.diagnostics.diagnostic import GoitinError
from goitin.diagnostics.message import msg

_CURES = {
    errno.ENOSPC: msg("The disk is full. Make room and run again."),
    errno.EDQUOT: msg("The quota of disk space is used up. Make room and run again."),
    errno.EFBIG: msg("A file would exceed the size limit of this session. Raise the limit and run again."),
    **dict.fromkeys(
        (errno.EACCES, errno.EPERM),
        msg("Writing there is not allowed. Change the folder's permissions, or give another --out."),
    ),
    errno.EROFS: msg("That is a read-only file system. Give another --out."),
    **dict.fromkeys(
        (errno.EEXIST, errno.ENOTDIR),
        msg("There is a file where a folder must be. Move it away, or give another --out."),
    ),
    errno.EXDEV: msg(
        "This file system cannot exchange the folder (a layer of a container image?). Give another --out."
    ),
    errno.ENAMETOOLONG: msg(
        "A name is too long for this file system. Give an --out that is closer to the root."
    ),
}


class WriteError(GoitinError):
    """Files could not be written; the message says why and what to do. What stood there before still does."""


@contextmanager
def wrap_os_errors(folder: Path) -> Iterator[None]:
    """Turn an error of the operating system into a `WriteError` about `folder`."""
    try:
        yield
    except OSError as error:
        reason = error.strerror or type(error).__name__
        cure = _CURES.get(error.errno or 0, msg("Fix that and run again."))
        raise WriteError(
            msg(
                "{folder}: cannot be written: {reason}. {cure} Nothing there was changed.",
                folder=folder,
                reason=reason,
                cure=cure,
            )
        ) from error
