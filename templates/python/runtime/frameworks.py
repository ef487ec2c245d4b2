"""Where pydantic meets the judge: plain validators over the code that reads packets.

pydantic is handed a tree or Python values, no bytes; what it refuses is what strict
reading in the newest edition calls an error. No error of pydantic carries an input: it
might be personal data.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from types import NoneType
from typing import TYPE_CHECKING, Annotated, Any, LiteralString, get_args

from pydantic_core import (
    CoreSchema,
    InitErrorDetails,
    PydanticCustomError,
    SchemaSerializer,
    ValidationError,
    core_schema,
)

from .editions import NEWEST
from .findings import ERROR, Finding, Mode, Readings
from .judge import Judge
from .raw import RawJson, plain
from .references import referred
from .table import Table
from .messages import Foreign, Told
from .tree import Document, NotJson, NotPlain, from_python, parse
from .year_month import YearMonth

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler

    from .kinds import Kind, ListOf, Nested
    from .packet import Packet

FROM_CODE = object()
"""The context of validation when a packet is made by calling its class.

There an `int` is a number, not a JSON token.
"""

_NAMED = ContextVar("named", default=False)
"""Whether a framework hands over members by their names in code."""

OPTIONAL = "goitin_optional"
"""Marks the schema of a value that may be absent."""

ITEM: Any = object
"""The annotation of an item of a list, which may not be absent."""


def value_schema(kind: Kind, source: Any) -> CoreSchema:
    """The core schema of a kind that is no record and no list."""
    optional, is_item = _is_optional(source), source is ITEM

    def accept(value: Any, info: core_schema.ValidationInfo) -> Any:
        if value is None or (value == "" and kind.empty_is_absent):
            if optional:
                return None
            if value is None or not (is_item and kind.takes_empty_item):
                rule = "type" if is_item else "required"
                raise _error(_finding(rule, kind))
        return _accepted(kind, value, from_code=info.context is FROM_CODE)

    return core_schema.with_info_plain_validator_function(
        accept,
        serialization=core_schema.plain_serializer_function_ser_schema(
            kind.dump, when_used="json-unless-none"
        ),
        metadata={OPTIONAL: optional},
    )


def list_schema(kind: ListOf, handler: GetCoreSchemaHandler) -> CoreSchema:
    """The core schema of a list: pydantic validates the items, the judge the whole."""
    items = core_schema.tuple_variable_schema(
        handler.generate_schema(Annotated[ITEM, kind.item])
    )
    if kind.min_items is None and kind.max_items is None and kind.unique is None:
        return items

    def check(value: tuple[Any, ...]) -> tuple[Any, ...]:
        judge = Judge(parse(kind.write(value)), Mode.STRICT, NEWEST)
        kind.read(judge.root, judge, ())
        _raise_first(judge)
        return value

    return core_schema.no_info_after_validator_function(check, items)


def nested_schema(kind: Nested) -> CoreSchema:
    """The core schema of a record inside another: its own class validates it.

    That class is built when the first value comes, so records may refer to each other
    in chains and circles of any length.
    """

    def accept(value: Any, info: core_schema.ValidationInfo) -> Any:
        validator = kind.table.model.__pydantic_validator__
        return validator.validate_python(
            value, context=info.context, from_attributes=_NAMED.get()
        )

    return core_schema.with_info_plain_validator_function(accept)


def optional_schema(schema: CoreSchema, source: Any) -> CoreSchema:
    """The schema, or null where the annotation allows None."""
    return core_schema.nullable_schema(schema) if _is_optional(source) else schema


def raw_schema() -> CoreSchema:
    """The core schema of JSON that is kept as it came, such as an unknown member."""

    def accept(value: Any) -> RawJson:
        try:
            raw = isinstance(value, RawJson)
            document = parse(value.text) if raw else Document(from_python(value))
        except NotJson:
            raise PydanticCustomError("json", "Not exactly one valid JSON document.") from None
        return document.raw((), document.root)

    return core_schema.no_info_plain_validator_function(accept)


def finding_schema() -> CoreSchema:
    """The core schema of a finding: its written form, or a finding."""

    def accept(value: Any) -> Finding:
        try:
            return value if isinstance(value, Finding) else Finding.from_dict(value)
        except ValueError:
            what = "Not a finding in its written form."
        raise PydanticCustomError("finding", what)

    return core_schema.no_info_plain_validator_function(
        accept,
        serialization=core_schema.plain_serializer_function_ser_schema(
            Finding.to_dict, when_used="json"
        ),
    )


def readings_schema() -> CoreSchema:
    """The core schema of the readings of a list, which are written as one."""
    return core_schema.is_instance_schema(
        Readings,
        serialization=core_schema.plain_serializer_function_ser_schema(
            tuple, when_used="json"
        ),
    )


def written_as_itself(model: type[Packet], schema: Any) -> CoreSchema:
    """The schema of a class, which writes a packet by its own class and its own keys.

    A field may be declared as a packet of any kind; in JSON there are no other names
    than those of the wire.
    """

    def write(value: Any, handler: Any, info: core_schema.SerializationInfo) -> Any:
        own = type(value)
        if own is not model and hasattr(own, "__record__"):
            return _by_its_class(value, info)
        members = handler(value)
        if info.mode != "json" or not hasattr(own, "__record__"):
            return members
        table = Table.of(own)
        if info.by_alias is False:
            keys = {field.name: field.wire for field in table.fields}
            members = {keys.get(name, name): item for name, item in members.items()}
        return _with_sent(table, members, info) if table.sent else members

    schema["serialization"] = core_schema.wrap_serializer_function_ser_schema(
        write, info_arg=True
    )
    return schema  # type: ignore[no-any-return]


def _with_sent(table: Table, members: dict[str, Any], info: Any) -> dict[str, Any]:
    """The members, and in their places the keys that are always sent."""
    made = dict(members)
    excluded, included = info.exclude or (), info.include
    for field in table.sent:
        is_left_out = field.name in excluded or field.wire in excluded
        is_asked = included is None or field.name in included or field.wire in included
        if field.wire not in made and is_asked and not is_left_out:
            made[field.wire] = plain(field.empty)
    order = [field.wire for field in table.fields]
    known = {wire: made.pop(wire) for wire in order if wire in made}
    return known | made


def _by_its_class(value: Packet, info: Any) -> Any:
    return type(value).__pydantic_serializer__.to_python(
        value,
        mode=info.mode,
        include=info.include,
        exclude=info.exclude,
        by_alias=info.by_alias,
        exclude_unset=info.exclude_unset,
        exclude_defaults=info.exclude_defaults,
        exclude_none=info.exclude_none,
        context=info.context,
    )


def judged(
    model: type[Packet],
    data: Any,
    handler: core_schema.ValidatorFunctionWrapHandler,
    context: Any,
) -> Any:
    """Validate a whole record.

    What a framework parsed is read as it stands, by the reader of packets. Values from
    code go field by field, then the judge says what is missing and what breaks a rule.
    """
    if isinstance(data, model):
        return data
    if not hasattr(model, "__record__"):
        what = "Read a packet with the class of its record."
        raise refusal(model, "class", what, [""])
    if context is not FROM_CODE and not _NAMED.get() and isinstance(data, Mapping):
        return _read(model, data)
    failure = None
    try:
        value = handler(_by_wire(model, data))
    except ValidationError as error:
        failure = masked(model, error, named=True)
    if failure is not None:
        # Raised out here it has no context, which would carry the input.
        raise failure
    judge = Judge(Document(None), Mode.STRICT, NEWEST)
    Table.of(model).whole(value, judge)
    _raise_all(model, judge)
    return value


def _read(model: type[Packet], data: Mapping[str, Any]) -> Any:
    from . import gathering  # whose quick way needs the kinds, which need this module

    root, what = None, Foreign("", "")
    try:
        root = from_python(data)
    except NotPlain as error:
        what = Foreign(error.path, error.what)
    if root is None:
        finding = Finding.later("", "json", ERROR, what, None)
        raise _refused(model, (finding,))
    judge = Judge(Document(root), Mode.STRICT, NEWEST)
    value = gathering.record(Table.of(model), root, judge, ())
    _raise_all(model, judge)
    return value


def _raise_all(model: type[Packet], judge: Judge) -> None:
    if judge.errors:
        raise _refused(model, judge.findings())


def _refused(model: type[Packet], found: Sequence[Finding]) -> ValidationError:
    """An error that says what is one; warnings travel with the errors they stand by."""
    details: list[InitErrorDetails] = []
    context: dict[str, Any] = {}
    waiting: list[dict[str, Any]] = []
    for item in found:
        if item.severity is not ERROR:
            waiting.append(item.to_dict())
            continue
        context = {"finding": item.to_dict()}
        if waiting:
            context["before"], waiting = waiting, []
        details.append(_detail(item, context))
    if waiting:
        context["after"] = waiting
        details[-1] = _detail(
            [item for item in found if item.severity is ERROR][-1], context
        )
    return ValidationError.from_exception_data(model.__name__, details, hide_input=True)


def _detail(finding: Finding, context: dict[str, Any]) -> InitErrorDetails:
    what = PydanticCustomError(finding.rule, finding.message_en, context)
    loc = tuple(_part(part) for part in finding.path.split("/")[1:])
    return InitErrorDetails(type=what, loc=loc, input=None)


def _part(part: str) -> str | int:
    """A part of a pointer as a framework says it."""
    text = part.replace("~1", "/").replace("~0", "~")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else text


def replaced(packet: Packet, changes: Mapping[str, Any]) -> Any:
    """The same record with other values, unknown members kept."""
    model = type(packet)
    refuse_strange(model, changes)
    table = Table.of(model)
    names = {field.wire: field.name for field in table.fields}
    said = {names.get(name, name): value for name, value in changes.items()}
    value = model(**{**_present(packet, table), **said})
    object.__setattr__(value, "__pydantic_extra__", dict(packet.unknown))
    return value


def _present(packet: Packet, table: Table) -> dict[str, Any]:
    members = packet.__dict__
    return {
        field.name: item
        for field in table.fields
        if (item := members.get(field.name)) is not None
    }


def refuse_strange(model: type[Packet], members: Mapping[str, Any]) -> None:
    """Refuse names that no field has: they would travel as unknown members."""
    known = model.__pydantic_fields__
    keys = {field.alias for field in known.values()}
    strange = [name for name in members if name not in known and name not in keys]
    if strange:
        raise refusal(model, "unknown", "The record has no such field.", strange)


@contextmanager
def naming(by_name: bool | None) -> Iterator[None]:
    """Whether members come by their names in code, for as long as it is asked."""
    token = _NAMED.set(bool(by_name))
    try:
        yield
    finally:
        _NAMED.reset(token)


def parsed(model: type[Packet], data: str | bytes | bytearray) -> Any:
    """The tree of JSON text, for a framework's own validation."""
    document = None
    # An error raised while another is handled would carry that one's text.
    with suppress(NotJson):
        document = parse(data)
    if document is None or document.bom:
        raise refusal(model, "json", "Not exactly one valid JSON document.", [""])
    return document.root


def without_input(model: type[Packet], act: Callable[..., None], *given: Any) -> None:
    """Do something; what it raises does not carry what was given."""
    failure = None
    try:
        act(*given)
    except ValidationError as error:
        failure = masked(model, error)
    if failure is not None:
        raise failure


def _by_wire(model: type[Packet], data: Any) -> Any:
    """Members by their keys, which all versions of pydantic take."""
    if not isinstance(data, dict):
        return data
    keys = {field.name: field.wire for field in Table.of(model).fields}
    return {keys.get(name, name): item for name, item in data.items()}


def masked(
    model: type[Packet], error: ValidationError, *, named: bool = False
) -> ValidationError:
    """The same errors without what was put in; `named`: by the names in code."""
    names: dict[Any, str] = {}
    if named:
        names = {field.wire: field.name for field in Table.of(model).fields}
    details = [
        InitErrorDetails(
            type=PydanticCustomError(item["type"], item["msg"], _found(item)),
            loc=(
                *(names.get(part, part) for part in item["loc"][:1]),
                *item["loc"][1:],
            ),
            input=None,
        )
        for item in error.errors(include_url=False, include_input=False)
    ]
    return ValidationError.from_exception_data(model.__name__, details, hide_input=True)


def _found(item: Any) -> dict[str, Any] | None:
    """What an error of ours says in full; what others carry may be a value."""
    context = item.get("ctx", {})
    return context if "finding" in context else None


def refusal(
    model: type[Packet], rule: LiteralString, sentence: LiteralString, names: list[str]
) -> ValidationError:
    """An error of our own, about some members or about the whole."""
    what = PydanticCustomError(rule, sentence)
    details = [
        InitErrorDetails(type=what, loc=(name,) if name else (), input=None)
        for name in names
    ]
    return ValidationError.from_exception_data(model.__name__, details, hide_input=True)


def link(model: type[Packet]) -> None:
    """Put the classes a record refers to where pydantic resolves its annotations.

    They are imported on first use.
    """
    for other in referred(model):
        for ancestor in model.__mro__:
            if "__record__" in ancestor.__dict__ or ancestor is model:
                names = vars(sys.modules[ancestor.__module__])
                names.setdefault(other.__name__, other)


def _is_optional(source: Any) -> bool:
    return NoneType in get_args(source)


def _accepted(kind: Kind, value: Any, *, from_code: bool) -> Any:
    native = isinstance(value, kind.native) or (
        from_code and type(value) in kind.ambiguous
    )
    what = ""
    try:
        if native:
            value = kind.adapted(value)
        document = parse(kind.write(value)) if native else Document(from_python(value))
    except NotJson:
        what = "type"
    except ValueError as error:
        what = str(error)
    if what == "type":
        raise _error(_finding("type", kind))
    if what:
        raise PydanticCustomError("format", "{what}", {"what": what})
    judge = Judge(document, Mode.STRICT, NEWEST)
    result = kind.read(document.root, judge, ())
    _raise_first(judge)
    if native and not kind.same(result, value):
        raise _error(_finding("format", kind))
    return result


def _raise_first(judge: Judge) -> None:
    for finding in judge.findings():
        if finding.severity is ERROR:
            raise _error(finding)


def _finding(rule: str, kind: Kind) -> Finding:
    told = kind.told["format"] if rule in ("type", "format") else Told(rule)
    return Finding.later("", rule, ERROR, told, kind)


def _error(finding: Finding) -> PydanticCustomError:
    return PydanticCustomError(
        finding.rule,
        finding.message_en,
        {"finding": finding.to_dict()},
    )


def _writes(kind: type, function: Callable[[Any], Any]) -> None:
    """Tell pydantic's writer how to write a value where no schema says so."""
    written = core_schema.plain_serializer_function_ser_schema(
        function, when_used="json"
    )
    schema = core_schema.any_schema(serialization=written)
    kind.__pydantic_serializer__ = SchemaSerializer(schema)  # type: ignore[attr-defined]


_writes(Finding, Finding.to_dict)
_writes(RawJson, lambda raw: plain(raw.text))
_writes(Readings, tuple)
_writes(YearMonth, str)
