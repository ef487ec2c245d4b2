"""What vendors compile against, of every target that makes a package, and of the runtimes those stand on.

A target says it of the pages that it plans, so that a listing has what the templates are given and nothing else; what a template has of its
own its `surface` module repeats, and `tests/surface` compares both with the compiled packages.
"""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module
from pathlib import Path

from goitin import resources, targets
from goitin.diff.surface import Declared, Listing, Listings, Member
from goitin.model import Spec
from goitin.rendering.page import PlanContext, Planned, Target

FILE = "surface.txt"
"""The listing of a runtime, in its project; `tests/surface` holds it against what is compiled."""


@lru_cache(maxsize=2)
def listings(spec: Spec) -> Listings:
    """Say what vendors compile against.

    Args:
        spec: The specification.

    Returns:
        A listing for each language: of the package made from the specification, and of its runtime.

    """
    found: dict[str, Listing] = {}
    for name in targets.NAMING:
        target = targets.load(name)
        if target.surface:
            found[name] = _of_package(target, spec)
            found[f"{name}-runtime"] = _of_runtime(name, spec)
    return found


def _of_package(target: Target, spec: Spec) -> Listing:
    module = import_module(target.surface)
    places = {name: part.place for name, part in module.names(spec)}
    found: list[Declared] = []
    for file in target.plan(PlanContext(spec, Path())):
        if isinstance(file, Planned) and file.declares is not None:
            found += module.declared(file.page())

    def member(one: Declared) -> Member:
        owner, _, rest = one.name.partition("(")[0].partition(".")
        near = (f"{owner}.{rest.rpartition('.')[2]}", owner)
        return Member(one.shape, next((places[name] for name in near if name in places), spec.place))

    return {one.name: member(one) for one in sorted(found)}


def _of_runtime(language: str, spec: Spec) -> Listing:
    """The listing that lies in the runtime's project; its members are nowhere in a specification."""
    file = resources.templates() / resources.RUNTIME / language / FILE
    lines = file.read_text(encoding="utf-8").splitlines() if file.is_file() else []
    cut = (line.partition(": ") for line in lines)
    return {name: Member(shape, spec.place) for name, _, shape in cut}
