"""The canonical form of a specification file: keys in order, comments kept, stable, and the same meaning."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from goitin import resources
from goitin.cli import main
from goitin.diagnostics.diagnostic import SpecError
from goitin.source import document, formatter, loader
from goitin.source.mapping import MappingNode

ROOT = Path(__file__).parents[2]
MESSY = """\
# about the record

en: "A record"
vi: 'Bản ghi'   # its name
record: mau

fields:
  # the first row
  - type: text
    wire: A
    vi: "Chữ"
    en: Text
    id: a   # once B
    example: '01'
    note: {en: Long., vi: Dài.}
  - {wire: B, id: b, en: Two, vi: Hai, type: "integer(3)", range: {max: 9, min: "0"}} # the second
# the end
"""
TIDY = """\
# about the record
record: mau
vi: Bản ghi  # its name
en: A record
fields:
  # the first row
  - wire: A
    id: a  # once B
    vi: Chữ
    en: Text
    note: {vi: Dài., en: Long.}
    type: text
    example: "01"
  - {wire: B, id: b, vi: Hai, en: Two, type: integer(3), range: {min: 0, max: 9}}  # the second
# the end
"""


def test_the_form() -> None:
    assert formatter.formatted(MESSY, document.Record, "x.yaml") == TIDY


@pytest.mark.slow
@pytest.mark.parametrize(
    "folder", [ROOT / "specs" / "qcvn120", ROOT / "tests" / "golden" / "spec" / "quan_trac"]
)
def test_real_files_keep_their_meaning_and_are_stable(folder: Path) -> None:
    for path in resources.files_of(folder):
        text = path.read_text(encoding="utf-8")
        made = formatter.formatted(text, loader.kind(path), path.name)

        assert yaml.load(made, yaml.BaseLoader) == yaml.load(text, yaml.CBaseLoader)
        assert formatter.formatted(made, loader.kind(path), path.name) == made


def test_every_key_has_a_place() -> None:
    bases = {"Described", "Lasting", "Doubtful", "Graded", "Constrained"}
    for name, kind in MappingNode.kinds.items():
        if name not in bases and kind.__module__ == document.__name__:
            ordered = kind.order.split() or list(kind.words)
            assert set(kind.words) <= set(ordered), name
            assert len(set(ordered)) == len(ordered), name


TEXTS = st.one_of(
    st.sampled_from(
        ["", "01", "no", "12:30", "1e3", "- a", "a: b", "a #b", "#a", "'", '"', "\\", "{x}", "[", "a,b", "null", "~", "yes", "-", "?", "a:", ":0", "?0",
         "  a", "a  b", "x\ny", "x\n\ny", "x\n", "\u2028", "\u202e", "\x85", "é", "e\u0301", "😀", "!x", "&x", "*x", "%", "@", "`", "|", ">", "---", "0x1F", ".5", "a" * 300,
         "từ " * 100]
    ),
    st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\x00"), max_size=40),
)  # fmt: skip
VALUES = st.recursive(
    TEXTS,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(list(document.Field.words)), inner, max_size=4)
    ),
    max_leaves=12,
)
MAPPINGS = st.dictionaries(
    st.sampled_from([*document.Record.words, "strange"]), VALUES, min_size=1, max_size=6
)


@pytest.mark.slow
@settings(max_examples=300, deadline=None)
@given(
    MAPPINGS,
    st.sampled_from([None, True, False]),
    st.sampled_from([None, '"', "'", "|", ">"]),
    st.integers(0, 7),
)
def test_meaning_comments_and_form_last(
    value: dict[str, Any], flow: bool | None, style: str | None, at: int
) -> None:
    text = yaml.dump(value, default_flow_style=flow, default_style=style, allow_unicode=True, sort_keys=False)
    if flow is False and style in (None, '"'):  # a comment between two keys of the outermost mapping
        lines = text.split("\n")
        tops = [number for number, line in enumerate(lines) if line[:1].isalpha() and ": " in f"{line} "]
        lines.insert(tops[at % len(tops)] if tops else 0, "# a comment that is kept")
        text = "\n".join(lines)
    if any(tag in text for tag in ("!!", "\x00")):
        return

    made = formatter.formatted(text, document.Record, "x.yaml")

    assert yaml.load(made, yaml.BaseLoader) == yaml.load(text, yaml.CBaseLoader)
    assert made.count("# a comment that is kept") == text.count("# a comment that is kept")
    assert formatter.formatted(made, document.Record, "x.yaml") == made


def test_the_command_formats_once(tmp_path: Path) -> None:
    specs = tmp_path / "specs"
    shutil.copytree(ROOT / "tests" / "golden" / "spec", specs)
    words = ["--specs", str(specs)]

    before = CliRunner().invoke(main, ["fmt", "--check", *words])
    first = CliRunner().invoke(main, ["fmt", *words])
    second = CliRunner().invoke(main, ["fmt", *words])
    after = CliRunner().invoke(main, ["fmt", "--check", *words])

    assert (before.exit_code, first.exit_code, second.exit_code, after.exit_code) == (1, 0, 0, 0)
    assert "moi_kieu.yaml: formatted" in first.output
    assert second.output == ""


def test_a_broken_file_stops_before_anything_is_written(tmp_path: Path) -> None:
    copy = tmp_path / "quan_trac"
    shutil.copytree(ROOT / "tests" / "golden" / "spec" / "quan_trac", copy)
    (copy / "types.yaml").write_text("types: [\n", encoding="utf-8")
    before = {path: path.read_bytes() for path in resources.files_of(copy)}

    with pytest.raises(SpecError, match=r"types\.yaml:2:1"):
        list(formatter.folder(copy, write=True))

    assert {path: path.read_bytes() for path in resources.files_of(copy)} == before


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("record: a  # a\nfields: [{wire: A, \tvi: b}]\n", "1.yaml:2:20: error yaml: Not valid YAML: found"),
        ("record\n", "1.yaml:1:1: error shape: Expected a mapping of keys, got a text."),
        ("- record: a\n", "1.yaml:1:1: error shape: Expected a mapping of keys, got a list."),
    ],
    ids=["a tab that only one of two readers takes", "a word", "a list"],
)
def test_what_is_no_file_of_a_specification_is_a_finding(text: str, said: str) -> None:
    with pytest.raises(SpecError) as caught:
        formatter.formatted(text, document.Record, "1.yaml")

    assert str(caught.value).startswith(said)
