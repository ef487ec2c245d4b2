"""Names of TypeScript: classes, properties, members of code tables, what a package exports; a name that is taken gets `_` behind it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from goitin.diagnostics.diagnostic import Diagnostic, SourceLocation
from goitin.diagnostics.message import msg
from goitin.model import CodeTable, Date, DateTime, Envelope, Moment, Month, Record, Spec, Time
from goitin.model.carriers import carriers, way_to
from goitin.model.naming import camel, escape_reserved, find_collisions, ids_in_code, pascal, words

RUNTIME = "@goitin/runtime"
"""The package of the runtime, which all SDKs share."""

MOMENTS: dict[type[Moment], str] = {
    Date: "LocalDate",
    DateTime: "LocalDateTime",
    Month: "YearMonth",
    Time: "LocalTime",
}
"""Points in time: their class of the runtime."""


PUBLIC_VALUES = (
    *(
        "Catalog",
        "Catalogs",
        "Decimal",
        "Finding",
        "InvalidPacketError",
        "LocalDate",
        "LocalDateTime",
        "LocalTime",
        "MessageStream",
    ),
    *("Packet", "RawJson", "YearMonth", "decodeBase64"),
)
"""What of the runtime a user of the package touches, and the package exports again."""

PUBLIC_TYPES = (
    *(
        "Bilingual",
        "Changes",
        "Citation",
        "CodeEntry",
        "CodeTable",
        "CsvOptions",
        "FieldLabel",
        "FindingForm",
        "Init",
        "ListReading",
    ),
    *(
        "MessageKind",
        "MessageOptions",
        "MessageReading",
        "Mode",
        "Preset",
        "ReadOptions",
        "Reading",
        "RecordInfo",
    ),
    *("Service", "Severity", "StreamOptions", "UsedList"),
)
"""The same of types."""

OWN_EXPORTS = ("Edition", "ServiceId", "readMessage", "regulation", "streamMessage")
"""What every package has of its own regulation."""

MESSAGES = ("request", "response", "bareResponse")
"""Members of a service, for its messages in their order."""

_KEYWORDS = words("""
    arguments await break case catch class const continue debugger default delete do else enum eval export extends false
    finally for function if implements import in instanceof interface let new null package private protected public return
    static super switch this throw true try typeof var void while with yield
""")
_OF_EVERY_OBJECT = words("""
    constructor hasOwnProperty isPrototypeOf propertyIsEnumerable then toJSON toLocaleString toString valueOf
""")
OF_EVERY_PACKET = _OF_EVERY_OBJECT | words("equals record toJson toJsonString unknown validate with")
"""Members of every record, as the runtime lists them, too: it makes the same names of ids."""

_OF_EVERY_TABLE = _OF_EVERY_OBJECT | words("catalog codes entry id isKnown isOpen label")

# What generated modules import or name, and what everybody's code has without an import.
_CLASSES = (
    frozenset({*PUBLIC_VALUES, *PUBLIC_TYPES, *OWN_EXPORTS})
    | words("MessageReader Regulation T")
    | words("""
        Array ArrayBuffer BigInt Boolean DataView Date Error Function Infinity Intl Iterator JSON Map Math NaN Number Object
        Promise Proxy Readonly Record Reflect RegExp Required Set String Symbol Uint8Array WeakMap WeakSet
    """)
)
_CONSTANTS = (
    _KEYWORDS | {*PUBLIC_VALUES, *OWN_EXPORTS} | words("document service services messageInfo undefined")
)


def runtime(spec: Spec, path: str) -> str:
    """The runtime as a module imports it.

    Args:
        spec: The specification.
        path: The module, below the sources.

    """
    return relative(path, "runtime/index") if spec.sdk.is_embedded else RUNTIME


def relative(path: str, module: str) -> str:
    """A module of the package as another imports it; both are paths below the sources without their ending."""
    return f"{'../' * path.count('/') or './'}{module}.js"


@lru_cache(maxsize=1 << 16)
def class_name(id: str) -> str:
    """The class of a record, or the type and constant of a code table."""
    return escape_reserved(id, pascal, _CLASSES)


@lru_cache(maxsize=1 << 16)
def property_name(id: str) -> str:
    """The property of a field; the runtime makes the same name of the same id."""
    return escape_reserved(id, camel, OF_EVERY_PACKET)


@lru_cache(maxsize=1 << 16)
def member(id: str) -> str:
    """The member of a code table for a code."""
    return escape_reserved(id, camel, _OF_EVERY_TABLE)


@lru_cache(maxsize=1 << 16)
def constant(id: str) -> str:
    """The constant of a service, or of a message that has no class of its own."""
    return escape_reserved(id, camel, _CONSTANTS)


def message_name(spec: Spec, id: str) -> str:
    """What tests of the package call a record: its class, or where it has none of its own its service and what it is there."""
    way = way_to(spec, id)
    if way is None:
        return class_name(id)
    service, at = way
    return f"{constant(service.id)}.{MESSAGES[at]}"


def check_names(spec: Spec) -> Iterator[Diagnostic]:
    """Names of a specification that meet in TypeScript."""
    shared = carriers(spec)
    owners: list[Record | Envelope] = [*shared.records, *shared.envelopes]
    classes: list[Record | Envelope | CodeTable] = [*spec.tables, *owners]
    yield from _meeting(
        ((item.id, class_name(item.id), item.place) for item in classes), msg("classes of the package")
    )
    services = ((item.id, constant(item.id), item.place) for item in spec.services())
    yield from _meeting(services, msg("services"))
    for owner in owners:
        fields = ((id, property_name(id), place) for id, place in ids_in_code(owner.fields))
        yield from _meeting(fields, msg("record {name}", name=class_name(owner.id)))
    for table in spec.tables:
        codes = ((id, member(id), place) for id, place in ids_in_code(table.codes))
        yield from _meeting(codes, msg("code table {name}", name=class_name(table.id)))


def _meeting(names: Iterable[tuple[str, str, SourceLocation]], scope: str) -> Iterable[Diagnostic]:
    return find_collisions(names, "TypeScript", scope)
