"""The forms: each is fed the findings of one file after the other, says what is to be printed by then, and the rest at its end."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol

import click

from goitin.rendering.escape import reveal_hidden, single_line
from goitin.reports.entry import ERROR, WARNING, Described, ReportEntry
from goitin.reports.gitlab import Gitlab
from goitin.reports.junit import Junit
from goitin.reports.sarif import Sarif

_COLOURS: Mapping[str, Mapping[str, Any]] = {
    ERROR: {"fg": "red", "bold": True},
    WARNING: {"fg": "yellow"},
}
_COMMANDS = {ERROR: "error", WARNING: "warning"}
FORMATS = ("text", "json", "github", "sarif", "junit", "gitlab")


class Form(Protocol):
    """What tells findings."""

    def file(self, name: str, found: Sequence[ReportEntry]) -> str:
        """What is printed once these findings of a file are known; a file without any is told, too.

        Args:
            name: The file, as the reader calls it.
            found: All its findings, in order; may be empty.

        """

    def end(self) -> str:
        """What is printed behind the last file."""


def form(format: str, command: str, described: Described, fails: Sequence[str] = (ERROR,)) -> Form:
    """The form of one of `FORMATS`.

    Args:
        format: One of `FORMATS`.
        command: The command that found it, as `check`; JUnit names it.
        described: What is known of a rule; SARIF tells it.
        fails: The severities that make a file a failure in JUnit.

    """
    if format == "sarif":
        return Sarif(described)
    if format == "junit":
        return Junit(command, fails)
    return (
        Gitlab()
        if format == "gitlab"
        else Lines({"text": text, "json": json_entry, "github": github}[format])
    )


class Lines:
    """A line a finding."""

    def __init__(self, line: Callable[[ReportEntry], str]) -> None:
        self._line = line

    def file(self, _name: str, found: Sequence[ReportEntry]) -> str:
        """The lines of this file."""
        return "".join(f"{self._line(one)}\n" for one in found)

    def end(self) -> str:
        """Nothing more."""
        return ""


def text(entry: ReportEntry) -> str:
    """`file:line:column: severity rule /pointer: sentence`; whoever prints it takes the colours away where no person reads."""
    weight = (
        click.style(entry.severity, **_COLOURS[entry.severity])
        if entry.severity in _COLOURS
        else entry.severity
    )
    path = f" {reveal_hidden(entry.path)}" if entry.path else ""
    return f"{reveal_hidden(entry.file)}:{entry.line}:{entry.column}: {weight} {entry.rule}{path}: {single_line(entry.sentence)}"


def json_entry(entry: ReportEntry) -> str:
    """One object; what would hide on a terminal is escaped."""
    made = {"file": entry.file, "line": entry.line, "column": entry.column, **entry.fields}
    return _escaped(json.dumps(made, ensure_ascii=False))


def github(entry: ReportEntry) -> str:
    """A workflow command; what would end it early is escaped as GitHub asks."""
    where = f"file={_property(entry.file)},line={entry.line},col={entry.column},title={_property(entry.rule)}"
    path = f"{entry.path}: " if entry.path else ""
    return f"::{_COMMANDS.get(entry.severity, 'notice')} {where}::{_data(f'{path}{entry.sentence}')}"


def _escaped(text: str) -> str:
    """JSON in which nothing breaks a line or moves a cursor; letters stay letters."""
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else json.dumps(char)[1:-1] for char in text)


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
