"""What stands in a specification stays within what every language can hold: at each limit it compiles and works, one over is a fault."""

from __future__ import annotations

import copy
import hashlib
from pathlib import Path
from typing import Any

import pytest

from goitin import resources
from goitin.samples import records
from goitin.wire.json_codec import JSON

from . import hostile, kept, limits, scalars
from fuzz.sides import started
from sdks.executor import Case
from sdks.trees import TOOLS, Tree, once

pytestmark = pytest.mark.xdist_group("safety")


@pytest.fixture(scope="module")
def tree() -> Tree:
    """What is generated at all limits at once; made once for each state of the generator."""
    data = [*resources.templates().rglob("*"), *(kept.HERE / name for name in ("limits.py", "scalars.py"))]
    digest = hashlib.sha256(resources.fingerprint().encode())
    for path in sorted(path for path in data if path.is_file()):
        digest.update(path.read_bytes())
    out = TOOLS / "build" / f"limits-{digest.hexdigest()[:16]}"
    with once(out) as part:
        if part:
            scalars.write(part / "specs" / "gioi_han", limits.at_the_limits())
            kept.generated(part / "specs" / "gioi_han", part / "generated", with_vectors=False)
    return Tree(out / "specs" / "gioi_han", out / "generated" / "gioi_han")


def test_what_is_at_every_limit_at_once_compiles_in_three_languages_and_works(tree: Tree) -> None:
    edition = tree.spec.editions[-1].id
    made = records.Samples(tree.spec)
    wide, deep = made.record("rong_nhat"), '{"Gia":"x"}'
    assert wide is not None
    for _ in range(limits.DEPTH - 1):
        deep = f'{{"Gia":"x","Con":{deep}}}'
    valid = JSON.write(wide)
    wrong = JSON.write({**wide, limits.name(2): "x", limits.name(4): ["?"], limits.name(3): "?"})
    levels = (("max_levels", 200),)
    cases = [
        Case("rong_nhat", valid, edition=edition),
        Case("rong_nhat", wrong, edition=edition),
        Case("sau_0", deep.encode(), edition=edition, limits=levels),
        Case("sau_0", deep.encode(), edition=edition),
    ]

    with started(tree) as sides:
        said = sides.ask(cases)

    for answers in said:
        assert {
            name: (one.findings, one.sentences, one.written, one.crash) for name, one in answers.items()
        } == dict.fromkeys(
            answers, (answers["judge"].findings, answers["judge"].sentences, answers["judge"].written, None)
        )
    assert [answers["judge"].written for answers in said] == [(valid,), (None,), (deep.encode(),), (None,)]
    assert sorted(rule for _, rule, _ in said[1]["judge"].findings) == ["code", "pattern", "type"]
    assert [rule for _, rule, _ in said[3]["judge"].findings] == ["json"]


OVER = [
    ("Field.vi", "x" * 501), ("Field.vi", limits.label(0, 501)), ("Code.en", "x" * 501), ("Rule.vi", "x" * 501), ("Envelope.en", "x" * 501),
    ("Service.vi", "x" * 501), ("Edition.vi", "x" * 501), ("Source.en", "x" * 501), ("Regulation.vi", "x" * 501), ("Code.retired.vi", "x" * 501),
    ("Regulation.sdk.authors", "x" * 501), ("Field.note.vi", "x" * 10_001), ("Regulation.notes.en", "x" * 10_001),
    ("Field.reading.vi", "x" * 10_001), ("Rule.because", "x" * 10_001), ("Field.examples", "x" * 10_001),
    ("Field.wire", "X" + "x" * 100), ("Field.aliases", "x" * 101), ("Code.code", "x" * 101), ("Service.wire", "x" * 101), ("Code.id", "x" * 101),
    ("Service.service", "x" * 101), ("Record.record", "x" * 101), ("CodeTable.code_table", "x" * 101), ("Regulation.sdk.java.group", "x" * 101),
    ("Field.pattern.is", "(" + "x" * 1_000 + ")?"), ("Field.required.is", "x" * 1_001), ("Field.fixed", "x" * 501), ("Source.url", "x" * 2_001),
    ("Rule.check", "TienA = " + " + ".join(["TienA"] * 260)), ("Field.source", "nguon_mot " + "x" * 500), ("Field.type", "flag(" + "x" * 500 + ", y)"),
]  # fmt: skip


@pytest.mark.parametrize(("key", "text"), OVER, ids=[f"{key} {len(text)}" for key, text in OVER])
def test_one_over_a_limit_is_too_long(key: str, text: str, tmp_path: Path) -> None:
    trial = hostile.Trial(tmp_path / "moi_cho")
    place = next(place for place in trial.places if place.name == key)

    assert "too-long" in {finding.rule for finding in trial.findings(place, text)}


@pytest.mark.parametrize(
    "key", ["Field.vi", "Code.en", "Rule.vi", "Service.vi", "Field.aliases", "Field.note.vi"]
)
def test_code_points_are_counted_and_not_bytes(key: str, tmp_path: Path) -> None:
    most = {"Field.aliases": 100, "Field.note.vi": 10_000}.get(key, 500)
    trial = hostile.Trial(tmp_path / "moi_cho")
    place = next(place for place in trial.places if place.name == key)

    assert trial.findings(place, limits.WIDE * most) == []


@pytest.mark.parametrize(
    "key", sorted({key for key in scalars.declared() if not key.startswith(("Reading", "Allow"))})
)
def test_no_place_takes_a_text_without_end(key: str, tmp_path: Path) -> None:
    """Whatever key is added to `document`: a text over every limit is a fault there."""
    trial = hostile.Trial(tmp_path / "moi_cho")
    place = next(
        place for place in hostile.places() if place.kind == 0 and scalars.says(place.scalars[0][0]) == key
    )

    assert trial.findings(place, "x" * 20_000)


def test_a_record_of_one_field_too_many(tmp_path: Path) -> None:
    trees: Any = copy.deepcopy(limits.at_the_limits())
    fields = trees["records/rong_nhat.yaml"]["fields"]
    fields.append({**fields[1], "wire": limits.name(999), "id": "qua_nhieu", "row": "999"})
    scalars.write(tmp_path / "gioi_han", trees)

    assert [finding.rule for finding in hostile.errors(tmp_path / "gioi_han")] == ["too-many-fields"]
