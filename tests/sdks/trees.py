"""Where generated trees lie, and where what is compiled from them is kept, by content, so that nothing is compiled twice."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from goitin import resolve
from goitin.spec import Spec

ROOT = Path(__file__).resolve().parents[2]
TOOLS = ROOT / ".tools"
EXECUTORS = ROOT / "tests" / "executors"


@dataclass(frozen=True)
class Tree:
    """One specification and what was generated from it."""

    folder: Path  # the specification
    generated: Path

    @property
    def spec(self) -> Spec:
        """What the specification means."""
        return resolve.load(self.folder)


QCVN120 = Tree(ROOT / "specs" / "qcvn120", ROOT / "generated" / "qcvn120")
GOLDEN = Tree(
    ROOT / "tests" / "golden" / "spec" / "quan_trac", ROOT / "tests" / "golden" / "expected" / "quan_trac"
)
TREES = {"qcvn120": QCVN120, "quan_trac": GOLDEN}


def build(kind: str, sources: Iterable[Path]) -> Path:
    """The folder for what is compiled from these files: another one as soon as a byte of them changes."""
    hasher = hashlib.sha256()
    for source in sorted(sources):
        hasher.update(f"{source.relative_to(ROOT)}\n".encode() + source.read_bytes())
    return TOOLS / "build" / kind / hasher.hexdigest()[:20]
