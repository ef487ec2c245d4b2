"""Addresses of files as editors give them, `file:///c%3A/specs/a.yaml`, and the paths they mean, on every system."""

from __future__ import annotations

import re
from pathlib import Path, PurePath, PureWindowsPath
from typing import TypeVar
from urllib.parse import quote, unquote, urlsplit

P = TypeVar("P", bound=PurePath)

_DRIVE = re.compile(r"/[A-Za-z]:")


def path_of(address: str, kind: type[P] = Path) -> P | None:  # type: ignore[assignment]
    """The path that an address means.

    Args:
        address: The address, in any of the spellings that editors use for it.
        kind: The class of the path; another than that of this system only to try it.

    Returns:
        The path; None where the address is not that of a file, such as of a buffer that was never saved.

    """
    parts = urlsplit(address)
    path = unquote(parts.path)
    if parts.scheme != "file" or not path:
        return None
    if parts.netloc and parts.netloc != "localhost":
        return kind(f"//{parts.netloc}{path}")
    if _DRIVE.match(path) and issubclass(kind, PureWindowsPath):
        path = f"{path[1].upper()}{path[2:]}"
    return kind(path)


def address_of(path: PurePath) -> str:
    """The address of an absolute path."""
    text = path.as_posix()
    if text.startswith("//"):  # a share of another machine
        return f"file:{quote(text)}"
    drive, text = (f"/{text[0].lower()}%3A", text[2:]) if path.drive else ("", text)
    return f"file://{drive}{quote(text)}"
