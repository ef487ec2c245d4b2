"""The little language of rules: `TongSoXuLy = SoNhanTrongKy + SoTonKyTruoc`, `A > 0 and B = "9"`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from goitin.diagnostics.message import msg
from goitin.model import Comparison, Expression, Field, Operand, Operation, Record, Rule, Spec, is_number

_TOKEN = re.compile(
    r"\s*(?:(?P<number>[0-9]+(?:\.[0-9]+)?)|(?P<name>[A-Za-z_][A-Za-z0-9_]*)"
    r'|"(?P<text>[^"]*)"|(?P<op><=|>=|!=|[-+*/()=<>]))'
)
_COMPARE = {"=", "!=", "<", "<=", ">", ">="}
_MAX_TOKENS = 200
_COMPARISON = msg("a comparison (= != < <= > >=)")
_OPERAND = msg("a field, a number or a text")


class ExpressionError(ValueError):
    """An expression that cannot be read; the message says what to write."""

    def __init__(self, what: str, cure: str) -> None:
        super().__init__(what)
        self.what, self.cure = what, cure


def comparison(text: str) -> Comparison:
    """Parse one comparison."""
    parser = _Parser(text)
    made = parser.comparison()
    parser.end()
    return made


def condition(text: str) -> tuple[Comparison, ...]:
    """Parse comparisons joined by `and`."""
    parser = _Parser(text)
    made = [parser.comparison()]
    while parser.takes("and"):
        made.append(parser.comparison())
    parser.end()
    return tuple(made)


def operands(expression: Expression | Comparison) -> Iterator[Operand]:
    """Every leaf, from left to right."""
    if isinstance(expression, Operand):
        yield expression
    else:
        yield from operands(expression.left)
        yield from operands(expression.right)


def wires(rule: Rule) -> tuple[str, ...]:
    """The fields of a rule by wire name, those of its conditions too, each once."""
    leaves = (one for side in (rule.check, *rule.when) for one in operands(side))
    return tuple(dict.fromkeys(one.text for one in leaves if one.kind == "field"))


def uncertain(spec: Spec, record: Record, rule: Rule) -> tuple[Field, ...]:
    """List the fields of a rule that a record without an error may lack, in one edition or in all.

    Args:
        spec: The specification.
        record: The record that has the rule.
        rule: The rule.

    Returns:
        The fields in order of first use; none of a rule about one field alone.

    """
    named = wires(rule)
    fields = (record.field(wire) for wire in named if len(named) > 1)
    return tuple(field for field in fields if field and not spec.requirement(field).is_promised)


def zeroes(spec: Spec, record: Record, rule: Rule) -> tuple[str, ...]:
    """List the fields of a rule that count as 0 where they are absent.

    Args:
        spec: The specification.
        record: The record that has the rule.
        rule: The rule.

    Returns:
        Their wire names; none where the rule does not say `absent: 0`.

    """
    if rule.absent != "0":
        return ()
    return tuple(field.wire for field in uncertain(spec, record, rule) if is_number(field.type))


def shows(spec: Spec, record: Record, rule: Rule) -> bool:
    """Tell whether the sentence of a rule may show the two numbers that the rule compares.

    Args:
        spec: The specification; it knows which records are private.
        record: The record that has the rule.
        rule: The rule; only its comparison counts, not its conditions.

    Returns:
        True where the rule compares fields, all of them are numbers, no text is compared, and nothing is private.

    """
    fields = [record.field(one.text) for one in operands(rule.check) if one.kind == "field"]
    texts = any(one.kind == "text" for one in operands(rule.check))
    open_ = record.id not in spec.private_records()
    return (
        bool(fields)
        and not texts
        and open_
        and all(field is not None and is_number(field.type) and not field.sensitive for field in fields)
    )


def formula(rule: Expression | Comparison, inside: bool = False) -> str:
    """Write an expression as a specification does.

    Args:
        rule: The expression or comparison.
        inside: Whether it stands within another expression; an operation then has brackets.

    """
    if isinstance(rule, Operand):
        return f'"{rule.text}"' if rule.kind == "text" else rule.text
    nested = not isinstance(rule, Comparison)
    text = f"{formula(rule.left, nested)} {rule.op} {formula(rule.right, nested)}"
    return f"({text})" if inside else text


class _Parser:
    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = list(_tokens(text))
        self.at = 0
        if len(self.tokens) > _MAX_TOKENS:
            raise ExpressionError(msg("The expression is too long."), msg("Make several rules of it."))

    def comparison(self) -> Comparison:
        left = self.sum()
        kind, op = self._next(_COMPARISON)
        if kind != "op" or op not in _COMPARE:
            raise ExpressionError(
                msg("Expected a comparison, got {op!r}.", op=op), msg("Write one of = != < <= > >=.")
            )
        return Comparison(op, left, self.sum())

    def sum(self) -> Expression:
        left = self.product()
        while op := self._one_of("+-"):
            left = Operation(op, left, self.product())
        return left

    def product(self) -> Expression:
        left = self.leaf()
        while op := self._one_of("*/"):
            left = Operation(op, left, self.leaf())
        return left

    def leaf(self) -> Expression:
        kind, text = self._next(_OPERAND)
        if kind == "op" and text == "(":
            inner = self.sum()
            if not self._one_of(")"):
                raise ExpressionError(msg("A bracket is not closed."), msg("Write the `)`."))
            return inner
        if kind == "op":
            raise ExpressionError(
                msg("Expected a field, a number or a text, got {text!r}.", text=text),
                msg("Write one of these."),
            )
        return Operand("field" if kind == "name" else kind, text)

    def takes(self, word: str) -> bool:
        if self.at < len(self.tokens) and self.tokens[self.at] == ("name", word):
            self.at += 1
            return True
        return False

    def end(self) -> None:
        if self.at < len(self.tokens):
            before, token = self.tokens[self.at - 1], self.tokens[self.at]
            if token == ("op", "(") and before[0] == "name":
                raise ExpressionError(
                    msg(
                        "{name}(…) is not a field: there are no functions and no calculations over lists.",
                        name=before[1],
                    ),
                    msg("Compare fields of the record itself, with + - * / ( )."),
                )
            raise ExpressionError(
                msg("Unexpected {token!r}.", token=token[1]),
                msg("End the comparison before it."),
            )

    def _one_of(self, ops: str) -> str | None:
        if self.at < len(self.tokens):
            kind, text = self.tokens[self.at]
            if kind == "op" and text in ops:
                self.at += 1
                return text
        return None

    def _next(self, wanted: str) -> tuple[str, str]:
        if self.at >= len(self.tokens):
            raise ExpressionError(
                msg("The expression ends where {wanted} is expected.", wanted=wanted), msg("Complete it.")
            )
        self.at += 1
        return self.tokens[self.at - 1]


def _tokens(text: str) -> Iterator[tuple[str, str]]:
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
        yield kind, match.group(kind)
