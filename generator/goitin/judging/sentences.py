"""The sentences of findings, Vietnamese and English: what field, what is wrong, what to do, by which clause.

No value of a document ever stands in one.
"""

from __future__ import annotations

from dataclasses import dataclass

from goitin.spec import Field, Label, Origin

Sentence = tuple[str, str]
"""Vietnamese, English."""

SENTENCES: dict[str, Sentence] = {
    "json": (
        "Dữ liệu không phải là đúng một văn bản JSON mã UTF-8 hợp lệ. Hãy gửi lại.",
        "The bytes are not exactly one valid JSON text in UTF-8. Send them again.",
    ),
    "required": (
        "{field}: thiếu giá trị bắt buộc. Hãy điền trường này. {clause}",
        "{field}: a required value is missing. Fill it in. {clause}",
    ),
    "type": (
        "{field}: sai kiểu JSON, cần {expected}. Hãy gửi đúng kiểu. {clause}",
        "{field}: wrong JSON type, {expected} is asked. Send that type. {clause}",
    ),
    "form": (
        "{field}: dạng gần đúng, đã hiểu; dạng chuẩn là {expected}. Hãy sửa nơi gửi. {clause}",
        "{field}: understood, but the exact form is {expected}. Mend the sender. {clause}",
    ),
    "format": (
        "{field}: không đúng dạng {expected}. Hãy sửa giá trị. {clause}",
        "{field}: not of the form {expected}. Correct the value. {clause}",
    ),
    "length": (
        "{field}: độ dài phải từ {min} đến {max} ký tự. Hãy sửa giá trị. {clause}",
        "{field}: the length must be {min} to {max} characters. Correct the value. {clause}",
    ),
    "pattern": (
        "{field}: không khớp mẫu {pattern}. Hãy sửa giá trị. {clause}",
        "{field}: does not match the pattern {pattern}. Correct the value. {clause}",
    ),
    "range": (
        "{field}: ngoài khoảng {min} đến {max}. Hãy sửa giá trị. {clause}",
        "{field}: outside the range {min} to {max}. Correct the value. {clause}",
    ),
    "code": (
        "{field}: mã không có trong bảng {table} của lần ban hành {edition}. Hãy dùng mã trong bảng. {clause}",
        "{field}: the code is not in table {table} of edition {edition}. Use a code of the table. {clause}",
    ),
    "items": (
        "{field}: số phần tử phải từ {min} đến {max}. Hãy sửa danh sách. {clause}",
        "{field}: the number of items must be {min} to {max}. Correct the list. {clause}",
    ),
    "unique": (
        "{field}: giá trị {key} lặp lại trong danh sách. Hãy để mỗi giá trị một lần. {clause}",
        "{field}: {key} is repeated in the list. Keep each value once. {clause}",
    ),
    "unknown": (
        "Trường không có trong đặc tả, được giữ nguyên. Hãy kiểm tra tên trường.",
        "The field is not in the specification; it is kept as it came. Check its name.",
    ),
    "alias": (
        "{field}: gửi dưới tên khác, đã hiểu. Hãy dùng tên {wire}. {clause}",
        "{field}: sent under another name, understood. Use the name {wire}. {clause}",
    ),
    "required service": (
        "Không rõ gói tin thuộc dịch vụ nào. Hãy nêu tên dịch vụ. Có thể là: {candidates}.",
        "It is not clear which service the message belongs to. Name the service. Candidates: {candidates}.",
    ),
    "code service": (
        "Tên này không dẫn tới đúng một dịch vụ. Hãy kiểm tra tên. Có thể là: {candidates}.",
        "This name does not lead to exactly one service. Check it. Candidates: {candidates}.",
    ),
}
CLAUSE: Sentence = ("Nguồn: {place}{row} ({confidence}).", "Source: {place}{row} ({confidence}).")
ROW: Sentence = (", dòng {row}", ", row {row}")


@dataclass(frozen=True, slots=True)
class Subject:
    """What a sentence is about: a field with its clause, or the document itself."""

    field: Sentence = ("JSON", "JSON")
    clause: Sentence = ("", "")

    def say(self, kind: str, **blanks: object) -> Sentence:
        """The sentence of a rule about this, its blanks filled."""
        vi, en = SENTENCES[kind]
        return (
            vi.format(field=self.field[0], clause=self.clause[0], **blanks).rstrip(),
            en.format(field=self.field[1], clause=self.clause[1], **blanks).rstrip(),
        )


DOCUMENT = Subject()


def subject(field: Field) -> Subject:
    """A field as sentences name it: `MaHoSo (Mã hồ sơ)`, and where its row stands."""
    named = f"{field.wire} ({field.label.vi})", f"{field.wire} ({field.label.en})"
    return Subject(named, clause(field.origin, field.row))


def clause(origin: Origin, row: int | None = None) -> Sentence:
    """`Nguồn: QCVN 120:2019/BTTTT, Bảng 2, dòng 1 (B).`."""
    rows = ("", "") if row is None else (ROW[0].format(row=row), ROW[1].format(row=row))
    vi = "; ".join(one.label.vi for one in origin.citations)
    en = "; ".join(one.label.en for one in origin.citations)
    return (
        CLAUSE[0].format(place=vi, row=rows[0], confidence=origin.confidence),
        CLAUSE[1].format(place=en, row=rows[1], confidence=origin.confidence),
    )


def of_rule(message: Label, where: Sentence) -> Sentence:
    """A rule's own sentence, and the clause of its record."""
    return f"{message.vi} {where[0]}", f"{message.en} {where[1]}"
