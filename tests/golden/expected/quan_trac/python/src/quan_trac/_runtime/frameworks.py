"""Where pydantic meets the judge: plain validators over the code that reads packets.

pydantic is handed a tree or Python values, no bytes; what it refuses is what strict
reading in the newest edition calls an error. No error of pydantic carries an input: it
might be personal data.
"""

from __future__ import annotations

import json
import sys
from types import NoneType
from typing import TYPE_CHECKING, Annotated, Any, LiteralString, get_args

from pydantic_core import (
    CoreSchema,
    InitErrorDetails,
    PydanticCustomError,
    ValidationError,
    core_schema,
)

from .editions import NEWEST
from .findings import ERROR, Finding, Mode
from .judge import Judge
from .messages import sentence
from .raw import RawJson
from .references import referred
from .table import Table
from .tree import Document, NotJson, from_python, parse

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler

    from .kinds import Kind, ListOf, Nested
    from .packet import Packet

FROM_CODE = object()
"""The context of validation when a packet is made by calling its class.

There an `int` is a number, not a JSON token.
"""

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
                raise _error(Finding("", rule, ERROR, kind))
        return _accepted(kind, value, from_code=info.context is FROM_CODE)

    return core_schema.with_info_plain_validator_function(
        accept,
        serialization=core_schema.plain_serializer_function_ser_schema(
            kind.dump, when_used="json-unless-none"
        ),
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
        by_name = info.context is FROM_CODE
        return validator.validate_python(value, context=info.context, by_name=by_name)

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
            raise PydanticCustomError("json", "Not one valid JSON text.") from None
        return document.raw((), document.root)

    return core_schema.no_info_plain_validator_function(accept)


def judged(
    model: type[Packet], data: Any, handler: core_schema.ValidatorFunctionWrapHandler
) -> Any:
    """Validate a whole record.

    Pydantic field by field, then the judge what is missing and the rules.
    """
    table = Table.of(model)
    if isinstance(data, dict) and "" in data.values():
        data = _filled(table, data)
    failure = None
    try:
        value = handler(data)
    except ValidationError as error:
        failure = masked(model, error)
    if failure is not None:
        # Raised out here it has no context, which would carry the input.
        raise failure
    judge = Judge(Document(None), Mode.STRICT, NEWEST)
    table.whole(value, judge)
    details = [
        InitErrorDetails(
            type=_error(item), loc=tuple(item.path.split("/")[1:]), input=None
        )
        for item in judge.findings()
        if item.severity is ERROR
    ]
    if details:
        raise ValidationError.from_exception_data(
            model.__name__, details, hide_input=True
        )
    return value


def masked(model: type[Packet], error: ValidationError) -> ValidationError:
    """The same errors without what was put in."""
    details = [
        InitErrorDetails(
            type=PydanticCustomError(item["type"], item["msg"]),
            loc=item["loc"],
            input=None,
        )
        for item in error.errors(
            include_url=False, include_context=False, include_input=False
        )
    ]
    return ValidationError.from_exception_data(model.__name__, details, hide_input=True)


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


def plain(text: str) -> Any:
    """The plain Python value of a JSON text."""
    return json.loads(text)


def _filled(table: Table, members: dict[str, Any]) -> dict[str, Any]:
    """The members less those that are empty where a value is asked.

    They are missing; empty texts of kinds that take them for absent are so anyway.
    """
    empty = [
        field
        for field in table.fields
        if field.required
        and not field.kind.empty_is_absent
        and members.get(field.wire) == ""
    ]
    if not empty:
        return members
    try:
        node: Any = from_python(members)
    except NotJson:
        return members
    judge = Judge(Document(node), Mode.STRICT, NEWEST).muted()
    missing = {item.wire for item in empty if table.is_asked(item, node, judge)}
    return {key: item for key, item in members.items() if key not in missing}


def _is_optional(source: Any) -> bool:
    return NoneType in get_args(source)


def _accepted(kind: Kind, value: Any, *, from_code: bool) -> Any:
    native = isinstance(value, kind.native) or (
        from_code and type(value) in kind.ambiguous
    )
    try:
        document = parse(kind.write(value)) if native else Document(from_python(value))
    except NotJson:
        raise _error(Finding("", "type", ERROR, kind)) from None
    judge = Judge(document, Mode.STRICT, NEWEST)
    result = kind.read(document.root, judge, ())
    _raise_first(judge)
    if native and not kind.same(result, value):
        raise _error(Finding("", "format", ERROR, kind))
    return result


def _raise_first(judge: Judge) -> None:
    for finding in judge.findings():
        if finding.severity is ERROR:
            raise _error(finding)


def _error(finding: Finding) -> PydanticCustomError:
    return PydanticCustomError(finding.rule, sentence(finding, 1))
