"""Codes of a table; flags, which are a table of two, and marks, which are one of one."""

from __future__ import annotations

from functools import cached_property, partial
from typing import Any

from ..code_table import CodeTable
from ..findings import ERROR, WARNING, Severity
from ..nearness import BLANKS, near_code, without_zeros
from ..sentences import Pair, Told, Words, of_type
from ..state import INVALID, ReadState
from ..tree import Node, Pointer, quoted
from ..tree import Number as Token
from .base import INTEGER, Form, Kind
from .numbers import whole

_WORDS = {"true": True, "false": False, "1": True, "0": False}


class Code(Kind):
    """A code of a table; what a closed one does not have is an error."""

    def __init__(
        self,
        table: type[CodeTable],
        *,
        closed: bool = False,
        form: Form = Form.TEXT,
        writes: Form | None = None,
    ) -> None:
        super().__init__()
        self.table = table
        self.form = form
        self.empty_is_absent = form is not Form.NUMBER
        self.unknown_is: Severity = ERROR if closed else WARNING
        self.as_text = (
            writes or (Form.TEXT if form is Form.EITHER else form)
        ) is Form.TEXT
        self.native = (table,)
        self.phrase = f"code({table.__table__.id})"
        self._good: dict[int, dict[str, CodeTable]] = {}

    def read(self, node: Node, state: ReadState, pointer: Pointer) -> Any:
        """Give the member of a code; an unknown one is kept with its own text."""
        code, understood = self._code(node, state)
        if code is None or (understood and not state.tolerant):
            return self.miss("type", node, state, pointer)
        if understood:
            self.inexact(state, pointer)
        if self.sizes:
            self.measure(node, state, pointer)
        member = self.good(state.edition).get(code)
        return self._doubtful(code, state, pointer) if member is None else member

    def words(self) -> Pair:
        """The words of the type."""
        return of_type(f"code {self.form}")

    def write(self, value: Any) -> str:
        """Write as text or number, as the specification says.

        What is no number stays text.
        """
        return quoted(value) if self.as_text or not INTEGER(value) else str(value)

    def _code(self, node: Node, state: ReadState) -> tuple[str | None, bool]:
        """The code that is meant, and whether it was not in its exact form."""
        if type(node) is Token:
            code = whole(node.text)
            return code, code != node.text or self.form is Form.TEXT
        if type(node) is not str:
            return None, False
        text = self._mended(node) if state.tolerant else node
        if self.form is not Form.NUMBER:
            return text, text != node
        is_code = text in self.known or INTEGER(text)
        return (text if is_code else None), True

    def _mended(self, text: str) -> str:
        """A code less blanks around it and leading zeros, if only that is in the table."""
        known = self.known
        if text in known:
            return text
        bare = text.strip(BLANKS)
        if bare in known:
            return bare
        short = without_zeros(bare)
        return short if short in known else text

    @cached_property
    def known(self) -> frozenset[str]:
        """The codes of any edition."""
        return frozenset(self.table.__table__.codes)

    def good(self, edition: int) -> dict[str, CodeTable]:
        """The codes nothing is to be said about."""
        good = self._good.get(edition)
        if good is None:
            good = self._good[edition] = {
                str(item): item
                for item in map(self.table.of, self.table.__table__.codes)
                if self._exists(item, edition)
                and not self._is_retired(item, edition)
                and item not in self.dated
            }
        return good

    @cached_property
    def dated(self) -> frozenset[str]:
        """The codes that hold on some days only."""
        codes = self.table.__table__.codes.items()
        return frozenset(code for code, entry in codes if entry.is_dated)

    def judge_day(
        self, value: Any, day: str | None, state: ReadState, pointer: Pointer
    ) -> None:
        """Report a code that does not hold on a day."""
        if self.is_out(value, day):
            table = self.table.__table__
            told = Told("code day", {"table": Words(table.id, table.label)})
            told = told.coded(table.codes[str(value)].authority_code)
            state.add(pointer, "code", self.unknown_is, told, self)

    def is_out(self, value: Any, day: str | None) -> bool:
        """Whether a code does not hold on a day, written as digits; unknown without one."""
        if day is None or value not in self.dated:
            return False
        return not self.table.__table__.codes[str(value)].holds_on(day)

    def _doubtful(self, code: str, state: ReadState, pointer: Pointer) -> CodeTable:
        member = self.table.of(code)
        is_there = self._exists(member, state.edition)
        table = self.table.__table__
        facts: dict[str, Any] = {
            "table": Words(table.id, table.label),
            "edition": self.regulation.editions[state.edition],
        }
        authority = member.authority_code
        if is_there and self.is_out(member, state.day):
            self.judge_day(member, state.day, state, pointer)
            return member
        if is_there and not self._is_retired(member, state.edition):
            return member
        if is_there:
            told = Told("code retired", facts).coded(authority)
            state.add(pointer, "code", WARNING, told, self)
            return member
        if not self._is_private():
            facts["near"] = partial(near_code, code, list(table.codes))
        told = Told("code", facts).coded(authority)
        state.add(pointer, "code", self.unknown_is, told, self)
        return member

    def _exists(self, member: CodeTable, edition: int) -> bool:
        if not member.is_known:
            return False
        number = self.regulation.edition
        return number(member.since, 0) <= edition <= number(member.until, edition)

    def _is_retired(self, member: CodeTable, edition: int) -> bool:
        if member.retired is None:
            return False
        return self.regulation.edition(member.retired.since, 0) <= edition

    def _is_private(self) -> bool:
        """Whether nothing may be said of the value."""
        field, record = self.field, self.record
        return bool(field and field.sensitive) or bool(record and record.private)

    def json_schema(self) -> dict[str, Any]:
        """The codes as `enum` where the table is closed, else as examples."""
        codes: list[Any] = list(self.table.__table__.codes)
        if self.form is Form.NUMBER:
            codes = [int(code) for code in codes if INTEGER(code)]
        kinds = {Form.TEXT: "string", Form.NUMBER: "integer"}
        closed = self.unknown_is is ERROR
        if self.form is Form.EITHER:
            codes += [int(code) for code in codes if INTEGER(code)]
        schema = {"type": kinds.get(self.form, ["string", "integer"])}
        return schema | {"enum" if closed else "examples": codes}


class Flag(Kind):
    """Yes or no: two literals as text, or a JSON boolean."""

    ambiguous = (bool,)

    def __init__(self, true: str | None = None, false: str | None = None) -> None:
        super().__init__()
        self._literals = (
            {} if true is None or false is None else {true: True, false: False}
        )
        self._said = {"true": true or "", "false": false or ""}
        self.empty_is_absent = bool(self._literals)
        self._written = {
            value: quoted(text) for text, value in self._literals.items()
        } or {True: "true", False: "false"}
        self.phrase = f"flag({true}, {false})" if self._literals else "flag"

    def read(self, node: Node, state: ReadState, pointer: Pointer) -> Any:
        """Give the flag of a literal; in tolerant reading of every usual form."""
        flag = self._flag(node, state, pointer)
        if self.sizes and flag is not INVALID:
            self.measure(node, state, pointer)
        return flag

    def _flag(self, node: Node, state: ReadState, pointer: Pointer) -> Any:
        if self._literals:
            if type(node) is str and node in self._literals:
                return self._literals[node]
        elif type(node) is bool:
            return node
        flag = self._usual(node) if state.tolerant else None
        if flag is not None:
            self.inexact(state, pointer)
            return flag
        is_text = self._literals and type(node) is str
        return self.miss("format" if is_text else "type", node, state, pointer)

    def write(self, value: Any) -> str:
        """Write the literal, or the boolean."""
        return self._written[value]

    def words(self) -> Pair:
        """The words of the type."""
        return of_type("flag text", **self._said) if self._literals else of_type("flag")

    @staticmethod
    def _usual(node: Node) -> bool | None:
        if type(node) is bool:
            return node
        text = node.text if type(node) is Token else node
        if type(text) is not str or not text.isascii():
            return None
        return _WORDS.get(text.lower())

    def json_schema(self) -> dict[str, Any]:
        """The two literals, or a boolean."""
        if not self._literals:
            return {"type": "boolean"}
        return {"type": "string", "enum": list(self._literals)}


class Mark(Flag):
    """Yes as one text; no is no value, whoever makes the record."""

    def __init__(self, true: str) -> None:
        Kind.__init__(self)
        self._true = true
        self.phrase = f"mark({true})"

    def _flag(self, node: Node, state: ReadState, pointer: Pointer) -> Any:
        if type(node) is str and node == self._true:
            return True
        if state.tolerant and self._usual(node):
            self.inexact(state, pointer)
            return True
        rule = "format" if type(node) is str else "type"
        return self.miss(rule, node, state, pointer)

    def is_nothing(self, value: Any, *, from_code: bool) -> bool:
        """Whether a value is none; from code no is none, too."""
        if from_code and value is False:
            return True
        return super().is_nothing(value, from_code=from_code)

    def write(self, value: Any) -> str:
        """Write the text."""
        if value is not True:
            raise ValueError
        return quoted(self._true)

    def words(self) -> Pair:
        """The words of the type."""
        return of_type("mark", true=self._true)

    def json_schema(self) -> dict[str, Any]:
        """The one text."""
        return {"type": "string", "const": self._true}
