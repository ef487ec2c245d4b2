"""No key of the language is taken and then ignored: each changes what some specification means, or is refused where it would not.

The specification of `spec/` has every key there is. Each that may be left out is taken away, wherever it stands; what says
only what would be so anyway is changed to another word that is right there.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

from goitin.pipeline import target_rules
from goitin.source import loader
from goitin.source.mapping import PART, PARTS, MappingNode

from . import scalars
from .scalars import SPEC

_PLACE = re.compile(r"Place\([^()]*\)")


def meaning(folder: Path) -> tuple[str, list[str]]:
    """All that a specification comes to, without the places where it stands, and what is found in it."""
    resolved, found = target_rules.check_specification(folder)
    assert resolved is not None
    parts = [getattr(resolved.spec, part.name) for part in fields(resolved.spec) if part.name != "place"]
    return _PLACE.sub("", repr(parts)), sorted(f"{one.rule} {one.problem}" for one in found)


def optional(
    tree: Any, kind: type[MappingNode], way: tuple[str | int, ...]
) -> Iterator[tuple[str, tuple[str | int, ...]]]:
    """Class and key of everything that may be left out, with the way to it."""
    for name, key in kind.keys.items():
        word = name.rstrip("_")
        if not isinstance(tree, dict) or word not in tree:
            continue
        here = (*way, word)
        if not key.required:
            yield f"{kind.__name__}.{word}", here
        if key.kind in (PART, PARTS):
            said = tree[word]
            for at, item in enumerate(said) if isinstance(said, list) else ((None, said),):
                yield from optional(item, MappingNode.kinds[key.of], here if at is None else (*here, at))


def places() -> dict[str, list[tuple[str, tuple[str | int, ...]]]]:
    """Every optional key of the language: the files and ways where the specification has it."""
    found: dict[str, list[tuple[str, tuple[str | int, ...]]]] = {}
    for file, tree in scalars.trees().items():
        for name, way in optional(tree, loader.kind(SPEC / file), ()):
            found.setdefault(name, []).append((file, way))
    return found


PLACES = places()
OTHERS = (
    "ban_dau",
    "ban_sau",
    "A",
    "D",
    "text",
    "number",
    "either",
    "no",
    "ban_thua",
    "phan_hoi",
    "phan_hoi_hai",
)
"""Words that some key of the specification can have instead."""


def without(tree: Any, way: tuple[str | int, ...]) -> Any:
    """A copy of a tree without what stands there."""
    made = copy.deepcopy(tree)
    inner = made
    for step in way[:-1]:
        inner = inner[step]
    del inner[way[-1]]
    return made


@pytest.fixture(scope="module")
def trial(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, object], tuple[str, list[str]]]:
    folder = tmp_path_factory.mktemp("keys") / SPEC.name
    trees = scalars.trees()
    scalars.write(folder, trees)
    return folder, trees, meaning(folder)


@pytest.mark.parametrize("name", sorted(PLACES))
def test_a_key_changes_what_a_specification_means(
    name: str, trial: tuple[Path, dict[str, object], tuple[str, list[str]]]
) -> None:
    folder, trees, whole = trial

    def now(file: str, tree: Any) -> tuple[str, list[str]]:
        scalars.write(folder, {file: tree})
        found = meaning(folder)
        scalars.write(folder, {file: trees[file]})
        return found

    def put(file: str, way: tuple[str | int, ...], word: str) -> Any:
        made = copy.deepcopy(trees[file])
        inner = made
        for step in way[:-1]:
            inner = inner[step]
        inner[way[-1]] = [word] if isinstance(inner[way[-1]], list) else word
        return made

    places = PLACES[name]
    assert any(now(file, without(trees[file], way)) != whole for file, way in places) or any(
        now(file, put(file, way, word))[0] != whole[0] for file, way in places for word in OTHERS
    )
