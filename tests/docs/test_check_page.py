"""What the page that checks packets is given, as the site ships it: the runtime, the contract, and where findings stand in a text.

The verdicts themselves are tried with those of the SDKs, by the same vectors; that the script is made of the sources of today, in `tests/golden`.
"""

from __future__ import annotations

import hashlib
import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from goitin import resources
from goitin.targets.docs.check_page_data import known
from goitin.targets.docs.check_page_examples import examples

from sdks.trees import GOLDEN, QCVN120, TOOLS, TREES, Tree, once

HEAVIEST = 350_000  # bytes of the runtime and the contract, which load when something is to be judged
PAGE = """
const [folder, expression, given] = process.argv.slice(1);
for (const name of ["runtime.js", "spec.js"]) require("vm").runInThisContext(require("fs").readFileSync(folder + "/" + name, "utf-8"));
const sdk = Goitin.loaded(Goitin.contract);
console.log(JSON.stringify(new Function("sdk", "given", "return " + expression)(sdk, JSON.parse(given))));
"""


def shipped(tree: Tree) -> Path:
    """A folder with the runtime and the contract of a specification, as the site has them."""
    contract = json.dumps(known(tree.spec)["value"], ensure_ascii=False, separators=(",", ":"))
    texts = {
        "runtime.js": (resources.templates() / "docs" / "runtime.js").read_text(encoding="utf-8"),
        "spec.js": f"globalThis.Goitin = {{...globalThis.Goitin, contract: {contract}}};\n",
    }
    out = TOOLS / "build" / "page" / hashlib.sha256("\n".join(texts.values()).encode()).hexdigest()[:20]
    with once(out) as part:
        if part:
            for name, text in texts.items():
                (part / name).write_text(text, encoding="utf-8")
    return out


def in_page(expression: str, given: object, tree: Tree = GOLDEN) -> Any:
    """What an expression says in a page of the site."""
    command = ["node", "-e", PAGE, str(shipped(tree)), expression, json.dumps(given)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, encoding="utf-8")
    return json.loads(done.stdout)


def selected(text: str, expression: str, *given: object) -> list[str]:
    """What ranges select in a text."""
    places = in_page(
        f"(() => {{ const places = Goitin.places(given[0]); return {expression}; }})()", [text, *given]
    )
    units = text.encode("utf-16-le")
    return [units[2 * start : 2 * end].decode("utf-16-le") for start, end in places]


def pointed(text: str, paths: list[str]) -> list[str]:
    """What pointers select in a text."""
    return selected(text, "given[1].map((path) => places.at(path))", paths)


def test_a_pointer_selects_a_member_with_its_key() -> None:
    text = '\n{"😀": [1, {"a/b": "x"}, "]"], "c~d": {}, "\\u0065" : [ [2] , null ]}'

    assert pointed(text, ["/😀/0", "/😀/1/a~1b", "/c~0d", "/😀/2", "/e/0/0", "/e/1"]) == [
        "1",
        '"a/b": "x"',
        '"c~d": {}',
        '"]"',
        "2",
        "null",
    ]


def test_of_what_is_missing_it_selects_what_should_have_it() -> None:
    text = '\ufeff{"a": {"b": 1}}'

    assert pointed(text, ["/a/c", "/a/b/d", "/x", ""]) == [
        '"a": {"b": 1}',
        '"b": 1',
        '{"a": {"b": 1}}',
        '{"a": {"b": 1}}',
    ]


def test_a_place_has_a_line_and_a_column() -> None:
    lines = in_page(
        "given[1].map((place) => Goitin.places(given[0]).line(place))", ["a\nbc\n\nd", [0, 1, 2, 4, 6]]
    )

    assert lines == [[1, 1], [1, 2], [2, 1], [2, 3], [4, 1]]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ('{"a": nul}', "}"),
        ('{"😀":\n 1, "a": 2,\n "😀": 3}', '"'),
        ('\ufeff{"a": 1} x', "x"),
        ('{"a": 1', ""),
        ("<html>", "<"),
    ],
)
def test_what_breaks_a_document_is_selected(text: str, shown: str) -> None:
    expression = "[places.of(sdk.readMessage(given[0], {mode: 'tolerant'}).findings[0])]"

    assert selected(text, expression) == [shown]


def test_a_finding_says_which_record_and_which_field_it_is_about() -> None:
    findings = in_page(
        "sdk.records.get('ban_tin').read(given).findings.map((one) => [one.path, one.record, one.label && one.label.wire])",
        '{"MaTram":7,"x":1}',
    )

    assert findings[:3] == [
        ["/MaTram", "ban_tin", "MaTram"],
        ["/x", None, None],
        ["/ThoiGianDo", "ban_tin", "ThoiGianDo"],
    ]


def test_the_runtime_and_the_contract_are_light() -> None:
    assert sum(file.stat().st_size for file in shipped(QCVN120).iterdir()) < HEAVIEST


@pytest.mark.parametrize("name", TREES)
def test_examples_are_what_they_are_called(name: str) -> None:
    made = {one["en"]: one for one in examples(TREES[name].spec)}

    found = in_page(
        "given.map(([service, text]) => sdk.readMessage(text, {service}).findings.map((one) => one.rule))",
        [(one["service"], one["text"]) for one in made.values()],
        TREES[name],
    )
    said = dict(zip(made, found, strict=True))
    assert (said["a valid request"], said["a valid response"], said["broken JSON"]) == ([], [], ["json"])
    assert set(said["a wrong request"]) - {"json", "unknown"}
