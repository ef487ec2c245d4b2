"""What a bundler leaves of the package in a page: of one record what it needs, of a type nothing; measured as browsers get it."""

from __future__ import annotations

import gzip
import json
import subprocess
from pathlib import Path
from typing import NamedTuple

import pytest

from sdks import npm
from sdks.trees import QCVN120, TOOLS

ESBUILD = TOOLS / "bundle" / "node_modules" / "esbuild" / "bin" / "esbuild"
ONE, WHOLE = 60_000, 250_000
"""The most bytes, compressed, of a page that reads one record, and of one that has all of the package."""

pytestmark = pytest.mark.xdist_group("typescript")


class Bundle(NamedTuple):
    """A page's script, and the modules of the package that something of is in it."""

    script: bytes
    modules: set[str]


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bundles")
    npm.install(folder, QCVN120)
    return folder


def bundled(desk: Path, program: str) -> Bundle:
    (desk / "page.js").write_text(program, encoding="utf-8")
    words = ["--bundle", "--minify", "--format=esm", "--platform=browser", "--log-level=warning"]
    command = [ESBUILD, "page.js", *words, "--outfile=out.js", "--metafile=out.json"]
    done = subprocess.run(command, cwd=desk, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    (made,) = json.loads((desk / "out.json").read_text("utf-8"))["outputs"].values()
    inputs = {name for name, part in made["inputs"].items() if part["bytesInOutput"]}
    return Bundle((desk / "out.js").read_bytes(), {name.rpartition("/esm/")[2] for name in inputs})


def held_by(record: str, found: set[str] | None = None) -> set[str]:
    """A record, and those that stand in it, at once or through others."""
    known = found if found is not None else set()
    if record not in known:
        known.add(record)
        for field in QCVN120.spec.record(record).fields:
            kind = getattr(field.type, "item", field.type)
            if hasattr(kind, "record"):
                held_by(kind.record, known)
    return known


def test_one_record_costs_no_other(desk: Path) -> None:
    page = bundled(desk, 'import { HoSo } from "qcvn120";\nconsole.log(HoSo.read("{}").findings.length);\n')

    records = {name.split("/")[1].removesuffix(".js") for name in page.modules if name.startswith("records/")}
    assert records == held_by("ho_so")
    assert not [
        name for name in page.modules if name.startswith(("services/", "messages", "contract/services"))
    ]
    assert len(gzip.compress(page.script, mtime=0)) <= ONE


def test_all_of_it_fits_into_a_page(desk: Path) -> None:
    page = bundled(desk, 'export * from "qcvn120";\n')

    assert len(gzip.compress(page.script, mtime=0)) <= WHOLE


def test_what_is_imported_and_not_used_costs_nothing(desk: Path) -> None:
    page = bundled(desk, 'import { HoSo, LoaiDoiTuong, dongBoDanhGia, readMessage } from "qcvn120";\n')

    assert page.script.strip() == b""


def test_a_code_table_needs_no_reader(desk: Path) -> None:
    page = bundled(
        desk, 'import { LoaiDoiTuong } from "qcvn120";\nconsole.log(LoaiDoiTuong.label("1", "vi"));\n'
    )

    assert len(gzip.compress(page.script, mtime=0)) <= 2_000
