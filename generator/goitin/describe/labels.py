"""What a field's type, wire form and demands are called, in both languages, for people who read a table."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, NamedTuple

from goitin import model
from goitin.describe import constraints
from goitin.diagnostics.diagnostic import Severity
from goitin.language import expressions
from goitin.language.dates import LAYOUTS
from goitin.language.type_phrases import MAX_INTEGER_DIGITS, text_of
from goitin.model import Field, Form, Grade, Label, NamedType, Rule
from goitin.wire.json_codec import JSON


class Demand(NamedTuple):
    """One thing that is asked of a value: its name, what is asked (a text of code), how sure, and whether it only warns."""

    name: Label
    value: str
    sure: str
    is_soft: bool


SOURCES = {
    "legal": Label("văn bản pháp quy", "legal document"),
    "guide": Label("tài liệu hướng dẫn", "guide"),
    "implementation": Label("hệ thống đang vận hành", "deployed system"),
    "reading": Label("cách hiểu", "reading"),
}
STRENGTHS = {
    "closed": Label("đóng: mã khác là lỗi", "closed: any other code is an error"),
    "open": Label("mở: mã khác được nhận, có cảnh báo", "open: other codes are taken, with a warning"),
    "example": Label("ví dụ: chưa biết hết các mã", "examples: not all codes are known"),
}
_KINDS: dict[type, Label] = {
    model.Text: Label("văn bản", "text"),
    model.Integer: Label("số nguyên", "integer"),
    model.Decimal: Label("số thập phân", "decimal"),
    model.Percent: Label("phần trăm", "percentage"),
    **{kind: layout.label for kind, layout in LAYOUTS.items()},
    model.Flag: Label("có/không", "yes/no"),
    model.Base64: Label("tệp trong gói", "file inside"),
    model.Url: Label("địa chỉ tệp", "address of a file"),
    model.Json: Label("JSON bất kỳ", "any JSON"),
    model.Code: Label("mã", "code"),
    model.Nested: Label("bản ghi", "record"),
}
_NUMBERS = {
    Form.NUMBER: Label("số JSON", "JSON number"),
    Form.TEXT: Label("chuỗi", "string"),
    Form.EITHER: Label("số hoặc chuỗi", "number or string"),
}


def kind(item: model.Type) -> Label:
    """What a type is called: `danh sách mã`."""
    word = _KINDS[type(model.leaf(item))]
    if isinstance(item, model.ListOf):
        return Label(f"danh sách {word.vi}", f"list: {word.en}")
    return word


def form(item: model.Type) -> tuple[Label, str]:
    """How a value stands in JSON: in words, and what it is made of as a text of code."""
    inner = model.leaf(item)
    word, pattern = _NUMBERS[Form.TEXT], ""
    match inner:
        case model.Moment(pattern):
            pass
        case model.Integer(digits, form):
            word, pattern = _NUMBERS[form], "" if digits == MAX_INTEGER_DIGITS else text_of(inner)
        case model.Decimal(form=form):
            word, pattern = _NUMBERS[form], text_of(inner)
        case model.Code(form=form):
            word = _NUMBERS[form]
        case model.Percent(sign):
            pattern = "85%" if sign else "99.07"
        case model.Flag(true, false):
            word = word if true else Label("true hoặc false", "true or false")
            pattern = f'"{true}" / "{false}"' if true else ""
        case model.Base64():
            word = Label("chuỗi base64", "base64 string")
        case model.Json():
            word = Label("như đã gửi", "kept as it came")
        case model.Nested():
            word = Label("đối tượng", "object")
    if isinstance(item, model.ListOf):
        word = Label(f"mảng các {word.vi}", f"array of {word.en}")
    return word, pattern


def editions(item: Any) -> Label | None:
    """The editions that have something; None where every one has it."""
    if item.since is None and item.until is None:
        return None
    if item.until is None:
        return Label(f"từ {item.since}", f"from {item.since}")
    if item.since is None:
        return Label(f"đến {item.until}", f"to {item.until}")
    return Label(f"{item.since}–{item.until}", f"{item.since}–{item.until}")


def required(item: Field) -> Label | None:
    """Whether a value must be there, and when."""
    said = item.required
    if said is None:
        return None
    if said.when is None:
        return Label("có", "yes")
    values = ", ".join(said.values)
    return Label(f"khi {said.when} = {values}", f"when {said.when} = {values}")


def demands(item: Field, named: NamedType | None) -> list[Demand]:
    """What else is asked of a value, but for what its named type says already."""
    own = None if named is not None and named.pattern == item.pattern else item.pattern
    said: list[tuple[Label, str, Grade | None]] = [
        (Label("luôn là", "always"), item.fixed or "", None),
        (Label("mẫu", "pattern"), own.regex if own else "", _grade(own)),
        (
            Label("khoá luôn được gửi, khi trống là", "key always sent, without a value"),
            JSON.text(item.present.empty) if item.present else "",
            _grade(item.present),
        ),
        (Label("khoảng", "range"), _span(item.range or item.period), _grade(item.range or item.period)),
        (Label("số phần tử", "items"), _span(item.items), _grade(item.items)),
        (Label("không lặp lại", "no two share"), item.unique.key if item.unique else "", _grade(item.unique)),
        (Label("đọc khoan dung cũng nhận", "tolerant reading also takes"), constraints.accepts(item), None),
        (Label("đọc khoan dung nhận tên", "tolerant reading takes the key"), ", ".join(item.aliases), None),
    ]
    return [_demand(item, name, value, grade) for name, value, grade in said if value]


def formula(rule: Rule) -> Label:
    """What a rule across fields asks: `A = B + C, khi D > 0, ± 0.02`."""
    within = f" ± {rule.tolerance}" if Decimal(rule.tolerance) else ""
    check = f"{expressions.formula(rule.check)}{within}"
    when = [expressions.formula(one) for one in rule.when]
    vi, en = (f" khi {' và '.join(when)}", f" when {' and '.join(when)}") if when else ("", "")
    if rule.absent == "0":
        vi, en = f"{vi}; số vắng mặt được tính là 0", f"{en}; an absent number counts as 0"
    return Label(f"{check}{vi}", f"{check}{en}")


def graded(item: Field, grade: Grade) -> str:
    """How sure a constraint is, where the field is surer or less sure."""
    return "" if grade.confidence == item.origin.confidence else str(grade.confidence)


def _demand(item: Field, name: Label, value: str, grade: Grade | None) -> Demand:
    if grade is None:
        return Demand(name, value, "", False)
    return Demand(name, value, graded(item, grade), grade.severity is Severity.WARNING)


def _grade(constraint: Any) -> Grade | None:
    return None if constraint is None else constraint.grade


def _span(bounds: Any) -> str:
    if bounds is None:
        return ""
    low, high = ("…" if bound is None else bound for bound in (bounds.min, bounds.max))
    return f"{low}–{high}"
