"""Another version of a specification changes few files: those that have to say it, so that a difference shows what is new."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from goitin.cli import main
from goitin.targets import NAMING

ROOT = Path(__file__).parents[2]
SAYING = """
    contract/regulation.json
    csharp/Qcvn120.csproj csharp/README.md csharp/contract/regulation.json
    java/README.md java/pom.xml java/src/main/resources/vn/qcvn120/contract/regulation.json
    jsonschema/qcvn120.json
    openapi/openapi.json openapi/packets/(danh_gia_dich_vu|dong_bo_ho_so|hoi_dap_gop_y|phan_anh_kien_nghi|thong_ke|co_so_du_lieu_tthc).json
    openapi/plain/(portal|unit)(-3.0)?.json
    python/README.md python/pyproject.toml python/src/qcvn120/__init__.py
    python/src/qcvn120/contract/regulation.json
    typescript/README.md typescript/package.json typescript/src/contract/regulation.ts
""".split()


@pytest.mark.slow
def test_a_version_is_said_once_in_each_package(tmp_path: Path) -> None:
    specs = tmp_path / "specs"
    shutil.copytree(ROOT / "specs" / "qcvn120", specs / "qcvn120", ignore=shutil.ignore_patterns("releases"))
    before, after = made(specs, tmp_path / "a"), made(specs, tmp_path / "b", version="7.8.9")

    changed = sorted(path for path, data in after.items() if before[path] != data)

    assert before.keys() == after.keys()
    assert [path for path in changed if not any(re.fullmatch(one, path) for one in SAYING)] == []
    assert len(changed) == 26


def made(specs: Path, out: Path, version: str | None = None) -> dict[str, bytes]:
    """Every file that is generated, but for the manifest."""
    if version:
        file = specs / "qcvn120" / "regulation.yaml"
        text = file.read_text(encoding="utf-8")
        file.write_text(re.sub("^version: .*", f"version: {version}", text, flags=re.MULTILINE), "utf-8")
    targets = [word for name in (*NAMING, "contract") for word in ("--target", name)]
    done = CliRunner().invoke(main, ["generate", "--specs", str(specs), "--out", str(out), *targets])
    assert done.exit_code == 0, done.output
    files = (path for path in (out / "qcvn120").rglob("*") if path.is_file())
    return {
        path.relative_to(out / "qcvn120").as_posix(): path.read_bytes()
        for path in files
        if path.name != ".goitin.json"
    }
