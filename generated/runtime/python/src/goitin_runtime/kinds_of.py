"""Kinds of values, made of what the contract says of a field.

What it says and is not known here is refused, never passed over.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from .contract import ContractError, Entry, FieldEntry, constraint, only
from .findings import WARNING
from .kinds.base import Form, Kind
from .kinds.codes import Code, Flag
from .kinds.joined import Joined
from .kinds.numbers import Integer, Number, Percent
from .kinds.structure import Json, ListOf, Nested
from .kinds.texts import Base64, Text, Url
from .kinds.times import Date, DateTime, Month, Time, Timed
from .regulation import Regulation

_WORDED = ("kind", "phrase", "expected", "example")
_TEXTS: Mapping[str, type[Text]] = {"text": Text, "url": Url, "base64": Base64}
_MOMENTS: Mapping[str, type[Timed]] = {
    "date": Date,
    "datetime": DateTime,
    "month": Month,
    "time": Time,
}


def kinds_of(field: FieldEntry, regulation: Regulation) -> Sequence[Kind]:
    """The kinds of a field by edition; none where all editions ask the same of values."""
    if not field.by_edition:
        return ()
    newest = kind_of(field, regulation)
    made = [newest] * (regulation.newest + 1)
    for entry in field.by_edition:
        asked = only(entry, ("since", "until", "constraints"))
        own = replace(field, constraints=asked["constraints"])
        kind = kind_of(own, regulation)
        kind.field = own  # what its sentences cite
        first = regulation.edition(asked["since"], 0)
        last = regulation.edition(asked["until"], regulation.newest)
        made[first : last + 1] = [kind] * (last + 1 - first)
    return made


def kind_of(field: FieldEntry, regulation: Regulation) -> Kind:
    """The kind of a field; raises `ContractError` for what is not known."""
    kind = field.type["kind"]
    if kind == "joined":
        return _joined(field, regulation)
    if kind != "list":
        return _single(field.type, field, regulation)
    entry = only(field.type, (*_WORDED, "item"))
    unique = constraint(field.constraints.get("unique", {}), "key")
    return ListOf(
        _single(entry["item"], field, regulation),
        **_bounds(field, "items", "min_items", "max_items"),
        unique=tuple(unique.get("key", ())),
        warns=_warns(field, "items", "unique"),
    )


def _joined(field: FieldEntry, regulation: Regulation) -> Kind:
    """Several values in one text."""
    entry = only(field.type, (*_WORDED, "item", "separator"))
    return Joined(
        _single(entry["item"], field, regulation),
        entry["separator"],
        **_bounds(field, "items", "min_items", "max_items"),
        warns=_warns(field, "items"),
    )


def _single(entry: Entry, field: FieldEntry, regulation: Regulation) -> Kind:
    """One value; the constraints of a list's field are those of its items."""
    name = entry["kind"]
    if name in _TEXTS:
        return _text(_TEXTS[name], entry, field)
    if name in _MOMENTS:
        return _moment(_MOMENTS[name], entry, field)
    make = _MAKERS.get(name)
    if make is None:
        raise ContractError(f"The contract has an unknown kind: {name}.")
    return make(entry, field, regulation)


def _text(kind: type[Text], entry: Entry, field: FieldEntry) -> Kind:
    only(entry, _WORDED)
    asked = field.constraints
    return kind(
        **_bounds(field, "length", "min_length", "max_length"),
        pattern=constraint(asked.get("pattern", {}), "is").get("is"),
        fixed=constraint(asked.get("fixed", {}), "is").get("is"),
        warns=_warns(field, "length", "pattern"),
    )


def _moment(kind: type[Timed], entry: Entry, field: FieldEntry) -> Kind:
    only(entry, (*_WORDED, "pattern"))
    others = [only(one, (*_WORDED, "pattern")) for one in field.accepts]
    period = constraint(
        field.constraints.get("period", {}), "min", "max", "first", "last"
    )
    return kind(
        entry["pattern"],
        accepts=tuple(_MOMENTS[one["kind"]](one["pattern"]) for one in others),
        min=period.get("min"),
        max=period.get("max"),
        warns="range" if period.get("severity") == WARNING else "",
    )


def _integer(entry: Entry, field: FieldEntry, _: Regulation) -> Kind:
    only(entry, (*_WORDED, "digits", "form", "writes"))
    return Integer(entry["digits"], **_forms(entry), **_range(field))


def _decimal(entry: Entry, field: FieldEntry, _: Regulation) -> Kind:
    only(entry, (*_WORDED, "digits", "scale", "exact", "form", "writes"))
    return Number(
        entry["digits"],
        entry["scale"],
        exact=entry.get("exact", False),
        **_forms(entry),
        **_range(field),
    )


def _percent(entry: Entry, field: FieldEntry, _: Regulation) -> Kind:
    only(entry, (*_WORDED, "sign", "digits"))
    return Percent(sign=entry["sign"], **_range(field))


def _flag(entry: Entry, _: FieldEntry, __: Regulation) -> Kind:
    only(entry, (*_WORDED, "true", "false"))
    return Flag(entry.get("true"), entry.get("false"))


def _code(entry: Entry, _: FieldEntry, regulation: Regulation) -> Kind:
    only(entry, (*_WORDED, "table", "closed", "form", "writes"))
    table = regulation.find(entry["table"])
    return Code(table, closed=entry["closed"], **_forms(entry))


def _nested(entry: Entry, _: FieldEntry, __: Regulation) -> Kind:
    only(entry, (*_WORDED, "record"))
    return Nested(entry["record"])


def _json(entry: Entry, _: FieldEntry, __: Regulation) -> Kind:
    only(entry, _WORDED)
    return Json()


_MAKERS: Mapping[str, Callable[[Entry, FieldEntry, Regulation], Kind]] = {
    "integer": _integer,
    "decimal": _decimal,
    "percent": _percent,
    "flag": _flag,
    "code": _code,
    "record": _nested,
    "json": _json,
}


def _forms(entry: Entry) -> dict[str, Any]:
    """How a number or a code stands in JSON."""
    writes = entry.get("writes")
    return {"form": Form(entry["form"]), "writes": writes and Form(writes)}


def _range(field: FieldEntry) -> dict[str, Any]:
    return {**_bounds(field, "range", "min", "max"), "warns": _warns(field, "range")}


def _bounds(field: FieldEntry, name: str, least: str, most: str) -> dict[str, Any]:
    asked = constraint(field.constraints.get(name, {}), "min", "max")
    return {least: asked.get("min"), most: asked.get("max")}


def _warns(field: FieldEntry, *names: str) -> str:
    """Which of these constraints only warn."""
    asked = field.constraints
    return " ".join(
        name for name in names if name in asked and asked[name]["severity"] == WARNING
    )
