"""The words of findings: whole in both languages, none without a case of the law, none that the law does not have."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from goitin import model
from goitin.language import phrasebook
from goitin.model import JsonForm

from sdks import datafile

CONFORMANCE = Path(__file__).parents[1] / "conformance"
README = Path(__file__).parents[2] / "templates" / "README.md"
TABLE = phrasebook.table()
ENTRIES = [(section, key) for section, entries in TABLE.items() for key in entries]


@pytest.mark.parametrize(("section", "key"), ENTRIES)
def test_both_languages_have_the_same_blanks(section: str, key: str) -> None:
    vi, en = TABLE[section][key]

    assert sorted(phrasebook.blanks(vi)) == sorted(phrasebook.blanks(en))
    assert section != "sentences" or all(text.endswith(".") for text in (vi, en))


def test_no_phrase_of_the_language_of_specifications_stands_in_a_sentence() -> None:
    words = re.compile(r"\b(?:datetime|decimal|integer|percent|flag|list of|code)\(|\{(?!\w+\})")

    assert [
        key for _, entries in TABLE.items() for key, pair in entries.items() if words.search(" ".join(pair))
    ] == []


def test_every_sentence_is_said_in_a_case_of_the_law() -> None:
    law, messages = (datafile.read(CONFORMANCE / name) for name in ("law.yaml", "messages.yaml"))
    reasons = {
        said.split()[0]
        for case in law["breaks"].values()
        for said in (case["strict"], case.get("tolerant", ""))
        if said
    }
    said = " ".join(case["en"] for case in law["sentences"].values()) + str(messages)
    tried = (CONFORMANCE / "test_messages.py").read_text(encoding="utf-8") + said

    missing = [
        key
        for key, (_, en) in TABLE["sentences"].items()
        if key.partition(" ")[2] not in reasons and _last(en) not in tried
    ]

    assert missing == []


def _last(text: str) -> str:
    """The longest part of a sentence between its blanks."""
    return max(re.split(r"\{\w+\}", text), key=len).strip()


def test_what_fills_a_blank_is_no_template() -> None:
    assert phrasebook.filled("{field}: {min}", {"field": "{min}", "min": "{field}"}) == "{min}: {field}"


@pytest.mark.parametrize(
    ("kind", "en"),
    [
        (model.Decimal(1, 1), "a number without quotes, such as 0.5"),
        (model.Decimal(2, 1, JsonForm.TEXT, JsonForm.TEXT), 'a number in quotes, such as "1.5"'),
        (model.Decimal(9, 0), "a number without quotes, such as 12"),
        (
            model.Decimal(3, 3, exact=True),
            "a number with exactly 3 digits behind the point, without quotes, such as 0.500",
        ),
        (model.Integer(form=JsonForm.EITHER), 'a whole number, such as 12 or "12"'),
        (model.Date("d/M/yyyy"), 'a day as d/M/yyyy, such as "12/3/2024" for 12 March 2024'),
        (model.ListOf(model.Text()), "a list"),
        (model.Flag(), "true or false, without quotes"),
    ],
)
def test_a_type_in_words(kind: model.Type, en: str) -> None:
    assert phrasebook.expected(kind)[1] == en


def test_every_key_of_a_sentence_is_explained_to_whoever_writes_a_runtime() -> None:
    text = README.read_text(encoding="utf-8")
    own: list[Any] = [key for key in TABLE["sentences"] if not key.startswith("json ") and "/" not in key]

    assert [key for key in own if f"`{key}`" not in text] == []
