"""Work shared by processes: results in order, errors whole, helpers that die."""

from __future__ import annotations

import fcntl
import os
import signal
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

import pytest

from goitin.diagnostics.diagnostic import SourceLocation
from goitin.pipeline.parallel import SharingError, cores, share


@pytest.mark.parametrize("processes", [1, 2, 3, 100])
def test_results_come_in_the_order_of_the_pieces(processes: int) -> None:
    assert share(lambda number: number * number, range(50), processes) == [n * n for n in range(50)]


def test_several_processes_take_part() -> None:
    def work(_: int) -> int:
        time.sleep(0.02)
        return os.getpid()

    assert len(set(share(work, range(6), 3))) == 3


def test_answers_larger_than_a_pipe() -> None:
    assert share(lambda number: str(number) * 1_000_000, [1, 2, 3, 4], 2) == [
        str(n) * 1_000_000 for n in (1, 2, 3, 4)
    ]


@pytest.mark.parametrize("processes", [1, 2, 4])
def test_the_error_of_the_first_piece_that_fails_is_raised(processes: int) -> None:
    def work(number: int) -> int:
        if number in (5, 9):
            raise ValueError(SourceLocation("a.yaml", number))
        return number

    with pytest.raises(ValueError, match=r"a\.yaml:5:1"):
        share(work, range(20), processes)


def test_an_error_that_cannot_travel_arrives_as_text() -> None:
    here = os.getpid()

    class LocalError(Exception):
        pass

    def work(_: int) -> None:
        time.sleep(0.01)
        if os.getpid() != here:
            raise LocalError("said in the other process")

    with pytest.raises(SharingError, match="LocalError: said in the other process"):
        share(work, range(20), 2)


def test_a_helper_that_is_killed_is_noticed() -> None:
    here = os.getpid()

    def work(_: int) -> None:
        time.sleep(0.01)
        if os.getpid() != here:
            os._exit(9)

    with pytest.raises(SharingError, match="ended without a result"):
        share(work, range(20), 2)


def test_no_helper_outlives_an_interruption() -> None:
    here = os.getpid()

    def work(_: int) -> None:
        if os.getpid() == here:
            raise KeyboardInterrupt
        while True:
            pass

    children = Path(f"/proc/{here}/task/{here}/children")
    before = children.read_text()
    with pytest.raises(KeyboardInterrupt):
        share(work, range(4), 3)

    assert children.read_text() == before


@pytest.mark.skipif(sys.platform != "linux", reason="forks")
def test_helpers_of_a_process_that_was_killed_end_and_hold_no_lock(tmp_path: Path) -> None:
    lock = tmp_path / "lock"
    asking = os.fork()
    if asking == 0:
        with lock.open("wb") as file:
            fcntl.flock(file, fcntl.LOCK_EX)

            def work(number: int) -> str:
                (tmp_path / f"{os.getpid()}.pid").touch()
                time.sleep(0.05)
                return str(number) * 1_000_000  # more than a pipe holds: nobody will read it

            share(work, range(200), 3)
        os._exit(0)
    until = time.monotonic() + 20
    while len(list(tmp_path.glob("*.pid"))) < 3 and time.monotonic() < until:
        time.sleep(0.01)
    os.kill(asking, signal.SIGKILL)
    os.waitpid(asking, 0)

    try:
        with lock.open("wb") as file:
            while not _is_free(file) and time.monotonic() < until:
                time.sleep(0.02)
            assert time.monotonic() < until, "a helper holds the lock for ever"
    finally:
        for helper in tmp_path.glob("*.pid"):
            with suppress(ProcessLookupError):
                os.kill(int(helper.stem), signal.SIGKILL)


def _is_free(file: BinaryIO) -> bool:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def test_a_process_with_threads_is_never_forked() -> None:
    event = threading.Event()
    thread = threading.Thread(target=event.wait)
    thread.start()
    try:
        assert set(share(lambda _: os.getpid(), range(20), 4)) == {os.getpid()}
    finally:
        event.set()
        thread.join()


def test_there_is_a_core() -> None:
    assert cores() >= 1
