"""Constraints on one field, and rules across the fields of a record; each says how sure it is and what breaking it weighs."""

from __future__ import annotations

from dataclasses import field

from goitin.diagnostics.diagnostic import Severity, SourceLocation
from goitin.model.provenance import NOWHERE, Citation, Confidence, Label
from goitin.model.value import value
from goitin.wire.tree import Tree

CONSTRAINTS = ("required", "forbidden", "present", "length", "pattern", "range", "period", "items", "unique")
"""The attributes of a field that are constraints; each has a `grade`."""


@value
class ConstraintMeta:
    """How sure a constraint is, where it comes from, and what breaking it weighs."""

    severity: Severity
    confidence: Confidence
    citations: tuple[Citation, ...] = ()
    reason: str | None = None


@value
class Required:
    """The field must be there: always, when another field (its wire name) has one of `values`, or when a condition is true.

    `since` and `until` are ids of editions, inclusive: others do not have the statement. `also` are the statements that
    stand behind this one: of those that ask for the field the first is the one that is broken.
    """

    grade: ConstraintMeta
    when: str | None = None
    values: tuple[str, ...] = ()
    condition: Condition | None = None
    since: str | None = None
    until: str | None = None
    also: tuple[Required, ...] = ()
    place: SourceLocation = field(default=NOWHERE, compare=False)

    @property
    def statements(self) -> tuple[Required, ...]:
        """All of them, in the order of the specification."""
        return (self, *self.also)

    @property
    def is_always(self) -> bool:
        """Whether it asks whatever stands beside the field."""
        return self.when is None and self.condition is None


@value
class Forbidden(Required):
    """The field must not have a value: always, or under the same conditions as one that is required."""


@value
class Present:
    """The key is always sent: without a value it is written as `empty`: an empty text, null or an empty list."""

    grade: ConstraintMeta
    empty: Tree


@value
class Length:
    """Bounds on the number of code points of a text."""

    grade: ConstraintMeta
    min: int | None = None
    max: int | None = None


@value
class Pattern:
    """A regular expression of the common subset, without anchors: the whole text must match."""

    grade: ConstraintMeta
    regex: str


@value
class Range:
    """Bounds on a number, inclusive, as plain decimal text (`"0"`, `"99.5"`)."""

    grade: ConstraintMeta
    min: str | None = None
    max: str | None = None


@value
class Period:
    """Bounds on a point in time, inclusive, in ISO form: `2020-01-31`, `2020-01-31T07:00:00`, `2020-01`, `07:00`."""

    grade: ConstraintMeta
    min: str | None = None
    max: str | None = None

    @property
    def first(self) -> str | None:
        """The lower bound as `yyyyMMddHHmmss`: of a day its first second, of a month that of its first day."""
        return None if self.min is None else _filled(self.min, "01000000")

    @property
    def last(self) -> str | None:
        """The upper bound likewise: of a day its last second, of a month that of day 31, which compares alike."""
        return None if self.max is None else _filled(self.max, "31235959")


def _filled(moment: str, rest: str) -> str:
    """The digits of a moment in ISO form, what is left open taken from `rest` (`ddHHmmss`); a time of day is of the first of all days."""
    digits = "".join(char for char in moment if char.isdigit())
    digits = digits if "-" in moment else f"00010101{digits}"
    return digits + rest[len(digits) - 6 :]


@value
class Items:
    """Bounds on the number of items of a list."""

    grade: ConstraintMeta
    min: int | None = None
    max: int | None = None


@value
class Unique:
    """Within a list of records no two items have the same values of the fields `keys` (their wire names)."""

    grade: ConstraintMeta
    keys: tuple[str, ...]


Bound = Length | Pattern | Range | Period | Items | str
"""What is asked of a value, or of a list; a text is one that the value always has."""


@value
class Stated:
    """One of several statements about the values of a field, each of which holds in some editions.

    `key` is the attribute of the field that it is about, `since` and `until` are ids of editions, inclusive.
    """

    key: str
    asked: Bound
    since: str | None = None
    until: str | None = None
    place: SourceLocation = field(default=NOWHERE, compare=False)


@value
class Operand:
    """A leaf of an expression: the value of a field (a path of wire names), a number or a text.

    A path has points: `XML1.T_THUOC` is a field of the record that stands in the field `XML1`. A path that
    begins with `above.` starts at the record that has the rule, where the rule is judged for each row of a list.
    """

    kind: str  # "field" | "number" | "text"
    text: str


@value
class Operation:
    """`left op right`, op one of `+ - * /`; computed exactly, as fractions."""

    op: str
    left: Expression
    right: Expression


@value
class SameAs:
    """`by field = here`: of the rows those whose field has the value that `here` has where the rule is judged."""

    field: str
    here: Operand


@value
class Aggregate:
    """`sum(path)`, `count(path)`, `min(path)` or `max(path)`, over the rows of the lists that the path goes through.

    A sum and a count of nothing is 0, the least and the greatest of nothing is absent. An absent field of a row adds 0 to
    a sum, and is no least and no greatest. `value`, `where` and the field of `by` look at the row alone.
    """

    function: str  # "sum" | "count" | "min" | "max"
    path: str  # ends in the field that is added or compared; with `value`, and of a count, in the rows
    where: Condition | None = None
    value: Expression | None = None  # what a row adds, where it is no field alone: `sum(rows: a * b)`
    by: SameAs | None = None

    @property
    def is_of_rows(self) -> bool:
        """Whether its path ends in the rows, and not in a field of theirs."""
        return self.function == "count" or self.value is not None

    @property
    def rows(self) -> str:
        """The path to the rows."""
        return self.path if self.is_of_rows else self.path.rpartition(".")[0]


@value
class Rounded:
    """`round(expression, places)`: so many digits after the decimal point, half away from zero."""

    expression: Expression
    places: int


@value
class Days:
    """`days(first, last)`: calendar days from one date to another, negative where the other is earlier."""

    first: Operand
    last: Operand


Expression = Operand | Operation | Aggregate | Rounded | Days


@value
class Comparison:
    """`left op right`, op one of `= != < <= > >=`."""

    op: str
    left: Expression
    right: Expression


@value
class Membership:
    """`field in [a, b]`, or `field not in [a, b]`, of texts or numbers."""

    field: Operand
    literals: tuple[Operand, ...]
    is_negated: bool = False


@value
class Presence:
    """`field is present`, or `field is absent`: never unknown, but where what stands there cannot be read."""

    field: Operand
    is_present: bool = True


@value
class Contains:
    """`field contains literal`: one item of a list is this text or number; negated: none is."""

    field: Operand
    literal: Operand
    is_negated: bool = False


@value
class Junction:
    """Conditions joined by `and`, or by `or`: a part that is unknown decides nothing, unless no other part does."""

    op: str  # "and" | "or"
    parts: tuple[Condition, ...]


Condition = Comparison | Membership | Presence | Contains | Junction


@value
class HowMany:
    """How many of some fields have a value: exactly one, or at least one; the check of its rule says the same as a condition."""

    fields: tuple[str, ...]
    is_exact: bool


@value
class Rule:
    """A rule across the fields of one record, and of the records in it.

    Skipped when an operand is absent or unreadable, when a divisor is zero, or unless every
    condition of `when` holds. `tolerance` (decimal text) widens `=`, `<=` and `>=`.
    `absent` is what the specification says of an absent number: "0" (it counts as that, while one field of the rule is there), "skip", or nothing (None), which is skip.
    `each` are wire names of lists and records: the rule is judged for each row that stands in them, whose fields it names first.
    `how_many` is what `check` was made of, where the specification counts fields that have a value.
    """

    id: str
    check: Condition
    message: Label
    grade: ConstraintMeta
    when: tuple[Condition, ...] = ()
    tolerance: str = "0"
    absent: str | None = None
    each: tuple[str, ...] = ()
    how_many: HowMany | None = None
    place: SourceLocation = field(default=NOWHERE, compare=False)
