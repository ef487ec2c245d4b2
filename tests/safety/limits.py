"""A specification at every limit at once: what `check` takes must compile and work in every language."""

from __future__ import annotations

from typing import Any

from . import hostile, scalars

FIELDS = 250
CODES = 5_000
DEPTH = 100
WIDE = "\U0001f600"  # four bytes of UTF-8, six in a class file
HEAD = {"source": "nguon_mot", "confidence": "A"}


def label(number: int, length: int = 500) -> str:
    """A label of the greatest length, of the widest characters, another one for each number."""
    return f"{number:05}{WIDE * (length - 5)}"


def name(number: int, letter: str = "x") -> str:
    """A wire name of a hundred characters."""
    return f"{letter.upper()}{number:04}".ljust(100, letter)


def named(number: int, length: int = 500) -> dict[str, str]:
    """Labels in both languages."""
    return {"vi": label(number, length), "en": label(number, length)}


def at_the_limits() -> dict[str, Any]:
    """Files of the specification: widest record, longest names, deepest nesting, biggest tables, many rules."""
    trees = hostile.named(scalars.trees(), "gioi_han")
    trees["records/rong_nhat.yaml"] = widest()
    trees["code_tables/lon_nhat.yaml"] = {
        "code_table": "lon_nhat", **named(1), **HEAD, "strength": "open",
        "codes": [{"code": f"{number}".ljust(100, "c"), "id": f"ma_{number}", **named(number, 40)} for number in range(CODES)],
    }  # fmt: skip
    trees["code_tables/dai_nhat.yaml"] = {
        "code_table": "dai_nhat", **named(2), **HEAD, "strength": "closed",
        "codes": [{"code": f"{number}", "id": f"ma_{number}", **named(number)} for number in range(300)],
    }  # fmt: skip
    trees["records/sau_nhat.yaml"] = deepest()
    packet: Any = trees["packets/nhom.yaml"]
    packet["records"] = ["ban_ghi", "rong_nhat", "sau_0"]
    return trees


def widest() -> dict[str, Any]:
    """A record of as many fields as there may be, each with all it can say."""
    pattern = (
        "".join(f"[A-Z]{{{number}}}[0-9.]{{0,{number}}}" for number in range(1, 9))
        + "("
        + "|".join(f"{chr(97 + number)}é{number:03}" for number in range(26))
        + ")"
        + "[A-Z_]?"
    )
    fields: list[dict[str, Any]] = []
    for number in range(FIELDS):
        row = {"wire": name(number), "id": f"truong_{number}", "row": f"{number + 1}", **named(number)}
        kind = number % 5
        if kind == 0:
            row |= {
                "type": "text",
                "length": {"min": "1", "max": "900"},
                "example": label(number, 900),
                **({"note": named(number, 10_000)} if number < 25 else {}),
            }
        elif kind == 1:
            row |= {"type": "text", "required": {"when": name(3), "is": [f"{code}" for code in range(50)]}}
        elif kind == 2:
            row |= {
                "type": "integer(18)",
                "example": "9" * 18,
                "aliases": [name(number, letter) for letter in "abc"],
            }
        elif kind == 3:
            row |= {"type": "code(dai_nhat)" if number == 3 else "code(lon_nhat)"}
        else:
            row |= {"type": "list of text", "items": {"min": "1", "max": "9"}, "pattern": pattern}
        fields.append(row)
    rules = [
        {"rule": f"quy_tac_{number}", "check": _sum(number), "when": f"{name(2)} > 0", **named(number)}
        for number in range(100)
    ]
    return {"record": "rong_nhat", **named(3), **HEAD, "fields": fields, "rules": rules}


def _sum(number: int) -> str:
    return f"{name(2)} = " + " + ".join(name(2 + 5 * ((number + step) % 49)) for step in range(18))


def deepest() -> dict[str, Any]:
    """A chain of records, each inside the one before."""
    inner = [
        {"record": f"sau_{number}", **named(number), "fields": [
            {"wire": "Gia", "vi": "Giá trị", "en": "Value of it", "type": "text", "example": "x"},
            *([{"wire": "Con", "vi": "Bản ghi con", "en": "The next one", "type": f"sau_{number + 1}"}] if number + 1 < DEPTH else []),
        ]}
        for number in range(DEPTH)
    ]  # fmt: skip
    return {**inner[0], **HEAD, "records": inner[1:]}
