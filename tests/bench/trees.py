"""Trees of files that a run leaves, and how the next one finds none."""

from __future__ import annotations

import tempfile
from contextlib import suppress
from pathlib import Path


def retire(tree: Path, into: Path) -> None:
    """Move a tree, if it is there, below the folder `into`; all of them are deleted when the bench ends.

    Not before, since ext4 gives no inode away for some minutes after it was freed, and looks at each of those for every
    new file in the same part of the disk: after a tree of 6,000 files was deleted, a new file costs ten times as much.
    """
    with suppress(FileNotFoundError):
        tree.rename(Path(tempfile.mkdtemp(dir=into, prefix="retired-")) / tree.name)
