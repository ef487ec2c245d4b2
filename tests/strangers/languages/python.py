"""Python: what was made is imported with every warning an error."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from languages.process import run


def built(made: Path, probe: Path, work: Path) -> Sequence[object]:
    """Compile every module, and put the probe beside them."""
    shutil.copy(probe, made / "probe.py")
    run([sys.executable, "-W", "error", "-m", "compileall", "-q", made], work)
    return [sys.executable, made / "probe.py"]
