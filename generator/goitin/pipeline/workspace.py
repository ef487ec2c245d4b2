"""What binds the projects below `<out>` together: a POM and a solution, so that one command builds all of a language from source."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from html import escape
from pathlib import Path, PureWindowsPath

from goitin import resources
from goitin.diagnostics.message import Message, msg
from goitin.output import Difference, Kind, manifest
from goitin.output.atomic_file import replace_file, wrap_os_errors

_MARK = "Written by `goitin generate`: the projects below."
_CONFIGURATIONS = ("Debug|Any CPU", "Release|Any CPU")
_CSHARP = "9A19103F-16F7-4668-BE54-9A1E7A4F7556"  # what solutions call projects of the .NET SDK


def write(out: Path) -> list[Message]:
    """Write the files that are not as they should be; one that others wrote stays.

    Args:
        out: The folder of all trees.

    Returns:
        What to tell.

    Raises:
        GoitinError: A file cannot be written.

    """
    notes = []
    for name, text in _wanted(out).items():
        file = out / name
        present = _present(file)
        if present == text:
            continue
        if present is not None and _MARK not in present:
            notes.append(
                msg("{file}: somebody else's; it stays, and what was generated is not in it.", file=file)
            )
        elif text is None:
            file.unlink()
        else:
            replace_file(file, text.encode())
    return notes


def check(out: Path) -> list[Difference]:
    """List the files that `write` would write or remove.

    Args:
        out: The folder of all trees.

    Raises:
        GoitinError: A file cannot be read.

    """
    found = []
    for name, text in _wanted(out).items():
        present = _present(out / name)
        if present != text and (present is None or _MARK in present):
            kind = Kind.MISSING if present is None else Kind.STRAY if text is None else Kind.OUTDATED
            found.append(Difference(name, kind))
    return found


def _wanted(out: Path) -> Mapping[str, str | None]:
    """The text of each file; None where it has nothing to bind: no runtime of its language is there."""
    made: dict[str, str | None] = {}
    for name, language, ending, text in _FILES:
        projects = list(_projects(out, language, ending))
        has_runtime = any(project.startswith(f"{resources.RUNTIME}/") for project in projects)
        made[name] = text(projects) if has_runtime else None
    return made


def _projects(out: Path, language: str, ending: str) -> Iterator[str]:
    """The project files of a language below `out`, those of the runtime first, outer ones before inner ones."""
    trees = sorted(file.parent.name for file in out.glob(f"*/{manifest.NAME}"))
    for tree in sorted(trees, key=lambda name: name != resources.RUNTIME):
        files = manifest.load(out / tree).outputs.get(language, {})
        names = sorted((name for name in files if name.endswith(ending)), key=lambda name: name.count("/"))
        yield from (f"{tree}/{name}" for name in names)


def _present(file: Path) -> str | None:
    with wrap_os_errors(file):
        try:
            return file.read_bytes().decode(errors="replace").replace("\r\n", "\n")
        except FileNotFoundError:
            return None


def _pom(projects: Sequence[str]) -> str:
    """A POM of modules."""
    folders = [project.removesuffix("/pom.xml") for project in projects]
    modules = "".join(f"    <module>{escape(folder)}</module>\n" for folder in folders)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<!-- {_MARK} -->
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>vn.goitin</groupId>
  <artifactId>generated</artifactId>
  <version>0</version>
  <packaging>pom</packaging>
  <properties>
    <maven.deploy.skip>true</maven.deploy.skip>
  </properties>
  <modules>
{modules}  </modules>
</project>
"""


def _solution(projects: Sequence[str]) -> str:
    """A solution as Visual Studio and the .NET SDK read it; ids of projects follow from their paths."""
    ids = {project: f"{{{str(uuid.uuid5(uuid.NAMESPACE_OID, project)).upper()}}}" for project in projects}
    entries = "".join(
        f'Project("{{{_CSHARP}}}") = "{Path(project).stem}", "{PureWindowsPath(project)}", "{id}"\nEndProject\n'
        for project, id in ids.items()
    )
    configurations = "".join(f"\t\t{name} = {name}\n" for name in _CONFIGURATIONS)
    builds = "".join(
        f"\t\t{id}.{name}.{what} = {name}\n"
        for id in ids.values()
        for name in _CONFIGURATIONS
        for what in ("ActiveCfg", "Build.0")
    )
    return f"""Microsoft Visual Studio Solution File, Format Version 12.00
# {_MARK}
{entries}Global
\tGlobalSection(SolutionConfigurationPlatforms) = preSolution
{configurations}\tEndGlobalSection
\tGlobalSection(ProjectConfigurationPlatforms) = postSolution
{builds}\tEndGlobalSection
EndGlobal
"""


_FILES: Sequence[tuple[str, str, str, Callable[[Sequence[str]], str]]] = (
    ("pom.xml", "java", "/pom.xml", _pom),
    ("Goitin.sln", "csharp", ".csproj", _solution),
)
"""Name, language, how the paths of its project files end, and what makes the text."""
