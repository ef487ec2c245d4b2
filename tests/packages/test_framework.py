"""What is in the NuGet packages for .NET Framework 4.6.2: programs built with it run there, and on .NET with what is there for .NET.

The second is what happens to a library that was built for .NET Framework and is used by a program on .NET.
"""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path

import pytest

from dotnet.framework import framework
from dotnet.test_framework import SAID, program, said
from dotnet.toolchain import ready
from sdks import packed
from sdks.trees import QCVN120

FRAMEWORKS = ("net462", "net8.0")

pytestmark = pytest.mark.xdist_group("packages")


@pytest.fixture(scope="module")
def libraries() -> dict[str, list[Path]]:
    """The assemblies for each framework, out of the packages; they lie beside those, which are kept by content."""
    dist = packed.dist(QCVN120)
    made: dict[str, list[Path]] = {name: [] for name in FRAMEWORKS}
    for package in (
        *dist.glob("csharp/*.nupkg"),
        *dist.parent.glob("runtime/csharp/Goitin.Runtime.[0-9]*.nupkg"),
    ):
        with zipfile.ZipFile(package) as opened:
            for target in FRAMEWORKS:
                (name,) = (
                    name
                    for name in opened.namelist()
                    if name.startswith(f"lib/{target}/") and name.endswith(".dll")
                )
                made[target].append(Path(opened.extract(name, dist.parent / "libraries")))
    return made


@pytest.mark.parametrize("target", FRAMEWORKS)
@pytest.mark.parametrize("name", SAID)
def test_a_program_that_was_built_for_dotnet_framework(
    libraries: dict[str, list[Path]], name: str, target: str, tmp_path: Path
) -> None:
    for file in (program(name, libraries["net462"]), *libraries[target]):
        shutil.copyfile(file, tmp_path / file.name)
    run = framework().run if target == "net462" else ready().run_as_it_is

    done = run(tmp_path / f"{name}.dll")

    assert (said(done.stdout), done.stderr.decode()) == (SAID[name], "")


@pytest.mark.parametrize("target", FRAMEWORKS)
def test_the_strong_names_are_good(libraries: dict[str, list[Path]], target: str) -> None:
    tool = framework()
    for library in libraries[target]:
        done = tool.run(tool.names, "-v", str(library))

        assert done.stdout.decode().strip().endswith(f"{library.name} is strongnamed."), done.stdout.decode()


def test_a_strong_name_is_of_every_byte(libraries: dict[str, list[Path]], tmp_path: Path) -> None:
    other = tmp_path / "Other.dll"
    whole = libraries["net462"][0].read_bytes()
    other.write_bytes(whole[:9000] + bytes([whole[9000] ^ 1]) + whole[9001:])
    tool = framework()

    assert "not strongnamed" in tool.run(tool.names, "-v", str(other)).stdout.decode()
