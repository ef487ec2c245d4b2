"""A C# compiler that refers to .NET by itself, for `goitin packages --csc`: `csc.py @FILE`, the file as csc takes it.

To .NET 8, and to .NET Framework 4.6.2 where NETFRAMEWORK is defined. On a machine with a .NET SDK nobody needs it; elsewhere it is the compiler of our own toolchain, and what it makes is then made
to refer to the contracts of .NET 8.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from dotnet import contracts
from dotnet.framework import framework
from dotnet.toolchain import ready


def main(response: str) -> int:
    """Compile; the compiler's own exit code."""
    toolchain = ready()
    lines = Path(response.removeprefix("@")).read_text("utf-8").splitlines()
    is_framework = '"-define:NETFRAMEWORK"' in lines
    known = (*toolchain.libraries, *toolchain.web, toolchain.newtonsoft)
    references = [f"-r:{library}" for library in (framework().references if is_framework else known)]
    words = [toolchain.host, "exec", toolchain.compiler, "-nostdlib", "-nowarn:CS1701", *references, response]
    done = subprocess.run([str(word) for word in words], check=False)
    (out,) = (Path(line.strip('"')[5:]) for line in lines if line.startswith('"-out:'))
    if not done.returncode and toolchain.serves and not is_framework:
        contracts.retarget(out, toolchain.libraries[0].parent, toolchain.web[0].parent)
    return done.returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
