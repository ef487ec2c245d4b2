"""Other people's mappers and frameworks on the real SDK: the same bytes and verdicts, or a loud refusal."""

from __future__ import annotations

from pathlib import Path

import pytest

from .toolchain import ready
from sdks import csharp
from sdks.trees import QCVN120

HERE = Path(__file__).parent


@pytest.mark.parametrize("invariant", [True, False], ids=["invariant", "cultures"])
def test_newtonsoft_json(invariant: bool) -> None:
    (folder,) = (QCVN120.generated / "csharp" / "tests").iterdir()
    shared = [folder / name for name in ("Mapping.cs", "Report.cs", "Example.cs")]
    references = [csharp.library(QCVN120), csharp.adapter(QCVN120, "NewtonsoftJson"), ready().newtonsoft]
    program = csharp.compiled("NewtonsoftUse", [HERE / "NewtonsoftUse.cs", *shared], references)

    done = ready().run(program, str(folder / "cases.json"), invariant=invariant)

    assert (done.returncode, (done.stdout + done.stderr).decode()) == (0, "")
