"""Importing the runtime loads what records need, and nothing that can wait."""

import os
import subprocess
import sys


def loaded(program: str) -> set[str]:
    """The modules that are loaded behind a program."""
    words = [sys.executable, "-c", f"{program}; import sys; print(*sys.modules)"]
    here = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(words, capture_output=True, text=True, check=True, env=here)
    return set(done.stdout.split())


def test_frameworks_are_loaded_by_whoever_asks_for_them() -> None:
    assert not {"fastapi", "starlette"} & loaded("import goitin_runtime.problems")


def test_messages_and_streams_are_loaded_by_whoever_reads_them() -> None:
    here = loaded("import goitin_runtime")

    assert "goitin_runtime.packet" in here
    assert not {"goitin_runtime.stream", "goitin_runtime.message", "asyncio"} & here
