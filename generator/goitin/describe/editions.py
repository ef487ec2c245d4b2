"""Editions and sources in a few signs: `2019–2022`, `qcvn Bảng 2 (A)`."""

from __future__ import annotations

from typing import Any


def edition_range(item: Any) -> str:
    """The editions that have something: `2019–2022`, open ends as `…`; empty where every edition has it."""
    return "" if item.since is None and item.until is None else f"{item.since or '…'}–{item.until or '…'}"


def citation_text(origin: Any) -> str:
    """Sources by their ids, and the confidence; an edit of a source itself is told once, there."""
    sources = "; ".join(item.by_id for item in origin.citations)
    return f"{sources} ({origin.confidence})"
