"""Read a file of dossiers with the Python SDK: `dossiers.py FILE stream|whole`; says how many have a value."""

from __future__ import annotations

import sys
from pathlib import Path

from qcvn120 import Service, read_message, stream_message

SERVICE = Service.DONG_BO_HO_SO_MC


def main() -> None:
    """Read it once."""
    file = Path(sys.argv[1])
    if sys.argv[2] == "stream":
        with file.open("rb") as stream:
            count = sum(one.value is not None for one in stream_message(stream, SERVICE))
    else:
        reading = read_message(file.read_bytes(), service=SERVICE)
        count = sum(one.value is not None for one in reading.records)
    print(count, "dossiers")


main()
