"""What all kinds of values share.

How they are read and written, and how pydantic meets them.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar

from .. import frameworks, json_schema
from ..editions import NEWEST, number
from ..findings import ERROR, WARNING, Severity
from ..judge import BAD, Judge
from ..messages import Pair, Told, Words, met, of_type
from ..raw import plain
from ..tree import Node, Spot, quoted

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
    from pydantic_core import CoreSchema

    from ..wire import About, Wire

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

    field: Wire | None = None
    record: About | None = None

    def __init__(self, warns: str = "") -> None:
        self._warns = frozenset(warns.split())

    def bind(self, field: Wire, record: About) -> None:
        """Learn which field of which record this is, for the sentences of findings."""
        self.field, self.record = field, record

    def read(self, node: Node, judge: Judge, spot: Spot) -> Any:
        """Give the value of a node that is there, or `BAD`.

        Every finding goes to the judge.
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

    def miss(self, rule: str, node: Node, judge: Judge, spot: Spot) -> Any:
        """Report a node that is not of this kind.

        Kinds that accept other forms try them first.
        """
        if rule == "type":
            told = Told("type", {"expected": self.asked, "met": met(node)})
        else:
            told = self.told[rule]
        judge.add(spot, rule, ERROR, told, self)
        return BAD

    def json_schema(self) -> dict[str, Any]:
        """The JSON Schema of the value, with the constraints that are errors."""
        return {"type": "string"}

    def dump(self, value: Any) -> Any:
        """The value as pydantic's JSON writer is to see it."""
        return plain(self.write(value))

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return frameworks.value_schema(self, source)

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        metadata: Any = schema.get("metadata") or {}
        made = self.json_schema()
        if metadata.get(frameworks.OPTIONAL):
            return json_schema.optional(made, empty=self.may_be_empty())
        return made

    def may_be_empty(self) -> bool:
        """Whether `""` may stand for no value, if only with a warning."""
        field = self.field
        if self.empty_is_absent or field is None or field.required is not WARNING:
            return self.empty_is_absent
        return number(field.until, NEWEST) == NEWEST
