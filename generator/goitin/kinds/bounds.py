"""How a bound is told, everywhere: `2 – 50 characters`, `exactly 6 characters`, and in the cell of a table `2 – 50`, `≤ 50`; and what counts bound."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Generic, Protocol, TypeVar

from goitin.diagnostics.message import Message, msg
from goitin.kinds.constraint import Constraint, Given, Resolving
from goitin.source import document
from goitin.source.yaml_reader import Node
from goitin.types import Scope

_INFINITY = float("inf")


class Bounds(Protocol):
    """A lower and an upper bound, inclusive; None is open."""

    @property
    def min(self) -> int | str | None:
        """The lower bound."""

    @property
    def max(self) -> int | str | None:
        """The upper bound."""


class Counts(Protocol):
    """Bounds on a number of characters or items."""

    @property
    def min(self) -> int | None:
        """The lower bound."""

    @property
    def max(self) -> int | None:
        """The upper bound."""


B = TypeVar("B", bound=Counts)


def long(asked: Bounds, unit: str = "") -> Message:
    """`2 – 50 characters`, `at most 50 characters`, `at least 2 characters`, `exactly 6 characters`."""
    if asked.min is None:
        return msg("at most {high}{unit}", high=asked.max, unit=unit)
    if asked.max is None:
        return msg("at least {low}{unit}", low=asked.min, unit=unit)
    if asked.min == asked.max:
        return msg("exactly {exact}{unit}", exact=asked.min, unit=unit)
    return msg("{low} – {high}{unit}", low=asked.min, high=asked.max, unit=unit)


def short(asked: Bounds) -> str:
    """`2 – 50`, `6 – 6`, `≤ 50` or `≥ 2`, which every reader of tables understands: a mere 6 is taken for the most, `= 6` for a formula."""
    if asked.min is None:
        return f"≤ {asked.max}"
    return f"≥ {asked.min}" if asked.max is None else f"{asked.min} – {asked.max}"


class Lasting(Protocol):
    """A statement of some editions."""

    @property
    def since(self) -> str | None:
        """The first edition that has it; None: all."""

    @property
    def until(self) -> str | None:
        """The last edition that has it; None: all."""


def spanned(what: str, stated: Lasting) -> str:
    """`required since 4750`, `at most 25 characters until 130`; without editions what there is."""
    if stated.since is None and stated.until is None:
        return what
    if stated.until is None:
        return msg("{what} since {since}", what=what, since=stated.since)
    if stated.since is None:
        return msg("{what} until {until}", what=what, until=stated.until)
    return msg("{what} since {since} until {until}", what=what, since=stated.since, until=stated.until)


def span(stated: Lasting) -> str:
    """The editions of a statement in the cell of a table: ` (≤ 130)`, ` (≥ 4750)`, ` (130 – 4750)`; nothing where they are all."""
    first, last = stated.since, stated.until
    if first is None and last is None:
        return ""
    return f" (≤ {last})" if first is None else f" (≥ {first})" if last is None else f" ({first} – {last})"


def sentence(
    rule: str, asked: Bounds, ends: tuple[str, str] = ("min", "max")
) -> tuple[str, Mapping[str, str]]:
    """Choose the sentence about broken bounds, by which of the two there are.

    Args:
        rule: The key of the sentence about both bounds.
        asked: The bounds.
        ends: What stands behind `rule/` where there is only a lower bound, and where only an upper one.

    Returns:
        The key of the sentence in the phrasebook, and what fills its blanks `min` and `max`, or `exact` where they are the same.

    """
    if asked.min is None:
        return f"{rule}/{ends[1]}", {} if asked.max is None else {"max": str(asked.max)}
    if asked.max is None:
        return f"{rule}/{ends[0]}", {"min": str(asked.min)}
    if asked.min == asked.max:
        return f"{rule}/exact", {"exact": str(asked.min)}
    return rule, {"min": str(asked.min), "max": str(asked.max)}


class Counted(Constraint[B], Generic[B]):
    """What `length` and `items` have in common: bounds on how many there are.

    Attributes:
        made: the class of the model.

    """

    made: ClassVar[type[Any]]

    def resolve(self, doc: document.Bounds, given: Given) -> Mapping[str, Any]:
        """Both bounds."""
        return {self.key: self.made(given.grade(doc), *counts(doc, given.context))}

    def holds(self, count: int, asked: B) -> bool:
        """Whether a number of characters or items is within the bounds."""
        return (asked.min is None or asked.min <= count) and (asked.max is None or count <= asked.max)

    def short(self, asked: B) -> str:
        """`2 – 50`."""
        return short(asked)

    def change(self, old: B | None, new: B | None) -> Scope:
        """Narrower bounds allow less, wider ones more."""
        (low, high), (new_low, new_high) = _limits(old), _limits(new)
        return Scope(new_low > low or new_high < high, new_low < low or new_high > high)


def counts(doc: document.Bounds, context: Resolving) -> tuple[int | None, int | None]:
    """Bounds as whole numbers, from what a file says."""
    low, high = whole(doc.min, context, "min"), whole(doc.max, context, "max")
    if (low is None and high is None) or (low is not None and high is not None and low > high):
        context.fault(
            doc.place,
            "bounds",
            msg("The bounds are missing or reversed."),
            msg("Write min, max or both, min first."),
        )
    return low or None, high  # "at least none" bounds nothing


def whole(node: Node | None, context: Resolving, name: str) -> int | None:
    """Read a whole number of at most nine digits.

    Args:
        node: What the file says; None: it says nothing.
        context: Takes the fault, if that is no such number.
        name: What the fault calls the number.

    Returns:
        The number; None where the file says none, or there is a fault.

    """
    if node is None:
        return None
    if not (node.value.isascii() and node.value.isdigit() and len(node.value) <= 9):
        context.fault(
            node.place,
            "not-a-number",
            msg("{name} is {value!r}.", name=name, value=node.value),
            msg("Write an integer."),
        )
        return None
    return int(node.value)


def _limits(asked: Counts | None) -> tuple[float, float]:
    low, high = (None, None) if asked is None else (asked.min, asked.max)
    return -_INFINITY if low is None else low, _INFINITY if high is None else high
