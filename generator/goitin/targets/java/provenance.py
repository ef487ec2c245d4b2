"""Provenance in words: where a statement stands, and how sure it is. Many rows share one origin, so it is said once."""

from __future__ import annotations

from goitin.spec import Label, Origin, Reading

_STATUS = {"open": ("chưa xác nhận", "open"), "confirmed": ("đã xác nhận", "confirmed")}


class Clauses:
    """The clauses of a specification's origins, kept by identity: hashing an origin costs more than writing it."""

    def __init__(self) -> None:
        self._kept: dict[tuple[int, int | None], tuple[Origin, Label]] = {}

    def of(self, origin: Origin, row: int | None = None) -> Label:
        """`QCVN 120:2019/BTTTT, Bảng 2, dòng 1 (B)`, in both languages."""
        key = (id(origin), row)
        if key not in self._kept:
            vi = "; ".join(_cited(item.source.label.vi, item.place) for item in origin.citations)
            en = "; ".join(_cited(item.source.label.en, item.place) for item in origin.citations)
            lines = ("", "") if row is None else (f", dòng {row}", f", row {row}")
            sure = f" ({origin.confidence})"
            self._kept[key] = (origin, Label(vi + lines[0] + sure, en + lines[1] + sure))
        return self._kept[key][1]


def _cited(source: str, place: str) -> str:
    return f"{source}, {place}" if place else source


def both(label: Label) -> str:
    """The two languages on one line."""
    return label.vi if label.vi == label.en else f"{label.vi} / {label.en}"


def source(clause: Label) -> str:
    """The line about provenance in a documentation."""
    if clause.vi == clause.en:
        return f"Nguồn / Source: {clause.vi}."
    return f"Nguồn: {clause.vi}. Source: {clause.en}."


def reading(item: Reading) -> str:
    """How we read a doubtful place, as a sentence of a documentation."""
    vi, en = _STATUS[item.status]
    return f"Cách hiểu ({vi}): {item.text.vi} Reading ({en}): {item.text.en}"
