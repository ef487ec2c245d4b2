"""Whether all sides say the same, and in what they differ."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields
from typing import NamedTuple

from sdks.executor import Answer

_ASPECTS = tuple(field.name for field in fields(Answer))


class Difference(NamedTuple):
    """What two disagreements have in common if one fault made both: who stands with whom, in what they differ, about which rules."""

    groups: tuple[int, ...]
    aspects: tuple[str, ...]
    rules: frozenset[str]


def difference(answers: Mapping[str, Answer]) -> Difference | None:
    """In what the sides differ; None if they all say the same and none crashed."""
    said = list(answers.values())
    if all(answer == said[0] for answer in said) and said[0].crash is None:
        return None
    crashed = tuple(name for name, answer in answers.items() if answer.crash is not None)
    if crashed:
        return Difference(tuple(answer.crash is not None for answer in said), ("crash",), frozenset())
    aspects = tuple(name for name in _ASPECTS if len({repr(getattr(answer, name)) for answer in said}) > 1)
    return Difference(tuple(said.index(answer) for answer in said), aspects, _disputed(said))


def _disputed(said: Sequence[Answer]) -> frozenset[str]:
    """Rules of findings that not all have; of a document that one cannot read at all, just that."""
    rules = [[rule for _, rule, _ in answer.findings] for answer in said]
    if ["json"] in rules:
        return frozenset(["json"])
    findings = [{(path, rule) for path, rule, _ in answer.findings} for answer in said]
    return frozenset(rule for _, rule in set.union(*findings) - set.intersection(*findings))


def shown(answers: Mapping[str, Answer]) -> str:
    """What each side says, those together that say the same, one line for each way to see it."""
    groups: dict[Answer, list[str]] = {}
    for name, answer in answers.items():
        groups.setdefault(answer, []).append(name)
    return "\n".join(f"  {' '.join(names)}: {_said(answer)}" for answer, names in groups.items())


def _said(answer: Answer) -> str:
    said = [
        f"{name}={getattr(answer, name)!r}"
        for name in _ASPECTS
        if getattr(answer, name) not in (None, (), False)
    ]
    return ", ".join(said)[:2000] or "nothing"
