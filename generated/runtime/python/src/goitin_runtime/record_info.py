"""How a class says which record of the regulation it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, ClassVar, Final

from .contract import Entry, FieldEntry
from .findings import SubjectParts
from .payload import asked, given, payload_of
from .regulation import Regulation

_ANY: Final = object()


class RecordInfo:
    """Which record of the regulation a class stands for; its document says the rest."""

    is_open: ClassVar[bool] = False
    """Whether it is of several records, of which each value has one."""

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

    def parts(self, key: str) -> SubjectParts:
        """What sentences about the record cite; they name no field."""
        cited = self.regulation.citation(self.source, self.confidence, None)
        return SubjectParts(None, cited, ("", ""))


class RuleInfo:
    """What sentences about a rule of a record cite: its own source, or the record's."""

    def __init__(self, record: RecordInfo, entry: Entry) -> None:
        self._record, self._entry = record, entry

    def parts(self, key: str) -> SubjectParts:
        """What is cited; no field is named."""
        record, get = self._record, self._entry.get
        cited = record.regulation.citation(
            get("source", record.source), get("confidence", record.confidence), None
        )
        return SubjectParts(None, cited, ("", ""))


class EnvelopeInfo(RecordInfo):
    """Which envelope of the regulation a class stands for, so of which records."""

    is_open = True

    def __init__(self, regulation: Regulation, id: str, payload: object = _ANY) -> None:
        super().__init__(regulation, id)
        self._payload = payload
        self.is_any = payload is _ANY
        """Whether it is of messages with any payload."""

    def __set_name__(self, owner: type, name: str) -> None:
        self.regulation.declare_envelope(self.id, owner)

    def of(self, payload: object) -> EnvelopeInfo:
        """The same for the messages with one payload."""
        return EnvelopeInfo(self.regulation, self.id, payload)

    @cached_property
    def messages(self) -> Sequence[str]:
        """The ids of the records, in order."""
        found: Sequence[str] = self._entry["messages"]
        if self.is_any:
            return found
        wanted, read = given(self._payload), self.regulation.document
        entries = ((id, payload_of(read(f"records/{id}.json"))) for id in found)
        return [id for id, entry in entries if asked(entry) == wanted]

    @property
    def is_request(self) -> bool:
        """Whether they are requests of services."""
        return bool(self._entry["kind"] == "request")

    def is_told(self, said: Any) -> bool:
        """Whether it is clear which record it is, by the service's name if there is one."""
        return said is not None or not self.is_request or len(self.messages) == 1

    def pick(self, said: Any) -> str:
        """The record of the service that is called, else the first, which then refuses."""
        if type(said) is str and said in self._by_service:
            return self._by_service[said]
        bare = (id for id in self.regulation.bare_responses if id in self.messages)
        return next(bare, self.messages[0])

    @cached_property
    def said_by(self) -> Sequence[str]:
        """What names the service in values: the key, and the attribute."""
        first = self.regulation.find(self.messages[0])
        for name, field in first.__pydantic_fields__.items():
            if field.alias == self._service_key:
                return field.alias, name
        return ()

    @cached_property
    def _service_key(self) -> str | None:
        document = self.regulation.document(f"records/{self.messages[0]}.json")
        found = (
            one["wire"] for one in document["fields"] if one.get("role") == "service"
        )
        return next(found, None)

    @cached_property
    def _by_service(self) -> Mapping[str, str]:
        services = self.regulation.services.values()
        return {
            one.wire: one.request
            for one in services
            if one.wire is not None and one.request in self.messages
        }

    @cached_property
    def _entry(self) -> Entry:
        return self.regulation.envelopes[self.id]
