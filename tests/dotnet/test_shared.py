"""Messages whose class many services share: what a program may count on, and what the compiler refuses."""

from __future__ import annotations

from pathlib import Path

from .toolchain import ready
from sdks import csharp
from sdks.trees import QCVN120

REFUSED = {
    "the payload of another service": 'new YeuCau<RawJson>(Qcvn120Services.CapNhatTienDoHoSoMc) { Phien = "a", MaDonVi = "b", DuLieu = null! }',
    "no payload where there is one": 'new YeuCau(Qcvn120Services.CapNhatTienDoHoSoMc) { Phien = "a", MaDonVi = "b" }',
    "a name of one's own": 'new YeuCau(Qcvn120Services.LayDanhMucTonGiao) { Phien = "a", MaDonVi = "b", DichVu = "c" }',
    "what is required": 'new YeuCau(Qcvn120Services.LayDanhMucTonGiao) { Phien = "a" }',
}


def test_what_a_program_may_count_on() -> None:
    source = Path(__file__).with_name("SharedUse.cs")
    program = csharp.compiled("SharedUse", [source], csharp.libraries(QCVN120))

    done = ready().run(program)

    assert (done.stdout + done.stderr).decode() == ""


def test_the_compiler_refuses(tmp_path: Path) -> None:
    source = tmp_path / "Refused.cs"
    lines = "\n".join(f"object v{at} = {made};" for at, made in enumerate(REFUSED.values()))
    source.write_text(f"using Goitin.Runtime;\nusing Qcvn120;\n{lines}\n", "utf-8")

    said = ready().compile([source], tmp_path / "Refused.dll", csharp.libraries(QCVN120))

    assert [at for at in range(len(REFUSED)) if not any(f"({at + 3}," in one for one in said)] == []
