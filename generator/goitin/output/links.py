"""A file under a second name: a hard link, or a copy where the file system has none."""

from __future__ import annotations

import errno
import os
from pathlib import Path

_NO_LINKS = {errno.EPERM, errno.EMLINK, errno.EXDEV, errno.ENOSYS, errno.EOPNOTSUPP, errno.ENOTSUP}


def link(source: Path, target: Path) -> None:
    """Give what stands at `source` (a symbolic link: the link itself) the further name `target`."""
    if source.is_symlink() and os.link not in os.supports_follow_symlinks:
        target.symlink_to(source.readlink())
        return
    try:
        os.link(source, target, follow_symlinks=False)
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        import shutil

        shutil.copy2(source, target, follow_symlinks=False)
