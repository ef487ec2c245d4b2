"""Where pydantic meets the reader: plain validators over the code that reads packets.

pydantic is handed a tree or Python values, no bytes; what it refuses is what strict
reading in the newest edition calls an error. No error of pydantic carries an input: it
might be personal data.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from typing import Any, LiteralString

from pydantic import BaseModel
from pydantic_core import (
    CoreSchema,
    InitErrorDetails,
    PydanticCustomError,
    SchemaSerializer,
    ValidationError,
    core_schema,
)

from . import gathering
from .document import Document, parse
from .findings import ERROR, Finding, Mode
from .raw import RawJson, from_python, plain
from .readings import Readings
from .references import referred
from .sentences import Foreign
from .state import ReadState
from .table import Table
from .tree import NotJson, NotPlain
from .validation import FROM_CODE, is_named
from .year_month import YearMonth


def written_as_itself(model: type[BaseModel], schema: Any) -> CoreSchema:
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


def _by_its_class(value: BaseModel, info: Any) -> Any:
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
    model: type[BaseModel],
    data: Any,
    handler: core_schema.ValidatorFunctionWrapHandler,
    context: Any,
) -> Any:
    """Validate a whole record.

    What a framework parsed is read as it stands, by the reader of packets. Values from
    code go field by field, then the table says what is missing and what breaks a rule.
    """
    if isinstance(data, model):
        return data
    if not hasattr(model, "__record__"):
        what = "Read a packet with the class of its record."
        raise refusal(model, "class", what, [""])
    if context is not FROM_CODE and not is_named() and isinstance(data, Mapping):
        return _read(model, data)
    failure = None
    try:
        value = handler(_by_wire(model, data))
    except ValidationError as error:
        failure = masked(model, error, named=True)
    if failure is not None:
        # Raised out here it has no context, which would carry the input.
        raise failure
    table = Table.of(model)
    newest = table.info.regulation.newest
    state = ReadState(Document(None), Mode.STRICT, newest, chooses=True)
    table.whole(value, state)
    _raise_all(model, state)
    return value


def _read(model: type[BaseModel], data: Mapping[str, Any]) -> Any:
    root, what = None, Foreign("", "")
    try:
        root = from_python(data)
    except NotPlain as error:
        what = Foreign(error.path, error.what)
    if root is None:
        finding = Finding.deferred("", "json", ERROR, what, None)
        raise _refused(model, (finding,))
    table = Table.of(model)
    newest = table.info.regulation.newest
    state = ReadState(Document(root), Mode.STRICT, newest, chooses=True)
    value = gathering.record(table, root, state, ())
    _raise_all(model, state)
    return value


def _raise_all(model: type[BaseModel], state: ReadState) -> None:
    if state.errors:
        raise _refused(model, state.findings())


def _refused(model: type[BaseModel], found: Sequence[Finding]) -> ValidationError:
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


def replaced(packet: BaseModel, changes: Mapping[str, Any]) -> Any:
    """The same record with other values, unknown members kept."""
    model = type(packet)
    refuse_strange(model, changes)
    table = Table.of(model)
    names = {field.wire: field.name for field in table.fields}
    said = {names.get(name, name): value for name, value in changes.items()}
    value = model(**{**_present(packet, table), **said})
    object.__setattr__(
        value, "__pydantic_extra__", dict(packet.__pydantic_extra__ or {})
    )
    return value


def _present(packet: BaseModel, table: Table) -> dict[str, Any]:
    members = packet.__dict__
    return {
        field.name: item
        for field in table.fields
        if (item := members.get(field.name)) is not None
    }


def refuse_strange(model: type[BaseModel], members: Mapping[str, Any]) -> None:
    """Refuse names that no field has: they would travel as unknown members."""
    known = model.__pydantic_fields__
    keys = {field.alias for field in known.values()}
    strange = [name for name in members if name not in known and name not in keys]
    if strange:
        raise refusal(model, "unknown", "The record has no such field.", strange)


def parsed(model: type[BaseModel], data: str | bytes | bytearray) -> Any:
    """The tree of JSON text, for a framework's own validation."""
    document = None
    # An error raised while another is handled would carry that one's text.
    with suppress(NotJson):
        document = parse(data)
    if document is None or document.bom:
        raise refusal(model, "json", "Not exactly one valid JSON document.", [""])
    return document.root


def without_input(
    model: type[BaseModel], act: Callable[..., None], *given: Any
) -> None:
    """Do something; what it raises does not carry what was given."""
    failure = None
    try:
        act(*given)
    except ValidationError as error:
        failure = masked(model, error)
    if failure is not None:
        raise failure


def _by_wire(model: type[BaseModel], data: Any) -> Any:
    """Members by their keys, which all versions of pydantic take."""
    if not isinstance(data, dict):
        return data
    keys = {field.name: field.wire for field in Table.of(model).fields}
    return {keys.get(name, name): item for name, item in data.items()}


def masked(
    model: type[BaseModel], error: ValidationError, *, named: bool = False
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
    model: type[BaseModel],
    rule: LiteralString,
    sentence: LiteralString,
    names: list[str],
) -> ValidationError:
    """An error of our own, about some members or about the whole."""
    what = PydanticCustomError(rule, sentence)
    details = [
        InitErrorDetails(type=what, loc=(name,) if name else (), input=None)
        for name in names
    ]
    return ValidationError.from_exception_data(model.__name__, details, hide_input=True)


def link(model: type[BaseModel]) -> None:
    """Put the classes a record refers to where pydantic resolves its annotations.

    They are imported on first use.
    """
    for other in referred(model):
        for ancestor in model.__mro__:
            if "__record__" in ancestor.__dict__ or ancestor is model:
                names = vars(sys.modules[ancestor.__module__])
                names.setdefault(other.__name__, other)


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
