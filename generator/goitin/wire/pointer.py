"""JSON Pointers (RFC 6901)."""

from __future__ import annotations


def step(key: str) -> str:
    """One key as a step of a pointer."""
    return "/" + key.replace("~", "~0").replace("/", "~1")
