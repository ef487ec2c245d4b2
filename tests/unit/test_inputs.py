"""What `goitin validate` takes, and where in it findings stand: many paths, folders, JSON Lines, and goitin's own output."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from validating import BAD, GOOD, READING, SPECS, goitin, write

from goitin import conformity
from goitin.cli import main
from goitin.conformity import looks
from goitin.conformity.json_locations import JsonLocations
from goitin.reports import form, of_packets
from goitin.validator import Options

from sdks.trees import GOLDEN

GOOD_LINE, BAD_LINE = json.dumps(GOOD), json.dumps(BAD)


def places(*words: str | Path, given: bytes | None = None) -> list[str]:
    """`file:line:column` of each line of output."""
    return [line.split(": ")[0] for line in goitin(*words, given=given).stdout.splitlines()]


def sample(*words: str) -> bytes:
    done = CliRunner().invoke(main, ["sample", *words, "--specs", str(SPECS)])
    assert done.exit_code == 0, done.output
    return done.stdout_bytes


@pytest.mark.parametrize("count", ["1", "3"])
def test_what_sample_writes_validate_reads(count: str, tmp_path: Path) -> None:
    made = sample("GuiBanTin", "--count", count)
    (tmp_path / "a.jsonl").write_bytes(made)

    for words, given in ((["-"], made), ([str(tmp_path / "a.jsonl")], None), ([str(tmp_path)], None)):
        done = goitin(*words, given=given)
        assert done.exit_code == 0, done.output
        assert done.stderr.startswith(f"documents: {count}, valid: {count}")


def test_answers_that_sample_writes_are_read_once_the_service_is_named() -> None:
    made = sample("GuiBanTin", "--as", "response", "--count", "2")

    assert goitin("-", "--service", "GuiBanTin", "--as", "response", given=made).exit_code == 0


def test_the_place_is_the_line_of_the_file_and_the_column_of_the_value(tmp_path: Path) -> None:
    path = tmp_path / "a.ndjson"
    path.write_text(f"{GOOD_LINE}\n\n{BAD_LINE}\r\n", encoding="utf-8")
    column = BAD_LINE.index('"hn"') + 1

    assert places(path) == [f"{path}:3:{column}"] * 2
    assert places("-", given=path.read_bytes()) == [f"-:3:{column}"] * 2
    line = json.loads(goitin(path, "--format", "json").stdout.splitlines()[0])
    assert (line["file"], line["line"], line["column"], line["path"]) == (
        str(path), 3, column, "/duLieu/0/MaTram",
    )  # fmt: skip


def test_a_line_that_is_no_json_is_told_at_its_break(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(f"{GOOD_LINE}\n{{,\n{GOOD_LINE}\n{{\n", encoding="utf-8")

    done = goitin(path)

    assert places(path) == [f"{path}:2:2", f"{path}:4:2"]  # a cut line breaks at its own end
    assert done.stderr.startswith("documents: 4, valid: 2")


def test_a_json_file_stays_one_document_unless_asked(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text(f"{GOOD_LINE}\n{GOOD_LINE}\n", encoding="utf-8")

    done = goitin(path)

    assert (done.exit_code, "looks like JSON Lines: use --lines." in done.stderr) == (1, True)
    assert goitin(path, "--lines").stderr.startswith("documents: 2, valid: 2")


@pytest.mark.parametrize("given", [b"", b"\n \n"])
def test_lines_without_a_document_are_told(given: bytes) -> None:
    done = goitin("-", "--lines", given=given)

    assert (done.exit_code, " error json: " in done.stdout) == (1, True)


def test_a_document_of_many_lines_on_standard_input_is_one() -> None:
    spread = json.dumps(GOOD, indent=2).encode()

    assert goitin("-", given=spread).stderr.startswith("documents: 1, valid: 1")
    assert goitin("-", given=b"[\n" + spread + b"]").stderr.startswith("documents: 1, valid: 0")


def test_any_number_of_paths(tmp_path: Path) -> None:
    one, other = write(tmp_path / "x" / "1.json", BAD), write(tmp_path / "y" / "z" / "2.json", BAD)
    write(tmp_path / "y" / "3.json", GOOD)

    assert [place.rpartition("/")[2] for place in places(one, tmp_path / "y", "--no-suspicious")] == [
        "1.json:1:61", "1.json:1:61", "2.json:1:61", "2.json:1:61",
    ]  # fmt: skip
    assert goitin(one, other, one).stderr.startswith("documents: 2, ")


def test_evidence_names_what_lies_in_several_folders_apart(tmp_path: Path) -> None:
    one, other = write(tmp_path / "x" / "1.json", GOOD), write(tmp_path / "y" / "1.json", GOOD)
    (tmp_path / "y" / "2.jsonl").write_text(f"{GOOD_LINE}\n{GOOD_LINE}\n", encoding="utf-8")

    goitin(one, other.parent, "--report", tmp_path / "r.json")

    report = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))
    names = [row["name"] for row in report["inputs"]]
    assert names == ["x/1.json", "y/1.json", "y/2.jsonl:1", "y/2.jsonl:2"]


def test_an_empty_path_is_misuse() -> None:
    assert goitin("").exit_code == 2


SPREAD = """{
  "phien": "p",
  "dichVu": "GuiBanTin",
  "duLieu": [
    {"MaTram": "HN0001", "ễ": {"a~/b": 1},
     "GiaTri": 12}
  ]
}"""


@pytest.mark.parametrize(
    ("pointer", "place"),
    [
        ("", (1, 1)),
        ("/duLieu/0", (5, 5)),
        ("/duLieu/0/GiaTri", (6, 16)),
        ("/duLieu/0/ễ/a~0~1b", (5, 40)),
        ("/duLieu/0/MaTram", (5, 16)),
        ("/duLieu/0/TrangThai", (5, 5)),  # it is missing: the object that lacks it
        ("/duLieu/7", (4, 13)),
        ("/phien/x", (2, 12)),
    ],
)
def test_the_place_of_a_pointer(pointer: str, place: tuple[int, int]) -> None:
    root = looks.root(SPREAD.encode(), Options())
    found = JsonLocations(root)

    assert found.value_at(pointer) == place
    for other in ("/duLieu/0/GiaTri", "", pointer):  # whatever was looked at before
        assert found.value_at(other) == JsonLocations(root).value_at(other)


@pytest.mark.parametrize("value", [READING, [READING]])
def test_a_lone_record_is_told_which_record_it_looks_like_and_no_candidates(
    value: Any, tmp_path: Path
) -> None:
    done = goitin(write(tmp_path / "a.json", value), "--format", "json")

    last = json.loads(done.stdout.splitlines()[-1])
    assert last["record"] == "ban_tin"
    assert "candidates" not in last["limits"]
    assert "candidates" not in last["sentence"]["en"].lower()


class Heard:
    """A bar that only listens."""

    language = "en"

    def __init__(self) -> None:
        self.steps: list[float] = []

    def __call__(self, _stage: str, done: int, of: int) -> None:
        self.steps.append(done / of)

    def clear(self) -> None:
        """Nothing is drawn."""


def heard(path: Path) -> list[float]:
    bar: Any = Heard()
    request = conformity.ValidationRequest([str(path)])
    conformity.run(GOLDEN.spec, request, form("text", "validate", of_packets), lambda _: None, bar)
    steps: list[float] = bar.steps
    return steps


@pytest.mark.parametrize("lines", [False, True])
def test_a_bar_moves_within_one_large_file(lines: bool, tmp_path: Path) -> None:
    path = tmp_path / ("a.jsonl" if lines else "a.json")
    many = {**GOOD, "duLieu": [READING] * 50}
    path.write_text("\n".join([GOOD_LINE] * 50) if lines else json.dumps(many), encoding="utf-8")

    steps = heard(path)

    assert len(steps) >= 50
    assert steps == sorted(steps)
    assert steps[-1] == 1
    assert steps[10] < 0.5
