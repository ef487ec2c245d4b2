"""One finding as one line, for people or for programs. A line never breaks and never carries control characters."""

from __future__ import annotations

import json
from collections.abc import Callable

from goitin.judging import Finding

Line = Callable[[str, Finding], str]
"""From the name of a file and a finding in it."""


def text(language: str) -> Line:
    """`file: path severity rule: sentence`, the sentence in a language (`vi` or `en`)."""

    def line(file: str, finding: Finding) -> str:
        sentence = finding.message_vi if language == "vi" else finding.message_en
        words = (printable(finding.path), finding.severity, finding.rule)
        return f"{file}: {' '.join([word for word in words if word])}: {printable(sentence)}"

    return line


def as_json(file: str, finding: Finding) -> str:
    """One JSON object, both languages in it; ASCII, so that it passes through any console."""
    return json.dumps(
        {
            "file": file,
            "path": finding.path,
            "rule": finding.rule,
            "severity": finding.severity,
            "message": {"vi": finding.message_vi, "en": finding.message_en},
        },
        ensure_ascii=True,
    )


def printable(text: str) -> str:
    """A text with its control characters written as escapes."""
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else f"\\u{ord(char):04x}" for char in text)
