"""Go: one module with all that generated code asks for, pinned; nothing is fetched while tests run."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

from places import HERE

from languages.process import run

_OFFLINE = {"GOFLAGS": "-mod=mod", "GOPROXY": "off", "GOTOOLCHAIN": "local", "CGO_ENABLED": "0"}


def built(made: Path, probe: Path, work: Path) -> Sequence[object]:
    """Build everything that was made, vet none of it, and link the probe."""
    for name in ("go.mod", "go.sum"):
        shutil.copy(HERE / "go" / name, work)
        (made / name).unlink(missing_ok=True)
    main = work / "probe"
    main.mkdir()
    shutil.copy(probe, main / "main.go")
    run(["go", "build", "-o", work / "program", "./probe"], work, _OFFLINE)
    return [work / "program"]
