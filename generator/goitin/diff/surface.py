"""What vendors compile against: the public members of what is generated, a line a member; and what is gone or another between two states.

A *listing* has the members of one package. What a name is made of counts as vendors meet it: a Java method is its name with the types of its
parameters, since that is what compiled code looks for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from goitin.diagnostics.diagnostic import SourceLocation
from goitin.diff.change import Impact, SpecChange
from goitin.model.naming import words


class Declared(NamedTuple):
    """A public member as a target declares it: its name in the package, and what it is."""

    name: str
    shape: str


class Member(NamedTuple):
    """What a member is, and where in the specification (or in a kept listing) it comes from."""

    shape: str
    place: SourceLocation


Listing = Mapping[str, Member]
"""Name → member, sorted by name."""

Listings = Mapping[str, Listing]
"""The listings of a specification by the name of the package's language: `python`, and `python-runtime` for what that stands on."""

_PACKAGES = {"python": "Python", "java": "Java", "csharp": "C#", "typescript": "TypeScript"}
_IN_SOURCE = ("python", "typescript")
"""Languages whose packages nobody links: what is gone or another, a type checker or a run notices."""
_RUNTIME = "-runtime"
_VALUES = words("bool byte char decimal int long DateOnly DateTime TimeOnly TimeSpan YearMonth")
_WORD = re.compile(r"(\w+)\?")


def text(listing: Listing) -> str:
    """A listing as its file has it: `name: shape`, a line a member."""
    return "".join(f"{name}: {member.shape}\n" for name, member in listing.items())


def compare(old: Listings, new: Listings) -> Iterator[SpecChange]:
    """Find what others can no longer use as they did.

    Args:
        old: The listings as they were.
        new: The listings as they are; a language that only one of the two has is not compared.

    Yields:
        A change for each member that is gone or is another now; with a type that is gone its members go unsaid.

    """
    for language in sorted(old.keys() & new.keys()):
        yield from _Comparison(language, old[language], new[language]).changes()


class _Comparison(NamedTuple):
    """One listing, before and after."""

    language: str
    old: Listing
    new: Listing

    def changes(self) -> Iterator[SpecChange]:
        linked = {_erased(name): name for name in self.new} if self.language.startswith("java") else {}
        for name, before in self.old.items():
            after = self.new.get(name)
            if after is not None:
                if after.shape != before.shape:
                    yield self._change("changed", name, after.place, before.shape, after.shape)
            elif _erased(name) in linked:  # compiled code finds it, source may not fit
                replacement = linked[_erased(name)]
                yield self._change("changed", name, self.new[replacement].place, name, replacement)
            elif not any(outer in self.old and outer not in self.new for outer in _outer(name)):
                yield self._change("gone", name, before.place, before.shape, "")

    def _change(self, what: str, name: str, place: SourceLocation, before: str, after: str) -> SpecChange:
        in_source = self.language.startswith(_IN_SOURCE) or (after and self._still_links(before, after))
        kind = f"surface-{what}{'-in-source' if in_source else ''}"
        return SpecChange(kind, f"{package(self.language)}: {name}", Impact.BREAKS_CODE, place, before, after)

    def _still_links(self, before: str, after: str) -> bool:
        """Whether only the compiler sees the difference: arguments of generic types in Java; `required`, nullable references in C#."""
        if self.language.startswith("java"):
            return _erased(before) == _erased(after)
        return self._seen_by_net(before) == self._seen_by_net(after)

    def _seen_by_net(self, shape: str) -> str:
        def bare(found: re.Match[str]) -> str:
            kind = self.new.get(found[1]) or self.old.get(found[1])
            is_value = found[1] in _VALUES or (
                kind is not None and re.search(r"\bstruct\b|^enum", kind.shape)
            )
            return found[0] if is_value else found[1]

        return _WORD.sub(bare, shape.replace("required ", "")).replace(">?", ">")


def is_runtime(language: str) -> bool:
    """Whether a listing is of what packages stand on, which has a version of its own."""
    return language.endswith(_RUNTIME)


def package(language: str) -> str:
    """What people call a package: `Java`, `Java goitin-runtime`."""
    name = _PACKAGES[language.removesuffix(_RUNTIME)]
    return f"{name} goitin-runtime" if is_runtime(language) else name


def _erased(text: str) -> str:
    """A Java signature as compiled code has it, without arguments of types."""
    inner = re.sub(r"<[^<>]*>", "", text)
    return text if inner == text else _erased(inner)


def _outer(name: str) -> Iterator[str]:
    """The types in which a member stands: `HoSo` and `HoSo.Builder` of `HoSo.Builder.maHoSo(String)`."""
    called = name.partition("(")[0]
    for at, letter in enumerate(called):
        if letter == ".":
            yield name[:at]
