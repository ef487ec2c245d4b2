"""The words of findings in the Python runtime are those of the phrasebook: data that Python reads fastest; `make golden` writes it anew."""

from __future__ import annotations

import runpy
import textwrap

import black

from goitin import resources
from goitin.language import phrasebook

FILE = resources.templates() / "runtime" / "python" / "src" / "goitin_runtime" / "words.py"
WIDTH = 100
HEAD = """\
# Made from the phrasebook of the specification language by `make golden`; do not edit.
\"\"\"The words of findings: by key a Vietnamese and an English text.\"\"\"
"""


def literal(value: object) -> str:
    """A value as Python writes it, its long texts in pieces."""
    match value:
        case dict():
            return f"{{{''.join(f'{literal(key)}: {literal(item)}, ' for key, item in value.items())}}}"
        case tuple():
            return f"({''.join(f'{literal(item)}, ' for item in value)})"
        case str() if len(value) > WIDTH:
            lines = textwrap.wrap(value, WIDTH, drop_whitespace=False, break_long_words=False)
            assert "".join(lines) == value
            return f"({' '.join(map(repr, lines))})"
    return repr(value)


def test_the_words_of_the_runtime_are_those_of_the_phrasebook(bless: bool) -> None:
    table = phrasebook.table()
    if bless:
        rows = "".join(f"{name.upper()} = {literal(dict(entries))}\n" for name, entries in table.items())
        mode = black.Mode(target_versions={black.TargetVersion.PY311})
        FILE.write_text(black.format_str(f"{HEAD}\n{rows}", mode=mode), encoding="utf-8")
    words = runpy.run_path(str(FILE))

    assert {name: words[name.upper()] for name in table} == table
