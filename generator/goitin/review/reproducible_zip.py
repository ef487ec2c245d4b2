"""Office files are packages of parts with dates in them; the same parts must give the same bytes. Text in them is XML."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping

_DATES = re.compile(rb"<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\1>")
_EPOCH = (1980, 1, 1, 0, 0, 0)
_APPLICATION = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>{tool}</Application></Properties>'
)


def repacked(data: bytes, tool: str, without: Mapping[bytes, bytes] | None = None) -> bytes:
    """Pack the same parts without any clock.

    Args:
        data: An office package.
        tool: What made it.
        without: What is replaced in its sheets.

    Returns:
        The package, its parts in order of their names. It says no day on which it was made or changed; a package cannot leave out the
        days of its parts, which are the first that can be written.

    """
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        # The list of contents comes first, as readers expect.
        for name in sorted(old.namelist(), key=lambda part: (part != "[Content_Types].xml", part)):
            part = zipfile.ZipInfo(name, _EPOCH)
            part.compress_type = zipfile.ZIP_DEFLATED
            part.create_system = 3
            part.external_attr = 0o644 << 16
            text = old.read(name)
            if name == "docProps/core.xml":
                text = _DATES.sub(b"", text)
            elif name == "docProps/app.xml":
                text = _APPLICATION.format(tool=tool).encode()
            elif name.startswith("xl/worksheets/"):
                for before, after in (without or {}).items():
                    text = text.replace(before, after)
            new.writestr(part, text)
    return out.getvalue()


def allowed(text: str) -> str:
    """A text without the control characters that XML cannot hold."""
    return "".join(char for char in text if char >= " " or char in "\t\n")
