"""What an editor has open: its files, the specifications they belong to, and what was last found in them."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from goitin.diagnostics.diagnostic import Diagnostic
from goitin.editor.addresses import address_of, path_of
from goitin.editor.findings import Mark, mark
from goitin.editor.specification import Specification, folder_of
from goitin.editor.text import Text


@dataclass(frozen=True, slots=True)
class OpenFile:
    """A file that an editor has open, as it is there."""

    address: str
    path: Path
    text: Text
    version: int | None
    specification: Specification


@dataclass(frozen=True, slots=True)
class Marked:
    """A file of a specification with what is wrong in it."""

    address: str
    version: int | None
    text: Text
    marks: list[Mark]


@dataclass(slots=True)
class Desk:
    """All that is open.

    Attributes:
        encoding: What the editor counts as a character.
        specifications: Those of which a file is or was open, by their folders.
        files: The open files, by the addresses that the editor gave them.

    """

    encoding: str = "utf-16"
    specifications: dict[Path, Specification] = field(default_factory=dict)
    files: dict[str, OpenFile] = field(default_factory=dict)
    _marked: dict[str, Marked] = field(default_factory=dict)
    _owners: dict[str, Specification] = field(default_factory=dict)

    def put(self, address: str, content: str, version: int | None) -> Specification | None:
        """Take a file as it is in the editor.

        Args:
            address: Its address.
            content: What it holds.
            version: The editor's number of this state of it.

        Returns:
            The specification that it belongs to; None where it belongs to none, and nobody cares.

        """
        path = path_of(address)
        folder = folder_of(path) if path is not None else None
        if path is None or folder is None:
            return None
        content = content.encode("utf-8", "replace").decode()  # half a surrogate pair: no file can hold it
        specification = self.specifications.setdefault(folder, Specification(folder, self.encoding))
        specification.edit(path, content)
        text = Text(content, self.encoding)
        self.files[address] = OpenFile(address, path, text, version, specification)
        return specification

    def close(self, address: str) -> Specification | None:
        """Forget what an editor had open; what lies on the disk counts again."""
        closed = self.files.pop(address, None)
        if closed is None:
            return None
        closed.specification.edit(closed.path, None)
        return closed.specification

    def mark(self, specification: Specification, findings: list[Diagnostic]) -> list[Marked]:
        """Sort findings to the files they are in.

        Args:
            specification: The specification.
            findings: All that is wrong with it.

        Returns:
            Every file that has a finding, had one before, or is open: those without one to take the marks away.

        """
        opened = {file.path: file for file in self.files.values() if file.specification is specification}
        by_path: dict[Path, list[Diagnostic]] = {path: [] for path in opened}
        for finding in findings:
            by_path.setdefault(specification.path(finding.location.file), []).append(finding)
        made = []
        for path, own in by_path.items():
            file = opened.get(path)
            text = file.text if file else specification.text(path)
            address = file.address if file else address_of(path)
            version = file.version if file else None
            made.append(Marked(address, version, text, [mark(one, text) for one in own]))
        gone = [
            address
            for address, owner in self._owners.items()
            if owner is specification and address not in {one.address for one in made}
        ]
        for address in gone:
            del self._marked[address], self._owners[address]
        self._marked |= {one.address: one for one in made}
        self._owners |= dict.fromkeys((one.address for one in made), specification)
        return made + [Marked(address, None, Text(""), []) for address in gone]

    def marks(self, address: str) -> list[Mark]:
        """What was last found in a file."""
        found = self._marked.get(address)
        return found.marks if found is not None else []
