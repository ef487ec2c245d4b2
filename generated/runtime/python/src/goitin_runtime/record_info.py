"""How a class says which record of the regulation it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

from .contract import Entry, FieldEntry
from .findings import SubjectParts
from .regulation import Regulation


class RecordInfo:
    """Which record of the regulation a class stands for; its document says the rest."""

    def __init__(self, regulation: Regulation, id: str) -> None:
        self.regulation, self.id = regulation, id

    def __set_name__(self, owner: type, name: str) -> None:
        self.regulation.declare(self.id, owner)

    @cached_property
    def document(self) -> Entry:
        """The document of the record."""
        return self.regulation.document(f"records/{self.id}.json")

    @cached_property
    def fields(self) -> Mapping[str, FieldEntry]:
        """The rows of its table in order, by their keys."""
        rows = map(FieldEntry.of, self.document["fields"])
        return {row.wire: row for row in rows}

    @property
    def is_request(self) -> bool:
        """Whether it is the request of a service."""
        return bool(self.document["kind"] == "request")

    @property
    def private(self) -> bool:
        """Whether it stands in a sensitive field somewhere."""
        return bool(self.document.get("sensitive", False))

    @property
    def source(self) -> Sequence[str]:
        """What it cites, each as `id place`."""
        cited: Sequence[str] = self.document["source"]
        return cited

    @property
    def confidence(self) -> str:
        """How sure it is."""
        return str(self.document["confidence"])

    def parts(self) -> SubjectParts:
        """What sentences about the record cite; they name no field."""
        cited = self.regulation.citation(self.source, self.confidence, None)
        return SubjectParts(None, cited, ("", ""))
