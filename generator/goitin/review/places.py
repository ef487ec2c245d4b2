"""Where the rows of the tables stand in the files of a specification: `qcvn120/records/ho_so.yaml:12`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from goitin.model import Spec
from goitin.resources import files_of
from goitin.review.document import READINGS, SOURCES, service_name
from goitin.source import formatter
from goitin.source.yaml_reader import Node

_TOPS = ("packet", "record", "dossier", "code_table")
_INSIDE = {"services": "service", "types": "type", "sources": "source", "records": "record"}
_ROWS = {"fields": "wire", "tables": "table", "codes": "code"}
Key = tuple[str, ...]


class Places:
    """The places of a specification; its files are read when the first is asked for."""

    def __init__(self, spec: Spec, folder: Path) -> None:
        self._spec, self._folder = spec, folder
        self._nodes: dict[Key, Node] = {}

    def of(self, table: str, row: Mapping[str, str]) -> str:
        """Say where a row of a table stands.

        Args:
            table: The id of the table.
            row: Its texts, by the keys of the columns.

        Returns:
            File and line; empty where the specification has no such row.

        """
        if not self._nodes:
            self._nodes = dict(_nodes(self._folder))
        node = self._node(table, row)
        return "" if node is None else f"{node.file}:{node.at[0]}"

    def _node(self, table: str, row: Mapping[str, str]) -> Node | None:
        if table == READINGS:
            return self._reading(row)
        if table == SOURCES:
            at = row["number"].strip("[]")
            known = at.isdecimal() and 0 < int(at) <= len(self._spec.sources)
            return self._nodes.get(("source", self._spec.sources[int(at) - 1].id)) if known else None
        if "service" in row:
            named = (
                item.id
                for item in self._spec.services()
                if (service_name(item), item.label.vi) == (row["service"], row["vi"])
            )
            return self._nodes.get(("service", next(named, "")))
        return self._nodes.get((table, row.get("wire") or row.get("code") or ""))

    def _reading(self, row: Mapping[str, str]) -> Node | None:
        """The reading of these words, else what it is about."""
        owner, _, field = row["place"].partition("/")
        kinds: tuple[Key, ...] = tuple((kind, owner) for kind in (*_TOPS, "service", "type"))
        keys = ((owner, field),) if field else kinds
        node = next((self._nodes[key] for key in keys if key in self._nodes), None)
        if node is None or "reading" not in node.value:
            return node
        found = node.value["reading"]
        listed: list[Node] = found.value if isinstance(found.value, list) else [found]
        return next((item for item in listed if item.value["vi"].value == row["vi"]), node)


def _nodes(folder: Path) -> Iterator[tuple[Key, Node]]:
    """Everything that has a row, and what has readings, by what it is called."""
    for path in files_of(folder):
        name = path.relative_to(folder.parent).as_posix()
        root = formatter.parsed(path.read_text(encoding="utf-8-sig"), name)
        top = next((kind for kind in _TOPS if kind in root.value), "")
        yield from _below(root, top)


def _below(node: Node, kind: str) -> Iterator[tuple[Key, Node]]:
    own = node.value[kind].value if kind in node.value else ""
    if own:
        yield (kind, own), node
    for key, value in node.value.items():
        for item in value.value if isinstance(value.value, list) else ():
            if key in _INSIDE and isinstance(item.value, dict):
                yield from _below(item, _INSIDE[key])
            elif key in _ROWS and own:
                yield (own, item.value[_ROWS[key]].value), item
