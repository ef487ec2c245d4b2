"""The four SDKs and the reference judge say the same of every value in every field: path, rule, severity, order, canonical bytes; and never crash.

No expectation is written down here, only agreement: for each field a valid record is taken and one value is put in its place, in
both readings; of fields that ask the same, one stands for all, since each has vectors of its own. Documents that are broken as bytes
come last.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from goitin.model import Field, Record, Spec
from goitin.samples import records as samples
from goitin.wire.json_codec import JSON
from goitin.wire.tree import NULL, Verbatim

from sdks import csharp, java, judge, python, typescript
from sdks.executor import Answer, Case, Executor
from sdks.trees import TREES

VALUES = r"""
null "" "x" " " "0" "1" "01" "007" " 7" "7 " "-0" "-1" "+1" "1.0" "1.50" "1.500000000000" ".5" "5." "1e2" "12345678901234567890" "٣"
"99999999999999999999999999999999" "-1.5" "NaN" "Infinity" "undefined" "85%" "99.07%" "100" "0%" "%" "1.50%"
"True" "False" "true" "FALSE" "tRuE" "yes" "PM2.5" "HN0001" "9" "11" "77" "2099" "H56.14-240312-0001" "A1" "AB\n" "\u0041\u0042"
"20200229000000" "20190229000000" "20200722093015" "20200722243015" "00000101000000" "2020072209301" "202007220930155"
"2020-02-29T10:00:00" "2020-02-29T10:00:00.123" "2020-02-29T10:00:00." "2020-02-29T10:00:00Z" "2020-02-29T10:00:00+07:00" "2020-02-29 10:00:00"
"2020-02-29" "29/02/2020" "30/02/2020" "1/2/2020" "01/02/2020" "7-2020" "07-2020" "13-2020" "12/2020" "2/2020" "31/12/9999"
"R29pdGlu" "R29pdGk=" "R29pdG==" "R29pdA" "R29p dGlu" "http://x/y?z=1&w=+2" "é" "é" "😀" "😀😀😀😀😀😀" "\ud83d\ude00" "\u001f\u2028/\"\\"
"aaa" "abc" "abcd" "xyz.é" "-xéz" true false 0 -0 1 -1 7 01 1.0 1.50 100.00 1000.00 1e2 1E+2 12345678901234567890 1e400 0.0000000000001
[] {} [null] [""] ["x"] ["x","x","x"] ["abcd"] [1] ["1"] [[]] [{}] {"a":1} [{"a":1},{"a":1}] {"x":{"y":[1.50]}} ["PM2.5","?"] ["é"]
[{"Chat":"PM2.5"},{"Chat":"PM2.5"}] [{"Chat":"a"},{"Chat":"b"},{"Chat":"c"},{"Chat":"d"}] [{"Chat":"PM2.5","NongDo":"1.50"},null,3]
"\ud800" "\udc00x" NaN nul 'x' "a	b"
""".split("\n")


def split(line: str) -> list[str]:
    """The values of a line: separated by spaces that stand in no text."""
    found, inside, word = [], False, ""
    for at, char in enumerate(line):
        if char == '"' and not (at and line[at - 1] == "\\"):
            inside = not inside
        if char == " " and not inside:
            found.append(word)
            word = ""
        else:
            word += char
    return [item for item in [*found, word] if item]


EACH = list(dict.fromkeys(value for line in VALUES for value in split(line)))
EXTRA = ['"' + "x" * length + '"' for length in (2, 3, 4, 100, 101)]
BYTES = [
    b"", b" ", b"null", b"[]", b"{}", b"\xef\xbb\xbf{}", b"\xff\xfe{\x00}\x00", b"{} {}", b"{}x", b"{", b'{"a":1,}', b'{"a":1 "b":2}', b"[1,]",
    b'{"MaTram":"HN0001","MaTram":"HN0001"}', b'{"x":1,"\\u0078":2}', b'{"x":{"y":1,"y":2}}', b'{"x":"\xc0\xaf"}', b'{"x":"\xed\xa0\x80"}',
    b'{"x":"\\ud800"}', b'{"x":"\\ud83d\\ude00"}', b'{"x":1e400}', b'{"x":' + b"9" * 100 + b"}", b'{"x":' + b"9" * 101 + b"}",
    b'{"x":' + b"[" * 63 + b"]" * 63 + b"}", b'{"x":' + b"[" * 64 + b"]" * 64 + b"}", b'{"x":' + b"[" * 50_000, b'{"x": [1 ,\t2.50 , "a b"] , "y":{}}',
    b'{"a~b/c":1,"":2}', b'{"x":"\x1f"}', b"// x\n{}", b"{'x':1}", b'{"x":tru}', b'{"x":-}', b'{"x":+1}', b'{"x":.5}', b'{"x":1.}', b'{"x":"\\x"}', b'{"x":"\\u00g0"}',
    "{\"x\":\"é\",\"e\u0301\":1}".encode(), b"\x00", b'{"x":1}\x00', b"[[]]", b"[null]", b"[{}]", b"[{},{}]",
]  # fmt: skip


def cases(whole: Spec, records: list[Record], values: list[str]) -> Iterator[Case]:
    """Each value in each field of a valid record, strict and tolerant; then what editions and aliases change."""
    made = samples.Samples(whole)
    asked_before = set[str]()
    for record in records:
        members = made.record(record.id) or {}
        name = record.id
        for field in record.fields:
            if (asks := what_it_asks(record, field)) in asked_before:
                continue
            asked_before.add(asks)
            for value in values:
                data = JSON.text({**members, field.wire: Verbatim(value)}).encode("utf-8", "surrogatepass")
                yield from (
                    Case(name, data, mode=mode, edition=whole.editions[-1].id)
                    for mode in ("strict", "tolerant")
                )
            for data in _keys(field.wire, list(field.aliases), members):
                yield from (
                    Case(name, data, mode=mode, edition=edition.id)
                    for mode in ("strict", "tolerant")
                    for edition in whole.editions
                )


def what_it_asks(record: Record, field: Field) -> str:
    """All of a field that may decide about a value, not what it is called or told of it; rules across fields make it its own."""
    if any(f"'{field.wire}'" in repr((rule.check, rule.when)) for rule in record.rules):
        return f"{record.id} {field.wire}"
    kind = (field.type, field.named_type, field.role, field.items, field.unique, field.fixed, field.accepts)
    bounds = (field.length, field.pattern, field.range, field.period)
    presence = (
        field.required,
        field.present,
        field.since,
        field.until,
        len(field.aliases),
        field.id == field.wire,
    )
    return repr((kind, bounds, presence))


def _keys(wire: str, aliases: list[str], members: samples.Members) -> Iterator[bytes]:
    """The key missing; under each alias, before, after and beside the own; repeated."""
    rest = {key: value for key, value in members.items() if key != wire}
    value = members.get(wire, "x")
    yield JSON.write(rest)
    yield JSON.write({**rest, wire: value, wire.lower() + "_": value})
    for alias in aliases:
        yield JSON.write({**rest, alias: value})
        yield JSON.write({alias: value, **members, wire: NULL})
        yield JSON.write({**rest, **dict.fromkeys(reversed(aliases), value)})


def of_bytes(whole: Spec) -> Iterator[Case]:
    name = whole.records[0].id
    for data in BYTES:
        for mode in ("strict", "tolerant"):
            for is_list in (False, True):
                yield Case(name, data, is_list, mode, whole.editions[-1].id)


def differences(executors: list[Executor], asked: list[Case]) -> list[str]:
    """Cases of which not all say the same, or one crashed, each in words."""
    answers = [executor.ask_all(asked) for executor in executors]
    found = []
    for case, said in zip(asked, zip(*answers, strict=True), strict=True):
        if len(set(said)) > 1 or said[0].crash:
            named = dict(zip((executor.name for executor in executors), map(shown, said), strict=True))
            found.append(f"{case.record} {case.mode} {case.edition} {case.data[:300]!r}: {named}")
    return found


def shown(answer: Answer) -> object:
    return answer.crash or (answer.findings, answer.sentences, answer.written)


@pytest.fixture(scope="module", params=list(TREES))
def both(request: pytest.FixtureRequest) -> Iterator[tuple[Spec, list[Executor]]]:
    tree = TREES[request.param]
    with ExitStack() as stack:
        yield (
            tree.spec,
            [
                stack.enter_context(party.executor(tree))
                for party in (python, java, csharp, typescript, judge)
            ],
        )


@pytest.mark.xdist_group("agreement")
def test_of_every_value_in_every_field(both: tuple[Spec, list[Executor]]) -> None:
    whole, executors = both
    records = [record for record in whole.records if record.message_kind == "record"]
    values = EACH + EXTRA if whole.id == "quan_trac" else (EACH + EXTRA)[::6]

    asked = list(cases(whole, records, values))

    assert len(asked) > 5_000
    found = differences(executors, asked)
    assert found == [], f"{len(found)} of {len(asked)}:\n" + "\n".join(found[:30])


@pytest.mark.xdist_group("agreement")
def test_of_documents_that_are_broken_as_bytes(both: tuple[Spec, list[Executor]]) -> None:
    whole, executors = both

    assert differences(executors, list(of_bytes(whole))) == []
