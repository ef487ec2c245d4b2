"""What Python says of names that were."""

from __future__ import annotations


def former(now: str) -> list[str]:
    """The documentation of the name that a member had in the release before."""
    return [f"Nay là `{now}`. / It is called `{now}` now."]
