"""What is known of the rules that findings about packets name."""

from __future__ import annotations

from collections.abc import Mapping


def of_packets(_rule: str) -> Mapping[str, str]:
    """What a reader asks of a packet."""
    return {}
