"""The words of findings in the TypeScript runtime are those of the phrasebook; `make golden` writes it anew."""

from __future__ import annotations

import json
from collections.abc import Mapping

from goitin import resources
from goitin.language import phrasebook

FILE = resources.templates() / "runtime" / "typescript" / "src" / "words.ts"
HEAD = """\
// Made from the phrasebook of the specification language by `make golden`; do not edit.

/** By key a Vietnamese and an English text. */
export type Book = Readonly<Record<string, readonly [vi: string, en: string]>>;
"""


def table(name: str, entries: Mapping[str, tuple[str, str]]) -> str:
    """One table of the phrasebook as a constant."""
    rows = "".join(
        f"  {json.dumps(key)}: {json.dumps(list(pair), ensure_ascii=False)},\n"
        for key, pair in entries.items()
    )
    return f"\nexport const {name.upper()}: Book = {{\n{rows}}};\n"


def test_the_words_of_the_runtime_are_those_of_the_phrasebook(bless: bool) -> None:
    text = HEAD + "".join(table(name, entries) for name, entries in phrasebook.table().items())
    if bless:
        FILE.write_text(text, encoding="utf-8")

    assert FILE.read_text(encoding="utf-8") == text
