"""The sentences of findings, Vietnamese and English.

Field, what is wrong, remedy, clause. Never a value of the packet.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from .._sources import SOURCES

if TYPE_CHECKING:
    from .findings import Finding
    from .kinds import Kind
    from .rules import Rule
    from .wire import About

    Subject: TypeAlias = "Kind | str | tuple[Rule, About] | Candidates"


@dataclass(frozen=True, slots=True)
class Candidates:
    """The services that a message without a service might belong to."""

    ids: tuple[str, ...]


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


def sentence(finding: Finding, language: int) -> str:
    """The sentence of a finding; language 0 is Vietnamese, 1 English."""
    subject = finding.subject
    if isinstance(subject, tuple):
        rule, about = subject
        clause = _clause(about.source, about.confidence, None, language)
        return _joined((rule.vi, rule.en)[language], clause)
    if isinstance(subject, Candidates):
        named = ", ".join(subject.ids) or "…"
        return _filled(_UNPLACED[finding.rule][language], {"candidates": named})
    facts = {"field": "JSON", "edition": finding.edition}
    clause = ""
    if isinstance(subject, str):
        facts["expected"] = subject  # of the document itself
    elif subject is not None and subject.field and subject.record:
        field, record = subject.field, subject.record
        label = (field.vi, field.en)[language]
        facts |= {"field": f"{field.wire} ({label})", "wire": field.wire}
        facts |= subject.facts()
        source = field.source or record.source
        confidence = field.confidence or record.confidence
        clause = _clause(source, confidence, field.row, language)
    return _joined(_filled(_SENTENCES[finding.rule][language], facts), clause)


def bounds(low: object, high: object) -> dict[str, str]:
    """The words for two bounds; an open one is three dots."""
    return {
        "min": "…" if low is None else str(low),
        "max": "…" if high is None else str(high),
    }


def _filled(template: str, facts: dict[str, str]) -> str:
    """Fill each place once: what is filled in may hold braces of its own."""
    parts = template.replace("}", "{").split("{")
    parts[1::2] = [facts.get(name, "…") for name in parts[1::2]]
    return "".join(parts)


def _clause(source: str, confidence: str, row: int | None, language: int) -> str:
    cited = []
    for citation in source.split(";"):
        id, _, place = citation.strip().partition(" ")
        label = SOURCES[id][language] if id in SOURCES else id
        cited.append(f"{label}, {place}" if place else label)
    where = "; ".join(cited) + (f", {_ROW[language]} {row}" if row is not None else "")
    return f"{_CITES[language]}: {where} ({confidence})." if source else ""


def _joined(*parts: str) -> str:
    return " ".join(part for part in parts if part)
