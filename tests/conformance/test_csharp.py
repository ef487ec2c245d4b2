"""The generated C# packages: compile with nullable checks and every warning an error, and pass the tests they carry."""

from __future__ import annotations

import pytest

from dotnet.toolchain import ready
from sdks import csharp
from sdks.trees import TREES

NAMES = list(TREES)


@pytest.mark.parametrize("name", NAMES)
def test_the_package_compiles_without_a_warning(name: str) -> None:
    assert csharp.libraries(TREES[name])[0].is_file()


@pytest.mark.parametrize("invariant", [True, False], ids=["invariant", "cultures"])
@pytest.mark.parametrize("name", NAMES)
def test_the_tests_it_carries_pass(name: str, invariant: bool) -> None:
    done = ready().run(csharp.tests(TREES[name]), invariant=invariant)

    assert done.returncode == 0, (done.stdout + done.stderr).decode()
