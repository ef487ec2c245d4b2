"""TypeScript, as strict as a vendor's project: the probe says with its types what it expects of those that were made."""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from pathlib import Path

from places import NODE_MODULES

from languages.process import run

_OPTIONS = {
    "strict": True,
    "target": "es2022",
    "module": "commonjs",
    "moduleResolution": "node10",
    "esModuleInterop": True,
    "skipLibCheck": True,
    "types": ["node"],
    "outDir": "out",
    "rootDir": ".",
}


def built(made: Path, probe: Path, work: Path) -> Sequence[object]:
    """Compile with all of it strict; the probe runs on Node."""
    (work / "node_modules").symlink_to(NODE_MODULES)
    shutil.copy(probe, work / "probe.ts")
    config = {"compilerOptions": _OPTIONS, "include": ["probe.ts", f"{made.name}/**/*.ts"]}
    (work / "tsconfig.json").write_text(json.dumps(config), encoding="utf-8")
    run(["node", NODE_MODULES / "typescript" / "bin" / "tsc", "-p", "."], work)
    return ["node", work / "out" / "probe.js"]
