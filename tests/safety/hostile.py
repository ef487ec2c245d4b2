"""Specifications full of hostile text: which text each place takes, and packs that try them all with few compilations."""

from __future__ import annotations

import copy
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from unittest.mock import patch

from goitin.diagnostics.diagnostic import Diagnostic, Diagnostics
from goitin.pipeline import target_rules
from goitin.source import loader, yaml_reader

from . import scalars, texts
from .scalars import Scalar

ROOM = 470  # of a label, with blanks at both ends still below the limit

# What one place defines, others name: they change together, or nothing but `unknown-…` would be seen.
_DEFINES = ("Edition.edition", "Source.source", "Code.code", "Field.fixed", "NamedType.type")

# Where a text stands inside a phrase; the place itself, bare, is tried as well.
_INSIDE: Mapping[
    str, Sequence[tuple[str, str]]
] = {  # key → (what the value looks like, the value with a text in it)
    "Field.type": (
        (r"flag", "flag(dung, {})"),
        (r"list of flag", "list of flag({}, khong)"),
        (r"datetime", "datetime(yyyy-MM-dd{}HH:mm:ss)"),
        (r"time", "time(HH{}mm)"),
    ),
    "Field.accepts": ((r"datetime", "datetime(yyyyMMdd{}HHmmss)"), (r"date", "date(dd{}MM/yyyy)")),
    "Field.pattern.is": ((r"\[a-z\]", "[{}]*"), (r"\[a-z\]", "({})?")),
    "Field.example": ((r"\{", '{{"a": "{}"}}'),),
    "Rule.check": ((r"", 'ChuTuDo != "{}"'),),
    "Rule.when": ((r"", 'ChuTuDo = "{}" and TienA > 0'),),
    "Source.url": ((r"", "https://example.vn/{}"),),
    "Regulation.sdk.homepage": ((r"", "https://example.vn/{}"),),
    "Regulation.sdk.repository": ((r"", "https://example.vn/{}"),),
}


@dataclass(frozen=True)
class Place:
    """One place for a text: the scalars that change together, and the value each gets (`{}` is the text)."""

    name: str
    scalars: tuple[tuple[Scalar, str], ...]

    @property
    def kind(self) -> int:
        """A text by itself, inside a phrase, or in several scalars."""
        return 2 if len(self.scalars) > 1 else 0 if self.scalars[0][1] == "{}" else 1

    def put(self, trees: Mapping[str, object], text: str) -> set[str]:
        """Let a text stand here; the files that changed."""
        for scalar, form in self.scalars:
            scalars.put(
                trees[scalar.file],
                scalar.way,
                text.join(form.split("{}")).replace("{{", "{").replace("}}", "}") if form != "{}" else text,
            )
        return {scalar.file for scalar, _ in self.scalars}


def places() -> list[Place]:
    """Every place of the specification in `spec/`: each scalar by itself, inside its phrase, and with those that name it."""
    every = scalars.scalars()
    found = [Place(item.key, ((item, "{}"),)) for item in every]
    for item in every:
        for looks, form in _INSIDE.get(item.key, ()):
            if re.match(looks, item.value):
                found.append(Place(f"{item.key} {form}", ((item, form),)))
        if item.key.endswith(".source") and item.key != "Source.source":
            found.append(Place(f"{item.key} nguon_mot {{}}", ((item, "nguon_mot {}"),)))
        if item.key in _DEFINES:
            found.append(Place(f"{item.key} and its uses", tuple(_uses(item, every))))
    return found


def apart(names: Collection[str], turn: int) -> list[Place]:
    """Places of these names, no two of which share a scalar; of those that do, another kind goes before at each turn."""
    claimed: set[Scalar] = set()
    found = []
    for place in sorted(places(), key=lambda place: (place.kind - turn) % 3):
        if place.name in names and claimed.isdisjoint(scalar for scalar, _ in place.scalars):
            claimed |= {scalar for scalar, _ in place.scalars}
            found.append(place)
    return found


def _uses(defined: Scalar, every: Iterable[Scalar]) -> Iterator[tuple[Scalar, str]]:
    for item in every:
        parts = re.split(rf"\b{re.escape(defined.value)}\b", item.value)
        if item == defined or item.value == defined.value:
            yield item, "{}"
        elif len(parts) > 1 and item.key.endswith(".source"):
            yield item, "{}".join(parts)


@dataclass
class Trial:
    """A copy of the specification to be changed and examined, place by place."""

    folder: Path
    base: dict[str, object] = field(default_factory=scalars.trees)

    def __post_init__(self) -> None:
        scalars.write(self.folder, self.base)

    def findings(self, place: Place, text: str) -> list[Diagnostic]:
        """The errors of the specification with this text in this place."""
        trees = copy.deepcopy({scalar.file: self.base[scalar.file] for scalar, _ in place.scalars})
        place.put(trees, text)
        scalars.write(self.folder, trees)
        found = errors(self.folder)
        scalars.write(self.folder, {file: self.base[file] for file in trees})
        return found

    @cached_property
    def places(self) -> list[Place]:
        """One place of each name: what stands twice in the specification is tried once."""
        return list({place.name: place for place in reversed(places())}.values())[::-1]


def errors(folder: Path) -> list[Diagnostic]:
    """Errors of a specification; a file that has not changed is not parsed again."""
    with patch.object(loader, "read", _read):
        return target_rules.check_specification(folder)[1].errors


_PAGES: dict[tuple[str, bytes], yaml_reader.SourceFile] = {}


def _read(path: Path, name: str, findings: Diagnostics, _known: object) -> yaml_reader.SourceFile | None:
    key = (name, path.read_bytes())
    if key in _PAGES:
        return _PAGES[key]
    page = yaml_reader.read(path, name, findings)
    if page is not None and len(_PAGES) < 1000:
        _PAGES[key] = page
    return page


@dataclass
class Pack:
    """A specification with a hostile text in each place that takes one."""

    folder: Path
    trees: dict[str, object]
    used: dict[str, str]  # place → the text that stands there

    @classmethod
    def make(cls, folder: Path, wanted: Mapping[str, str], turn: int) -> Pack:
        """Put its text into each place, as many as the whole takes: two ids may not become one."""
        pack = cls(folder, named(scalars.trees(), folder.name), {})
        scalars.write(folder, pack.trees)
        pack._put(list(_texts(apart(wanted, turn), wanted)))
        return pack

    def _put(self, pairs: Sequence[tuple[Place, str]]) -> None:
        before = copy.deepcopy(self.trees)
        for place, text in pairs:
            place.put(self.trees, text)
        scalars.write(self.folder, self.trees)
        if not errors(self.folder):
            self.used.update({place.name: text for place, text in pairs})
            return
        self.trees = before
        scalars.write(self.folder, before)
        half = len(pairs) // 2
        for part in (pairs[:half], pairs[half:]) if half else ():
            self._put(part)


def _texts(found: Iterable[Place], wanted: Mapping[str, str]) -> Iterator[tuple[Place, str]]:
    """The text of each place. No two services are called the same, else their requests would not share a class."""
    services = 0
    for place in found:
        is_service = place.name == "Service.wire"
        yield place, wanted[place.name] + "." * (services if is_service else 0)
        services += is_service


def named(trees: dict[str, object], name: str) -> dict[str, object]:
    """The specification under another name, with coordinates of its own, so that several compile together."""
    pascal = "".join(part.capitalize() for part in name.split("_"))
    regulation = trees["regulation.yaml"]
    assert isinstance(regulation, dict)
    regulation["regulation"] = name
    regulation["sdk"]["python"]["package"] = name
    regulation["sdk"]["java"] = {
        "group": "vn.example",
        "artifact": name.replace("_", "-"),
        "package": f"vn.example.{name.replace('_', '')}",
    }
    regulation["sdk"]["csharp"] = {"package": pascal, "namespace": pascal}
    regulation["sdk"]["typescript"] = {"package": f"@vi-du/{name}"}
    return trees


def turned(items: Sequence[str], by: int) -> list[str]:
    """The same items, another first."""
    by %= len(items) or 1
    return [*items[by:], *items[:by]]


GROUPS = texts.joined(texts.PLAIN, ROOM)
