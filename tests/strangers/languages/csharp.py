"""C# against .NET and ASP.NET Core alone: there is no NuGet here, so what asks for a package of it is left out."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from languages.process import BrokenError

from dotnet.toolchain import ready

_OPTIONS = ("-warnaserror-", "-nowarn:CS1591,CS1573,CS1587,CS8618,CS8600", "-warn:0")
_POLLY = "Polly"
"""Retries of openapi-generator's client, from NuGet; two of its files."""


def built(made: Path, probe: Path, work: Path) -> Sequence[object]:
    """Compile all that asks for nothing of NuGet."""
    sources = [path for path in sorted(made.rglob("*.cs")) if _POLLY not in path.read_text(encoding="utf-8")]
    toolchain = ready()
    program = work / "probe.dll"
    said = toolchain.compile([*sources, probe], program, web=True, options=_OPTIONS)
    if said:
        raise BrokenError("\n".join(said)[:6000])
    return [toolchain.host, "exec", program]
