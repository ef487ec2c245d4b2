"""One finding as one line, for people or for programs. A line never breaks and never carries control characters."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from goitin.judging import Finding
from goitin.suspicions import Suspicion

Said = Finding | Suspicion

Line = Callable[[str, Said], str]
"""From the name of a file and what is said of it: a finding, or a suspicion, which is none."""


def text(language: str) -> Line:
    """`file: path severity rule: sentence`, the sentence in a language (`vi` or `en`)."""

    def line(file: str, said: Said) -> str:
        if isinstance(said, Suspicion):
            sentence, words = (
                getattr(said.sentence, language),
                (printable(said.path), "suspicious", said.kind),
            )
        else:
            sentence = said.message_vi if language == "vi" else said.message_en
            words = (printable(said.path), said.severity, said.rule)
        return f"{file}: {' '.join([word for word in words if word])}: {printable(sentence)}"

    return line


def as_json(file: str, said: Said) -> str:
    """One JSON object, both languages in it; ASCII, so that it passes through any console."""
    return json.dumps({"file": file, **as_data(said)}, ensure_ascii=True)


def as_data(said: Said) -> dict[str, Any]:
    """What is said, as plain data: a finding in its written form; a suspicion has no rule and no severity."""
    if isinstance(said, Suspicion):
        sentence = {"vi": said.sentence.vi, "en": said.sentence.en}
        return {"path": said.path, "suspicious": said.kind, "sentence": sentence}
    return said.to_dict()


def printable(text: str) -> str:
    """A text with its control characters written as escapes."""
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else f"\\u{ord(char):04x}" for char in text)
