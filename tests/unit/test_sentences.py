"""What goitin says: in English as it is written, in Vietnamese from the catalogue, whole in both."""

from __future__ import annotations

import ast
import json
import pickle
import re
import string

import polib
from saying import PACKAGE, calls, clicks, entries, helps, keys, templates

from goitin.diagnostics.diagnostic import GoitinError
from goitin.diagnostics.message import join, msg, translate


def blanks(template: str) -> list[tuple[str, str, str]]:
    """Name, format and conversion of each blank of a template."""
    parts = string.Formatter().parse(template)
    return sorted((name, spec or "", conversion or "") for _, name, spec, conversion in parts if name)


def blanks_of(entry: polib.POEntry) -> set[str]:
    """The names of what an entry of click fills in; ours and help are told apart above."""
    if entry.msgid not in clicks():
        return set()
    return {name for text in (entry.msgstr, *entry.msgstr_plural.values()) for name, _, _ in blanks(text)}


def test_a_sentence_is_its_english_text() -> None:
    sentence = msg("There is no {what} {id!r}.", what="record", id="ho_so")

    assert sentence == "There is no record 'ho_so'."
    assert json.dumps([sentence]) == "[\"There is no record 'ho_so'.\"]"
    assert f"{sentence}" == "There is no record 'ho_so'."


def test_a_sentence_remembers_what_it_was_made_of_through_an_exception_and_a_pickle() -> None:
    error = GoitinError(msg("The key {key!r} is missing.", key="MaHoSo"))

    again = pickle.loads(pickle.dumps(error))

    assert str(again) == "The key 'MaHoSo' is missing."
    assert translate(str(again), "vi") == "Thiếu khoá 'MaHoSo'."


def test_sentences_within_sentences_are_translated_with_them() -> None:
    sentence = msg("Expected {wanted}, got {shape}.", shape=msg("a text"), wanted=msg("a list"))

    assert translate(sentence, "vi") == "Đây là một văn bản; ở đây cần một danh sách."
    assert translate(join(", ", [msg("a text"), "x"]), "vi") == "một văn bản, x"
    assert translate(sentence, "en") is sentence


def test_what_fills_a_blank_is_never_a_template() -> None:
    sentence = msg("Nothing has the name {word!r}.", word="{0.__class__}")

    assert sentence == "Nothing has the name '{0.__class__}'."
    assert translate(sentence, "vi") == "Không có gì mang tên '{0.__class__}'."


def test_every_template_stands_in_the_source_and_its_blanks_are_filled() -> None:
    wrong = []
    for path, call in calls():
        template = call.args[0]
        if not (
            len(call.args) == 1 and isinstance(template, ast.Constant) and isinstance(template.value, str)
        ):
            wrong.append(f"{path.relative_to(PACKAGE)}:{call.lineno}: no text")
            continue
        given = sorted(str(keyword.arg) for keyword in call.keywords)
        if given != sorted({name for name, _, _ in blanks(template.value)}):
            wrong.append(f"{path.relative_to(PACKAGE)}:{call.lineno}: {template.value}")

    assert wrong == []


def test_everything_said_has_a_vietnamese_entry_and_no_entry_is_left_over() -> None:
    said = templates() | helps() | keys() | clicks()
    known = {entry.msgid for entry in entries()}

    assert sorted(said - known) == []
    assert sorted(known - said) == []


def test_an_entry_has_the_blanks_of_its_template_and_none_is_doubtful() -> None:
    own = templates()
    wrong = [
        entry.msgid
        for entry in entries()
        if entry.fuzzy
        or entry.obsolete
        or not (entry.msgstr or entry.msgstr_plural)
        or (entry.msgid in own and blanks(entry.msgid) != blanks(entry.msgstr))
        or not blanks_of(entry) <= {name for name, _, _ in blanks(entry.msgid + entry.msgid_plural)}
    ]
    assert wrong == []
    assert [entry.msgid for entry in entries()] == sorted(entry.msgid for entry in entries())


def test_only_templates_without_words_are_the_same_in_both_languages() -> None:
    same = {entry.msgid for entry in entries() if entry.msgid == entry.msgstr}

    kept = {"integer, decimal and percent", "text, url and base64"}  # these are words of specifications
    assert {text for text in same if re.search("[a-z]", re.sub(r"\{[^{}]*\}", "", text))} <= kept
