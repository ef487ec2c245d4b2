"""The TypeScript runtime beside what Node programs use: `sdk_typescript.py TREES`, where TREES holds the contract made of `record.py`'s specification.

All read the same bytes: ours into checked values, `JSON.parse` and zod with the same checks into real times, `JSON.parse` and ajv into a yes or no.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import fetching
import record

from sdks import npm


def main() -> None:
    """Build the runtime, measure and print."""
    packet = Path(sys.argv[1]) / "packet.json"
    packet.write_bytes(record.PACKET)
    places = [
        npm.runtime() / "dist" / "esm" / "index.js",
        Path(sys.argv[1]) / "bench" / "contract",
        packet,
        fetching.npm("zod") / "index.js",
        fetching.npm("ajv") / "dist" / "ajv.js",
    ]
    program = Path(__file__).with_suffix(".mjs")
    done = subprocess.run(
        ["node", program, *places], capture_output=True, text=True, check=False, encoding="utf-8"
    )
    if done.returncode:
        sys.exit(done.stderr)
    print(done.stdout, end="")


if __name__ == "__main__":
    main()
