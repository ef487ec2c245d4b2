"""Editions and sources in a few signs: `2019–2022`, `qcvn Bảng 2 (A)`."""

from __future__ import annotations

from typing import Any


def edition_range(item: Any) -> str:
    """The editions that have something: `2019–2022`, open ends as `…`; empty where every edition has it."""
    return "" if item.since is None and item.until is None else f"{item.since or '…'}–{item.until or '…'}"


def day_range(item: Any) -> str:
    """The days on which a code holds: `2095-03-01 – 2099-06-30`, open ends as `…`; empty where it always does."""
    return f"{item.first_day or '…'} – {item.last_day or '…'}" if item.is_dated else ""


def citation_text(origin: Any) -> str:
    """Sources by their ids, and the confidence; an edit of a source itself is told once, there."""
    sources = "; ".join(item.by_id for item in origin.citations)
    return f"{sources} ({origin.confidence})"
