"""What the C# SDKs ask of .NET, what their runtime asks of names, and what their READMEs show."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from goitin import places
from goitin.targets.csharp.reserved import CLASSES

from . import api
from .toolchain import ready
from sdks import csharp
from sdks.trees import TREES


@pytest.mark.parametrize("name", TREES)
def test_it_uses_only_what_dotnet_8_has(name: str, tmp_path: Path) -> None:
    assert api.unlisted(ready(), csharp.library(TREES[name]), tmp_path) == []


def test_no_type_of_a_specification_hides_one_of_the_runtime() -> None:
    declared = re.compile(
        r"^(?:public|internal) [\w ]*?\b(?:class|record struct|record|struct|enum|interface) (\w+)",
        re.MULTILINE,
    )
    runtime = (places.templates() / "csharp" / "runtime").glob("*.cs")

    types = {name for file in runtime for name in declared.findall(file.read_text("utf-8"))}

    assert "RecordType" in types
    assert types - CLASSES == set()


@pytest.mark.parametrize("name", TREES)
def test_the_quick_start_of_the_package_compiles(name: str, tmp_path: Path) -> None:
    readme = (TREES[name].generated / "csharp" / "README.md").read_text("utf-8")
    (block,) = re.findall(r"^```csharp\n(.*?)^```$", readme, re.DOTALL | re.MULTILINE)
    source = tmp_path / "QuickStart.cs"
    source.write_text(block, "utf-8")

    assert ready().compile([source], tmp_path / "QuickStart.dll", [csharp.library(TREES[name])]) == ()
