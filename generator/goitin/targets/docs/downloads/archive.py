"""Archives without a clock: the same files give the same bytes."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

_EPOCH = (1980, 1, 1, 0, 0, 0)


def packed(files: Mapping[str, bytes], *, compressed: bool = False) -> bytes:
    """A zip of these files, in their order.

    Args:
        files: What each holds, by its path.
        compressed: Whether to compress; then the bytes are the same only for the same compressor.

    """
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED if compressed else zipfile.ZIP_STORED) as archive:
        for name, data in files.items():
            part = zipfile.ZipInfo(name, _EPOCH)
            part.compress_type = archive.compression
            part.create_system = 3
            part.external_attr = 0o644 << 16
            archive.writestr(part, data)
    return out.getvalue()
