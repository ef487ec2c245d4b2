"""Office files are packages of parts with dates in them; the same parts must give the same bytes. Text in them is XML."""

from __future__ import annotations

import io
import re
import zipfile

_DATES = re.compile(rb"(<dcterms:(created|modified)[^>]*>)[^<]*(</)")
_EPOCH = (1980, 1, 1, 0, 0, 0)


def repacked(data: bytes) -> bytes:
    """The same package without any clock: parts in order of their names, all dates the first that can be written."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        # The list of contents comes first, as readers expect.
        for name in sorted(old.namelist(), key=lambda part: (part != "[Content_Types].xml", part)):
            part = zipfile.ZipInfo(name, _EPOCH)
            part.compress_type = zipfile.ZIP_DEFLATED
            part.create_system = 3
            part.external_attr = 0o644 << 16
            text = old.read(name)
            new.writestr(
                part,
                _DATES.sub(rb"\g<1>1980-01-01T00:00:00Z\g<3>", text) if name == "docProps/core.xml" else text,
            )
    return out.getvalue()


def allowed(text: str) -> str:
    """A text without the control characters that XML cannot hold."""
    return "".join(char for char in text if char >= " " or char in "\t\n")
