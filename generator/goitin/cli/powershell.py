"""Completion in PowerShell, of which click knows nothing: the same words as for other shells, in its protocol."""

from __future__ import annotations

import os
import shlex
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

NAME = "powershell"
_SOURCE = """\
Register-ArgumentCompleter -Native -CommandName %(prog_name)s -ScriptBlock {
    param($word, $line, $position)
    $env:COMP_WORDS = $line.ToString()
    $env:COMP_WORD = $word
    $env:%(complete_var)s = "powershell_complete"
    %(prog_name)s | ForEach-Object {
        $value, $help = $_ -split "`t", 2
        [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $(if ($help) { $help } else { $value }))
    }
    Remove-Item Env:COMP_WORDS, Env:COMP_WORD, Env:%(complete_var)s
}
"""


def register() -> None:
    """Let click know of this shell."""
    from click.shell_completion import ShellComplete, add_completion_class

    class PowerShell(ShellComplete):
        """Takes the words from the environment, gives `word<TAB>meaning` on each line."""

        name = NAME
        source_template = _SOURCE

        def get_completion_args(self) -> tuple[list[str], str]:
            """The words before the one that has begun, and that one."""
            begun = os.environ.get("COMP_WORD", "")
            words = _words(os.environ["COMP_WORDS"])[1:]
            return (words[:-1] if begun and words else words), begun

        def format_completion(self, item: CompletionItem) -> str:
            """One word."""
            return f"{item.value}\t{item.help or ''}"

    add_completion_class(PowerShell)


def _words(text: str) -> list[str]:
    """The words of a line; backslashes are letters of Windows' paths, and a quotation may still be open."""
    lexer = shlex.shlex(text, posix=True, punctuation_chars=False)
    lexer.whitespace_split, lexer.escape, lexer.commenters = True, "", ""
    words: list[str] = []
    try:
        words.extend(lexer)
    except ValueError:
        words.append(lexer.token)
    return words
