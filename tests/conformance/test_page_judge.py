"""What pages ask of the judge in JavaScript beside verdicts: what a finding is about, where it stands in the text, candidates.

Its verdicts themselves are tried with those of the SDKs, by the same vectors.
"""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from goitin.targets.docs.check_page_examples import examples
from goitin.targets.docs.judge_script import script
from goitin.validator import Validator

from sdks import javascript
from sdks.trees import GOLDEN, QCVN120, TREES, Tree

HEAVIEST = 360_000  # bytes of the judge and the contract
PAGE = """
const [folder, expression, given] = process.argv.slice(1);
for (const name of ["judge.js", "spec.js"]) require("vm").runInThisContext(require("fs").readFileSync(folder + "/" + name, "utf-8"));
const read = (text, options) => Goitin.judge(Goitin.contract).read(new TextEncoder().encode(text), options);
console.log(JSON.stringify(new Function("read", "given", "return " + expression)(read, JSON.parse(given))));
"""


def in_page(expression: str, given: object, tree: Tree = GOLDEN) -> Any:
    """What an expression says in a page of the site."""
    folder = javascript.shipped(tree, script())
    command = ["node", "-e", PAGE, str(folder), expression, json.dumps(given)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, encoding="utf-8")
    return json.loads(done.stdout)


def pointed(text: str, paths: list[str]) -> list[str]:
    """What pointers select in a text."""
    places = in_page("given[1].map((path) => Goitin.pointing(given[0]).at(path))", [text, paths])
    units = text.encode("utf-16-le")
    return [units[2 * start : 2 * end].decode("utf-16-le") for start, end in places]


def test_a_pointer_selects_a_member_with_its_key() -> None:
    text = '\n{"😀": [1, {"a/b": "x"}], "c~d": {}}'

    assert pointed(text, ["/😀/0", "/😀/1/a~1b", "/c~0d"]) == ["1", '"a/b": "x"', '"c~d": {}']


def test_of_what_is_missing_it_selects_what_should_have_it() -> None:
    assert pointed('{"a": {"b": 1}}', ["/a/c", "/a/b/d", "/x", ""]) == [
        '"a": {"b": 1}',
        '"b": 1',
        '{"a": {"b": 1}}',
        '{"a": {"b": 1}}',
    ]


def test_where_reading_breaks_off_is_shown() -> None:
    assert pointed('{"a": nul}', [""]) == ["n"]
    assert pointed('{"a": 1', [""]) == [""]


def test_a_place_has_a_line_and_a_column() -> None:
    lines = in_page(
        "given[1].map((place) => Goitin.pointing(given[0]).line(place))", ["a\nbc\n\nd", [0, 1, 2, 4, 6]]
    )

    assert lines == [[1, 1], [1, 2], [2, 1], [2, 3], [4, 1]]


def test_a_finding_says_which_field_it_is_about() -> None:
    verdict = in_page("read(given, {record: 'ban_tin'})", '{"MaTram":7,"x":1}')

    about = [(one["path"], one.get("label", {}).get("wire")) for one in verdict["findings"][:3]]
    assert about == [("/MaTram", "MaTram"), ("/x", None), ("/ThoiGianDo", "ThoiGianDo")]
    records = in_page(
        "read(given, {record: 'ban_tin'}).findings.map((one) => one.record)", '{"MaTram":7,"x":1}'
    )
    assert records[:3] == ["ban_tin", None, "ban_tin"]


def test_a_finding_has_its_parts_apart_and_one_written_form() -> None:
    parts = "read(given, {record: 'ban_tin'}).findings.map((one) => [one.sentence, one.label, one.clause, one.message, JSON.stringify(one)])"

    [sentence, label, clause, message, written], *_ = in_page(parts, '{"MaTram":"hn"}')

    assert sentence[0] == "MaTram (Mã trạm): phải dài đúng 6 ký tự. Hãy sửa giá trị."
    assert label == {"wire": "MaTram", "vi": "Mã trạm", "en": "Station code"}
    assert clause[1].startswith("Source: QC-MAU 01:2099")
    assert message == [f"{one} {place}" for one, place in zip(sentence, clause, strict=True)]
    assert written == Validator(GOLDEN.spec).record("ban_tin", b'{"MaTram":"hn"}').findings[0].to_json()


@pytest.mark.parametrize(
    ("text", "selected"),
    [
        ('{"a": nul}', "}"),
        ('{"😀":\n 1, "a": 2,\n "😀": 3}', '"'),
        ('\ufeff{"a": 1} x', "x"),
        ('{"a": 1', ""),
    ],
)
def test_what_breaks_a_document_is_selected(text: str, selected: str) -> None:
    place = in_page("Goitin.pointing(given).of(read(given, {mode: 'tolerant'}).findings[0])", text)
    units = text.encode("utf-16-le")

    assert units[2 * place[0] : 2 * place[1]].decode("utf-16-le") == selected


@pytest.mark.parametrize(
    "options", [{"maxItems": -1}, {"maxFindings": 0}, {"maxLevels": 0.5}, {"mode": "loose"}, {"edition": "9"}]
)
def test_what_the_caller_says_wrong_is_thrown_at_once(options: dict[str, Any]) -> None:
    thrown = "(() => { try { read('{}', given); } catch (error) { return error.name; } })()"

    assert in_page(thrown, options) == "RangeError"


def test_what_cannot_be_placed_names_its_candidates() -> None:
    verdict = in_page("read(given)", "[]")

    assert verdict["candidates"] == ["gui_ban_tin", "hoi_tram"]
    assert (verdict["valid"], verdict["service"], verdict["kind"]) == (False, None, None)


@pytest.mark.parametrize("options", [{"edition": "1.9"}, {"service": "nobody"}, {"record": "nobody"}])
def test_a_name_that_is_none_is_misuse(options: dict[str, str]) -> None:
    said = in_page("(() => { try { read('{}', given); } catch (error) { return error.name; } })()", options)

    assert said == "RangeError"


def refused(change: str) -> str | None:
    """Why the judge refuses the contract after a change, when it reads a record of every type; None: it does not."""
    program = f"""(() => {{
      const contract = structuredClone(Goitin.contract);
      const field = (wire) => contract.records.ban_tin.fields.find((one) => one.wire === wire);
      {change};
      try {{ Goitin.judge(contract).read(new TextEncoder().encode('{{}}'), {{record: 'ban_tin'}}); }} catch (error) {{ return error.message; }}
      return null;
    }})()"""
    said: str | None = in_page(program, None)
    return said


@pytest.mark.parametrize(
    ("change", "what"),
    [
        ("contract.regulation.contract = '2.0'", "contract 2.0"),
        ("contract.records.ban_tin.contract = '10.0'", "contract 10.0"),
        ("field('SoDat').constraints.multiple_of = {of: '5', severity: 'error'}", "constraint multiple_of"),
        ("field('SoDat').constraints.range.exclusive = true", "constraint range: exclusive"),
        ("field('SoDat').type.kind = 'float'", "type float"),
        ("field('SoDat').type.unsigned = true", "type integer: unsigned"),
        ("field('ThoiGianDo').accepts[0].calendar = 'lunar'", "type datetime: calendar"),
        ("field('ChiTiet').type.item.kind = 'map'", "type map"),
        ("contract.records.ban_tin.rules[0].check.op = '~'", "comparison ~"),
        ("contract.records.ban_tin.rules[0].check.right.op = '%'", "operation %"),
        ("contract.records.ban_tin.rules[0].check.left = {day: 'SoDat'}", "operand: day"),
    ],
)
def test_what_the_judge_does_not_understand_it_refuses(change: str, what: str) -> None:
    assert refused(change) == f"This reader does not understand {what}."


@pytest.mark.parametrize(
    "change",
    [
        "contract.regulation.contract = '1.7'",
        "field('SoDat').unit = 'lần'",
        "contract.records.ban_tin.rules[0].because = 'x'",
        "contract.services.services[0].encoding = 'form'",
    ],
)
def test_what_decides_no_verdict_it_may_not_know(change: str) -> None:
    assert refused(change) is None


def test_records_are_looked_at_when_they_are_asked_for() -> None:
    made = "(() => { const judge = Goitin.judge(Goitin.contract); const count = () => judge.laws.size; const before = count(); judge.read(new TextEncoder().encode('{}'), {record: 'ban_tin'}); return [before, count()]; })()"

    assert in_page(made, None) == [0, 1]


def test_judge_and_contract_are_light() -> None:
    folder = javascript.shipped(QCVN120, script())

    assert sum(file.stat().st_size for file in Path(folder).iterdir()) < HEAVIEST


@pytest.mark.parametrize("name", TREES)
def test_examples_are_what_they_are_called(name: str) -> None:
    made = {one["en"]: one for one in examples(TREES[name].spec)}

    found = in_page(
        "given.map(([service, text]) => read(text, {service}).findings.map((one) => one.rule))",
        [(one["service"], one["text"]) for one in made.values()],
        TREES[name],
    )
    said = dict(zip(made, found, strict=True))
    assert (said["a valid request"], said["a valid response"], said["broken JSON"]) == ([], [], ["json"])
    assert set(said["a wrong request"]) - {"json", "unknown"}
