"""What every page says first: a reading and not the regulation's text, of which version, how sure, and what is known of its standing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from goitin.model import Confidence, Label, Packet, Provenance, Record, Spec

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
    def origin(self) -> Provenance:
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


def localized_standing(listed: Sequence[Share]) -> str:
    """`2 A · 448 B · 95 C`; empty where there is nothing to count."""
    return " · ".join(f"{one.count} {one.letter}" for one in listed if one.count)


def of_fields(records: Iterable[Record]) -> list[Share]:
    """The shares of the fields of records; of messages only the parameters count, the rest repeats the envelope."""
    return shares(
        field
        for record in records
        for field in record.fields
        if record.message_kind == "record" or field.role == "parameter"
    )


def of_packet(spec: Spec, packet: Packet) -> list[Share]:
    """Count by confidence the fields of all records that a packet family carries.

    Args:
        spec: The specification that holds the records.
        packet: The packet family.

    Returns:
        One share for each confidence, A to D, those of none included.

    """
    return of_fields(spec.record(id) for id in packet.records)


def reading(spec: Spec) -> Label:
    """That this is a reading."""
    return Label(
        f"Đây là một cách đọc {spec.number}, không phải văn bản của quy chuẩn.",
        f"This is a reading of {spec.number}, not the text of the regulation.",
    )


def made(spec: Spec) -> Label:
    """Which specification, and its newest edition."""
    newest = spec.editions[-1].id
    return Label(
        f"Bản đặc tả {spec.version}, lần ban hành {newest}.",
        f"Version {spec.version} of the specification, edition {newest}.",
    )


def sure(spec: Spec) -> Label:
    """How many fields there are of each confidence, and what the letters mean."""
    listed = of_fields(spec.records)
    count = sum(one.count for one in listed)
    vi, en = (
        ", ".join(f"{one.count} {one.letter} ({text})" for one, text in zip(listed, texts, strict=True))
        for texts in zip(*((one.vi, one.en) for one in MEANINGS.values()), strict=True)
    )
    return Label(f"Độ tin cậy của {count} trường: {vi}.", f"Confidence of the {count} fields: {en}.")


def standing(spec: Spec) -> list[Label]:
    """What is known of whether the regulation is in force, and how sure that is; nothing where nobody said it."""
    if spec.standing is None:
        return []
    label, letter = spec.standing.label, spec.standing.origin.confidence
    return [Label(f"Hiệu lực: {label.vi} ({letter})", f"Standing: {label.en} ({letter})")]


def lines(spec: Spec, *, dated: bool = True) -> list[Label]:
    """Say all that a page says first, one statement each.

    Args:
        spec: The specification.
        dated: Whether to name the version of the specification and its newest edition.

    """
    return [reading(spec), *([made(spec)] if dated else []), sure(spec), *standing(spec)]
