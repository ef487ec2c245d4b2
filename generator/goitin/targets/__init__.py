"""The registry of targets, and the contract between a target and the stages to its right.

A target turns a `Spec` into pages: a template, where it goes, and a view made of ready values.
A new language is one line in `TARGETS`, one module (or package) here, one folder of templates.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from goitin.findings import Finding
    from goitin.spec import Spec

TARGETS: Mapping[str, str] = {
    "python": "goitin.targets.python",
    "java": "goitin.targets.java",
    "csharp": "goitin.targets.csharp",
    "openapi": "goitin.targets.openapi",
    "jsonschema": "goitin.targets.jsonschema",
}


LICENCES = ("Apache-2.0",)

VIEWS = 1
"""Version of what templates are given (templates/README.md)."""


@dataclass(frozen=True, slots=True)
class Page:
    """One file to render: `path` below the target's folder, `template` below templates/.

    `view` holds only ready values (texts, booleans, lists of such views). `declares` are the names of
    the types the rendered file must declare at its top level, no more and no fewer; None: not code.
    """

    path: str
    template: str
    view: Mapping[str, Any]
    declares: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Copy:
    """One file of the hand-written runtime, copied word for word but for `replace` (old, new)."""

    path: str
    source: str
    replace: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Target:
    """What a target module gives as its `TARGET`.

    `plan` lists everything to be written. `faults` says what of the specification this language
    cannot take (names that meet after casing). `filters` are the sinks of its templates: each turns
    any text into harmless text for one kind of place.
    """

    name: str
    plan: Callable[[Spec], Iterable[Page | Copy]]
    faults: Callable[[Spec], Iterable[Finding]] = lambda _: ()
    filters: Mapping[str, Callable[..., Any]] = field(default_factory=dict)


def licence(spec: Spec) -> Iterator[Copy]:
    """The text of the licence as a file of the package, where it is one we carry."""
    if spec.sdk.licence in LICENCES:
        yield Copy("LICENSE", f"licences/{spec.sdk.licence}.txt")


def load(name: str) -> Target:
    """Import a target when it is asked for; the others cost nothing."""
    target: Target = import_module(TARGETS[name]).TARGET
    return target
