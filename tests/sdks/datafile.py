"""Data files of tests: YAML in which every scalar is a text."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from goitin.diagnostics.diagnostic import Diagnostics
from goitin.source.yaml_reader import Node, parse


def read(path: Path) -> dict[str, Any]:
    """What a file holds: mappings, lists and texts."""
    node = parse(path.read_text(encoding="utf-8"), path.name, Diagnostics())
    assert node is not None, f"{path.name} is no YAML."
    whole: dict[str, Any] = _plain(node)
    return whole


def _plain(node: Node) -> Any:
    if isinstance(node.value, dict):
        return {key: _plain(item) for key, item in node.value.items()}
    return [_plain(item) for item in node.value] if isinstance(node.value, list) else node.value
