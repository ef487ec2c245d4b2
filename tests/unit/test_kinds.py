"""The registry of constraints: every one that the model has, with facets that agree with one another."""

from __future__ import annotations

import ast
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest

from goitin import kinds, model, types
from goitin.diagnostics.diagnostic import Severity
from goitin.diagnostics.message import translate
from goitin.kinds.constraint import Constraint
from goitin.model import Confidence, ConstraintMeta, Field, Label, Provenance, Text

from sdks.trees import GOLDEN

WHOLE = GOLDEN.spec
GRADE = ConstraintMeta(Severity.ERROR, Confidence.A)
FIELD = Field("A", "a", Label("A", "A"), Text(), Provenance((), Confidence.A))


def test_every_constraint_of_the_model_has_its_kind() -> None:
    attributes = {name.replace("period", "range") for name in model.CONSTRAINTS} | {"fixed"}

    assert {kind.key for kind in kinds.CONSTRAINTS} == attributes
    assert set(model.CONSTRAINTS) <= {one.name for one in fields(Field)}


def test_every_module_of_a_kind_stands_in_the_registry() -> None:
    folder = Path(kinds.__file__).parent
    classes = {
        node.name
        for path in folder.glob("*.py")
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(node, ast.ClassDef) and any("key" in ast.unparse(line) for line in node.body[:2])
        if "ClassVar" not in ast.unparse(node)
    }

    assert classes == {type(kind).__name__ for kind in kinds.CONSTRAINTS}


CASES = {
    "length": (replace(FIELD, length=model.Length(GRADE, 2, 5)), "2 – 5 characters", "2 – 5"),
    "length up": (replace(FIELD, length=model.Length(GRADE, None, 5)), "at most 5 characters", "≤ 5"),
    "length down": (replace(FIELD, length=model.Length(GRADE, 2, None)), "at least 2 characters", "≥ 2"),
    "pattern": (replace(FIELD, pattern=model.Pattern(GRADE, "[A-Z]{2}")), "[A-Z]{2}", "[A-Z]{2}"),
    "range": (
        replace(FIELD, type=model.Decimal(5, 2), range=model.Range(GRADE, "0.5", None)),
        "at least 0.5",
        "≥ 0.5",
    ),
    "period": (
        replace(FIELD, type=model.Time("HH:mm"), period=model.Period(GRADE, "06:00", "22:30")),
        "06:00 – 22:30",
        "06:00 – 22:30",
    ),
    "fixed": (replace(FIELD, fixed="GuiHoSo"), "GuiHoSo", "GuiHoSo"),
    "items": (
        replace(FIELD, type=model.ListOf(Text()), items=model.Items(GRADE, 1, 3)),
        "1 – 3 items",
        "1 – 3",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_a_constraint_is_told_in_one_long_and_one_short_form(name: str) -> None:
    field, long, short = CASES[name]
    ((kind, asked),) = kinds.asked(field)

    assert (kind.describe(asked), kind.short(asked)) == (long, short)
    assert kind.fits(field.type)
    assert not list(kind.idle(asked, field))


@pytest.mark.parametrize("name", [name for name in CASES if name != "items"])
def test_what_is_tried_lies_on_both_sides_of_a_constraint(name: str) -> None:
    field, _, _ = CASES[name]
    ((kind, asked),) = kinds.asked(field)
    check = kind.check(asked, field.type)
    assert check is not None

    texts = (one.text for one in kind.tries(asked, field, is_full=True))
    tried = {
        check.holds(text if model.is_number(field.type) else types.of(field.type).plain(text))
        for text in texts
    }

    assert tried == {True, False}
    assert not any(check.holds(text) for text in kind.breaks(asked, field))


def met(kind: Constraint[Any]) -> list[tuple[Field, Any]]:
    """The fields of the kitchen-sink specification that ask for something of this kind under pain of an error."""
    fields = (field for record in WHOLE.records for field in record.fields)
    found = ((field, kinds.binding(kind, kind.of(field), field)) for field in fields)
    return [(field, asked) for field, asked in found if asked is not None]


@pytest.mark.parametrize("kind", kinds.CONSTRAINTS, ids=lambda kind: kind.key)
def test_a_constraint_that_comes_allows_less_and_one_that_goes_more(kind: Constraint[Any]) -> None:
    for _, asked in met(kind)[:1]:
        assert kind.change(None, asked) == (True, False)
        assert kind.change(asked, None) == (False, True)
        assert kind.change(asked, asked) == kind.change(None, None) == (False, False)


@pytest.mark.parametrize("kind", kinds.CONSTRAINTS, ids=lambda kind: kind.key)
def test_the_kitchen_sink_has_every_constraint_and_none_is_idle(kind: Constraint[Any]) -> None:
    fields = met(kind)

    assert fields
    for field, asked in fields:
        assert kind.fits(field.type)
        assert not list(kind.idle(asked, field))
        assert kind.describe(asked) is not None
        assert translate(kind.title, "vi") != kind.title
        texts = {"what": "x", "old": "1", "new": "2"}
        assert kind.changed.vi.format(**texts) != kind.changed.en.format(**texts)


def test_what_only_warns_asks_nothing_of_writers() -> None:
    warned = replace(FIELD, length=model.Length(ConstraintMeta(Severity.WARNING, Confidence.C), 1, 5))

    assert kinds.binding(kinds.LENGTH, warned.length, warned) is None
