"""Codes of a table, and flags, which are a table of two."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..editions import number
from ..findings import ERROR, WARNING, Severity
from ..judge import Judge
from ..tree import Node, Spot, quoted
from ..tree import Number as Token
from .base import INTEGER, Form, Kind

if TYPE_CHECKING:
    from ..code_table import CodeTable

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
        self.phrase = f"code({table.__table__.id})"  # type: ignore[attr-defined]
        self._good: dict[int, dict[str, CodeTable]] = {}

    def read(self, node: Node, judge: Judge, spot: Spot) -> Any:
        """Give the member of a code; an unknown one is kept with its own text."""
        code = self._code(node, judge, spot)
        if type(code) is not str:
            return code
        member = self.good(judge.edition).get(code)
        return self._doubtful(code, judge, spot) if member is None else member

    def facts(self) -> dict[str, str]:
        """Name the table."""
        return super().facts() | {"table": self.table.__table__.id}  # type: ignore[attr-defined]

    def write(self, value: Any) -> str:
        """Write as text or number, as the specification says.

        What is no number stays text.
        """
        return quoted(value) if self.as_text or not INTEGER(value) else str(value)

    def _code(self, node: Node, judge: Judge, spot: Spot) -> Any:
        if type(node) is str:
            if self.form is not Form.NUMBER:
                return node
            if judge.tolerant and INTEGER(node):
                judge.form(spot, self)
                return node
        elif type(node) is Token and INTEGER(node.text):
            if self.form is not Form.TEXT:
                return node.text
            if judge.tolerant:
                judge.form(spot, self)
                return node.text
        return self.miss("type", node, judge, spot)

    def good(self, edition: int) -> dict[str, CodeTable]:
        """The codes nothing is to be said about."""
        good = self._good.get(edition)
        if good is None:
            good = self._good[edition] = {
                str(item): item
                for item in self.table
                if _exists(item, edition) and not _is_retired(item, edition)
            }
        return good

    def _doubtful(self, code: str, judge: Judge, spot: Spot) -> CodeTable:
        member = self.table.of(code)
        retired = member.retired is not None and _exists(member, judge.edition)
        judge.add(spot, "code", WARNING if retired else self.unknown_is, self)
        return member

    def json_schema(self) -> dict[str, Any]:
        """The codes as `enum` where the table is closed, else as examples."""
        codes: list[Any] = [str(member) for member in self.table]
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
        self.empty_is_absent = bool(self._literals)
        self._written = {
            value: quoted(text) for text, value in self._literals.items()
        } or {True: "true", False: "false"}
        self.phrase = f"flag({true}, {false})" if self._literals else "flag"

    def read(self, node: Node, judge: Judge, spot: Spot) -> Any:
        """Give the flag of a literal; in tolerant reading of every usual form."""
        if self._literals:
            if type(node) is str and node in self._literals:
                return self._literals[node]
        elif type(node) is bool:
            return node
        flag = self._usual(node) if judge.tolerant else None
        if flag is not None:
            judge.form(spot, self)
            return flag
        is_text = self._literals and type(node) is str
        return self.miss("format" if is_text else "type", node, judge, spot)

    def write(self, value: Any) -> str:
        """Write the literal, or the boolean."""
        return self._written[value]

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


def _exists(member: CodeTable, edition: int) -> bool:
    if not member.is_known:
        return False
    return number(member.since, 0) <= edition <= number(member.until, edition)


def _is_retired(member: CodeTable, edition: int) -> bool:
    return member.retired is not None and number(member.retired.since, 0) <= edition
