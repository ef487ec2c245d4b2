"""YAML text → nodes: every scalar a string, every node with its place. First stage of a specification.

Built from libyaml's event stream in one pass without recursion, so depth, size and number of nodes are bounded before
anything is kept, and no implicit typing ever touches a code (`01`), a word (`no`) or a time (`12:30`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from sys import intern
from typing import Any, NamedTuple, NoReturn
from unicodedata import is_normalized

import yaml

from goitin.diagnostics.diagnostic import Diagnostics, SourceLocation
from goitin.diagnostics.message import msg
from goitin.output.atomic_file import beginning_of

MAX_BYTES = 4 << 20
MAX_DEPTH = 24
MAX_NODES = 400_000

_PROBLEMS: dict[str, str] = {
    problem: problem
    for problem in (
        msg("block sequence entries are not allowed in this context"),
        msg("control characters are not allowed"),
        msg("could not find expected ':'"),
        msg("did not find expected ',' or ']'"),
        msg("did not find expected ',' or '}}'"),
        msg("did not find expected '-' indicator"),
        msg("did not find expected <document start>"),
        msg("did not find expected key"),
        msg("did not find expected node content"),
        msg("found character that cannot start any token"),
        msg("found unexpected end of stream"),
        msg("found unknown escape character"),
        msg("mapping values are not allowed in this context"),
        msg("unreadable"),
    )
}
"""What libyaml says, as sentences of ours."""

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff]")
_LETTER = re.compile(r"(?<=character) '.+'(?= that)")  # PyYAML names the letter, libyaml does not
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


_LINE = 1 << 23  # more than a file has columns


class Node:
    """A scalar (str), sequence (list of nodes) or mapping (dict of nodes), with its line and column.

    `spot` and `key_spot` are where it stands and, of a value of a mapping, where its key does, as one number each: a large specification has
    hundreds of thousands, and every process that reads them copies their memory.
    """

    __slots__ = ("file", "key_spot", "spot", "value")

    value: Any

    def __init__(self, file: str, value: Any, spot: int = 0) -> None:
        self.file = file
        self.value = value
        self.spot = spot
        self.key_spot = spot

    @property
    def at(self) -> tuple[int, int]:
        """Line and column of the value."""
        return divmod(self.spot, _LINE)

    @property
    def key_at(self) -> tuple[int, int]:
        """Line and column of its key."""
        return divmod(self.key_spot, _LINE)

    @property
    def place(self) -> SourceLocation:
        """Where the value begins."""
        return SourceLocation(self.file, *divmod(self.spot, _LINE))

    @property
    def key_place(self) -> SourceLocation:
        """Where its key begins."""
        return SourceLocation(self.file, *divmod(self.key_spot, _LINE))

    @property
    def is_scalar(self) -> bool:
        """Whether it is a text."""
        return type(self.value) is str

    def get(self, key: str) -> Node | None:
        """The value of `key` in a mapping, or None."""
        found: Node | None = self.value.get(key) if type(self.value) is dict else None
        return found


class SourceFile(NamedTuple):
    """One file: its tree, and whether a text in it may be odd (not NFC, control characters): few are, and need a look."""

    root: Node
    needs_text_check: bool


@dataclass(slots=True)
class Known:
    """What a process that goes on knows of files, by their names. Nodes are never changed.

    Attributes:
        files: Those that were read before, without a finding: content, and what came of it.
        unsaved: What an editor has open, which counts in place of what lies on the disk.

    """

    files: dict[str, tuple[bytes, SourceFile]] = field(default_factory=dict)
    unsaved: Mapping[str, bytes] = field(default_factory=dict)

    def content(self, path: Path, name: str) -> bytes:
        """The first bytes of a file; more than `MAX_BYTES` of one that is too large. Raises `OSError`."""
        text = self.unsaved.get(name)
        return beginning_of(path, MAX_BYTES + 1) if text is None else text


def read(path: Path, name: str, findings: Diagnostics, known: Known | None = None) -> SourceFile | None:
    """Read one file.

    Args:
        path: The file.
        name: How findings call it.
        findings: Takes every fault.
        known: Files of an earlier reading; this one is parsed again only if its content differs, and kept there if it has no finding. None: nothing is kept.

    Returns:
        The file; None where it cannot be read, and why is among the findings.

    """
    start = SourceLocation(name)
    try:
        data = (known or Known()).content(path, name)
    except OSError as error:
        findings.add(
            start,
            "unreadable",
            msg("The file cannot be read ({reason}).", reason=error.strerror),
            msg("Check that it exists and may be read."),
        )
        return None
    if len(data) > MAX_BYTES:
        findings.add(
            start,
            "too-large",
            msg("The file is larger than {most} bytes.", most=MAX_BYTES),
            msg("Split it into several files."),
        )
        return None
    before = known.files.get(name) if known is not None else None
    if before is not None and before[0] == data:
        return before[1]
    count = len(findings)
    page = _page(data, name, findings)
    if known is not None and page is not None and len(findings) == count:
        known.files[name] = data, page
    return page


def _page(data: bytes, name: str, findings: Diagnostics) -> SourceFile | None:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        place = SourceLocation(name, data.count(b"\n", 0, error.start) + 1)
        findings.add(place, "encoding", msg("The file is not UTF-8 text."), msg("Save it as UTF-8."))
        return None
    root = parse(text, name, findings)
    odd = "\\" in text or not is_normalized("NFC", text) or _CONTROL.search(text) is not None
    return SourceFile(root, odd) if root else None


def parse(text: str, name: str, findings: Diagnostics) -> Node | None:
    """Parse YAML text into nodes.

    Args:
        text: The text.
        name: How findings call its file.
        findings: Takes every fault.

    Returns:
        The root; None where the text cannot be parsed, and why is among the findings.

    """
    try:
        loader = _Loader(text)
        try:
            return _build_tree(loader, name, findings)
        finally:
            loader.dispose()
    except yaml.YAMLError as error:
        report_invalid(error, text, name, findings)
    except _Refused as refused:
        findings.add(refused.place, refused.rule, refused.what, refused.cure)
    return None


def report_invalid(error: yaml.YAMLError, text: str, name: str, findings: Diagnostics) -> None:
    """Say that a text is no YAML, where, and why.

    Args:
        error: What a reader of YAML says of it.
        text: The text.
        name: How findings call its file.
        findings: Takes the fault.

    """
    mark = getattr(error, "problem_mark", None)
    place = SourceLocation(name, mark.line + 1, mark.column + 1) if mark else SourceLocation(name)
    problem = _LETTER.sub("", getattr(error, "problem", None) or "unreadable")
    problem = _PROBLEMS.get(problem, problem)
    findings.add(
        place,
        "yaml",
        msg("Not valid YAML: {problem}.", problem=problem),
        msg("Write spaces instead of the tab.")
        if mark and _line(text, mark.line)[mark.column : mark.column + 1] == "\t"
        else msg("Check indentation, quotes and colons around this place."),
    )


def _line(text: str, number: int) -> str:
    """A line of a text, by its number from 0; empty behind the last one."""
    return next(islice(text.split("\n"), number, None), "")


_CLOSING = {yaml.MappingEndEvent, yaml.SequenceEndEvent}
_OPENING: dict[type, type] = {yaml.MappingStartEvent: dict, yaml.SequenceStartEvent: list}


class _Refused(Exception):  # noqa: N818 - what ends the reading of one file
    """Something that stands in no specification; the rest of the file is not read."""

    def __init__(self, event: Any, name: str, rule: str, what: str, cure: str) -> None:
        mark = event.start_mark
        self.place = SourceLocation(name, mark.line + 1, mark.column + 1)
        self.rule, self.what, self.cure = rule, what, cure


def _build_tree(loader: Any, name: str, findings: Diagnostics) -> Node | None:
    """Take event after event and grow the tree; one loop, because every scalar of a specification passes here."""
    root: Node | None = None
    holder: Any = None  # what the innermost open list or mapping holds
    key: tuple[str, int] | None = None  # of the innermost open mapping, when its value is due
    outer: list[tuple[Any, tuple[str, int] | None]] = []
    for _ in range(MAX_NODES * 2):
        event = loader.get_event()
        kind = type(event)
        opens = kind is not yaml.ScalarEvent
        if opens and kind not in _OPENING:
            if kind in _CLOSING:
                holder, key = outer.pop()
                continue
            if kind is yaml.StreamEndEvent:
                break
            _check_event(event, kind, root, name)
            continue
        if event.anchor is not None or (event.tag is not None and event.tag != "!"):
            _reject_anchor_or_tag(event, name)
        mark = event.start_mark
        spot = (mark.line + 1) * _LINE + mark.column + 1
        if type(holder) is dict and key is None:
            key = (_key(event, opens, name), spot)
            continue
        node = Node(name, _OPENING[kind]() if opens else event.value, spot)
        if key is not None:
            _keep(holder, key, node, findings)
            key = None
        elif holder is None:
            root = node
        else:
            holder.append(node)
        if opens:
            _allow_depth(len(outer), event, name)
            outer.append((holder, key))
            holder = node.value
    else:
        findings.add(
            SourceLocation(name),
            "too-large",
            msg("The file has more than {most} values.", most=MAX_NODES),
            msg("Split it into several files."),
        )
        return None
    if root is None:
        findings.add(
            SourceLocation(name), "empty", msg("The file is empty."), msg("Write its content or delete it.")
        )
    return root


def _key(event: Any, opens: bool, name: str) -> str:
    if opens:
        raise _Refused(
            event, name, "yaml", msg("A key must be a plain word."), msg("Write a word before the colon.")
        )
    return intern(event.value)


def _allow_depth(depth: int, event: Any, name: str) -> None:
    if depth >= MAX_DEPTH:
        raise _Refused(
            event,
            name,
            "too-deep",
            msg("Nested deeper than {most} levels.", most=MAX_DEPTH),
            msg("This is not needed here."),
        )


def _keep(holder: dict[str, Node], key: tuple[str, int], node: Node, findings: Diagnostics) -> None:
    word, node.key_spot = key
    if word in holder:
        findings.add(
            node.key_place,
            "repeated-key",
            msg("The key {word!r} appears twice in one mapping.", word=word),
            msg("Keep one of the two."),
        )
    else:
        holder[word] = node


def _check_event(event: Any, kind: type, root: Node | None, name: str) -> None:
    """Let pass what begins and ends a document, once; refuse aliases and second documents."""
    if kind is yaml.AliasEvent:
        _reject_anchor_or_tag(event, name)
    if kind is yaml.DocumentStartEvent and root is not None:
        raise _Refused(
            event,
            name,
            "yaml",
            msg("The file contains a second document."),
            msg("Keep one document per file."),
        )


def _reject_anchor_or_tag(event: Any, name: str) -> NoReturn:
    if event.anchor is not None:
        raise _Refused(
            event,
            name,
            "anchor",
            msg("Anchors and aliases (& and *) are not used here."),
            msg("Write the text out."),
        )
    raise _Refused(
        event, name, "tag", msg("Tags ({tag}) are not used here.", tag=event.tag), msg("Delete the tag.")
    )
