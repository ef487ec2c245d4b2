"""`goitin generate --watch`: each save is a run, and a broken file in between is told and survived."""

from __future__ import annotations

import queue
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import IO

import pytest

from goitin.pipeline.watch import _matters

GOLDEN = Path(__file__).parents[1] / "golden" / "spec"
WAIT = 60  # seconds; a hang ends here, a run takes less than one


class Watch:
    """A running watch: what it says, line by line."""

    def __init__(self, specs: Path, out: Path) -> None:
        words = ["generate", "--watch", "--specs", str(specs), "--out", str(out), "--target", "jsonschema"]
        self.process = subprocess.Popen(
            [sys.executable, "-m", "goitin", *words],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            # Jobs that a shell starts in the background, and their children, ignore the signal.
            preexec_fn=partial(signal.signal, signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509
        )
        self.lines: queue.Queue[str] = queue.Queue()
        assert self.process.stdout is not None
        self.reader = threading.Thread(target=self._read, args=(self.process.stdout,), daemon=True)
        self.reader.start()

    def _read(self, stream: IO[str]) -> None:
        for line in stream:
            self.lines.put(line)

    def says(self, word: str) -> str:
        """The next line that has the word."""
        while True:
            line = self.lines.get(timeout=WAIT)
            if word in line:
                return line


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    return shutil.copytree(GOLDEN, tmp_path / "specs")


@pytest.fixture
def watch(specs: Path, tmp_path: Path) -> Iterator[Watch]:
    watch = Watch(specs, tmp_path / "out")
    yield watch
    watch.process.kill()
    watch.process.wait()
    watch.reader.join()
    assert watch.process.stdout is not None
    watch.process.stdout.close()


def test_saves_are_followed_and_faults_survived(watch: Watch, specs: Path, tmp_path: Path) -> None:
    record = specs / "quan_trac" / "records" / "ban_tin.yaml"
    text = record.read_text(encoding="utf-8")
    schema = tmp_path / "out" / "quan_trac" / "jsonschema" / "quan_trac.json"

    watch.says("files written")
    record.write_text(text.replace("max: 100}", "max: 77}", 1), encoding="utf-8")
    watch.says("files written")
    assert '"maxLength": 77' in schema.read_text(encoding="utf-8")

    record.write_text(text.replace("fields:", "felder:"), encoding="utf-8")
    watch.says("error unknown-key")
    assert '"maxLength": 77' in schema.read_text(encoding="utf-8")

    record.write_text(text.replace("max: 100}", "max: 66}", 1), encoding="utf-8")
    watch.says("files written")
    assert '"maxLength": 66' in schema.read_text(encoding="utf-8")


def test_ctrl_c_ends_it_without_a_word(watch: Watch) -> None:
    watch.says("files written")

    watch.process.send_signal(signal.SIGINT)

    assert watch.process.wait(WAIT) == 130
    watch.reader.join(WAIT)
    assert watch.lines.empty()


@pytest.mark.parametrize(
    ("path", "matters"),
    [
        ("specs/a/records/b.yaml", True),
        ("specs/a/records/.b.yaml", False),
        ("specs/a/records/b.yaml~", False),
        ("specs/a/samples/b.json", True),
        ("specs/a/samples/verdicts.jsonl", True),
        ("specs/a/releases/1.0.0.json", True),
        ("specs/schema/record.json", False),
        ("templates/java/record.java.jinja", True),
    ],
)
def test_a_run_follows_what_some_target_is_made_of(path: str, matters: bool) -> None:
    assert _matters(None, path) == matters
