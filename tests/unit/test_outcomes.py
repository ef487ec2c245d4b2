"""What commands that write trees tell: lines, one JSON object, only what is wrong; colours and bars for people only."""

from __future__ import annotations

import io
import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from terminals import on_a_terminal

from goitin.cli import main
from goitin.diagnostics import progress
from goitin.diagnostics.progress import MAKING, READING, Bar

BASE = Path(__file__).parents[1] / "faults" / "base"
RED = "\x1b[31m\x1b[1merror\x1b[0m"


def goitin(*words: str | Path) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words])


def told(result: Result) -> dict[str, Any]:
    """The one object, of the one specification."""
    assert result.stdout.count("\n") == 1
    [only] = json.loads(result.stdout)["regulations"]
    return dict(only)


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    return shutil.copytree(BASE, tmp_path / "specs")


@pytest.fixture
def words(specs: Path, tmp_path: Path) -> list[str]:
    """A small run."""
    return ["generate", "--specs", str(specs), "--out", str(tmp_path / "out"), "--target", "jsonschema"]


def break_it(specs: Path) -> None:
    path = specs / "muon_sach" / "records" / "phieu_muon.yaml"
    path.write_text(
        path.read_text(encoding="utf-8").replace("wire: SoPhieu", "wyre: SoPhieu"), encoding="utf-8"
    )


def test_json_says_what_was_written_and_then_that_nothing_was(words: list[str], tmp_path: Path) -> None:
    first, second = told(goitin(*words, "--format", "json")), told(goitin(*words, "--format", "json"))

    tree = tmp_path / "out" / "muon_sach"
    made = sorted(path.relative_to(tree).as_posix() for path in tree.rglob("*") if path.is_file())
    assert sorted([*first.pop("written"), ".goitin.json"]) == made
    assert first == {
        "regulation": "muon_sach",
        "tree": tree.as_posix(),
        "removed": [],
        "unchanged": 0,
        "kept_aside": [],
        "differences": [],
        "findings": [],
    }
    assert (second["written"], second["unchanged"]) == ([], None)


def test_json_names_what_differs_and_what_was_kept_aside(words: list[str], tmp_path: Path) -> None:
    goitin(*words)
    readme = tmp_path / "out" / "muon_sach" / "jsonschema" / "README.md"
    readme.write_text("mine\n", encoding="utf-8")

    checked, written = goitin(*words, "--check", "--format", "json"), goitin(*words, "--format", "json")

    assert (checked.exit_code, checked.stderr) == (1, "")
    assert told(checked)["differences"] == [{"path": "jsonschema/README.md", "kind": "edited"}]
    [kept] = told(written)["kept_aside"]
    assert kept["path"] == "jsonschema/README.md"
    assert (tmp_path / "out" / kept["kept"]).read_text(encoding="utf-8") == "mine\n"


@pytest.mark.parametrize(
    ("language", "what"), [("en", "is not known here"), ("vi", "Ở đây không có khoá 'wyre'")]
)
def test_json_has_the_findings_of_a_fault_in_the_language_chosen(
    words: list[str], specs: Path, language: str, what: str
) -> None:
    break_it(specs)

    result = goitin(*words, "--format", "json", "--lang", language)

    assert (result.exit_code, result.stderr) == (1, "")
    rules = [finding["rule"] for finding in told(result)["findings"]]
    assert rules == ["missing-key", "unknown-key"]
    assert what in told(result)["findings"][1]["what"]


def test_json_says_why_nothing_could_be_written(words: list[str], tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file", encoding="utf-8")

    result = goitin(*words, "--format", "json")

    assert (result.exit_code, result.stderr) == (1, "")
    assert "cannot be written" in told(result)["fault"]


def test_quiet_says_only_what_is_wrong(words: list[str], specs: Path, tmp_path: Path) -> None:
    done = goitin(*words, "--quiet")
    (tmp_path / "out" / "muon_sach" / "jsonschema" / "README.md").unlink()
    differs = goitin(*words, "--quiet", "--check")
    break_it(specs)
    broken = goitin(*words, "--quiet")

    assert (done.exit_code, done.output) == (0, "")
    assert differs.exit_code == 1
    assert "README.md is missing" in differs.output
    assert broken.exit_code == 1
    assert "unknown-key" in broken.output


@pytest.mark.parametrize("command", ["generate", "flavours", "vectors", "docs"])
def test_every_command_that_writes_trees_knows_both(command: str) -> None:
    names = {param.name for param in main.commands[command].params}

    assert {"quiet", "format", "check", "out", "bundled"} <= names


def test_a_command_of_one_target_tells_the_same_way(tmp_path: Path) -> None:
    words = ("vectors", "--specs", BASE, "--out", tmp_path, "--format", "json")

    result = goitin(*words)

    assert told(result)["tree"] == (tmp_path / "muon_sach" / "vectors").as_posix()
    assert "vectors/messages.jsonl" in told(result)["written"]


@pytest.mark.parametrize(
    ("environment", "red"),
    [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False), ({"NO_COLOR": ""}, True)],
)
def test_severities_are_coloured_for_people(specs: Path, environment: dict[str, str], red: bool) -> None:
    break_it(specs)

    seen = on_a_terminal("check", "--specs", specs, **environment)

    assert (RED in seen) == red
    assert ("\x1b" in seen) == red


def test_no_control_character_where_no_terminal_is(specs: Path) -> None:
    break_it(specs)

    plain, forced = (
        goitin("check", "--specs", specs),
        CliRunner(env={"FORCE_COLOR": "1"}).invoke(main, ["check", "--specs", str(specs)]),
    )

    assert not [char for char in plain.output if char != "\n" and not char.isprintable()]
    assert RED in forced.output


class Terminal(io.StringIO):
    """A terminal, as far as a bar asks."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def seconds(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """What the clock says: the last of these."""
    said = [0.0]
    monkeypatch.setattr(progress, "monotonic", lambda: said[-1])
    for name in ("CI", "TERM"):
        monkeypatch.delenv(name, raising=False)
    return said


def shown(monkeypatch: pytest.MonkeyPatch, seconds: list[float], stream: io.StringIO, at: float) -> str:
    """What a bar writes of two stages when each step comes at this second."""
    monkeypatch.setattr(progress.sys, "stderr", stream)
    with Bar("vi") as bar:
        seconds.append(at)
        for stage, of in ((READING, 2), (MAKING, 3)):
            for done in range(1, of + 1):
                bar(stage, done, of)
    return stream.getvalue()


def test_a_bar_comes_after_a_second(monkeypatch: pytest.MonkeyPatch, seconds: list[float]) -> None:
    assert shown(monkeypatch, seconds, Terminal(), at=0.9) == ""
    seconds.append(0.0)
    late = shown(monkeypatch, seconds, Terminal(), at=1.1)

    assert "đang đọc" in late
    assert "đang tạo" in late
    assert late.count("100%") == 2
    assert late.endswith("\x1b[?25h\n"), "the cursor is back"


@pytest.mark.parametrize(
    ("variable", "stream"), [("CI", Terminal()), ("TERM", Terminal()), ("NOTHING", io.StringIO())]
)
def test_no_bar_in_ci_or_in_a_file(
    variable: str, stream: io.StringIO, monkeypatch: pytest.MonkeyPatch, seconds: list[float]
) -> None:
    monkeypatch.setenv(variable, "dumb")

    assert shown(monkeypatch, seconds, stream, at=5) == ""


def test_the_cursor_comes_back_when_a_run_fails(
    monkeypatch: pytest.MonkeyPatch, seconds: list[float]
) -> None:
    terminal = Terminal()
    monkeypatch.setattr(progress.sys, "stderr", terminal)

    def fail() -> None:
        with Bar("en") as bar:
            seconds.append(2)
            bar(MAKING, 1, 3)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()

    assert terminal.getvalue().endswith("\x1b[?25h\n")


def test_stages_report_how_far_they_are(tmp_path: Path) -> None:
    from goitin.pipeline import generate
    from goitin.pipeline.build import Templates

    told: list[tuple[str, int, int]] = []
    run = generate.Run(BASE, "muon_sach", ["jsonschema", "openapi"], tmp_path, Templates())
    generate.generate(run, lambda stage, done, of: told.append((stage, done, of)))

    read = [(done, of) for stage, done, of in told if stage == READING]
    made = [(done, of) for stage, done, of in told if stage == MAKING]
    assert read == [(number, len(read)) for number in range(1, len(read) + 1)]
    assert len(read) == len(list((BASE / "muon_sach").rglob("*.yaml")))
    assert made == [(number, len(made)) for number in range(1, len(made) + 1)]


@pytest.mark.parametrize("processes", [1, 2])
def test_shared_work_reports_up_to_its_end(processes: int) -> None:
    from goitin.pipeline.parallel import share

    told: list[tuple[int, int]] = []
    share(lambda number: number, range(20), processes, lambda done, of: told.append((done, of)))

    assert told == sorted(told)
    assert told[-1] == (20, 20)
