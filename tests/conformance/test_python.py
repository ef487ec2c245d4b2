"""The generated Python packages and their runtime: strict types, black's form, and the tests they carry."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import black
import pytest

from goitin import resources

from sdks import python
from sdks.trees import ROOT, TREES

RUNTIME = "goitin_runtime"
NAMES = list(TREES)
ALL = [RUNTIME, *NAMES]


def project(name: str) -> Path:
    """The project of a specification's package, or of the runtime."""
    return (
        resources.templates() / "runtime" / "python" if name == RUNTIME else TREES[name].generated / "python"
    )


def environment(name: str) -> dict[str, str]:
    """The environment in which its package can be imported."""
    if name != RUNTIME:
        return python.environment(TREES[name])
    source = str(project(name) / "src")
    return {**os.environ, "PYTHONPATH": source, "MYPYPATH": source, "PYTHONDONTWRITEBYTECODE": "1"}


def sources(name: str) -> list[Path]:
    return sorted(project(name).rglob("*.py"))


@pytest.mark.parametrize("name", ALL)
def test_types_are_strict(name: str, tmp_path: Path) -> None:
    folder = project(name)
    package = RUNTIME if name == RUNTIME else TREES[name].spec.sdk.python_package
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--config-file=",
        f"--cache-dir={tmp_path}",
        "-p",
        package,
    ]
    done = subprocess.run(
        command,
        cwd=folder / "src",
        capture_output=True,
        text=True,
        check=False,
        env=environment(name),
    )

    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("name", ALL)
def test_blacks_form_is_the_templates_form(name: str) -> None:
    mode = black.Mode(target_versions={black.TargetVersion.PY311})
    changed = []
    for path in sources(name):
        text = path.read_text(encoding="utf-8")
        try:
            black.format_file_contents(text, fast=True, mode=mode)
            changed.append(path.name)
        except black.NothingChanged:
            pass

    assert changed == []


@pytest.mark.parametrize("name", ALL)
def test_no_line_is_longer_than_an_editor_is_wide(name: str) -> None:
    lines = [
        (path.name, number, line)
        for path in sources(name)
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if len(line) > 120
    ]

    assert lines == []


def test_a_field_takes_few_lines() -> None:
    """Of all that the package of the regulation has, code tables and services too."""
    tree = TREES["qcvn120"]
    lines = sum(
        len(path.read_text(encoding="utf-8").splitlines())
        for path in sources("qcvn120")
        if "tests" not in path.parts
    )
    fields = sum(len(record.fields) for record in tree.spec.records)

    assert lines / fields <= 10


@pytest.mark.parametrize("name", ALL)
def test_the_tests_it_carries_pass(name: str) -> None:
    folder = project(name)
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        "--rootdir",
        str(folder),
        "-c",
        "/dev/null",
        str(folder / "tests"),
    ]
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, env=environment(name), cwd=folder
    )

    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("name", NAMES)
def test_an_import_costs_little_until_a_packet_is_used(name: str) -> None:
    package = TREES[name].spec.sdk.python_package
    program = f"import sys, {package}; sys.exit('pydantic' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], check=False, env=python.environment(TREES[name]))

    assert done.returncode == 0


def test_two_regulations_stand_side_by_side_on_one_runtime() -> None:
    program = """
import qcvn120, quan_trac
assert qcvn120.Finding is quan_trac.Finding and qcvn120.Mode is quan_trac.Mode
for one, record in ((qcvn120, "HoSo"), (quan_trac, "BanTin"), (qcvn120, "HoSo")):
    reading = getattr(one, record).read(b"{}", edition=list(one.Edition)[-1])
    print(record, len(reading.findings), reading.findings[0].source.en)
print(qcvn120.local is quan_trac.local, qcvn120.Service is quan_trac.Service)
"""
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", program],
        capture_output=True,
        encoding="utf-8",
        check=False,
        env=python.environment(*TREES.values()),
    )

    assert done.returncode == 0, done.stderr
    first, other, again, apart = done.stdout.splitlines()
    assert (first, apart) == (again, "False False")
    assert first.split()[2:] != other.split()[2:]


def test_the_runtime_may_be_inside(tmp_path: Path) -> None:
    """The same files, word for word; the package then needs pydantic and nothing else."""
    specs = tmp_path / "specs"
    shutil.copytree(ROOT / "tests" / "faults" / "base" / "muon_sach", specs / "muon_sach")
    file = specs / "muon_sach" / "regulation.yaml"
    file.write_text(file.read_text("utf-8").replace("sdk:\n", "sdk:\n  runtime: embedded\n"), "utf-8")
    words = ["--specs", str(specs), "--out", str(tmp_path / "out"), "--target", "python", "--quiet"]
    subprocess.run([sys.executable, "-m", "goitin", "generate", *words], check=True)

    folder = tmp_path / "out" / "muon_sach" / "python"
    inside, own = folder / "src" / "muon_sach" / "_runtime", project(RUNTIME) / "src" / RUNTIME
    names = [path.relative_to(own) for path in own.rglob("*.py")]
    assert {name: (inside / name).read_text("utf-8") for name in names} == {
        name: (own / name).read_text("utf-8") for name in names
    }
    assert 'dependencies = ["pydantic' in (folder / "pyproject.toml").read_text("utf-8")
    assert not (tmp_path / "out" / "runtime").exists()
    environment = {**os.environ, "PYTHONPATH": str(folder / "src"), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-c", "/dev/null", "tests"]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
