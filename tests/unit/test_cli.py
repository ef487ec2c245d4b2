"""The command line: what it says, where, and with which exit code. 0 done, 1 a fault of the input, 2 misuse."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from goitin.cli import main

BASE = Path(__file__).parents[1] / "faults" / "base"
ROW = "  - {wire: SoPhieu, row: 1, vi: Số của phiếu"


def goitin(*words: str | Path) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words])


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    """A folder of specifications to change at will."""
    shutil.copytree(BASE, tmp_path / "specs")
    return tmp_path / "specs"


def break_it(specs: Path) -> None:
    path = specs / "muon_sach" / "records" / "phieu_muon.yaml"
    path.write_text(
        path.read_text(encoding="utf-8").replace("code(tinh_trang)", "code(tinh_trag)"), encoding="utf-8"
    )


def test_check_says_of_a_good_specification_only_how_much_was_read(specs: Path) -> None:
    result = goitin("check", "--specs", specs)

    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == f"{specs}/muon_sach, 5 files, no fault\n"
    assert goitin("check", "--specs", specs, "--quiet").output == ""


def test_check_names_place_rule_fault_and_cure(specs: Path) -> None:
    break_it(specs)

    result = goitin("check", "--specs", specs)

    assert result.exit_code == 1
    assert result.stdout == (
        f"{specs}/muon_sach/records/phieu_muon.yaml:8:81: error unknown-table: "
        "There is no code table 'tinh_trag'. Did you mean 'tinh_trang'?\n"
    )
    assert result.stderr == (
        f"{specs}/muon_sach, 5 files, errors: 1, warnings: 0\n`goitin explain unknown-table` tells more about a rule.\n"
    )


def test_generate_of_a_broken_specification_writes_nothing(specs: Path, tmp_path: Path) -> None:
    break_it(specs)

    result = goitin("generate", "--specs", specs, "--out", tmp_path / "out")

    assert result.exit_code == 1
    assert "unknown-table" in result.output
    assert not list((tmp_path / "out").glob("*/*"))


def test_generate_then_nothing_changed_then_check(specs: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    common = ("--specs", specs, "--out", out, "--target", "jsonschema")

    first, second, check = (
        goitin("generate", *common),
        goitin("generate", *common),
        goitin("generate", *common, "--check"),
    )

    assert [run.exit_code for run in (first, second, check)] == [0, 0, 0]
    assert "files written" in first.output
    assert "nothing changed" in second.output
    assert "is what the specification gives" in check.output


def test_check_lists_what_differs_and_changes_nothing(specs: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    common = ("generate", "--specs", specs, "--out", out, "--target", "jsonschema")
    goitin(*common)
    edited = next((out / "muon_sach" / "jsonschema").rglob("*.json"))
    edited.write_text(edited.read_text(encoding="utf-8") + " ", encoding="utf-8")
    before = {path: path.stat() for path in out.rglob("*")}

    result = goitin(*common, "--check")

    assert result.exit_code == 1
    assert f"{edited} was edited by hand" in result.output
    assert {path: path.stat() for path in out.rglob("*")} == before


def test_a_file_edited_by_hand_is_kept_aside(specs: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    common = ("generate", "--specs", specs, "--out", out, "--target", "jsonschema")
    goitin(*common)
    edited = next((out / "muon_sach" / "jsonschema").rglob("*.json"))
    generated = edited.read_bytes()
    edited.write_text("mine", encoding="utf-8")

    result = goitin(*common)

    assert result.exit_code == 0
    assert "is kept as" in result.output
    assert edited.read_bytes() == generated
    assert [path.read_text(encoding="utf-8") for path in (out / "muon_sach.edited").rglob("*.json")] == [
        "mine"
    ]


def test_unconfirmed_lists_what_is_below_a(specs: Path) -> None:
    path = specs / "muon_sach" / "records" / "phieu_muon.yaml"
    path.write_text(
        path.read_text(encoding="utf-8").replace("type: text,", "type: text, confidence: C,"),
        encoding="utf-8",
    )

    result = goitin("check", "--specs", specs, "--unconfirmed")

    assert result.exit_code == 0
    assert "phieu_muon.SoPhieu (C)" in result.output


def test_unconfirmed_lists_each_thing_once_constraints_and_messages_too() -> None:
    result = goitin("check", "--specs", BASE.parents[1] / "golden" / "spec", "--unconfirmed")
    said = [line.partition(": ")[2] for line in result.output.splitlines()]

    assert {
        "moi_kieu (B)",
        "moi_kieu.Chu (B)",
        "moi_kieu.ChuCanhBao pattern (D)",
        "ban_tin: ty_le (D)",
        "chat PM2.5 (D)",
        "bao_dong (C)",
    } <= set(said)
    assert len(said) == len(set(said))


@pytest.mark.parametrize(
    "words",
    [
        ("generate", "--target", "cobol"),
        ("generate", "--regulation", "khac"),
        ("generate", "--unheard-of"),
        ("generate", "--templates", "no/such/folder"),
        ("check", "--specs", "no/such/folder"),
        ("check", "extra"),
        ("check", "--unconfirmed", "--format", "sarif"),
        ("unheard-of",),
    ],
)
def test_misuse_ends_with_2(words: tuple[str, ...], specs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(specs.parent)

    assert goitin(*words).exit_code == 2


def test_a_folder_without_specifications_is_misuse(tmp_path: Path) -> None:
    assert goitin("check", "--specs", tmp_path).exit_code == 2


def test_an_output_folder_that_is_a_file(specs: Path, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("mine", encoding="utf-8")

    result = goitin("generate", "--specs", specs, "--out", tmp_path / "out", "--target", "jsonschema")

    assert result.exit_code == 1
    assert "Traceback" not in result.output
    assert (tmp_path / "out").read_text(encoding="utf-8") == "mine"


def test_a_template_of_ones_own_goes_before_ours(specs: Path, tmp_path: Path) -> None:
    mine = tmp_path / "templates" / "jsonschema" / "README.md.jinja"
    mine.parent.mkdir(parents=True)
    mine.write_text("mine\n", encoding="utf-8")
    out = tmp_path / "out"

    result = goitin(
        "generate",
        "--specs",
        specs,
        "--out",
        out,
        "--target",
        "jsonschema",
        "--templates",
        tmp_path / "templates",
    )

    assert result.exit_code == 0
    assert (out / "muon_sach" / "jsonschema" / "README.md").read_text(encoding="utf-8") == "mine\n"


def test_a_broken_template_is_a_finding_at_its_line(specs: Path, tmp_path: Path) -> None:
    mine = tmp_path / "templates" / "jsonschema" / "README.md.jinja"
    mine.parent.mkdir(parents=True)
    mine.write_text("one\n{{ nobody_gives_this }}\n", encoding="utf-8")

    result = goitin(
        "generate",
        "--specs",
        specs,
        "--out",
        tmp_path / "out",
        "--target",
        "jsonschema",
        "--templates",
        tmp_path / "templates",
    )

    assert result.exit_code == 1
    assert "README.md.jinja:2" in result.output
    assert "nobody_gives_this" in result.output
    assert "Traceback" not in result.output


@pytest.mark.slow
def test_format_gives_templates_of_ones_own_blacks_form(specs: Path, tmp_path: Path) -> None:
    mine = tmp_path / "templates" / "python" / "regulation.py.jinja"
    mine.parent.mkdir(parents=True)
    mine.write_text("class  Edition :\n    pass\n", encoding="utf-8")

    result = goitin(
        "generate",
        "--specs",
        specs,
        "--out",
        tmp_path / "out",
        "--target",
        "python",
        "--templates",
        tmp_path / "templates",
        "--black",
    )

    assert result.exit_code == 0, result.output
    found = [path.read_text(encoding="utf-8") for path in (tmp_path / "out").rglob("_regulation.py")]
    assert found == ["class Edition:\n    pass\n"]
