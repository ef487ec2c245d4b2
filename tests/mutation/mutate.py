"""Break every statement of every specification in each SDK, and name the mutants that no vector notices: `make mutate`.

Arguments: languages; none means all. Ends with 1 if a mutant survived.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator

from mutation.killing import is_killed
from mutation.mutants import Mutant, mutants
from mutation.trees import SDKS, executor
from sdks.trees import TREES, Tree

TOGETHER = 500  # mutants in one SDK


def main(languages: list[str]) -> int:
    """Say how it went, a line for each SDK with mutants, and what survived."""
    survivors = 0
    for tree in TREES.values():
        for batch in batches(tree):
            for language in languages or SDKS:
                alive = survived(tree, language, batch)
                survivors += len(alive)
                for mutant in alive:
                    print(f"  survived in {language}: {mutant.name}. {missing(mutant)}", flush=True)
    print(f"{survivors} survived")
    return 1 if survivors else 0


def survived(tree: Tree, language: str, batch: list[Mutant]) -> list[Mutant]:
    """The mutants of a batch that no vector notices."""
    begin = time.monotonic()
    with executor(tree, language, batch) as running:
        alive = [mutant for mutant in batch if not is_killed(mutant, tree, running)]
    names = f"{batch[0].origin} to {batch[-1].origin}"
    print(
        f"{tree.spec.id} {language}: {len(batch)} mutants of {names}, {time.monotonic() - begin:.0f} s",
        flush=True,
    )
    return alive


def missing(mutant: Mutant) -> str:
    """What vector would have noticed it."""
    return f"There is no vector of {mutant.origin} in which it matters that {mutant.place} is wrong in: {mutant.kind}."


def batches(tree: Tree) -> Iterator[list[Mutant]]:
    """The mutants of a specification, those of one record together."""
    batch: list[Mutant] = []
    for record in tree.spec.records:
        made = list(mutants(tree.spec, record))
        if batch and len(batch) + len(made) > TOGETHER:
            yield batch
            batch = []
        batch += made
    if batch:
        yield batch


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
