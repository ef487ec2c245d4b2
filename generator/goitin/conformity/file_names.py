"""Names of files as text that can be printed, whatever bytes a file system allows."""

from __future__ import annotations

import os


def printable(text: str) -> str:
    """A text with its control characters written as escapes."""
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else f"\\u{ord(char):04x}" for char in text)


def plain(name: str) -> str:
    """A name of a file."""
    return printable(os.fsencode(name).decode("utf-8", "replace"))
