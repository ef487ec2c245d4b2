"""Whatever the system refuses, no stack trace: a sentence with place and cure, and the right exit code."""

from __future__ import annotations

import errno
import os
import shutil
import signal
import subprocess
import sys
import time
from functools import partial
from pathlib import Path
from typing import NoReturn

import pytest
from click.testing import CliRunner, Result
from terminals import on_a_terminal

from goitin.cli import main
from goitin.linter import examine

BASE = Path(__file__).parents[1] / "faults" / "base"
GOITIN = [sys.executable, "-m", "goitin"]


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    shutil.copytree(BASE, tmp_path / "specs")
    return tmp_path / "specs"


def run(*words: str | Path) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words])


def assert_told(done: Result, code: int, *parts: str) -> None:
    assert done.exit_code == code, done.output
    assert isinstance(done.exception, SystemExit), done.exception
    for part in parts:
        assert part in done.output


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (OSError(errno.EMFILE, "Too many open files", "a/b"), "a/b: Too many open files. Too many files are open."),
        (OSError(errno.EIO, "I/O error"), "the output: I/O error. Fix that and run again."),
        (PermissionError(errno.EACCES, "no", b"a\x1b[45mb"), "a<U+001B>[45mb: no. Fix that"),
        (MemoryError(), "There is not enough memory."),
        (RecursionError(), "nested too deeply"),
        (UnicodeEncodeError("utf-8", "a\udcff", 1, 2, "surrogates"), "not UTF-8 (a<U+DCFF>)"),
    ],
)  # fmt: skip
@pytest.mark.parametrize(("command", "code"), [("check", 1), ("validate", 2)])
def test_every_error_of_the_system_is_told(
    command: str, code: int, error: Exception, told: str, specs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> NoReturn:
        raise error

    for name in ("check_specification", "load_checked"):
        monkeypatch.setattr(examine, name, fail)
    words = ("-",) if command == "validate" else ()

    assert_told(run(command, *words, "--specs", specs), code, told)


def test_no_memory_is_no_fault_of_a_template(specs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import jinja2

    def fail(*_: object, **__: object) -> NoReturn:
        raise MemoryError

    monkeypatch.setattr(jinja2.Template, "render", fail)

    done = run("generate", "--target", "openapi", "--specs", specs, "--out", specs.parent / "out")

    assert_told(done, 1, "There is not enough memory.")
    assert "template" not in done.output


def test_places_that_cannot_be_are_told(specs: Path, tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to("loop")
    long = "x" * 300

    assert_told(run("generate", "--specs", specs, "--out", tmp_path / "loop"), 1, "loop: ")
    assert_told(run("generate", "--specs", specs, "--out", tmp_path / long), 1, "too long")
    assert_told(run("validate", long, "--specs", specs), 2, "too long")
    assert_told(run("validate", "", "--specs", specs), 2, "''")


def test_a_file_name_that_is_no_text_is_a_finding(specs: Path) -> None:
    records = specs / "muon_sach" / "records"
    shutil.move(records / "phieu_muon.yaml", os.fsencode(records) + b"/a\xff.yaml")

    for command in ("check", "generate"):
        done = run(command, "--specs", specs)
        assert_told(
            done, 1, "muon_sach/records/a<U+DCFF>.yaml:1:1: error encoding: The file's name is not UTF-8."
        )


@pytest.mark.parametrize("command", ["explain SoPhieu", "validate packet.json"])
def test_a_full_disk_behind_standard_output(command: str, specs: Path) -> None:
    (specs.parent / "packet.json").write_text("[]")
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*GOITIN, *command.split()], cwd=specs.parent, stdout=full, stderr=subprocess.PIPE, check=False
        )

    assert done.returncode == (2 if "validate" in command else 1)
    assert done.stderr == b"the output: No space left on device. The disk is full. Make room and run again.\n"


def test_streams_that_are_closed_and_consoles_of_another_encoding(specs: Path) -> None:
    closed = subprocess.run(
        f"'{sys.executable}' -m goitin validate - --specs '{specs}' <&-",
        shell=True, capture_output=True, check=False,
    )  # fmt: skip
    latin = subprocess.run(
        [*GOITIN, "explain", "SoPhieu", "--lang", "vi", "--specs", str(specs)],
        env={**os.environ, "PYTHONIOENCODING": "latin-1"}, capture_output=True, check=False,
    )  # fmt: skip

    assert (closed.returncode, b"Standard input is closed" in closed.stderr) == (2, True)
    assert (latin.returncode, latin.stderr) == (0, b"")
    assert b"S\\u1ed1" in latin.stdout


def test_ctrl_c_ends_with_130(specs: Path) -> None:
    started = subprocess.Popen(
        [*GOITIN, "validate", "-", "--specs", str(specs)],
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
        # Jobs that a shell starts in the background, and their children, ignore the signal.
        preexec_fn=partial(signal.signal, signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509
    )
    waits = Path(f"/proc/{started.pid}/wchan")
    until = time.monotonic() + 20
    while "pipe" not in waits.read_text() and time.monotonic() < until:
        time.sleep(0.05)
    started.send_signal(signal.SIGINT)
    _, said = started.communicate(timeout=20)

    assert started.returncode == 130
    assert b"Traceback" not in said


def test_nothing_of_a_specification_moves_a_terminal(specs: Path) -> None:
    records = specs / "muon_sach" / "records"
    shutil.copy(records / "phieu_muon.yaml", records / "a\x1b[45m\x1b]0;t\x07.yaml")
    checked = on_a_terminal("check", "--specs", specs)
    (records / "a\x1b[45m\x1b]0;t\x07.yaml").unlink()
    record = records / "phieu_muon.yaml"
    record.write_text(
        record.read_text("utf-8").replace("vi: Số của phiếu", 'vi: "Số \\u202e phiếu"'), "utf-8"
    )
    explained = on_a_terminal("explain", "SoPhieu", "--specs", specs)
    missed = on_a_terminal("explain", "\x1b[45mx", "--specs", specs)
    record.write_text(record.read_text("utf-8").replace("\\u202e", "\\u009b5m"), "utf-8")
    refused = run("check", "--specs", specs)

    assert "a<U+001B>[45m<U+001B>]0;t<U+0007>.yaml" in checked
    assert "Số <U+202E> phiếu" in explained
    for seen in (checked, explained, missed):
        assert "\x1b[45m" not in seen
        assert "\x1b]0" not in seen
        assert "\u202e" not in seen
    assert_told(refused, 1, "error control-character: The text contains the control character U+009B.")
