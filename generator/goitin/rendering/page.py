"""What a target plans and the renderer makes: pages, copies, texts, and the target itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path

    from goitin.diagnostics.diagnostic import Diagnostic
    from goitin.model import Spec

VIEW_CONTRACT_VERSION = 1
"""Version of what templates are given (templates/README.md)."""


class PlanContext(NamedTuple):
    """What a plan is made of: the specification, and the folder it was read from, for what lies beside its YAML."""

    spec: Spec
    folder: Path
    packages: Path | None = None  # built packages that the site is to offer


class OutputFile(NamedTuple):
    """One file to render: `path` below the target's folder, `template` below templates/.

    `view` holds only ready values (texts, booleans, lists of such views). `declares` are the names of
    the types the rendered file must declare at its top level, no more and no fewer; None: not code.
    """

    path: str
    template: str
    view: Mapping[str, Any]
    declared_types: tuple[str, ...] | None = None


class Planned(NamedTuple):
    """A page whose view nobody has made yet: that is done where the page is rendered, in whichever process.

    `shares` names costly work that several files have in common; those are all made by one process.
    """

    path: str
    template: str
    view: Callable[[], Mapping[str, Any]]
    declares: tuple[str, ...] | None = None
    shares: str = ""

    def page(self) -> OutputFile:
        """The page, its view made."""
        return OutputFile(self.path, self.template, self.view(), self.declares)


class CopiedFile(NamedTuple):
    """One file of the hand-written runtime, copied word for word but for `replace` (old, new)."""

    path: str
    source: str
    replace: tuple[tuple[str, str], ...] = ()
    shares: str = ""


class Text(NamedTuple):
    """One file that no template gives; where `content` gives an empty text, there is no file."""

    path: str
    content: Callable[[], str]
    shares: str = ""


class Derived(NamedTuple):
    """One file made of nothing but the text of another target's file, `source` (`<target>/<path>`); `str` copies it."""

    path: str
    source: str
    content: Callable[[str], str]
    shares: str = ""


class Gathered(NamedTuple):
    """One file made with the files of other targets at hand, those of `targets`: `content` is given their texts by `<target>/<path>`.

    It gives bytes, which nothing proves, or a page.
    """

    path: str
    targets: tuple[str, ...]
    content: Callable[[Mapping[str, str]], bytes | OutputFile]
    shares: str = ""


File = Planned | CopiedFile | Text | Derived | Gathered


class Target(NamedTuple):
    """What a target module gives as its `TARGET`.

    `plan` lists everything to be written. `faults` says what of the specification this language
    cannot take (names that meet after casing). `filters` are the sinks of its templates: each turns
    any text into harmless text for one kind of place. `surface` is the module with what others compile
    against: `declared(page)` and `names(spec)`, see `targets.surface`; empty: nobody compiles against it.
    """

    name: str
    plan: Callable[[PlanContext], Iterable[File]]
    check: Callable[[Spec], Iterable[Diagnostic]] = lambda _: ()
    filters: Mapping[str, Callable[..., Any]] = MappingProxyType({})
    surface: str = ""
