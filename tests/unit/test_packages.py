"""`goitin packages`: what it refuses and how it says so; versions, containers, and the .NET SDK's way."""

from __future__ import annotations

import io
import json
import os
import shutil
import sys
import tempfile
import zipfile
from contextlib import suppress
from itertools import pairwise
from pathlib import Path
from typing import NoReturn

import pytest
from click.testing import CliRunner, Result
from packaging.version import Version

from goitin import packaging, resources
from goitin.cli import main
from goitin.packaging import CHECKSUMS, csharp, nuget
from goitin.packaging.build_step import BuildStep, PackagesError
from goitin.targets.python.names import release

from sdks.trees import GOLDEN

SAID = {"PackageId": "A", "Version": "1.0.0", "Authors": "Nhà", "Description": "<&>", "PackageTags": "a"}


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A folder with a specification and what was generated of it."""
    shutil.copytree(GOLDEN.folder, tmp_path / "specs" / "quan_trac")
    shutil.copytree(GOLDEN.generated, tmp_path / "made" / "quan_trac")
    shutil.copytree(GOLDEN.generated.with_name("runtime"), tmp_path / "made" / "runtime")
    return tmp_path


def invoke(place: Path, command: str, *words: str) -> Result:
    made = str(place / "made")
    return CliRunner().invoke(main, [command, "--specs", str(place / "specs"), *words, made])


def packed(place: Path, *words: str) -> Result:
    return invoke(place, "packages", "--out", str(place / "dist"), *words, "--from")


def test_a_run_gives_the_packages_that_were_asked_for_and_no_others(place: Path) -> None:
    stray = place / "dist" / "quan_trac" / "java" / "of_before.jar"
    stray.parent.mkdir(parents=True)
    stray.touch()

    result = packed(place, "--target", "python")

    assert result.exit_code == 0, result.output
    dist = place / "dist"
    made = [
        f"{folder}/{path}"
        for folder, name in (("runtime", "goitin_runtime-0.1.0"), ("quan_trac", "quan_trac-1.2.0"))
        for path in (
            CHECKSUMS,
            *(f"python/{name}{end}" for end in ("-py3-none-any.whl", ".cdx.json", ".tar.gz")),
        )
    ]
    assert result.stdout.splitlines() == [str(dist / path) for path in made]
    files = [path.relative_to(dist).as_posix() for path in dist.rglob("*") if path.is_file()]
    assert sorted(files) == sorted(made)


def test_nothing_generated(place: Path) -> None:
    shutil.rmtree(place / "made")

    result = packed(place, "--target", "java")

    assert result.exit_code == 1
    assert result.stderr == (
        f"{place}/made/quan_trac/java: nothing has been generated there. Run `goitin generate`.\n"
    )


def test_a_specification_that_has_changed_since(place: Path) -> None:
    regulation = place / "specs" / "quan_trac" / "regulation.yaml"
    regulation.write_text(regulation.read_text("utf-8").replace("1.2.0", "1.3.0"), encoding="utf-8")

    result = packed(place, "--target", "python")

    assert result.exit_code == 1
    assert (
        f"made/quan_trac/python: is older than {place}/specs/quan_trac. Run `goitin generate`"
        in result.stderr
    )


@pytest.mark.parametrize("change", ["edited", "deleted"])
def test_a_file_that_is_not_as_generated(place: Path, change: str) -> None:
    file = place / "made" / "quan_trac" / "python" / "README.md"
    file.write_text("khác", encoding="utf-8") if change == "edited" else file.unlink()

    result = packed(place, "--target", "python")

    assert result.exit_code == 1
    assert f"{file}: is not as it was generated." in result.stderr


def test_a_file_of_somebody_else_is_not_packed(place: Path) -> None:
    (place / "made" / "quan_trac" / "python" / "src" / "quan_trac" / "secret.py").touch()

    assert packed(place, "--target", "python").exit_code == 0
    (wheel,) = (place / "dist" / "quan_trac").rglob("*.whl")
    assert not any("secret" in name for name in zipfile.ZipFile(wheel).namelist())


def test_an_unknown_target_is_misuse(place: Path) -> None:
    result = packed(place, "--target", "cobol")

    assert result.exit_code == 2
    assert "There is no target 'cobol'. There are: python, java, csharp, typescript." in result.stderr


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "No .NET SDK of version 8 or later is on the PATH."),
        (
            ["--csc", "khong-co-lenh"],
            "khong-co-lenh cannot be run: No such file or directory. Correct the command.",
        ),
        (["--csc", f"{sys.executable} -c 'print(\"hỏng\");exit(3)'"], "ended with 3. It said:\nhỏng\n"),
    ],
)
def test_a_build_tool_that_fails_leaves_all_as_it_was(
    place: Path, monkeypatch: pytest.MonkeyPatch, words: list[str], said: str
) -> None:
    monkeypatch.setattr(csharp, "_has_sdk", lambda: False)
    monkeypatch.delenv("GOITIN_CSC", raising=False)
    kept = place / "dist" / "quan_trac" / "kept"
    kept.parent.mkdir(parents=True)
    kept.touch()

    result = packed(place, "--target", "csharp", *words)

    assert result.exit_code == 1
    assert said in result.stderr
    assert [path.name for path in (place / "dist").rglob("*")] == ["quan_trac", "kept"]


def test_a_template_of_the_user_that_leaves_something_out(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_an_sdk(place, monkeypatch)
    template = resources.templates() / "csharp" / "package.csproj.jinja"
    own = place / "own" / "csharp" / template.name
    own.parent.mkdir(parents=True)
    lines = template.read_text("utf-8").splitlines(keepends=True)
    own.write_text("".join(line for line in lines if "<PackageTags>" not in line), encoding="utf-8")
    words = ["--target", "csharp", "--templates", str(place / "own"), "--out"]
    assert invoke(place, "generate", *words).exit_code == 0

    result = packed(place, "--target", "csharp")

    assert (result.exit_code, result.stderr) == (
        1,
        "Example.QuanTrac.csproj: does not state PackageTags. Write it into the template.\n",
    )


def test_a_template_of_the_user_that_compiles_for_something_else(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(csharp, "_has_sdk", lambda: False)
    template = resources.templates() / "runtime" / "csharp" / "Goitin.Runtime.csproj"
    own = place / "own" / "runtime" / "csharp" / template.name
    own.parent.mkdir(parents=True)
    own.write_text(template.read_text("utf-8").replace(";net462<", ";net45<"), encoding="utf-8")
    words = ["--target", "csharp", "--templates", str(place / "own"), "--out"]
    assert invoke(place, "generate", *words).exit_code == 0

    result = packed(place, "--target", "csharp", "--csc", "true")

    assert (result.exit_code, result.stderr) == (
        1,
        "Goitin.Runtime.csproj: compiles for 'net45'; net8.0, net462 can be packed. Correct the template.\n",
    )


def test_a_compiler_that_compiles_nothing(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(csharp, "_has_sdk", lambda: False)

    result = packed(place, "--target", "csharp", "--csc", "true")

    assert (result.exit_code, result.stderr) == (
        1,
        "true wrote no Goitin.Runtime.dll with a place for a strong name. Correct what --csc says.\n",
    )


def test_no_maven(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert invoke(place, "generate", "--target", "java", "--out").exit_code == 0
    monkeypatch.setenv("PATH", str(place))

    result = packed(place, "--target", "java")

    assert (result.exit_code, result.stderr[:24]) == (1, "Maven is not on the PATH")


@pytest.mark.parametrize("words", [[], ["--tsc", "tsc-khong-co"]])
def test_no_node(place: Path, monkeypatch: pytest.MonkeyPatch, words: list[str]) -> None:
    monkeypatch.delenv("GOITIN_TSC", raising=False)
    monkeypatch.setenv("PATH", str(place))

    result = packed(place, "--target", "typescript", *words)

    assert (result.exit_code, result.stderr[:38]) == (1, "Node or TypeScript is not on the PATH.")


def test_a_compiler_of_typescript_that_is_none(place: Path) -> None:
    result = packed(place, "--target", "typescript", "--tsc", "tsc-khong-co")

    said = "tsc-khong-co cannot be run: No such file or directory. Correct the command.\n"
    assert (result.exit_code, result.stderr) == (1, said)


def test_a_package_json_of_the_user_that_leaves_something_out(place: Path) -> None:
    template = resources.templates() / "typescript" / "package.json.jinja"
    own = place / "own" / "typescript" / template.name
    own.parent.mkdir(parents=True)
    lines = template.read_text("utf-8").splitlines(keepends=True)
    own.write_text("".join(line for line in lines if '"files"' not in line), encoding="utf-8")
    words = ["--target", "typescript", "--templates", str(place / "own"), "--out"]
    assert invoke(place, "generate", *words).exit_code == 0

    shutil.rmtree(place / "made" / "runtime")  # of which nothing has to be built
    result = packed(place, "--target", "typescript")

    assert (result.exit_code, result.stderr) == (
        1,
        "package.json: does not state files. Write it into the template.\n",
    )


def test_a_package_without_its_runtime(place: Path) -> None:
    shutil.rmtree(place / "made" / "runtime")

    result = packed(place, "--target", "typescript", "--tsc", "true")

    assert (result.exit_code, result.stderr) == (
        1,
        "package.json: stands on @goitin/runtime, which has not been generated. Run `goitin generate`.\n",
    )


def test_the_order_of_versions_is_the_same_in_python() -> None:
    versions = (
        "0.9.0 1.0.0-alpha.1 1.0.0-alpha.2 1.0.0-alpha.10 1.0.0-beta.1 1.0.0-rc.1 1.0.0 1.0.1-alpha.1".split()
    )
    ours = [release(version) for version in versions]

    assert ours[1:6] == ["1.0.0a1", "1.0.0a2", "1.0.0a10", "1.0.0b1", "1.0.0rc1"]
    assert all(Version(before) < Version(after) for before, after in pairwise(ours))
    assert [str(Version(version)) for version in ours] == ours


SDK = """#!{python}
import os, sys, uuid, zipfile
if sys.argv[1] == "--list-sdks":
    print("8.0.100 [/usr/share/dotnet/sdk]")
else:
    assert sys.argv[1] == "pack" and sys.argv[3] == "--configuration"
    package = os.path.basename(sys.argv[2]).removesuffix(".csproj")
    out = sys.argv[sys.argv.index("--output") + 1]
    os.mkdir(out)
    with zipfile.ZipFile(f"{{out}}/{{package}}.nupkg", "w") as made:
        made.writestr("[Content_Types].xml", "")
        made.writestr("_rels/.rels", str(uuid.uuid4()))
        made.writestr(f"{{package}}.nuspec", "<package/>")
        made.writestr(f"lib/net8.0/{{package}}.dll", "MZ")
        made.writestr(f"package/services/metadata/core-properties/{{uuid.uuid4().hex}}.psmdcp", "")
"""


def with_an_sdk(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Put what stands in for a .NET SDK on the PATH."""
    tool = place / "bin" / "dotnet"
    tool.parent.mkdir()
    tool.write_text(SDK.format(python=sys.executable), encoding="utf-8")
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", str(tool.parent), prepend=":")


def test_an_sdk_without_its_runtime(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(csharp, "_has_sdk", lambda: False)
    shutil.rmtree(place / "made" / "runtime")

    result = packed(place, "--target", "csharp", "--csc", "true")

    assert (result.exit_code, result.stderr) == (
        1,
        "Example.QuanTrac.csproj: stands on Goitin.Runtime, which has not been generated. Run `goitin generate`.\n",
    )


def test_what_the_sdk_packs_gets_our_container(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The SDK's container has names by chance and times: ours has the same parts, and the same bytes each time."""
    with_an_sdk(place, monkeypatch)

    made = []
    for _ in range(2):
        assert packed(place, "--target", "csharp").exit_code == 0
        files = sorted((place / "dist").rglob("*.nupkg"))
        assert [file.parts[-3] for file in files] == ["quan_trac", *["runtime"] * 3]
        (file,) = (file for file in files if file.name == "Example.QuanTrac.1.2.0.nupkg")
        made.append(file.read_bytes())

    names = zipfile.ZipFile(io.BytesIO(made[0])).namelist()
    assert made[0] == made[1]
    assert {"Example.QuanTrac.nuspec", "lib/net8.0/Example.QuanTrac.dll"} <= set(names)
    assert len([name for name in names if name.endswith(".psmdcp")]) == 1


def test_text_of_a_specification_stays_text_in_the_container() -> None:
    made = nuget.container({"A.nuspec": b"<package/>", "LICENSE": b""}, SAID)

    with zipfile.ZipFile(io.BytesIO(made)) as opened:
        (name,) = (name for name in opened.namelist() if name.endswith(".psmdcp"))
        assert "<dc:description>&lt;&amp;&gt;</dc:description>" in opened.read(name).decode()
        assert '<Override PartName="/LICENSE"' in opened.read("[Content_Types].xml").decode()
        assert {entry.date_time for entry in opened.infolist()} == {(2020, 7, 1, 0, 0, 0)}


def test_a_tool_gets_no_clock_and_no_place_of_the_machine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "Asia/Ho_Chi_Minh")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1")
    program = "import os; print(*(os.environ[n] for n in ('TZ', 'LC_ALL', 'SOURCE_DATE_EPOCH')), oct(os.umask(0))); exit(1)"

    work = tmp_path / "quan_trac" / "python"
    work.mkdir(parents=True)
    with pytest.raises(PackagesError, match=r"UTC C.UTF-8 1593561600 0o22$"):
        BuildStep(work, tmp_path / "out").run([sys.executable, "-c", program])


def test_what_killed_builds_left_goes_with_the_next(
    place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))

    def killed(job: BuildStep) -> NoReturn:
        job.run([sys.executable, "-c", "import tempfile; tempfile.mkdtemp(prefix='build-via-sdist-')"])
        os._exit(9)

    child = os.fork()
    if child == 0:
        with monkeypatch.context() as patch:
            patch.setitem(packaging.LANGUAGES, "python", killed)
            with suppress(BaseException):
                packed(place, "--target", "python")
        os._exit(0)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9
    left = [*temporary.iterdir(), *(place / "dist").iterdir()]
    assert len(left) == 3, left  # a workshop, a tree to come, its lock

    assert packed(place, "--target", "python").exit_code == 0

    assert list(temporary.iterdir()) == []
    assert sorted(path.name for path in (place / "dist").iterdir()) == ["quan_trac", "runtime"]


def test_a_bill_says_that_it_is_incomplete(place: Path) -> None:
    assert packed(place, "--target", "python").exit_code == 0

    (bill,) = (place / "dist" / "quan_trac" / "python").glob("*.cdx.json")
    assert json.loads(bill.read_text("utf-8"))["compositions"] == [
        {"aggregate": "incomplete", "dependencies": ["package"]}
    ]


def test_a_run_says_how_far_it_is(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[tuple[str, int, int]] = []
    monkeypatch.setattr(packaging, "LANGUAGES", dict.fromkeys(("python", "csharp"), lambda _: []))
    order = packaging.PackageRequest(
        place / "made" / "quan_trac",
        place / "dist",
        ["python", "csharp"],
        specification=place / "specs" / "quan_trac",
    )

    packaging.build(order, lambda stage, done, of: told.append((stage, done, of)))

    assert told == [("building", 0, 2), ("building", 1, 2), ("building", 2, 2)]
