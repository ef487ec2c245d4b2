"""Where generated trees lie, and where what is compiled from them is kept, by content, so that nothing is compiled twice."""

from __future__ import annotations

import fcntl
import hashlib
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from goitin import resolver
from goitin.model import Spec
from goitin.targets import NAMING

ROOT = Path(__file__).resolve().parents[2]
TOOLS = ROOT / ".tools"
EXECUTORS = ROOT / "tests" / "executors"
GENERATED = [word for name in (*NAMING, "vectors") for word in ("--target", name)]
"""What tests of the kitchen-sink specification need of it."""


@dataclass(frozen=True)
class Tree:
    """One specification and what was generated from it."""

    folder: Path  # the specification
    place: Path
    is_committed: bool = field(default=True, kw_only=True)
    runtimes: Path = field(default=ROOT / "templates" / "runtime", kw_only=True)
    """Where the runtimes are that its SDKs stand on: what lies beside generated trees is the same word for word."""

    @property
    def generated(self) -> Path:
        """The folder of what was generated, made first if it is none that is committed."""
        if not self.is_committed:
            _generate(self.folder.parent, self.place.parent)
        return self.place

    @property
    def spec(self) -> Spec:
        """What the specification means, resolved once."""
        return _resolved(self.folder)


_resolved = cache(resolver.load)


@cache
def _generate(specs: Path, out: Path) -> None:
    """Once a process; where another has made it already, goitin finds nothing to do."""
    words = [
        sys.executable,
        "-m",
        "goitin",
        "generate",
        "--specs",
        specs,
        "--out",
        out,
        "--quiet",
        *GENERATED,
    ]
    subprocess.run(words, check=True)


QCVN120 = Tree(ROOT / "specs" / "qcvn120", ROOT / "generated" / "qcvn120")
GOLDEN = Tree(
    ROOT / "tests" / "golden" / "spec" / "quan_trac", TOOLS / "golden" / "quan_trac", is_committed=False
)
"""The kitchen-sink specification. What is generated from it lies in one place, so that what does not change is compiled once."""

TREES = {"qcvn120": QCVN120, "quan_trac": GOLDEN}


@contextmanager
def once(out: Path) -> Iterator[Path | None]:
    """Give a folder to build into, which then becomes `out`; None if it is there already.

    Several test processes may want the same at once: one builds, the others wait.
    """
    out.parent.mkdir(parents=True, exist_ok=True)
    with out.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if out.is_dir():
            yield None
            return
        part = out.with_suffix(".part")
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir()
        yield part
        part.rename(out)


def build(kind: str, sources: Iterable[Path], built: Iterable[Path] = ()) -> Path:
    """The folder for what is compiled from these files, against what was built before: another one as soon as a byte changes."""
    hasher = hashlib.sha256("\n".join(map(str, built)).encode())
    for source in sorted(sources):
        hasher.update(f"{source.relative_to(ROOT)}\n".encode() + source.read_bytes())
    return TOOLS / "build" / kind / hasher.hexdigest()[:20]
