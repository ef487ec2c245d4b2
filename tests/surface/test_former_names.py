"""A renamed id keeps its old names for one release: they do what the new ones do, and say that they are obsolete."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from dotnet.toolchain import ready
from sdks import csharp, java, npm
from sdks.trees import GOLDEN

pytestmark = pytest.mark.xdist_group("surface")

PYTHON = """
import warnings
from datetime import time
from quan_trac import ChiTiet, KetQuaXuLy, MoiKieu

with warnings.catch_warnings(record=True) as heard:
    warnings.simplefilter("always")
    made = MoiKieu(ban_ghi_con=ChiTiet(chat="PM2.5"), moi_them="x", gio_mo=time(7, 30))
    other = made.replace(gio_bat_dau=time(8))
    print(made.gio_bat_dau, made.con.chat, other.gio_mo, other.to_json() == made.to_json())
for one in heard:
    print(one.category.__name__, one.message, one.filename)
print(KetQuaXuLy.TRONG is KetQuaXuLy.NONE, KetQuaXuLy.TRONG.name, MoiKieu.gio_bat_dau)
"""

JAVA = """
import java.time.LocalTime;
import vn.example.quantrac.KetQuaXuLy;
import vn.example.quantrac.MoiKieu;

final class Former {
  public static void main(String[] words) {
    MoiKieu made = MoiKieu.builder().gioBatDau(LocalTime.of(7, 30)).build();
    System.out.println(made.gioMo() + " " + made.gioBatDau() + " " + (KetQuaXuLy.TRONG == KetQuaXuLy.NONE));
  }
}
"""

CSHARP = """
using System;
using Example.QuanTrac;

internal static class Former
{
    private static void Main()
    {
        MoiKieu made = new() { GioBatDau = new TimeOnly(7, 30), Con = new() { Chat = Chat.BuiMin }, MoiThem = "x" };
        Console.WriteLine($"{made.GioMo:HH:mm} {made.GioBatDau:HH:mm} {made.BanGhiCon.Chat} {KetQuaXuLy.Trong == KetQuaXuLy.None}");
    }
}
"""

TYPESCRIPT = """
import { KetQuaXuLy, MoiKieu } from "quan_trac";

const made = new MoiKieu({ gioBatDau: "07:30", con: { chat: "PM2.5" }, moiThem: "x" });
const other = made.with({ gioBatDau: "08:00" });
console.log(`${made.gioMo} ${made.gioBatDau} ${other.gioMo} ${made.banGhiCon?.chat} ${KetQuaXuLy.trong === KetQuaXuLy.none}`);
"""


def test_in_python_they_warn_who_uses_them(tmp_path: Path) -> None:
    program = tmp_path / "former.py"
    program.write_text(PYTHON, encoding="utf-8")
    places = (GOLDEN.generated / "python" / "src", GOLDEN.runtimes / "python" / "src")
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, places))}
    done = subprocess.run(
        [sys.executable, program], capture_output=True, text=True, check=False, env=environment
    )

    said = [
        f"DeprecationWarning {name} is called {now} now. {program}"
        for name, now in (("ban_ghi_con", "con"), ("gio_bat_dau", "gio_mo"), ("gio_bat_dau", "gio_mo"))
    ]
    assert done.stderr == ""
    assert done.stdout.splitlines()[:4] == ["07:30:00 PM2.5 08:00:00 False", *said]
    assert done.stdout.splitlines()[4].startswith("True NONE <goitin_runtime.renamed.Renamed object")


def test_in_java_the_compiler_warns(tmp_path: Path) -> None:
    source = tmp_path / "Former.java"
    source.write_text(JAVA, encoding="utf-8")
    path = java.class_path(GOLDEN)
    words = ["-Xlint:deprecation", "-proc:none", "-cp", path, "-d", str(tmp_path), str(source)]
    compiled = subprocess.run([*java.JAVAC, *words], capture_output=True, text=True, check=False)
    done = subprocess.run(
        [*java.JAVA, "-cp", f"{tmp_path}:{path}", "Former"], capture_output=True, text=True, check=False
    )

    assert compiled.returncode == 0
    for name in ("gioBatDau(LocalTime) in Builder", "gioBatDau() in MoiKieu", "TRONG in KetQuaXuLy"):
        assert f"[deprecation] {name} has been deprecated" in compiled.stderr
    assert (done.stdout, done.stderr) == ("07:30 07:30 true\n", "")


def test_in_csharp_the_compiler_warns(tmp_path: Path) -> None:
    source = tmp_path / "Former.cs"
    source.write_text(CSHARP, encoding="utf-8")
    refused = ready().compile([source], tmp_path / "refused.dll", csharp.libraries(GOLDEN))
    source.write_text(f"#pragma warning disable CS0618\n{CSHARP}", encoding="utf-8")
    program = tmp_path / "Former.dll"
    libraries = csharp.libraries(GOLDEN)
    assert ready().compile([source], program, libraries) == ()
    for library in libraries:
        (tmp_path / library.name).symlink_to(library)
    done = ready().run(program)

    for member, now in (
        ("MoiKieu.GioBatDau", "GioMo"),
        ("MoiKieu.BanGhiCon", "Con"),
        ("KetQuaXuLy.Trong", "None"),
    ):
        said = f"CS0618: '{member}' is obsolete: 'Nay là {now}. / It is called {now} now.'"
        assert any(said in line for line in refused), refused
    assert (done.stdout.decode(), done.stderr.decode()) == ("07:30 07:30 PM2.5 True\n", "")


def test_in_typescript_they_do_what_the_new_ones_do_and_are_documented_as_deprecated(tmp_path: Path) -> None:
    npm.install(tmp_path, GOLDEN)
    (tmp_path / "former.ts").write_text(TYPESCRIPT, encoding="utf-8")
    said = npm.tsc(tmp_path, *npm.STRICT, "former.ts")
    done = subprocess.run(["node", "former.js"], cwd=tmp_path, capture_output=True, text=True, check=False)
    declared = (npm.package(GOLDEN) / "dist" / "esm" / "records" / "moi_kieu.d.ts").read_text("utf-8")

    assert said == ""
    assert (done.stdout, done.stderr) == ("07:30:00 07:30:00 08:00:00 PM2.5 true\n", "")
    for name, now in (("gioBatDau", "gioMo"), ("banGhiCon", "con")):
        assert re.search(rf"@deprecated Nay là {now}\. [^\n]*\n    readonly {name}\b", declared), declared
