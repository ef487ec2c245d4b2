"""The one canonical form of a specification file: keys in order, one row a line where it fits, comments kept.

The form depends on what a file means and on nothing of how it was written, so that formatting twice changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import yaml

from goitin import resources
from goitin.diagnostics.diagnostic import Diagnostics, SpecError
from goitin.diagnostics.message import msg
from goitin.output.atomic_file import replace_file
from goitin.source import loader
from goitin.source.formatter.comments import Comments, gather
from goitin.source.formatter.emitter import Writer
from goitin.source.mapping import MappingNode, misshapen
from goitin.source.yaml_reader import Node, parse, report_invalid

__all__ = ["ChangedError", "folder", "formatted", "parsed", "written"]


class ChangedError(AssertionError):
    """The canonical form would mean something else, or lose a comment: a fault of ours, and nothing is written."""


def folder(specification: Path, *, write: bool) -> Iterator[Path]:
    """The files of a specification that had another form.

    Args:
        specification: The folder of the specification.
        write: Whether each of them gets its canonical form, whole or not at all, before it is named.

    Raises:
        SpecError: A file is no YAML of a specification, or a link that leads out of it; nothing is written then.
        WriteError: A file cannot be written; those named before are.

    """
    changed: list[tuple[Path, str]] = []
    findings = Diagnostics()
    for path in resources.files_of(specification):
        if loader.escapes_folder(path, specification, findings):
            continue
        try:
            text = path.read_text(encoding="utf-8-sig")
            made = formatted(text, loader.kind(path), path.relative_to(specification.parent).as_posix())
        except SpecError as error:
            findings.extend(error.diagnostics)
        else:
            if made != text:
                changed.append((path, made))
    findings.stop_on_error()
    for path, made in changed:
        if write:
            replace_file(path, made.encode())
        yield path


def formatted(text: str, kind: type[MappingNode], name: str) -> str:
    """Give a file its canonical form. Raises `SpecError` for text that is no YAML of a specification."""
    root = parsed(text, name)
    comments = _comments(text, root, name)
    made = written(root, kind, comments)
    again = parsed(made, name)
    if _meaning(again) != _meaning(root) or _count(made, again) != _count(text, root):
        raise ChangedError(msg("{name}: the canonical form would change the meaning of the file.", name=name))
    return made


def written(root: Node, kind: type[MappingNode], comments: Comments) -> str:
    """The canonical form of a tree with the comments of its nodes.

    Args:
        root: The tree of one file.
        kind: What the file means: the class that reads it.
        comments: The comments by their nodes, as `gather` finds them.

    """
    return Writer(comments).file(root, kind)


def parsed(text: str, name: str) -> Node:
    """The tree of a file.

    Args:
        text: What the file holds.
        name: How findings call the file.

    Raises:
        SpecError: The text is no YAML of a specification.

    """
    findings = Diagnostics()
    root = parse(text, name, findings)
    if root is not None and type(root.value) is not dict:
        misshapen(root, msg("a mapping of keys"), findings)
    findings.stop_on_error()
    if root is None:
        raise SpecError(findings)
    return root


def _comments(text: str, root: Node, name: str) -> Comments:
    """The comments of a file. Raises `SpecError` where the reader that finds them takes less than the one that made the tree: tabs."""
    try:
        return gather(text, root)
    except yaml.YAMLError as error:
        findings = Diagnostics()
        report_invalid(error, text, name, findings)
        raise SpecError(findings) from None


def _meaning(node: Node) -> object:
    if type(node.value) is dict:
        return {key: _meaning(item) for key, item in node.value.items()}
    return node.value if type(node.value) is str else [_meaning(item) for item in node.value]


def _count(text: str, root: Node) -> int:
    """How many words all comments have: they may move, and two behind one value are joined."""
    found = gather(text, root)
    alone = [line for lines in found.before.values() for line in lines]
    return sum(len(line.split()) for line in (*alone, *found.behind.values(), *found.last))
