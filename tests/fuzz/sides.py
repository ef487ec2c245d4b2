"""The sides of the comparison, each a long-lived process: four SDKs and the reference judge. None may hang, die or crash."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager

from sdks import csharp, java, judge, loaded, net462, python, typescript
from sdks.executor import Answer, Case, Executor
from sdks.trees import Tree

_PATIENCE = 20.0  # seconds for one case; it covers the start of a process on a busy machine
_EACH = 0.1  # seconds more for each other case of a batch

MAKERS: Mapping[str, Callable[[Tree], Executor]] = {
    "judge": judge.executor,
    "python": python.executor,
    "java": java.executor,
    "csharp": csharp.executor,
    "typescript": typescript.executor,
    "net462": net462.executor,
    "loaded": loaded.executor,
}
USUAL = tuple(name for name in MAKERS if name not in ("net462", "loaded"))
"""Who is asked if nobody says: Mono runs the sources of the C# SDK once more, at a third of the speed; the contract without its
package is the same runtime."""


class Side:
    """One side. A process that hangs or dies is started anew, and the case that did it has that as its answer."""

    def __init__(self, make: Callable[[], Executor]) -> None:
        self._make = make
        self._running = make().__enter__()

    def ask(self, cases: Sequence[Case]) -> list[Answer]:
        """Have cases answered, in order."""
        guard = threading.Timer(_PATIENCE + _EACH * len(cases), self._running.kill)
        guard.start()
        try:
            return self._running.ask_all(cases)
        except (AssertionError, ValueError):
            self._restart()
        finally:
            guard.cancel()
        if len(cases) == 1:
            return [Answer(crash=f"no answer: its process ended, or took more than {_PATIENCE:g} s")]
        half = len(cases) // 2
        return self.ask(cases[:half]) + self.ask(cases[half:])

    def close(self) -> None:
        """End the process."""
        self._running.__exit__()

    def _restart(self) -> None:
        self._running.kill()
        self._running.__exit__()
        self._running = self._make().__enter__()


class Sides:
    """All sides of one specification, asked at the same time."""

    def __init__(self, sides: Mapping[str, Side], pool: ThreadPoolExecutor) -> None:
        self._sides = sides
        self._pool = pool

    def ask(self, cases: Sequence[Case]) -> list[dict[str, Answer]]:
        """What each side says of each case."""
        waiting = {name: self._pool.submit(side.ask, cases) for name, side in self._sides.items()}
        said = {name: iter(future.result()) for name, future in waiting.items()}
        return [{name: next(answers) for name, answers in said.items()} for _ in cases]


@contextmanager
def started(tree: Tree, names: Sequence[str] = USUAL) -> Iterator[Sides]:
    """The sides of a specification, running."""
    with ExitStack() as stack:
        pool = stack.enter_context(ThreadPoolExecutor(len(names)))
        sides = {}
        for name in names:
            sides[name] = Side(lambda name=name: MAKERS[name](tree))  # type: ignore[misc]
            stack.callback(sides[name].close)
        yield Sides(sides, pool)
