"""Work shared by processes: the same function over many pieces, its results in the order of the pieces.

Forked, so that what was read once is there in each of them. Where forking is not safe, this process does all.

Not `concurrent.futures`: its pool of two costs 45 to 81 ms and its import 34 ms, this 5 to 27 ms. And not a fixed division: pieces are
taken from a queue, since they differ; of QCVN 120 one of two processes would work 5.0 s and the other 3.7 s.
"""

from __future__ import annotations

import gc
import os
import pickle
import signal
import sys
import threading
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, TypeVar

from goitin.diagnostics.diagnostic import GoitinError
from goitin.diagnostics.message import msg

Piece = TypeVar("Piece")
Result = TypeVar("Result")
Done = Callable[[int, int], None]


class SharingError(GoitinError):
    """A process that shared the work ended without an answer."""


MOST_PIECES = 256
"""More are not shared: their numbers travel as bytes."""
_NO_ANSWER = SharingError(msg("A worker process ended without a result. Is there enough memory?"))


@dataclass(frozen=True, slots=True)
class _Helper:
    process: int
    answers: int  # to read from


def cores() -> int:
    """Count the processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def share(
    work: Callable[[Piece], Result],
    pieces: Sequence[Piece],
    processes: int,
    done: Done = lambda _done, _of: None,
) -> list[Result]:
    """Call `work` on each piece, on up to `processes` processes; an error in any of them is raised here.

    `done` is told how far the work is, in pieces: after each piece of this process, and at the end.
    """
    processes = min(processes, len(pieces))
    gc.freeze()  # no collection may touch what all share: that would copy it for each of them
    try:
        if processes < 2 or len(pieces) > MOST_PIECES or not _may_fork():
            return _alone(work, pieces, done)
        outcomes = _outcomes(work, pieces, processes, done)
    finally:
        gc.unfreeze()
    return [_result(outcomes.get(number, _NO_ANSWER)) for number in range(len(pieces))]


def _alone(work: Callable[[Piece], Result], pieces: Sequence[Piece], done: Done) -> list[Result]:
    results = []
    for piece in pieces:
        results.append(work(piece))
        done(len(results), len(pieces))
    return results


def _outcomes(
    work: Callable[[Piece], Result], pieces: Sequence[Piece], processes: int, done: Done
) -> dict[int, Result | Exception]:
    """Let this process and its helpers take pieces from one queue until it is empty."""
    queue, fill = os.pipe()
    os.write(fill, bytes(range(len(pieces))))
    os.close(fill)
    helpers: list[_Helper] = []
    try:
        for _ in range(processes - 1):
            helpers.append(_start(work, pieces, queue, helpers))
        outcomes: dict[int, Result | Exception] = {}
        for number, outcome in _take(work, pieces, queue):
            outcomes[number] = outcome
            done(number + 1, len(pieces))  # those before it have been taken by somebody
        for helper in helpers:
            outcomes.update(_answers(helper))
        done(len(pieces), len(pieces))
        return outcomes
    finally:
        os.close(queue)
        for helper in helpers:
            _end(helper)


def _result(outcome: Result | Exception) -> Result:
    if isinstance(outcome, Exception):
        raise outcome
    return outcome


def _may_fork() -> bool:
    """Only Linux forks without harm, and only a process without other threads."""
    return sys.platform == "linux" and threading.active_count() == 1


def _take(
    work: Callable[[Piece], Result],
    pieces: Sequence[Piece],
    queue: int,
    is_wanted: Callable[[], bool] = lambda: True,
) -> Iterator[tuple[int, Result | Exception]]:
    """Do one piece after the other, whichever is next for all processes; end at an error, or when nobody wants them.

    Pieces are taken in order, so every piece before the first that fails is done by somebody.
    """
    while is_wanted() and (taken := os.read(queue, 1)):
        try:
            yield taken[0], work(pieces[taken[0]])
        except Exception as error:  # noqa: BLE001 - it is raised again, in the process that asked
            yield taken[0], error
            return


def _start(
    work: Callable[[Piece], Result], pieces: Sequence[Piece], queue: int, others: Sequence[_Helper]
) -> _Helper:
    """Fork a helper. It ends with the process that asked, however that ends, since what it holds (a lock) goes only with it."""
    asking = os.getpid()
    answers, answer = os.pipe()
    process = os.fork()
    if process:
        os.close(answer)
        return _Helper(process, answers)
    try:
        for reading in (answers, *(other.answers for other in others)):
            os.close(reading)  # while anybody can read an answer, whoever writes it waits
        taken = _take(work, pieces, queue, lambda: os.getppid() == asking)
        outcomes = [pickle.dumps((number, _sendable(outcome))) for number, outcome in taken]
        with os.fdopen(answer, "wb") as file:
            file.writelines(outcomes)
    finally:
        os._exit(0)


def _sendable(outcome: Result | Exception) -> Result | Exception:
    """Prepare an error for its way to the other process; the place where it arose would be lost."""
    if not isinstance(outcome, Exception):
        return outcome
    trace = "".join(traceback.format_exception(outcome))
    try:
        outcome.add_note(trace)
        pickle.loads(pickle.dumps(outcome))  # noqa: S301 - just made
    except Exception:  # noqa: BLE001 - whatever an exception does when it is pickled
        return SharingError(trace)
    return outcome


def _answers(helper: _Helper) -> dict[int, Any]:
    answers: dict[int, Any] = {}
    with os.fdopen(os.dup(helper.answers), "rb") as file, suppress(EOFError, pickle.UnpicklingError):
        while True:
            number, outcome = pickle.load(file)  # noqa: S301 - it comes from a process we forked
            answers[number] = outcome
    return answers


def _end(helper: _Helper) -> None:
    """Let no helper live longer than the work; one that has answered is only waited for."""
    os.close(helper.answers)
    os.kill(helper.process, signal.SIGKILL)
    os.waitpid(helper.process, 0)
