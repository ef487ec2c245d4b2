"""C#: a NuGet package, by `dotnet pack` where a .NET SDK is on the PATH, else put together by us around what a C# compiler gives.

The same container in both cases (`nuget`), because the SDK's own has names by chance and times in it.
"""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from xml.etree import ElementTree as ET

from goitin.diagnostics.message import msg
from goitin.packaging import nuget, strong_name
from goitin.packaging.assembly import FRAMEWORKS, Framework, assembly_info
from goitin.packaging.build_step import BuildStep, PackagesError
from goitin.packaging.sbom import Dependency, Package
from goitin.targets.csharp.escape import said_by_msbuild
from goitin.targets.csharp.names import RUNTIME

_OLDEST_SDK = 8
_LICENCES = {"Newtonsoft.Json": "MIT"}
_ABOUT = "AssemblyInfo.cs"
_KEY = "key.snk"
_COMMON = "Directory.Build.props"
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


@dataclass(frozen=True, slots=True)
class _Project:
    """A project: its file, what it says of itself, and what the project says that it stands on, where that is one of ours."""

    file: Path
    properties: Mapping[str, str]
    base: Mapping[str, str] | None = None

    @property
    def package(self) -> str:
        """The id of its package."""
        return self.properties["PackageId"]

    @property
    def frameworks(self) -> list[Framework]:
        """What it compiles for."""
        named = self.properties.get("TargetFrameworks") or self.properties.get("TargetFramework") or ""
        ids = [id.strip() for id in named.split(";")]
        for id in ids:
            if id not in FRAMEWORKS:  # a project file of the user's own template
                raise PackagesError(
                    msg(
                        "{project}: compiles for {id!r}; {known} can be packed. Correct the template.",
                        project=self.file.name,
                        id=id,
                        known=", ".join(FRAMEWORKS),
                    )
                )
        return [FRAMEWORKS[id] for id in ids]

    @property
    def references(self) -> list[str]:
        """Assemblies of .NET Framework besides those that everybody has."""
        return [item["Include"] for item in self._items("Reference")]

    @property
    def needs(self) -> Mapping[str, str]:
        """Other packages, and their least versions."""
        others = {item["Include"]: item["Version"] for item in self._items("PackageReference")}
        return ({self.base["PackageId"]: self.base["Version"]} if self.base else {}) | others

    @property
    def shared(self) -> list[str]:
        """Shared frameworks besides .NET's own."""
        return [item["Include"] for item in self._items("FrameworkReference")]

    @property
    def embedded(self) -> list[tuple[Path, str]]:
        """Files that stand in the assembly, each with its name there."""
        items = self._items("EmbeddedResource")
        found = (
            (file, item["LogicalName"].replace("%(Filename)", file.stem))
            for item in items
            for file in self._files(item["Include"])
        )
        return sorted(found, key=lambda one: one[1])

    def _files(self, pattern: str) -> list[Path]:
        """The files of one item: one by its name, or all that a `*` of a project file means."""
        folder, _, name = pattern.rpartition("/")
        return [file for file in (self.file.parent / folder).glob(name) if file.is_file()]

    def _items(self, tag: str) -> list[Mapping[str, str]]:
        root = ET.parse(self.file).getroot()  # noqa: S314 — it is our own
        return [item.attrib for item in root.iter(tag)]


def build(job: BuildStep) -> Sequence[Package]:
    """Compile and pack: an SDK; or the runtime, then what links it with other libraries."""
    main = _main(job.work)
    if not _has_sdk():
        main.frameworks  # noqa: B018 — what it cannot be compiled for is said before anything is compiled
    if job.runtime:
        main = replace(main, base=_base(job, job.runtime))
    elif RUNTIME in main.needs and not _has_sdk():
        raise PackagesError(
            msg(
                "{project}: stands on {runtime}, which has not been generated. Run `goitin generate`.",
                project=main.file.name,
                runtime=RUNTIME,
            )
        )
    adapters = (
        _Project(file, _properties(file), main.properties) for file in sorted(job.work.glob("*/*.csproj"))
    )
    return [_build(job, project) for project in (main, *adapters)]


def _base(job: BuildStep, runtime: Path) -> Mapping[str, str]:
    """What the runtime's project says of itself; its assembly lies beside the SDK's project afterwards, where the compiler needs it."""
    project = _main(runtime)
    strong_name.write(runtime / _KEY)
    if not _has_sdk():
        for framework in project.frameworks:
            _compile(replace(job, work=runtime), project, framework)
            (job.work / framework.id).mkdir(exist_ok=True)
            library = f"{framework.id}/{project.package}.dll"
            shutil.copyfile(runtime / library, job.work / library)
    return project.properties


def _main(folder: Path) -> _Project:
    (file,) = folder.glob("*.csproj")
    return _Project(file, _properties(file))


def _build(job: BuildStep, project: _Project) -> Package:
    properties = project.properties
    package, version = project.package, properties["Version"]
    parts = _packed(job, project) if _has_sdk() else _assembled(job, project)
    (job.out / f"{package}.{version}.nupkg").write_bytes(nuget.container(parts, properties))
    frameworks = [
        Dependency("", name, version="8.0", licence="MIT")
        for name in ("Microsoft.NETCore.App", *project.shared)
    ]
    base = project.base or {}
    others = [
        Dependency("nuget", id, version=least, licence=base["PackageLicenseExpression"])
        if id == base.get("PackageId")
        else Dependency("nuget", id, range=f"[{least},)", licence=_LICENCES.get(id))
        for id, least in project.needs.items()
    ]
    return Package("nuget", package, version, f"{package}.{version}", [*frameworks, *others])


def _properties(project: Path) -> Mapping[str, str]:
    """What the project file says of the package, key by key, and what all projects of its folder have in common."""
    files = [*(folder / _COMMON for folder in (project.parent.parent, project.parent)), project]
    roots = [ET.parse(file).getroot() for file in files if file.is_file()]  # noqa: S314 — they are our own
    groups = [group for root in roots for group in root.iterfind("PropertyGroup")]
    properties = {item.tag: said_by_msbuild(item.text or "") for group in groups for item in group}
    lacking = [name for name in _NEEDED if not properties.get(name)]
    if lacking:  # a project file of the user's own template
        raise PackagesError(
            msg(
                "{project}: does not state {keys}. Write it into the template.",
                project=project.name,
                keys=", ".join(lacking),
            )
        )
    return properties


def _has_sdk() -> bool:
    command = shutil.which("dotnet")
    if command is None:
        return False
    listing = subprocess.run([command, "--list-sdks"], capture_output=True, text=True, check=False).stdout
    return any(int(major) >= _OLDEST_SDK for major in re.findall(r"^(\d+)\.", listing, re.MULTILINE))


def _packed(job: BuildStep, project: _Project) -> dict[str, bytes]:
    """The parts of the package that the .NET SDK makes, without those that only its container needs."""
    out = f"packed-{project.package}"
    file = project.file.relative_to(job.work).as_posix()
    words = ["pack", file, "--configuration", "Release", "--output", out, "--nologo"]
    quiet = {"DOTNET_CLI_TELEMETRY_OPTOUT": "1", "DOTNET_NOLOGO": "1", "DOTNET_CLI_UI_LANGUAGE": "en"}
    strong_name.write(job.work / _KEY)
    job.run(["dotnet", *words], quiet)
    (made,) = (job.work / out).glob("*.nupkg")
    return nuget.parts(made)


def _assembled(job: BuildStep, project: _Project) -> dict[str, bytes]:
    """The parts of the package, the assembly compiled by the command that was given."""
    package = project.package
    made = {}
    for framework in project.frameworks:
        _compile(job, project, framework)
        library = f"{framework.id}/{package}"
        made[f"lib/{library}.dll"] = (job.work / f"{library}.dll").read_bytes()
        made[f"lib/{library}.xml"] = (job.work / f"{library}.xml").read_bytes().replace(b"\r\n", b"\n")
    groups = [framework.group for framework in project.frameworks]
    texts = {name: job.work / name for name in ("README.md", "LICENSE")}
    return {
        f"{package}.nuspec": nuget.nuspec(
            project.properties, groups, project.needs, project.shared, project.references
        ),
        **made,
        **{name: path.read_bytes() for name, path in texts.items() if path.is_file()},
    }


def _compile(job: BuildStep, project: _Project, framework: Framework) -> None:
    """Run the compiler as the .NET SDK would, but for the references to frameworks and to others: those are the command's business."""
    if not job.compiler:
        raise PackagesError(
            msg(
                "No .NET SDK of version 8 or later is on the PATH. Install one, name other targets, or give with --csc a C# compiler "
                "that refers to .NET 8 by itself, and to .NET Framework 4.6.2 where NETFRAMEWORK is defined."
            )
        )
    package, folder = project.package, project.file.parent
    (folder / _ABOUT).write_text(assembly_info(project.properties, framework), encoding="utf-8")
    (job.work / framework.id).mkdir(exist_ok=True)
    key = strong_name.write(job.work / _KEY)
    library = f"{framework.id}/{package}"
    others = {file.parent for file in folder.rglob("*.csproj")} - {folder}
    sources = sorted(path for path in folder.rglob("*.cs") if others.isdisjoint(path.parents))
    words = [
        *_OPTIONS,
        f"-langversion:{project.properties['LangVersion']}",
        f"-pathmap:{job.work.resolve()}=/_/",
        *(f"-define:{symbol}" for symbol in framework.symbols),
        "-publicsign+",
        f"-keyfile:{key.resolve()}",
        f"-out:{library}.dll",
        f"-doc:{library}.xml",
        *(
            [f"-reference:{job.work.resolve() / framework.id / project.base['PackageId']}.dll"]
            if project.base
            else []
        ),
        *(f"-resource:{file.resolve()},{name}" for file, name in project.embedded),
        *(path.relative_to(job.work).as_posix() for path in sources),
    ]
    (job.work / "csc.rsp").write_text("".join(f'"{word}"\n' for word in words), encoding="utf-8")
    command, *rest = shlex.split(job.compiler)
    found = shutil.which(command)  # our own folder is another one than the tool's
    job.run([str(Path(found).absolute()) if found else command, *rest, "@csc.rsp"])
    try:
        strong_name.sign(job.work / f"{library}.dll")
    except (OSError, ValueError):
        raise PackagesError(
            msg(
                "{command} wrote no {file} with a place for a strong name. Correct what --csc says.",
                command=command,
                file=f"{package}.dll",
            )
        ) from None
