"""What a change is; the kinds there are stand in `change.yaml`, each with its sentences."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import NamedTuple, Protocol, TypeVar

from goitin import kinds
from goitin.diagnostics.diagnostic import SourceLocation
from goitin.diagnostics.message import translate
from goitin.language import phrasebook
from goitin.model import Label, Party, Spec
from goitin.model.naming import Renamable

T = TypeVar("T")
_FILE = Path(__file__).with_suffix(".yaml")


class Impact(StrEnum):
    """Whom a change breaks; see the package."""

    BREAKS_BOTH = "breaks writers and readers"
    BREAKS_WRITERS = "breaks writers"
    BREAKS_READERS = "breaks readers"
    BREAKS_CODE = "breaks code"
    COMPATIBLE = "compatible"
    EDITORIAL = "editorial"

    @property
    def breaks(self) -> bool:
        """Whether somebody's packets are no longer right, or no longer understood."""
        return self not in (Impact.BREAKS_CODE, Impact.COMPATIBLE, Impact.EDITORIAL)


class SpecPair(NamedTuple):
    """The two specifications."""

    old: Spec
    new: Spec


@dataclass(frozen=True, slots=True)
class SpecChange:
    """One change: its kind, what it is about (`ho_so/MaHoSo`), whom it breaks, and how it was and is.

    `old` and `new` are short texts, empty where there is nothing. `place` is in the new specification, or in the
    old one of what is gone. `parties` are those whose software it breaks, where the specification names them.
    """

    kind: str
    what: str
    impact: Impact
    place: SourceLocation
    old: str = ""
    new: str = ""
    parties: tuple[Party, ...] = ()

    @property
    def sentence(self) -> Label:
        """What changed, and for whose software, in both languages."""
        kind = sentences()[self.kind]
        texts = {"what": self.what, "old": self.old or "–", "new": self.new or "–"}
        vi = {name: translate(text, "vi") for name, text in texts.items()}
        texts_ = kind.vi.format(**vi), kind.en.format(**texts)
        if not self.parties:
            return Label(*texts_)
        names = [", ".join(getattr(one.label, at) for one in self.parties) for at in ("vi", "en")]
        return Label(f"{texts_[0]} Phải sửa: {names[0]}.", f"{texts_[1]} To change: {names[1]}.")


def pair_by_key(
    old: Iterable[T], new: Iterable[T], key: Callable[[T], Hashable]
) -> Iterator[tuple[T | None, T | None]]:
    """Pairs of the same key: those of `new` in its order (old first, None where it is new), then those that are gone."""
    before = {key(item): item for item in old}
    after = {key(item): item for item in new}
    for name, item in after.items():
        yield before.get(name), item
    for name, item in before.items():
        if name not in after:
            yield item, None


class Entry(Protocol):
    """What has an id, and a place in the specification."""

    @property
    def id(self) -> str:
        """What it is called."""

    @property
    def place(self) -> SourceLocation:
        """Where it stands."""


def came_or_went(
    kind: str,
    old: Entry | None,
    new: Entry | None,
    added: Impact = Impact.COMPATIBLE,
    removed: Impact = Impact.BREAKS_BOTH,
) -> Iterator[SpecChange]:
    """Say that something is new, or is gone; nothing where both specifications have it.

    Args:
        kind: What it is: the change is `<kind>-added` or `<kind>-removed`.
        old: As it was; None: it was not there.
        new: As it is; None: it is gone.
        added: Whom it breaks that it came.
        removed: Whom it breaks that it went.

    """
    if old is None and new is not None:
        yield SpecChange(f"{kind}-added", new.id, added, new.place)
    elif new is None and old is not None:
        yield SpecChange(f"{kind}-removed", old.id, removed, old.place)


def of_new_id(old: Renamable, new: Renamable) -> Impact:
    """Weigh another name in code: it breaks nobody while the old one is kept."""
    return Impact.COMPATIBLE if new.was == old.id else Impact.BREAKS_BOTH


def of_former_id(old: Renamable) -> Impact:
    """Weigh a former name that is kept from now on, or no more."""
    return Impact.BREAKS_CODE if old.was is not None else Impact.COMPATIBLE


@cache
def sentences() -> Mapping[str, Label]:
    """The sentence of each kind of change: about `{what}`, from `{old}` to `{new}`."""
    stated = {kind: Label(vi, en) for kind, (vi, en) in phrasebook.rows(_FILE).items()}
    return stated | {f"field-{one.key}": one.changed for one in kinds.CONSTRAINTS}
