"""What building the package does beside packing: it compiles the Vietnamese of the command line."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CustomBuildHook(BuildHookInterface):  # type: ignore[type-arg]
    """Found by hatch by its name."""

    def initialize(self, _version: str, _build_data: dict[str, Any]) -> None:
        """Compile before the files are gathered."""
        sys.path.insert(0, str(Path(self.root) / "generator"))
        from goitin.diagnostics.message import compiled

        compiled()
