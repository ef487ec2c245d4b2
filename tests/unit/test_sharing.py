"""Work shared by processes: results in order, errors whole, helpers that die."""

from __future__ import annotations

import os
import threading
import time
from pathlib import Path

import pytest

from goitin.findings import Place
from goitin.sharing import SharingError, cores, share


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
            raise ValueError(Place("a.yaml", number))
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

    with pytest.raises(SharingError, match="ended without an answer"):
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
