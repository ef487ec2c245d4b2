"""One guard around all commands: whatever the system refuses is told with its place and a cure, never as a stack trace.

Exit 1, or 2 from commands whose 1 says something about packets; 130 after Ctrl-C, as shells expect it.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from typing import Any, TextIO

import click

from goitin.cli.i18n import Group, echo, language, spoken
from goitin.diagnostics.message import Message, msg, translate
from goitin.rendering.escape import multi_line, reveal_hidden

INTERRUPTED = 130
_JUDGES = ("validate", "show", "bytes")
_CURES: Mapping[int, Message] = {
    errno.ENOSPC: msg("The disk is full. Make room and run again."),
    errno.EMFILE: msg("Too many files are open. Raise the limit (`ulimit -n`) and run again."),
    errno.ENFILE: msg("Too many files are open. Raise the limit (`ulimit -n`) and run again."),
    errno.ENOMEM: msg("There is not enough memory. Make some free, or raise the limit, and run again."),
    errno.ENAMETOOLONG: msg("A name is too long for this file system. Name another."),
    errno.ELOOP: msg("Symbolic links form a loop. Remove them, or name another place."),
}
_FAULTS = (OSError, UnicodeError, MemoryError, RecursionError)


class Guard(Group):
    """The group of all commands, guarded."""

    def main(self, *words: Any, **more: Any) -> Any:
        """Run, and tell in the language of the run what click itself has to say."""
        with spoken():
            return super().main(*words, **more)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command that was asked for; what stops it becomes an exit code and a sentence."""
        _let_everything_be_printed()
        try:
            return super().invoke(ctx)
        except click.UsageError as error:
            text = error.format_message()
            if multi_line(text) == text:
                raise
            raise click.UsageError(multi_line(text), error.ctx) from None
        except KeyboardInterrupt:
            raise SystemExit(INTERRUPTED) from None
        except _FAULTS as error:
            if isinstance(error, OSError) and error.errno == errno.EPIPE:
                raise  # who read has gone; click ends in silence
            what = translate(_describe(error), language())
            _give_up_full_streams()
            with suppress(OSError, UnicodeError):
                echo(what, err=True)
            raise SystemExit(2 if ctx.invoked_subcommand in _JUDGES else 1) from None


def _describe(error: BaseException) -> Message:
    """What happened where, and what to do."""
    if isinstance(error, MemoryError):
        return _CURES[errno.ENOMEM]
    if isinstance(error, RecursionError):
        return msg("Something is nested too deeply to be processed. Reduce the nesting.")
    if isinstance(error, UnicodeError):
        return msg(
            "A name or a text is not UTF-8 ({reason}). Rename it or save it again.", reason=_plain(error)
        )
    if isinstance(error, OSError):
        cure = _CURES.get(error.errno or 0, msg("Fix that and run again."))
        reason = error.strerror or type(error).__name__
        return msg("{place}: {reason}. {cure}", place=_place(error), reason=reason, cure=cure)
    raise AssertionError(error)


def _place(error: OSError) -> str:
    """The file that an error is about; where it names none, it is what we print."""
    if error.filename is not None:
        return reveal_hidden(os.fsdecode(error.filename)) if isinstance(error.filename, str | bytes) else "?"
    return msg("the output")


def _plain(error: UnicodeError) -> str:
    if isinstance(error, UnicodeEncodeError | UnicodeDecodeError):
        part = error.object[:100]
        text = part if isinstance(part, str) else bytes(part).decode("utf-8", "replace")
        return reveal_hidden(text)
    return reveal_hidden(str(error))


def _streams() -> list[TextIO]:
    """Those that are open."""
    return [stream for stream in (sys.stdout, sys.stderr) if stream is not None]


def _is_full(stream: TextIO) -> bool:
    try:
        stream.flush()
    except (OSError, ValueError):
        return True
    return False


def _give_up_full_streams() -> None:
    """What cannot be written goes nowhere, or the interpreter would complain of it once more at its end."""
    for stream in _streams():
        if _is_full(stream):
            with suppress(OSError, ValueError):
                nowhere = os.open(os.devnull, os.O_WRONLY)
                os.dup2(nowhere, stream.fileno())
                os.close(nowhere)


def _let_everything_be_printed() -> None:
    """A console of another encoding shows what it has no letter for as an escape."""
    for stream in _streams():
        with suppress(AttributeError, ValueError):
            stream.reconfigure(errors="backslashreplace")  # type: ignore[attr-defined]
