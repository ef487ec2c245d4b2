"""Reads the little language of rules: `TongSo = sum(Rows.So where Loai in ["1", "2"])`, `A is present and (B > 0 or C = "9")`.

The grammar, frozen; specs/expressions.md has an example of each line:

    condition   all ("or" all)*
    all         part ("and" part)*
    part        "(" condition ")" | sum ("=" | "!=" | "<" | "<=" | ">" | ">=") sum
                | path ["not"] "in" "[" literal ("," literal)* "]" | path "is" ("present" | "absent") | path "contains" literal
    sum         product (("+" | "-") product)*
    product     leaf (("*" | "/") leaf)*
    leaf        literal | path | "(" sum ")" | "round" "(" sum "," digit ")" | "days" "(" path "," path ")"
                | ("sum" | "count" | "min" | "max") "(" path [":" sum] ["by" name ["=" path]] ["where" condition] ")"
    path        ["above."] name ("." name)*
    literal     number | "text"
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from goitin.diagnostics.message import msg
from goitin.model import (
    Aggregate,
    Comparison,
    Condition,
    Contains,
    Days,
    Expression,
    Junction,
    Membership,
    Operand,
    Operation,
    Presence,
    Rounded,
    SameAs,
)

_TOKEN = re.compile(
    r"\s*(?:(?P<number>[0-9]+(?:\.[0-9]+)?)|(?P<name>[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*)"
    r'|"(?P<text>[^"]*)"|(?P<op><=|>=|!=|[-+*/()=<>,:\[\]]))'
)
_COMPARE = {"=", "!=", "<", "<=", ">", ">="}
_RELATIONS = ("in", "not", "is", "contains")
_AGGREGATES = ("sum", "count", "min", "max")
_FUNCTIONS = (*_AGGREGATES, "round", "days")
_MAX_TOKENS = 200
_COMPARISON = msg("a comparison (= != < <= > >= in is contains)")
_OPERAND = msg("a field, a number or a text")
_FIELD = msg("a field")
_LITERAL = msg("a number or a text")
_PLACES = msg("a number of digits, 0 to 9")


class ExpressionError(ValueError):
    """An expression that cannot be read; the message says what to write."""

    def __init__(self, what: str, cure: str) -> None:
        super().__init__(what)
        self.what, self.cure = what, cure


class _Token(NamedTuple):
    kind: str  # "number" | "name" | "text" | "op"
    text: str


def condition(text: str) -> Condition:
    """Read a condition: one comparison, or several joined by `and` and `or`.

    Args:
        text: The condition as the specification has it.

    Returns:
        The condition; a `Junction` where it has several parts.

    Raises:
        ExpressionError: Where it cannot be read.

    """
    parser = _Parser(text)
    made = parser.condition()
    parser.end()
    return made


class _Parser:
    def __init__(self, text: str) -> None:
        self.tokens = list(_tokens(text))
        self.at = 0
        if len(self.tokens) > _MAX_TOKENS:
            raise ExpressionError(msg("The expression is too long."), msg("Make several rules of it."))

    def condition(self) -> Condition:
        return self._joined("or", self._all)

    def _all(self) -> Condition:
        return self._joined("and", self._part)

    def _joined(self, word: str, read: Callable[[], Condition]) -> Condition:
        parts = [read()]
        while self._takes("name", word):
            parts.append(read())
        return parts[0] if len(parts) == 1 else Junction(word, tuple(parts))

    def _part(self) -> Condition:
        if self._is_next("op", "(") and self._holds_condition():
            self.at += 1
            inner = self.condition()
            self._close()
            return inner
        left = self._sum()
        if self._is_next("name", *_RELATIONS):
            return self._relation(left)
        kind, op = self._next(_COMPARISON)
        if kind != "op" or op not in _COMPARE:
            raise ExpressionError(
                msg("Expected a comparison, got {op!r}.", op=op), msg("Write one of = != < <= > >=.")
            )
        return Comparison(op, left, self._sum())

    def _relation(self, left: Expression) -> Condition:
        word = self.tokens[self.at].text
        if not isinstance(left, Operand) or left.kind != "field":
            raise ExpressionError(
                msg("Only a field can stand before {word!r}.", word=word), msg("Compare it with = or !=.")
            )
        self.at += 1
        if word == "contains":
            return Contains(left, self._literal())
        if word == "is":
            return Presence(left, self._word("present", "absent") == "present")
        if word == "not":
            self._word("in")
        return Membership(left, self._literals(), word == "not")

    def _literals(self) -> tuple[Operand, ...]:
        self._op("[")
        found = [self._literal()]
        while self._takes("op", ","):
            found.append(self._literal())
        self._op("]")
        return tuple(found)

    def _literal(self) -> Operand:
        kind, text = self._next(_LITERAL)
        if kind not in ("number", "text"):
            raise _unexpected(_LITERAL, text)
        return Operand(kind, text)

    def _sum(self) -> Expression:
        left = self._product()
        while op := self._one_of("+", "-"):
            left = Operation(op, left, self._product())
        return left

    def _product(self) -> Expression:
        left = self._leaf()
        while op := self._one_of("*", "/"):
            left = Operation(op, left, self._leaf())
        return left

    def _leaf(self) -> Expression:
        kind, text = self._next(_OPERAND)
        if kind == "op" and text == "(":
            inner = self._sum()
            self._close()
            return inner
        if kind == "op":
            raise _unexpected(_OPERAND, text)
        if kind == "name" and self._is_next("op", "("):
            return self._call(text)
        return Operand("field" if kind == "name" else kind, text)

    def _call(self, name: str) -> Expression:
        if name not in _FUNCTIONS:
            raise ExpressionError(
                msg("{name}(…) is no function.", name=name),
                msg("Use sum(…), count(…), min(…), max(…), round(…) or days(…)."),
            )
        self.at += 1
        made: Expression
        if name == "round":
            made = self._rounded()
        elif name == "days":
            first = self._field()
            self._op(",")
            made = Days(first, self._field())
        else:
            made = self._aggregate(name)
        self._close()
        return made

    def _aggregate(self, function: str) -> Aggregate:
        path = self._field().text
        value = self._sum() if function != "count" and self._takes("op", ":") else None
        by = self._same_as() if self._takes("name", "by") else None
        where = self.condition() if self._takes("name", "where") else None
        return Aggregate(function, path, where, value, by)

    def _same_as(self) -> SameAs:
        field = self._field()
        if "." in field.text:
            raise ExpressionError(
                msg("`by` names a field of the row itself, not {path!r}.", path=field.text),
                msg("Write by Field, or by Field = path."),
            )
        return SameAs(field.text, self._field() if self._takes("op", "=") else field)

    def _rounded(self) -> Rounded:
        inner = self._sum()
        self._op(",")
        kind, digits = self._next(_PLACES)
        if kind != "number" or not re.fullmatch("[0-9]", digits):
            raise _unexpected(_PLACES, digits)
        return Rounded(inner, int(digits))

    def _field(self) -> Operand:
        kind, text = self._next(_FIELD)
        if kind != "name":
            raise _unexpected(_FIELD, text)
        return Operand("field", text)

    def end(self) -> None:
        if self.at < len(self.tokens):
            raise ExpressionError(
                msg("Unexpected {token!r}.", token=self.tokens[self.at].text),
                msg("End the comparison before it."),
            )

    def _holds_condition(self) -> bool:
        """Whether the bracket that comes next holds a condition, and no sum: there is a comparison in it, outside of calls."""
        called: list[bool] = []
        for at in range(self.at, len(self.tokens)):
            kind, text = self.tokens[at]
            if (kind, text) == ("op", "("):
                called.append(at > self.at and self.tokens[at - 1].kind == "name" and self._is_called(at))
            elif (kind, text) == ("op", ")"):
                called.pop()
                if not called:
                    return False
            elif not any(called) and (
                (kind == "op" and text in _COMPARE) or (kind == "name" and text in _RELATIONS)
            ):
                return True
        return False

    def _is_called(self, at: int) -> bool:
        """Whether a bracket belongs to a function: `and (` and `or (` do not."""
        return self.tokens[at - 1].text not in ("and", "or", "where")

    def _is_next(self, kind: str, *texts: str) -> bool:
        return (
            self.at < len(self.tokens)
            and self.tokens[self.at].kind == kind
            and self.tokens[self.at].text in texts
        )

    def _takes(self, kind: str, text: str) -> bool:
        found = self._is_next(kind, text)
        self.at += found
        return found

    def _one_of(self, *ops: str) -> str | None:
        return self._next(_OPERAND).text if self._is_next("op", *ops) else None

    def _word(self, *words: str) -> str:
        return self._expected("name", " / ".join(words), *words)

    def _op(self, op: str) -> None:
        self._expected("op", op, op)

    def _expected(self, kind: str, wanted: str, *texts: str) -> str:
        if not self._is_next(kind, *texts):
            raise _unexpected(wanted, self._next(wanted).text)
        return self._next(wanted).text

    def _close(self) -> None:
        if not self._takes("op", ")"):
            raise ExpressionError(msg("A bracket is not closed."), msg("Write the `)`."))

    def _next(self, wanted: str) -> _Token:
        if self.at >= len(self.tokens):
            raise ExpressionError(
                msg("The expression ends where {wanted} is expected.", wanted=wanted), msg("Complete it.")
            )
        self.at += 1
        return self.tokens[self.at - 1]


def _unexpected(wanted: str, text: str) -> ExpressionError:
    return ExpressionError(
        msg("Expected {wanted}, got {text!r}.", wanted=wanted, text=text), msg("Write one of these.")
    )


def _tokens(text: str) -> Iterator[_Token]:
    at = 0
    text = text.rstrip()
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None:
            raise ExpressionError(
                msg("{character!r} is not understood.", character=text[at:].strip()[:1]),
                msg("Use fields, numbers, texts and + - * / ( )."),
            )
        at = match.end()
        kind = match.lastgroup or ""
        yield _Token(kind, match.group(kind))
