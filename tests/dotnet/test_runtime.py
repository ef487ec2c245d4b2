"""The runtime of the C# SDKs: its own tests, what it must not know, two regulations on one runtime, and one inside an SDK."""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest

from goitin.language import phrasebook
from goitin.targets.csharp.escape import literal

from .toolchain import ready
from sdks import csharp, vectors
from sdks.trees import GOLDEN, QCVN120, ROOT, TOOLS, Tree

HERE = Path(__file__).parent
SOURCES = sorted((csharp.RUNTIME / "src").rglob("*.cs"))
PHRASEBOOK = csharp.RUNTIME / "src" / "Phrasebook.cs"


@pytest.mark.parametrize("invariant", [True, False], ids=["invariant", "cultures"])
def test_its_own_tests_pass(invariant: bool) -> None:
    done = ready().run(csharp.runtime_tests(), invariant=invariant)

    assert (done.returncode, done.stderr.decode()) == (0, "")
    assert "0 failed" in done.stdout.decode()


def test_its_sentences_are_those_of_the_phrasebook(bless: bool) -> None:
    text = PHRASEBOOK.read_text("utf-8").partition("{\n")[0] + "{\n"
    text += "\n".join(_section(name, entries) for name, entries in phrasebook.table().items()) + "}\n"
    if bless:
        PHRASEBOOK.write_text(text, "utf-8")

    assert PHRASEBOOK.read_text("utf-8") == text, "`make golden` writes it anew"


def _section(name: str, entries: Mapping[str, phrasebook.Pair]) -> str:
    declared = f"public static readonly Dictionary<string, (string Vi, string En)> {name.capitalize()} = new(StringComparer.Ordinal)"
    rows = (
        f"        [{literal(key)}] = ({literal(vi)}, {literal(en)}),\n" for key, (vi, en) in entries.items()
    )
    return f"    {declared}\n    {{\n{''.join(rows)}    }};\n"


def test_nothing_of_it_is_filled_in_or_leaks() -> None:
    projects = [*csharp.RUNTIME.rglob("*.cs"), *csharp.RUNTIME.rglob("*.csproj")]
    texts = {file.name: file.read_text("utf-8") for file in projects}

    assert [name for name, text in texts.items() if "global using" in text or "{{" in text] == []
    spaces = {
        space for text in texts.values() for space in re.findall(r"^namespace (\S+);", text, re.MULTILINE)
    }
    assert {space for space in spaces if not space.startswith("Goitin.Runtime")} == set()
    assert "InternalsVisibleTo" not in "".join(texts.values())


def test_two_regulations_stand_on_one_runtime() -> None:
    both = [*csharp.libraries(QCVN120), *csharp.libraries(GOLDEN)]
    references = list(dict.fromkeys(both))
    assert len(references) == len(both) - 1
    program = csharp.compiled("SideBySide", [HERE / "SideBySide.cs"], references)

    done = ready().run(program)

    assert (done.returncode, (done.stdout + done.stderr).decode()) == (0, "")


@pytest.fixture(scope="module")
def embedded() -> Tree:
    """A small specification whose SDKs hold the runtime."""
    name = "muon_sach"
    specs = TOOLS / "embedded" / "specs"
    shutil.copytree(ROOT / "tests" / "faults" / "base" / name, specs / name, dirs_exist_ok=True)
    file = specs / name / "regulation.yaml"
    file.write_text(file.read_text("utf-8").replace("sdk:\n", "sdk:\n  runtime: embedded\n"), "utf-8")
    return Tree(specs / name, TOOLS / "embedded" / "generated" / name, is_committed=False)


def test_an_sdk_that_holds_the_runtime_needs_no_other_assembly(embedded: Tree) -> None:
    (library,) = csharp.libraries(embedded)

    done = ready().run(csharp.tests(embedded))

    assert (done.returncode, done.stderr.decode()) == (0, "")
    assert not (library.parent / "Goitin.Runtime.dll").exists()
    assert b"Goitin.Runtime" not in library.read_bytes()


def test_an_sdk_that_holds_the_runtime_needs_no_other_assembly_on_dotnet_framework(embedded: Tree) -> None:
    (library,) = csharp.libraries(embedded, framework=True)

    assert b"Goitin.Runtime" not in library.read_bytes()


def test_an_sdk_that_holds_the_runtime_says_what_the_vectors_say(embedded: Tree) -> None:
    asked = [vector for file in vectors.files(embedded) for vector in vectors.read(file)]
    with csharp.executor(embedded) as running:
        answers = running.ask_all([vector.case for vector in asked])

    wrong = [
        vector.name
        for vector, answer in zip(asked, answers, strict=True)
        if not vector.is_answered_by(answer)
    ]
    assert len(asked) > 300
    assert wrong == []
