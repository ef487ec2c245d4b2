"""A key of the language is declared once: the loader, the canonical form, the limits and the editors' schemas go by its declaration."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar

import pytest

from goitin.diagnostics.diagnostic import Diagnostics
from goitin.source import document, formatter, json_schema
from goitin.source.mapping import PART, TEXT, Key, MappingNode, in_order, key, load
from goitin.source.yaml_reader import Node, parse

CHOICES = [
    (kind, word)
    for kind in MappingNode.kinds.values()
    if kind.__module__ == document.__name__
    for word, name in kind.words.items()
    if kind.keys[name].choices
]


class Loan(MappingNode):
    """A loan, with a key of each sort."""

    order: ClassVar[str] = "id days state lender"

    state: Node | None = key(choices=("open", "back"), doc="Its state.")
    id: Node = key(required=True, limit=8, doc="Its id.")
    days: Node | None = key(bare=True, doc="How long.")
    lender: document.Bilingual | None = key(PART, "Bilingual", limit=20, doc="Who lends.")


def read(text: str, kind: type[MappingNode]) -> tuple[MappingNode | None, list[str]]:
    """What is read of a text, and what is found wrong with it."""
    findings = Diagnostics()
    root = parse(text, "x.yaml", findings)
    assert root is not None
    made = load(kind, root, findings)
    return made, [f"{finding.rule} {finding.problem} {finding.hint}" for finding in findings]


@pytest.mark.parametrize(("kind", "word"), CHOICES)
def test_a_word_that_is_no_choice_is_found(kind: type[MappingNode], word: str) -> None:
    _, found = read(f"{word}: something\n", kind)

    assert any(finding.startswith("unknown-word 'something' is not possible here.") for finding in found)


def test_the_words_of_a_choice_are_named_with_the_likely_one_first() -> None:
    assert read("{id: a, state: opne}", Loan)[1] == [
        "unknown-word 'opne' is not possible here. Did you mean 'open'?"
    ]
    assert read("{id: a, state: lost}", Loan)[1] == [
        "unknown-word 'lost' is not possible here. Write one of open, back."
    ]


def test_the_canonical_form_goes_by_the_declarations() -> None:
    text = "{lender: {en: Library, vi: '7'}, state: open, days: '14', id: '14'}\n"

    root = formatter.parsed(text, "x.yaml")

    assert in_order(Loan, ["lender", "odd", "id"]) == ["id", "lender", "odd"]
    assert formatter.formatted("{en: '1', vi: '2'}\n", document.Bilingual, "x.yaml") == 'vi: "2"\nen: "1"\n'
    assert (
        formatter.written(root, Loan, formatter.Comments())
        == 'id: "14"\ndays: 14\nstate: open\nlender: {vi: "7", en: Library}\n'
    )


def test_what_is_said_comes_with_its_declaration() -> None:
    made, _ = read("{id: a, lender: {vi: a, en: b}}", Loan)

    assert made is not None
    assert [(word, declared.limit) for word, declared, _ in made.stated()] == [("id", 8), ("lender", 20)]


def test_editors_offer_the_words_and_what_yaml_makes_of_them() -> None:
    choice: Key = replace(Loan.keys["state"], choices=("yes", "0", "null", "skip"))

    assert choice.kind == TEXT
    assert json_schema._value("state", choice) == {"enum": ["yes", "0", "null", "skip", True, 0, None]}
