"""The swap: a tree that was built aside takes the place of the old one.

On Linux in one step of the kernel, so that everybody always sees one whole tree. Elsewhere in two renames,
with a journal that the next run completes. Nothing is flushed to the disk on the way: killing the process
at any point does no harm, and what a power cut leaves is found by its hash and made again.
"""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

from goitin.diagnostics.message import msg
from goitin.output.errors import WriteError

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2
_UNABLE = {errno.ENOSYS, errno.EINVAL, errno.EOPNOTSUPP}


def new_name(tree: Path) -> Path:
    """Name a folder beside `tree` for the tree to come."""
    return tree.with_name(f".{tree.name}.new-{os.urandom(4).hex()}")


def lock_name(tree: Path) -> Path:
    """Name the lock of `tree`."""
    return tree.with_name(f".{tree.name}.lock")


def _journal(tree: Path) -> Path:
    return tree.with_name(f".{tree.name}.swap")


def swap_in(new: Path, tree: Path) -> Path | None:
    """Put a finished tree in the place of the old one.

    Args:
        new: The finished tree, beside the old one, as `new_name` names it.
        tree: Where it goes; nothing need be there.

    Returns:
        Where the old tree is now; None if there was none.

    Raises:
        OSError: The system refuses it.

    """
    if not tree.exists():
        new.rename(tree)
        return None
    if _exchange(new, tree):
        return new
    return _put_in_two_steps(new, tree)


def _exchange(one: Path, other: Path) -> bool:
    """Exchange two names at once; False where the system cannot."""
    if sys.platform != "linux":
        return False
    import ctypes

    libc = ctypes.CDLL(None, use_errno=True)
    if not hasattr(libc, "renameat2"):
        return False
    call = libc.renameat2
    call.argtypes = (ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_uint)
    if call(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _RENAME_EXCHANGE) == 0:
        return True
    code = ctypes.get_errno()
    if code in _UNABLE:
        return False
    raise OSError(code, os.strerror(code), str(other))


def _put_in_two_steps(new: Path, tree: Path) -> Path:
    old = new.with_name(new.name.replace(".new-", ".old-"))
    journal = _journal(tree)
    draft = journal.with_name(f"{journal.name}.draft")
    draft.write_text(f"{new.name}\n{old.name}\n")
    draft.replace(journal)
    tree.rename(old)
    new.rename(tree)
    journal.unlink()
    return old


def stale_files(tree: Path) -> list[Path]:
    """List what runs that were killed, or one that is at work now, have left beside `tree`."""
    names = (f".{tree.name}.new-", f".{tree.name}.old-", f".{tree.name}.swap", f".{tree.name}.lock")
    try:
        with os.scandir(tree.parent) as found:
            return [tree.parent / item.name for item in found if item.name.startswith(names)]
    except (FileNotFoundError, NotADirectoryError):
        return []


def recover(tree: Path) -> None:
    """Complete a swap that was cut short, and remove what killed runs left. Only under the lock."""
    journal = _journal(tree)
    if journal.is_file():  # of one that is damaged only what names a leftover counts
        left = {path.name: path for path in stale_files(tree) if path != journal}
        names = journal.read_bytes().decode("utf-8", "replace").split()
        found = [left[name] for name in names if name in left]
        if found and not tree.exists():
            found[0].rename(tree)
        journal.unlink()
    for path in stale_files(tree):
        if path != lock_name(tree):
            remove(path)


def remove(path: Path) -> None:
    """Remove a tree of ours that nobody needs any more."""
    import shutil

    try:
        if path.is_dir() and not path.is_symlink():
            try:
                shutil.rmtree(path)
            except PermissionError:
                for folder, _, _ in os.walk(path):
                    Path(folder).chmod(0o700)
                shutil.rmtree(path)
        else:
            path.unlink()
    except FileNotFoundError:
        return
    except OSError as error:
        raise WriteError(
            msg(
                "{path}: cannot be removed: {reason}. It is not needed; remove it by hand.",
                path=path,
                reason=error.strerror,
            )
        ) from error
