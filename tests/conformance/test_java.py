"""The generated Java packages: compile with every warning an error, document themselves, and pass the tests they carry."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from sdks import java
from sdks.trees import TREES

NAMES = list(TREES)
WARNING = re.compile(r"^\S+: warning: (.*)$", re.MULTILINE)
NO_TAG = ("no @param for", "no @return")  # one line that says what a member is for is enough


@pytest.mark.parametrize("name", NAMES)
def test_the_package_compiles_without_a_warning(name: str) -> None:
    assert any(java.main_classes(TREES[name]).rglob("*.class"))


@pytest.mark.parametrize("name", NAMES)
def test_the_tests_it_carries_pass(name: str) -> None:
    tree = TREES[name]
    classes = java.test_classes(tree)
    cases = tree.generated / "java" / "src" / "test" / "resources"
    path = ":".join([str(classes), str(cases), java.class_path(tree)])
    command = [
        *java.JAVA,
        "-cp",
        path,
        "org.junit.platform.console.ConsoleLauncher",
        "execute",
        "--scan-class-path",
        str(classes),
    ]
    done = subprocess.run(
        [*command, "--disable-banner", "--details=summary"], capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stdout + done.stderr
    assert " 0 tests successful" not in done.stdout


@pytest.mark.parametrize("name", NAMES)
def test_its_documentation_is_made_without_a_warning(
    name: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    out = tmp_path_factory.mktemp("javadoc")
    sources = sorted((TREES[name].generated / "java" / "src" / "main" / "java").rglob("*.java"))
    words = [
        "-quiet",
        "-Xdoclint:all",
        "-Xmaxwarns",
        "100000",
        "-encoding",
        "UTF-8",
        "-cp",
        java.class_path(TREES[name]),
        "-d",
        str(out),
    ]
    done = subprocess.run(
        [*java.JAVADOC, *words, *map(str, sources)], capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stdout + done.stderr
    assert [said for said in WARNING.findall(done.stdout + done.stderr) if not said.startswith(NO_TAG)] == []


PRESET = """
import vn.example.quantrac.HoiTramYeuCau;

class Preset {
  public static void main(String[] args) {
    HoiTramYeuCau made = HoiTramYeuCau.builder().build();
    System.out.println(made.dichVu() + " " + made.toBuilder().dichVu(null).build().dichVu());
  }
}
"""


def test_what_can_only_be_one_value_need_not_be_given(tmp_path: Path) -> None:
    source = tmp_path / "Preset.java"
    source.write_text(PRESET, encoding="utf-8")
    path = java.class_path(TREES["quan_trac"])

    done = subprocess.run([*java.JAVA, "-cp", path, str(source)], capture_output=True, text=True, check=False)

    assert (done.returncode, done.stdout) == (0, "HoiTram null\n"), done.stderr
