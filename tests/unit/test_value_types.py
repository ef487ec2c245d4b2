"""The registry of types: every one that the model has, with facets that agree with one another."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

import pytest

from goitin import kinds, model, types
from goitin.diagnostics.diagnostic import Severity
from goitin.language import phrasebook
from goitin.model import Confidence, ConstraintMeta, Field, JsonForm, Label, Provenance
from goitin.types import moments
from goitin.wire.tree import NULL, Number

from sdks.trees import GOLDEN

WHOLE = GOLDEN.spec
FIELD = Field("A", "a", Label("Tên", "Name"), model.Text(), Provenance((), Confidence.A))
USED = dict.fromkeys(model.item_type(field.type) for record in WHOLE.records for field in record.fields)
KINDS = [kind for kind in USED if not isinstance(kind, model.Nested)]


@pytest.fixture(params=KINDS, ids=types.phrase)
def kind(request: pytest.FixtureRequest) -> model.Type:
    found: model.Type = request.param
    return found


def test_every_type_of_the_model_has_its_class_and_the_kitchen_sink_uses_it() -> None:
    known = {*get_args(model.Type)} - {model.Moment, model.ListOf} | {one.of for one in moments.MOMENTS}

    assert {type(kind) for kind in USED} == known
    assert all(types.of(kind).kind == kind for kind in USED)


def test_samples_are_values_and_every_value_that_is_tried_is_judged(kind: model.Type) -> None:
    found, samples = types.of(kind), list(kinds.samples(replace(FIELD, type=kind), WHOLE))
    tried = {found.read(value).fault for _, value in found.tries(is_full=True)}

    assert samples
    assert all(found.read(sample).value is not None for sample in samples)
    assert tried <= {None, "type", "format", "range digits", "range whole", "range scale"}


def test_what_is_wrong_on_purpose_is_refused_for_what_it_says(kind: model.Type) -> None:
    found = types.of(kind)
    wrong = found.wrong(WHOLE)

    assert found.misfit is None or found.read(found.misfit).fault == "type"
    if wrong is not None and wrong.rule == "format":
        assert found.read(wrong.value).fault == "format"
    elif wrong is not None:
        assert found.plain(wrong.value) not in found.choices(WHOLE)


def test_a_plain_value_is_written_as_it_is_read(kind: model.Type) -> None:
    found = types.of(kind)
    for sample in kinds.samples(replace(FIELD, type=kind), WHOLE):
        plain = found.plain(sample)
        if not isinstance(kind, model.Moment | model.Json):
            assert found.written(plain) == sample


def test_a_type_has_words_in_both_languages_and_a_form_in_the_phrasebook(kind: model.Type) -> None:
    found = types.of(kind)

    assert found.name.vi != found.name.en
    assert found.form[0].vi != found.form[0].en
    assert found.expected[0] in phrasebook.table()["forms"]
    assert types.expected(kind)[0] != types.expected(kind)[1]


def test_a_list_is_what_its_items_are() -> None:
    found = types.of(model.ListOf(model.Integer(2)))

    assert found.phrase == "list of integer(2)"
    assert found.name == Label("danh sách số nguyên", "list: integer")
    assert found.matches([Number("7"), Number("12")])
    assert found.read([Number("7"), "x"]).fault == "type"
    assert found.read([Number("7"), Number("123")]).fault == "range digits"
    assert not found.matches(NULL)
    assert not found.takes_empty_text


def test_a_list_of_points_in_time_and_of_codes_is_read_item_by_item() -> None:
    assert types.of(model.ListOf(model.Date("dd/MM/yyyy"))).matches(["01/02/2024"])
    assert not types.of(model.ListOf(model.Date("dd/MM/yyyy"))).matches(["30/02/2024"])


@pytest.mark.parametrize(
    ("old", "new", "scope"),
    [
        (model.Integer(3), model.Integer(5), (False, True)),
        (model.Integer(5), model.Integer(3), (True, False)),
        (model.Integer(5), model.Decimal(5, 2), (True, True)),
        (model.Decimal(5, 2), model.Decimal(5, 2, exact=True), (True, False)),
        (model.Json(), model.Text(), (True, False)),
        (model.Text(), model.Url(), None),
    ],
)
def test_a_change_of_type_allows_less_or_more(
    old: model.Type, new: model.Type, scope: tuple[bool, bool] | None
) -> None:
    assert types.of(old).change(new) == scope


def test_a_whole_number_written_as_a_decimal_is_no_sample_of_an_integer() -> None:
    grade = ConstraintMeta(Severity.ERROR, Confidence.A)
    field = replace(FIELD, type=model.Integer(), range=model.Range(grade, "1.0", "2.0"))

    assert Number("1.0") not in list(kinds.samples(field, WHOLE))


def test_a_percentage_is_tried_a_little_beyond_a_bound_that_is_not_whole() -> None:
    grade = ConstraintMeta(Severity.ERROR, Confidence.A)
    field = replace(FIELD, type=model.Percent(sign=False), range=model.Range(grade, None, "99.5"))
    ((one, asked),) = kinds.asked(field)

    assert "99.500001" in [tried.text for tried in one.tries(asked, field, is_full=True)]
    assert list(kinds.samples(field, WHOLE))


def test_a_number_of_either_form_is_written_in_one_and_tried_in_both() -> None:
    found = types.of(model.Decimal(5, 2, JsonForm.EITHER, JsonForm.TEXT, exact=True))

    assert found.written("1.5") == "1.50"
    assert list(found.spellings("1.5")) == ["1.50", Number("1.50")]
