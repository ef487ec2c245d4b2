"""The documents of the real specification and of the one of the golden tests, made once a session."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from published import SPECS


@pytest.fixture(scope="session")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder as `goitin generate` leaves it."""
    made = tmp_path_factory.mktemp("documents")
    for name, specs in SPECS.items():
        targets = ["--target", "openapi", "--target", "jsonschema"]
        command = [
            sys.executable,
            "-m",
            "goitin",
            "generate",
            "--specs",
            specs,
            "--regulation",
            name,
            "--out",
            made,
            *targets,
        ]
        subprocess.run(command, check=True, capture_output=True)
    return made
