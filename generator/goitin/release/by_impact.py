"""Changes put in order by whom they break, with the titles that a changelog gives them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Protocol, TypeVar

from goitin.diff import Impact
from goitin.model import Label


class Classed(Protocol):
    """What is classed by whom it breaks: a change found now, or one that a release kept."""

    @property
    def impact(self) -> Impact:
        """Whom it breaks."""

    @property
    def sentence(self) -> Label:
        """What changed, in both languages."""


C = TypeVar("C", bound=Classed)

TITLES: dict[Impact, Label] = {
    Impact.BREAKS_BOTH: Label("Không tương thích với bên gửi và bên nhận", "Breaks writers and readers"),
    Impact.BREAKS_WRITERS: Label("Không tương thích với bên gửi", "Breaks writers"),
    Impact.BREAKS_READERS: Label("Không tương thích với bên nhận", "Breaks readers"),
    Impact.BREAKS_CODE: Label("Không tương thích với mã nguồn của bên dùng", "Breaks code"),
    Impact.COMPATIBLE: Label("Tương thích", "Compatible"),
    Impact.EDITORIAL: Label("Chỉ sửa câu chữ", "Editorial"),
}


def grouped(listed: Iterable[C]) -> Iterator[tuple[Impact, list[C]]]:
    """Changes by impact, the gravest first, each in its order."""
    order = list(Impact)
    ranked = sorted(listed, key=lambda change: order.index(change.impact))
    for impact, group in groupby(ranked, lambda change: change.impact):
        yield impact, list(group)
