"""Which files make a specification: a folder → one document for each file. Findings call a file `<regulation>/records/x.yaml`: the same on every machine."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from goitin import resources
from goitin.diagnostics.diagnostic import Diagnostics, SourceLocation
from goitin.diagnostics.message import msg
from goitin.diagnostics.progress import READING, OnProgress, no_progress
from goitin.source import document
from goitin.source.mapping import MappingNode
from goitin.source.mapping import load as load_as
from goitin.source.yaml_reader import Known, Node, SourceFile, read

_PARTS: dict[str, type[MappingNode]] = dict(
    zip(
        resources.PARTS, (document.CodeTable, document.Dossier, document.Packet, document.Record), strict=True
    )
)
_SINGLE: dict[str, type[MappingNode]] = dict(
    zip(resources.SINGLE, (document.Regulation, document.Envelopes, document.Types), strict=True)
)


Share = Callable[[Callable[[Any], list[Any]], Sequence[Any], Callable[[int, int], None]], list[list[Any]]]
"""Calls a function on each part of a work, in several processes, and tells another how many are done; what each gives, in order."""

LIST_BYTES = 16 << 20
"""The longest file of codes that is read."""

_WORTH_SHARING = 200  # files; below that a second process costs more than it gives
_PART, _MOST_PARTS = 16, 128  # files that a process takes at once, and how often files are taken


@dataclass(slots=True)
class SourceFiles:
    """Everything the files of one specification say."""

    name: str
    regulation: document.Regulation | None = None
    types: list[document.NamedType] = field(default_factory=list)
    envelopes: list[document.Envelope] = field(default_factory=list)
    packets: list[document.Packet] = field(default_factory=list)
    records: list[document.Record] = field(default_factory=list)
    dossiers: list[document.Dossier] = field(default_factory=list)
    tables: list[document.CodeTable] = field(default_factory=list)
    lists: dict[str, bytes | None] = field(
        default_factory=dict
    )  # by the file of the table that names it; None: it cannot be read
    unresolved_ids: set[str] = field(
        default_factory=set
    )  # ids that unreadable files and entries would have defined; `types.yaml` stands for all it would
    needs_text_check: set[str] = field(default_factory=set)  # files whose characters need a look


def kind(path: Path) -> type[MappingNode]:
    """What stands at the top of a file of a specification."""
    return _PARTS[path.parent.name] if path.parent.name in _PARTS else _SINGLE[path.name]


def kinds() -> list[tuple[str, type[MappingNode]]]:
    """Every kind of file: its name (of a folder of them, in the singular) and what stands at its top."""
    parts = [(name.removesuffix("s"), kind) for name, kind in _PARTS.items()]
    return sorted(parts + [(name.removesuffix(".yaml"), kind) for name, kind in _SINGLE.items()])


def load(
    folder: Path,
    findings: Diagnostics,
    step: OnProgress = no_progress,
    known: Known | None = None,
    share: Share | None = None,
) -> SourceFiles:
    """Read every file of the folder.

    Args:
        folder: The specification.
        findings: Takes every fault; what can be read is returned all the same.
        step: Is told how far the reading is.
        known: Files of an earlier reading, which are not read again as long as they hold the same.
        share: Divides the reading of many files among processes; None: this one reads all.

    """
    made = SourceFiles(folder.name)
    if not (folder / "regulation.yaml").is_file():
        findings.add(
            SourceLocation(f"{folder.name}/regulation.yaml"),
            "missing-file",
            msg("The specification has no regulation.yaml."),
            msg("Write one; `goitin explain language` shows what it contains."),
        )
    for part in ("", *_PARTS):
        unreadable(folder / part, f"{folder.name}/{part}".rstrip("/"), findings)
    listed = resources.files_of(folder)
    made.unresolved_ids.update(_unknown_files(folder, set(listed), findings))
    ours = [path for path in listed if not escapes_folder(path, folder, findings)]
    pages = _pages(folder, ours, findings, step, known, share)
    for path, page in zip(ours, pages, strict=True):
        if page is None:
            made.unresolved_ids.add(path.name if path.name in _SINGLE else path.stem)
            continue
        if page.needs_text_check:
            made.needs_text_check.add(page.root.file)
        _take(made, path, page.root, findings)
        if made.tables and made.tables[-1].place.file == page.root.file:
            _take_list(made, path, made.tables[-1], folder, findings)
    return made


def unreadable(folder: Path, name: str, findings: Diagnostics) -> bool:
    """Whether a folder is there and may not be read: a finding, then, since it would pass for an empty one.

    Args:
        folder: The folder.
        name: How the finding calls it.
        findings: Takes the finding.

    """
    try:
        with os.scandir(folder):
            return False
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError as error:
        findings.add(
            SourceLocation(name),
            "unreadable",
            msg("The folder cannot be read ({reason}).", reason=error.strerror),
            msg("Check that it exists and may be read."),
        )
        return True


def _pages(
    folder: Path,
    listed: Sequence[Path],
    findings: Diagnostics,
    step: OnProgress,
    known: Known | None,
    share: Share | None,
) -> Iterator[SourceFile | None]:
    """What each file holds; None where it cannot be read."""
    if share is None or known is not None or len(listed) < _WORTH_SHARING:
        for number, path in enumerate(listed, 1):
            yield _page(folder, path, findings, known)
            step(READING, number, len(listed))
        return
    from goitin.source import node_pickling  # few specifications have so many files

    node_pickling.register()
    size = max(_PART, len(listed) // _MOST_PARTS + 1)

    def work(part: Sequence[Path]) -> list[tuple[SourceFile | None, Diagnostics]]:
        found = [Diagnostics() for _ in part]
        return [(_page(folder, path, own, None), own) for path, own in zip(part, found, strict=True)]

    def done(count: int, _of: int) -> None:
        step(READING, min(count * size, len(listed)), len(listed))

    parts = [listed[at : at + size] for at in range(0, len(listed), size)]
    for page, own in (one for made in share(work, parts, done) for one in made):
        findings.extend(own)
        yield page


def _page(folder: Path, path: Path, findings: Diagnostics, known: Known | None) -> SourceFile | None:
    name = f"{folder.name}/{path.relative_to(folder).as_posix()}"
    if not name.isascii() and any("\ud800" <= char <= "\udfff" for char in name):
        findings.add(
            SourceLocation(name),
            "encoding",
            msg("The file's name is not UTF-8."),
            msg("Give it another name."),
        )
    return read(path, name, findings, known)


def escapes_folder(path: Path, folder: Path, findings: Diagnostics) -> bool:
    """Whether a file, or the folder it lies in, is a link out of the specification; a finding, then."""
    if not (path.is_symlink() or (path.parent != folder and path.parent.is_symlink())):
        return False
    if path.resolve().is_relative_to(folder.resolve()):
        return False
    findings.add(
        SourceLocation(f"{folder.name}/{path.relative_to(folder).as_posix()}"),
        "outside",
        msg("The file is a link that points outside the specification."),
        msg("Put the file itself here."),
    )
    return True


def _take(made: SourceFiles, path: Path, node: Node, findings: Diagnostics) -> None:
    doc = load_as(kind(path), node, findings)
    made.unresolved_ids.update(_declared_ids(node))
    if isinstance(doc, document.Regulation):
        made.regulation = doc
    elif isinstance(doc, document.Types):
        made.types = list(doc.types)
    elif isinstance(doc, document.Envelopes):
        made.envelopes = list(doc.envelopes)
    elif isinstance(doc, document.Packet):
        made.packets.append(doc)
    elif isinstance(doc, document.Record):
        made.records.append(doc)
    elif isinstance(doc, document.Dossier):
        made.dossiers.append(doc)
    elif isinstance(doc, document.CodeTable):
        made.tables.append(doc)
    elif path.name not in _SINGLE:
        made.unresolved_ids.add(path.stem)


def _take_list(
    made: SourceFiles, path: Path, table: document.CodeTable, folder: Path, findings: Diagnostics
) -> None:
    """The bytes of the file of codes that lies beside a table."""
    if table.rows is None:
        return
    name = table.rows.file.value
    file = path.with_name(name)
    data = None
    if file.parent == path.parent and not escapes_folder(file, folder, findings):
        with suppress(OSError, ValueError), file.open("rb") as opened:
            data = opened.read(LIST_BYTES + 1)
    made.lists[table.place.file] = data


def _declared_ids(node: Node) -> Iterator[str]:
    """Ids of types and nested records that a file would define, had nothing been wrong with them: who uses them is not at fault."""
    for key, name in (("types", "type"), ("records", "record")):
        listed = node.get(key)
        for item in listed.value if listed is not None and type(listed.value) is list else ():
            id = item.get(name)
            if id is not None and id.is_scalar:
                yield id.value
            yield from _declared_ids(item)


def _unknown_files(folder: Path, known: set[Path], findings: Diagnostics) -> Iterator[str]:
    """Report files that nobody reads, and give what they would have defined had their ending been right."""
    for root, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            path = Path(root, name)
            if (
                path.parent == folder / resources.SAMPLES
            ):  # data of `goitin vectors`, with an index of its own
                continue
            if path.suffix in (".yaml", ".yml") and path not in known:
                findings.add(
                    SourceLocation(f"{folder.name}/{path.relative_to(folder).as_posix()}"),
                    "stray-file",
                    msg("No specification file has this name or place, so it is never read."),
                    msg(
                        "Move it into packets/, records/, dossiers/ or code_tables/ with the ending .yaml, or delete it."
                    ),
                )
                missing = f"{path.stem}.yaml"
                yield missing if missing in _SINGLE and path.parent == folder else path.stem
