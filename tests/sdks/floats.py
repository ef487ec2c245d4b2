"""What is lost of a number in the hands of a parser of Python's."""

from __future__ import annotations

import json


def floats_hide(data: bytes) -> bool:
    """Whether a number is spelt otherwise than Python's floats spell it, which is all that a parser of Python's hands over."""
    spelt: list[str] = []
    try:
        json.loads(data, parse_float=spelt.append)
    except (ValueError, RecursionError):
        return False
    return any(repr(float(token)) != token for token in spelt)
