"""The run: batches of cases to all sides at once while the next batch is made; each new kind of disagreement is made small and kept."""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import Self

from .compare import Difference, difference, shown
from .engine import WORKS, Engine
from .found import Found, line
from .shrink import shrunk
from .sides import USUAL, Sides, started
from sdks.executor import Answer, Case
from sdks.trees import TREES

_BATCH = 400
_KINDS = 30  # so many kinds of disagreement are enough for one run


@dataclass
class Disagreement:
    """A case made small, what each side says of it, and how many cases had the same difference.

    `once`: asked again, the sides agreed. What a case leaves behind in a process is a fault, too.
    """

    found: Found
    answers: Mapping[str, Answer]
    count: int = 1
    once: bool = False

    def __str__(self) -> str:
        remark = ", agreed when asked again" if self.once else ""
        return f"{line(self.found)}\n{shown(self.answers)}\n  ({self.count} cases like this{remark})"


@dataclass
class Fuzzer:
    """Asks and remembers. Use it as a context. `works` and `names` narrow what is read and who is asked."""

    works: Sequence[str] = WORKS
    names: Sequence[str] = USUAL
    disagreements: dict[tuple[str, Difference], Disagreement] = field(default_factory=dict)
    asked: int = 0

    def __enter__(self) -> Self:
        self._stack = ExitStack()
        self._pool = self._stack.enter_context(ThreadPoolExecutor(1))  # a batch at a time; all sides share it
        self._sides: dict[str, Sides] = {
            name: self._stack.enter_context(started(tree, self.names)) for name, tree in TREES.items()
        }
        self._engines = {name: Engine(tree.spec, tuple(self.works)) for name, tree in TREES.items()}
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def made(self, seed: int, number: int) -> Found:
        """The case with a number: the same for the same seed, whatever was made before."""
        dice = random.Random(f"{seed}:{number}")
        name = dice.choice(list(self._engines))
        return Found(name, self._engines[name].case(dice))

    def fuzz(self, seed: int, count: int, first: int = 0) -> None:
        """Try so many cases, until there are enough kinds of disagreement."""
        progress = _Progress(count)
        waiting: list[tuple[list[Found], Future[list[dict[str, Answer]]]]] = []
        for start in range(first, first + count, _BATCH):
            batch = [self.made(seed, number) for number in range(start, min(start + _BATCH, first + count))]
            waiting.append((batch, self._pool.submit(self._answers, batch)))
            if len(waiting) > 1:
                self._settle(*waiting.pop(0))
                progress.say(self.asked, len(self.disagreements))
            if len(self.disagreements) >= _KINDS:
                break
        for batch, future in waiting:
            self._settle(batch, future)

    def try_again(self, cases: Sequence[Found]) -> None:
        """Try cases of before; what disagrees is not made smaller."""
        for found, answers in zip(cases, self._answers(cases), strict=True):
            self.asked += 1
            told = difference(answers)
            if told is not None:
                self.disagreements.setdefault((found.tree, told), Disagreement(found, answers))

    def _answers(self, batch: Sequence[Found]) -> list[dict[str, Answer]]:
        """The answers of all sides, each specification's cases to its own."""
        asked = {name: iter(sides.ask(cases)) for name, sides, cases in self._by_tree(batch)}
        return [next(asked[found.tree]) for found in batch]

    def _by_tree(self, batch: Sequence[Found]) -> Iterator[tuple[str, Sides, list[Case]]]:
        for name, sides in self._sides.items():
            yield name, sides, [found.case for found in batch if found.tree == name]

    def _settle(self, batch: Sequence[Found], future: Future[list[dict[str, Answer]]]) -> None:
        for found, answers in zip(batch, future.result(), strict=True):
            self.asked += 1
            told = difference(answers)
            if told is None:
                continue
            known = self.disagreements.get((found.tree, told))
            if known is not None:
                known.count += 1
            else:
                self.disagreements[found.tree, told] = self._small(found, answers, told)

    def _small(self, found: Found, answers: Mapping[str, Answer], told: Difference) -> Disagreement:
        def asked(cases: Sequence[Case]) -> list[dict[str, Answer]]:
            return self._pool.submit(self._sides[found.tree].ask, cases).result()

        def same(cases: Sequence[Case]) -> int | None:
            told_of = [difference(answers) for answers in asked(cases)]
            return told_of.index(told) if told in told_of else None

        if same([found.case]) is None:
            return Disagreement(found, answers, once=True)
        case = shrunk(found.case, same)
        return Disagreement(Found(found.tree, case), asked([case])[0])


class _Progress:
    """A line on a terminal, written over and over; nothing elsewhere."""

    def __init__(self, count: int) -> None:
        self._count = count
        self._start = time.monotonic()

    def say(self, asked: int, kinds: int) -> None:
        if sys.stderr.isatty():
            pace = asked / (time.monotonic() - self._start)
            print(
                f"\r{asked:,} of {self._count:,} cases, {pace:,.0f} a second, {kinds} disagreements  ",
                end="",
                file=sys.stderr,
            )
