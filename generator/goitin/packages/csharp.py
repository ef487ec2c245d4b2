"""C#: a NuGet package, by `dotnet pack` where a .NET SDK is on the PATH, else put together by us around what a C# compiler gives.

The same container in both cases (`nuget`), because the SDK's own has names by chance and times in it.
"""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from xml.etree import ElementTree as ET

from goitin.packages import nuget
from goitin.packages.job import Job, PackagesError
from goitin.packages.sbom import Needed, Package
from goitin.sentences import say
from goitin.targets.csharp.sinks import said_by_msbuild

FRAMEWORK = "net8.0"
_OLDEST_SDK = 8
_ABOUT = "AssemblyInfo.cs"
_NEEDED = (
    "PackageId",
    "Version",
    "Title",
    "Authors",
    "Description",
    "PackageLicenseExpression",
    "PackageReadmeFile",
    "PackageTags",
    "LangVersion",
)
_OPTIONS = (
    "-nologo",
    "-target:library",
    "-deterministic+",
    "-optimize+",
    "-debug:embedded",
    "-nullable:enable",
    "-warnaserror+",
)


def build(job: Job) -> Package:
    """Compile and pack."""
    (project,) = job.work.glob("*.csproj")
    said = _properties(project)
    package, version = said["PackageId"], said["Version"]
    parts = _packed(job, project) if _has_sdk() else _assembled(job, said)
    (job.out / f"{package}.{version}.nupkg").write_bytes(nuget.container(parts, said))
    needs = [Needed("", "Microsoft.NETCore.App", version="8.0", licence="MIT")]
    return Package("nuget", package, version, f"{package}.{version}", needs)


def _properties(project: Path) -> Mapping[str, str]:
    """What the project file says of the package, key by key."""
    root = ET.parse(project).getroot()  # noqa: S314 — it is our own
    groups = root.iterfind("PropertyGroup")
    said = {item.tag: said_by_msbuild(item.text or "") for group in groups for item in group}
    lacking = [name for name in _NEEDED if not said.get(name)]
    if lacking:  # a project file of the user's own template
        raise PackagesError(
            say(
                "{project}: says no {keys}. Write it into the template.",
                project=project.name,
                keys=", ".join(lacking),
            )
        )
    return said


def _has_sdk() -> bool:
    command = shutil.which("dotnet")
    if command is None:
        return False
    listing = subprocess.run([command, "--list-sdks"], capture_output=True, text=True, check=False).stdout
    return any(int(major) >= _OLDEST_SDK for major in re.findall(r"^(\d+)\.", listing, re.MULTILINE))


def _packed(job: Job, project: Path) -> dict[str, bytes]:
    """The parts of the package that the .NET SDK makes, without those that only its container needs."""
    words = ["pack", project.name, "--configuration", "Release", "--output", "packed", "--nologo"]
    quiet = {"DOTNET_CLI_TELEMETRY_OPTOUT": "1", "DOTNET_NOLOGO": "1", "DOTNET_CLI_UI_LANGUAGE": "en"}
    job.run(["dotnet", *words], quiet)
    (made,) = (job.work / "packed").glob("*.nupkg")
    return nuget.parts(made)


def _assembled(job: Job, said: Mapping[str, str]) -> dict[str, bytes]:
    """The parts of the package, the assembly compiled by the command that was given."""
    package = said["PackageId"]
    _compile(job, said)
    library = f"lib/{FRAMEWORK}/{package}"
    texts = {name: job.work / name for name in ("README.md", "LICENSE")}
    return {
        f"{package}.nuspec": nuget.nuspec(said, FRAMEWORK),
        f"{library}.dll": (job.work / f"{package}.dll").read_bytes(),
        f"{library}.xml": (job.work / f"{package}.xml").read_bytes().replace(b"\r\n", b"\n"),
        **{name: path.read_bytes() for name, path in texts.items() if path.is_file()},
    }


def _compile(job: Job, said: Mapping[str, str]) -> None:
    """Run the compiler as the .NET SDK would, but for the framework's references: those are the command's business."""
    if not job.compiler:
        raise PackagesError(
            say(
                "No .NET SDK of version 8 or later is on the PATH. Install one, name other targets, or give with --csc a C# compiler "
                "that refers to .NET 8 by itself."
            )
        )
    package = said["PackageId"]
    (job.work / _ABOUT).write_text(_about(said), encoding="utf-8")
    sources = sorted(path.relative_to(job.work) for path in job.work.rglob("*.cs"))
    words = [
        *_OPTIONS,
        f"-langversion:{said['LangVersion']}",
        f"-pathmap:{job.work.resolve()}=/_/",
        f"-out:{package}.dll",
        f"-doc:{package}.xml",
        *(path.as_posix() for path in sources if path.parts[0] != "tests"),
    ]
    (job.work / "csc.rsp").write_text("".join(f'"{word}"\n' for word in words), encoding="utf-8")
    command, *rest = shlex.split(job.compiler)
    found = shutil.which(command)  # our own folder is another one than the tool's
    job.run([str(Path(found).absolute()) if found else command, *rest, "@csc.rsp"])


def _about(said: Mapping[str, str]) -> str:
    """What the .NET SDK writes into each assembly about itself."""
    from goitin.targets.csharp.sinks import literal

    version = said["Version"]
    number = f"{version.partition('-')[0]}.0"
    values = {
        "Company": said["Authors"],
        "Configuration": "Release",
        "Description": said["Description"],
        "FileVersion": number,
        "InformationalVersion": version,
        "Product": said["PackageId"],
        "Title": said["Title"],
        "Version": number,
    }
    moniker = 'System.Runtime.Versioning.TargetFramework(".NETCoreApp,Version=v8.0", FrameworkDisplayName = ".NET 8.0")'
    lines = [f"System.Reflection.Assembly{name}({literal(value)})" for name, value in values.items()]
    return "".join(f"[assembly: {line}]\n" for line in [*lines, moniker])
