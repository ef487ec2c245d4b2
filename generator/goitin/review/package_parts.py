"""The parts of an office package, each no larger than a person's workbook needs, and XML without anything that expands.

One of the first modules of `review`.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from lxml import etree  # type: ignore[import-untyped]

from goitin.diagnostics.message import msg

MOST_OF_A_PART = 16 << 20
MOST_OF_ALL = 64 << 20
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    KeyError,
    NotImplementedError,
    OSError,
    RuntimeError,
    ValueError,
)


class BookError(ValueError):
    """A file that is no workbook, or none that can be read."""


def read(path: Path) -> bytes:
    """The bytes of a workbook's file. Raises `BookError` where there is none, or one too large to be unpacked."""
    if not path.is_file():
        raise BookError(msg("{path}: is not a regular file. Name a workbook.", path=path))
    try:
        if path.stat().st_size > MOST_OF_ALL:
            raise BookError(
                msg(
                    "{part} of the workbook is larger than {most} MB unpacked.",
                    part=path.name,
                    most=MOST_OF_ALL >> 20,
                )
            )
        return path.read_bytes()
    except OSError as error:
        raise BookError(msg("The file cannot be read ({reason}).", reason=error.strerror)) from None


class Parts:
    """A package that was opened; raises `BookError` for whatever of it cannot be read."""

    def __init__(self, data: bytes) -> None:
        try:
            self._package = zipfile.ZipFile(io.BytesIO(data))
        except _BROKEN as error:
            raise BookError(msg("The file is not an XLSX workbook.")) from error
        self._sizes: Mapping[str, int] = {item.filename: item.file_size for item in self._package.infolist()}
        self._all = 0

    def __contains__(self, name: str) -> bool:
        return name in self._sizes

    def xml(self, name: str) -> Any:
        """The root of a part."""
        self._all += self._sizes.get(name, 0)
        if self._sizes.get(name, 0) > MOST_OF_A_PART or self._all > MOST_OF_ALL:
            what = msg(
                "{part} of the workbook is larger than {most} MB unpacked.",
                part=name,
                most=MOST_OF_A_PART >> 20,
            )
            raise BookError(what)
        try:
            # No more than the size the package promised is ever unpacked.
            root = etree.fromstring(self._package.read(name), _parser())
        except (*_BROKEN, etree.XMLSyntaxError) as error:
            raise damaged(name) from error
        # No program that writes workbooks writes one; entities hide text.
        if root.getroottree().docinfo.doctype:
            raise damaged(name)
        return root

    def targets(self, name: str) -> Mapping[str, tuple[str, str]]:
        """What a part points at, by the id it uses: the last word of the kind, and the name of the part."""
        folder, file = posixpath.split(name)
        listed = f"{folder}/_rels/{file}.rels"
        if listed not in self:
            return {}
        return {
            item.get("Id", ""): (
                item.get("Type", "").rpartition("/")[2],
                posixpath.normpath(posixpath.join("/", folder, item.get("Target", ""))).lstrip("/"),
            )
            for item in below(self.xml(listed), "Relationship")
            if item.get("TargetMode") != "External"
        }


def damaged(name: str) -> BookError:
    """What is said of a part that holds something else than it should."""
    what = msg("{part} of the workbook is damaged. Save it again with a spreadsheet program.", part=name)
    return BookError(what)


def tag(item: Any) -> str:
    """The name of an element without its namespace, of which there are two; empty for comments."""
    return item.tag.rpartition("}")[2] if isinstance(item.tag, str) else ""


def below(item: Any, name: str) -> Iterator[Any]:
    """The children of an element that have this name."""
    return (child for child in item if tag(child) == name)


def _parser() -> Any:
    return etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
