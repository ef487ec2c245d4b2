"""How long a process takes that starts, reads one small record, and ends: ours, a plain library, and one that reads nothing, in turns."""

from __future__ import annotations

import statistics
from collections.abc import Mapping, Sequence
from pathlib import Path

from process import run

WAYS = ("nothing", "ours", "theirs")
"""What the programs of the bench are asked for."""

_ROUNDS = 15


def measured(
    command: Sequence[str], small: Path, log: Path, environment: Mapping[str, str] | None = None
) -> dict[str, float]:
    """The median of many starts, in milliseconds, by the way of reading.

    Args:
        command: What starts the program; the way and the file of the record come behind it.
        small: The record.
        log: A file for what the program says.
        environment: What is set besides.

    Returns:
        For each of `WAYS` its milliseconds.

    Raises:
        RunError: The program failed.
    """
    walls: dict[str, list[float]] = {way: [] for way in WAYS}
    for _ in range(_ROUNDS):
        for way, taken in walls.items():
            taken.append(run([*command, way, str(small)], log, environment or {}).wall)
    return {way: round(1000 * statistics.median(taken), 1) for way, taken in walls.items()}
