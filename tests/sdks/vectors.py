"""The vectors of a tree as cases for executors, each with what is expected."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from .executor import Answer, Case, compact, listed
from .trees import Tree


@dataclass(frozen=True)
class Line:
    """A line with everything said that it leaves to the head or to other lines."""

    name: str
    asked: Mapping[str, Any]  # record, list or message, and limits
    data: bytes
    cases: Sequence[Mapping[str, Any]]


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
        bare = replace(answer, sentences=(), forms=(), used=(), not_judged=())
        return replace(bare, limits=limits, record_findings=inside) == self.answer


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
    for line in lines(file):
        for said in line.cases:
            answer = _answer(line, said)
            for mode in said["modes"]:
                for edition in said["editions"]:
                    yield Vector(line.name, _case(line, mode, edition), answer)


def lines(file: Path) -> Iterator[Line]:
    """The lines of a file."""
    with file.open(encoding="utf-8") as texts:
        head = json.loads(next(texts))
        assert head["format"] == 2
        usual = {"modes": head["modes"], "editions": head["editions"], "findings": []}
        documents: dict[str, bytes] = {}
        expected: dict[str, Any] = {}
        for text in texts:
            said = json.loads(text)
            name, alone = said["name"], said.get("cases", [said])
            expected[name] = expected[alone] if isinstance(alone, str) else alone
            data = _document(said, documents)
            documents[name] = data
            cases = [usual | _caller(said) | case for case in expected[name]]
            asked = said if said.keys() & {"record", "list", "message"} else head | said
            yield Line(name, asked, data, [_with_bytes(case, data, documents) for case in cases])


def _caller(said: Mapping[str, Any]) -> dict[str, Any]:
    """What the caller says of a message, which it is found to be where nothing else is said."""
    return {"service": None, "kind": None} | said.get("message", {})


def _document(said: Mapping[str, Any], documents: Mapping[str, bytes]) -> bytes:
    """The document of a line: text, or bytes in base64; that of the line before where there is neither."""
    for key, read in (("data", str.encode), ("base64", base64.b64decode)):
        if key in said:
            return _bytes(said[key], read, documents, next(iter(documents.values()), b""))
    return next(reversed(documents.values()))


def _with_bytes(case: Mapping[str, Any], data: bytes, documents: Mapping[str, bytes]) -> dict[str, Any]:
    """The same with the bytes of what is written."""

    def written(said: Any) -> bytes | None:
        if said is None or said is True:
            return data if said else None
        return _bytes(said, str.encode, documents, data)

    records = [written(one) for one in case.get("records", ())]
    return {**case, "written": written(case.get("written")), "records": records}


def _bytes(
    said: str | list[Any], read: Callable[[str], bytes], documents: Mapping[str, bytes], near: bytes
) -> bytes:
    """Bytes as they are said: as text, or as those of another document with a part of them replaced."""
    if isinstance(said, str):
        return read(said)
    *of, start, end, put = said
    other = documents[of[0]] if of else near
    return other[:start] + read(put) + other[end:]


def _case(line: Line, mode: str, edition: str) -> Case:
    asked, limits = line.asked, tuple(line.asked.get("limits", {}).items())
    if "message" in asked:
        service, kind = asked["message"].get("service"), asked["message"].get("kind")
        return Case("", line.data, False, mode, edition, "message", service, kind, limits)
    record = asked["list"] if "list" in asked else asked["record"]
    return Case(record, line.data, "list" in asked, mode, edition, limits=limits)


def _answer(line: Line, said: Mapping[str, Any]) -> Answer:
    """What an executor should say; sentences apart, and the findings of each record where the vector does not tell them."""
    findings = tuple((path, rule, severity) for path, rule, severity, *_ in said["findings"])
    limits = tuple(compact(rest[0] if rest else {}) for _, _, _, *rest in said["findings"])
    inside = listed(said.get("record_findings", ()))
    truncated, records = said.get("truncated", False), tuple(said["records"])
    if "list" in line.asked:
        return Answer(findings, limits=limits, truncated=truncated, written=records, record_findings=inside)
    placed = (said["service"], said["kind"]) if "message" in line.asked else (None, None)
    return Answer(findings, (), (), limits, truncated, (said["written"],), records, inside, *placed)
