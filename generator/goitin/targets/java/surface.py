"""What others can compile against in a Java SDK: the public members of each file, from the view that its template places."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from goitin.diff.surface import Declared
from goitin.model import Spec
from goitin.rendering.page import OutputFile
from goitin.targets.java.names import class_name, component_name, constant, service_name

_CONSTANTS = "final class"
_LABELS = (("labelVi()", "String"), ("labelEn()", "String"), ("isKnown()", "boolean"))
_MESSAGES = (
    ("REGULATION", "static final Regulation"),
    ("read(byte[])", "static MessageReading"),
    ("read(byte[], ReadOptions)", "static MessageReading"),
    (
        "stream(InputStream, Class<T>, Service<?, ?>, ReadOptions)",
        "static <T extends Packet> MessageStream<T>",
    ),
    ("stream(InputStream, Service<?, ?>, ReadOptions)", "static MessageStream<Packet>"),
    ("feed(Class<T>, Service<?, ?>, ReadOptions)", "static <T extends Packet> MessageFeed<T>"),
    ("feed(Service<?, ?>, ReadOptions)", "static MessageFeed<Packet>"),
)


def declared(page: OutputFile) -> Iterator[Declared]:
    """The public types of a file and their members."""
    for name in page.declared_types or ():
        kind, members = _BY_TEMPLATE[page.template](name, page.view)
        yield Declared(name, kind)
        yield from (Declared(f"{name}.{member}", shape) for member, shape in members)


def names(spec: Spec) -> Iterator[tuple[str, Any]]:
    """`Class` and `Class.member` of what has a place of its own in the specification, with that part."""
    for record in spec.records:
        yield class_name(record.id), record
        yield from ((f"{class_name(record.id)}.{component_name(one.id)}", one) for one in record.fields)
    for table in spec.tables:
        yield class_name(table.id), table
        yield from ((f"{class_name(table.id)}.{constant(one.id)}", one) for one in table.codes)
    yield from ((f"Services.{service_name(one.id)}", one) for one in spec.services())


_Members = tuple[str, list[tuple[str, str]]]


def _record(name: str, view: Mapping[str, Any]) -> _Members:
    fields = [(field.name, field.type) for field in (*view["fields"], *view["former"])]
    reading = (("read", "Reading"), ("readList", "ListReading"))
    return "final class extends Packet", [
        ("TYPE", f"static final RecordType<{name}>"),
        *((f"{field}()", kind) for field, kind in fields),
        *((f"{read}(byte[])", f"static {given}<{name}>") for read, given in reading),
        *((f"{read}(byte[], ReadOptions)", f"static {given}<{name}>") for read, given in reading),
        ("builder()", f"static {name}.Builder"),
        ("toBuilder()", f"{name}.Builder"),
        ("Builder", f"final class extends PacketBuilder<{name}, {name}.Builder>"),
        *((f"Builder.{field}({kind})", f"{name}.Builder") for field, kind in fields),
    ]


def _envelope(name: str, view: Mapping[str, Any]) -> _Members:
    """The class that messages share; `of` are the arguments of its type, in brackets, or nothing."""
    of, bare = view["of"], view["of_bare"]
    made, service = (
        f"{name}.Builder{of}",
        f"Service<{name}{of}, ?>" if view["is_request"] else f"Service<?, {name}{of}>",
    )
    of_any_service = [
        ("builder()", f"static {name}.Builder{bare}"),
        ("read(byte[])", f"static Reading<{name}{bare}>"),
        ("read(byte[], ReadOptions)", f"static Reading<{name}{bare}>"),
    ]
    kind = f"final class {of} extends" if of else "final class extends"
    return f"{kind} Packet", [
        ("ENVELOPE", f"static final Envelope<{name}{view['of_any']}>"),
        *((f"{field.name}()", field.type) for field in view["fields"]),
        (f"builder({service})", f"static {view['declares']}{made}"),
        *([] if view["is_request"] else of_any_service),
        ("toBuilder()", made),
        ("Builder", f"{kind} PacketBuilder<{name}{of}, {made}>"),
        *((f"Builder.{field.name}({field.type})", made) for field in view["set_fields"]),
    ]


def _closed_table(name: str, view: Mapping[str, Any]) -> _Members:
    codes = [(code["name"], "enum constant") for code in view["codes"]]
    codes += [(code["name"], f"static final {name}") for code in view["former"]]
    table = ("TABLE", f"static final CodeTable<{name}>")
    return "enum implements WireValue", [
        *codes,
        table,
        ("code()", "String"),
        *_LABELS,
        ("toString()", "String"),
    ]


def _open_table(name: str, view: Mapping[str, Any]) -> _Members:
    codes = [(code["name"], f"static final {name}") for code in (*view["codes"], *view["former"])]
    table = ("TABLE", f"static final CodeTable<{name}>")
    return "final class extends OpenCode implements WireValue", [
        *codes,
        table,
        ("new(String)", "constructor"),
    ]


def _directions(_: str, view: Mapping[str, Any]) -> _Members:
    return _CONSTANTS, [(item["name"], "static final Direction") for item in view["directions"]]


def _editions(_: str, view: Mapping[str, Any]) -> _Members:
    names = [*(item["name"] for item in view["editions"]), "NEWEST"]
    return _CONSTANTS, [
        ("ALL", "static final List<Edition>"),
        *((one, "static final Edition") for one in names),
    ]


def _messages(_: str, __: Mapping[str, Any]) -> _Members:
    return _CONSTANTS, [*_MESSAGES]


def _services(_: str, view: Mapping[str, Any]) -> _Members:
    services = [
        (item["name"], f"static final Service<{item['request']}, {item['response']}>")
        for item in view["services"]
    ]
    return _CONSTANTS, [("ALL", "static final List<Service<?, ?>>"), *services]


_BY_TEMPLATE: Mapping[str, Callable[[str, Mapping[str, Any]], _Members]] = {
    "java/closed_table.java.jinja": _closed_table,
    "java/directions.java.jinja": _directions,
    "java/editions.java.jinja": _editions,
    "java/envelope.java.jinja": _envelope,
    "java/messages.java.jinja": _messages,
    "java/open_table.java.jinja": _open_table,
    "java/record.java.jinja": _record,
    "java/services.java.jinja": _services,
}
