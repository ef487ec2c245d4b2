"""What `check` passes is never refused later: not by a command, not by a compiler, not by the tests that the SDKs carry."""

from __future__ import annotations

from pathlib import Path

import pytest

from goitin import resolver

from . import commands, compiling, making
from .features import FEATURES, every_pair, pairs
from sdks import contract
from sdks.trees import TOOLS, Tree

pytestmark = pytest.mark.xdist_group("chance")

SEED, COUNT, COMPILED, TRIED = 1, 8, 4, 2


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    return list(making.passed(tmp_path_factory.mktemp("chance"), SEED, COUNT))


@pytest.fixture(scope="module")
def trees(folders: list[Path]) -> list[Tree]:
    (TOOLS / "build").mkdir(parents=True, exist_ok=True)
    return [making.generated(folder, TOOLS / "build" / "chance") for folder in folders]


@pytest.mark.parametrize("number", range(COUNT))
def test_every_command_takes_it(folders: list[Path], number: int, tmp_path: Path) -> None:
    commands.everything(folders[number], tmp_path)


def test_the_contract_is_as_its_schemas_say(folders: list[Path]) -> None:
    assert [fault for folder in folders for fault in contract.all_faults(resolver.load(folder))] == []


def test_the_python_packages_pass_their_tests(trees: list[Tree]) -> None:
    compiling.in_python(trees)


def test_the_java_packages_compile_and_pass_their_tests(trees: list[Tree]) -> None:
    compiling.in_java(trees, TRIED)


def test_the_csharp_packages_compile_and_pass_their_tests(trees: list[Tree]) -> None:
    compiling.in_csharp(trees[:COMPILED], TRIED)


def test_the_typescript_packages_compile_and_pass_their_tests(trees: list[Tree]) -> None:
    compiling.in_typescript(trees, TRIED)


def test_every_part_of_the_language_is_there_and_is_not() -> None:
    met = set[object]().union(*map(pairs, every_pair(SEED)))

    assert len(met) == len(FEATURES) * (len(FEATURES) - 1) // 2 * 4
