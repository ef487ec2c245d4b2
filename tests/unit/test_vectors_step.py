"""`goitin vectors`: a step that writes, checks and keeps, and that does nothing when nothing has changed."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from goitin.cli import main
from goitin.targets.vectors.lines import VectorWriter
from goitin.targets.vectors.records import Records

from sdks.trees import GOLDEN, ROOT
from sdks.vectors import lines

NAME = "muon_sach"
BASE = ROOT / "tests" / "faults" / "base" / NAME
SAMPLE = '{"Ma":"1"}'


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    shutil.copytree(BASE, tmp_path / "specs" / NAME)
    return tmp_path / "specs"


def run(specs: Path, *words: str) -> Result:
    out = specs.parent / "out"
    return CliRunner().invoke(main, ["vectors", "--specs", str(specs), "--out", str(out), *words])


def vectors(specs: Path) -> Path:
    return specs.parent / "out" / NAME / "vectors"


def samples(specs: Path, **files: str) -> Path:
    """A folder of samples; `index` is its index, the others are samples."""
    folder = specs / NAME / "samples"
    folder.mkdir()
    for name, text in files.items():
        (folder / ("index.yaml" if name == "index" else f"{name}.json")).write_text(text, encoding="utf-8")
    return folder


def test_a_second_run_changes_nothing(specs: Path) -> None:
    first, second = run(specs), run(specs)

    assert (first.exit_code, second.exit_code) == (0, 0), first.output
    assert "nothing changed" in second.output
    assert run(specs, "--check").exit_code == 0


def test_every_line_has_a_case_for_each_reading(specs: Path) -> None:
    run(specs)

    for file in vectors(specs).rglob("*.jsonl"):
        for line in lines(file):
            readings = [
                (mode, edition)
                for case in line.cases
                for mode in case["modes"]
                for edition in case["editions"]
            ]
            assert len(readings) == len(set(readings))
            assert {mode for mode, _ in readings} == {"strict", "tolerant"}


def test_what_a_file_says_is_what_was_asked_and_judged() -> None:
    """However much of it is said by reference to other lines."""
    whole = GOLDEN.spec
    made, asked = (
        VectorWriter(whole),
        {one.name: one for one in Records(whole).inputs(whole.record("ban_tin"))},
    )

    for line in lines(GOLDEN.generated / "vectors" / "records" / "ban_tin.jsonl"):
        one = asked[line.name]
        assert line.data == one.data
        for said, case in zip(made.cases(one), line.cases, strict=True):
            told = {key: said[key] for key in ("modes", "editions", "findings")}
            assert told == {key: case[key] for key in told}, line.name
            written = said.get("written")
            assert case["written"] == (one.data if written is True else written and written.encode())


def test_a_changed_file_is_a_difference(specs: Path) -> None:
    run(specs)
    file = vectors(specs) / "bytes.jsonl"
    file.write_bytes(file.read_bytes() + b"{}\n")

    done = run(specs, "--check")

    assert done.exit_code == 1
    assert "vectors/bytes.jsonl was edited by hand" in done.output


def test_samples_are_kept_once_and_then_held_to(specs: Path) -> None:
    samples(specs, index="a.json: phieu_muon\n", a=SAMPLE)

    assert "--accept" in run(specs).output
    assert run(specs, "--accept").exit_code == 0
    assert len(list(lines(vectors(specs) / "samples.jsonl"))) == 1
    kept = specs / NAME / "samples" / "verdicts.jsonl"
    kept.write_text(kept.read_text(encoding="utf-8").replace('"error"', '"warning"'), encoding="utf-8")
    done = run(specs)
    assert (done.exit_code, "now gives other verdicts on a.json" in done.output) == (1, True), done.output


@pytest.mark.parametrize(
    ("index", "said"),
    [
        ("b.json: phieu_muon\n", "a.json, b.json: not both a file and a line here"),
        ("a.json: phieu_mua\n", "there is no record 'phieu_mua'"),
        ("a.json: phieu_muon\na.json: phieu_muon\n", "repeated-key"),
    ],
)
def test_an_index_that_does_not_fit_is_a_fault(specs: Path, index: str, said: str) -> None:
    samples(specs, index=index, a=SAMPLE)

    done = run(specs)

    assert (done.exit_code, said in done.output) == (1, True), done.output


def test_samples_are_no_files_of_the_specification(specs: Path) -> None:
    samples(specs, index="a.json: phieu_muon\n", a=SAMPLE)

    done = CliRunner().invoke(main, ["check", "--specs", str(specs)])

    assert (done.exit_code, done.stdout) == (0, "")
