"""The packages of a specification, built once by `goitin packages` and kept by content, and how a stranger puts them to use."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
import venv
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement

from goitin import resources

from . import java, npm
from .trees import ROOT, Tree, build, once

LANGUAGES = ("python", "java", "csharp", "typescript")
COMPILER = shlex.join([sys.executable, str(ROOT / "tests" / "dotnet" / "csc.py")])


def dist(tree: Tree) -> Path:
    """The folder of the packages."""
    trees = [tree.generated, tree.generated.parent / resources.RUNTIME]
    folders = [place / name for place in trees for name in LANGUAGES]
    sources = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    # The generator, too, stands in a bill of materials.
    sources += [place / ".goitin.json" for place in trees]
    sources += tree.folder.rglob("*.yaml")
    sources += (ROOT / "generator" / "goitin" / "packaging").glob("*.py")
    sources += [path for ending in ("py", "cs") for path in (ROOT / "tests" / "dotnet").glob(f"*.{ending}")]
    out = build("packages", sources)
    with once(out) as part:
        if part:
            done = packages(tree.folder.parent, tree.generated.parent, part, tree.folder.name)
            assert done.returncode == 0, done.stdout + done.stderr
    return out / tree.folder.name


def packages(
    specs: Path, made: Path, out: Path, regulation: str, *words: str, **environment: str
) -> subprocess.CompletedProcess[str]:
    """Run `goitin packages`."""
    places = ["--specs", specs, "--from", made, "--out", out, "--regulation", regulation]
    quick = {**java.MAVEN, "GOITIN_CSC": COMPILER, "GOITIN_TSC": npm.COMPILER}
    return subprocess.run(
        [sys.executable, "-m", "goitin", "packages", *map(str, places), *words],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, **quick, **environment},
    )


def environment(tree: Tree) -> Path:
    """A new environment in which there are the wheel and its runtime, what they say they need, and nothing else; its Python is bin/python."""
    trees = (dist(tree), dist(tree).parent / resources.RUNTIME)
    wheels = [wheel for one in trees for wheel in (one / "python").glob("*.whl")]
    out = build("packages-python", [*wheels, ROOT / "tests" / "requirements.txt"])
    with once(out) as part:
        if part:
            venv.create(part, with_pip=False, symlinks=True)
            (site,) = (part / "lib").glob("python*/site-packages")
            words = ["install", "-q", "--no-deps", "--target", str(site), *map(str, wheels)]
            subprocess.run([sys.executable, "-m", "pip", *words], check=True)
            for name, path in dict(_needed(list(metadata.distributions(path=[str(site)])))).items():
                (site / name).symlink_to(path)
    return out


def _needed(own: list[metadata.Distribution]) -> Iterator[tuple[str, Path]]:
    """What lies at the top of the distributions that these need, and those need in turn."""
    waiting = list(own)
    seen = {one.name for one in own}
    while waiting:
        for line in waiting.pop().requires or ():
            requirement = Requirement(line)
            if requirement.name in seen or (
                requirement.marker and not requirement.marker.evaluate({"extra": ""})
            ):
                continue
            seen.add(requirement.name)
            found = metadata.distribution(requirement.name)
            assert found.version in requirement.specifier, f"{line}: {found.version} is installed"
            waiting.append(found)
            for file in found.files or ():
                if file.parts[0] not in ("..", "__pycache__"):
                    yield file.parts[0], Path(str(found.locate_file(file.parts[0])))


def scratch_repository(place: Path, ours: str) -> Path:
    """A local Maven repository that has what the user's has, and its own folder for groups that begin with `ours`."""
    users = Path.home() / ".m2" / "repository"
    place.mkdir()
    (place / ours).mkdir()
    for path in users.iterdir() if users.is_dir() else ():
        if path.name != ours:
            (place / path.name).symlink_to(path)
    return place
