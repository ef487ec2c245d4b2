"""Specifications at random that `check` passes, each in a folder of its own, and what is generated from them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random

from . import commands, writing
from .features import Chosen, any_features, every_pair
from sdks.trees import Tree


def sets(seed: int, count: int) -> list[Chosen]:
    """So many sets of features: first those in which every two meet, then any."""
    found = every_pair(seed, count)
    chance = Random(f"more {seed}")
    return [*found, *(any_features(chance) for _ in range(count - len(found)))]


def passed(into: Path, seed: int, count: int) -> Iterator[Path]:
    """The specifications of a seed that `check` passes; one that it refuses is written anew, a few times."""
    for number, chosen in enumerate(sets(seed, count)):
        name = f"dac_ta_{seed}_{number}"
        tries = (
            writing.write(into / f"{name}_{again}" / name, chosen, f"{seed} {number} {again}")
            for again in range(5)
        )
        found = next((folder for folder in tries if commands.passed(folder) is not None), None)
        assert found is not None, f"check refuses all of {name}, made of {sorted(chosen)}"
        yield found


def generated(folder: Path, out: Path) -> Tree:
    """A specification with its SDKs."""
    sdks = [word for name in ("python", "java", "csharp", "typescript") for word in ("--target", name)]
    commands.run("generate", "--specs", folder.parent, "--out", out, "--quiet", *sdks)
    return Tree(folder, out / folder.name)
