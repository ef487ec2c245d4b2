"""The cache of compiled templates, in the user's cache folder.

A cache may be missing, read-only, full, broken or somebody else's: then templates are
compiled anew and nothing is said. What is in it was made by this user, by this very generator.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import stat
from contextlib import suppress
from pathlib import Path

import jinja2
from jinja2.bccache import Bucket, FileSystemBytecodeCache

from goitin import resources

_KEPT = 4  # generations of the cache: versions of the generator that one user works with in turn


class TemplateCache(FileSystemBytecodeCache):
    """Jinja's cache, in a folder whose name says what the code came from besides the template.

    That is the generator, Jinja and Python. (The generator, since Jinja runs filters on constants when it compiles.)
    """

    def load_bytecode(self, bucket: Bucket) -> None:
        """Fill the bucket if the cache has it whole."""
        with suppress(Exception):  # what reads a pickle that was cut off raises nearly anything
            super().load_bytecode(bucket)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep the bucket, if that can be."""
        with suppress(OSError):
            super().dump_bytecode(bucket)


def template_cache() -> TemplateCache | None:
    """Return the cache of this generator; None where there cannot be one."""
    folder = _folder()
    return TemplateCache(str(folder)) if folder else None


def _folder() -> Path | None:
    """Find the folder of this generation, ours alone; None where there cannot be one."""
    home = os.environ.get("XDG_CACHE_HOME") or "~/.cache"
    try:
        base = Path(home).expanduser() / "goitin"
        base.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder = base / _generation()
        if not folder.is_dir():
            _forget_old(base)
            folder.mkdir(mode=0o700, exist_ok=True)
        return folder if _is_ours(base) and _is_ours(folder) else None
    except (OSError, RuntimeError):
        return None


def _is_ours(folder: Path) -> bool:
    """Nobody else can have written into it: compiled code is run, so it must be ours."""
    if not hasattr(os, "getuid"):
        return True
    state = folder.lstat()
    return stat.S_ISDIR(state.st_mode) and state.st_uid == os.getuid() and not state.st_mode & 0o022


def _generation() -> str:
    hasher = hashlib.sha256(importlib.util.MAGIC_NUMBER + jinja2.__version__.encode())
    hasher.update(resources.fingerprint().encode())
    return f"templates-{hasher.hexdigest()[:16]}"


def _forget_old(base: Path) -> None:
    import shutil

    old = sorted(base.glob("templates-*"), key=lambda folder: folder.stat().st_mtime, reverse=True)
    for folder in old[_KEPT - 1 :]:
        shutil.rmtree(folder, ignore_errors=True)
