"""A small specification at random, of the parts that were chosen for it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import Any

from safety import hostile, scalars

from .features import Chosen
from .fields import Names, Tree, fields, one_field

_ODD_RECORDS = (
    "system",
    "task",
    "uri",
    "path",
    "unit",
    "attribute",
    "exception",
    "json",
    "enum_",
    "collection",
    "thread",
    "console",
    "math",
    "record_",
    "optional",
    "locale",
    "month",
    "expression",
    "node",
    "kind_",
)
_SURE = {"source": "nguon_mot Bảng 1", "confidence": "A"}
_NUMBERS = ("integer(6)", "decimal(9, 2)", "integer", "date(yyyy-MM-dd)", "datetime(yyyyMMddHHmmss)")
_EDITIONS = ("ban_dau", "ban_giua", "ban_sau")


def write(folder: Path, chosen: Chosen, seed: str) -> Path:
    """Write a specification into a folder that bears its name."""
    scalars.write(folder, hostile.named(_trees(chosen, Random(seed)), folder.name))
    return folder


def _trees(chosen: Chosen, chance: Random) -> dict[str, Any]:
    editions = _EDITIONS if "editions" in chosen else _EDITIONS[:1]
    names = Names(chance, chosen, editions=editions)
    made: dict[str, Any] = {"regulation.yaml": _regulation(names)}
    if "code_tables" in chosen:
        names.tables = ["bang_dong", "bang_mo"]
        made |= {f"code_tables/{id}.yaml": _table(names, id) for id in names.tables}
    if "named_types" in chosen:
        made["types.yaml"] = {"types": list(_types(names))}
        names.types = [one["type"] for one in made["types.yaml"]["types"]]
    records = list(_records(names))
    made |= {f"records/{one['record']}.yaml": one for one in records}
    names.records = [one["record"] for one in records]
    if "packets" in chosen:
        made["services.yaml"] = {"envelopes": _envelopes(names)}
        made |= _packets(names)
    return made


def _regulation(names: Names) -> Tree:
    made: Tree = {"number": "QC-MAU 09:2099", "version": "1.0.0", **names.label("regulated")}
    made |= {"zone": "+07:00"} if "zone" in names.chosen else {}
    made |= {"notes": [names.label("noted")]} if "readings" in names.chosen else {}
    made["editions"] = [{"edition": id, **names.label("edited")} for id in names.editions]
    made["sources"] = [{"source": "nguon_mot", "kind": "legal", **names.label("cited")}]
    made["sdk"] = {"python": {}, "java": {}, "csharp": {}, "licence": "Apache-2.0", "authors": "Goitin"}
    return made


def _table(names: Names, id: str) -> Tree:
    chance = names.chance
    codes: list[Tree] = [
        {"code": str(at), "id": f"ma_{at}", **names.label("coded")} for at in range(1, chance.randint(2, 5))
    ]
    codes.append({"code": "Z", "id": "ma_z", **names.label("coded")})
    if "renamed" in names.chosen:
        codes[0]["was"] = "ma_truoc"
    if "retired" in names.chosen and len(names.editions) > 1:
        codes.append(
            {
                "code": "CU",
                "id": "ma_cu",
                **names.label("coded"),
                "retired": {"in": names.editions[-1], "use": "1", **names.label("left")},
            }
        )
    strength = "closed" if id == "bang_dong" else chance.choice(("open", "example"))
    return {"code_table": id, **names.label("table"), **_SURE, "strength": strength, "codes": codes}


def _types(names: Names) -> Iterator[Tree]:
    kinds: list[tuple[str, Tree]] = [
        ("text", {"pattern": "[A-Z]{3}[0-9]{2}", "length": 5}),
        ("integer(4)", {"range": {"min": "1"}}),
        ("date(dd/MM/yyyy)", {}),
        ("decimal(8, 2)", {"as": "text", "example": "1.50"}),
    ]
    for at, (kind, rest) in enumerate(names.chance.sample(kinds, 2)):
        yield {"type": f"kieu_{at}", **names.label("typed"), "is": kind, **rest, **_SURE}


def _records(names: Names) -> Iterator[Tree]:
    chance = names.chance
    made: list[str] = []
    for at in range(chance.randint(1, 3)):
        odd = "odd_names" in names.chosen
        id = ("system" if at == 0 else chance.choice(_ODD_RECORDS) + str(at)) if odd else f"ban_ghi_{at}"
        names.records = list(made) if "nested" in names.chosen else []
        record: Tree = {"record": id, **names.label("recorded"), **_SURE}
        inner = []
        if "nested" in names.chosen and chance.random() < 0.5:
            inner = [
                {"record": f"{id}_con", **names.label("inner"), "fields": _rows(names, chance.randint(1, 3))}
            ]
            names.records = [*names.records, f"{id}_con"]
        record["fields"] = _rows(names, chance.randint(1, 7), *(_NUMBERS if "rules" in names.chosen else ()))
        if "rules" in names.chosen:
            rules = list(_rules(names, record["fields"]))
            record |= {"rules": rules} if rules else {}
        record |= {"records": inner} if inner else {}
        made.append(id)
        yield record


def _rows(names: Names, number: int, *kinds: str) -> list[Tree]:
    made = [*fields(names, number), *(one_field(names, kind) for kind in kinds)]
    return [{**one, "row": str(at)} for at, one in enumerate(made, 1)]


def _rules(names: Names, rows: list[Tree]) -> Iterator[Tree]:
    """Rules of two numbers or times, and a sum of three."""
    plain = [one for one in rows if "." not in one["wire"] and "-" not in one["wire"]]
    numbers = [one["wire"] for one in plain if one["type"].startswith(("integer", "decimal", "percent"))]
    moments = [one["wire"] for one in plain if one["type"].startswith("date")]
    checks = [f"{one} <= {two} + 1" for one, two in pairwise(numbers)]
    checks += [f"{numbers[0]} = {numbers[1]} * {numbers[2]} - {numbers[1]}"] if len(numbers) > 2 else []
    checks += [f"{one} < {two}" for one, two in pairwise(moments)]
    for at, check in enumerate(checks):
        made: Tree = {"rule": f"quy_tac_{at}", "check": check, **names.label("ruled")}
        if "absent" in names.chosen and any(one["wire"] in check and not _is_promised(one) for one in plain):
            made["absent"] = "skip" if check.split()[0] in moments else names.chance.choice(("0", "skip"))
        yield made | {"confidence": names.chance.choice("AD")}


def _is_promised(one: Tree) -> bool:
    return one.get("required") == "always" and "since" not in one and "until" not in one


def _envelopes(names: Names) -> list[Tree]:
    request: list[Tree] = [_key(names, "service", "text", required="always")]
    if names.chance.random() < 0.5:
        request.insert(0, _key(names, "session", "text", sensitive="yes"))
    request.append(_key(names, "data", "json", required="always"))
    response = [_key(names, "error", "text"), _key(names, "message", "text")]
    if "results" in names.chosen:
        response.append(_key(names, "result", "json"))
    return [
        {"envelope": "yeu_cau", "kind": "request", **names.label("asked"), **_SURE, "fields": request},
        {"envelope": "tra_loi", "kind": "response", **names.label("answered"), **_SURE, "fields": response},
    ]


def _key(names: Names, role: str, kind: str, **rest: str) -> Tree:
    return {"wire": role, "id": role, **names.label("keyed"), "type": kind, "role": role, **rest}


def _packets(names: Names) -> dict[str, Tree]:
    chance, made = names.chance, {}
    for family in range(1, chance.randint(1, 2) + 1):
        services = [_service(names, f"{family}_{at}") for at in range(chance.randint(1, 3))]
        if family == 1 and "nameless" in names.chosen:
            login = {
                "service": "mo_phien",
                **names.label("login"),
                "direction": "to_portal",
                "without": ["service", "data"],
            }
            services.append({**login, "parameters": [{**one_field(names), "required": "always"}]})
        packet = {
            "packet": f"nhom_{family}",
            "number": str(family),
            **names.label("family"),
            **_SURE,
            "services": services,
        }
        if "flow" in names.chosen:
            packet["flow"] = [{"service": one["service"]} for one in services]
        if family == 1:
            packet["records"] = list(names.records)
        made[f"packets/nhom_{family}.yaml"] = packet
    return made


def _service(names: Names, number: str) -> Tree:
    chance = names.chance
    direction = chance.choice(("to_portal", "from_portal"))
    made: Tree = {
        "service": f"dich_vu_{number}",
        "wire": f"DichVu{number}",
        **names.label("served"),
        "direction": direction,
    }
    record = chance.choice(names.records)
    payload = chance.choice((record, f"list of {record}", "text", None))
    made |= {"without": ["data"]} if payload is None else {"data": payload}
    if names.has("parameters"):
        made["parameters"] = [one_field(names) for _ in range(chance.randint(1, 2))]
    if names.has("results", 0.7):
        made["result"] = chance.choice((record, f"list of {record}"))
    return made
