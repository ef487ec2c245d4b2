"""What the C# SDKs ask of .NET, what their runtime asks of names, and what their READMEs show."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from goitin.model import ListOf
from goitin.samples import records
from goitin.targets.csharp.names import MOMENTS, service_name
from goitin.targets.csharp.reserved import CLASSES
from goitin.wire.json_codec import JSON

from . import api
from .toolchain import ready
from sdks import csharp
from sdks.trees import QCVN120, TREES, Tree


@pytest.mark.parametrize("name", TREES)
def test_it_uses_only_what_dotnet_8_has(name: str, tmp_path: Path) -> None:
    assert api.unlisted(ready(), csharp.libraries(TREES[name])[0], tmp_path) == []


def test_the_runtime_uses_only_what_dotnet_8_has(tmp_path: Path) -> None:
    assert api.unlisted(ready(), csharp.runtime(), tmp_path) == []


@pytest.mark.parametrize("adapter", csharp.ADAPTERS)
def test_an_adapter_uses_only_what_dotnet_8_has(adapter: str, tmp_path: Path) -> None:
    assert api.unlisted(ready(), csharp.adapter(adapter), tmp_path) == []


def test_no_type_of_a_specification_hides_one_of_the_runtime() -> None:
    declared = re.compile(
        r"^(?:public|internal) [\w ]*?\b(?:class|record struct|record|struct|enum|interface) (\w+)",
        re.MULTILINE,
    )
    runtime = (csharp.RUNTIME / "src").rglob("*.cs")

    types = {name for file in runtime for name in declared.findall(file.read_text("utf-8"))}

    assert "RecordType" in types
    assert types - CLASSES - set(MOMENTS.values()) == set()


MOST_LINES = 11
COLUMNS = 120


def lines_of(tree: Tree) -> list[str]:
    """Every line of C# that is generated for vendors to use."""
    folder = tree.generated / "csharp"
    files = [file for file in folder.rglob("*.cs") if file.relative_to(folder).parts[0] != "tests"]
    return [line for file in files for line in file.read_text("utf-8").splitlines()]


def test_generated_code_is_short() -> None:
    fields = sum(len(record.fields) for record in QCVN120.spec.records)

    assert len(lines_of(QCVN120)) <= MOST_LINES * fields


@pytest.mark.parametrize("name", TREES)
def test_no_line_is_too_long(name: str) -> None:
    addresses = re.compile(r"    /// \(?https?://\S+")  # what cannot be broken

    assert [
        line for line in lines_of(TREES[name]) if len(line) > COLUMNS and not addresses.fullmatch(line)
    ] == []


@pytest.mark.parametrize(
    ("id", "name"),
    [
        ("dong_bo_ho_so_mc", "DongBoHoSoMc"),
        ("all", "All_"),
        ("to_string", "ToString_"),
    ],
)
def test_a_service_never_hides_what_its_table_says(id: str, name: str) -> None:
    assert service_name(id) == name


SAID = {
    "record": "",
    "message": "{label} Request True\ntốt / good\n",
    "service": "0\n",
    "stream": "True\nTrue \n",
}


@pytest.mark.parametrize("which", SAID)
@pytest.mark.parametrize("name", TREES)
def test_the_examples_of_the_package_compile_and_run(
    name: str, which: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tree = TREES[name]
    readme = (tree.generated / "csharp" / "README.md").read_text("utf-8")
    blocks = re.findall(r"^```csharp\n(.*?)^```$", readme, re.DOTALL | re.MULTILINE)
    source = tmp_path / "Example.cs"
    source.write_text(dict(zip(SAID, blocks, strict=True))[which], "utf-8")
    libraries = csharp.libraries(tree)
    for library in libraries:
        shutil.copyfile(library, tmp_path / library.name)
    assert ready().compile([source], tmp_path / "Example.dll", libraries) == ()
    service = next(service for service in tree.spec.services() if isinstance(service.data, ListOf))
    made = records.Samples(tree.spec)
    record, message = made.record(service.data.item.record), made.record(service.request)  # type: ignore[union-attr]
    assert record is not None
    assert message is not None
    (tmp_path / "goi-tin.json").write_text(JSON.text(record), "utf-8")
    (tmp_path / "thong-diep.json").write_text(JSON.text(message), "utf-8")
    monkeypatch.chdir(tmp_path)

    done = ready().run(tmp_path / "Example.dll")

    assert done.returncode == 0, done.stderr.decode()
    assert done.stdout.decode() == SAID[which].format(label=service.label.vi)
