"""Java's names: classes, components and constants, settled against the words that each scope forbids.

A word that is taken gets `_` behind it, the same at every run.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from goitin.diagnostics.diagnostic import Diagnostic
from goitin.diagnostics.message import msg
from goitin.model import CodeTable, Date, DateTime, Envelope, Moment, Month, Record, Spec, Time
from goitin.model.carriers import carriers, way_to
from goitin.model.naming import camel, escape_reserved, find_collisions, ids_in_code, pascal, upper, words

_KEYWORDS = words("""
    abstract assert boolean break byte case catch char class const continue default do double else enum extends
    false final finally float for goto if implements import instanceof int interface long native new null package
    private protected public return short static strictfp super switch synchronized this throw throws transient
    true try void volatile while yield
""")

_OF_EVERY_RECORD = words("""
    clone equals finalize getClass hashCode notify notifyAll toString wait
    build builder read readList recordType toBuilder toJson unknown validate values
""")

MOMENTS: dict[type[Moment], str] = {
    Date: "LocalDate",
    DateTime: "LocalDateTime",
    Month: "YearMonth",
    Time: "LocalTime",
}
"""Points in time: their class of `java.time`."""

_OF_EVERY_SDK = ("Directions", "Editions", "Messages", "Services")

# A class of the same package hides those of java.lang, and an import hides it.
_SEEN_IN_OUR_CODE = (
    words("""
        Boolean Byte Character Class Comparable Deprecated Double Enum Error Exception Float Integer Iterable Long
        Math Module Number Object Override Package Process Record Runnable Runtime Short String StringBuilder
        SuppressWarnings System Thread Throwable Void
    """)
    | words("BigDecimal JsonValue List Map")
    | set(MOMENTS.values())
    | words("""
        Base64Text Code CodeTable ConformsToSpec Direction Edition Envelope Finding InvalidPacketException JsonAdapters
        ListReading MessageFeed MessageKind MessageReading MessageStream Mode Moments OpenCode Packet PacketBuilder
        RawJson ReadOptions Reading RecordType Regulation Service Severity Values WireValue
    """)
    | words("Builder InputStream T")
    | set(_OF_EVERY_SDK)
)

_MESSAGES = ("request", "response", "bareResponse")
"""What the runtime calls the messages of a service."""

_OF_EVERY_TABLE = frozenset({"TABLE"})

_OF_ALL_SERVICES = frozenset({"ALL"})

_OF_ALL_EDITIONS = frozenset({"ALL", "NEWEST"})

_NO_CONSTANT = re.compile(r"[^A-Za-z0-9]+")


RUNTIME = "vn.goitin.runtime"
"""The package of the runtime, which all SDKs share."""


def runtime(spec: Spec) -> str:
    """The package of the runtime, as generated code names it."""
    return f"{spec.sdk.java_package}.runtime" if spec.sdk.is_embedded else RUNTIME


def frame(file: str, spec: Spec) -> dict[str, str]:
    """What the first lines of every generated file say."""
    return {"file": file, "package": spec.sdk.java_package}


@lru_cache(maxsize=1 << 16)
def class_name(id: str) -> str:
    """The class of a record or code table."""
    return escape_reserved(id, pascal, _SEEN_IN_OUR_CODE)


@lru_cache(maxsize=1 << 16)
def component_name(id: str) -> str:
    """The component of a record, and the setter of its builder."""
    return escape_reserved(id, camel, _KEYWORDS | _OF_EVERY_RECORD)


@lru_cache(maxsize=1 << 16)
def constant(id: str) -> str:
    """The constant of a code."""
    return escape_reserved(id, upper, _OF_EVERY_TABLE)


def service_name(id: str) -> str:
    """The constant of a service."""
    return escape_reserved(id, upper, _OF_ALL_SERVICES)


def edition(id: str) -> str:
    """The constant of an edition: `2019` → `E2019`, `v1.2` → `V1_2`."""
    name = _NO_CONSTANT.sub("_", id).upper()
    return f"E{name}" if not name[:1].isalpha() or name in _OF_ALL_EDITIONS else name


def message_name(spec: Spec, id: str) -> str:
    """What tests of an SDK call a record: its class, or where it has none of its own how a service reaches it, `LAY_DVC.request`."""
    way = way_to(spec, id)
    if way is None:
        return class_name(id)
    service, at = way
    return f"{service_name(service.id)}.{_MESSAGES[at]}"


def check_names(spec: Spec) -> Iterable[Diagnostic]:
    """Say which names meet in Java. Files of classes meet whatever their case."""
    shared = carriers(spec)
    holders: list[Record | Envelope] = [*shared.envelopes, *shared.records]
    types: list[CodeTable | Record | Envelope] = [*spec.tables, *holders]
    own = [(name.lower(), name, spec.place) for name in _OF_EVERY_SDK]
    classes = [(item.id, class_name(item.id), item.place) for item in types]
    yield from find_collisions([*own, *classes], "Java", msg("classes"), fold=True)
    editions = [(item.id, edition(item.id), spec.place) for item in spec.editions]
    yield from find_collisions(editions, "Java", msg("editions"))
    services = [(item.id, service_name(item.id), item.place) for item in spec.services()]
    yield from find_collisions(services, "Java", msg("services"))
    for owner in holders:
        fields = [(id, component_name(id), place) for id, place in ids_in_code(owner.fields)]
        yield from find_collisions(fields, "Java", msg("record {name}", name=class_name(owner.id)))
    for table in spec.tables:
        codes = [(id, constant(id), place) for id, place in ids_in_code(table.codes)]
        yield from find_collisions(codes, "Java", msg("code table {name}", name=class_name(table.id)))
