"""Completion: what a shell is offered, through click's own protocol and in a real bash."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.shell_completion import ShellComplete
from click.testing import CliRunner

from goitin.cli import main

BASE = Path(__file__).parents[1] / "faults" / "base"
GOITIN = Path(sys.executable).parent / "goitin"


@pytest.fixture(autouse=True)
def specs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return shutil.copytree(BASE, tmp_path / "specs")


def offered(*words: str) -> list[str]:
    """What is offered for the last word, that has only begun."""
    shell = ShellComplete(main, {}, "goitin", "_GOITIN_COMPLETE")
    return [item.value for item in shell.get_completions(list(words[:-1]), words[-1])]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("gen",), ["generate"]),
        (("check", "--reg"), ["--regulation"]),
        (("check", "--regulation", ""), ["muon_sach"]),
        (("generate", "--target", "j"), ["java", "jsonschema"]),
        (("completion", ""), ["bash", "zsh", "fish", "powershell"]),
        (("check", "--lang", ""), ["vi", "en"]),
        (("explain", "SoPh"), ["SoPhieu"]),
        (("explain", "tinh_tr"), ["tinh_trang"]),
        (("explain", "unknown-ta"), ["unknown-table"]),
        (("check", "--specs", "nowhere", "--regulation", ""), []),
    ],
)
def test_words_are_completed(words: tuple[str, ...], expected: list[str]) -> None:
    assert offered(*words) == expected


def test_services_are_completed_by_id_and_by_name() -> None:
    golden = str(Path(__file__).parents[1] / "golden" / "spec")

    asked = offered("sample", "--specs", golden, ""), offered("validate", "--specs", golden, "--service", "")

    assert asked[0] == asked[1]
    assert {"gui_ban_tin", "GuiBanTin"} <= set(asked[0])


def test_a_broken_specification_completes_nothing_and_breaks_nothing(specs: Path) -> None:
    (specs / "muon_sach" / "records" / "phieu_muon.yaml").write_text("{", encoding="utf-8")

    assert offered("explain", "So") == []
    assert offered("check", "--regulation", "") == ["muon_sach"]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_each_shell_gets_its_script(shell: str) -> None:
    result = CliRunner().invoke(main, ["completion", shell])

    assert result.exit_code == 0
    assert f"_GOITIN_COMPLETE={shell}_complete" in result.stdout


@pytest.mark.parametrize(
    ("shell", "environment", "said"),
    [
        ("zsh", {"COMP_WORDS": "goitin explain SoPh", "COMP_CWORD": "2"}, "plain\nSoPhieu\n"),
        ("fish", {"COMP_WORDS": "goitin explain SoPh", "COMP_CWORD": "SoPh"}, "plain,SoPhieu\t"),
    ],
)
def test_zsh_and_fish_are_told_what_words_mean(shell: str, environment: dict[str, str], said: str) -> None:
    done = subprocess.run(
        [GOITIN],
        env={**os.environ, **environment, "_GOITIN_COMPLETE": f"{shell}_complete", "LC_ALL": "vi_VN.UTF-8"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.stdout.startswith(said)
    assert done.stdout.removeprefix(said).strip() == "Số của phiếu"


def test_a_real_bash_completes() -> None:
    script = f"""
        eval "$({shlex.quote(str(GOITIN))} completion bash)"
        COMP_WORDS=(goitin generate --target py) COMP_CWORD=3
        $(complete -p goitin | sed 's/.*-F \\([^ ]*\\) .*/\\1/') {shlex.quote(str(GOITIN))}
        printf '%s\\n' "${{COMPREPLY[@]}}"
    """

    done = subprocess.run(["bash", "-c", script], capture_output=True, text=True, check=False)

    assert (done.returncode, done.stdout, done.stderr) == (0, "python\n", "")


def test_a_word_that_a_shell_would_run_is_never_completed(tmp_path: Path) -> None:
    specs = tmp_path / "specs"
    assert CliRunner().invoke(main, ["init", "thu", "--specs", str(specs)]).exit_code == 0
    packet = next((specs / "thu" / "packets").iterdir())
    packet.write_text(packet.read_text("utf-8").replace("wire: GuiBanGhi", 'wire: "Gui$(touch x)"'), "utf-8")

    done = CliRunner().invoke(
        main, prog_name="goitin",
        env={"_GOITIN_COMPLETE": "bash_complete", "COMP_WORDS": f"goitin sample --specs {specs} ", "COMP_CWORD": "4"},
    )  # fmt: skip

    assert "gui_ban_ghi" in done.output
    assert "touch" not in done.output


@pytest.mark.parametrize(
    ("line", "word", "first"),
    [
        ("goitin explain SoPh", "SoPh", "SoPhieu\tSố của phiếu"),
        ("goitin gen", "gen", "generate\tWrite SDKs and documents, completely or not at all."),
        ("goitin check --lang ", "", "vi\t"),
        (r'goitin check --specs "C:\x y\specs" --reg', "--reg", "--regulation\t"),
    ],
)
def test_powershell_is_told_in_its_own_protocol(line: str, word: str, first: str) -> None:
    environment = {"COMP_WORDS": line, "COMP_WORD": word, "_GOITIN_COMPLETE": "powershell_complete"}
    done = subprocess.run(
        [GOITIN],
        env={**os.environ, **environment, "LC_ALL": "vi_VN.UTF-8" if "explain" in line else "C"},
        capture_output=True,
        text=True,
        check=True,
    )

    assert done.stdout.splitlines()[0].startswith(first)
