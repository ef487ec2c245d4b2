"""Names of Python: classes, modules, attributes, members; reserved words are settled once, with `_` behind them."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from packaging.version import Version

from goitin import model
from goitin.diagnostics.diagnostic import Diagnostic
from goitin.diagnostics.message import msg
from goitin.model.carriers import carriers
from goitin.model.naming import escape_reserved, find_collisions, ids_in_code, pascal, snake, upper, words

MOMENTS: dict[type[model.Moment], str] = {
    model.Date: "date",
    model.DateTime: "datetime",
    model.Month: "YearMonth",
    model.Time: "time",
}
"""Points in time in Python."""

_RUNTIME_NAMES = words("CodeTableInfo Envelope EnvelopeInfo Preset RecordInfo Renamed ServiceTable Wire")
"""What the runtime lends to generated modules besides."""

PUBLIC = words("""
    Catalog Catalogs Citation CodeTable FieldLabel Finding InvalidPacketError ListReading MessageKind Mode Packet RawJson Reading
    Readings Severity YearMonth decode_base64
""")
"""What of the runtime a user of the package needs."""

RUNTIME_EXPORTS = {
    "AsyncMessageStream": "async_stream",
    "MessageReading": "message",
    "MessageStream": "stream",
    "add_problem_details": "problems",
    "problem_details": "problems",
}
"""What else of the runtime a user needs, by its module there; it is imported when it is asked for."""

OWN_EXPORTS = {
    "Edition": "_regulation",
    "Service": "_services",
    "instant": "_regulation",
    "local": "_regulation",
    "read_message": "_messages",
    "stream_message": "_messages",
    "stream_message_async": "_messages",
}
"""What every package makes of the runtime for its own regulation, by its module."""

_CLASSES = words("Annotated Decimal TYPE_CHECKING True False None").union(
    _RUNTIME_NAMES, PUBLIC, RUNTIME_EXPORTS, OWN_EXPORTS
)
_MODULES = frozenset({*keyword.kwlist, *PUBLIC, *RUNTIME_EXPORTS, *OWN_EXPORTS})
_PYDANTIC = words("""
    construct copy dict from_orm json parse_file parse_obj parse_raw schema schema_json update_forward_refs validate
""")
_OURS = frozenset({"read", "read_list", "replace", "to_json", "unknown", "validate_packet"})
# A field would hide the type from those below it.
_ANNOTATIONS = frozenset({"bool", "int", "str", "tuple", *MOMENTS.values()} - {"YearMonth"})
_ATTRIBUTES = frozenset({*keyword.kwlist, *_PYDANTIC, *_OURS, *_ANNOTATIONS})
_MODEL = "model_"


RUNTIME = "goitin_runtime"
"""The package of the runtime, which all SDKs share."""


def runtime(spec: model.Spec, module: str = "") -> str:
    """The runtime, or a module of it, as the modules of a package import it."""
    package = "._runtime" if spec.sdk.is_embedded else RUNTIME
    return f"{package}.{module}" if module else package


@lru_cache(maxsize=1 << 16)
def class_name(id: str) -> str:
    """The class of a record or a code table."""
    return escape_reserved(id, pascal, _CLASSES)


@lru_cache(maxsize=1 << 16)
def module(id: str) -> str:
    """The module of a record or a code table."""
    return escape_reserved(id, snake, _MODULES)  # a module would hide a function of the package's


@lru_cache(maxsize=1 << 16)
def attribute(id: str) -> str:
    """The attribute of a field; everything `model_…` is pydantic's."""
    return id + "_" if id.startswith(_MODEL) else escape_reserved(id, snake, _ATTRIBUTES)


def member(id: str) -> str:
    """The member of a code or a service."""
    return upper(id)


def edition(id: str) -> str:
    """The member of an edition: `2019` → `V2019`."""
    return "V" + re.sub(r"[^A-Za-z0-9]", "_", id)


def check_names(spec: model.Spec) -> Iterator[Diagnostic]:
    """Names that meet after casing."""
    shared = carriers(spec)
    owners: list[model.Record | model.Envelope | model.CodeTable]
    owners = [*shared.records, *shared.envelopes, *spec.tables]
    classes = [(item.id, class_name(item.id), item.place) for item in owners]
    yield from find_collisions(classes, "Python", msg("classes of the package"))
    modules = [(item.id, module(item.id), item.place) for item in owners]
    yield from find_collisions(modules, "Python", msg("modules of the package"), fold=True)
    editions = [(item.id, edition(item.id), spec.place) for item in spec.editions]
    yield from find_collisions(editions, "Python", msg("editions"))
    services = [(item.id, member(item.id), item.place) for item in spec.services()]
    yield from find_collisions(services, "Python", msg("services"))
    for record in spec.records:
        fields = [(id, attribute(id), place) for id, place in ids_in_code(record.fields)]
        yield from find_collisions(fields, "Python", msg("fields of {record}", record=record.id))
    for table in spec.tables:
        codes = [(id, member(id), place) for id, place in ids_in_code(table.codes)]
        yield from find_collisions(codes, "Python", msg("codes of {table}", table=table.id))


def sorted_names(names: Iterable[str]) -> list[str]:
    """Names as import statements list them: constants, classes, functions."""
    return sorted(names, key=lambda name: (not name.isupper(), not name[:1].isupper(), name))


def release(version: str) -> str:
    """A semantic version as Python packages write it (PEP 440): `1.2.0-alpha.1` is `1.2.0a1`."""
    return str(Version(version))


def distribution(package: str) -> str:
    """The name of the distribution of a package."""
    return package.replace(".", "-")


def wheel(package: str, version: str) -> str:
    """The file name of its wheel."""
    return f"{distribution(package).replace('-', '_')}-{release(version)}-py3-none-any.whl"
