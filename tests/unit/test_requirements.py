"""Requiredness is decided once: whatever `since` and `until` say, each answer is that of strict reading in the newest edition."""

from __future__ import annotations

import json

import pytest

from goitin.model import Field

from sdks.trees import GOLDEN

WHOLE = GOLDEN.spec
RECORD = WHOLE.record("pham_vi")
ANSWERS = ("is_needed", "is_promised", "is_sampled", "is_refused", "refused_at_times", "only_warns")
ALWAYS = {"is_needed", "is_promised", "is_sampled", "is_refused"}


@pytest.mark.parametrize(
    ("wire", "expected"),
    [
        ("DenNay", ALWAYS),
        ("TuDau", ALWAYS),
        ("CaHai", ALWAYS),
        ("CacConTuDau", ALWAYS),
        ("SoTuMoi", {"is_sampled", "is_refused"}),
        ("SoDaBo", set[str]()),
        ("CanhBaoDenNay", {"is_needed", "is_sampled", "only_warns"}),
        ("KhiDenNay", {"refused_at_times"}),
    ],
)
def test_an_answer_does_not_hang_on_how_editions_are_put(wire: str, expected: set[str]) -> None:
    requirement = WHOLE.requirement(_field(wire))

    assert {answer for answer in ANSWERS if getattr(requirement, answer)} == expected


def test_an_edition_that_lacks_the_field_does_not_ask_for_it() -> None:
    requirement = WHOLE.requirement(_field("SoDaBo"))
    asked = [bool(requirement.asked_in(place)) for place in range(len(WHOLE.editions))]

    assert asked == [True, False]


@pytest.mark.parametrize(
    "wire", ["DenNay", "TuDau", "CaHai", "SoDenNay", "CoTuDau", "ConDenNay", "CacConTuDau"]
)
def test_each_sdk_promises_what_every_edition_requires(wire: str) -> None:
    csharp, python = (_text(name) for name in ("csharp/**/PhamVi.cs", "python/**/pham_vi.py"))
    schema = json.loads(_text("jsonschema/quan_trac.json"))["$defs"]["PhamVi"]
    field = _field(wire)

    declared = python.partition(f"\n    {field.id}: ")[2].partition('"""')[0]
    assert declared.rstrip().endswith("]")
    assert f"required {_csharp(field, csharp)}" in csharp
    assert wire in schema["required"]


def _field(wire: str) -> Field:
    found = RECORD.field(wire)
    assert found is not None
    return found


def _text(pattern: str) -> str:
    (path,) = GOLDEN.generated.glob(pattern)
    return path.read_text(encoding="utf-8")


def _csharp(field: Field, text: str) -> str:
    """The property's type and name, as its declaration has them behind `required`."""
    (line,) = [one for one in text.splitlines() if f" {field.wire}" in one and "public" in one]
    assert "?" not in line.partition("{")[0], line
    return line.partition("required ")[2].partition(" {")[0]
