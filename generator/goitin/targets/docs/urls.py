"""Where everything of a specification stands on the site: pages, and the anchors in them.

An anchor is made of ids and wire names joined by a point (`ho_so.MaHoSo`), so links to a field stay good as long as its name does.
Anchors of the pages' own begin with `page-`, which no id can.
"""

from __future__ import annotations

from collections.abc import Iterable

from goitin.model import Record, Spec
from goitin.targets.docs.escape import anchor

START = "start.html"
MESSAGES = "messages.html"
TYPES = "types.html"
TABLES = "tables.html"
RULES = "rules.html"
CHANGES = "changes.html"
SERVICES = "services.html"
EDITIONS = "editions.html"
RECORDS = "records.html"
OPENAPI = "api/openapi.json"
GLOSSARY = "glossary.html"
STRUCTURE = "structure.html"
DOWNLOADS = "downloads.html"
CODE_GENERATORS = "code_generators.html"


def of_packet(id: str) -> str:
    """The page of a packet family."""
    return f"packets/{id}.html"


def of_service(id: str) -> str:
    """The page of a service."""
    return f"services/{id}.html"


def of_record(id: str) -> str:
    """The page of a record."""
    return f"records/{id}.html"


def of_table(id: str) -> str:
    """The page of a code table."""
    return f"tables/{id}.html"


def of_code(table: str, code: str) -> str:
    """A code in the page of its table."""
    return f"{of_table(table)}#{key(table, code)}"


def of_release(version: str) -> str:
    """The page of a release."""
    return f"changes/{version}.html"


def of_picture(packet: str) -> str:
    """The picture of a family's calls, as a file of its own."""
    return f"packets/{packet}.svg"


def of_type(id: str) -> str:
    """A named type."""
    return f"{TYPES}#{id}"


def of_term(id: str) -> str:
    """A word in the glossary."""
    return f"{GLOSSARY}#{key(id)}"


def rule_anchor(record: str, rule: str) -> str:
    """A rule across the fields of a record, in the page of the rules."""
    return f"page-rule.{key(record, rule)}"


def authority_anchor(code: str) -> str:
    """One of the authority's own codes, in the page of the rules."""
    return f"page-authority.{key(code)}"


def key(*parts: str) -> str:
    """The anchor of something: its id, and the name of a part of it."""
    return ".".join(map(anchor, parts))


class Addresses:
    """Where the records of one specification stand; each in one place."""

    def __init__(self, spec: Spec) -> None:
        self._homes = {record.id: _home(record) for record in spec.records}

    def of_record(self, id: str) -> str:
        """A record: its page, or its table on the page of a service."""
        home = self._homes[id]
        return home if home == of_record(id) else f"{home}#{key(id)}"

    def of_field(self, record: str, wire: str) -> str:
        """A field of a record."""
        return f"{self._homes[record]}#{key(record, wire)}"

    def at(self, page: str, records: Iterable[Record]) -> list[Record]:
        """Those of the records that stand on this page."""
        return [record for record in records if self._homes[record.id] == page]


def _home(record: Record) -> str:
    if record.message_kind == "record":
        return of_record(record.id)
    return of_service(record.service) if record.service else MESSAGES
