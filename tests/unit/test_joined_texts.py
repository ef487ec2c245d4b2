"""Joined texts: what their parts are, what people call them and what a table of the review says, how they are drawn, what a schema says."""

from __future__ import annotations

import re

import pytest

from goitin import model, types
from goitin.describe import type_names
from goitin.model import Date, Integer, Joined, JsonForm, Text
from goitin.picture import values
from goitin.review import cell_parser
from goitin.targets.schemas.wire_regex import part
from goitin.types import JoinedPhrase, PhraseError
from goitin.types.joined import parts
from goitin.wire.document import Node

from sdks.trees import GOLDEN

RECORD = GOLDEN.spec.record("so_luot")


@pytest.mark.parametrize(
    ("text", "strict", "tolerant"),
    [
        ("a", ["a"], ["a"]),
        ("a;b", ["a", "b"], ["a", "b"]),
        (" a ;\tb", [" a ", "\tb"], ["a", "b"]),
        ("a;", ["a", ""], ["a"]),
        ("a; ", ["a", " "], ["a"]),
        ("a;;", ["a", "", ""], ["a", ""]),
        (";a", ["", "a"], ["", "a"]),
        (";", ["", ""], [""]),
        (" ", [" "], [""]),
        ("a\u00a0;b", ["a\u00a0", "b"], ["a\u00a0", "b"]),
    ],
)
def test_parts(text: str, strict: list[str], tolerant: list[str]) -> None:
    assert list(parts(text, ";", tolerant=False).texts) == strict
    loose = parts(text, ";", tolerant=True)
    assert list(loose.texts) == tolerant
    assert loose.is_exact == (tolerant == strict)


def test_a_phrase_keeps_its_separator_whatever_it_is() -> None:
    assert types.parse("joined()) of text") == JoinedPhrase(Text(), ")")
    assert types.parse("joined(;) of date(yyyyMMdd)") == JoinedPhrase(Date("yyyyMMdd"), ";")


def test_numbers_and_codes_in_it_are_text() -> None:
    assert types.joined.of(types.of(Integer(3)), ";") == Joined(Integer(3, JsonForm.TEXT, JsonForm.TEXT), ";")


def test_no_code_has_the_separator_in_it() -> None:
    code = types.of(model.Code("bang", model.Closedness.OPEN))

    with pytest.raises(PhraseError, match="may have '-'"):
        types.joined.of(code, "-", ["1", "-1"])


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("field", RECORD.fields, ids=lambda field: field.wire)
def test_what_a_table_says_is_read_back(field: model.Field, language: str) -> None:
    words = type_names.of_field(field, GOLDEN.spec, language)

    read = cell_parser.parse_cell("type", words, GOLDEN.spec)

    named = f"joined(;) of {field.named_type}" if field.named_type else types.phrase(field.type)
    assert read["type"] == named
    assert " of " not in words or language == "en"


def test_it_is_drawn_part_by_part() -> None:
    shape = next(
        values.shape(GOLDEN.spec, RECORD.id, one, "en") for one in RECORD.fields if one.wire == "CacNgay"
    )

    drawn = shape.parted(Node.of("20990102; 20990103;"), tolerant=True)

    assert [one.value for one in drawn.value] == ["20990102", "20990103"]


@pytest.mark.parametrize(
    ("least", "most", "good", "bad"),
    [
        (0, None, ["a", "a b", "ab"], ["", " a", "a ", "a;b", "\t"]),
        (1, 1, ["a", "é"], ["", "ab", ";", " "]),
        (2, 3, ["ab", "a b", "abc"], ["a", "abcd", " b", "a;"]),
        (3, 3, ["a c"], ["ab", "abcd"]),
    ],
)
def test_a_schema_says_what_a_part_is(least: int, most: int | None, good: list[str], bad: list[str]) -> None:
    made = re.compile(part(";", least, most))

    assert [text for text in good if not made.fullmatch(text)] == []
    assert [text for text in bad if made.fullmatch(text)] == []
