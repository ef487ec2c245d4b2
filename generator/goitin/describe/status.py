"""What every page says first: a reading and not the regulation's text, of which version, how sure, and what is known of its standing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from goitin.model import Confidence, Label, Origin, Packet, Record, Spec

MEANINGS: dict[Confidence, Label] = {
    Confidence.A: Label("văn bản", "official text"),
    Confidence.B: Label("hai hệ thống", "two systems"),
    Confidence.C: Label("một hệ thống", "one system"),
    Confidence.D: Label("cách hiểu", "our reading"),
}
"""What a letter says, in as few words as a badge has room for."""


class Sourced(Protocol):
    """Anything that says where it comes from."""

    @property
    def origin(self) -> Origin:
        """Its sources and its confidence."""


@dataclass(frozen=True, slots=True)
class Share:
    """How many statements have one confidence."""

    letter: str
    count: int


def shares(items: Iterable[Sourced]) -> list[Share]:
    """How many of the items there are of each confidence, A to D, those of none included."""
    found = [item.origin.confidence for item in items]
    return [Share(str(one), found.count(one)) for one in Confidence]


def told(listed: Sequence[Share]) -> str:
    """`2 A · 448 B · 95 C`; empty where there is nothing to count."""
    return " · ".join(f"{one.count} {one.letter}" for one in listed if one.count)


def of_fields(records: Iterable[Record]) -> list[Share]:
    """The shares of the fields of records; of messages only the parameters count, the rest repeats the envelope."""
    return shares(
        field
        for record in records
        for field in record.fields
        if record.role == "record" or field.part == "parameter"
    )


def of_packet(whole: Spec, packet: Packet) -> list[Share]:
    """The shares of the fields of all records that a packet family carries."""
    return of_fields(whole.record(id) for id in packet.records)


def reading(whole: Spec) -> Label:
    """That this is a reading."""
    return Label(
        f"Đây là một cách đọc {whole.number}, không phải văn bản của quy chuẩn.",
        f"This is a reading of {whole.number}, not the text of the regulation.",
    )


def made(whole: Spec) -> Label:
    """Which specification, and its newest edition."""
    newest = whole.editions[-1].id
    return Label(
        f"Bản đặc tả {whole.version}, lần ban hành {newest}.",
        f"Version {whole.version} of the specification, edition {newest}.",
    )


def sure(whole: Spec) -> Label:
    """How many fields there are of each confidence, and what the letters mean."""
    listed = of_fields(whole.records)
    count = sum(one.count for one in listed)
    vi, en = (
        ", ".join(f"{one.count} {one.letter} ({text})" for one, text in zip(listed, texts, strict=True))
        for texts in zip(*((one.vi, one.en) for one in MEANINGS.values()), strict=True)
    )
    return Label(f"Độ tin cậy của {count} trường: {vi}.", f"Confidence of the {count} fields: {en}.")


def standing(whole: Spec) -> list[Label]:
    """What is known of whether the regulation is in force, and how sure that is; nothing where nobody said it."""
    if whole.standing is None:
        return []
    said, letter = whole.standing.label, whole.standing.origin.confidence
    return [Label(f"Hiệu lực: {said.vi} ({letter})", f"Standing: {said.en} ({letter})")]


def lines(whole: Spec, *, dated: bool = True) -> list[Label]:
    """All of it, one statement each; without `dated` nothing of the version."""
    return [reading(whole), *([made(whole)] if dated else []), sure(whole), *standing(whole)]
