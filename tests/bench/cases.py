"""Cases of the bench, and rounds over them, in which ours and those of others take turns: a drift of the machine hits all alike."""

from __future__ import annotations

import statistics
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, zip_longest
from pathlib import Path

from process import RunError, Sample, run


@dataclass(frozen=True)
class Case:
    """A command to measure. `prepare` brings its files into the state before; its time does not count.

    `says` is a text its output must hold, so that nothing else is measured than what `name` says. `fault` says why the
    command cannot be run at all. `rounds` bounds how often it runs, where it takes very long.
    """

    name: str
    command: Sequence[str] = ()
    prepare: Callable[[], None] = lambda: None
    environment: Mapping[str, str] = field(default_factory=dict)
    expected: int = 0
    says: str = ""
    rounds: int | None = None
    fault: str | None = None


@dataclass
class Outcome:
    """What came of the runs of a case; `fault`, where there is one, is why there are no more."""

    case: Case
    samples: list[Sample] = field(default_factory=list)
    fault: str | None = None

    @property
    def wall(self) -> float:
        """Median of the wall times, seconds."""
        return statistics.median(sample.wall for sample in self.samples)

    @property
    def cpu(self) -> float:
        """Median of the processor times, seconds."""
        return statistics.median(sample.cpu for sample in self.samples)

    @property
    def peak(self) -> int:
        """Largest of the peaks, bytes."""
        return max(sample.peak for sample in self.samples)


def measure(
    ours: Sequence[Case], others: Sequence[Case], rounds: int, log: Path
) -> tuple[list[Outcome], list[Outcome]]:
    """Run all cases in rounds, every second round backwards; give the outcomes of ours, and those of the others."""
    mine = [Outcome(case, fault=case.fault) for case in ours]
    theirs = [Outcome(case, fault=case.fault) for case in others]
    turns = [outcome for outcome in chain.from_iterable(zip_longest(mine, theirs)) if outcome is not None]
    for number in range(rounds):
        for outcome in turns:
            if outcome.fault is None and number < (outcome.case.rounds or rounds):
                _measure_once(outcome, log)
        turns.reverse()
    return mine, theirs


def _measure_once(outcome: Outcome, log: Path) -> None:
    case = outcome.case
    print(f"  {case.name}:", end=" ", flush=True, file=sys.stderr)
    try:
        case.prepare()
        sample = run(case.command, log, case.environment, case.expected)
        _demand(case.says, log)
    except (RunError, OSError) as error:
        outcome.fault = str(error)
        print(outcome.fault, file=sys.stderr)
        return
    outcome.samples.append(sample)
    print(f"{sample.wall:.2f} s", file=sys.stderr)


def _demand(said: str, log: Path) -> None:
    if said not in log.read_text(encoding="utf-8", errors="replace"):
        raise RunError(f"it did not say {said!r}")
