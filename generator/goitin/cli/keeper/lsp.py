"""`goitin lsp`."""

from __future__ import annotations

import click

from goitin.cli.faults import InputError
from goitin.cli.groups import KEEPERS
from goitin.cli.i18n import chosen_language, command, language
from goitin.diagnostics.diagnostic import GoitinError
from goitin.diagnostics.message import ENGLISH, msg

EXAMPLES = (("goitin lsp", msg("an editor starts it; specs/README.md says how, for five of them")),)


@command(serves=KEEPERS, examples=EXAMPLES)
@click.option("--stdio", is_flag=True, help="Speak over standard input and output, as it always does.")
def lsp(stdio: bool) -> None:  # noqa: ARG001 - editors give it
    """Help an editor with specifications, as a language server.

    It speaks the Language Server Protocol: faults while you type, completion of keys and names, what a word means, where it is defined and used, renaming, the one form of a file, cures.
    """
    from goitin.diagnostics import optional_packages

    try:
        optional_packages.demand("lsp", "pygls", "lsprotocol")
    except GoitinError as error:
        raise InputError(str(error)) from None
    from goitin.editor import server

    is_left_to_editor = chosen_language() is None and language() == ENGLISH
    server.serve(None if is_left_to_editor else language())
