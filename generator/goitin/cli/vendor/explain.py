"""`goitin explain`."""

from __future__ import annotations

from contextlib import suppress
from difflib import get_close_matches

import click

from goitin.cli.completing import WORDS
from goitin.cli.desk import Desk, any_of
from goitin.cli.faults import Stop, plainly
from goitin.cli.groups import VENDORS
from goitin.cli.language import command, language, tell
from goitin.findings import SpecError
from goitin.sentences import joined, say

EXAMPLES = (
    ("goitin explain TrangThai", say("a key on the wire; a code, record, table, service or type likewise")),
    ("goitin explain unknown-key", say("a rule of `goitin check`")),
)


@command(serves=VENDORS, examples=EXAMPLES)
@click.argument("word", shell_complete=WORDS)
@any_of
def explain(word: str, desk: Desk) -> None:
    """Say what a name, a code or a rule is, and whence.

    WORD is a key on the wire, a code, a record, table, service or type of the specification, or a rule that a finding names.
    """
    from goitin import explaining, resolve, rulebook

    desk.announce()
    similar: list[str] = []
    found: list[str] = [rulebook.page(word, language()).rstrip()] if word in rulebook.KNOWN else []
    for name in desk.names:
        # a rule is asked for when a specification is broken; then there is nothing else to say
        with suppress(SpecError) if found else plainly(desk.root, err=True):
            spec = resolve.load(desk.root / name)
            found += explaining.explain(spec, word)
            similar += explaining.near(spec, word)
    if not found:
        similar += get_close_matches(word, rulebook.KNOWN, 2)
        what = say("Nothing is called {word!r}.", word=word)
        near = say("Did you mean {near}?", near=", ".join(similar))
        raise Stop(joined(" ", [what, near]) if similar else what)
    tell(joined("\n\n", found))
