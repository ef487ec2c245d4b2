"""Findings as editors mark them: where each begins and ends, and what one may write instead."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from goitin.diagnostics.diagnostic import Diagnostic
from goitin.diagnostics.message import Message, join, translate
from goitin.editor.text import Span, Text


@dataclass(frozen=True, slots=True)
class Mark:
    """A finding in the text of its file.

    Attributes:
        finding: What is wrong.
        span: Where.
        replacement: Where a word is wrong and which is meant; None: the cure is not one word.

    """

    finding: Diagnostic
    span: Span
    replacement: tuple[Span, str] | None

    def sentence(self, language: str) -> str:
        """What is wrong and what to do, in a language."""
        return translate(join(" ", [self.finding.problem, self.finding.hint]), language)


def mark(finding: Diagnostic, text: Text) -> Mark:
    """Find the words that a finding is about.

    Args:
        finding: The finding.
        text: Its file.

    """
    start = text.offset(finding.location.line, finding.location.column)
    span = text.token(start)
    if text.content[span.start : span.end] in ("{", "["):  # a mapping on one line
        line = text.content[start:].splitlines()[0]
        span = Span(start, start + len(line.rstrip()))
    return Mark(finding, span, _replacement(finding, text, span))


def _replacement(finding: Diagnostic, text: Text, span: Span) -> tuple[Span, str] | None:
    """The word that a finding calls unknown, and the one that is meant, where it says so."""
    near = _values(finding.hint).get("near")
    if not isinstance(near, str):
        return None
    written = text.content[span.start : span.end]
    for value in _values(finding.problem).values():
        found = (
            re.search(rf"(?<!\w){re.escape(value)}(?!\w)", written)
            if isinstance(value, str) and value
            else None
        )
        if found:
            return Span(span.start + found.start(), span.start + found.end()), near
    return None


def _values(sentence: str) -> Mapping[str, object]:
    return sentence.values if isinstance(sentence, Message) else {}
