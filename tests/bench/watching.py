"""A process that watches: from the save of one changed field to the line that says its files are written.

CPU time and memory are those of the watching process and of the children it waited for, as the kernel counts them.
"""

from __future__ import annotations

import os
import subprocess
import time
from pathlib import Path
from typing import IO

from cases import Case, Outcome
from process import Sample

SAVES = 11
_TICKS = os.sysconf("SC_CLK_TCK")


def measured(case: Case) -> Outcome:
    """Start the command of a case, let `prepare` change a field again and again, and wait for the line with `says`."""
    outcome = Outcome(case)
    environment = {**os.environ, **case.environment, "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(case.command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        assert process.stdout is not None
        try:
            _wait(process.stdout, "")  # the first run
            for _ in range(SAVES):
                outcome.samples.append(_saved(case, process.pid, process.stdout))
        except EOFError:
            outcome.fault = "it ended while it watched"
        finally:
            process.terminate()
    return outcome


def _saved(case: Case, process: int, said: IO[str]) -> Sample:
    time.sleep(0.5)  # an editor's user needs longer; the watcher is at rest by then
    cpu, start = _cpu(process), time.perf_counter()
    case.prepare()
    _wait(said, case.says)
    return Sample(time.perf_counter() - start, _cpu(process) - cpu, _peak(process))


def _wait(said: IO[str], text: str) -> None:
    for line in said:
        if text in line:
            return
    raise EOFError


def _cpu(process: int) -> float:
    words = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return sum(map(int, words[11:15])) / _TICKS


def _peak(process: int) -> int:
    lines = Path(f"/proc/{process}/status").read_text().splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM"))
