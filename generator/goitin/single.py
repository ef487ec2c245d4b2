"""Writes single files whole or not at all; trees are `writing`'s business."""

from __future__ import annotations

from pathlib import Path


def replace_file(path: Path, data: bytes) -> None:
    """Write a file anew, beside itself first, so that no moment shows half of it; its mode stays."""
    part = path.with_name(f".{path.name}.part")
    part.write_bytes(data)
    if path.exists():
        part.chmod(path.stat().st_mode)
    part.replace(path)
