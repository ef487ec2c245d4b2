"""Laws that hold for any input, tried on many."""

from __future__ import annotations

import re

import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from goitin import model, types
from goitin.diagnostics.diagnostic import Diagnostics
from goitin.language import dates, expression_parser, expressions, patterns
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


names = st.sampled_from(["A", "B1", "Rows.C", "above.D"])
fields = st.builds(model.Operand, st.just("field"), names)
literals = st.one_of(
    st.builds(model.Operand, st.just("number"), st.sampled_from(["0", "12", "1.50"])),
    st.builds(model.Operand, st.just("text"), st.sampled_from(["", "a b", "(=)"])),
)


def _computed(inside: st.SearchStrategy[model.Expression]) -> st.SearchStrategy[model.Expression]:
    return st.one_of(
        st.builds(model.Operation, st.sampled_from("+-*/"), inside, inside),
        st.builds(model.Rounded, inside, st.integers(0, 9)),
    )


sums = st.builds(
    model.Aggregate,
    st.sampled_from(["sum", "min", "max"]),
    names,
    st.none() | st.builds(model.Presence, fields, st.booleans()),
    st.none() | fields | st.builds(model.Operation, st.sampled_from("+-*/"), fields, literals),
    st.none() | st.builds(model.SameAs, st.just("B1"), fields),
)
counts = st.builds(
    model.Aggregate,
    st.just("count"),
    names,
    st.none() | st.builds(model.Presence, fields, st.booleans()),
    by=st.none() | st.builds(model.SameAs, st.just("B1"), fields),
)
computed = st.recursive(
    st.one_of(fields, literals, sums, counts, st.builds(model.Days, fields, fields)), _computed, max_leaves=5
)
parts = st.one_of(
    st.builds(model.Comparison, st.sampled_from(["=", "!=", "<", "<=", ">", ">="]), computed, computed),
    st.builds(model.Membership, fields, st.lists(literals, min_size=1, max_size=3).map(tuple), st.booleans()),
    st.builds(model.Presence, fields, st.booleans()),
    st.builds(model.Contains, fields, literals),
)


def _joined(op: str) -> st.SearchStrategy[model.Junction]:
    """Conditions joined by one word, some of them conditions joined by the other."""
    other = st.builds(
        model.Junction,
        st.just("or" if op == "and" else "and"),
        st.lists(parts, min_size=2, max_size=3).map(tuple),
    )
    return st.builds(model.Junction, st.just(op), st.lists(parts | other, min_size=2, max_size=4).map(tuple))


@given(text=st.text('AB12 .+-*/()=<>!"and,[]:sumaxinwherby', max_size=24))
def test_a_condition_is_read_or_refused_with_a_cure(text: str) -> None:
    try:
        expression_parser.condition(text)
    except expression_parser.ExpressionError as error:
        assert error.what  # noqa: PT017 - most texts are no expressions, some are
        assert error.cure  # noqa: PT017


@given(st.one_of(parts, _joined("and"), _joined("or")))
def test_a_condition_that_is_written_is_read_as_it_was(condition: model.Condition) -> None:
    assert expression_parser.condition(expressions.formula(condition)) == condition


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
