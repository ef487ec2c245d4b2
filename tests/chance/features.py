"""Which parts of the language a specification has; few specifications in which every two parts meet, and lack each other."""

from __future__ import annotations

from itertools import combinations
from random import Random

FEATURES = (
    "code_tables",
    "retired",
    "renamed",
    "named_types",
    "editions",
    "spans",
    "nested",
    "lists",
    "rules",
    "absent",
    "conditions",
    "forms",
    "sensitive",
    "present",
    "patterns",
    "examples",
    "readings",
    "odd_names",
    "packets",
    "parameters",
    "nameless",
    "results",
    "flow",
    "zone",
)

Chosen = frozenset[str]
Pair = tuple[str, bool, str, bool]
_CANDIDATES = 30


def pairs(chosen: Chosen) -> set[Pair]:
    """Every two features, each with whether it is there."""
    return {(one, one in chosen, two, two in chosen) for one, two in combinations(FEATURES, 2)}


def every_pair(seed: int, most: int | None = None) -> list[Chosen]:
    """Sets of features until all pairs have been; never more than `most`, the best ones first."""
    chance = Random(f"features {seed}")
    left = {
        (one, a, two, b)
        for one, two in combinations(FEATURES, 2)
        for a in (True, False)
        for b in (True, False)
    }
    made: list[Chosen] = []
    while left and (most is None or len(made) < most):
        tries = [any_features(chance) for _ in range(_CANDIDATES)]
        best = max(tries, key=lambda chosen: len(pairs(chosen) & left))
        left -= pairs(best)
        made.append(best)
    return made


def any_features(chance: Random) -> Chosen:
    """Each feature or not."""
    return frozenset(name for name in FEATURES if chance.random() < 0.5)
