"""What an assembly of C# is compiled for, and what it says of itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from semver import Version

from goitin.targets.csharp.escape import literal


@dataclass(frozen=True, slots=True)
class Framework:
    """What a project compiles for: its folder in the package, its name there, what sources and assemblies say of it."""

    id: str
    group: str
    moniker: str
    title: str
    symbols: Sequence[str] = ()


FRAMEWORKS = {
    one.id: one
    for one in (
        Framework("net8.0", "net8.0", ".NETCoreApp,Version=v8.0", ".NET 8.0"),
        Framework(
            "net462",
            ".NETFramework4.6.2",
            ".NETFramework,Version=v4.6.2",
            ".NET Framework 4.6.2",
            ("NETFRAMEWORK", "NET462"),
        ),
    )
}


def assembly_info(properties: Mapping[str, str], framework: Framework) -> str:
    """What the .NET SDK writes into each assembly about itself.

    Args:
        properties: What the project says.
        framework: What the assembly is compiled for.

    Returns:
        A source file.

    """
    version = properties["Version"]
    number = f"{Version.parse(version).finalize_version()}.0"
    values = {
        "Company": properties["Authors"],
        "Configuration": "Release",
        "Description": properties["Description"],
        "FileVersion": number,
        "InformationalVersion": version,
        "Product": properties["PackageId"],
        "Title": properties["Title"],
        "Version": number,
    }
    moniker = (
        f"System.Runtime.Versioning.TargetFramework({literal(framework.moniker)}, "
        f"FrameworkDisplayName = {literal(framework.title)})"
    )
    lines = [f"System.Reflection.Assembly{name}({literal(value)})" for name, value in values.items()]
    return "".join(f"[assembly: {line}]\n" for line in [*lines, moniker])
