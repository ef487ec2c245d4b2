"""Names of Python: classes, modules, attributes, members; reserved words are settled once, with `_` behind them."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from goitin import spec
from goitin.findings import Finding, Place
from goitin.naming import clashes, pascal, settle, snake, upper

RUNTIME = tuple(
    "About Base64 Code CodeTable Compare Compute Constant Date DateTime ERROR Finding Flag Form Integer "
    "InvalidPacketError Json ListOf ListReading Mode Month Nested Number Packet Percent RawJson Reading Retired Rule "
    "Severity Since TableAbout Text Until Url Value WARNING Wire Word YearMonth decode_base64 instant".split()
)
"""What the runtime lends to generated modules."""

PUBLIC = tuple(
    "CodeTable Finding InvalidPacketError ListReading Mode Packet RawJson Reading Severity YearMonth decode_base64 instant".split()
)
"""What of it a user of the package needs."""

_CLASSES = frozenset({*RUNTIME, "Annotated", "Decimal", "Edition", "TYPE_CHECKING", "True", "False", "None"})
_ATTRIBUTES = frozenset(
    {
        *keyword.kwlist,
        # pydantic's own
        *"construct copy dict from_orm json parse_file parse_obj parse_raw schema schema_json update_forward_refs validate".split(),
        # ours
        *"read read_list to_json unknown validate_packet".split(),
        # types that the annotations further down name
        *"bool date datetime int str tuple".split(),
    }
)
_MODEL = "model_"


@lru_cache(maxsize=1 << 16)
def class_name(id: str) -> str:
    """The class of a record or a code table."""
    return settle(id, pascal, _CLASSES)


@lru_cache(maxsize=1 << 16)
def module(id: str) -> str:
    """The module of a record or a code table."""
    return settle(id, snake, keyword.kwlist)


@lru_cache(maxsize=1 << 16)
def attribute(id: str) -> str:
    """The attribute of a field; everything `model_…` is pydantic's."""
    return id + "_" if id.startswith(_MODEL) else settle(id, snake, _ATTRIBUTES)


def member(id: str) -> str:
    """The member of a code."""
    return upper(id)


def edition(id: str) -> str:
    """The member of an edition: `2019` → `V2019`."""
    return "V" + re.sub(r"[^A-Za-z0-9]", "_", id)


def faults(whole: spec.Spec) -> Iterator[Finding]:
    """Names that meet after casing."""
    classes: list[tuple[str, Place]] = [(item.id, item.place) for item in (*whole.records, *whole.tables)]
    yield from clashes([(id, class_name(id), place) for id, place in classes], "Python", "classes of the package")
    yield from clashes([(id, module(id), place) for id, place in classes], "Python", "modules of the package", fold=True)
    yield from clashes([(item.id, edition(item.id), whole.place) for item in whole.editions], "Python", "editions")
    for record in whole.records:
        fields = [(item.id, attribute(item.id), item.place) for item in record.fields]
        yield from clashes(fields, "Python", f"fields of {record.id}")
    for table in whole.tables:
        codes = [(item.id, member(item.id), item.place) for item in table.codes]
        yield from clashes(codes, "Python", f"codes of {table.id}")


def sorted_names(names: Iterable[str]) -> list[str]:
    """Names as import statements list them: constants, classes, functions."""
    return sorted(names, key=lambda name: (not name.isupper(), not name[:1].isupper(), name))


