"""Laws that hold for any input, tried on many."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from goitin import model, types
from goitin.diagnostics.diagnostic import Diagnostics
from goitin.language import dates, expressions, patterns
from goitin.model import naming
from goitin.source import yaml_reader

words = st.from_regex(r"[a-z]{2,6}(_[a-z]{2,6}){0,3}", fullmatch=True)
texts = st.text(st.characters(blacklist_categories=["Cs"]), max_size=40)
leaves = st.one_of(
    st.sampled_from(
        ["text", "url", "base64", "json", "flag", "percent", "percent(%)", "integer", "flag(True, False)"]
    ),
    st.builds("integer({})".format, st.integers(1, 17)),
    st.builds(
        lambda digits, scale: f"decimal({digits + scale}, {scale})", st.integers(1, 14), st.integers(0, 14)
    ),
    st.sampled_from(
        ["datetime(yyyy-MM-ddTHH:mm:ss)", "month(M-yyyy)"]
        + [f"{kind.__name__.lower()}({layout.usual})" for kind, layout in dates.LAYOUTS.items()]
    ),
)


@given(texts)
def test_a_text_of_yaml_is_that_text(text: str) -> None:
    findings = Diagnostics()
    node = yaml_reader.parse(yaml.safe_dump({"a": text}, default_style='"'), "t.yaml", findings)

    assert node is not None
    assert (node.value["a"].value, len(findings)) == (text, 0)


@given(st.text(max_size=200))
def test_any_text_is_read_or_refused_and_never_crashes(text: str) -> None:
    findings = Diagnostics()

    assert (yaml_reader.parse(text, "t.yaml", findings) is None) <= (len(findings) > 0)


@given(leaves, st.booleans())
def test_a_phrase_said_again_is_the_same_type(phrase: str, listed: bool) -> None:
    parsed = types.parse(phrase)
    assert not isinstance(parsed, types.NamePhrase | types.ListPhrase | types.CodePhrase)
    kind = model.ListOf(parsed) if listed else parsed
    again = types.parse(types.phrase(kind))

    assert again == (types.ListPhrase(parsed) if listed else parsed)


@given(st.text("abc(){}[]|?*+.\\-^$09A ,", max_size=12))
@settings(max_examples=500)
def test_a_pattern_that_is_taken_compiles(pattern: str) -> None:
    try:
        patterns.check(pattern)
    except patterns.PatternError:
        return
    re.compile(pattern)


@pytest.mark.parametrize("parse", [expressions.comparison, expressions.condition])
@given(text=st.text('AB12 .+-*/()=<>!"and', max_size=20))
def test_an_expression_is_read_or_refused_with_a_cure(parse: Callable[[str], object], text: str) -> None:
    try:
        parse(text)
    except expressions.ExpressionError as error:
        assert error.what  # noqa: PT017 - most texts are no expressions, some are
        assert error.cure  # noqa: PT017


@given(words)
def test_an_id_goes_to_pascal_case_and_back(id: str) -> None:
    assert naming.derive_id(naming.pascal(id)) == id


@given(st.dates(), st.times())
def test_every_day_the_calendar_has_is_a_date(day: object, time: object) -> None:
    text = f"{day:%Y%m%d}{time:%H%M%S}".rjust(14, "0")

    assert types.of(model.DateTime("yyyyMMddHHmmss")).matches(text)


@given(st.integers(1, 9999), st.integers(0, 99), st.integers(0, 99))
def test_no_other_day_is(year: int, month: int, day: int) -> None:
    import calendar

    real = 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]

    assert types.of(model.Date("dd/MM/yyyy")).matches(f"{day:02}/{month:02}/{year:04}") == real
