"""Texts with blanks in braces, such as the sentences of findings."""

from __future__ import annotations

from collections.abc import Mapping


def blank_names(template: str) -> list[str]:
    """The names of the blanks, each once, in order."""
    return list(dict.fromkeys(template.replace("}", "{").split("{")[1::2]))


def filled(template: str, facts: Mapping[str, str]) -> str:
    """Fill each place once: what is filled in may hold braces of its own."""
    parts = template.replace("}", "{").split("{")
    parts[1::2] = [facts.get(name, "…") for name in parts[1::2]]
    return "".join(parts)
