"""The sentences of findings, Vietnamese and English.

Field, what is wrong, remedy, clause. Never a value of the packet.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from .._sources import SOURCES

if TYPE_CHECKING:
    from .findings import Finding
    from .kinds import Kind
    from .rules import Rule
    from .wire import About

    Subject: TypeAlias = Kind | About | tuple[Rule, About]

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
_ROOT = ("gói tin", "packet")
_ROW = ("dòng", "row")
_CITES = ("Nguồn", "Source")
_BOUNDS = {
    "length": ("min_length", "max_length"),
    "items": ("min_items", "max_items"),
    "range": ("min", "max"),
}


def sentence(finding: Finding, language: int) -> str:
    """The sentence of a finding; language 0 is Vietnamese, 1 English."""
    subject: Any = finding.subject
    if isinstance(subject, tuple):
        rule, about = subject
        return _joined(
            (rule.vi, rule.en)[language],
            _clause(about.source, about.confidence, None, language),
        )
    said = _SENTENCES[finding.rule][language]
    field = getattr(subject, "field", None)
    if finding.rule in ("json", "unknown"):
        return said
    facts = _facts(finding, subject, language)
    # One pass over the template: a pattern may hold braces of its own.
    text = "".join(
        facts.get(part, part) if index % 2 else part
        for index, part in enumerate(_parts(said))
    )
    if field is None:
        return text
    source, confidence = (
        field.source or subject.record.source,
        field.confidence or subject.record.confidence,
    )
    return _joined(text, _clause(source, confidence, field.row, language))


def _parts(template: str) -> list[str]:
    """Plain text and names of facts by turns."""
    return template.replace("}", "{").split("{")


def _facts(finding: Finding, subject: Any, language: int) -> dict[str, str]:
    field = getattr(subject, "field", None)
    label = _ROOT[language]
    if field is not None:
        label = f"{field.wire} ({(field.vi, field.en)[language]})"
    elif subject is not None:
        label = (subject.vi, subject.en)[language]
    low, high = (
        getattr(subject, name, None)
        for name in _BOUNDS.get(finding.rule, ("min", "max"))
    )
    return {
        "field": label,
        "wire": field.wire if field else "",
        "expected": getattr(subject, "phrase", "record" if subject else "JSON"),
        "min": "…" if low is None else str(low),
        "max": "…" if high is None else str(high),
        "pattern": str(getattr(subject, "pattern", "")),
        "key": str(getattr(subject, "unique", "")),
        "table": _table(subject),
        "edition": finding.edition,
    }


def _table(subject: Any) -> str:
    table = getattr(subject, "table", None)
    about = getattr(table, "__table__", None)
    if about is not None:
        return str(about.id)
    return str(getattr(subject, "fixed", None) or "")


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
