"""What all kinds of values share: constraints on texts and numbers, accepted deviations, and how pydantic meets them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Any, ClassVar

from .. import frameworks
from ..findings import ERROR, WARNING, Severity
from ..judge import BAD, Judge
from ..tree import Node, Spot, quoted
from ..tree import Number as Token

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
    from pydantic_core import CoreSchema

    from ..wire import About, Wire

INTEGER = re.compile(r"-?(?:0|[1-9][0-9]*)", re.ASCII).fullmatch


class Form(StrEnum):
    """How a number or a code stands in JSON; with `EITHER` both are exact."""

    TEXT = "text"
    NUMBER = "number"
    EITHER = "either"


class Kind:
    """One kind of value with the constraints of the field that has it.

    A constraint named in `warns` only warns. `accepts` are other forms that tolerant reading takes.
    """

    empty_is_absent: bool = True
    """Whether `""` means that there is no value."""
    phrase: str
    """The kind as sentences say it, such as `datetime(yyyyMMddHHmmss)`."""
    native: ClassVar[tuple[type, ...]] = ()
    """Python types of values that cannot come from JSON."""
    ambiguous: ClassVar[tuple[type, ...]] = ()
    """Python types of values that in JSON would be something else; taken only from code."""

    field: Wire | None = None
    record: About | None = None

    def __init__(
        self,
        *,
        min_length: int | None = None,
        max_length: int | None = None,
        pattern: str | None = None,
        min: str | None = None,
        max: str | None = None,
        fixed: str | None = None,
        warns: Sequence[str] = (),
        accepts: Sequence[Kind] = (),
    ) -> None:
        self.min_length, self.max_length = min_length, max_length
        self.pattern = pattern
        self.min, self.max = min, max
        self.fixed = fixed
        self.warns = frozenset(warns)
        self.accepts = accepts
        self.constrained = not (min_length is max_length is pattern is fixed is None)
        self.ranged = not (min is max is None)
        self._match: Callable[[str], object] | None = None

    def bind(self, field: Wire, record: About) -> None:
        """Learn which field of which record this is, for the sentences of findings."""
        self.field, self.record = field, record

    def read(self, node: Node, judge: Judge, spot: Spot) -> Any:
        """Give the value of a node that is there, or `BAD`; every finding goes to the judge."""
        raise NotImplementedError

    def write(self, value: Any) -> str:
        """Give the canonical JSON of a value."""
        return quoted(value)

    def text(self, value: Any) -> str:
        """Give the text of a value on the wire, without quotes."""
        written = self.write(value)
        return str(frameworks.plain(written)) if written.startswith('"') else written

    def same(self, value: Any, original: Any) -> bool:
        """Whether a value made in code came back whole from the wire."""
        return bool(value == original)

    def severity(self, rule: str) -> Severity:
        """What breaking a constraint of this kind weighs."""
        return WARNING if rule in self.warns else ERROR

    def miss(self, rule: str, node: Node, judge: Judge, spot: Spot) -> Any:
        """Try the accepted forms for a node that is not of the form; else report it."""
        if judge.tolerant:
            for other in self.accepts:
                quiet = judge.muted()
                value = other.read(node, quiet, spot)
                if value is not BAD and not quiet.errors:
                    judge.form(spot, self)
                    return self.adapt(value)
        judge.add(spot, rule, ERROR, self)
        return BAD

    def adapt(self, value: Any) -> Any:
        """Make a value of an accepted form one of this kind."""
        return value

    def digits(self, node: Node, judge: Judge, spot: Spot) -> Any:
        """What stands where a text is asked: in tolerant reading an integer's digits will do."""
        if judge.tolerant and type(node) is Token and INTEGER(node):
            judge.form(spot, self)
            return str(node)
        return self.miss("type", node, judge, spot)

    def check_text(self, text: str, judge: Judge, spot: Spot) -> None:
        """Judge length, pattern and fixed value of a text as it stands."""
        size = len(text)
        if size < (self.min_length or 0) or (self.max_length is not None and size > self.max_length):
            judge.add(spot, "length", self.severity("length"), self)
        if self.pattern is not None and not (self._match or self._compile())(text):
            judge.add(spot, "pattern", self.severity("pattern"), self)
        if self.fixed is not None and text != self.fixed:
            judge.add(spot, "code", ERROR, self)

    def out_of_range(self, value: float | Decimal) -> bool:
        """Whether a number lies outside the bounds of its field."""
        low, high = self.min, self.max
        return (low is not None and value < Decimal(low)) or (high is not None and value > Decimal(high))

    def _compile(self) -> Callable[[str], object]:
        # Patterns are compiled on first use: an import would pay for all of them.
        self._match = re.compile(self.pattern or "", re.ASCII | re.DOTALL).fullmatch
        return self._match

    def json_schema(self) -> dict[str, Any]:
        """The JSON Schema of the value, with the constraints that are errors."""
        schema: dict[str, Any] = {"type": "string"}
        if "length" not in self.warns:
            schema |= {"minLength": self.min_length, "maxLength": self.max_length}
        if "pattern" not in self.warns and self.pattern is not None:
            schema["pattern"] = f"^(?:{self.pattern})$"
        schema["const"] = self.fixed
        return {key: value for key, value in schema.items() if value is not None}

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return frameworks.value_schema(self, source)

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        return self.json_schema()

    def dump(self, value: Any) -> Any:
        """The value as pydantic's JSON writer is to see it."""
        return frameworks.plain(self.write(value))
