"""Values of the model: compared and hashed by their attributes, shown with all of them."""

from __future__ import annotations

import pickle
from dataclasses import replace

from goitin.diagnostics.diagnostic import SourceLocation
from goitin.model import Date, DateTime, Edition, Label, Step, Text, Url
from goitin.model.provenance import Confidence, Provenance


def test_values_are_equal_where_their_attributes_are() -> None:
    one, other = Label("Mã", "Code"), Label("Mã", "Code")
    assert one == other
    assert hash(one) == hash(other)
    assert one != replace(other, en="Id")
    assert len({one, other, Label("Tên", "Name")}) == 2


def test_where_something_stands_makes_no_difference() -> None:
    step = Step("gui", None, Provenance((), Confidence.A), SourceLocation("a.yaml", 1, 1))
    assert step == replace(step, place=SourceLocation("b.yaml", 9, 9))
    assert hash(step) == hash(replace(step, place=SourceLocation("b.yaml", 9, 9)))


def test_values_of_two_classes_are_never_equal() -> None:
    assert Text() == Text()
    assert Text() != Url()
    assert Date("dd/MM/yyyy") != DateTime("dd/MM/yyyy")
    assert Edition("1", Label("a", "b")) != ("1", Label("a", "b"))


def test_a_value_shows_all_it_is_made_of_and_travels_to_another_process() -> None:
    edition = Edition("2019", Label("Lần đầu", "First"))
    assert repr(edition) == "Edition(id='2019', label=Label(vi='Lần đầu', en='First'))"
    assert pickle.loads(pickle.dumps(edition)) == edition
