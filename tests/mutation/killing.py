"""Whether vectors notice a mutant."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import islice

from mutation.mutants import Mutant
from sdks import vectors
from sdks.executor import Answer, Executor
from sdks.trees import Tree
from sdks.vectors import Vector

AT_ONCE = 200  # vectors asked before the answers are looked at


def is_killed(mutant: Mutant, tree: Tree, running: Executor) -> bool:
    """Whether a mutant answers a vector of its record wrongly; those of the place it is wrong in are asked first."""
    near = f"{mutant.place}/"
    all_of_them = of_record(tree, mutant.origin)
    mine = [vector for vector in all_of_them if vector.name.startswith(near)]
    others = [vector for vector in all_of_them if not vector.name.startswith(near)]
    return any(_differs(mutant, part, running) for part in parts([*mine, *others]))


def _differs(mutant: Mutant, part: list[Vector], running: Executor) -> bool:
    asked = [replace(vector.case, record=mutant.record.id) for vector in part]
    answers = [_named(mutant, said) for said in running.ask_all(asked)]
    return any(not vector.is_answered_by(said) for said, vector in zip(answers, part, strict=True))


def _named(mutant: Mutant, said: Answer) -> Answer:
    """An answer in which the mutant bears the name of what it is a copy of."""
    return replace(said, limits=tuple(text.replace(mutant.record.id, mutant.origin) for text in said.limits))


@lru_cache(maxsize=8)
def of_record(tree: Tree, record: str) -> list[Vector]:
    """All vectors of a record."""
    return list(vectors.read(vectors.folder(tree) / "records" / f"{record}.jsonl"))


def parts(asked: Iterable[Vector]) -> Iterator[list[Vector]]:
    """Some at once."""
    rest = iter(asked)
    while part := list(islice(rest, AT_ONCE)):
        yield part
