"""What a type of values is: its facets. A module of this package has the types of one group, the package the registry of all.

Who asks: resolver and review (`parse`, `phrase`, `example`), linter (`matches`, `compares_as`), validator (`reader`, `expected`), samples
(`tries`, `samples`, `wrong`), describe (`name`, `form`), diff (`change`), constraints (`is_textual`, `limits`). A facet knows
nothing of those; what it needs of them it gets as an argument.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from decimal import Decimal
from functools import cached_property
from itertools import chain
from typing import ClassVar, Generic, NamedTuple, TypeVar

from goitin.diagnostics.diagnostic import Severity
from goitin.model import Field, JsonForm, Label, Spec, Type
from goitin.types.phrases import Phrase
from goitin.types.reading import DECIMAL, Outcome, ValueReader
from goitin.wire.document import Node
from goitin.wire.json_codec import JSON
from goitin.wire.tree import Number, Tree

T = TypeVar("T", bound=Type, covariant=True)  # noqa: PLC0105 - what reads like the model's name of it
FORMS = {
    JsonForm.NUMBER: Label("số JSON", "JSON number"),
    JsonForm.TEXT: Label("chuỗi", "string"),
    JsonForm.EITHER: Label("số hoặc chuỗi", "number or string"),
}
_MOST = Decimal("Infinity")


class Scope(NamedTuple):
    """How what is allowed changes: whether something is allowed no more, and whether something is allowed that was not."""

    less: bool
    more: bool


class TestValue(NamedTuple):
    """A value to try, and what it is, in a word or two."""

    name: str
    value: Tree


class Wrong(NamedTuple):
    """A value that has a type's form on the wire and is none of its values: the rule that it breaks, and what that weighs."""

    value: Tree
    rule: str = "format"
    severity: Severity = Severity.ERROR


class Wanted(NamedTuple):
    """What samples are made for.

    Attributes:
        field: the field.
        spec: its specification.
        holds: whether a plain value keeps to the constraints of the field.
        tried: what those constraints try, plain.
        beside: what rules compare the field with.

    """

    field: Field
    spec: Spec
    holds: Callable[[str], bool]
    tried: Callable[[], Iterable[str]]
    beside: Sequence[str] = ()


class ValueType(Generic[T]):
    """One type, with all that is to be known of its values.

    Attributes:
        of: the class of the model that it says all of.
        word: what its phrases begin with.
        words: what regulations and databases call it, in small letters.
        label: what people call it.
        is_textual: whether length and pattern can judge its values.
        is_any_text: whether every text is a value of it.
        is_key: whether its values can tell the items of a list apart.
        kind: the type itself.
        item: of a list the type of its items, else the type itself.

    """

    of: ClassVar[type]
    word: ClassVar[str]
    words: ClassVar[Collection[str]] = ()
    label: ClassVar[Label]
    is_textual: ClassVar[bool] = False
    is_any_text: ClassVar[bool] = False
    is_key: ClassVar[bool] = True

    def __init__(self, kind: T, item: ValueType[Type] | None = None) -> None:
        self.kind = kind
        self.item: ValueType[Type] = item or self

    bare: ClassVar[Phrase | None] = None
    """The type of the word alone; None: it needs something in brackets."""
    takes_brackets: ClassVar[bool] = False

    @classmethod
    def parse(cls, argument: str) -> Phrase:
        """The type of the word with something in brackets; raises `PhraseError`. Of types that take them alone."""
        raise NotImplementedError

    @property
    def phrase(self) -> str:
        """Its phrase, as findings and pages show it: `datetime(yyyyMMddHHmmss)`."""
        return self.word

    @property
    def expected(self) -> tuple[str, dict[str, str]]:
        """What should stand where something else stands: the key among the forms of the phrasebook, and what fills its blanks."""
        form: JsonForm | None = getattr(self.kind, "form", None)
        return f"{self.word} {form}" if form else self.word, {}

    @property
    def name(self) -> Label:
        """What people call it: `danh sách mã`."""
        return self.label

    @property
    def form(self) -> tuple[Label, str]:
        """How a value stands in JSON: in words, and what it is made of as a text of code."""
        return FORMS[self.json_form], ""

    @property
    def compares_as(self) -> str | None:
        """With what rules can compare it: `number`, `date`, `time` or `text`; None: with nothing."""
        return None

    @property
    def is_ordered(self) -> bool:
        """Whether one value is less or more than another."""
        return self.compares_as not in (None, "text")

    @property
    def json_form(self) -> JsonForm:
        """Whether its values stand on the wire as texts, as numbers, or either way."""
        found: JsonForm = getattr(self.kind, "form", JsonForm.TEXT)
        return found

    @property
    def _writes_numbers(self) -> bool:
        return getattr(self.kind, "writes", None) is JsonForm.NUMBER

    @property
    def takes_empty_text(self) -> bool:
        """Whether an empty text says that there is no value: everywhere but where no text can stand."""
        return self.json_form is not JsonForm.NUMBER

    def reader(self, accepts: Sequence[Type] = (), spec: Spec | None = None) -> ValueReader:
        """How a value is read.

        Args:
            accepts: Other forms that tolerant reading takes.
            spec: The specification, with codes and the zone of all times; None: there is only strict reading.

        """
        return self.interpret

    def interpret(self, node: Node, tolerant: bool) -> Outcome:
        """Read a node that is there, by the type alone."""
        raise NotImplementedError

    @cached_property
    def strict(self) -> ValueReader:
        """How a value is read where nothing but its exact form is taken."""
        return self.reader()

    def read(self, tree: Tree) -> Outcome:
        """Read a value strictly, as it stands on the wire."""
        return self.strict(Node.of(tree), False)

    def matches(self, tree: Tree) -> bool:
        """Whether a value has exactly the form of the type."""
        return self.read(tree).has_form

    def plain(self, tree: Tree) -> str:
        """A value as rules and constraints compare it; empty where it is not of the type."""
        value = self.read(tree).value
        return "" if value is None else value.comparable

    def written(self, plain: str) -> Tree:
        """A plain value as the type writes it; see `Value`."""
        made = list(self.spellings(plain))
        return next((value for value in made if isinstance(value, Number) == self._writes_numbers), made[0])

    def spellings(self, plain: str, *, is_padded: bool = True) -> Iterator[Tree]:
        """A plain value in each form that the type may have on the wire, an exact scale filled up unless it is asked not to."""
        if self.json_form is not JsonForm.NUMBER:
            yield plain
        if self.json_form is not JsonForm.TEXT:
            yield Number(plain)

    def example(self, text: str) -> Tree:
        """An example, written in YAML as text, as the value that stands on the wire."""
        return Number(text) if self._writes_numbers and DECIMAL.fullmatch(text) else text

    room: tuple[int, int]
    """Of a number: most digits before the point, and behind it."""
    scale: int = 0
    """Digits that always stand after the decimal point: bounds move by its last one."""
    places: tuple[int, int] = (0, 0)
    """How many digits after the decimal point samples step by, and have at most."""

    @property
    def limits(self) -> tuple[Decimal, Decimal]:
        """The least and the greatest number that there is room for."""
        return -_MOST, _MOST

    def takes(self, plain: str, holds: Callable[[str], bool]) -> bool:
        """Whether a plain value is one of the type, and keeps to constraints."""
        return self.read(self.written(plain)).value is not None and holds(plain)

    def has_room(self, plain: str) -> bool:
        """Whether a plain number has no more digits than the type allows; one that is no number allows everything."""
        return not (self.read(self.written(plain)).fault or "").startswith("range")

    @property
    def marks(self) -> str:
        """Characters that its written values may have besides letters and digits, where these can be told."""
        return ""

    def items(self, tree: Tree) -> Sequence[Tree]:
        """The values in a value: of a list its items, else that one."""
        return (tree,)

    def whole(self, items: Sequence[Tree]) -> Tree:
        """The value that has these in it; see `items`."""
        return items[0]

    def change(self, new: Type) -> Scope | None:
        """Say whether another type allows less, or more; None where the two cannot be compared."""
        return None

    def choices(self, spec: Spec) -> Sequence[str]:
        """The plain values that a condition can ask for, where they can be counted."""
        return ()

    def tries(self, *, is_full: bool) -> Iterator[TestValue]:
        """Values to try, on both sides of every boundary; not in full where another field has tried them."""
        return iter(())

    def samples(self, wanted: Wanted) -> Iterator[Tree]:
        """Values that a field takes, the usual one first."""
        return iter(())

    @property
    def misfit(self) -> Tree | None:
        """A value of another JSON type; None where every one is taken."""
        return []

    def wrong(self, spec: Spec) -> Wrong | None:
        """A value of the same JSON type that is none of this type; None where none is known."""
        return self._wrong

    @cached_property
    def _wrong(self) -> Wrong | None:
        is_one = self.json_form is JsonForm.TEXT and self.read("?").fault == "format"
        return Wrong("?") if is_one else None


def named(*values: Iterable[Tree]) -> Iterator[TestValue]:
    """Values that are named as they are written."""
    return (TestValue(JSON.text(value), value) for value in chain(*values))
