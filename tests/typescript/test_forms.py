"""The forms of the README in a real Chromium, word for word: what is wrong stands at its input, and what is right is sent.

There are two since vendors' pages are of two kinds: made by a server, without a bundler, and of components. Screenshots lie in
.tools/screenshots afterwards, for looking at.
"""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from docs.test_browser import look

from goitin.samples.records import of
from goitin.validator import Validator

from sdks import npm
from sdks.trees import QCVN120, TOOLS, TREES, Tree

ESBUILD = TOOLS / "bundle" / "node_modules" / "esbuild" / "bin" / "esbuild"
PAGE = '<!doctype html><html lang="vi"><title>x</title><div id="form"></div><script src="form.js"></script></html>'
STEP = "tien_do_ho_so"
RIGHT = {
    "MaHoSo": "H56.14-240312-0001",
    "NguoiXuLy": "Bùi Thị Mẫu",
    "ThoiDiemXuLy": "20240312083000",
    "NoiDungXuLy": "Tiếp nhận",
    "TrangThai": "2",
}
WRONG = RIGHT | {"MaHoSo": "", "ThoiDiemXuLy": "12/03/2024"}

pytestmark = pytest.mark.xdist_group("browser")
EACH = pytest.mark.parametrize("tree", TREES.values(), ids=TREES)


def sample(tree: Tree, kind: str) -> str:
    """The only program of a language in the README of a package."""
    readme = (tree.generated / "typescript" / "README.md").read_text("utf-8")
    (program,) = re.findall(rf"^```{kind}\n(.*?)^```", readme, re.MULTILINE | re.DOTALL)
    return str(program)


def desk(folder: Path, tree: Tree) -> Path:
    """A vendor's folder, in which the packages are installed."""
    npm.install(folder, tree)
    for name in ("react", "react-dom", "scheduler", "csstype", "@types/react", "@types/react-dom"):
        npm.link(folder, name, npm.VENDORS / name)
    return folder


def component(folder: Path, tree: Tree) -> None:
    """The page of React, bundled."""
    (folder / "form.tsx").write_text(sample(tree, "tsx"), encoding="utf-8")
    words = ["--bundle", "--jsx=automatic", "--log-level=warning", "--outfile=form.js", "--preserve-symlinks"]
    done = subprocess.run(
        [ESBUILD, "form.tsx", *words], cwd=folder, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    (folder / "react.html").write_text(PAGE, encoding="utf-8")


def plain(folder: Path, tree: Tree) -> None:
    """The page that needs no bundler."""
    (folder / "plain.html").write_text(sample(tree, "html"), encoding="utf-8")


@pytest.mark.parametrize(("page", "made"), {"plain.html": plain, "react.html": component}.items())
def test_what_is_wrong_stands_at_its_input_and_what_is_right_is_sent(
    page: str, made: Callable[[Path, Tree], None], tmp_path: Path
) -> None:
    folder = desk(tmp_path, QCVN120)
    made(folder, QCVN120)
    verdict = Validator(QCVN120.spec).record(STEP, json.dumps(WRONG).encode())
    expected = {
        key: " ".join(one.message_vi for one in verdict.findings if one.path == f"/{key}") for key in RIGHT
    }

    seen = look("form", folder, page=page, wrong=WRONG, right=RIGHT)

    assert seen["faults"] == []
    assert [key for key, text in expected.items() if text] == ["MaHoSo", "ThoiDiemXuLy"]
    assert [dict(said) for said in seen["found"]] == [expected, dict.fromkeys(RIGHT, "")]
    assert seen["early"] == 0
    assert seen["posted"] == [["/packets", json.dumps(RIGHT, ensure_ascii=False, separators=(",", ":"))]]


@EACH
def test_the_compiler_takes_the_component(tree: Tree, tmp_path: Path) -> None:
    folder = desk(tmp_path, tree)
    (folder / "form.tsx").write_text(sample(tree, "tsx"), encoding="utf-8")

    assert npm.tsc(folder, *npm.STRICT, "--noEmit", "--jsx", "react-jsx", "form.tsx") == ""


@EACH
def test_what_the_form_asks_for_makes_a_packet(tree: Tree) -> None:
    """The form asks for all that must be there: with the values of the sample it is right."""
    (record,) = re.findall(r'from ".*/records/(\w+)\.js"', sample(tree, "html"))
    keys = re.findall(r'<(?:input|select) name="(\w+)"', sample(tree, "html"))
    values = of(tree.spec).record(record)
    assert values is not None
    packet = json.dumps({key: values[key] for key in keys})

    assert Validator(tree.spec).record(record, packet.encode()).valid
