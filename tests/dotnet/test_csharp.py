"""The C# SDK of the real specification: it compiles without a warning, its own tests pass, it asks for .NET 8 only."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from goitin import places
from goitin.render import Renderer
from goitin.resolve import load
from goitin.targets import Copy
from goitin.targets.csharp import TARGET
from goitin.targets.csharp.reserved import CLASSES

from . import api
from .toolchain import Toolchain, ready


@pytest.fixture(scope="module")
def toolchain() -> Toolchain:
    return ready()


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The SDK of QCVN 120, freshly rendered."""
    folder = tmp_path_factory.mktemp("csharp")
    renderer = Renderer(places.templates())
    for page in TARGET.plan(load(places.specs() / "qcvn120")):
        file = folder / page.path
        file.parent.mkdir(parents=True, exist_ok=True)
        text = renderer.copy(page) if isinstance(page, Copy) else renderer.render(page, TARGET)
        file.write_text(text, "utf-8")
    return folder


@pytest.fixture(scope="module")
def library(sdk: Path, toolchain: Toolchain) -> Path:
    """The compiled SDK."""
    sources = [file for file in sorted(sdk.rglob("*.cs")) if "tests" not in file.relative_to(sdk).parts]
    out = sdk / "bin" / "Qcvn120.dll"

    assert toolchain.compile(sources, out, library=True) == ()

    return out


@pytest.mark.parametrize("invariant", [True, False], ids=["invariant", "with culture data"])
def test_its_own_tests_pass(sdk: Path, library: Path, toolchain: Toolchain, invariant: bool) -> None:
    program = sdk / "bin" / "Qcvn120.Tests.dll"
    if not program.exists():
        assert toolchain.compile(sorted((sdk / "tests").rglob("*.cs")), program, [library]) == ()

    done = toolchain.run(program, invariant=invariant)

    assert (done.returncode, done.stderr) == (0, b"")
    assert b" passed, 0 failed" in done.stdout


def test_it_uses_only_what_dotnet_8_has(library: Path, toolchain: Toolchain, tmp_path: Path) -> None:
    assert api.unlisted(toolchain, library, tmp_path) == []


def test_no_type_of_a_specification_hides_one_of_the_runtime() -> None:
    declared = re.compile(
        r"^(?:public|internal) [\w ]*?\b(?:class|record struct|record|struct|enum|interface) (\w+)",
        re.MULTILINE,
    )
    runtime = (places.templates() / "csharp" / "Runtime").glob("*.cs")

    types = {name for file in runtime for name in declared.findall(file.read_text("utf-8"))}

    assert "RecordType" in types
    assert types - CLASSES == set()
