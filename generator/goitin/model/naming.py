"""Names: from the root `id` of a specification to identifiers in a language's casing.

Knows casings, not languages; reserved words and scopes are the targets' business.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator
from functools import lru_cache
from typing import Protocol

from goitin.diagnostics.diagnostic import Diagnostic, SourceLocation
from goitin.diagnostics.message import msg


def words(text: str) -> frozenset[str]:
    """The words of a text, for tables of names that a language has taken."""
    return frozenset(text.split())


ID = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*\Z")
PASCAL = re.compile(r"(?:[A-Z][a-z0-9]*)+\Z")
CAMEL = re.compile(r"[a-z][a-z0-9]*(?:[A-Z][a-z0-9]*)+\Z")
UPPER = re.compile(r"[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\Z")
_WORD = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z0-9]+|[A-Z]+[0-9]*")


@lru_cache(maxsize=1 << 16)
def derive_id(wire: str) -> str | None:
    """The id that follows from a wire name; None where none does.

    Itself, of UPPER_SNAKE in small letters, of PascalCase and camelCase its words (`MaTTHC` → `ma_tthc`, `maTheBHYT` → `ma_the_bhyt`).
    """
    if ID.match(wire):
        return wire
    if UPPER.match(wire):
        return wire.lower()
    if wire.isupper() and len(wire) > 1:
        return None
    return proposed_id(wire) if PASCAL.match(wire) or CAMEL.match(wire) else None


def proposed_id(wire: str) -> str:
    """An id for a wire name from which none follows, for a person to better: `HOTEN` → `hoten`, `STT` → `stt`."""
    return "_".join(word.lower() for word in _WORD.findall(wire))


@lru_cache(maxsize=1 << 16)
def pascal(id: str) -> str:
    """`ma_ho_so` → `MaHoSo`."""
    return "".join(word.capitalize() for word in id.split("_"))


@lru_cache(maxsize=1 << 16)
def camel(id: str) -> str:
    """`ma_ho_so` → `maHoSo`."""
    name = pascal(id)
    return name[:1].lower() + name[1:]


@lru_cache(maxsize=1 << 16)
def upper(id: str) -> str:
    """`ma_ho_so` → `MA_HO_SO`."""
    return id.upper()


def snake(id: str) -> str:
    """`ma_ho_so` as it is."""
    return id


class Renamable(Protocol):
    """What has a name in code: a field, a code."""

    @property
    def id(self) -> str:
        """The root of its name."""

    @property
    def was(self) -> str | None:
        """The root of the name that it had in the release before, which is kept."""

    @property
    def place(self) -> SourceLocation:
        """Where it stands in the specification."""


def ids_in_code(items: Iterable[Renamable]) -> Iterator[tuple[str, SourceLocation]]:
    """Every id from which a name in code is made, with its place: those of now, then those that are kept."""
    named = list(items)
    yield from ((item.id, item.place) for item in named)
    yield from ((item.was, item.place) for item in named if item.was is not None)


def escape_reserved(id: str, casing: Callable[[str], str], reserved: Collection[str]) -> str:
    """Make the identifier of an id.

    Args:
        id: The id, in lower snake_case.
        casing: Puts the id into the casing of the language.
        reserved: The identifiers that the scope forbids.

    Returns:
        The identifier, with `_` behind it where it is forbidden.

    """
    name = casing(id)
    return name + "_" if name in reserved else name


def find_collisions(
    names: Iterable[tuple[str, str, SourceLocation]], language: str, scope: str, fold: bool = False
) -> Iterable[Diagnostic]:
    """Find identifiers that meet in one scope.

    Args:
        names: Each id with its identifier and its place in the specification.
        language: What findings call the language.
        scope: What findings call the scope.
        fold: Whether names that differ only in case meet, too, as file names may.

    Returns:
        One error for each identifier that an earlier id has already.

    """
    seen: dict[str, tuple[str, str]] = {}
    for id, name, place in names:
        key = name.lower() if fold else name
        if key not in seen:
            seen[key] = (id, name)
            continue
        other_id, other = seen[key]
        yield Diagnostic(
            place,
            "name-clash",
            msg(
                "{id!r} and {other!r} both become {name} in {language} ({scope}).",
                id=id,
                other=other_id,
                name=name if name == other else f"{name} / {other}",
                language=language,
                scope=scope,
            ),
            msg("Give one of them another id."),
        )
