"""The contract: what a regulation asks, as JSON documents that are read on first use.

Keys that decide a verdict are all known here, or the document is refused; others are
passed over, as the contract's own page says.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from pkgutil import get_data
from typing import Any, TypeAlias

from pydantic_core import from_json

from .findings import Severity

Entry: TypeAlias = Mapping[str, Any]
"""An object of a document."""
Read: TypeAlias = Callable[[str], bytes]
"""Gives the bytes of a document by its path."""

_FORM = "1"
_FOLDER = "contract"
_CONSTRAINTS = frozenset(
    {
        "required",
        "forbidden",
        "present",
        "length",
        "pattern",
        "range",
        "period",
        "items",
        "unique",
        "fixed",
    }
)
_TELLING = {
    "required blank": "required",
    "required present": "present",
}
"""Which constraint a sentence tells of, where that is not the first word of its key."""
_GRADE = frozenset({"severity", "source", "confidence"})


class ContractError(ValueError):
    """A contract asks what this version of the runtime does not know."""


def in_package(package: str) -> Read:
    """What reads the documents that lie in a package."""

    def read(path: str) -> bytes:
        data = get_data(package, f"{_FOLDER}/{path}")
        if data is None:
            raise FileNotFoundError(f"{package} has no {_FOLDER}/{path}.")
        return data

    return read


def document(read: Read, path: str) -> Entry:
    """A document; raises `ContractError` where its form is another one."""
    made: Entry = from_json(read(path))
    form = str(made.get("contract"))
    if form.partition(".")[0] != _FORM:
        raise ContractError(f"{path}: the form {form} of the contract is not known.")
    return made


def only(entry: Entry, known: Collection[str]) -> Entry:
    """The entry; raises `ContractError` where it has a key that is not known."""
    strange = [key for key in entry if key not in known]
    if strange:
        raise ContractError(f"The contract has an unknown key: {', '.join(strange)}.")
    return entry


def constraint(entry: Entry, *keys: str) -> Entry:
    """A constraint with these keys beside its severity."""
    return only(entry, _GRADE.union(keys))


@dataclass(frozen=True, slots=True)
class FieldEntry:
    """One row of a table of the regulation, as its record's document has it.

    `when` is the key of the field that decides whether this one is required, and the
    values with which it does; other conditions are in `constraints`. `by_edition` has
    what other editions ask of values. A key that is `present` is always sent, without a value
    as `empty`. `role` is what the field does in a message, such as `service` or `data`.
    """

    wire: str
    vi: str
    en: str
    row: int | None
    type: Entry
    accepts: Sequence[Entry]
    constraints: Entry
    required: Severity | None
    when: Sequence[str]
    present: Severity | None
    empty: str
    role: str | None
    sensitive: bool
    since: str | None
    until: str | None
    aliases: Sequence[str]
    source: Sequence[str] | None
    confidence: str | None
    by_edition: Sequence[Entry] = ()

    def asked(self, key: str) -> Entry:
        """The constraint that is broken where a sentence of this key is told, if any is."""
        name = _TELLING.get(key) or key.partition("/")[0]
        if name == "range" and "period" in self.constraints:
            name = "period"
        found: Entry = self.constraints.get(name, {})
        return found

    @classmethod
    def of(cls, entry: Entry) -> FieldEntry:
        """The row of an entry of the contract."""
        get = entry.get
        asked = only(get("constraints", {}), _CONSTRAINTS)
        required = asked.get("required", {})
        present = constraint(asked.get("present", {}), "empty")
        return cls(
            wire=entry["wire"],
            vi=entry["label"]["vi"],
            en=entry["label"]["en"],
            row=get("row"),
            type=entry["type"],
            accepts=get("accepts", ()),
            constraints=asked,
            required=Severity(required["severity"]) if required else None,
            when=(required["when"], *required["is"]) if "when" in required else (),
            present=Severity(present["severity"]) if present else None,
            empty=present.get("empty", "null"),
            role=get("role"),
            sensitive=get("sensitive", False),
            since=get("since"),
            until=get("until"),
            aliases=tuple(get("aliases", ())),
            source=get("source"),
            confidence=get("confidence"),
            by_edition=get("by_edition", ()),
        )
