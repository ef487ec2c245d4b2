"""What all kinds of values share.

How they are read and written, and how pydantic meets them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum
from functools import cached_property
from types import NoneType
from typing import TYPE_CHECKING, Any, ClassVar, get_args

from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from .. import json_schema
from ..contract import FieldEntry
from ..demands import may_be_warned
from ..document import Document, parse
from ..expressions import UNREADABLE
from ..findings import (
    DOCUMENT,
    ERROR,
    WARNING,
    FieldLabel,
    Finding,
    Mode,
    Severity,
    SubjectParts,
)
from ..raw import from_python, plain
from ..record_info import RecordInfo
from ..regulation import Regulation
from ..sentences import Pair, Told, Words, met, of_type
from ..state import INVALID, ReadState
from ..tree import Node, NotJson, Pointer, quoted
from ..validation import FROM_CODE, ITEM, OPTIONAL

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler

_FORMS = ("form", "format")
INTEGER = re.compile(r"-?(?:0|[1-9][0-9]*)", re.ASCII).fullmatch


class Form(StrEnum):
    """How a number or a code stands in JSON; with `EITHER` both are exact."""

    TEXT = "text"
    NUMBER = "number"
    EITHER = "either"


class Kind:
    """One kind of value with the constraints of the field that has it.

    A constraint named in `warns` only warns.
    """

    phrase: str
    """The kind as sentences say it, such as `datetime(yyyyMMddHHmmss)`."""
    empty_is_absent: bool = True
    """Whether `""` means that there is no value."""
    takes_empty_item: bool = False
    """Whether `""` as an item of a list is a value."""
    may_be_blank: bool = False
    """Whether a text of blanks only is no value where one is required."""
    native: tuple[type, ...] = ()
    """Python types of values that cannot come from JSON."""
    ambiguous: ClassVar[tuple[type, ...]] = ()
    """Python types of values that in JSON would be something else.

    Taken only from code.
    """

    preset: str | None = None
    """The only value there is; whoever makes a record need not say it."""

    field: FieldEntry | None = None
    record: RecordInfo | None = None

    def __init__(self, warns: str = "") -> None:
        self._warns = frozenset(warns.split())

    def bind(self, field: FieldEntry, record: RecordInfo) -> None:
        """Learn which field of which record this is, for the sentences of findings."""
        self.field, self.record = field, record

    @property
    def regulation(self) -> Regulation:
        """The regulation of the record; the field is bound before anything is read."""
        assert self.record is not None
        return self.record.regulation

    def parts(self, key: str) -> SubjectParts:
        """What sentences call the field, and what the one of this key cites."""
        field, record = self.field, self.record
        if field is None or record is None:
            return DOCUMENT
        asked = field.asked(key)
        own = asked.get("source")
        cited = record.regulation.citation(
            own or field.source or record.source,
            asked.get("confidence") or field.confidence or record.confidence,
            None if own else field.row,
        )
        names = f"{field.wire} ({field.vi})", f"{field.wire} ({field.en})"
        return SubjectParts(FieldLabel(field.wire, field.vi, field.en), cited, names)

    def read(self, node: Node, state: ReadState, pointer: Pointer) -> Any:
        """Give the value of a node that is there, or `INVALID`.

        Every finding goes to the reading's state.
        """
        raise NotImplementedError

    def write(self, value: Any) -> str:
        """Give the canonical JSON of a value."""
        return quoted(value)

    def text(self, value: Any) -> str:
        """Give the text of a value on the wire, without quotes."""
        written = self.write(value)
        return str(plain(written)) if written.startswith('"') else written

    def key(self, value: Any) -> Any:
        """The value as it tells items of a list apart."""
        return self.text(value)

    def operand(self, value: Any) -> Any:
        """The value as the rules of a record compare it: a number or a text."""
        return self.text(value)

    is_list: ClassVar[bool] = False
    """Whether a value has items."""
    holds_records: bool = False
    """Whether a value is a record, or a list of them."""

    def seen(self, item: Any) -> Any:
        """What rules see of an item of a list, or of the record that a value is."""
        return self.operand(item)

    def nodes(self, node: Node, state: ReadState) -> Sequence[Node] | None:
        """What rules look into of a node: its items, or the one record that it is.

        None where there is nothing to look into.
        """
        return None

    def seen_in(self, node: Node, state: ReadState) -> Any:
        """The same of one in a document. `state` is a muted one."""
        value = INVALID if node is None else self.read(node, state, ())
        return UNREADABLE if value is INVALID else self.seen(value)

    def same(self, value: Any, original: Any) -> bool:
        """Whether a value made in code came back whole from the wire."""
        return bool(value == original)

    def adapted(self, value: Any) -> Any:
        """A value made in code, as far as the field can hold it.

        Raises `ValueError` with what to do where that would not be the same value.
        """
        return value

    def words(self) -> Pair:
        """The kind in words: what should stand where something else stands."""
        return of_type(self.phrase)

    @cached_property
    def asked(self) -> Words:
        """The kind as sentences name what is asked."""
        return Words(self.phrase, self.words())

    @cached_property
    def told(self) -> dict[str, Told]:
        """What is said of a form that is not exact, or wrong."""
        return {rule: Told(rule, {"expected": self.asked}) for rule in _FORMS}

    def severity(self, rule: str) -> Severity:
        """What breaking a constraint of this kind weighs."""
        return WARNING if rule in self._warns else ERROR

    def inexact(self, state: ReadState, pointer: Pointer) -> None:
        """Warn of a value that was understood, but is not in its exact form."""
        state.add(pointer, "form", WARNING, self.told["form"], self)

    def miss(self, rule: str, node: Node, state: ReadState, pointer: Pointer) -> Any:
        """Report a node that is not of this kind.

        Kinds that accept other forms try them first.
        """
        if rule == "type":
            told = Told("type", {"expected": self.asked, "met": met(node)})
        else:
            told = self.told[rule]
        state.add(pointer, rule, ERROR, told, self)
        return INVALID

    def json_schema(self) -> dict[str, Any]:
        """The JSON Schema of the value, with the constraints that are errors."""
        return {"type": "string"}

    def dump(self, value: Any) -> Any:
        """The value as pydantic's JSON writer is to see it."""
        return plain(self.write(value))

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        optional, is_item = is_optional(source), source is ITEM

        def accept(value: Any, info: core_schema.ValidationInfo) -> Any:
            if value is None or (value == "" and self.empty_is_absent):
                if optional:
                    return None
                if value is None or not (is_item and self.takes_empty_item):
                    raise error(self.refused("type" if is_item else "required"))
            return self._accepted(value, from_code=info.context is FROM_CODE)

        return core_schema.with_info_plain_validator_function(
            accept,
            serialization=core_schema.plain_serializer_function_ser_schema(
                self.dump, when_used="json-unless-none"
            ),
            metadata={OPTIONAL: optional},
        )

    def _accepted(self, value: Any, *, from_code: bool) -> Any:
        native = isinstance(value, self.native) or (
            from_code and type(value) in self.ambiguous
        )
        what = ""
        try:
            if native:
                value = self.adapted(value)
            document = (
                parse(self.write(value)) if native else Document(from_python(value))
            )
        except NotJson:
            what = "type"
        except ValueError as failure:
            what = str(failure)
        if what == "type":
            raise error(self.refused("type"))
        if what:
            raise PydanticCustomError("format", "{what}", {"what": what})
        result = self.strictly(document)
        if native and not self.same(result, value):
            raise error(self.refused("format"))
        return result

    def strictly(self, document: Document) -> Any:
        """Read a document in the newest edition; raises the first error as pydantic's."""
        state = ReadState(document, Mode.STRICT, self.regulation.newest)
        result = self.read(document.root, state, ())
        for finding in state.findings():
            if finding.severity is ERROR:
                raise error(finding)
        return result

    def refused(self, rule: str) -> Finding:
        """The finding about a value from code that breaks a rule."""
        told = self.told["format"] if rule in ("type", "format") else Told(rule)
        return Finding.deferred("", rule, ERROR, told, self)

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        metadata: Any = schema.get("metadata") or {}
        made = self.json_schema()
        if metadata.get(OPTIONAL):
            return json_schema.optional(made, empty=self.may_be_empty())
        return made

    def may_be_empty(self) -> bool:
        """Whether `""` may stand for no value, if only with a warning."""
        field = self.field
        if self.empty_is_absent or field is None or field.required is None:
            return self.empty_is_absent
        return may_be_warned(field, self.regulation)


def is_optional(source: Any) -> bool:
    """Whether an annotation allows None."""
    return NoneType in get_args(source)


def error(finding: Finding) -> PydanticCustomError:
    """A finding as pydantic raises it."""
    return PydanticCustomError(
        finding.rule,
        finding.message_en,
        {"finding": finding.to_dict()},
    )
