"""The vectors of a tree as cases for executors, each with what is expected."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from .executor import Answer, Case, compact, listed
from .trees import Tree


@dataclass(frozen=True)
class Vector:
    """One reading of one line: what is asked, and the answer that is right."""

    name: str
    case: Case
    answer: Answer

    @property
    def has_value(self) -> bool:
        """Whether no finding is an error."""
        return all(severity != "error" for _, _, severity in self.answer.findings)

    def is_answered_by(self, answer: Answer) -> bool:
        """Whether an answer is the right one; sentences do not count, nor the edition among what fills them."""
        inside = answer.record_findings if self.answer.record_findings else ()
        limits = tuple(map(_but_for_the_edition, answer.limits))
        return replace(answer, sentences=(), forms=(), limits=limits, record_findings=inside) == self.answer


@lru_cache(maxsize=1 << 16)
def _but_for_the_edition(limits: str) -> str:
    return compact({name: text for name, text in json.loads(limits).items() if name != "edition"})


def folder(tree: Tree) -> Path:
    """Where the vectors of a tree lie."""
    return tree.generated / "vectors"


def files(tree: Tree) -> list[Path]:
    """Every file of vectors."""
    return sorted(folder(tree).rglob("*.jsonl"))


def read(file: Path) -> Iterator[Vector]:
    """Every reading that a file has an expectation of."""
    with file.open(encoding="utf-8") as lines:
        for text in lines:
            yield from of(json.loads(text))


def of(line: Mapping[str, Any]) -> Iterator[Vector]:
    """The readings of one line."""
    data = base64.b64decode(line["base64"]) if "base64" in line else line["data"].encode()
    for said in line["cases"]:
        answer = _answer(line, said, data)
        for mode in said["modes"]:
            for edition in said["editions"]:
                yield Vector(line["name"], _case(line, data, mode, edition), answer)


def _case(line: Mapping[str, Any], data: bytes, mode: str, edition: str) -> Case:
    limits = tuple(line.get("limits", {}).items())
    if "message" in line:
        return Case(
            "",
            data,
            False,
            mode,
            edition,
            "message",
            line["message"].get("service"),
            line["message"].get("kind"),
            limits,
        )
    return Case(line.get("record") or line["list"], data, "list" in line, mode, edition, limits=limits)


def _answer(line: Mapping[str, Any], said: Mapping[str, Any], data: bytes) -> Answer:
    """What an executor should say; sentences apart, and the findings of each record where the vector does not tell them."""
    findings = tuple((path, rule, severity) for path, rule, severity, *_ in said["findings"])
    limits = tuple(compact(rest[0] if rest else {}) for _, _, _, *rest in said["findings"])
    inside = listed(said.get("record_findings", ()))
    records = tuple(None if text is None else text.encode() for text in said.get("records", ()))
    written = () if "written" not in said else (_written(said["written"], data),)
    truncated = said.get("truncated", False)
    if "list" in line:
        return Answer(findings, limits=limits, truncated=truncated, written=records, record_findings=inside)
    placed = said.get("service"), said.get("kind")
    return Answer(findings, (), (), limits, truncated, written, records, inside, *placed)


def _written(said: str | bool | None, data: bytes) -> bytes | None:
    return data if said is True else None if said is None else str(said).encode()
