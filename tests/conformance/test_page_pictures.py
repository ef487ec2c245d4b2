"""The picture on the page "check a packet" has every value of every valid vector as `goitin show` draws it."""

from __future__ import annotations

import json
import subprocess
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from test_pictures import TWICE, drawn, every, of_vector

from goitin import resources
from goitin.targets.docs.check_page_data import known
from goitin.validator import Validator

from sdks.trees import TREES, Tree

PAGE = """
const fs = require("fs"), vm = require("vm");
const [runtime, cases, masks] = process.argv.slice(1);
vm.runInThisContext(fs.readFileSync(runtime, "utf-8"));
const { contract, packets } = JSON.parse(fs.readFileSync(cases, "utf-8"));
const sdk = Goitin.loaded(contract);
const leaves = (one) => "cells" in one
  ? [...one.cells, ...one.sections, ...(one.unknown ? [one.unknown] : [])].flatMap(leaves)
  : one.leaves.map(({ text, code, sent }) => [text.vi, code, sent]);
for (const { text, edition, mode, record, service, kind, found } of packets) {
  const how = { contract, sdk, edition, tolerant: mode === "tolerant", masks: masks === "true", record, kind, found };
  console.log(JSON.stringify(leaves(Goitin.picture(text, { ...how, service: service === null ? null : { id: service } }))));
}
"""


@pytest.mark.parametrize("masks", [False, True])
@pytest.mark.parametrize("name", TREES)
def test_every_value_is_drawn_as_show_draws_it(name: str, masks: bool, tmp_path: Path) -> None:
    tree, packets, expected = TREES[name], [], []
    judge = Validator(tree.spec)
    for vector in every(tree):
        if vector.has_value and not any(TWICE in limits for limits in vector.answer.limits):
            case, verdict = vector.case, of_vector(vector)
            leaves, _ = drawn(judge, case, verdict, masks=masks)
            expected.append(Counter((one.text, one.code, shown(one)) for one in leaves))
            packets.append(packet(case, verdict, vector))

    found = pictures(tree, packets, tmp_path, masks=masks)

    assert len(expected) > 100
    for case, mine, other in zip(packets, found, expected, strict=True):
        assert mine == other, case


def shown(leaf: Any) -> str:
    """What a value was sent as, where that is known."""
    return (leaf.text if leaf.is_sent else leaf.sent).replace("\r\n", "\n")


def packet(case: Any, verdict: Any, vector: Any) -> dict[str, Any]:
    return {
        "text": case.data.decode(),
        "edition": case.edition,
        "mode": case.mode,
        "record": case.record or None,
        "service": verdict.service,
        "kind": verdict.kind,
        "found": [path for path, _, _ in vector.answer.findings],
    }


def pictures(tree: Tree, packets: list[Any], folder: Path, *, masks: bool) -> list[Counter[Any]]:
    """What the page draws of each."""
    cases = folder / "cases.json"
    given = {"contract": known(tree.spec)["value"], "packets": packets}
    cases.write_text(json.dumps(given, ensure_ascii=False), encoding="utf-8")
    runtime = resources.templates() / "docs" / "runtime.js"
    command = ["node", "-e", PAGE, str(runtime), str(cases), str(masks).lower()]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    said = (json.loads(line) for line in done.stdout.split("\n")[:-1])
    return [Counter((text, code, sent.replace("\r\n", "\n")) for text, code, sent in one) for one in said]
