"""One specification on the desk: its files as they are in the editor or on the disk, what they define and use, what is wrong with them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from goitin import release, resources
from goitin.diagnostics.diagnostic import Diagnostic, Diagnostics
from goitin.editor import names, outline
from goitin.editor.names import Name, Role
from goitin.editor.outline import Entry, Holder
from goitin.editor.text import Span, Text
from goitin.model import Spec
from goitin.pipeline import target_rules
from goitin.source import loader
from goitin.source.mapping import MappingNode
from goitin.source.yaml_reader import Known, Node, read


@dataclass(frozen=True, slots=True, eq=False)
class Tree:
    """A file that could be parsed: its mappings, the names it defines, and each name that stands anywhere in it."""

    root: Node
    mappings: tuple[Holder, ...]
    entries: tuple[Entry, ...]
    definitions: Mapping[Name, Entry]
    uses: tuple[tuple[Name, Entry, int], ...]


@dataclass(frozen=True, slots=True)
class Found:
    """A place in a file where a name stands; `definition` tells whether it is defined there."""

    path: Path
    name: Name
    span: Span
    definition: bool


@dataclass(slots=True)
class Specification:
    """What is known of one specification while it is edited.

    Attributes:
        folder: Its folder.
        encoding: What the editor counts as a character.
        spec: Its meaning when it could last be resolved, faults or not; None before.

    """

    folder: Path
    encoding: str = "utf-16"
    spec: Spec | None = None
    _known: Known = field(default_factory=Known)
    _trees: dict[str, Tree] = field(default_factory=dict)

    def name(self, path: Path) -> str:
        """How findings call a file."""
        return f"{self.folder.name}/{path.relative_to(self.folder).as_posix()}"

    def path(self, name: str) -> Path:
        """The file that findings call so."""
        return self.folder.parent / name

    def edit(self, path: Path, content: str | None) -> None:
        """Take what an editor has open; None: the file is closed, and what lies on the disk counts again."""
        unsaved = {name: data for name, data in self._known.unsaved.items() if name != self.name(path)}
        if content is not None:
            unsaved[self.name(path)] = content.encode()
        self._known.unsaved = unsaved

    def check(self) -> list[Diagnostic]:
        """Find all that is wrong, of what is not saved too; keeps the meaning for who asks later."""
        resolved, findings = target_rules.check_specification(self.folder, known=self._known)
        if resolved is not None:
            self.spec = resolved.spec
        return [*findings, *release.faults(self.folder)]

    def content(self, path: Path) -> str:
        """What a file holds, as it is in the editor; empty where it cannot be read."""
        try:
            return self._known.content(path, self.name(path)).decode("utf-8-sig", "replace")
        except OSError:
            return ""

    def text(self, path: Path) -> Text:
        """A file as a text with places."""
        return Text(self.content(path), self.encoding)

    def current(self, path: Path) -> Tree | None:
        """A file place by place, as it is now; None where it cannot be parsed."""
        name = self.name(path)
        page = read(path, name, Diagnostics(), self._known)
        if page is None:
            return None
        before = self._trees.get(name)
        if before is None or before.root is not page.root:
            before = self._trees[name] = tree(page.root, loader.kind(path))
        return before

    def tree(self, path: Path) -> Tree | None:
        """A file place by place, as it was when it could last be parsed; None where it never could."""
        return self.current(path) or self._trees.get(self.name(path))

    def trees(self) -> Iterator[tuple[Path, Tree]]:
        """Every file of the specification."""
        for path in resources.files_of(self.folder):
            if (found := self.tree(path)) is not None:
                yield path, found

    def definitions(self, role: Role, scope: str | None = None) -> Iterator[tuple[Path, Name, Entry]]:
        """Every definition of a role; `scope`: only of what belongs to this."""
        for path, made in self.trees():
            for name, entry in made.definitions.items():
                if name.role is role and (scope is None or _is_within(name.scope, scope)):
                    yield path, name, entry

    def definition(self, name: Name) -> tuple[Path, Name, Entry] | None:
        """Where a name is defined; None where it is not."""
        return next(
            (one for one in self.definitions(name.role, name.scope) if one[1].word == name.word), None
        )

    def tables_of(self, scope: str, wire: str) -> Iterator[str]:
        """The code tables that a field is of, by its key and what it belongs to; one where it is of any."""
        found = self.definition(Name(Role.FIELD, wire, scope))
        phrase = found[2].holder.text("type") if found else ""
        for use in names.in_phrase(phrase):
            if use.name.role is Role.TABLE:
                yield use.name.word
            else:
                named = self.definition(use.name)
                if named is not None and named[2].word == "type":
                    yield from (one.name.word for one in names.in_phrase(named[2].holder.text("is")))

    def standing(self, name: Name) -> Iterator[Found]:
        """Every place where a name stands, in the order of the files."""
        for path, made in self.trees():
            text: Text | None = None
            for other, entry, at in made.uses:
                if (
                    other.role is name.role
                    and other.word == name.word
                    and _is_within(name.scope, other.scope)
                ):
                    text = text or self.text(path)
                    if (span := span_of(text, entry, other, at)) is not None:
                        yield Found(path, other, span, definition=made.definitions.get(other) is entry)


def tree(root: Node, kind: type[MappingNode]) -> Tree:
    """Look through a file, place by place."""
    mappings = tuple(outline.mappings(root, kind))
    entries = tuple(entry for at in mappings for entry in outline.entries(at))
    definitions: dict[Name, Entry] = {}
    uses: list[tuple[Name, Entry, int]] = []
    for entry in entries:
        name = names.defined(entry)
        if name is not None:
            definitions.setdefault(name, entry)
            uses.append((name, entry, 0))
        else:
            uses += [(use.name, entry, use.at) for use in names.used(entry)]
    return Tree(root, mappings, entries, definitions, tuple(uses))


def span_of(text: Text, entry: Entry, name: Name, at: int) -> Span | None:
    """Where a name stands in the text of its file; None where it is not written as it is."""
    start = text.offset(*entry.node.at)
    whole = text.inside(start, entry.node.value)
    if whole is None:
        return None
    return Span(whole.start + at, whole.start + at + len(name.word))


def name_at(made: Tree, text: Text, offset: int) -> tuple[Name, Entry, Span] | None:
    """The name that stands at a place of a file, the text it is in, and where; None where none does."""
    line = text.yaml_line(offset)
    for name, entry, at in made.uses:
        if entry.node.at[0] == line:
            span = span_of(text, entry, name, at)
            if span is not None and span.covers(offset):
                return name, entry, span
    return None


def folder_of(path: Path) -> Path | None:
    """The folder of the specification that a file belongs to; None where it belongs to none."""
    if path.name in resources.SINGLE:
        folder = path.parent
    elif path.parent.name in resources.PARTS and path.suffix == ".yaml":
        folder = path.parent.parent
    else:
        return None
    return folder if (folder / "regulation.yaml").is_file() else None


def _is_within(one: str, other: str) -> bool:
    """Whether two scopes are the same; one that names nothing, such as an envelope by default, may be any of its kind."""
    return one == other or (other.endswith(":") and one.startswith(other))
