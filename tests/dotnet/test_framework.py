"""The C# SDK on .NET Framework 4.6.2: what it offers there, to C# 7.3 and to C# of today.

That it judges as everywhere is for `conformance/test_vectors.py`; the packages, and the same programs on .NET, for
`packages/test_framework.py`.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Sequence
from pathlib import Path

import dnfile
import pytest

from .framework import framework
from .toolchain import ready
from sdks import csharp
from sdks.trees import QCVN120, TREES

HERE = Path(__file__).parent
OLD = ("-langversion:7.3", "-nullable:disable")
SAID = {
    "FrameworkUse": (
        '{"MaHoSo":"H56.14-240312-0001","ThoiDiemXuLy":"20240312083000","NoiDungXuLy":"Tiếp nhận","TrangThai":"2","NgayBatDau":"20240313000000"}',
        "True True",
        "True True False Tiếp nhận True",
        "TienDoHoSo { MaHoSo = H56.14-240312-0001, ThoiDiemXuLy = 20240312083000, NoiDungXuLy = Trả kết quả, TrangThai = 2 }",
        "2024 28 True 7 True",
        "2024-02 2023-01",
        "Được tiếp nhận False 12 2",
        "Received 2023-01",
        'error pattern "/MaHoSo" … True',
        'warning code "/TrangThai" … True',
        'warning required "/NguoiXuLy" … True',
        "MaHoSo",
        "False True 2 Tolerant False",
        "cap_nhat_tien_do_ho_so_mc Request: 3 records, 7 findings: True False True",
        "True False True True",
        *("0 True", "1 False", "2 True"),
        "True False",
        "System.InvalidOperationException",
        "System.ArgumentException",
        "System.ArgumentException",
        "System.ArgumentNullException",
        "System.ArgumentOutOfRangeException",
        "Goitin.Runtime.InvalidPacketException",
        "System.FormatException",
        "quick",
    ),
    "FrameworkUseNow": (
        '{"MaHoSo":"H56.14-240312-0001","ThoiDiemXuLy":"20240312083000","NoiDungXuLy":"Tiếp nhận","TrangThai":"2","Lạ":[1]}',
        '{"MaHoSo":"H56.14-240312-0001","ThoiDiemXuLy":"20240312083000","NoiDungXuLy":"Trả kết quả","TrangThai":"2"}',
        "False True",
        "29 True",
        "True True",
    ),
}
OURS = re.compile(
    r"System\.(Buffers|Net\.Http|Text\.Json|ReadOnlyMemory|ReadOnlySpan|IParsable|Threading\.Tasks\.ValueTask)|Async|Converter"
)
"""What .NET Framework does not have, in what is public of ours on .NET alone."""

pytestmark = pytest.mark.xdist_group("net462")


def program(name: str, libraries: Sequence[Path]) -> Path:
    """A vendor's program, built for .NET Framework."""
    options = OLD if name != "FrameworkUseNow" else ()
    return csharp.compiled(name, [HERE / f"{name}.cs"], libraries, framework=True, options=options)


def said(text: bytes) -> Sequence[str]:
    """The lines of a program, without the sentences of findings, which the vectors compare."""
    return tuple(
        re.sub(r'^(\w+ \w+ "\S*") .* (\w+)$', r"\1 … \2", line) for line in text.decode().splitlines()
    )


@pytest.mark.parametrize("name", TREES)
def test_the_package_compiles_without_a_warning(name: str) -> None:
    assert csharp.libraries(TREES[name], framework=True)[0].is_file()


@pytest.mark.parametrize("name", SAID)
def test_a_program_runs_on_dotnet_framework(name: str) -> None:
    done = framework().run(program(name, csharp.libraries(QCVN120, framework=True)))

    assert (said(done.stdout), done.stderr.decode()) == (SAID[name], "")


def surface(assemblies: Sequence[Path], tmp_path: Path, *, is_framework: bool) -> set[str]:
    """Public types and members of assemblies."""
    lister = csharp.compiled("Surface", [HERE / "Surface.cs"], framework=True, options=OLD)
    for file in (lister, *assemblies):
        shutil.copyfile(file, tmp_path / file.name)
    names = [str(tmp_path / file.name) for file in assemblies]
    run = framework().run if is_framework else ready().run_as_it_is
    done = run(tmp_path / lister.name, *names)
    assert done.returncode == 0, done.stderr.decode()
    return set(done.stdout.decode().splitlines())


def test_what_is_public_is_the_same(tmp_path: Path) -> None:
    """But for what names a type that only .NET has, and the two types of time that it has already."""
    (tmp_path / "old").mkdir()
    (tmp_path / "new").mkdir()
    old = surface(csharp.libraries(QCVN120, framework=True), tmp_path / "old", is_framework=True)
    new = surface(csharp.libraries(QCVN120), tmp_path / "new", is_framework=False)

    assert len(old) > 2000
    assert (
        sorted(line for line in old - new if not line.startswith(("System.DateOnly", "System.TimeOnly")))
        == []
    )
    assert sorted(line for line in new - old if not OURS.search(line)) == []


def test_it_needs_nothing_but_dotnet_framework() -> None:
    needed = set()
    for file in csharp.libraries(QCVN120, framework=True):
        needed |= set(references(file))

    assert needed <= {
        "mscorlib",
        "System",
        "System.Core",
        "System.ComponentModel.DataAnnotations",
        "System.Numerics",
        "Goitin.Runtime",
    }


def references(assembly: Path) -> list[str]:
    """The assemblies that one refers to."""
    return [str(row.Name) for row in dnfile.dnPE(str(assembly)).net.mdtables.AssemblyRef.rows]
