"""The wheel carries templates and specifications: away from a checkout, `goitin` works as in it."""

from __future__ import annotations

import subprocess
import sys
import venv
from pathlib import Path

import pytest

from goitin import resources

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("wheel")]

ROOT = Path(__file__).parents[2]
FILES = len(resources.files_of(ROOT / "specs" / "qcvn120"))


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The `goitin` of a fresh environment into which only the wheel was installed; its libraries are ours."""
    place = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [
            sys.executable,
            "-m",
            "pip",
            "wheel",
            "-q",
            "--no-deps",
            "--no-build-isolation",
            "-w",
            str(place),
            str(ROOT),
        ],
        check=True,
    )
    venv.create(place / "venv", with_pip=True)
    python = place / "venv" / "bin" / "python"
    subprocess.run([python, "-m", "pip", "install", "-q", "--no-deps", *place.glob("*.whl")], check=True)
    ours = [path for path in sys.path if path.endswith("site-packages")]
    site = next((place / "venv" / "lib").glob("python*/site-packages"))
    (site / "ours.pth").write_text("\n".join(ours) + "\n", encoding="utf-8")
    return place / "venv" / "bin" / "goitin"


def test_it_generates_the_same_tree_in_an_empty_folder(installed: Path, tmp_path: Path) -> None:
    subprocess.run([installed, "generate", "--bundled", "--out", "sdk", "--quiet"], cwd=tmp_path, check=True)

    made = {
        path.relative_to(tmp_path / "sdk"): path.read_bytes()
        for path in (tmp_path / "sdk").rglob("*")
        if path.is_file()
    }
    here = {path: (ROOT / "generated" / path).read_bytes() for path in made}
    assert made == here


def test_it_speaks_vietnamese(installed: Path, tmp_path: Path) -> None:
    words = [installed, "explain", "khong_co_gi", "--lang", "vi"]
    done = subprocess.run(words, cwd=tmp_path, capture_output=True, text=True, check=False)

    assert done.stderr == (
        f"Đặc tả: qcvn120 đi kèm goitin, {FILES} tệp.\nKhông có gì mang tên 'khong_co_gi'.\n"
    )


def test_it_brings_its_vietnamese_compiled(installed: Path) -> None:
    (folder,) = (installed.parents[1] / "lib").glob("python*/site-packages/goitin/locale")

    assert [path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()] == [
        "vi/LC_MESSAGES/goitin.mo"
    ]


def test_it_never_checks_the_specifications_it_carries_unasked(installed: Path, tmp_path: Path) -> None:
    done = subprocess.run([installed, "check"], cwd=tmp_path, capture_output=True, text=True, check=False)

    assert (done.returncode, done.stdout, "goitin init NAME" in done.stderr) == (2, "", True)


def test_it_judges_its_own_packets_by_the_specification_it_carries(installed: Path, tmp_path: Path) -> None:
    made = subprocess.run(
        [installed, "sample", "DongBoHoSoMC"], cwd=tmp_path, capture_output=True, check=True
    )
    words = [installed, "validate", "-"]
    done = subprocess.run(words, cwd=tmp_path, input=made.stdout, capture_output=True, check=False)

    assert (done.returncode, done.stdout) == (0, b"")
    assert f"(qcvn120 as it comes with goitin, {FILES} files)" in done.stderr.decode()


def test_it_explains_the_rules_it_carries(installed: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [installed, "explain", "shadowed-code"], cwd=tmp_path, capture_output=True, text=True, check=True
    )

    assert done.stdout.startswith("# shadowed-code\n")
