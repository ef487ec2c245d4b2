"""What a target plans and the renderer makes: pages, copies, and the target itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from goitin.diagnostics.diagnostic import Finding
    from goitin.model import Spec

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
