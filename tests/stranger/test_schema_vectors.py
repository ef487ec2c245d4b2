"""JSON Schema beside the vectors: where ajv says something else than strict reading, the README of the schemas names the kind."""

from __future__ import annotations

import json
import os
import re
import subprocess
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from published import ROOT, load

from goitin import model
from goitin.model.naming import pascal
from goitin.targets.jsonschema import KEYWORDS

from sdks import vectors
from sdks.trees import TREES
from sdks.vectors import Vector

HERE = Path(__file__).parent
NODE_MODULES = ROOT / ".tools" / "npm" / "node_modules"
SAFE = 2**53 - 1

# Each kind of disagreement, and who says no. Of the 20,600 readings of QCVN 120 they are 408, number tokens 258 of these.
KNOWN = {
    "qcvn120": [
        "binary numbers: law",
        "binary numbers: schema",
        "blanks: law",
        "blanks: schema",
        "bounds: law",
        "bytes: law",
        "empty result: schema",
        "number tokens: law",
        "which service: law",
    ],
    "quan_trac": [
        "binary numbers: law",
        "blanks: law",
        "bounds: law",
        "bytes: law",
        "empty result: schema",
        "number tokens: law",
        "rules across fields: law",
        "sizes: law",
        "which service: law",
    ],
}


class Token(str):
    """A number as it is written."""

    __slots__ = ()


def asked(name: str) -> Iterator[tuple[Vector, list[str]]]:
    """Each strict reading of the newest edition that a schema can be asked about, with the schemas that may take it."""
    tree = TREES[name]
    spec, newest = tree.spec, tree.spec.editions[-1].id
    for file in vectors.files(tree):
        for vector in vectors.read(file):
            case = vector.case
            if (case.mode, case.edition) != ("strict", newest) or case.is_list or case.limits:
                continue
            refs = schemas(vector, spec)
            if refs:
                yield vector, refs


def schemas(vector: Vector, spec: model.Spec) -> list[str]:
    """The schemas of a record, or of a message of which the vector says what it is."""
    if vector.case.do != "message":
        ids = [vector.case.record]
    elif vector.answer.service is None or vector.answer.kind is None:
        return []
    else:
        service = next(one for one in spec.services() if one.id == vector.answer.service)
        ids = [service.request if vector.answer.kind == "request" else service.response]
    return [f"urn:goitin:{spec.id}#/$defs/{pascal(id)}" for id in ids]


def judged(name: str, out: Path, cases: list[tuple[Vector, list[str]]]) -> list[bool | None]:
    """What ajv says of each."""
    texts = [{"refs": refs, "text": vector.case.data.decode("utf-8", "replace")} for vector, refs in cases]
    bundle = load(out / name / "jsonschema" / f"{name}.json")
    done = subprocess.run(
        ["node", HERE / "ajv.cjs"],
        input=json.dumps({"bundle": bundle, "keywords": KEYWORDS, "cases": texts}),
        env=os.environ | {"NODE_PATH": str(NODE_MODULES)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stderr == ""
    answers: list[bool | None] = json.loads(done.stdout)
    return answers


def kind(vector: Vector, is_taken: bool) -> str:
    """Which of the README's kinds a disagreement is."""
    errors = [(path, rule) for path, rule, severity in vector.answer.findings if severity == "error"]
    if any(rule == "json" for _, rule in errors):
        return "bytes"
    tree = json.loads(vector.case.data, parse_int=Token, parse_float=Token)
    return taken(tree, *errors[0]) if is_taken else refused(tree, vector)


def taken(tree: Any, path: str, rule: str) -> str:
    """Why a schema takes what strict reading refuses."""
    value = at(tree, path)
    if rule == "length":
        return "sizes"
    if rule.startswith("rule:") or rule == "unique":
        return "rules across fields"
    if isinstance(value, Token):
        if rule == "range" and abs(Decimal(value)) > SAFE:
            return "binary numbers"
        return "number tokens" if rule == "format" or not re.fullmatch("-?[0-9]+", value) else "?"
    if rule == "range":
        return "bounds"
    if rule == "required" and is_blank(value):
        return "blanks"
    return "which service" if rule == "code" and path.count("/") == 1 else "?"


def refused(tree: Any, vector: Vector) -> str:
    """Why a schema refuses what strict reading takes."""
    if vector.case.do == "message" and any(value in ("", {}, []) for value in tree.values()):
        return "empty result"
    warned = [at(tree, path) for path, rule, _ in vector.answer.findings if rule == "required"]
    if any(map(is_blank, warned)):
        return "blanks"
    return "binary numbers" if any(map(is_lost, tokens(tree))) else "?"


def tokens(tree: Any) -> Iterator[Token]:
    if isinstance(tree, Token):
        yield tree
    for inner in tree.values() if isinstance(tree, dict) else tree if isinstance(tree, list) else ():
        yield from tokens(inner)


def is_blank(value: Any) -> bool:
    """Whether it is a text in which nothing can be seen."""
    seen = (char.isprintable() and not char.isspace() for char in value) if isinstance(value, str) else [True]
    return value != "" and not any(seen)


def is_lost(token: Token) -> bool:
    """Whether a double is another number."""
    return Decimal(token) != Decimal(float(token))


def at(tree: Any, pointer: str) -> Any:
    for step in pointer.split("/")[1:]:
        key = step.replace("~1", "/").replace("~0", "~")
        tree = tree[int(key)] if isinstance(tree, list) else tree.get(key)
    return tree


@pytest.mark.parametrize("name", KNOWN)
def test_ajv_differs_from_strict_reading_only_as_the_readme_says(out: Path, name: str) -> None:
    cases = list(asked(name))
    assert len(cases) > 2_000
    differing: set[str] = set()
    unknown = []
    for (vector, _), is_taken in zip(cases, judged(name, out, cases), strict=True):
        if is_taken is None or is_taken == vector.has_value:
            continue
        found = kind(vector, is_taken)
        differing.add(f"{found}: {'law' if is_taken else 'schema'}")
        if found == "?":
            unknown.append((vector.name, vector.answer.findings[:2], vector.case.data[:200]))

    assert unknown == []
    assert sorted(differing) == KNOWN[name]


def test_the_readmes_lines_for_ajv_judge_a_packet_and_say_nothing(out: Path) -> None:
    folder = out / "qcvn120" / "jsonschema"
    shown = (folder / "README.md").read_text(encoding="utf-8").partition("```js\n")[2].partition("```")[0]
    ask = "console.log(JSON.stringify(errors.map((one) => one.instancePath)));"
    for packet, expected in (("{}", 6), ('{"MaHoSo": 7}', 7)):
        done = subprocess.run(
            ["node", "-e", f"const packet = {packet};\n{shown}\n{ask}"],
            cwd=folder,
            env=os.environ | {"NODE_PATH": str(NODE_MODULES)},
            capture_output=True,
            text=True,
            check=True,
        )
        assert done.stderr == ""
        assert len(json.loads(done.stdout)) >= expected
