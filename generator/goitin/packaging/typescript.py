"""TypeScript: the archive that npm takes, put together by us around what the TypeScript compiler gives; its compiler needs Node.

The layout is `npm pack`'s, without npm, whose versions compress differently.
"""

from __future__ import annotations

import gzip
import io
import json
import shlex
import shutil
import tarfile
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from goitin.diagnostics.message import msg
from goitin.packaging.build_step import EPOCH, BuildStep, PackagesError
from goitin.packaging.sbom import Dependency, Package
from goitin.targets.typescript.names import RUNTIME
from goitin.targets.typescript.readme import archive

_PROJECT = "package.json"
_NEEDED = ("name", "version", "files")
_ALWAYS = (_PROJECT, "README.md", "LICENSE")
_LICENCES = {RUNTIME: "Apache-2.0"}


def build(job: BuildStep) -> Package:
    """Compile and pack: an SDK, after the runtime that it stands on; or the runtime."""
    project = _project(job.work / _PROJECT)
    needs = project.get("dependencies", {})
    if job.runtime is not None:
        _compile(replace(job, work=job.runtime))
        shutil.copytree(job.runtime, job.work.parent.parent / "node_modules" / RUNTIME)
    elif RUNTIME in needs:
        raise PackagesError(
            msg(
                "{project}: stands on {runtime}, which has not been generated. Run `goitin generate`.",
                project=_PROJECT,
                runtime=RUNTIME,
            )
        )
    _compile(job)
    name, version = project["name"], project["version"]
    file = archive(name, version)
    (job.out / file).write_bytes(_packed(job.work, project))
    group, _, bare = name.rpartition("/")
    return Package("npm", bare, version, file.removesuffix(".tgz"), list(_needs(needs)), group or None)


def _project(file: Path) -> dict[str, Any]:
    """What a package says of itself."""
    project: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    lacking = [name for name in _NEEDED if not project.get(name)]
    if lacking:  # a package.json of the user's own template
        raise PackagesError(
            msg(
                "{project}: does not state {keys}. Write it into the template.",
                project=file.name,
                keys=", ".join(lacking),
            )
        )
    return project


def _compile(job: BuildStep) -> None:
    """Run the compiler for both kinds of modules, then what says of the second that they are CommonJS."""
    tsc = shlex.split(job.tsc) if job.tsc else [shutil.which("tsc") or ""]
    node = shutil.which("node")
    if node is None or not tsc[0]:
        raise PackagesError(
            msg(
                "Node or TypeScript is not on the PATH. Install Node 20 and its package `typescript`, or name other targets."
            )
        )
    for settings in ("tsconfig.json", "tsconfig.cjs.json"):
        job.run([*tsc, "-p", settings])
    job.run([node, "build.mjs"])


def _packed(folder: Path, project: Mapping[str, Any]) -> bytes:
    """The archive: what package.json names, and what npm packs always; the same bytes each time."""
    files = [folder / name for name in _ALWAYS if (folder / name).is_file()]
    for name in project["files"]:
        place = folder / name
        files += [place] if place.is_file() else sorted(one for one in place.rglob("*") if one.is_file())
    held = io.BytesIO()
    with tarfile.open(fileobj=held, mode="w", format=tarfile.USTAR_FORMAT) as tar:
        for file in dict.fromkeys(files):
            entry = tarfile.TarInfo(f"package/{file.relative_to(folder).as_posix()}")
            data = file.read_bytes()
            entry.size, entry.mtime, entry.mode = len(data), EPOCH, 0o644
            tar.addfile(entry, io.BytesIO(data))
    return gzip.compress(held.getvalue(), mtime=0)


def _needs(dependencies: Mapping[str, str]) -> Iterator[Dependency]:
    for name, asked in dependencies.items():
        group, _, bare = name.rpartition("/")
        yield Dependency(
            "npm", bare, group or None, range=f"vers:npm/{_bounds(asked)}", licence=_LICENCES.get(name)
        )


def _bounds(asked: str) -> str:
    """A range such as `^0.1.0` as its bounds: up to the next version that may break."""
    version = asked.removeprefix("^")
    major, minor, *_ = version.split(".")
    end = f"{int(major) + 1}.0.0" if int(major) else f"0.{int(minor) + 1}.0"
    return f">={version}|<{end}"
