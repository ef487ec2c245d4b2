"""Fields at random: a type, the constraints that it takes, and whatever else a field can say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any

from goitin.language import dates

from .features import Chosen

Tree = dict[str, Any]
_WORDS = (
    "Mã số",
    "Tên gọi",
    "Ngày lập",
    "Số lượng",
    "Đơn giá",
    "Địa chỉ",
    "Ghi chú",
    "Trạng thái",
    "Tỷ lệ",
    "Kết quả",
    "Người gửi",
    "Tổng số",
)
_ODD = (
    "this",
    "self",
    "none",
    "class",
    "Def",
    "string",
    "to_json",
    "Read",
    "Builder",
    "Schema",
    "copy",
    "model_config",
    "validate",
    "Equals",
    "hash_code",
    "Unknown",
    "value",
    "_a.b-c",
    "json",
    "Type",
    "Wait",
)
_PATTERNS = (
    "[A-Z]{2}[0-9]{4}",
    "[0-9]{3,6}",
    "[a-z]{2}(-[0-9]{2})?",
    "A|B|CD",
    "[À-Ỹ][a-zà-ỹ]{1,4}",
    "\\\\.[0-9]+",
    "(H[0-9]{2}\\\\.){1,3}X",
)
_MOMENTS = (
    *(f"{kind.__name__.lower()}({layout.usual})" for kind, layout in dates.LAYOUTS.items()),
    "date(dd/MM/yyyy)",
    "date(yyyy-MM-dd)",
    "datetime(yyyyMMddHHmmss)",
    "datetime(yyyy-MM-ddTHH:mm:ss)",
    "datetime(yyyyMMddHHmm)",
    "month(M-yyyy)",
    "month(MM/yyyy)",
)
_PLAIN = (
    "text",
    "text",
    "integer",
    "integer(6)",
    "integer(2, padded)",
    "decimal(9, 2)",
    "decimal(12, 3, exact)",
    "decimal(28, 10)",
    "percent",
    "percent(%)",
    "flag",
    "flag(True, False)",
    "flag(1, 0)",
    "mark(x)",
    "base64",
    "url",
    "json",
    *_MOMENTS,
)


@dataclass
class Names:
    """What a field may refer to, and the names that are taken."""

    chance: Random
    chosen: Chosen
    tables: Sequence[str] = ()
    types: Sequence[str] = ()
    records: Sequence[str] = ()
    count: int = 0
    editions: Sequence[str] = field(default_factory=tuple)

    def new(self, odd: Sequence[str] = ()) -> tuple[str, str]:
        """A wire name with its id, new in this specification."""
        self.count += 1
        if odd and "odd_names" in self.chosen and self.chance.random() < 0.3:
            word = self.chance.choice(odd)
            return (
                f"{word}{self.count}",
                f"{''.join(c if c.isalnum() else '_' for c in word.lower()).strip('_')}_{self.count}",
            )
        return f"Truong{self.count}", f"truong_{self.count}"

    def label(self, what: str = "") -> Tree:
        """A text in both languages."""
        self.count += 1
        return {"vi": f"{self.chance.choice(_WORDS)} {self.count}", "en": f"Something {what} {self.count}"}

    def has(self, feature: str, share: float = 0.5) -> bool:
        """Whether a feature that was chosen is used here."""
        return feature in self.chosen and self.chance.random() < share


def fields(names: Names, number: int) -> list[Tree]:
    """Fields of one record."""
    made = [one_field(names) for _ in range(number)]
    for one in made:
        deciders = [other for other in made if other is not one and _literals(other)]
        if names.has("conditions", 0.4) and deciders and "required" not in one:
            other = names.chance.choice(deciders)
            one["required"] = {"when": other["wire"], "is": [names.chance.choice(_literals(other))]}
    return made


def _literals(one: Tree) -> list[str]:
    if "since" in one or "until" in one:
        return []
    return {"flag(True, False)": ["True", "False"], "flag(1, 0)": ["1", "0"], "text": ["x", "y"]}.get(
        one["type"], []
    )


def one_field(names: Names, kind: str | None = None) -> Tree:
    """One field, of a type if it is given."""
    chance = names.chance
    wire, id = names.new(_ODD)
    kind = kind or _kind(names)
    made: Tree = {"wire": wire, "id": id, **names.label("told"), "type": kind}
    made |= dict(_constraints(names, kind))
    if chance.random() < 0.4:
        made["required"] = chance.choice(("always", "always", {"when": "always", "confidence": "C"}))
    if names.has("present", 0.2):
        made["present"] = "always"
    if names.has("spans", 0.25) and len(names.editions) > 1:
        made[chance.choice(("since", "until"))] = chance.choice(names.editions)
    if names.has("sensitive", 0.3):
        made["sensitive"] = "yes"
    if names.has("forms", 0.3):
        made["aliases"] = [f"{wire}_cu"]
    if names.has("renamed", 0.2):
        made["was"] = f"{id}_truoc"
    if names.has("readings", 0.2):
        made["reading"] = {**names.label("read"), "status": chance.choice(("open", "confirmed"))}
    if chance.random() < 0.2:
        made["note"] = names.label("noted")
    return made


def _kind(names: Names) -> str:
    chance = names.chance
    kinds = [chance.choice(_PLAIN)]
    if names.tables:
        kinds.append(f"code({chance.choice(names.tables)})")
    if names.types:
        kinds.append(chance.choice(names.types))
    if names.records:
        kinds.append(chance.choice(names.records))
    kind = chance.choice(kinds)
    return f"list of {kind}" if names.has("lists", 0.25) and kind not in ("json", "mark(x)") else kind


def _constraints(names: Names, kind: str) -> Iterator[tuple[str, Any]]:
    chance = names.chance
    if kind in ("text", "list of text"):
        yield from _of_text(names, kind)
    if kind.startswith(("integer", "decimal")):
        yield from _of_number(names, kind)
    if kind.startswith(("date(", "datetime(")):
        if names.has("forms", 0.5):
            yield "accepts", [chance.choice(("datetime(yyyy/MM/dd HH:mm:ss)", "date(yyyy.MM.dd)"))]
        if chance.random() < 0.3:
            yield "range", {"min": "2020-01-01", "max": "2030-12-31"}
    if kind.startswith("list of ") and chance.random() < 0.4:
        yield "items", chance.choice(("3", {"min": "1"}, {"min": "1", "max": "2", "confidence": "B"}))
    if kind.startswith("code(") and chance.random() < 0.3:
        yield "as", chance.choice(("text", "either"))


def _of_text(names: Names, kind: str) -> Iterator[tuple[str, Any]]:
    chance = names.chance
    if names.has("patterns", 0.5):
        yield "pattern", chance.choice(_PATTERNS)
    elif chance.random() < 0.4:
        yield "length", chance.choice(("5", "40", {"min": "2", "max": "9"}, {"min": "3", "confidence": "C"}))
    elif names.has("forms", 0.2):
        yield "size", [{"max": "20"}, {"max": "40", "unit": "bytes"}]
    elif names.has("examples") and kind == "text":
        yield "example", "x"


def _of_number(names: Names, kind: str) -> Iterator[tuple[str, Any]]:
    chance = names.chance
    bounds = (
        {"min": "0"},
        {"min": "1", "max": "9"},
        {"max": "100", "confidence": "C"},
        {"min": "-5", "max": "5"},
    )
    if chance.random() < 0.4 and "padded" not in kind:
        yield "as", chance.choice(("text", "number", "either"))
    if names.has("forms", 0.2):
        yield "size", {"min": "1", "max": "12"}
    if chance.random() < 0.4:
        yield "range", chance.choice(bounds)
    if names.has("examples"):
        yield "example", "3.000" if "exact" in kind else "03" if "padded" in kind else "3"
