"""Other people's mappers and frameworks on the real SDK: the same bytes and verdicts, or a loud refusal."""

from __future__ import annotations

from pathlib import Path

import pytest

from goitin.model import service_lookup
from goitin.samples import messages, records
from goitin.wire.json_codec import JSON

from .toolchain import ready
from sdks import csharp
from sdks.trees import QCVN120

HERE = Path(__file__).parent


@pytest.mark.parametrize("invariant", [True, False], ids=["invariant", "cultures"])
def test_newtonsoft_json(invariant: bool) -> None:
    (folder,) = (QCVN120.generated / "csharp" / "tests").iterdir()
    (theirs,) = (csharp.RUNTIME / "tests").iterdir()
    shared = [folder / "Example.cs", folder / "Named.cs", theirs / "Notes.cs", theirs / "Samples.cs"]
    references = [*csharp.libraries(QCVN120), csharp.adapter("NewtonsoftJson"), ready().newtonsoft]
    program = csharp.compiled(
        "NewtonsoftUse", [HERE / "NewtonsoftUse.cs", *shared], references, resources=csharp.contract(theirs)
    )

    done = ready().run(program, str(folder / "cases.json"), invariant=invariant)

    assert (done.returncode, (done.stdout + done.stderr).decode()) == (0, "")


def test_asp_net(tmp_path: Path) -> None:
    """An application of minimal APIs and controllers, started and asked over HTTP."""
    references = [*csharp.libraries(QCVN120), csharp.adapter("AspNetCore")]
    program = csharp.compiled("WebUse", [HERE / "WebUse.cs"], references, web=True)
    made = records.Samples(QCVN120.spec)
    spec, service = service_lookup.named([QCVN120.spec], "dong_bo_ho_so_mc")
    record, form = (made.record(id) for id in ("ho_so", "tra_cuu_ho_so_tai_don_vi_yeu_cau"))
    assert record
    assert form
    files = {
        "record": JSON.text(record),
        "message": messages.MessageGenerator(spec, service, "request", 3).valid().decode(),
        "form": JSON.text(form),
    }
    for name, text in files.items():
        (tmp_path / name).write_text(text, "utf-8")

    done = ready().run(program, *(str(tmp_path / name) for name in files))

    assert (done.returncode, (done.stdout + done.stderr).decode()) == (0, "")
