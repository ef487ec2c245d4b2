"""The sentences of findings, Vietnamese and English.

Field, what is wrong, remedy, clause. Never a value of the packet.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeAlias

from .._sources import SOURCES
from .findings import Citation, FieldLabel, Said

if TYPE_CHECKING:
    from .findings import Finding
    from .kinds import Kind
    from .rules import Rule
    from .wire import About

    Subject: TypeAlias = "Kind | str | tuple[Rule, About] | Candidates | Foreign"


@dataclass(frozen=True, slots=True)
class Candidates:
    """The services that a message without a service might belong to."""

    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Foreign:
    """A value of Python in a tree that is to be read, which JSON cannot say."""

    path: str
    what: str


_FOREIGN = (
    "Giá trị tại {key} là {met} của Python, JSON không có kiểu ấy. Hãy đưa byte, văn bản, hoặc model_dump(mode='json').",
    "The value at {key} is Python's {met}, which JSON does not have. Hand over bytes, text, or model_dump(mode='json').",
)
_SENTENCES = {
    "json": (
        "Dữ liệu không phải là đúng một văn bản JSON mã UTF-8 hợp lệ. Hãy gửi lại.",
        "The bytes are not exactly one valid JSON text in UTF-8. Send them again.",
    ),
    "required": (
        "{field}: thiếu giá trị bắt buộc. Hãy điền trường này.",
        "{field}: a required value is missing. Fill it in.",
    ),
    "type": (
        "{field}: sai kiểu JSON, cần {expected}. Hãy gửi đúng kiểu.",
        "{field}: wrong JSON type, {expected} is asked. Send that type.",
    ),
    "form": (
        "{field}: dạng gần đúng, đã hiểu; dạng chuẩn là {expected}. Hãy sửa nơi gửi.",
        "{field}: understood, but the exact form is {expected}. Mend the sender.",
    ),
    "format": (
        "{field}: không đúng dạng {expected}. Hãy sửa giá trị.",
        "{field}: not of the form {expected}. Correct the value.",
    ),
    "length": (
        "{field}: độ dài phải từ {min} đến {max} ký tự. Hãy sửa giá trị.",
        "{field}: the length must be {min} to {max} characters. Correct the value.",
    ),
    "pattern": (
        "{field}: không khớp mẫu {pattern}. Hãy sửa giá trị.",
        "{field}: does not match the pattern {pattern}. Correct the value.",
    ),
    "range": (
        "{field}: ngoài khoảng {min} đến {max}. Hãy sửa giá trị.",
        "{field}: outside the range {min} to {max}. Correct the value.",
    ),
    "code": (
        "{field}: mã không có trong bảng {table} của lần ban hành {edition}. Hãy dùng mã trong bảng.",
        "{field}: the code is not in table {table} of edition {edition}. Use a code of the table.",
    ),
    "items": (
        "{field}: số phần tử phải từ {min} đến {max}. Hãy sửa danh sách.",
        "{field}: the number of items must be {min} to {max}. Correct the list.",
    ),
    "unique": (
        "{field}: giá trị {key} lặp lại trong danh sách. Hãy để mỗi giá trị một lần.",
        "{field}: {key} is repeated in the list. Keep each value once.",
    ),
    "unknown": (
        "Trường không có trong đặc tả, được giữ nguyên. Hãy kiểm tra tên trường.",
        "The field is not in the specification; it is kept as it came. Check its name.",
    ),
    "alias": (
        "{field}: gửi dưới tên khác, đã hiểu. Hãy dùng tên {wire}.",
        "{field}: sent under another name, understood. Use the name {wire}.",
    ),
}
_UNPLACED = {
    "required": (
        "Không rõ gói tin thuộc dịch vụ nào. Hãy nêu tên dịch vụ. Có thể là: {candidates}.",
        "It is not clear which service the message belongs to. Name the service. Candidates: {candidates}.",
    ),
    "code": (
        "Tên này không dẫn tới đúng một dịch vụ. Hãy kiểm tra tên. Có thể là: {candidates}.",
        "This name does not lead to exactly one service. Check it. Candidates: {candidates}.",
    ),
}
_ROW = ("dòng", "row")
_CITES = ("Nguồn", "Source")


def said(rule: str, subject: Subject | None, edition: str) -> Said:
    """What a finding of a rule says about its subject."""
    if isinstance(subject, tuple):
        broken, about = subject
        source = _cited(about.source, about.confidence, None)
        return Said(broken.vi, broken.en, None, source)
    if isinstance(subject, Candidates):
        facts = {"candidates": ", ".join(subject.ids) or "…"}
        return _of(_UNPLACED[rule], "", facts)
    if isinstance(subject, Foreign):
        return _of(_FOREIGN, "", {"key": subject.path or "(root)", "met": subject.what})
    facts = {"edition": edition}
    if isinstance(subject, str):
        return _of(_SENTENCES[rule], "JSON", facts | {"expected": subject})
    if subject is None or not (subject.field and subject.record):
        return _of(_SENTENCES[rule], "JSON", facts)
    field, record = subject.field, subject.record
    facts |= {"wire": field.wire} | subject.facts()
    label = FieldLabel(field.wire, field.vi, field.en)
    source = _cited(
        field.source or record.source, field.confidence or record.confidence, field.row
    )
    return _of(_SENTENCES[rule], label, facts, source)


def message(what: Said, language: int) -> str:
    """The sentence and its source; language 0 is Vietnamese, 1 English."""
    sentence = (what.sentence_vi, what.sentence_en)[language]
    source = what.source
    if source is None:
        return sentence
    row = "" if source.row is None else f", {_ROW[language]} {source.row}"
    place = (source.vi, source.en)[language]
    return f"{sentence} {_CITES[language]}: {place}{row} ({source.confidence})."


def written(finding: Finding, what: Said) -> dict[str, Any]:
    """The written form of a finding, as plain values."""
    members: dict[str, Any] = {
        "path": finding.path,
        "rule": finding.rule,
        "severity": str(finding.severity),
        "sentence": {"vi": what.sentence_vi, "en": what.sentence_en},
    }
    if what.label is not None:
        label = what.label
        members["label"] = {"wire": label.wire, "vi": label.vi, "en": label.en}
    if what.source is not None:
        source = {"vi": what.source.vi, "en": what.source.en, "row": what.source.row}
        members["source"] = {
            key: text for key, text in source.items() if text is not None
        } | {"confidence": what.source.confidence}
    if what.limits:
        members["limits"] = dict(what.limits)
    return members


def bounds(low: object, high: object) -> dict[str, str]:
    """The words for two bounds; an open one is three dots."""
    return {
        "min": "…" if low is None else str(low),
        "max": "…" if high is None else str(high),
    }


def _of(
    pair: tuple[str, str],
    field: FieldLabel | str,
    facts: dict[str, str],
    source: Citation | None = None,
) -> Said:
    label = field if isinstance(field, FieldLabel) else None
    names = [str(field)] * 2
    if label is not None:
        names = [f"{label.wire} ({text})" for text in (label.vi, label.en)]
    vi, en = (
        _filled(template, facts | {"field": name})
        for template, name in zip(pair, names, strict=True)
    )
    asked = [name for name in _blanks(pair[1]) if name != "field" and name in facts]
    limits = MappingProxyType({name: facts[name] for name in asked})
    return Said(vi, en, label, source, limits)


def _blanks(template: str) -> list[str]:
    """The names of the blanks, each once, in order."""
    return list(dict.fromkeys(template.replace("}", "{").split("{")[1::2]))


def _filled(template: str, facts: dict[str, str]) -> str:
    """Fill each place once: what is filled in may hold braces of its own."""
    parts = template.replace("}", "{").split("{")
    parts[1::2] = [facts.get(name, "…") for name in parts[1::2]]
    return "".join(parts)


def _cited(source: str, confidence: str, row: int | None) -> Citation | None:
    if not source:
        return None
    texts: tuple[list[str], list[str]] = ([], [])
    for citation in source.split(";"):
        id, _, place = citation.strip().partition(" ")
        for language, cited in enumerate(texts):
            label = SOURCES[id][language] if id in SOURCES else id
            cited.append(f"{label}, {place}" if place else label)
    vi, en = ("; ".join(cited) for cited in texts)
    return Citation(vi, en, None if row is None else str(row), confidence)
