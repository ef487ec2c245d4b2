"""One word means one thing, and it is the field's own: names that were given up stay away, and the public API says what it takes and gives."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from goitin.language import phrasebook

PACKAGE = Path(__file__).parents[2] / "generator" / "goitin"

# A name that nobody outside this project would understand → what to write instead.
RETIRED = {
    "said": "what it is: a text, a node, a document, a sentence",
    "say": "`msg`",
    "told": "an entry, a sentence, what was reported",
    "tell": "`echo`, `report`",
    "kept": "what it is: a record, a backup, what was before",
    "laying": "`layout`",
    "trying": "what is tried",
    "taking": "`import`",
    "wishes": "`options`",
    "wished": "`options`",
    "shaping": "`mapping`",
    "playing": "`field_with_role`",
    "settle": "`escape_reserved`",
    "clashes": "`find_collisions`",
    "prove": "`verify`",
    "plainly": "`wrap_os_errors`",
    "misuse": "`usage_error`",
    "usable": "`load_checked`",
    "examine": "`check_specification`",
    "sureness": "`confidence_view`",
    "heir": "`replacement`",
    "octets": "`bytes`",
    "strangers": "`unknown_codes`",
    "breaches": "`violations`",
    "gaps": "`not_checked`",
    "rank": "`sort_key`",
    "Sentence": "`Message`",
    "Folder": "`SourceFiles`",
    "Resolved": "`Resolution`",
    "Grade": "`ConstraintMeta`",
    "Origin": "`Provenance`",
    "Strength": "`Closedness`",
    "Judge": "`Validator`",
    "Tally": "`Coverage`",
    "Evidence": "`ConformityReport`",
    "Wrongs": "`InvalidMessages`",
    "Probe": "`TestValue`",
    "Packets": "`MessageGenerator`",
    "Paper": "`ReviewDocument`",
    "Taken": "`ImportResult`",
    "Sheet": "`PageContext` on the site; a worksheet in a workbook",
    "Sink": "`StagingArea`",
    "Order": "`PackageRequest`",
    "Job": "`BuildStep`",
}
RETIRED_PHRASES = {
    r"[Mm]end\b": "fix, correct",
    r"(was|were) met": "got …",
    r"(is|are) asked": "expected …",
    r"(?<![Tt]here )(is|be) no (?!longer)": "is not a …",
    r", no [A-Z]": "not …",
    r"behind": "after",
    r"before the point": "before the decimal point",
    r"stands?\b": "is",
    r"nothing but": "only",
    r"knows? no": "has no",
    r"the trace of": "a sign of",
    r"holds?\b": "contains",
    r"leave \w+ out": "omit",
    r"Stated": "Given",
    r"whole number": "integer",
    r"text in quotes": "a string",
    r"came|comes": "received",
}
"""Diction that was given up in the sentences of findings → what to write instead."""

ALLOWED = {
    ("review/workbook.py", "Sheet"),
}
"""Where such a name is the field's own."""


def modules() -> Iterator[tuple[str, ast.Module]]:
    """Every module by its place in the package."""
    for path in sorted(PACKAGE.rglob("*.py")):
        if "_data" not in path.parts:
            yield path.relative_to(PACKAGE).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def names(tree: ast.Module) -> Iterator[str]:
    """Every name that a module gives: of classes, functions, parameters, variables, attributes."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef | ast.FunctionDef):
            yield node.name
        elif isinstance(node, ast.arg):
            yield node.arg
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id
        elif isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store):
            yield node.attr


def test_names_that_were_given_up_stay_away() -> None:
    found = {(path, name) for path, tree in modules() for name in names(tree) if name.strip("_") in RETIRED}

    assert [
        f"{path}: {name}; write {RETIRED[name.strip('_')]}" for path, name in sorted(found - ALLOWED)
    ] == []


def test_sentences_of_findings_keep_to_plain_english() -> None:
    sentences = [
        (f"{section}: {key}", english)
        for section, entries in phrasebook.table().items()
        for key, (_, english) in entries.items()
    ]

    assert [
        f"{key}: {english!r}; write {instead!r}"
        for key, english in sentences
        for phrase, instead in RETIRED_PHRASES.items()
        if re.search(rf"(?<!\w){phrase}", english)
    ] == []


def test_docstrings_name_no_direction_of_imports() -> None:
    """The order of packages is a test; a docstring says what a module is for."""
    directions = re.compile(r"^(Left|Right)(:| of )", re.MULTILINE)

    assert [path for path, tree in modules() if directions.search(ast.get_docstring(tree) or "")] == []
