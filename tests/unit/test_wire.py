"""Values as trees, and the codec between them and bytes; a second codec, made here, shows that judging knows no JSON."""

from __future__ import annotations

import json
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st
from judged import JUDGE, TOLERANT, told

from goitin.conformity.json_locations import JsonLocations
from goitin.validator import Options, Validator
from goitin.wire.codec import LIMITS, Limits, Place, Reason, Refused
from goitin.wire.document import Document, Kind, Node, Remark
from goitin.wire.json_codec import JSON
from goitin.wire.tree import NULL, Number, Tree, Verbatim, frozen

from sdks.trees import GOLDEN

NUMBERS = ("0", "-0", "1", "1.0", "1.50", "-12.00", "1e400", "1E+2", "12345678901234567890", "0.1e-3")
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
SCALARS = st.one_of(
    st.just(NULL), st.booleans(), TEXTS, st.from_regex(r"-?(0|[1-9][0-9]{0,9})(\.[0-9]{1,5})?([eE][-+]?[0-9]{1,3})?", fullmatch=True).map(Number)
)  # fmt: skip
TREES = st.recursive(
    SCALARS, lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(TEXTS, inner, max_size=4))
)


@given(TREES)
def test_what_is_written_is_read_again_as_the_same_value(tree: Tree) -> None:
    data = JSON.write(tree)

    assert frozen(JSON.parse(data)) == frozen(tree)
    assert JSON.write(JSON.parse(data)) == data


@given(TREES)
def test_other_readers_of_json_read_the_same(tree: Tree) -> None:
    def plain(each: Tree) -> object:
        if isinstance(each, dict):
            return {name: plain(value) for name, value in each.items()}
        if isinstance(each, list):
            return [plain(item) for item in each]
        return None if each is NULL else each.digits if isinstance(each, Number) else each

    assert json.loads(JSON.write(tree), parse_int=str, parse_float=str) == plain(tree)


@pytest.mark.parametrize("digits", NUMBERS)
def test_a_number_keeps_its_digits(digits: str) -> None:
    assert JSON.parse(digits) == Number(digits)
    assert JSON.text(Number(digits)) == digits


def test_values_are_the_same_only_where_they_are_written_alike() -> None:
    apart: list[Tree] = [
        "1",
        Number("1"),
        Number("1.0"),
        True,
        "true",
        NULL,
        "null",
        "",
        [],
        {},
        [NULL],
        Verbatim("1"),
        {"a": "x", "b": "y"},
    ]
    apart.append({"b": "y", "a": "x"})  # fmt: skip

    assert len({frozen(each) for each in apart}) == len(apart)
    assert frozen({"a": [Number("1.0")]}) == frozen({"a": [Number("1.0")]})


def test_texts_are_written_as_rfc_8785_asks() -> None:
    short = {"\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r", '"': '\\"', "\\": "\\\\"}
    chars = [*map(chr, range(0x3000)), "\ue000", "\uffff", "\U00010000", chr(sys.maxunicode)]

    for char in chars:
        escaped = short.get(char, f"\\u{ord(char):04x}" if char < " " else char)
        assert JSON.text(char) == f'"{escaped}"'


def test_every_value_of_a_document_knows_where_it_stands() -> None:
    document = JSON.read('{"é": [1.50,\n "x"], "b" :null}'.encode())

    root = document.root
    places = JsonLocations(root)
    assert document.remarks == ()
    assert {pointer: places.value_at(pointer) for pointer in ("", "/é", "/é/0", "/é/1", "/b")} == {
        "": (1, 1),
        "/é": (1, 7),
        "/é/0": (1, 8),
        "/é/1": (2, 2),
        "/b": (2, 13),
    }
    assert root.tree == {"é": [Number("1.50"), "x"], "b": NULL}


def test_what_nobody_looks_into_stays_as_it_came_but_for_blanks_between() -> None:
    root = JSON.read(b'[ {"a" : "\\u0041 \\/" , "b": 1.50E+2 } ]').root

    (kept,) = (item.verbatim for item in root.value)
    assert kept == Verbatim('{"a":"\\u0041 \\/","b":1.50E+2}')
    assert JSON.text({"x": kept}) == '{"x":{"a":"\\u0041 \\/","b":1.50E+2}}'


def test_a_byte_order_mark_is_remarked_or_refused() -> None:
    data = b"\xef\xbb\xbf{}"

    assert JSON.read(data, tolerant=True).remarks == (Remark("", "form bom"),)
    with pytest.raises(Refused):
        JSON.read(data)
    assert JSON.why(data) == Reason("bom")


@pytest.mark.parametrize(
    ("data", "limits", "reason"),
    [
        ("{\n é}", LIMITS, Reason("syntax", Place(2, 2, 3))),
        ("[1,2", LIMITS, Reason("cut", Place(1, 5, 4))),
        ("[[1]]", Limits(levels=1), Reason("levels", Place(1, 2, 1))),
        ("[[1],2]", Limits(items=2), Reason("items", Place(1, 6, 5))),
        ("[1]", Limits(bytes=2), Reason("bytes")),
    ],
)
def test_what_is_refused_says_why_and_where(data: str, limits: Limits, reason: Reason) -> None:
    with pytest.raises(Refused):
        JSON.read(data.encode(), limits)

    assert JSON.why(data.encode(), limits) == reason


class Lines:
    """A flat record, a member on each line: `MaTram='HN0001'` is a text, `GiaTri=12.5` a number; nothing is escaped."""

    rule = "json"  # whose sentences it borrows

    def read(self, data: bytes, limits: Limits = LIMITS, *, tolerant: bool = False) -> Document:
        text, at = data.decode(), 0
        members: dict[str, Node] = {}
        if len(data) > limits.bytes:
            raise Refused
        for line in text.splitlines(keepends=True):
            name, sign, value = line.rstrip("\n").partition("=")
            if not sign:
                raise Refused
            start = at + len(name) + 1
            kind = Kind.TEXT if value.startswith("'") else Kind.NUMBER
            members[name] = Node(kind, value.strip("'"), text, start, start + len(value))
            at += len(line)
        remarks = [Remark("", "form bom")] if tolerant and text and not text.endswith("\n") else []
        return Document(Node(Kind.OBJECT, members, text, 0, len(text)), remarks)

    def why(self, data: bytes, limits: Limits = LIMITS, *, tolerant: bool = False) -> Reason:  # noqa: ARG002
        if len(data) > limits.bytes:
            return Reason("bytes")
        lines = data.splitlines(keepends=True)
        at = next(at for at, line in enumerate(lines) if b"=" not in line)
        return Reason("syntax", Place(at + 1, 1, len(b"".join(lines[:at]))))

    def text(self, tree: Tree) -> str:
        if isinstance(tree, dict):
            return "".join([f"{name}={self.text(value)}\n" for name, value in tree.items()])
        return (
            tree.text if isinstance(tree, Verbatim) else f"'{tree}'" if isinstance(tree, str) else str(tree)
        )

    def write(self, tree: Tree) -> bytes:
        return self.text(tree).encode()


LINES = Validator(GOLDEN.spec, codec=Lines())
GOOD: dict[str, Tree] = {
    "MaTram": "HN0001",
    "ThoiGianDo": "20990102030405",
    "GiaTri": Number("12.5"),
    "TrangThai": "1",
}


@pytest.mark.parametrize(
    "members",
    [
        GOOD,
        {**GOOD, "MaTram": "hn", "La": "x"},
        {**GOOD, "TrangThai": "9"},
        {**GOOD, "SoDat": "1", "SoHong": "1", "TongSo": "3"},
        {**GOOD, "La": Number("1.0"), "TongSo": Number("7"), "GiaTri": "12.5"},
        {"thoi_gian_do": "2099-01-02T03:04:05", "GiaTri": " 12.5", "NguoiVanHanh": ""},
        {},
    ],
)
@pytest.mark.parametrize("options", [Options(), TOLERANT])
def test_a_record_is_judged_alike_whatever_it_is_written_in(
    members: dict[str, Tree], options: Options
) -> None:
    found = LINES.record("ban_tin", Lines().write(members), options)
    asked = JUDGE.record("ban_tin", JSON.write(members), options)

    assert found.findings == asked.findings
    assert (found.valid, found.written is None) == (asked.valid, asked.written is None)
    if found.written is not None and asked.written is not None:
        assert found.written == Lines().write(JSON.parse(asked.written))
        assert LINES.record("ban_tin", found.written).written == found.written


def test_a_valid_record_is_written_by_the_codec_that_read_it() -> None:
    data = b"MaTram='HN0001'\nThoiGianDo='20990102030405'\nGiaTri=12.5\nTrangThai='1'\n"

    verdict = LINES.record("ban_tin", data)

    assert (verdict.findings, verdict.value, verdict.written) == ((), GOOD, data)


def test_a_finding_stands_where_its_own_document_has_it() -> None:
    lines, text = b"MaTram='HN0001'\nThoiGianDo='x'\n", b'{"MaTram":"HN0001",\n"ThoiGianDo":"x"}'

    (wrong, *_), (same, *_) = LINES.record("ban_tin", lines).findings, JUDGE.record("ban_tin", text).findings

    assert told(LINES.record("ban_tin", lines))[0] == "/ThoiGianDo format"
    assert wrong == same
    assert JsonLocations(Lines().read(lines).root).of(wrong) == (2, 12)
    assert JsonLocations(JSON.read(text).root).of(same) == (2, 14)


def test_what_a_second_codec_refuses_or_remarks_is_told_by_its_rule() -> None:
    broken = LINES.record("ban_tin", b"MaTram='HN0001'\nThoiGianDo\n")
    remarked = LINES.record("ban_tin", Lines().write(GOOD)[:-1], TOLERANT)
    large = LINES.record("ban_tin", Lines().write(GOOD), Options(max_bytes=9))

    assert told(broken) == ["json"]
    assert broken.findings[0].phrase.limits == {"reason": "syntax", "line": "2", "column": "1", "byte": "16"}
    assert (told(remarked), remarked.valid) == (["form warning"], True)
    assert large.findings[0].phrase.limits == {"reason": "bytes", "max": "9"}
