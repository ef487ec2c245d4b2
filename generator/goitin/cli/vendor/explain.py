"""`goitin explain`."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

import click

from goitin.cli.completion import WORDS
from goitin.cli.faults import InputError, report_errors
from goitin.cli.groups import VENDORS
from goitin.cli.i18n import command, echo, language
from goitin.cli.options import QUIET
from goitin.cli.selection import SelectedSpecifications, vendor_options
from goitin.diagnostics.diagnostic import SpecError
from goitin.diagnostics.message import join, msg

_LANGUAGE = "language"
EXAMPLES = (
    ("goitin explain TrangThai", msg("a key on the wire; a code, record, table, service or type likewise")),
    ("goitin explain unknown-key", msg("a rule of `goitin check`; what is found in packets likewise")),
    ("goitin explain rule:thu_tu_ngay", msg("a rule across the fields of a record")),
    ("goitin explain language", msg("how specifications are written, on one page")),
)


@command(serves=VENDORS, examples=EXAMPLES)
@click.argument("word", shell_complete=WORDS)
@vendor_options
@QUIET
def explain(word: str, desk: SelectedSpecifications, quiet: bool) -> None:
    """Explain a name, a code or a rule, and where it comes from.

    WORD is a key on the wire, a code, a record, table, service, type or rule of the specification, a rule that a finding names, or `language`: how specifications are written.
    """
    from goitin import resolver
    from goitin.describe import explain as explaining
    from goitin.linter import rule_index
    from goitin.validator.suggestions import near

    if word == _LANGUAGE:
        echo(rule_index.language_page(language()), nl=False)
        return
    if not quiet:
        desk.announce()
    known = [*rule_index.OF_PACKETS, *rule_index.KNOWN]
    found = list(_pages(word))
    for name in desk.regulations:
        # a rule is asked for when a specification is broken; then there is nothing else to say
        with suppress(SpecError) if found else report_errors(desk.root, err=True):
            spec = resolver.load(desk.root / name)
            found += explaining.explain(spec, word, desk.root.as_posix())
            known += [name for name, _ in explaining.words(spec)]
    if not found:
        what = msg("Nothing has the name {word!r}.", word=word)
        meant = near(word, known)
        raise InputError(join(" ", [what, msg("Did you mean {near}?", near=meant)]) if meant else what)
    echo(join("\n\n", found))


def _pages(word: str) -> Iterator[str]:
    """The pages about a rule: of packets, of specifications."""
    from goitin.linter import rule_index

    of_packets = "suspicious" if word.startswith("suspicious:") else word
    if of_packets in rule_index.OF_PACKETS:
        yield rule_index.page(of_packets, language(), rule_index.PACKETS).rstrip()
    if word in rule_index.KNOWN:
        yield rule_index.page(word, language()).rstrip()
