"""What a C# assembly uses of the framework, held against a list of members that .NET 8 has.

The compiler of our own toolchain sees .NET 9; the SDK promises to run on .NET 8. So everything it uses stands in
net8.txt, and a name enters that list only when the documentation says that .NET 8 (or an older one) has it.
"""

from __future__ import annotations

from pathlib import Path

from .toolchain import BootstrapError, Toolchain

HERE = Path(__file__).resolve().parent
LIST = HERE / "net8.txt"


def used(toolchain: Toolchain, assembly: Path, work: Path) -> frozenset[str]:
    """Types and members of the framework that an assembly refers to; `work` is a folder for the scanner."""
    scanner = work / "api-use" / "ApiUse.dll"
    if not scanner.exists():
        faults = toolchain.compile([HERE / "ApiUse.cs"], scanner)
        if faults:
            raise BootstrapError("ApiUse.cs does not compile:\n" + "\n".join(faults))
    done = toolchain.run(scanner, str(assembly))
    if done.returncode:
        raise BootstrapError(f"ApiUse failed:\n{done.stderr.decode()}")
    return frozenset(done.stdout.decode().split("\n")) - {""}


def unlisted(toolchain: Toolchain, assembly: Path, work: Path) -> list[str]:
    """What an assembly uses that net8.txt does not have, sorted."""
    return sorted(used(toolchain, assembly, work).difference(LIST.read_text("utf-8").splitlines()))
