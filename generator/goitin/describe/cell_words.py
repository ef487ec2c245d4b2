"""The words and signs that people write into such tables, as one: letters in one form, blanks as blanks, the words of regulations."""

from __future__ import annotations

import re
import unicodedata

from goitin.language import expression_parser, expressions
from goitin.model import Comparison

_NOTHING = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad"))
"""Signs without any width, which programs leave behind."""
_TURNING = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_GRADED = re.compile(r"(?P<text>.*?)\s*(?:[(\[]\s*(?P<grade>[ABCDabcd])\s*[)\]]|(?P<sign>©))?\Z", re.DOTALL)
_THOUSANDS = re.compile(r"[0-9]{1,3}(?:[., ][0-9]{3})+\Z")
_MOST_DIGITS = 9

_ALWAYS = {
    "x", "✓", "✔", "☑", "☒", "✗", "1", "true", "có", "yes", "y", "m", "r", "bắt buộc", "bắt buộc có", "required", "mandatory", "always",
}  # fmt: skip
_NEVER = {
    "", "-", "–", "0", "false", "không", "no", "n", "o", "không bắt buộc", "không yêu cầu", "tuỳ chọn", "tùy chọn", "optional", "not required",
}  # fmt: skip
_WHEN = re.compile(
    r"(?:bắt buộc(?: có)?\s+|required\s+)?(?:khi|nếu|when|if)\s+(?:trường\s+)?(\S+?)\s*(?:=|\s(?:là|bằng|thuộc|is|in)\s)\s*(.+)\Z",
    re.IGNORECASE,
)
_CONDITIONAL = re.compile(r"(?:bắt buộc(?: có)?\s+|required\s+)?(?:khi|nếu|when|if)\s+(.+)\Z", re.IGNORECASE)
_OR = re.compile(r"\s*[,;]\s*|\s+(?:hoặc|hay|or)\s+")
_QUOTES = "\"'“”‘’«»`"
_NUMBER = r"([0-9](?:[0-9., ]*[0-9])?)"
_UNIT = re.compile(r"\s*(?:ký tự|kí tự|chữ số|characters?|chars?)\Z", re.IGNORECASE)
_SPANS = (
    (
        re.compile(
            rf"(?:từ|from)?\s*{_NUMBER}\s*(?:[–—−‐‑‒-]|\.\.|\.\.\.|…|đến|to)\s*{_NUMBER}\Z", re.IGNORECASE
        ),
        "both",
    ),
    (
        re.compile(
            rf"(?:≤|<=|tối đa|không quá|nhiều nhất|đến|max|at most|[–—−-])\s*:?\s*{_NUMBER}\Z", re.IGNORECASE
        ),
        "max",
    ),
    (re.compile(rf"(?:≥|>=|tối thiểu|ít nhất|từ|min|at least)\s*:?\s*{_NUMBER}\Z", re.IGNORECASE), "min"),
    (re.compile(rf"{_NUMBER}\s*(?:[–—−-]|\.\.|…)\Z"), "min"),
    (re.compile(rf"(?:đúng|cố định|exactly)\s*{_NUMBER}\Z", re.IGNORECASE), "exact"),
    (re.compile(rf"{_NUMBER}\Z"), "max"),
)
_DASH = re.compile(r"\s*(?:–|—|−|‒|-|\.\.\.|…|\.\.|đến|to)\s*")


def clean(text: str) -> str:
    """A text as it is compared and kept: composed letters, plain blanks, nothing without width, no blanks at the ends of lines."""
    composed = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n")).translate(
        _NOTHING
    )
    lines = (
        "".join(
            " " if char != " " and (char == "\t" or unicodedata.category(char) == "Zs") else char
            for char in line
        )
        for line in composed.split("\n")
    )
    return "\n".join(line.strip() for line in lines).strip()


def hidden_signs(text: str) -> str:
    """Signs that turn the direction of writing, by their numbers: a person sees another text than a program."""
    return ", ".join(dict.fromkeys(f"U+{ord(sign):04X}" for sign in _TURNING.findall(text)))


def head(text: str) -> str:
    """The head of a column as it is compared: case, blanks and what stands around it do not count."""
    return " ".join(clean(text).casefold().replace("*", " ").strip(" :.()").split())


def graded(text: str) -> tuple[str, str | None]:
    """A text, and the confidence behind it: `(C)`, `[c]`, or ©, which spreadsheet programs make of (C)."""
    match = _GRADED.match(text)
    if match is None:
        return text, None
    return match["text"].strip(), "C" if match["sign"] else (match["grade"] or "").upper() or None


def always(text: str) -> bool:
    """Whether a text says that a field must be there."""
    return text.casefold().strip(" .") in _ALWAYS


def never(text: str) -> bool:
    """Whether a text says that a field need not be there."""
    return text.casefold().strip(" .") in _NEVER


def condition(text: str) -> tuple[str, list[str]] | None:
    """The field and the values of `bắt buộc khi TrangThai là 9 hoặc 10`, or None."""
    match = _WHEN.match(" ".join(text.split()))
    if match is None:
        return None
    values = [value.strip(_QUOTES + " .") for value in _OR.split(match[2])]
    return (match[1].strip(_QUOTES), values) if all(values) else None


def expression(text: str) -> str | None:
    """The condition of `khi GiaTri is present and Loai in ["1"]`, as a specification writes it.

    None where it is none, or one field that is compared with plain words, which `condition` reads.
    """
    match = _CONDITIONAL.match(" ".join(text.split()))
    try:
        made = expression_parser.condition(match[1]) if match else None
    except expression_parser.ExpressionError:
        return None
    is_plain = isinstance(made, Comparison) and made.op == "=" and '"' not in text
    return None if made is None or is_plain else expressions.formula(made)


def length(text: str) -> tuple[str | None, str | None] | None:
    """Lower and upper bound of `2–100`, `≤ 500`, `tối đa 2.000 ký tự`; both None for `n`; None where it is no length."""
    bare = _UNIT.sub("", " ".join(text.split()))
    if bare.casefold() in ("", "n", "không giới hạn", "unlimited"):
        return None, None
    for form, which in _SPANS:
        match = form.match(bare)
        if match is None:
            continue
        numbers = [_whole(group) for group in match.groups()]
        if None in numbers:
            return None
        low, high = numbers[0], numbers[-1]
        return (low if which != "max" else None), (high if which != "min" else None)
    return None


def span(text: str, known: list[str]) -> tuple[str | None, str | None] | None:
    """First and last edition of `2022–…`, `từ 2022`, `đến 2019`, `2019-2022`; None where it names none."""
    bare = " ".join(text.split())
    for opening, which in (("từ ", 0), ("from ", 0), ("since ", 0), ("đến ", 1), ("until ", 1)):
        if bare.casefold().startswith(opening) and bare[len(opening) :] in known:
            return (bare[len(opening) :], None) if which == 0 else (None, bare[len(opening) :])
    bare = bare.removeprefix("từ ").removeprefix("Từ ")
    for match in _DASH.finditer(bare):
        ends = [bare[: match.start()].strip(" …."), bare[match.end() :].strip(" ….")]
        if any(ends) and all(not end or end in known for end in ends):
            return ends[0] or None, ends[1] or None
    return None


def _whole(text: str) -> str | None:
    """`2.000` → `2000`; None where it is no whole number that a length can have."""
    bare = text.strip(" ")
    digits = re.sub(r"[., ]", "", bare) if _THOUSANDS.match(bare) else bare
    return (digits.lstrip("0") or "0") if digits.isdecimal() and len(digits) <= _MOST_DIGITS else None
