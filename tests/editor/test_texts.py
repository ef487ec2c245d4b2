"""Places in texts and addresses of files, as editors say them on every system, and what a cursor is in."""

from __future__ import annotations

import shutil
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest
from lsprotocol import types as lsp

from goitin.diagnostics.diagnostic import Diagnostic, SourceLocation
from goitin.diagnostics.message import msg
from goitin.diagnostics.suggest import suggest
from goitin.editor import answers, cursor
from goitin.editor.addresses import address_of, path_of
from goitin.editor.desk import Desk
from goitin.editor.findings import mark
from goitin.editor.text import Position, Text
from goitin.source import choices, document, loader
from goitin.source.mapping import MappingNode
from goitin.types import WORDS, phrase_choices

pytestmark = pytest.mark.quick
BASE = Path(__file__).parents[1] / "faults" / "base"


@pytest.mark.parametrize(
    ("address", "path"),
    [
        ("file:///c%3A/%C4%91%E1%BA%B7c%20t%E1%BA%A3/types.yaml", PureWindowsPath("C:/đặc tả/types.yaml")),
        ("file:///C:/specs/types.yaml", PureWindowsPath("C:/specs/types.yaml")),
        ("file://server/share/types.yaml", PureWindowsPath("//server/share/types.yaml")),
        ("file:///home/%C4%91/types.yaml", PurePosixPath("/home/đ/types.yaml")),
        ("file://localhost/c:/a.yaml", PurePosixPath("/c:/a.yaml")),
    ],
)
def test_the_address_of_a_file_is_its_path(address: str, path: PurePosixPath | PureWindowsPath) -> None:
    assert path_of(address, type(path)) == path
    assert path_of(address_of(path), type(path)) == path


@pytest.mark.parametrize("address", ["untitled:Untitled-1", "https://example.vn/types.yaml", "file://", ""])
def test_what_is_no_file_has_no_path(address: str) -> None:
    assert path_of(address) is None


@pytest.mark.parametrize(
    ("encoding", "characters"), [("utf-8", (12, 15)), ("utf-16", (8, 11)), ("utf-32", (7, 10))]
)
def test_characters_are_counted_as_the_editor_counts_them(encoding: str, characters: tuple[int, int]) -> None:
    text = Text("a: 1\r\nvi: 😀 ố, b\n", encoding)
    places = text.offset(2, 8), text.offset(2, 11)

    made = [text.position(offset) for offset in places]

    assert [(at.line, at.character) for at in made] == [(1, character) for character in characters]
    assert tuple(map(text.offset_of, made)) == places


def test_lines_of_yaml_and_of_editors_differ() -> None:
    """YAML ends a line at U+2028, an editor does not; both end one at a lone carriage return."""
    text = Text("a: x\u2028b: y\rc: z")

    assert text.position(text.offset(2, 4)) == Position(0, 8)
    assert text.position(text.offset(3, 1)) == Position(1, 0)


def test_places_beyond_a_text_are_its_ends() -> None:
    text = Text("a: 1\nb")

    assert text.offset_of(Position(0, 99)) == 4
    assert text.offset_of(Position(99, 0)) == text.offset(99, 1) == 6


@pytest.mark.parametrize(
    ("content", "word"),
    [
        ("a: Trạm đo # ghi chú", "Trạm đo"),
        ('a: "x, \\" y", b', '"x, \\" y"'),
        ("a: 'x''y' z", "'x''y'"),
        ("a: list of b, c: d", "list of b"),
        ("a: x#y z:w }", "x#y z:w"),
    ],
)
def test_a_word_ends_where_yaml_ends_it(content: str, word: str) -> None:
    span = Text(content).token(3)

    assert content[span.start : span.end] == word


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("record: a\nfi▮", ("Record", None, "fi")),
        ("record: a\nfields:\n  - ▮", ("Field", None, "")),
        ("record: a\nfields:\n  - {wire: B, ty▮}", ("Field", None, "ty")),
        ("record: a\nfields:\n  - {wire: B, type: list of ▮c}", ("Field", "type", "list of ")),
        ("record: a\nfields:\n  - {wire: B, required: {when: A, is: [▮", ("Required", "is", "")),
        ("record: a\nfields:\n  - wire: B\n    length: ▮\n    en: x", ("Field", "length", "")),
        ('record: a\nfields:\n  - wire: B\n    source: "q; ▮"', ("Field", "source", "q; ")),
        ("record: a\nre▮quired: b", ("Record", None, "re")),
        ("record: a\nallow:\n  - rule: x\n    b▮\nfields: [", ("Allow", None, "b")),
        ("▮", ("Record", None, "")),
        ("record: a # ▮", None),
        ("nobody: ▮", None),
    ],
)
def test_what_is_typed_is_known_though_the_file_is_not_whole(
    typed: str, expected: tuple[str, str | None, str] | None
) -> None:
    before, _, after = typed.partition("▮")

    found = cursor.at(Text(before + after), len(before), document.Record)

    made = found and (found.holder.kind.__name__, found.entry and found.entry.word, found.before)
    assert made == expected


def test_a_cure_that_is_one_word_takes_the_place_of_the_wrong_one() -> None:
    text = Text("a: qc_mau 1; qc_mua 2\n")
    problem = msg("There is no edition {value!r}.", value="qc_mua")
    finding = Diagnostic(SourceLocation("x", 1, 4), "x", problem, suggest("qc_mua", ["qc_mau"], "-"))

    found = mark(finding, text).replacement

    assert found is not None
    assert (text.content[found[0].start : found[0].end], found[1]) == ("qc_mua", "qc_mau")


def test_every_word_to_choose_has_a_meaning() -> None:
    loader.kinds()
    keys = [
        (f"{kind.__name__}.{word}", kind.keys[name])
        for kind in MappingNode.kinds.values()
        if kind.__module__.startswith("goitin.")
        for word, name in kind.words.items()
        if kind.keys[name].choices
    ]

    assert [name for name, key in keys if not all(choices.meanings(key).values())] == []


def test_every_type_has_a_phrase_to_choose() -> None:
    offered = {phrase.partition("(")[0] for phrase, _ in phrase_choices.phrases()}

    assert offered | {"code"} == {*WORDS, "joined"}


def test_a_file_is_helped_letter_by_letter(tmp_path: Path) -> None:
    """As it is typed from its first letter to its last: nothing of it breaks what is asked meanwhile."""
    specs = shutil.copytree(BASE, tmp_path / "specs")
    path = specs / "muon_sach" / "records" / "phieu_muon.yaml"
    address, whole = path.as_uri(), path.read_text(encoding="utf-8") + "rules:\n  - {rule: a, check: A = B}\n"
    desk, offered = Desk(), 0
    file = lsp.TextDocumentIdentifier(address)

    for end in range(len(whole) + 1):
        desk.put(address, whole[:end], end)
        opened = desk.files[address]
        place = lsp.Position(*opened.text.position(end))
        offered += len(answers.completion(opened, lsp.CompletionParams(file, place), "vi").items) > 0
        answers.hover(opened, lsp.HoverParams(file, place), "vi")
        answers.symbols(opened, lsp.DocumentSymbolParams(file), "vi")
        answers.formatting(opened, lsp.DocumentFormattingParams(file, lsp.FormattingOptions(2, True)), "vi")
        if end % 40 == 0:
            specification = opened.specification
            assert desk.mark(specification, specification.check()) != []

    assert offered > len(whole) / 2
