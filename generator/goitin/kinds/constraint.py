"""What a kind of constraint is: its facets, one method each. A module of this package has one kind, the package the registry of all.

Who goes over the registry: resolver (`resolve`), linter (`fits`, `idle`, `check`), validator (`check`, `unasked`), samples (`tries`,
`breaks`), describe and review (`describe`, `short`), diff (`change`), the evidence of a declaration (`short`, `grade`). A facet knows
nothing of those; what it needs of them it gets as an argument.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, ClassVar, Generic, NamedTuple, Protocol, TypeVar

from goitin.diagnostics.diagnostic import Severity, SourceLocation
from goitin.diagnostics.message import Message
from goitin.model import ConstraintMeta, Field, Label, NamedType, Provenance, Type
from goitin.source import document
from goitin.types import Scope

C = TypeVar("C")
Spanned = document.Stated | document.Fixed
"""A statement that some editions have."""
Item = Field | NamedType
"""What a constraint stands on."""


class Check(NamedTuple):
    """What a constraint asks of one value, given plain (a number in digits, a point in time as `yyyyMMddHHmmss`).

    `sentence` and `blanks` say in the phrasebook what is wrong where it does not hold.
    """

    holds: Callable[[str], bool]
    sentence: str
    blanks: Mapping[str, str]
    severity: Severity


class Try(NamedTuple):
    """A text worth trying in a field, and what it tries; a number is written in each form that its type has."""

    name: str
    text: str


class Resolving(Protocol):
    """What reading a constraint needs of the resolver."""

    @property
    def editions(self) -> Sequence[str]:
        """The ids of the editions, in order of time."""

    def grade(self, doc: document.Graded | document.Rule, origin: Provenance) -> ConstraintMeta:
        """How sure a constraint is and what breaking it weighs."""

    def fault(self, place: SourceLocation, rule: str, what: str, cure: str) -> None:
        """Report an error."""

    def edition_range(
        self, doc: Spanned, parent: tuple[str | None, str | None] = (None, None)
    ) -> tuple[str | None, str | None]:
        """First and last edition of what may say them, within those of what holds it."""


class Given(NamedTuple):
    """What a specification file says of a field or named type, for a constraint to be read from.

    Attributes:
        doc: all that the file says.
        kind: the type.
        origin: where it comes from, unless the constraint says otherwise.
        context: takes what is wrong.
        span: the first and the last edition of the field.

    """

    doc: document.Constrained | document.Table
    kind: Type
    origin: Provenance
    context: Resolving
    span: tuple[str | None, str | None] = (None, None)

    def grade(self, doc: document.Graded) -> ConstraintMeta:
        """How sure a constraint is."""
        return self.context.grade(doc, self.origin)

    def editions(self, doc: Spanned) -> tuple[str | None, str | None]:
        """The first and the last edition that a statement names itself."""
        if doc.since is None and doc.until is None:
            return None, None
        since, until = self.context.edition_range(doc, self.span)
        return since if doc.since else None, until if doc.until else None


class Constraint(Generic[C]):
    """One kind of constraint.

    Attributes:
        key: its key in a specification, its attribute of a field, and behind `field-` the kind of its changes.
        rule: what findings and evidence call it.
        title: what it is called before what it asks.
        changed: a sentence about `{what}` where it changes from `{old}` to `{new}`.
        where: the types that it is for.
        attributes: those of a field that hold it, of which a field has one; where none are named, its key.

    """

    key: ClassVar[str]
    rule: ClassVar[str]
    title: ClassVar[Message]
    changed: ClassVar[Label]
    where: ClassVar[Message]
    attributes: ClassVar[Sequence[str]] = ()

    def of(self, item: Item) -> C | None:
        """What is asked of a field or named type."""
        found: C | None = getattr(item, self.key, None)
        return found

    def resolve(self, doc: Any, given: Given) -> Mapping[str, Any]:
        """Read one statement.

        Args:
            doc: The statement, as a specification file has it.
            given: All that the file says of the field or named type.

        Returns:
            The attribute of a field or named type that it sets, with what it asks.

        """
        raise NotImplementedError

    def grade(self, asked: C, item: Item) -> ConstraintMeta:
        """Say how sure the constraint is, where it comes from, and what breaking it weighs.

        Args:
            asked: What it asks.
            item: The field or named type that it stands on.

        """
        stated: Any = asked  # every one has a grade of its own but `fixed`, which says so itself
        found: ConstraintMeta = stated.grade
        return found

    def describe(self, asked: C) -> str:
        """What it asks, for people; says everything."""
        raise NotImplementedError

    def short(self, asked: C) -> str:
        """The same in few signs, for the cell of a table."""
        return self.describe(asked)

    def fits(self, kind: Type) -> bool:
        """Whether it can judge values of a type."""
        return True

    def idle(self, asked: C, item: Item) -> Iterator[tuple[Message, Message]]:
        """Report a constraint that can never find anything.

        Args:
            asked: What it asks.
            item: The field or named type that it stands on.

        Returns:
            What is wrong and the cure, for each fault; nothing where the constraint can find something.

        """
        return iter(())

    def binding(self, asked: C, item: Item) -> C | None:
        """What is asked of it under pain of an error; None where breaking it is only warned of."""
        return asked if self.grade(asked, item).severity is Severity.ERROR else None

    def change(self, old: C | None, new: C | None) -> Scope:
        """Say whether a changed constraint allows less, or more.

        Args:
            old: What was asked under pain of an error; None: nothing was.
            new: What is asked now, likewise.

        """
        return Scope(less=new is not None and new != old, more=old is not None and new != old)

    def check(self, asked: C, kind: Type) -> Check | None:
        """Make the check of single values.

        Args:
            asked: What the constraint asks.
            kind: The type of the values; of a list the type of its items.

        Returns:
            The check; None where the constraint asks nothing of single values, or cannot judge those of this type.

        """
        return None

    def unasked(self, kind: Type) -> Check | None:
        """What is asked of values where a specification asks nothing."""
        return None

    def tries(self, asked: C, field: Field, *, is_full: bool) -> Iterable[Try]:
        """Make values on both sides of what the constraint asks.

        Args:
            asked: What it asks.
            field: The field that the values are for.
            is_full: Whether all are made; otherwise few, since another field has tried them.

        Returns:
            Texts as the field has them on the wire; numbers in plain digits.

        """
        return ()

    def breaks(self, asked: C, field: Field) -> Iterable[str]:
        """Make values that break the constraint and, if such can be found, nothing else.

        Args:
            asked: What it asks.
            field: The field that the values are for.

        Returns:
            Texts; numbers in plain digits. Nothing where no such value is known.

        """
        return ()


def binding(kind: Constraint[C], asked: C | None, item: Item) -> C | None:
    """Take what is asked under pain of an error.

    Args:
        kind: The kind of constraint.
        asked: What it asks; None: nothing.
        item: The field or named type that it stands on.

    Returns:
        What is asked; None where nothing is, or breaking it is only warned of.

    """
    return None if asked is None else kind.binding(asked, item)
