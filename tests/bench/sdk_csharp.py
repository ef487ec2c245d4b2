"""The speed of the C# SDK, as one JSON object: `sdk_csharp.py TREES`, where TREES is what was generated from `record.py`'s folder.

What is compiled and the packet are left beside the tree, in TREES/sdk_csharp.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
sys.path.append(str(TESTS))  # for `dotnet` and `sdks`, the C# toolchain of the tests

import cold  # noqa: E402
import record  # noqa: E402

from dotnet.toolchain import Toolchain, ready  # noqa: E402
from sdks import csharp  # noqa: E402

PROGRAM = TESTS / "bench" / "sdk_csharp"
_PATIENCE = 300  # seconds


def main() -> None:
    """Compile the SDK and the program, run it, say what it says."""
    trees = Path(sys.argv[1])
    work = trees / PROGRAM.name
    work.mkdir(exist_ok=True)
    toolchain = ready()
    program = _compiled(toolchain, trees / "bench" / "csharp", work)
    packet, small = work / "packet.json", work / "small.json"
    packet.write_bytes(record.PACKET)
    small.write_bytes(record.SMALL)
    done = toolchain.run(program, str(packet), str(small), timeout=_PATIENCE)
    sys.stderr.write(done.stderr.decode())
    if done.returncode:
        sys.exit(done.returncode)
    starts = [str(toolchain.host), "exec", str(program), "cold"]
    environment = {"DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1"}
    print(
        json.dumps(
            {**json.loads(done.stdout), "cold": cold.measured(starts, small, work / "log", environment)}
        )
    )


def _compiled(toolchain: Toolchain, sdk: Path, work: Path) -> Path:
    sources = [file for file in sorted(sdk.rglob("*.cs")) if file.relative_to(sdk).parts[0] != "tests"]
    ours = sorted((sdk.parents[1] / "runtime" / "csharp" / "src").rglob("*.cs"))
    base, library, program = work / "Goitin.Runtime.dll", work / "Bench.dll", work / "SdkBench.dll"
    faults = toolchain.compile(ours, base, library=True)
    faults = faults or toolchain.compile(
        sources, library, [base], library=True, resources=csharp.contract(sdk)
    )
    faults = faults or toolchain.compile(sorted(PROGRAM.glob("*.cs")), program, [library, base])
    if faults:
        sys.exit("\n".join(faults))
    return program


if __name__ == "__main__":
    main()
