"""Codes of a table, and flags, which are a table of two."""

from __future__ import annotations

from collections.abc import Container
from functools import cached_property, partial
from typing import Any

from ..code_table import CodeTable
from ..findings import ERROR, WARNING, Severity
from ..nearness import BLANKS, near_code, without_zeros
from ..sentences import Pair, Told, Words, of_type
from ..state import ReadState
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
        return self._meant(node, state.tolerant, self.known)

    def _meant(
        self, node: Node, tolerant: bool, known: Container[str]
    ) -> tuple[str | None, bool]:
        if type(node) is Token:
            code = whole(node.text)
            return code, code != node.text or self.form is Form.TEXT
        if type(node) is not str:
            return None, False
        text = _mended(node, known) if tolerant else node
        if self.form is not Form.NUMBER:
            return text, text != node
        is_code = text in known or INTEGER(text)
        return (text if is_code else None), True

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
                if self._exists(item, edition) and not self._is_retired(item, edition)
            }
        return good

    def _doubtful(self, code: str, state: ReadState, pointer: Pointer) -> CodeTable:
        member = self.table.of(code)
        is_there = self._exists(member, state.edition)
        table = self.table.__table__
        facts: dict[str, Any] = {
            "table": Words(table.id, table.label),
            "edition": self.regulation.editions[state.edition],
        }
        if is_there:
            state.add(pointer, "code", WARNING, Told("code retired", facts), self)
            return member
        if not self._is_private():
            facts["near"] = partial(near_code, code, list(table.codes))
        state.add(pointer, "code", self.unknown_is, Told("code", facts), self)
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


class ListedCode(Code):
    """A code of a list: the caller's, or the one that came with the package.

    Where nobody gave one, no code is judged.
    """

    def read(self, node: Node, state: ReadState, pointer: Pointer) -> Any:
        """Give the member of a code, known or not."""
        given = state.catalogs.get(self.table.__table__.id)
        rows = self.table.__table__.catalog if given is None else given
        code, understood = self._meant(node, state.tolerant, rows or ())
        if code is None or (understood and not state.tolerant):
            return self.miss("type", node, state, pointer)
        if understood:
            self.inexact(state, pointer)
        if rows is not None and code not in rows:
            facts = {
                "table": self.table.__table__.id,
                "edition": self.regulation.editions[state.edition],
            }
            state.add(pointer, "code", self.unknown_is, Told("code", facts), self)
        return self.table.of(code)

    def json_schema(self) -> dict[str, Any]:
        """Its form; the codes are too many to be named."""
        kinds = {Form.TEXT: "string", Form.NUMBER: "integer"}
        return {"type": kinds.get(self.form, ["string", "integer"])}


def _mended(text: str, known: Container[str]) -> str:
    """A code less blanks around it and leading zeros, if only that is in the table."""
    if text in known:
        return text
    bare = text.strip(BLANKS)
    if bare in known:
        return bare
    short = without_zeros(bare)
    return short if short in known else text


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

    def _usual(self, node: Node) -> bool | None:
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
