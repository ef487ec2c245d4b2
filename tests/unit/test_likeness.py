"""`goitin bytes`: the first member in which two packets differ, and where the bytes of each are not of the canonical form."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from validating import GOOD, READING, SPECS, write

from goitin.cli import main
from goitin.samples import records
from goitin.validator import Validator
from goitin.wire.json_codec import JSON
from goitin.wire.tree import Number

from sdks.trees import GOLDEN

CANONICAL = Validator(GOLDEN.spec).message(json.dumps(GOOD).encode()).written or b""
SECRET = "BÍ-MẬT"


def compare(*words: str | Path, given: bytes | None = None) -> Result:
    return CliRunner().invoke(main, ["bytes", *map(str, words), "--specs", str(SPECS)], input=given)


def put(folder: Path, name: str, data: bytes) -> Path:
    (folder / name).write_bytes(data)
    return folder / name


def told(folder: Path, first: bytes, second: bytes = CANONICAL) -> list[str]:
    """What is said of two packets, with `a` and `b` for their files."""
    one, other = put(folder, "a", first), put(folder, "b", second)
    done = compare(one, other)
    assert done.exit_code == (0 if first == second else 1), done.output
    return done.stdout.replace(str(one), "a").replace(str(other), "b").splitlines()


def test_the_same_bytes_are_the_same(tmp_path: Path) -> None:
    assert told(tmp_path, CANONICAL) == []


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        (b'"p"', b'"q"', "a:1:10: /phien: another value; b:1:10"),
        (b'"p"', b"[]", "a:1:10: /phien: another kind of value; b:1:10"),
        (b'"GiaTri":12', b'"GiaTri":12,"La":0', "is only in the first"),
        (b'"GiaTri":12,', b"", "is only in the second"),
        (b"}]", b"},{}]", "2 items here, 1 there"),
    ],
)
def test_the_first_member_in_which_they_differ(old: bytes, new: bytes, line: str, tmp_path: Path) -> None:
    assert old in CANONICAL
    changed = CANONICAL.replace(old, new)

    assert any(line in each for each in told(tmp_path, changed)[:1])


@pytest.mark.parametrize(
    ("old", "new", "lines"),
    [
        (b'{"phien"', b'{ "phien"', ["a:1:2: white space outside texts (×1)"]),
        (b"[", b" [\n", ["a:1:44: white space outside texts (×2)"]),
        (b'"p"', b'"\\u0070"', ["a:1:10: /phien: an escape that canonical JSON writes in another way (×1)"]),
        (b'"phien"', b'"phie\\u006e"', ["a:1:15: /phien: a key with an escape that canonical JSON writes in another way (×1)"]),
        (b'"GiaTri":12', b'"GiaTri":"12"', ["a:1:103: /duLieu/0/GiaTri: a value in another form (×1)"]),
        (b'"GiaTri":12', b'"GiaTri":12,"NguoiVanHanh":null', ["a:1:121: /duLieu/0/NguoiVanHanh: a member that canonical bytes leave out (×1)"]),
    ],
)  # fmt: skip
def test_why_bytes_are_not_canonical(old: bytes, new: bytes, lines: list[str], tmp_path: Path) -> None:
    assert old in CANONICAL

    assert told(tmp_path, CANONICAL.replace(old, new, 1)) == lines


def test_keys_in_another_order(tmp_path: Path) -> None:
    turned = {**GOOD, "duLieu": [dict(reversed(READING.items()))]}
    data = json.dumps(turned, separators=(",", ":")).encode()

    [line] = told(tmp_path, data)

    assert "/duLieu/0: keys in another order than the specification's" in line


def test_keys_in_another_order_where_nobody_knows_the_right_one(tmp_path: Path) -> None:
    first, *_ = told(tmp_path, b'{"a":{"x":1,"y":[]}}', b'{"a":{"y":[],"x":1}}')

    assert first == "a:1:6: /a: the same keys in another order; b:1:6"


def test_a_number_in_another_form(tmp_path: Path) -> None:
    members = records.Samples(GOLDEN.spec).record("moi_kieu") or {}
    whole, cut = (JSON.write({**members, "SoNguyen": Number(digits)}) for digits in ("-5", "-5.0"))

    done = compare(put(tmp_path, "a", whole), put(tmp_path, "b", cut), "--record", "moi_kieu")

    assert "hold the same" in done.stderr
    assert "/SoNguyen: a number in another form (×1)" in [
        line.partition(": ")[2] for line in done.stdout.splitlines()
    ]


def test_no_value_is_told(tmp_path: Path) -> None:
    one = write(tmp_path / "a", {**GOOD, "phien": SECRET})
    other = write(tmp_path / "b", {**GOOD, "duLieu": [{**READING, "NguoiVanHanh": SECRET}]})

    assert SECRET not in compare(one, other).output


def test_a_packet_without_a_value_is_told_so(tmp_path: Path) -> None:
    done = compare(put(tmp_path, "a", b'{"x":1}'), put(tmp_path, "b", CANONICAL))

    assert "has no value according to the specification" in done.stderr


@pytest.mark.parametrize("data", [b"{", b"", b"\xff"])
def test_what_cannot_be_compared_is_misuse(data: bytes, tmp_path: Path) -> None:
    done = compare(put(tmp_path, "a", data), put(tmp_path, "b", CANONICAL))

    assert (done.exit_code, "is not JSON" in done.stderr) == (2, True)


def test_a_folder_of_several_is_misuse_and_standard_input_is_not(tmp_path: Path) -> None:
    one, _ = write(tmp_path / "a.json", GOOD), write(tmp_path / "b.json", GOOD)

    assert compare(one, tmp_path).exit_code == 2
    assert compare(one, "-", given=one.read_bytes()).exit_code == 0
